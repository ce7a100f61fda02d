import { Char, charKinds, codeUnitAt } from '../text/characters';
import { endOfClitic, endOfNumber, endOfWord } from '../text/tokens';
import {
  flagsOf,
  FormColumn,
  formPlace,
  formTable,
  ordinaryFlags,
  PER,
  secondFlagsOf,
  tensOf,
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
}

export const createWordSink = (room: number): WordSink => ({
  length: 0,
  key: new Int32Array(room),
  start: new Int32Array(room),
  end: new Int32Array(room),
  flags: new Uint8Array(room),
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

/** Characters of the paragraph at their own places, for what looks at more than one; most words are read without them. */
let codes = new Uint16Array(4096);
let copiedFrom = 0;
let copiedTo = 0;

/** The characters from one place to the next space, which is as far as a word or number goes. */
function codesAt(text: string, from: number, kinds: Uint8Array): Uint16Array {
  if (from >= copiedFrom && from < copiedTo) return codes;
  const { length } = text;
  if (codes.length <= length) codes = new Uint16Array(length * 2);
  let at = from;
  while (at < length) {
    const code = codeUnitAt(text, at);
    codes[at++] = code;
    if (kinds[code] === Char.space) break;
  }
  if (at === length) codes[at] = 32;
  copiedFrom = from;
  copiedTo = at;
  return codes;
}

const wordEnd = (text: string, from: number, kinds: Uint8Array): number =>
  endOfWord(codesAt(text, from, kinds), text.length, from, kinds);

/**
 * Puts the words of one paragraph into `sink`, in one pass over its characters. A word whose form is known
 * costs no string.
 * @param offset what is added to where a word stands.
 */
export function scanWords(text: string, offset: number, sink: WordSink): void {
  const { length } = text;
  reserve(sink, length);
  copiedTo = 0;
  const { key, start, end, flags } = sink;
  const kinds = charKinds();
  /** What the next word is besides: the first of its sentence, or nothing. */
  let first: number = WordFlag.first;
  let spaced = true;
  let at = 0;
  while (at < length) {
    const code = codeUnitAt(text, at);
    const kind = kinds[code] ?? 0;
    if (kind === Char.space) {
      spaced = true;
      at++;
      continue;
    }
    if (isLetterKind(kind)) {
      const from = at;
      let hash = HASH_START;
      let next = smallLetter(code);
      let nextKind = kind;
      do {
        hash = hashCode(hash, next);
        next = ++at < length ? codeUnitAt(text, at) : 0;
        // nearly all are small ones of a to z
        while (next >= 97 && next <= 122) {
          hash = hashCode(hash, next);
          next = ++at < length ? codeUnitAt(text, at) : 0;
        }
        nextKind = kinds[next] ?? 0;
      } while (isLetterKind(nextKind));
      if (mayGoOn(next, nextKind, at - from)) {
        const to = wordEnd(text, from, kinds);
        hash = hashOf(text, at, to, hash);
        at = to;
      }
      if (at - from > 1 || !isResidue(code)) {
        const own = kind === Char.upper ? first | WordFlag.capital : first;
        const flagsOfForm = ordinaryFlags(hash);
        if (flagsOfForm >= 0) {
          const word = sink.length++;
          key[word] = finishKey(hash);
          start[word] = offset + from;
          end[word] = offset + at;
          flags[word] = own | flagsOfForm;
        } else at = pushWord(text, from, at, hash, own, offset, sink);
        first = 0;
      }
    } else if (kind === Char.digit) {
      at = pushNumber(text, at, first, offset, sink);
      first = 0;
    } else if (kind === Char.apostrophe || kind === Char.mark) {
      const clitic =
        kind === Char.apostrophe && !spaced ? endOfClitic(codesAt(text, at, kinds), at, kinds) : -1;
      if (clitic > 0) {
        const own = first | WordFlag.glued | WordFlag.function;
        const hash = hashOfForm(text, at, clitic);
        at = pushWord(text, at, clitic, hash, own, offset, sink);
        first = 0;
      } else if (spaced) {
        first = WordFlag.first;
        at++;
      } else if (code === OPENING && isWord(text, at + 1, 's')) {
        const own = WordFlag.glued | WordFlag.function;
        push(sink, POSSESSIVE, offset + at, offset + at + 2, own);
        at += 2;
      } else at++;
    } else if (kind === Char.other) {
      pushSymbol(code, offset + at, sink);
      at++;
    } else {
      if (kind === Char.punctuation && code !== 44 && code !== 59) first = WordFlag.first; // all but , and ;
      at++;
    }
    spaced = false;
  }
}

/** Lower or upper case. */
const isLetterKind = (kind: number): boolean => kind >>> 1 === 1;

/** ‘, which some write for an apostrophe (*Obi‘s*). */
const OPENING = 0x2018;

/** Whether letters may belong to a longer word with what stands behind them; {@link endOfWord} knows. */
const mayGoOn = (next: number, kind: number, letters: number): boolean =>
  kind === Char.apostrophe || kind === Char.digit || (next === 46 && letters === 1);

/** A letter that a wrong decoding left standing alone. */
const isResidue = (code: number): boolean => code === 0xc2 || code === 0xc3;

/** A capital of A to Z as a small one: *The* and *the* are one form. */
const smallLetter = (code: number): number => (code >= 65 && code <= 90 ? code + 32 : code);

/** The hash of the form at `text[from, to)`. */
const hashOfForm = (text: string, from: number, to: number): number =>
  hashOf(text, from + 1, to, hashCode(HASH_START, smallLetter(codeUnitAt(text, from))));

/** The hash of what stands before, and of `text[from, to)`. */
function hashOf(text: string, from: number, to: number, before: number): number {
  let hash = before;
  for (let i = from; i < to; i++) hash = hashCode(hash, codeUnitAt(text, i));
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
  const forms = formTable();
  const rest = forms[place + FormColumn.rest] ?? 0;
  const second = forms[place + FormColumn.second] ?? 0;
  let key = forms[place + FormColumn.key] ?? 0;
  let end = to;
  if (key === PER) {
    const cent = nextToken(text, to);
    if (isWord(text, cent, 'cent')) {
      key = PERCENT;
      end = cent + 4;
    }
  } else if (tensOf(rest) > 0) {
    const unit = unitBehindDash(text, to);
    if (unit.value > 0) {
      key = keyOf(`#${tensOf(rest) + unit.value}`);
      end = unit.end;
    }
  }
  push(sink, key, offset + from, offset + end, flags | flagsOf(rest));
  if (second !== 0) {
    push(sink, second, offset + from, offset + end, secondFlagsOf(rest) | WordFlag.glued);
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
  const place = formPlace(hashOfForm(text, from, end), text, from, end);
  return { value: unitOf(formTable()[place + FormColumn.rest] ?? 0), end };
}

/** Where the next character stands that is no space; the text's length where there is none. */
function nextToken(text: string, at: number): number {
  let next = at;
  while (kindAt(text, next) === Char.space) next++;
  return next;
}

/** 0 behind the last character. */
const kindAt = (text: string, at: number): number =>
  at < text.length ? (charKinds()[codeUnitAt(text, at)] ?? 0) : 0;

/** Whether the word at `at` is this one, in lower case or in capitals. */
function isWord(text: string, at: number, word: string): boolean {
  if (!isLetterKind(kindAt(text, at))) return false;
  const end = at + word.length;
  return text.slice(at, end).toLowerCase() === word && wordEnd(text, at, charKinds()) === end;
}

function pushSymbol(code: number, at: number, sink: WordSink): void {
  if (code === 37) push(sink, PERCENT, at, at + 1, WordFlag.glued);
  else if (code === 38) push(sink, AND, at, at + 1, WordFlag.function);
  else if (isCurrency(code)) {
    push(sink, keyOf(String.fromCharCode(code)), at, at + 1, WordFlag.number);
  }
}

const CURRENCIES = '£$€¥₹';
const isCurrency = (code: number): boolean => CURRENCIES.includes(String.fromCharCode(code));

/** The end of the number, and of the letters that belong to it: *3.4bn*, *21st*. */
function pushNumber(
  text: string,
  from: number,
  first: number,
  offset: number,
  sink: WordSink,
): number {
  const kinds = charKinds();
  const end = endOfNumber(codesAt(text, from, kinds), text.length, from, kinds);
  const behind = isLetterKind(kindAt(text, end)) ? wordEnd(text, end, kinds) : end;
  const suffix =
    behind > end ? text.slice(end, Math.min(behind, end + LONGEST_SUFFIX)).toLowerCase() : '';
  if (ordinalSuffixes.has(suffix)) {
    const value = text.slice(from, end).replaceAll(',', '');
    push(sink, keyOf(`#${value}th`), offset + from, offset + behind, WordFlag.number);
    return behind;
  }
  push(sink, numberKey(text, from, end), offset + from, offset + end, WordFlag.number | first);
  const magnitude = magnitudes.get(suffix);
  if (magnitude === undefined) return end;
  push(sink, keyOf(magnitude), offset + end, offset + behind, WordFlag.glued);
  return behind;
}

/** The key of the number's value. Most are whole, of a few digits, and take no string. */
function numberKey(text: string, from: number, end: number): number {
  let hash = hashCode(HASH_START, 35); // #
  let digits = 0;
  for (let at = from; at < end; at++) {
    const code = codeUnitAt(text, at);
    if (code === 44) continue; // ,
    const isLong = digits === LONGEST_WHOLE;
    if (isLong || !isPlainDigit(code)) {
      return keyOf(`#${canonicalNumber(text.slice(from, end).replaceAll(',', ''))}`);
    }
    if (digits === 0 && code === 48) continue; // 007
    hash = hashCode(hash, code);
    digits++;
  }
  return finishKey(digits === 0 ? hashCode(hash, 48) : hash);
}

const LONGEST_WHOLE = 12;

/** 0 to 9. */
const isPlainDigit = (code: number): boolean => code >= 48 && code <= 57;

const canonicalNumber = (digits: string): string =>
  digits.length < 15 && digits.indexOf('.') === digits.lastIndexOf('.')
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
