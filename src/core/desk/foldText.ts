/** A text as its words are compared, and where each character of it comes from. */
export interface FoldedText {
  readonly text: string;
  /** For each code unit of `text`, and one past the last, where in the original what it stands for starts. */
  readonly from: Uint32Array;
  /** For each code unit of `text`, where in the original what it stands for ends. */
  readonly to: Uint32Array;
}

/**
 * White space of any length is one space; quotation marks, apostrophes and dashes are alike whatever their
 * style, and so are `…` and three full stops, and a letter with its accent as one character or as two (Unicode
 * normalization form C). What has no width (soft hyphens, joiners) is left out. One pass; every other character
 * stands for itself.
 */
export function foldText(original: string): FoldedText {
  // an ellipsis is three units, and no character's composed form is longer than three
  const units = new Uint16Array(3 * original.length);
  const from = new Uint32Array(3 * original.length + 1);
  const to = new Uint32Array(3 * original.length);
  let length = 0;
  let spaced = false;
  const put = (unit: number, start: number, end: number): void => {
    from[length] = start;
    to[length] = end;
    units[length++] = unit;
  };
  for (let at = 0; at < original.length; at++) {
    const code = original.charCodeAt(at);
    if (hasNoWidth(code)) continue;
    const isSpace = isBlank(code);
    if (isSpace && spaced) continue;
    spaced = isSpace;
    const end = isSpace ? at + 1 : endOfCharacter(original, at);
    if (code === ELLIPSIS) for (let i = 0; i < 3; i++) put(46, at, end);
    else if (end > at + 1) {
      const composed = original.slice(at, end).normalize('NFC');
      for (let i = 0; i < composed.length; i++) put(composed.charCodeAt(i), at, end);
      at = end - 1;
    } else put(isSpace ? 32 : isMark(code) ? 39 : isDash(code) ? 45 : code, at, end);
  }
  from[length] = original.length;
  return {
    text: decoded(units, length),
    from: from.subarray(0, length + 1),
    to: to.subarray(0, length),
  };
}

const ELLIPSIS = 0x2026;

/** Past the accents that are written behind a letter, of which a reader sees one character. */
function endOfCharacter(text: string, at: number): number {
  let end = at + 1;
  while (end < text.length && end - at < LONGEST_CHARACTER && isJoined(text, end)) end++;
  return end;
}

/** More accents than any script stacks: a text of nothing else is read in pieces. */
const LONGEST_CHARACTER = 32;

function isJoined(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return (
    code >= 0x300 &&
    (code <= 0x36f || (code < 0xd800 && /^[\p{M}\u1160-\u11ff]/u.test(text.charAt(at))))
  );
}

/** Soft hyphens, zero-width spaces and joiners, marks of direction, byte order marks. */
const hasNoWidth = (code: number): boolean =>
  code === 0xad ||
  (code >= 0x200b && code <= 0x200f) ||
  (code >= 0x202a && code <= 0x202e) ||
  (code >= 0x2060 && code <= 0x2064) ||
  code === 0xfeff;

const isBlank = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  code === 0xa0 ||
  code === 0x202f ||
  (code >= 0x2000 && code <= 0x200a) ||
  code === 0x2028 ||
  code === 0x2029 ||
  code === 0x3000;

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
