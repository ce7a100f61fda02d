import { Class } from '../../lexicon/classes';
import { Hint } from '../../lexicon/figureWords';
import { currencies } from '../../lexicon/currencies';
import { vocabulary } from '../../lexicon/vocabulary';
import { Kind } from '../../text/tokens';
import type { NumberRead } from './numberRead';
import { numberWordAt } from './numberWords';
import {
  charAt,
  firstAt,
  hasClass,
  hinted,
  isAllCaps,
  isCapital,
  isGlued,
  isJoint,
  isOneOf,
  isSpaced,
  isWord,
  kindAt,
  lengthAt,
  type Sentence,
  startOf,
  textOf,
  wordAt,
  words,
} from './reading';
import type { UnitRead } from './units';
import { OF } from './wordSets';

const bySign = new Map<string, string>();
/** What a word is worth: the currency meant alone, and by the number of the word before it. */
interface MoneyWord {
  plain: string | undefined;
  readonly of: Map<number, string>;
}
const byWord = new Map<number, MoneyWord>();
for (const { unit, signs, words: forms, of } of currencies) {
  for (const sign of signs?.split(' ') ?? []) bySign.set(sign, unit);
  for (const form of forms?.split(' ') ?? []) {
    const word = vocabulary.numberOf(form);
    const known = byWord.get(word) ?? { plain: undefined, of: new Map<number, string>() };
    if (of === undefined) known.plain ??= unit;
    else for (const kind of of.split(' ')) known.of.set(vocabulary.numberOf(kind), unit);
    byWord.set(word, known);
  }
}

const LONGEST_SIGN = Math.max(...[...bySign.keys()].map(({ length }) => length));

/** The first characters of signs, by code unit; beyond the table it may be any. */
const startsSign = new Uint8Array(128);
for (const sign of bySign.keys()) startsSign[sign.charCodeAt(0)] = 1;

/** Whether a token is short enough for a sign and starts as one; nearly no word does. */
const mayBeSign = (s: Sentence, i: number): boolean =>
  lengthAt(s, i) <= LONGEST_SIGN && startsSign[firstAt(s, i)] !== 0;

/** The currency whose sign a token is. */
const unitOfSign = (s: Sentence, i: number): string | undefined =>
  mayBeSign(s, i) ? bySign.get(textOf(s, i)) : undefined;

/** The currency whose sign stands by itself at token `i`: the *$* of *N1,585/$*. */
export const currencyOf = (s: Sentence, i: number): string | undefined =>
  isGlued(s, i) && kindAt(s, i + 1) !== Kind.number ? unitOfSign(s, i) : undefined;

export interface SignRead {
  readonly unit: string;
  /** The token and the place in the text where the sign starts. */
  readonly from: number;
  readonly start: number;
}

const EQUALS = 61;
const DOLLAR = 36;
const LETTER_P = 112;
const LETTER_C = 99;

/** The sign of money right in front of token `i`: *£*, *US$*, *EUR*. */
export function readSign(s: Sentence, i: number): SignRead | undefined {
  const isNegative = kindAt(s, i - 1) === Kind.dash && isGlued(s, i) && isGlued(s, i - 1); // $-5
  const at = isNegative && kindAt(s, i - 2) === Kind.symbol ? i - 2 : i - 1;
  const kind = kindAt(s, at);
  if (kind === Kind.symbol) {
    if (firstAt(s, at) === EQUALS && textOf(s, at - 1) === 'Y') {
      return { unit: 'JPY', from: at - 1, start: startOf(s, at - 1) };
    }
    const unit = unitOfSign(s, at);
    if (unit === undefined) return undefined;
    // A$15 and US $15; A $15 fare is a fare
    const letters = isWord(s, at - 1) && mayBeSign(s, at - 1) ? lengthAt(s, at - 1) : 0;
    const isArea = letters > (isGlued(s, at) ? 0 : 1) && letters < LONGEST_SIGN;
    const area = isArea ? bySign.get(textOf(s, at - 1) + textOf(s, at)) : undefined;
    if (area !== undefined) return { unit: area, from: at - 1, start: startOf(s, at - 1) };
    return { unit, from: at, start: startOf(s, at) };
  }
  if (kind === Kind.punctuation && charAt(s, at) === '.') {
    const unit = hasClass(s, at - 1, Class.abbreviation) ? unitOfSign(s, at - 1) : undefined; // Rs. 400
    return unit === undefined ? undefined : { unit, from: at - 1, start: startOf(s, at - 1) };
  }
  if (kind !== Kind.word) return undefined;
  // $US40, $A40 and USD 40; with a capital unknown to money it is a name
  const unit = unitOfSign(s, at);
  if (firstAt(s, at - 1) === DOLLAR && isGlued(s, at)) {
    const area = bySign.get(`$${textOf(s, at)}`);
    if (area !== undefined) return { unit: area, from: at - 1, start: startOf(s, at - 1) };
  }
  if (unit === undefined || lengthAt(s, at) < 2) return undefined;
  return { unit, from: at, start: startOf(s, at) };
}

/** What letters glued to digits are money: *RM* of *RM40*, *US* of *$US40*. */
export function signOfLetters(
  s: Sentence,
  i: number,
  letters: string,
): { unit: string; from: number } | undefined {
  if (charAt(s, i - 1) === '$' && isGlued(s, i)) {
    const unit = bySign.get(`$${letters}`);
    return unit === undefined ? undefined : { unit, from: i - 1 };
  }
  const unit = bySign.get(letters);
  return unit === undefined || letters.length < 2 ? undefined : { unit, from: i };
}

const WON = words('won real mark marks dong crown crowns');
const US = words('us u.s.');
const POUNDS = words('pound pounds');
const POUND = words('pound');
/** What is reckoned in money behind *50-pound*. */
const PAID_NOUNS = words(
  `note notes fine fines bill bills ticket tickets fee fees prize prizes price prices bet bets deal deals budget
   contract contracts loan loans gift voucher vouchers bonus cheque cheques coin coins investment fund funds
   fraud salary debt debts grant stake bid profit loss project scheme wage wages tax reward bribe jackpot
   discount payment payments donation cost rise increase cut cap limit threshold charge charges rent`,
);

/** Money named behind a number; `scale` is what a magnitude behind or inside its code adds. */
export interface MoneyRead extends UnitRead {
  readonly scale?: number;
}

/** The word or sign of money behind a number that ends before token `at`: *dollars*, *US dollars*, *€*. */
export function readMoneyWord(s: Sentence, number: NumberRead, at: number): MoneyRead | undefined {
  let next = isJoint(s, at) ? at + 1 : at;
  if (number.form === 'bare' && isOneOf(s, at, OF)) next = at + 1;
  // €10 has its sign in front; behind, with space, it must not be the sign of the next amount
  const isBehind = isGlued(s, next) || kindAt(s, next + 1) !== Kind.number;
  if (kindAt(s, next) === Kind.symbol && isBehind) {
    const unit = bySign.get(textOf(s, next));
    return unit === undefined ? undefined : { unit, family: 'money', to: next + 1 };
  }
  if (!isWord(s, next)) return undefined;
  if (isGrand(s, next)) return { unit: 'grand', family: 'money', to: next + 1 };
  if (lengthAt(s, next) === 1 && isGlued(s, next) && number.form === 'digits') {
    const letter = firstAt(s, next);
    if (letter === LETTER_P) return { unit: 'penny', family: 'money', to: next + 1 };
    if (letter === LETTER_C && isCents(s, number, next)) {
      return { unit: 'cent', family: 'money', to: next + 1 };
    }
  }
  for (let skipped = 0; skipped < 3; skipped++) {
    const word = byWord.get(wordAt(s, next + skipped));
    if (!word) {
      if (!isWord(s, next + skipped) || !isSpaced(s, next + skipped + 1)) break;
      continue;
    }
    if (skipped === 0 && isCapital(s, next) && !isCapital(s, next - 1) && isSpaced(s, next)) break;
    const unit = skipped === 0 ? word.plain : unitOfKind(s, next + skipped - 1, word);
    if (unit === undefined || (skipped === 2 && !KNOWN_PAIR.has(unit))) break;
    if (skipped === 0 && isOneOf(s, next, WON) && number.value < 100 && number.scale === 1) {
      return undefined;
    }
    if (isOneOf(s, next + skipped, POUNDS) && skipped === 0 && isWeight(s, number, next)) {
      return { unit: 'pound-mass', family: 'measure', to: next + 1 };
    }
    const isOld = unit === 'KES' && skipped === 0 && number.value < MANY_SHILLINGS;
    return { unit: isOld ? 'shilling' : unit, family: 'money', to: next + skipped + 1 };
  }
  return readCode(s, number, next);
}

/** What a word of money means behind another at token `i`: *Australian* before dollars; *Chinese* before yuan, of which there is one. */
const unitOfKind = (s: Sentence, i: number, { plain, of }: MoneyWord): string | undefined =>
  of.get(wordAt(s, i)) ?? (of.size === 0 && hasClass(s, i, Class.demonym) ? plain : undefined);

/** *nine grand*, thousands of an unnamed currency; no *nine grand pianos*. */
const isGrand = (s: Sentence, i: number): boolean =>
  isOneOf(s, i, GRAND) &&
  !isCapital(s, i) &&
  (!isWord(s, i + 1) ||
    hasClass(s, i + 1, Class.preposition | Class.conjunction | Class.determiner | Class.adverb));
const GRAND = words('grand');

/** From there on nobody counts in shillings of twenty to the pound, which *shillings* by itself may be. */
const MANY_SHILLINGS = 1000;

/** *75 USD*, *75 USD million*, *75 MUSD*. */
function readCode(s: Sentence, number: NumberRead, i: number): MoneyRead | undefined {
  if (!isAllCaps(s, i)) return undefined;
  const code = textOf(s, i);
  if (code.length === 4 && code.startsWith('M') && number.scale === 1) {
    const unit = bySign.get(code.slice(1));
    return unit === undefined ? undefined : { unit, family: 'money', to: i + 1, scale: 1e6 };
  }
  const unit = code.length === 3 ? bySign.get(code) : undefined;
  if (unit === undefined) return undefined;
  const behind = number.scale === 1 ? numberWordAt(s, i + 1) : undefined;
  return behind?.kind === 'magnitude' && behind.value >= 1e6
    ? { unit, family: 'money', to: i + 2, scale: behind.value }
    : { unit, family: 'money', to: i + 1 };
}

/** Currencies named by two words (*New Zealand dollars*, *Hong Kong dollars*, *Sri Lankan rupees*). */
const KNOWN_PAIR = new Set(['NZD', 'HKD', 'LKR']);

/** *$76 US*: the country behind. */
export const isCountryBehind = (s: Sentence, at: number): boolean =>
  isOneOf(s, at, US) && textOf(s, at) === textOf(s, at).toUpperCase();

/** *50c*: cents, unless the sentence is about how warm it is. */
function isCents(s: Sentence, number: NumberRead, at: number): boolean {
  if (number.value > 99.9 || isJoint(s, at + 1)) return false;
  return !speaksOfWarmth(s, at);
}

/** Whether the words around token `at` are about how warm it is. */
export function speaksOfWarmth(s: Sentence, at: number): boolean {
  for (let i = Math.max(s.from, at - 16); i < Math.min(s.to, at + 8); i++) {
    if (isOneOf(s, i, WARMTH)) return true;
  }
  return false;
}
const WARMTH = words(
  'temperature temperatures degree degrees mercury heat oven warm cold hot weather',
);

/** Pounds are weight among words of bodies and loads, and before *of*. */
function isWeight(s: Sentence, number: NumberRead, at: number): boolean {
  if (number.scale >= 1e5 || number.form === 'bare') return false;
  if (isOneOf(s, at + 1, OF)) return true;
  // a 6½-pound marrow, a 50-pound note
  if (isJoint(s, at - 1) && isOneOf(s, at, POUND)) return !isOneOf(s, at + 1, PAID_NOUNS);
  for (let i = Math.max(s.from, at - 8); i < Math.min(s.to, at + 6); i++) {
    if (hinted(s, i, Hint.weight)) return true;
  }
  return false;
}
