import { foldedCode, hashStep, vocabulary } from '../lexicon/vocabulary';
import { charKind, Char } from './characters';

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
} as const;

/**
 * The tokens of one paragraph in parallel arrays, `length` of each in use. The arrays belong to the
 * {@link Scanner}, which fills them again at its next call: read them before that, keep none.
 */
export interface Tokens {
  readonly text: string;
  readonly length: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** A value of {@link Kind}. */
  readonly kind: Uint8Array;
  /** Bits of {@link Shape}. */
  readonly shape: Uint8Array;
  /** The number of the word in the vocabulary, or -1. */
  readonly word: Int32Array;
  /** Bits of `Class`, 0 for a word that no table has. */
  readonly classes: Uint32Array;
}

export type Scanner = (text: string) => Tokens;

/** A scanner with arrays of its own, grown as texts need. One pass over the characters. */
export function createScanner(): Scanner {
  let capacity = 0;
  let start = new Int32Array(0);
  let end = start;
  let kind = new Uint8Array(0);
  let shape = kind;
  let word = start;
  let classes = new Uint32Array(0);

  const reserve = (tokens: number): void => {
    if (tokens <= capacity) return;
    capacity = Math.max(256, 1 << (32 - Math.clz32(tokens)));
    start = new Int32Array(capacity);
    end = new Int32Array(capacity);
    kind = new Uint8Array(capacity);
    shape = new Uint8Array(capacity);
    word = new Int32Array(capacity);
    classes = new Uint32Array(capacity);
  };

  return (text) => {
    reserve(text.length + 1);
    const known = vocabulary.classes;
    let count = 0;
    let at = 0;
    let bits = Shape.spaced | Shape.lineStart;
    while (at < text.length) {
      const code = text.charCodeAt(at);
      const type = charKind(code);
      if (type === Char.space) {
        bits |= Shape.spaced;
        if (code === 10 || code === 13) bits |= Shape.lineStart;
        at++;
        continue;
      }
      const from = at;
      let tokenKind: number = Kind.symbol;
      let number = -1;
      if (type === Char.lower || type === Char.upper) {
        const found = endOfWord(text, at);
        tokenKind = Kind.word;
        at = found.end;
        bits |= found.shape;
        number = vocabulary.find(text, from, at, found.hash);
      } else if (type === Char.digit) {
        tokenKind = Kind.number;
        at = endOfNumber(text, at);
        bits |= Shape.digits;
      } else if (type === Char.apostrophe) {
        const clitic = count > 0 && (bits & Shape.spaced) === 0 ? endOfClitic(text, at) : -1;
        if (clitic > 0) {
          tokenKind = Kind.clitic;
          at = clitic;
          number = vocabulary.numberOf(`'${text.slice(from + 1, at).toLowerCase()}`);
        } else {
          tokenKind = Kind.mark;
          at++;
        }
      } else {
        at += isPair(text, at) ? 2 : 1;
        tokenKind =
          type === Char.mark
            ? Kind.mark
            : type === Char.punctuation
              ? Kind.punctuation
              : type === Char.dash
                ? Kind.dash
                : type === Char.bracket
                  ? Kind.bracket
                  : Kind.symbol;
      }
      start[count] = from;
      end[count] = at;
      kind[count] = tokenKind;
      shape[count] = bits;
      word[count] = number;
      classes[count] = number < 0 ? 0 : (known[number] ?? 0);
      count++;
      bits = 0;
    }
    return { text, length: count, start, end, kind, shape, word, classes };
  };
}

const isPair = (text: string, at: number): boolean =>
  (text.charCodeAt(at) & 0xfc00) === 0xd800 && (text.charCodeAt(at + 1) & 0xfc00) === 0xdc00;

const CLITICS = new Set(['s', 're', 've', 'll', 'd', 'm']);

/** Where a clitic that starts with the apostrophe at `at` ends, or -1. */
function endOfClitic(text: string, at: number): number {
  let to = at + 1;
  while (to < text.length && to - at < 4 && isLetter(text.charCodeAt(to))) to++;
  if (to < text.length && isLetter(text.charCodeAt(to))) return -1;
  return CLITICS.has(text.slice(at + 1, to).toLowerCase()) ? to : -1;
}

const isLetter = (code: number): boolean => {
  const type = charKind(code);
  return type === Char.lower || type === Char.upper;
};

interface WordEnd {
  end: number;
  hash: number;
  shape: number;
}
const wordEnd: WordEnd = { end: 0, hash: 0, shape: 0 };

function endOfWord(text: string, from: number): WordEnd {
  let at = from;
  let hash = 0;
  let lower = 0;
  let upper = 0;
  let digits = 0;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const type = charKind(code);
    if (type === Char.lower) lower++;
    else if (type === Char.upper) upper++;
    else if (type === Char.digit) digits++;
    else if (type === Char.apostrophe) {
      const next = at + 1 < text.length ? text.charCodeAt(at + 1) : 32;
      if (!isLetter(next) || endOfClitic(text, at) > 0) break;
    } else if (code === 46) {
      const dotted = endOfInitials(text, from, at);
      if (dotted < 0) break;
      for (; at < dotted; at++) hash = hashStep(hash, foldedCode(text.charCodeAt(at)));
      upper = charKind(text.charCodeAt(from)) === Char.upper ? 2 : upper;
      break;
    } else break;
    hash = hashStep(hash, foldedCode(code));
  }
  wordEnd.end = at;
  wordEnd.hash = hash;
  wordEnd.shape =
    (charKind(text.charCodeAt(from)) === Char.upper ? Shape.capital : 0) |
    (lower === 0 && upper > 1 ? Shape.allCaps : 0) |
    (digits > 0 ? Shape.digits : 0);
  return wordEnd;
}

/** Where initials such as *U.S.* or *p.m.* end whose first letter is at `from` and first dot at `dot`; else -1. */
function endOfInitials(text: string, from: number, dot: number): number {
  if (dot !== from + 1) return -1;
  let at = from;
  let letters = 0;
  while (
    at + 1 < text.length &&
    letters < 6 &&
    isLetter(text.charCodeAt(at)) &&
    text.charCodeAt(at + 1) === 46
  ) {
    letters++;
    at += 2;
  }
  if (letters < 2 || (at < text.length && isLetter(text.charCodeAt(at)))) return -1;
  return at;
}

function endOfNumber(text: string, from: number): number {
  let at = from + 1;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (charKind(code) === Char.digit) continue;
    const inner = code === 44 || code === 46; // , .
    if (inner && at + 1 < text.length && charKind(text.charCodeAt(at + 1)) === Char.digit) continue;
    break;
  }
  return at;
}

/** The words of a token, as written. */
export const tokenText = (tokens: Tokens, token: number): string =>
  tokens.text.slice(tokens.start[token], tokens.end[token]);

/** The index of the first token that ends after `offset`; `tokens.length` where there is none. */
export function tokenAt(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((tokens.end[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
