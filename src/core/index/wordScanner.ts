import { Char, charKinds, codeUnitAt } from '../text/characters';
import { endOfClitic, endOfNumber, endOfWord } from '../text/tokens';
import {
  flagsOf,
  formMarks,
  formPlace,
  formTable,
  isOpen,
  markAt,
  openFormAt,
  PER,
  placeIn,
  unitOf,
} from './wordForms';
import { finishKey, HASH_START, hashCode, keyOf, WordFlag } from './wordKeys';

/** Columns that words are put into, one behind the other. */
export interface WordSink {
  length: number;
  key: Int32Array;
  start: Int32Array;
  end: Int32Array;
  /** Bits of {@link WordFlag}. */
  flags: Uint8Array;
  /** `WordFlag.first` where the next word is the first of its sentence, else 0. */
  first: number;
}

/** With room for so many words. */
export const createWordSink = (room: number): WordSink => ({
  length: 0,
  key: new Int32Array(room),
  start: new Int32Array(room),
  end: new Int32Array(room),
  flags: new Uint8Array(room),
  first: 0,
});

/** Room for the words of so many more characters: each takes at least one. */
function reserve(sink: WordSink, characters: number): void {
  if (sink.length + characters <= sink.key.length) return;
  const larger = createWordSink((sink.length + characters) * 2);
  larger.key.set(sink.key);
  larger.start.set(sink.start);
  larger.end.set(sink.end);
  larger.flags.set(sink.flags);
  Object.assign(sink, larger, { length: sink.length });
}

function push(sink: WordSink, key: number, start: number, end: number, flags: number): void {
  const at = sink.length++;
  sink.key[at] = key;
  sink.start[at] = start;
  sink.end[at] = end;
  sink.flags[at] = flags;
}

/** The length of the paragraph that is read. */
let paragraphEnd = 0;

/** Characters of the paragraph at their own places, for what looks at more than one; most words are read without them. */
let codes = new Uint16Array(4096);
let copiedFrom = 0;
let copiedTo = 0;

/** The characters from one place to the next space, which is as far as a word or number goes. */
function codesAt(text: string, from: number, kinds: Uint8Array): Uint16Array {
  if (from >= copiedFrom && from < copiedTo) return codes;
  if (codes.length <= paragraphEnd) codes = new Uint16Array(paragraphEnd * 2);
  let at = from;
  while (at < paragraphEnd) {
    const code = codeUnitAt(text, at);
    codes[at++] = code;
    if (kinds[code] === Char.space) break;
  }
  if (at === paragraphEnd) codes[at] = 32;
  copiedFrom = from;
  copiedTo = at;
  return codes;
}

const wordEnd = (text: string, from: number, kinds: Uint8Array): number =>
  endOfWord(codesAt(text, from, kinds), paragraphEnd, from, kinds);

/**
 * Puts the words of one paragraph into `sink`, in one pass over its characters. A word whose form is known
 * costs no string.
 * @param offset what is added to where a word stands.
 */
export function scanWords(text: string, offset: number, sink: WordSink): void {
  const to = text.length;
  reserve(sink, to);
  paragraphEnd = to;
  copiedTo = 0;
  sink.first = WordFlag.first;
  for (let at = 0; at < to;) {
    at = scanOrdinary(text, at, offset, sink);
    if (at < to) at = scanOther(text, at, offset, sink);
  }
}

/**
 * Nearly all of a text: words of letters alone, and what parts them and is no word.
 * @returns where something else stands, or the end of the paragraph.
 */
function scanOrdinary(text: string, from: number, offset: number, sink: WordSink): number {
  // in variables of their own: those of a module are looked at anew for each character
  const [charAt, hashOn, find] = [codeUnitAt, hashCode, placeIn];
  const [letters, kinds] = [hashedLetters(), charKinds()];
  let [forms, marks] = [formTable(), formMarks()];
  const last = paragraphEnd;
  const { key, start, end, flags } = sink;
  let { first, length: count } = sink;
  let at = from;
  while (at < last) {
    const code = charAt(text, at);
    let letter = letters[code] ?? 0;
    if (letter === 0) {
      if (code !== 32) {
        const kind = kinds[code] ?? 0;
        if (kind === Char.punctuation) {
          if (endsSentence(code)) first = WordFlag.first;
        } else if (kind === Char.mark && code !== OPENING) {
          if (isSpaceBefore(text, at)) first = WordFlag.first;
        } else if (kind !== Char.dash && kind !== Char.bracket && kind !== Char.space) break;
      }
      at++;
      continue;
    }
    let hash = HASH_START;
    let next = 32;
    let to = at;
    do {
      hash = hashOn(hash, letter);
      next = ++to < last ? charAt(text, to) : 32;
      letter = letters[next] ?? 0;
    } while (letter !== 0);
    const isEnd = next === 32 || next === 44 || (to > at + 1 && next === 46); // space , .
    if (!isEnd || (to === at + 1 && isResidue(code))) break;
    let place = find(forms, hash);
    if (forms[place] === 0) {
      place = formPlace(hash, text, at, to);
      [forms, marks] = [formTable(), formMarks()];
    }
    const mark = markAt(marks, place);
    if (isOpen(mark)) break;
    key[count] = forms[place + 1] ?? 0;
    start[count] = offset + at;
    end[count] = offset + to;
    flags[count] = first | flagsOf(mark) | capitalFlag(kinds[code] ?? 0);
    count++;
    first = next === 46 ? WordFlag.first : 0;
    at = to + 1;
  }
  sink.first = first;
  sink.length = count;
  return Math.min(at, last);
}

/** One word, number or sign of whatever kind. Where the next may stand. */
function scanOther(text: string, from: number, offset: number, sink: WordSink): number {
  const kinds = charKinds();
  const code = codeUnitAt(text, from);
  const kind = kinds[code] ?? 0;
  if (isLetterKind(kind)) return scanWord(text, from, offset, sink);
  if (kind === Char.digit) return pushNumber(text, from, offset, sink);
  if (kind === Char.apostrophe || kind === Char.mark) {
    return scanMark(text, from, offset, sink);
  }
  if (kind === Char.other) pushSymbol(code, offset + from, sink);
  else if (kind === Char.punctuation && endsSentence(code)) sink.first = WordFlag.first;
  return from + 1;
}

function scanWord(text: string, from: number, offset: number, sink: WordSink): number {
  const letters = hashedLetters();
  const kinds = charKinds();
  const code = codeUnitAt(text, from);
  let hash = HASH_START;
  let to = from;
  let letter = letters[code] ?? 0;
  do {
    hash = hashCode(hash, letter);
    letter = ++to < paragraphEnd ? (letters[codeUnitAt(text, to)] ?? 0) : 0;
  } while (letter !== 0);
  if (to < paragraphEnd && goesOn(text, to, to - from, kinds)) {
    to = wordEnd(text, from, kinds);
    hash = hashOf(text, from, to);
  }
  if (to === from + 1 && isResidue(code)) return to;
  const own = sink.first | capitalFlag(kinds[code] ?? 0);
  sink.first = 0;
  return pushWord(text, from, to, hash, own, offset, sink);
}

/** Whether letters may belong to a longer word with what stands behind them; {@link endOfWord} knows. */
function goesOn(text: string, at: number, letters: number, kinds: Uint8Array): boolean {
  const code = codeUnitAt(text, at);
  const kind = kinds[code];
  if (kind === Char.apostrophe) return endOfClitic(codesAt(text, at, kinds), at, kinds) < 0;
  return kind === Char.digit || (letters === 1 && code === 46);
}

/** A quotation mark, an apostrophe or what stands behind one in the same word. */
function scanMark(text: string, from: number, offset: number, sink: WordSink): number {
  if (isSpaceBefore(text, from)) {
    sink.first = WordFlag.first;
    return from + 1;
  }
  const kinds = charKinds();
  const code = codeUnitAt(text, from);
  const own = WordFlag.glued | WordFlag.function;
  const clitic =
    kinds[code] === Char.apostrophe ? endOfClitic(codesAt(text, from, kinds), from, kinds) : -1;
  if (clitic > 0) {
    const hash = hashOf(text, from, clitic);
    const flags = sink.first | own;
    sink.first = 0;
    return pushWord(text, from, clitic, hash, flags, offset, sink);
  }
  if (code !== OPENING || !isWord(text, from + 1, 's')) return from + 1;
  push(sink, POSSESSIVE, offset + from, offset + from + 2, own);
  return from + 2;
}

/** Also at the start of a paragraph. */
const isSpaceBefore = (text: string, at: number): boolean =>
  at === 0 || kindAt(text, at - 1) === Char.space;

const capitalFlag = (kind: number): number => (kind === Char.upper ? WordFlag.capital : 0);

/** All punctuation but , and ; */
const endsSentence = (code: number): boolean => code !== 44 && code !== 59;

let letterTable: Uint16Array | undefined;

/** By UTF-16 code unit, what a letter counts as in the hash of a word, capitals of A to Z as small ones; 0: it is none. */
const hashedLetters = (): Uint16Array => (letterTable ??= makeLetterTable());

function makeLetterTable(): Uint16Array {
  return Uint16Array.from(charKinds(), (kind, code) =>
    isLetterKind(kind) ? smallLetter(code) : 0,
  );
}

/** Lower or upper case. */
const isLetterKind = (kind: number): boolean => kind >>> 1 === 1;

/** ‘, which some write for an apostrophe (*Obi‘s*). */
const OPENING = 0x2018;

/** A letter that a wrong decoding left standing alone. */
const isResidue = (code: number): boolean => code === 0xc2 || code === 0xc3;

/** A capital of A to Z as a small one: *The* and *the* are one form. */
const smallLetter = (code: number): number => (code >= 65 && code <= 90 ? code + 32 : code);

/** The hash of the form at `text[from, to)`. */
function hashOf(text: string, from: number, to: number): number {
  let hash = HASH_START;
  for (let i = from; i < to; i++) hash = hashCode(hash, smallLetter(codeUnitAt(text, i)));
  return hash;
}

/** The end of the word, or of what makes one of several: *per cent*, *twenty-five*. */
function pushWord(
  text: string,
  from: number,
  to: number,
  hash: number,
  flags: number,
  offset: number,
  sink: WordSink,
): number {
  const place = formPlace(hash, text, from, to);
  const mark = markAt(formMarks(), place);
  const own = flags | flagsOf(mark);
  const open = isOpen(mark) ? openFormAt(place) : undefined;
  if (!open) {
    push(sink, formTable()[place + 1] ?? 0, offset + from, offset + to, own);
    return to;
  }
  let { key } = open;
  let end = to;
  if (key === PER) {
    const cent = nextToken(text, to);
    if (isWord(text, cent, 'cent')) {
      key = PERCENT;
      end = cent + 4;
    }
  } else if (open.tens > 0) {
    const unit = unitBehindDash(text, to);
    if (unit.value > 0) {
      key = keyOf(`#${open.tens + unit.value}`);
      end = unit.end;
    }
  }
  push(sink, key, offset + from, offset + end, own);
  if (open.second !== 0) {
    push(sink, open.second, offset + from, offset + end, open.secondFlags | WordFlag.glued);
  }
  return end;
}

const NO_UNIT = { value: 0, end: 0 };

/** The *five* of *twenty-five*: a dash and a word for 1 to 9. */
function unitBehindDash(
  text: string,
  at: number,
): { readonly value: number; readonly end: number } {
  const dash = nextToken(text, at);
  if (kindAt(text, dash) !== Char.dash) return NO_UNIT;
  const from = nextToken(text, dash + 1);
  if (!isLetterKind(kindAt(text, from))) return NO_UNIT;
  const end = wordEnd(text, from, charKinds());
  return { value: unitOf(text, from, end), end };
}

/** Where the next character stands that is no space; the end of the paragraph where there is none. */
function nextToken(text: string, at: number): number {
  let next = at;
  while (kindAt(text, next) === Char.space) next++;
  return next;
}

/** 0 behind the paragraph. */
const kindAt = (text: string, at: number): number =>
  at < paragraphEnd ? (charKinds()[codeUnitAt(text, at)] ?? 0) : 0;

/** Whether the word at `at` is this one, in lower case or in capitals. */
function isWord(text: string, at: number, word: string): boolean {
  if (!isLetterKind(kindAt(text, at))) return false;
  const end = at + word.length;
  return text.slice(at, end).toLowerCase() === word && wordEnd(text, at, charKinds()) === end;
}

function pushSymbol(code: number, at: number, sink: WordSink): void {
  if (code === 37) push(sink, PERCENT, at, at + 1, WordFlag.glued);
  else if (code === 38) push(sink, AND, at, at + 1, WordFlag.function);
  else {
    const currency = currencies.get(code);
    if (currency !== undefined) push(sink, currency, at, at + 1, WordFlag.number);
  }
}

const currencies: ReadonlyMap<number, number> = new Map(
  Array.from('£$€¥₹', (sign) => [sign.charCodeAt(0), keyOf(sign)]),
);

/** The end of the number, and of the letters that belong to it: *3.4bn*, *21st*. */
function pushNumber(text: string, from: number, offset: number, sink: WordSink): number {
  const { first } = sink;
  sink.first = 0;
  const kinds = charKinds();
  const end = endOfNumber(codesAt(text, from, kinds), paragraphEnd, from, kinds);
  const isWhole = !isLetterKind(kindAt(text, end));
  const behind = isWhole ? end : wordEnd(text, end, kinds);
  const suffix = isWhole
    ? ''
    : text.slice(end, Math.min(behind, end + LONGEST_SUFFIX)).toLowerCase();
  if (!isWhole && ordinalSuffixes.has(suffix)) {
    const value = text.slice(from, end).replaceAll(',', '');
    push(sink, keyOf(`#${value}th`), offset + from, offset + behind, WordFlag.number);
    return behind;
  }
  push(sink, numberKey(text, from, end), offset + from, offset + end, WordFlag.number | first);
  const magnitude = isWhole ? undefined : magnitudes.get(suffix);
  if (magnitude === undefined) return end;
  push(sink, keyOf(magnitude), offset + end, offset + behind, WordFlag.glued);
  return behind;
}

/** The key of the number's value. Nearly all have few digits, and take no string. */
function numberKey(text: string, from: number, end: number): number {
  if (end - from >= LONG) return longNumberKey(text, from, end);
  let hash = hashCode(HASH_START, 35); // #
  let isStarted = false;
  /** Digits behind the point that are 0 unless another follows; -1 before the point. */
  let zeros = -1;
  let isPointed = false;
  for (let at = from; at < end; at++) {
    const code = codeUnitAt(text, at);
    if (code === 44) continue; // ,
    if (code === 46) {
      if (zeros >= 0) return longNumberKey(text, from, end); // 1.2.3
      zeros = 0;
      if (!isStarted) hash = hashCode(hash, 48);
      isStarted = true;
    } else if (code === 48 && zeros >= 0) zeros++;
    else if (code !== 48 || isStarted) {
      if (zeros >= 0 && !isPointed) hash = hashCode(hash, 46);
      isPointed = zeros >= 0;
      for (; zeros > 0; zeros--) hash = hashCode(hash, 48);
      hash = hashCode(hash, code);
      isStarted = true;
    }
  }
  return finishKey(isStarted ? hash : hashCode(hash, 48));
}

const longNumberKey = (text: string, from: number, end: number): number =>
  keyOf(`#${canonicalNumber(text.slice(from, end).replaceAll(',', ''))}`);

/** A number of so many characters is told by all of them. */
const LONG = 15;

const canonicalNumber = (digits: string): string =>
  digits.length < LONG && digits.indexOf('.') === digits.lastIndexOf('.')
    ? String(Number(digits))
    : digits;

/** One more than that of the longest, so that a longer word is none of them. */
const LONGEST_SUFFIX = 4;
const ordinalSuffixes = new Set(['st', 'nd', 'rd', 'th']);
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

const PERCENT = keyOf('percent');
const AND = keyOf('and');
const POSSESSIVE = keyOf('is');
