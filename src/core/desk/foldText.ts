/** A text as its words are compared, and where each character of it comes from. */
export interface FoldedText {
  readonly text: string;
  /** For each code unit of `text`, and one past the last, its offset in the original. */
  readonly from: Uint32Array;
}

/**
 * White space of any length is one space; quotation marks, apostrophes and dashes are alike whatever
 * their style. One pass; every other character stands for itself.
 */
export function foldText(original: string): FoldedText {
  const units = new Uint16Array(original.length);
  const from = new Uint32Array(original.length + 1);
  let length = 0;
  let spaced = false;
  for (let at = 0; at < original.length; at++) {
    const code = original.charCodeAt(at);
    const isSpace = isBlank(code);
    if (isSpace && spaced) continue;
    spaced = isSpace;
    from[length] = at;
    units[length++] = isSpace ? 32 : isMark(code) ? 39 : isDash(code) ? 45 : code;
  }
  from[length] = original.length;
  return { text: decoded(units, length), from: from.subarray(0, length + 1) };
}

const isBlank = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  code === 0x202f ||
  (code >= 0x2000 && code <= 0x200b) ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0xfeff;

const isMark = (code: number): boolean =>
  code === 34 ||
  (code >= 0x2018 && code <= 0x201f) ||
  code === 0x2039 ||
  code === 0x203a ||
  code === 0xab ||
  code === 0xbb ||
  code === 0x2bc;

const isDash = (code: number): boolean => (code >= 0x2010 && code <= 0x2015) || code === 0x2212;

/** In pieces: a call takes a bounded number of arguments. */
function decoded(units: Uint16Array, length: number): string {
  let out = '';
  for (let at = 0; at < length; at += 8192) {
    out += String.fromCharCode(...units.subarray(at, Math.min(length, at + 8192)));
  }
  return out;
}
