/** What a character can be to the scanner. */
export const Char = {
  space: 1,
  lower: 2,
  upper: 3,
  digit: 4,
  /** ' and ’, a quotation mark or an apostrophe. */
  apostrophe: 5,
  /** Any other quotation mark. */
  mark: 6,
  punctuation: 7,
  dash: 8,
  bracket: 9,
  other: 10,
} as const;

let table: Uint8Array | undefined;

/** By UTF-16 code unit, its {@link Char}. The table is made at the first call. */
export const charKinds = (): Uint8Array => (table ??= makeTable());

/** The {@link Char} of a UTF-16 code unit. */
export const charKind = (code: number): number => charKinds()[code] ?? Char.other;

function makeTable(): Uint8Array {
  const kinds = new Uint8Array(0x10000).fill(Char.other);
  // letters with case by their case; the scripts without case from U+05D0 on by their blocks
  for (let code = 0x41; code < 0x2c00; code++) {
    const char = String.fromCharCode(code);
    const isLower = char !== char.toUpperCase();
    const isUpper = char !== char.toLowerCase();
    if (isUpper) kinds[code] = Char.upper;
    else if (isLower) kinds[code] = Char.lower;
  }
  kinds.fill(Char.lower, 0x0300, 0x0370); // combining marks go with the letter before
  kinds.fill(Char.lower, 0x05d0, 0x2000);
  kinds.fill(Char.lower, 0x3041, 0xd7a4);
  kinds[0xaa] = kinds[0xba] = Char.lower;
  kinds[0xad] = Char.lower; // a soft hyphen parts no word
  const put = (chars: string, kind: number): void => {
    for (const char of chars) kinds[char.charCodeAt(0)] = kind;
  };
  for (let code = 9; code <= 13; code++) kinds[code] = Char.space;
  put(' \u0085\u00a0\u1680\u2028\u2029\u202f\u205f\u3000\u200b\ufeff', Char.space);
  for (let code = 0x2000; code <= 0x200a; code++) kinds[code] = Char.space;
  put('\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069', Char.space); // of direction
  put('0123456789', Char.digit);
  put("'’\u02bc", Char.apostrophe);
  put('"“”„‟«»‹›‘‚‛', Char.mark);
  put('.,;:!?…', Char.punctuation);
  put('-‐‑‒–—―−', Char.dash);
  put('()[]{}<>', Char.bracket);
  return kinds;
}

/**
 * `text.charCodeAt(at)`, for loops over texts. A text comes in many forms (of one byte a character or two, of its own
 * or a slice), and where more than four of them pass, V8 looks the method up again for each character.
 */
export const codeUnitAt = Function.prototype.call.bind(
  // eslint-disable-next-line @typescript-eslint/unbound-method -- it is bound to the text at each call
  String.prototype.charCodeAt,
) as (text: string, at: number) => number;

/** What stands behind the last space of some words. A loop, since `lastIndexOf` leaves compiled code at each call. */
export function lastWord(words: string): string {
  for (let at = words.length - 1; at >= 0; at--) {
    if (codeUnitAt(words, at) === 32) return words.slice(at + 1);
  }
  return words;
}
