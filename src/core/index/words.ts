import { Class } from '../lexicon/classes';
import type { Paragraph, Span } from '../model';
import { createScanner, Kind, Shape, tokenText, type Tokens } from '../text/tokens';
import { standardForm } from './spelling';

export const WordFlag = {
  /** Belongs to the same written word as the one before (*’s*, the *not* of *don’t*). */
  glued: 1,
  /** An article, preposition, pronoun or other word that says little by itself. */
  function: 2,
  /** Starts with a capital letter. */
  capital: 4,
  /** A numeral or a number word. */
  number: 8,
  /** Turns the sense round (*not*, *never*). */
  negation: 16,
  /** First of its sentence or paragraph, or behind an opening mark: its capital says nothing. */
  first: 32,
} as const;

/**
 * Words as they count when two texts are compared, in parallel arrays: equal `key`, same word. Case,
 * accents, spelling variants, contractions (*don’t*, *do not*), dashes and numerals (*25*,
 * *twenty-five*) make no difference; punctuation is left out. `start` and `end` say where a word
 * stands in the article; the two words of a contraction stand at the same place.
 */
export interface Words {
  readonly length: number;
  readonly key: Int32Array;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Bits of {@link WordFlag}. */
  readonly flags: Uint8Array;
}

const known = new WeakMap<readonly Paragraph[], Words>();

/** The words of an article's prose, kept as long as its paragraphs are. */
export function wordsOf(paragraphs: readonly Paragraph[]): Words {
  const kept = known.get(paragraphs);
  if (kept) return kept;
  const words = readWords(paragraphs);
  known.set(paragraphs, words);
  return words;
}

const scan = createScanner();

/** The words of paragraphs, in order; not kept. */
export function readWords(paragraphs: readonly Paragraph[]): Words {
  let room = 16;
  for (const { text } of paragraphs) room += (text.length >> 2) + 8;
  const sink: Sink = {
    length: 0,
    key: new Int32Array(room),
    start: new Int32Array(room),
    end: new Int32Array(room),
    flags: new Uint8Array(room),
  };
  for (const { span, text } of paragraphs) readParagraph(scan(text), span.start, sink);
  return {
    length: sink.length,
    key: sink.key.slice(0, sink.length),
    start: sink.start.slice(0, sink.length),
    end: sink.end.slice(0, sink.length),
    flags: sink.flags.slice(0, sink.length),
  };
}

/** The words of a text that is no article's. */
export const wordsOfText = (text: string): Words =>
  readWords([{ span: { start: 0, end: text.length }, text }]);

/** The words that lie inside a span, as indices from the first to one past the last. */
export function wordRange(
  words: Words,
  span: Span,
): { readonly from: number; readonly to: number } {
  const from = firstEndingAfter(words, span.start);
  let to = from;
  while (to < words.length && (words.start[to] ?? 0) < span.end) to++;
  return { from, to };
}

/** The index of the first word that ends after `offset`. */
export function firstEndingAfter(words: Words, offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((words.end[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The key of one normal form. */
export function keyOf(form: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < form.length; i++) hash = Math.imul(hash ^ form.charCodeAt(i), 0x01000193);
  hash ^= hash >>> 15;
  return Math.imul(hash, 0x2c1b3c6d) | 0;
}

interface Sink {
  length: number;
  key: Int32Array;
  start: Int32Array;
  end: Int32Array;
  flags: Uint8Array;
}

function push(sink: Sink, key: number, start: number, end: number, flags: number): void {
  if (sink.length === sink.key.length) {
    const room = sink.length * 2;
    sink.key = grown(sink.key, new Int32Array(room));
    sink.start = grown(sink.start, new Int32Array(room));
    sink.end = grown(sink.end, new Int32Array(room));
    sink.flags = grown(sink.flags, new Uint8Array(room));
  }
  const at = sink.length++;
  sink.key[at] = key;
  sink.start[at] = start;
  sink.end[at] = end;
  sink.flags[at] = flags;
}

function grown<T extends Int32Array | Uint8Array>(from: T, into: T): T {
  into.set(from);
  return into;
}

const FUNCTION =
  Class.determiner |
  Class.preposition |
  Class.conjunction |
  Class.subjectPronoun |
  Class.objectPronoun |
  Class.possessive |
  Class.auxiliary |
  Class.relative;

function readParagraph(tokens: Tokens, offset: number, sink: Sink): void {
  let first: number = WordFlag.first;
  for (let i = 0; i < tokens.length; i++) {
    const kind = tokens.kind[i];
    const shape = tokens.shape[i] ?? 0;
    const start = offset + (tokens.start[i] ?? 0);
    let end = offset + (tokens.end[i] ?? 0);
    if (kind === Kind.word || kind === Kind.clitic) {
      if (isResidue(tokens, i)) continue;
      const form = formOf(tokens, i);
      let flags =
        form.flags |
        first |
        ((shape & Shape.capital) !== 0 ? WordFlag.capital : 0) |
        ((tokens.classes[i] ?? 0) & FUNCTION ? WordFlag.function : 0);
      if (kind === Kind.clitic) flags |= WordFlag.glued | WordFlag.function;
      let key = form.key;
      if (key === PER && nextWordIs(tokens, i, 'cent')) {
        i++;
        end = offset + (tokens.end[i] ?? 0);
        key = PERCENT;
      } else if (form.tens > 0 && tokens.kind[i + 1] === Kind.dash) {
        const unit = tokens.kind[i + 2] === Kind.word ? formOf(tokens, i + 2).unit : 0;
        if (unit > 0) {
          i += 2;
          end = offset + (tokens.end[i] ?? 0);
          key = keyOf(`#${String(form.tens + unit)}`);
        }
      }
      push(sink, key, start, end, flags);
      if (form.second !== 0) push(sink, form.second, start, end, form.secondFlags | WordFlag.glued);
      first = 0;
    } else if (kind === Kind.number) {
      const value = tokenText(tokens, i).replaceAll(',', '');
      const suffix = i + 1 < tokens.length ? attachedSuffix(tokens, i + 1) : undefined;
      if (suffix === 'ordinal') {
        i++;
        end = offset + (tokens.end[i] ?? 0);
        push(sink, keyOf(`#${value}th`), start, end, WordFlag.number);
      } else {
        push(sink, keyOf(`#${canonicalNumber(value)}`), start, end, WordFlag.number | first);
        if (suffix !== undefined) {
          i++;
          push(sink, keyOf(suffix), end, offset + (tokens.end[i] ?? 0), WordFlag.glued);
        }
      }
      first = 0;
    } else if (kind === Kind.symbol) {
      const symbol = tokens.text[tokens.start[i] ?? 0] ?? '';
      if (symbol === '%') push(sink, PERCENT, start, end, WordFlag.glued);
      else if ('£$€¥₹'.includes(symbol)) push(sink, keyOf(symbol), start, end, WordFlag.number);
      else if (symbol === '&') push(sink, keyOf('and'), start, end, WordFlag.function);
    } else if (kind === Kind.punctuation) {
      const code = tokens.text.charCodeAt(tokens.start[i] ?? 0);
      if (code !== 44 && code !== 59) first = WordFlag.first; // all but , and ;
    } else if (kind === Kind.mark) {
      if ((shape & Shape.spaced) !== 0) first = WordFlag.first;
      else if (isPossessive(tokens, i)) {
        i++;
        end = offset + (tokens.end[i] ?? 0);
        push(sink, POSSESSIVE, start, end, WordFlag.glued | WordFlag.function);
      }
    }
  }
}

/** A letter that a wrong decoding left standing alone. */
function isResidue(tokens: Tokens, at: number): boolean {
  const start = tokens.start[at] ?? 0;
  if ((tokens.end[at] ?? 0) - start !== 1) return false;
  const code = tokens.text.charCodeAt(start);
  return code === 0xc2 || code === 0xc3;
}

/** An opening mark used for an apostrophe (*Obi‘s*). */
const isPossessive = (tokens: Tokens, at: number): boolean =>
  tokens.text[tokens.start[at] ?? 0] === '‘' &&
  ((tokens.shape[at + 1] ?? Shape.spaced) & Shape.spaced) === 0 &&
  nextWordIs(tokens, at, 's');

const canonicalNumber = (digits: string): string =>
  digits.length < 15 && digits.indexOf('.') === digits.lastIndexOf('.')
    ? String(Number(digits))
    : digits;

const magnitudes: ReadonlyMap<string, string> = new Map([
  ['bn', 'billion'],
  ['b', 'billion'],
  ['m', 'million'],
  ['mn', 'million'],
  ['k', 'thousand'],
  ['tn', 'trillion'],
  ['trn', 'trillion'],
  ['pc', 'percent'],
]);

/** What letters right behind a numeral stand for (*3.4bn*, *21st*). */
function attachedSuffix(tokens: Tokens, next: number): string | undefined {
  if (tokens.kind[next] !== Kind.word || ((tokens.shape[next] ?? 0) & Shape.spaced) !== 0) {
    return undefined;
  }
  const text = tokenText(tokens, next).toLowerCase();
  return ['st', 'nd', 'rd', 'th'].includes(text) ? 'ordinal' : magnitudes.get(text);
}

const nextWordIs = (tokens: Tokens, at: number, word: string): boolean =>
  at + 1 < tokens.length && tokenText(tokens, at + 1).toLowerCase() === word;

/** What is known of one written form. `second` is the other word of a contraction, else 0. */
interface Form {
  readonly key: number;
  readonly flags: number;
  readonly second: number;
  readonly secondFlags: number;
  /** 20, 30, … for *twenty*, *thirty*, …; else 0. */
  readonly tens: number;
  /** 1 to 9 for *one* to *nine*; else 0. */
  readonly unit: number;
}

/**
 * Forms by the hash of their characters, a pure function's results: a table of slots, since a Map is
 * slow with numbers of 32 bits. It is emptied when half full.
 */
const SLOTS = 1 << 18;
let slots: Int32Array | undefined;
let hashes = new Int32Array(0);
let forms: Form[] = [];

function formOf(tokens: Tokens, token: number): Form {
  const { text } = tokens;
  const end = tokens.end[token] ?? 0;
  let hash = 0x811c9dc5 | 0;
  for (let i = tokens.start[token] ?? 0; i < end; i++) {
    hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  }
  if (!slots || forms.length > SLOTS / 2) {
    slots = new Int32Array(SLOTS);
    hashes = new Int32Array(SLOTS);
    forms = [];
  }
  let slot = (hash ^ (hash >>> 14)) & (SLOTS - 1);
  for (let at = slots[slot] ?? 0; at !== 0; at = slots[slot] ?? 0) {
    const kept = forms[at - 1];
    if (hashes[slot] === hash && kept) return kept;
    slot = (slot + 1) & (SLOTS - 1);
  }
  const form = makeForm(tokenText(tokens, token).toLowerCase().replace(/[’‘ʼ]/g, "'"));
  slots[slot] = forms.push(form);
  hashes[slot] = hash;
  return form;
}

const plain = { second: 0, secondFlags: 0, tens: 0, unit: 0 };

function makeForm(word: string): Form {
  const clitic = clitics.get(word);
  if (clitic !== undefined) return { ...plain, key: keyOf(clitic), flags: 0 };
  if (word.endsWith("n't") || word === 'cannot') {
    const stem = irregular.get(word) ?? word.slice(0, -3);
    return {
      ...plain,
      key: keyOf(stem),
      flags: WordFlag.function,
      second: NOT,
      secondFlags: WordFlag.negation | WordFlag.function,
    };
  }
  const number = numberWords.get(word);
  if (number !== undefined) {
    return {
      ...plain,
      key: keyOf(`#${String(number)}`),
      flags: WordFlag.number,
      tens: number >= 20 ? number : 0,
      unit: number > 0 && number < 10 ? number : 0,
    };
  }
  const ordinal = ordinals.indexOf(word) + 1;
  if (ordinal > 0) return { ...plain, key: keyOf(`#${String(ordinal)}th`), flags: 0 };
  const undotted = word.includes('.') ? word.replaceAll('.', '') : word;
  return {
    ...plain,
    key: keyOf(standardForm(undotted)),
    flags: negations.has(word) ? WordFlag.negation : 0,
  };
}

const clitics: ReadonlyMap<string, string> = new Map([
  ["'re", 'are'],
  ["'ve", 'have'],
  ["'ll", 'will'],
  ["'m", 'am'],
  ["'s", 'is'],
  ["'d", 'would'],
]);
const irregular: ReadonlyMap<string, string> = new Map([
  ["won't", 'will'],
  ["can't", 'can'],
  ['cannot', 'can'],
  ["shan't", 'shall'],
  ["ain't", 'is'],
]);
const negations = new Set('not no never nor none nobody nothing neither nowhere'.split(' '));
const numberWords: ReadonlyMap<string, number> = new Map([
  ...'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, i): [string, number] => [word, i]),
  ...'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, i): [string, number] => [word, 20 + 10 * i]),
]);
const ordinals = 'first second third fourth fifth sixth seventh eighth ninth tenth'.split(' ');

const PER = keyOf('per');
const PERCENT = keyOf('percent');
const NOT = keyOf('not');
const POSSESSIVE = keyOf('is');
