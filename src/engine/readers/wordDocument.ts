import { strFromU8, unzipSync } from 'fflate';
import { failure, LARGEST_FILE, success, type Outcome } from '../outcome';

const TEXT = 'word/document.xml';
/** A part that unpacks to more times its size than this is no letter's or article's. */
const LARGEST_RATIO = 200;

/**
 * The paragraphs of a Word document (.docx), an empty line between them; tables cell by cell.
 * @param what names the file in the problem: no Word document, damaged, or too large unpacked.
 */
export function wordDocument(bytes: Uint8Array, what: string): Outcome<string> {
  const xml = unpacked(bytes, what);
  return xml.ok ? success(textOf(xml.value)) : xml;
}

function unpacked(bytes: Uint8Array, what: string): Outcome<string> {
  const none = (why: string): Outcome<string> => failure({ kind: 'unreadable', what, why });
  if (bytes.length > LARGEST_FILE) return failure({ kind: 'too-large', what, bytes: bytes.length });
  let tooLarge: number | undefined;
  let isFound = false;
  try {
    const files = unzipSync(bytes, {
      filter({ name, size, originalSize }) {
        if (name !== TEXT || isFound) return false; // one that is listed a thousand times is unpacked once
        isFound = true;
        const fits = originalSize <= LARGEST_FILE && originalSize <= size * LARGEST_RATIO;
        if (!fits) tooLarge = originalSize;
        return fits;
      },
    });
    if (tooLarge !== undefined) return failure({ kind: 'too-large', what, bytes: tooLarge });
    const file = files[TEXT];
    return file ? success(strFromU8(file)) : none('it is no Word document');
  } catch {
    return none('it is no Word document, or a damaged one');
  }
}

/** One pass over the tags that carry text; those of deleted text and fields are other ones. */
function textOf(xml: string): string {
  let out = '';
  for (let at = xml.indexOf('<'); at >= 0;) {
    const end = xml.indexOf('>', at);
    if (end < 0) break;
    const next = xml.indexOf('<', end);
    const name = tagName(xml, at + 1, end);
    if (name === 'w:t' && xml[end - 1] !== '/') {
      out += unescaped(xml.slice(end + 1, next < 0 ? xml.length : next));
    } else if (name === 'w:tab') out += '\t';
    else if (name === 'w:br' || name === 'w:cr') out += '\n';
    else if (name === 'w:noBreakHyphen') out += '-';
    else if (name === '/w:p') out += '\n\n';
    at = next;
  }
  return out.replace(/\n{3,}/g, '\n\n').trim();
}

function tagName(xml: string, from: number, end: number): string {
  let to = from;
  while (to < end && xml[to] !== ' ' && (xml[to] !== '/' || to === from)) to++;
  return xml.slice(from, to);
}

const NAMED: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
};

const unescaped = (text: string): string =>
  text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,4}));/gi, (all, ten, sixteen, name) => {
    if (typeof name === 'string') return NAMED[name] ?? all;
    const code = typeof ten === 'string' ? Number(ten) : parseInt(String(sixteen), 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : all;
  });
