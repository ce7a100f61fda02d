import { LATE_LZW, sizeUnpacked } from './pdfFilters';

const LATIN1 = new TextDecoder('latin1');
/** A dictionary before a stream is shorter; bytes. */
const DICTIONARY = 8_000;

/**
 * How many bytes the streams of a PDF hold, those of pictures left out. PDF.js unpacks a stream whole, however much
 * that is, so that this is asked first.
 * @param most counting stops beyond it.
 */
export function unpackedSize(bytes: Uint8Array, most: number): number {
  let total = 0;
  for (let at = streamAfter(bytes, 0); at >= 0; at = streamAfter(bytes, at)) {
    const before = LATIN1.decode(bytes.subarray(Math.max(0, at - DICTIONARY), at));
    const dictionary = withoutEscapes(before.slice(before.lastIndexOf(' obj') + 1));
    if (/\/Subtype\s{0,9}\/Image\b/.test(dictionary)) continue;
    const stream = bytes.subarray(at, streamEnd(bytes, at, dictionary));
    total += sizeUnpacked(stream, filtersOf(dictionary), most - total);
    if (total > most) break;
  }
  return total;
}

/** A name may have any of its letters written by number: `/Fl#61teDecode`. */
const withoutEscapes = (dictionary: string): string =>
  dictionary.replace(/#([0-9a-fA-F]{2})/g, (_, digits: string) =>
    String.fromCharCode(parseInt(digits, 16)),
  );

/** In the order in which they unpack. One that stands elsewhere in the file, or none, is taken for the usual one. */
function filtersOf(dictionary: string): readonly string[] {
  const [, list, name] =
    /\/(?:Filter|F)\s{0,9}(?:\[([^\]]{0,500})\]|\/(\w{1,40}))/.exec(dictionary) ?? [];
  const names = name === undefined ? ((list ?? '').match(/\w+/g) ?? ['FlateDecode']) : [name];
  const isLate = /\/EarlyChange\s{1,9}0\b/.test(dictionary);
  return isLate ? names.map((it) => (it.startsWith('LZW') ? LATE_LZW : it)) : names;
}

/** By the length that is written where that is followed by the end's mark, else by the first such mark. */
function streamEnd(bytes: Uint8Array, at: number, dictionary: string): number {
  const length = Number(/\/Length (\d{1,9})\b/.exec(dictionary)?.[1] ?? -1);
  const written = at + length;
  const behind = LATIN1.decode(bytes.subarray(written, written + 12));
  if (length >= 0 && behind.trimStart().startsWith('endstream')) return written;
  return indexOfWord(bytes, END, at) ?? bytes.length;
}

const codesOf = (word: string): readonly number[] => Array.from(word, (it) => it.charCodeAt(0));
const START = codesOf('stream');
const END = codesOf('endstream');

/** Where the bytes of the next stream begin; -1 where there is none. */
function streamAfter(bytes: Uint8Array, from: number): number {
  for (let at = from; ; at++) {
    const found = indexOfWord(bytes, START, at);
    if (found === undefined) return -1;
    at = found;
    if (bytes[at - 1] === END[2]) continue; // endstream
    const end = at + START.length;
    return bytes[end] === 0x0d ? end + 2 : end + 1;
  }
}

function indexOfWord(bytes: Uint8Array, word: readonly number[], from: number): number | undefined {
  const [first = 0] = word;
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (word.every((code, i) => bytes[at + i] === code)) return at;
  }
  return undefined;
}
