import { strFromU8, unzipSync } from 'fflate';
import { failure, LARGEST_FILE, success, type Outcome } from '../outcome';
import { wordText } from './wordText';

const NOTES = ['footnotes', 'endnotes'];
/** Where the text stands if the list of parts does not say. */
const TEXT = 'word/document.xml';
/** A part that unpacks to more times its size than this is no letter's or article's. */
const LARGEST_RATIO = 200;
/** How a file starts that holds a document with a password, or one of Word's older form. */
const COMPOUND = [0xd0, 0xcf, 0x11, 0xe0];

/**
 * The paragraphs of a Word document (.docx), an empty line between them; tables cell by cell, notes behind the rest.
 * @param what names the file in the problem: no Word document, locked, damaged, or too large unpacked.
 */
export function wordDocument(bytes: Uint8Array, what: string): Outcome<string> {
  const none = (why: string): Outcome<string> => failure({ kind: 'unreadable', what, why });
  if (bytes.length > LARGEST_FILE) return failure({ kind: 'too-large', what, bytes: bytes.length });
  if (COMPOUND.every((it, i) => bytes[i] === it)) {
    return none('it is locked with a password, or of the older form .doc');
  }
  try {
    const part = partFor(bytes, '', 'officeDocument') ?? TEXT;
    const text = unpacked(bytes, part);
    if (text === undefined) return none('it is no Word document');
    const all = [text];
    for (const it of NOTES) {
      const notes = partFor(bytes, part, it);
      all.push((notes === undefined ? undefined : unpacked(bytes, notes)) ?? '');
    }
    const tooLarge = all.find((it) => typeof it === 'number');
    if (tooLarge !== undefined) return failure({ kind: 'too-large', what, bytes: tooLarge });
    const read = all.filter((it) => typeof it === 'string').map(wordText);
    return success(read.filter((it) => it !== '').join('\n\n'));
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

/**
 * The part of a kind that the list of those which go with another part names, '' for those of the file: some programs
 * write *word/document2.xml*.
 */
function partFor(bytes: Uint8Array, whole: string, kind: string): string | undefined {
  const [, folder = '', name = ''] = /^(.*\/)?([^/]*)$/.exec(whole) ?? [];
  const list = unpacked(bytes, `${folder}_rels/${name}.rels`);
  const entries = (typeof list === 'string' && list.match(/<Relationship\s[^>]{1,2000}>/g)) || [];
  const entry = entries.find((it) => it.includes(`/${kind}"`) || it.includes(`/${kind}'`));
  const target = /\bTarget\s?=\s?["']([^"']{1,200})["']/.exec(entry ?? '')?.[1];
  return target?.startsWith('/') === false ? folder + target : target?.slice(1);
}
