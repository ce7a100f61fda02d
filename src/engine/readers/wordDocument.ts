import { strFromU8, unzipSync } from 'fflate';
import { failure, LARGEST_FILE, success, type Outcome } from '../outcome';
import { wordText } from './wordText';

const PARTS = '_rels/.rels';
/** Where the text stands if the list of parts does not say. */
const TEXT = 'word/document.xml';
/** A part that unpacks to more times its size than this is no letter's or article's. */
const LARGEST_RATIO = 200;
/** How a file starts that holds a document with a password, or one of Word's older form. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * The paragraphs of a Word document (.docx), an empty line between them; tables cell by cell.
 * @param what names the file in the problem: no Word document, locked, damaged, or too large unpacked.
 */
export function wordDocument(bytes: Uint8Array, what: string): Outcome<string> {
  const none = (why: string): Outcome<string> => failure({ kind: 'unreadable', what, why });
  if (bytes.length > LARGEST_FILE) return failure({ kind: 'too-large', what, bytes: bytes.length });
  if (COMPOUND.every((it, i) => bytes[i] === it)) {
    return none('it is locked with a password, or of the older form .doc');
  }
  try {
    const parts = unpacked(bytes, PARTS);
    const text = unpacked(bytes, mainPart(typeof parts === 'string' ? parts : ''));
    if (typeof text === 'number') return failure({ kind: 'too-large', what, bytes: text });
    return text === undefined ? none('it is no Word document') : success(wordText(text));
  } catch {
    return none('it is no Word document, or a damaged one');
  }
}

/** A part of the document; its size in bytes where that is too large, `undefined` where there is none. */
function unpacked(bytes: Uint8Array, part: string): string | number | undefined {
  let tooLarge: number | undefined;
  let isFound = false;
  const files = unzipSync(bytes, {
    filter({ name, size, originalSize }) {
      if (name !== part || isFound) return false; // one that is listed a thousand times is unpacked once
      isFound = true;
      const fits = originalSize <= LARGEST_FILE && originalSize <= size * LARGEST_RATIO;
      if (!fits) tooLarge = originalSize;
      return fits;
    },
  });
  const file = files[part];
  return tooLarge ?? (file && strFromU8(file));
}

/** The part with the text, as the list of parts has it: some programs write *word/document2.xml*. */
function mainPart(parts: string): string {
  const entries = parts.match(/<Relationship\s[^>]{1,2000}>/g) ?? [];
  const main = entries.find((it) => /\/officeDocument["']/.test(it));
  return /\bTarget\s?=\s?["']\/?([^"']{1,200})["']/.exec(main ?? '')?.[1] ?? TEXT;
}
