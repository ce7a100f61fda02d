import { vocabulary } from '../lexicon/vocabulary';
import { finishHash, foldedCode, hashStep } from '../lexicon/wordTable';
import { Char, charKinds, codeUnitAt } from './characters';
import { partitionPoint } from './partitionPoint';

export const Kind = {
  /** Letters, with inner apostrophes (*don’t*, *O’Neill*), digits after a letter (*G7*) or dots (*U.S.*). */
  word: 1,
  /** Digits with inner commas and points (*1,000.5*). */
  number: 2,
  /** A possessive or contracted ending (*’s*, *’re*). */
  clitic: 3,
  /** A quotation mark, or an apostrophe at the edge of a word. */
  mark: 4,
  /** `.`, `,`, `;`, `:`, `!`, `?`, `…` */
  punctuation: 5,
  /** A hyphen or dash. */
  dash: 6,
  bracket: 7,
  /** Anything else: currency signs, per cent, emoji. */
  symbol: 8,
} as const;

export const Shape = {
  /** Starts with a capital letter. */
  capital: 1,
  /** Two letters or more and no lower-case one. */
  allCaps: 2,
  digits: 4,
  /** White space, or the start of the text, stands before it. */
  spaced: 8,
  /** First on its line. */
  lineStart: 16,
  /** A letter and an apostrophe before a capital: *d’Obi*. */
  elided: 32,
  /** Initials with full stops, the last one too: *U.S.* */
  dotted: 64,
} as const;

/**
 * The tokens of one paragraph in parallel arrays, `length` of each in use. The arrays belong to the
 * {@link Scanner}, which fills them again at its next call: read them before that, keep none.
 */
export interface Tokens {
  readonly text: string;
  /** The code units of the text, which are read quicker here than there; only as many as it has. */
  readonly codes: Uint16Array;
  readonly length: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** A value of {@link Kind}. */
  readonly kind: Uint8Array;
  /** The first code unit. */
  readonly first: Uint16Array;
  /** Bits of {@link Shape}. */
  readonly shape: Uint8Array;
  /** The number of the word in the vocabulary, or -1. */
  readonly word: Int32Array;
  /** The hash of a word or clitic, as the vocabulary counts it; 0 for other tokens. */
  readonly hash: Int32Array;
  /** Bits of `Class`, 0 for a word that no table has. */
  readonly classes: Uint32Array;
  /** Of all tokens together: bit `1 << kind` for each {@link Kind} there is. */
  readonly anyKind: number;
  /** Of all tokens together: their class bits. */
  readonly anyClasses: number;
  /** Of all tokens together: their shape bits. */
  readonly anyShape: number;
}

export type Scanner = (text: string) => Tokens;

/**
 * A scanner with arrays of its own, grown as texts need. Characters are copied once and read from the
 * copy: a text is most often a slice of another, whose characters cost twice as much to reach.
 */
export function createScanner(): Scanner {
  let columns = columnsFor(0);

  return (text) => {
    const { length } = text;
    if (columns.start.length < length + BEYOND) columns = columnsFor(length + BEYOND);
    const { codes, start, end, kind, first, shape, word, hash, classes } = columns;
    for (let i = 0; i < length; i++) codes[i] = codeUnitAt(text, i);
    codes[length] = 32; // what reads one character on finds a space there
    const kinds = charKinds();
    const { table } = vocabulary;
    let count = 0;
    let at = 0;
    let bits: number = Shape.spaced | Shape.lineStart;
    let anyKind = 0;
    let anyClasses = 0;
    let anyShape = 0;
    while (at < length) {
      const code = codes[at] ?? 0;
      const type = kinds[code] ?? Char.other;
      if (type === Char.space) {
        bits |= Shape.spaced;
        if (code === 10 || code === 13) bits |= Shape.lineStart;
        at++;
        continue;
      }
      if (code === SOFT_HYPHEN) {
        at++; // between words it stands for nothing
        continue;
      }
      const from = at;
      let tokenKind: number = KIND_OF[type] ?? Kind.symbol;
      let place = table.none;
      let wordHash = 0;
      if (tokenKind === Kind.word) {
        // nearly every word is a letter and small ones of a to z behind it
        let steps = code | 32;
        let next = codes[++at] ?? 0;
        while (next >= 97 && next <= 122) {
          steps = hashStep(steps, next);
          next = codes[++at] ?? 0;
        }
        if (code < 128 && !goesOn(next, at - from, kinds)) {
          if (type === Char.upper) bits |= Shape.capital;
          wordHash = finishHash(steps);
          place = table.placeOf(codes, from, at, wordHash, true);
        } else {
          readWord(codes, length, from, kinds);
          at = wordRead.end;
          bits |= wordRead.shape;
          if (wordRead.isLoose) {
            const plain = plainCodes(text.slice(from, at));
            wordHash = hashOf(plain, 0, plain.length);
            place = table.placeOf(plain, 0, plain.length, wordHash, false);
          } else {
            wordHash = hashOf(codes, from, at);
            place = table.placeOf(codes, from, at, wordHash, false);
          }
        }
      } else if (tokenKind === Kind.number) {
        at = endOfNumber(codes, length, at, kinds);
        bits |= Shape.digits;
      } else if (type === Char.apostrophe) {
        const clitic =
          count > 0 && (bits & Shape.spaced) === 0 ? endOfClitic(codes, at, kinds) : -1;
        if (clitic > 0) {
          tokenKind = Kind.clitic;
          at = clitic;
          wordHash = hashOf(codes, from, at);
          place = table.placeOf(codes, from, at, wordHash, false);
        } else at++;
      } else at += isPair(code, codes[at + 1] ?? 0) ? 2 : 1;
      const found = table.classesAt(place);
      start[count] = from;
      end[count] = at;
      kind[count] = tokenKind;
      first[count] = code;
      shape[count] = bits;
      word[count] = table.wordAt(place);
      hash[count] = wordHash;
      classes[count] = found;
      anyKind |= 1 << tokenKind;
      anyClasses |= found;
      anyShape |= bits;
      count++;
      // a space follows most of them
      bits = codes[at] === 32 ? Shape.spaced : 0;
      if (bits !== 0) at++;
    }
    // nothing of an earlier text is left where finders look a little beyond the end
    for (let i = count; i < count + BEYOND; i++) {
      start[i] = end[i] = length;
      kind[i] = first[i] = hash[i] = classes[i] = 0;
      shape[i] = Shape.spaced;
      word[i] = -1;
    }
    return {
      text,
      codes,
      length: count,
      start,
      end,
      kind,
      first,
      shape,
      word,
      hash,
      classes,
      anyKind,
      anyClasses,
      anyShape,
    };
  };
}

const SOFT_HYPHEN = 0xad;

/** How many tokens behind the last are blank. */
const BEYOND = 8;

interface Columns {
  readonly codes: Uint16Array;
  readonly start: Int32Array;
  readonly end: Int32Array;
  readonly kind: Uint8Array;
  readonly first: Uint16Array;
  readonly shape: Uint8Array;
  readonly word: Int32Array;
  readonly hash: Int32Array;
  readonly classes: Uint32Array;
}

/** Columns for so many tokens and more, so that texts that grow seldom need new ones. */
function columnsFor(tokens: number): Columns {
  const capacity = Math.max(256, 1 << (32 - Math.clz32(tokens)));
  return {
    codes: new Uint16Array(capacity),
    start: new Int32Array(capacity),
    end: new Int32Array(capacity),
    kind: new Uint8Array(capacity),
    first: new Uint16Array(capacity),
    shape: new Uint8Array(capacity),
    word: new Int32Array(capacity),
    hash: new Int32Array(capacity),
    classes: new Uint32Array(capacity),
  };
}

/** The {@link Kind} of what starts with a {@link Char}; an apostrophe may be a clitic's instead. */
const KIND_OF = new Uint8Array(16).fill(Kind.symbol);
KIND_OF[Char.lower] = KIND_OF[Char.upper] = Kind.word;
KIND_OF[Char.digit] = Kind.number;
KIND_OF[Char.apostrophe] = KIND_OF[Char.mark] = Kind.mark;
KIND_OF[Char.punctuation] = Kind.punctuation;
KIND_OF[Char.dash] = Kind.dash;
KIND_OF[Char.bracket] = Kind.bracket;

const isPair = (code: number, next: number): boolean =>
  (code & 0xfc00) === 0xd800 && (next & 0xfc00) === 0xdc00;

const isLetter = (code: number, kinds: Uint8Array): boolean => {
  const type = kinds[code];
  return type === Char.lower || type === Char.upper;
};

/** Whether what follows `length` plain letters may belong to their word, so that it is to be read closely. */
const goesOn = (code: number, length: number, kinds: Uint8Array): boolean => {
  if (code === 32) return false;
  const type = kinds[code] ?? Char.other;
  return type <= Char.apostrophe ? type !== Char.space : code === 46 && length === 1; // U.S.
};

/** Where a clitic that starts with the apostrophe at `at` ends, or -1. A space stands behind the text. */
export function endOfClitic(codes: Uint16Array, at: number, kinds: Uint8Array): number {
  const one = codes[at + 1] ?? 32;
  if (!isLetter(one, kinds)) return -1;
  const two = codes[at + 2] ?? 32;
  if (!isLetter(two, kinds)) return isShortClitic(one) ? at + 2 : -1;
  if (isLetter(codes[at + 3] ?? 32, kinds)) return -1;
  return isLongClitic(one, two) ? at + 3 : -1;
}

/** s, d, m */
function isShortClitic(code: number): boolean {
  const lower = code < 128 ? code | 32 : 0;
  return lower === 115 || lower === 100 || lower === 109;
}

/** re, ve, ll */
function isLongClitic(one: number, two: number): boolean {
  if (one >= 128 || two >= 128) return false;
  const first = one | 32;
  const second = two | 32;
  return second === 101 ? first === 114 || first === 118 : first === 108 && second === 108;
}

/** Where the word ends that starts at `from`, with a letter. A space stands behind the text. */
export function endOfWord(
  codes: Uint16Array,
  length: number,
  from: number,
  kinds: Uint8Array,
): number {
  readWord(codes, length, from, kinds);
  return wordRead.end;
}

/** What {@link readWord} found; filled again at each call. */
const wordRead = {
  end: 0,
  shape: 0,
  /** It has accents as characters of their own, or soft hyphens. */
  isLoose: false,
};

/** The code units of a word as tables have it: accents with their letters, no soft hyphens. */
function plainCodes(word: string): Uint16Array {
  const plain = word.replaceAll('\u00ad', '').normalize('NFC');
  return Uint16Array.from({ length: plain.length }, (_, i) => plain.charCodeAt(i));
}

/** The hash of the word at `codes[from, to)`, as the vocabulary counts it. */
function hashOf(codes: Uint16Array, from: number, to: number): number {
  let steps = 0;
  for (let i = from; i < to; i++) steps = hashStep(steps, foldedCode(codes[i] ?? 0));
  return finishHash(steps);
}

/** A word of any letters, with what may stand inside words. */
function readWord(codes: Uint16Array, length: number, from: number, kinds: Uint8Array): void {
  let at = from;
  let lower = 0;
  let upper = 0;
  let digits = 0;
  let elided = 0;
  let dotted = 0;
  let isLoose = false;
  for (; at < length; at++) {
    const code = codes[at] ?? 0;
    const type = kinds[code];
    if (type === Char.lower) lower++;
    else if (type === Char.upper) upper++;
    else if (type === Char.digit) digits++;
    else if (type === Char.apostrophe) {
      const next = codes[at + 1] ?? 32;
      if (!isLetter(next, kinds) || endOfClitic(codes, at, kinds) > 0) break;
      // d’Obi, dell’Obi
      const isShort = at === from + 1 || (at === from + 4 && codes[from] === 100);
      if (isShort && kinds[next] === Char.upper) elided = Shape.elided;
    } else if (code === 46) {
      const end = endOfInitials(codes, length, from, at, kinds);
      if (end < 0) break;
      at = end;
      dotted = Shape.dotted;
      upper = kinds[codes[from] ?? 0] === Char.upper ? 2 : upper;
      break;
    } else break;
    isLoose ||= code === SOFT_HYPHEN || (code >= 0x300 && code < 0x370);
  }
  while (isLoose && at > from + 1 && codes[at - 1] === SOFT_HYPHEN) at--;
  wordRead.isLoose = isLoose;
  wordRead.end = at;
  wordRead.shape =
    (kinds[codes[from] ?? 0] === Char.upper ? Shape.capital : 0) |
    (lower === 0 && upper > 1 ? Shape.allCaps : 0) |
    (digits > 0 ? Shape.digits : 0) |
    dotted |
    (at - from >= 4 ? elided : 0);
}

/** Where initials such as *U.S.* or *p.m.* end whose first letter is at `from` and first dot at `dot`; else -1. */
function endOfInitials(
  codes: Uint16Array,
  length: number,
  from: number,
  dot: number,
  kinds: Uint8Array,
): number {
  if (dot !== from + 1) return -1;
  let at = from;
  let letters = 0;
  while (
    at + 1 < length &&
    letters < 6 &&
    isLetter(codes[at] ?? 32, kinds) &&
    codes[at + 1] === 46
  ) {
    letters++;
    at += 2;
  }
  if (letters < 2 || (at < length && isLetter(codes[at] ?? 32, kinds))) return -1;
  return at;
}

/** Where the number ends that starts at `from`, with a digit. */
export function endOfNumber(
  codes: Uint16Array,
  length: number,
  from: number,
  kinds: Uint8Array,
): number {
  let at = from + 1;
  for (; at < length; at++) {
    const code = codes[at] ?? 32;
    if (kinds[code] === Char.digit) continue;
    const inner = code === 44 || code === 46; // , .
    if (inner && at + 1 < length && kinds[codes[at + 1] ?? 32] === Char.digit) continue;
    break;
  }
  return at;
}

/** Whether the characters before `end` are these, as written. */
export function standsBefore(codes: Uint16Array, end: number, letters: string): boolean {
  const from = end - letters.length;
  for (let i = 0; i < letters.length; i++) {
    if (codes[from + i] !== letters.charCodeAt(i)) return false;
  }
  return true;
}

/** The index of the first token that ends after `offset`; `tokens.length` where there is none. */
export const tokenAt = ({ end, length }: Tokens, offset: number): number =>
  partitionPoint(length, (i) => (end[i] ?? 0) <= offset);
