import { Class } from '../../lexicon/classes';
import { vocabulary, type WordBits } from '../../lexicon/vocabulary';
import { Kind, Shape } from '../../text/tokens';
import { isCountryBehind, readMoneyWord, readSign, signOfLetters, speaksOfWarmth } from './money';
import { exact, type NumberRead, numberWith, plain } from './numberRead';
import { readDigits } from './digits';
import { readNumber } from './number';
import { type OldMoneyRead, readOldMoney } from './oldMoney';
import { mayCount, speaksOfMillions } from './millions';
import { letterMagnitude } from './numberWords';
import { magnitudeAt } from './scale';
import {
  charAt,
  endOf,
  hasClass,
  hasDigits,
  isGlued,
  isJoint,
  isOneOf,
  isSpaced,
  isWord,
  kindAt,
  type Sentence,
  startOf,
  textOf,
  wordAt,
  words,
} from './reading';
import {
  type Family,
  pluralFollows,
  readUnit,
  unitPhraseAt,
  unitSymbolAt,
  withRate,
} from './units';
import { A, AND, MINUS, OF, OLD, OR, PER, PLUS, THE } from './wordSets';

/** A number with its unit. */
export interface Amount {
  /** Tokens `[from, to)`. */
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** The upper end of a range or bare magnitude; `value` is the lower then. */
  readonly high: number | undefined;
  readonly form: NumberRead['form'];
  readonly scale: number;
  readonly unit: string | undefined;
  readonly family: Family | 'age' | undefined;
  /** A sign of money stands in front. */
  readonly hasSign: boolean;
  /** A hyphen ties the unit or noun to the number (*two-day*, *12-member*). */
  readonly isTied: boolean;
  /** A plus or minus, written or said, at token `signToken`. */
  readonly sign: 1 | -1 | undefined;
  readonly signToken: number | undefined;
}

/** The amount with some of its fields changed, in the one shape that all amounts have; see {@link numberWith}. */
export const amountWith = (amount: Amount, changes: Partial<Amount>): Amount => ({
  from: changes.from ?? amount.from,
  to: changes.to ?? amount.to,
  start: changes.start ?? amount.start,
  end: changes.end ?? amount.end,
  value: changes.value ?? amount.value,
  high: changes.high ?? amount.high,
  form: changes.form ?? amount.form,
  scale: changes.scale ?? amount.scale,
  unit: changes.unit ?? amount.unit,
  family: changes.family ?? amount.family,
  hasSign: changes.hasSign ?? amount.hasSign,
  isTied: changes.isTied ?? amount.isTied,
  sign: changes.sign ?? amount.sign,
  signToken: changes.signToken ?? amount.signToken,
});

/** The amount whose number starts at token `i`; a sign of money may stand in front of it. */
export function readAmount(s: Sentence, i: number): Amount | undefined {
  const glued = isWord(s, i) && hasDigits(s, i) ? readGlued(s, i) : undefined;
  const number = glued?.number ?? readNumber(s, i);
  if (!number) return undefined;
  const isWritten = number.form === 'digits' || number.form === 'fraction';
  const sign = glued ?? (isWritten ? readSign(s, number.from) : undefined);
  if (sign) {
    const old =
      sign.unit === 'GBP' && kindAt(s, number.to) === Kind.number
        ? readOldMoney(s, number, true)
        : undefined;
    if (old)
      return amountWith(oldAmount(s, startingAt(s, number, sign.from), old), { hasSign: true });
    const read = withSign(s, settled(number), sign.unit, sign.from);
    const isNegative = kindAt(s, number.from - 1) === Kind.dash && sign.from === number.from - 2;
    return isNegative ? amountWith(read, { value: -read.value }) : read;
  }
  const loss = isWritten ? readLoss(s, settled(number)) : undefined;
  if (loss) return loss;
  const old = readOldMoney(s, number, false);
  if (old) return oldAmount(s, number, old);
  const money = readMoneyWord(s, settled(number), number.to);
  if (money) {
    const { unit, family, to } = withRate(s, money);
    const whole = timesScale(settled(number), money.scale ?? 1);
    return amountOf(s, whole, to, unit, family, isJoint(s, number.to));
  }
  if (number.letter !== undefined) return withLetter(s, number);
  const beyond = readHalfBeyond(s, number);
  if (beyond) return beyond;
  const age = readAge(s, number.to);
  if (age) return amountOf(s, number, age.to, age.unit, 'age', age.isTied);
  const read = readUnit(s, number, number.to);
  const isTied = isJoint(s, number.to);
  if (read) return amountOf(s, number, read.to, read.unit, read.family, isTied);
  if (number.form === 'digits' && isWord(s, number.to) && isGlued(s, number.to)) return undefined; // 3D, 5th
  const base = number.high === undefined ? readBase(s, number.to) : undefined;
  if (base) return amountOf(s, number, base.to, `count per ${base.value}`, 'measure', false);
  return amountOf(s, number, number.to, undefined, undefined, isTied && isWord(s, number.to + 1));
}

/** *an hour and a half*: the unit stands in front of the half. */
function readHalfBeyond(s: Sentence, { from, to, value, form }: NumberRead): Amount | undefined {
  const and = (isOneOf(s, from - 1, A) ? from - 1 : from) - 1;
  if (
    form !== 'fraction' ||
    value !== 0.5 ||
    !isOneOf(s, and, AND) ||
    !isOneOf(s, and - 2, A) ||
    isOneOf(s, to, A)
  ) {
    return undefined;
  }
  const whole = plain(s, and - 2, to, 1 + value, 'words');
  const unit = readUnit(s, whole, and - 1);
  return unit?.to === and ? amountOf(s, whole, to, unit.unit, unit.family, false) : undefined;
}

/** *per 100,000*, *per thousand* at token `i`: what a rate is reckoned on. */
function readBase(s: Sentence, i: number): NumberRead | undefined {
  if (!isOneOf(s, i, PER)) return undefined;
  const base = readNumber(s, i + 1);
  return base && base.high === undefined && base.value >= 10 ? settled(base) : undefined;
}

function oldAmount(s: Sentence, number: NumberRead, old: OldMoneyRead): Amount {
  const { unit, to } = withRate(s, { unit: old.unit, family: 'money', to: old.to });
  const { value, to: last, end } = old;
  const whole = numberWith(withoutLetter(number), { value, to: last, end });
  return amountOf(s, whole, to, unit, 'money', false);
}

function withSign(s: Sentence, written: NumberRead, currency: string, from: number): Amount {
  const scale = scaleOfSign(s, written, currency);
  const number =
    scale > 1
      ? numberWith(timesScale(written, scale), { to: written.to + 1, end: endOf(s, written.to) })
      : written;
  const end = isCountryBehind(s, number.to) ? number.to + 1 : number.to;
  const { unit, to } = withRate(s, { unit: currency, family: 'money', to: end });
  const read = amountOf(s, startingAt(s, number, from), to, unit, 'money', false);
  return amountWith(read, { hasSign: true });
}

/** *$(14.2)m*, *£(3.1) million*: in accounts, brackets behind the sign of money make it a loss. */
function readLoss(s: Sentence, number: NumberRead): Amount | undefined {
  const open = number.from - 1;
  if (charAt(s, open) !== '(' || !isGlued(s, open) || charAt(s, number.to) !== ')')
    return undefined;
  const sign = readSign(s, open);
  if (!sign) return undefined;
  const behind = number.to + 1;
  const scale = isGlued(s, behind)
    ? letterMagnitude(textOf(s, behind)) || (magnitudeAt(s, behind)?.value ?? 1)
    : (magnitudeAt(s, behind)?.value ?? 1);
  const to = scale > 1 ? behind + 1 : behind;
  const whole = numberWith(timesScale(number, scale), { to, end: endOf(s, to - 1) });
  const read = amountOf(s, startingAt(s, whole, sign.from), to, sign.unit, 'money', false);
  return amountWith(read, {
    hasSign: true,
    value: isNamedLoss(s, sign.from) ? read.value : -read.value,
  });
}

/** *a net loss of $(14.2)m* says the same as *a net loss of $14.2m*. */
const isNamedLoss = (s: Sentence, i: number): boolean =>
  isOneOf(s, i - 1, OF) && isOneOf(s, i - 2, LOSS);
const LOSS = words('loss losses deficit outflow outflows');

/** What letters behind an amount of money multiply it by that are no magnitude elsewhere: *$1MM*, *₹40 cr*; 1 for others. */
function scaleOfSign(s: Sentence, { to, scale }: NumberRead, currency: string): number {
  if (scale > 1) return 1;
  if (isGlued(s, to) && textOf(s, to) === 'MM') return 1e6;
  return currency === 'INR' && isOneOf(s, to, CRORE) ? 1e7 : 1;
}
const CRORE = words('cr');

/** With the sign of money in front, which stands at token `from`. */
const startingAt = (s: Sentence, number: NumberRead, from: number): NumberRead =>
  numberWith(number, { from, start: startOf(s, from) });

const timesScale = (number: NumberRead, scale: number): NumberRead =>
  scale === 1
    ? number
    : numberWith(number, {
        value: exact(number.value * scale),
        scale: number.scale * scale,
      });

/** *3m*: three million before what can be counted or among such words, else three metres. */
function withLetter(s: Sentence, number: NumberRead): Amount | undefined {
  const isPlain = number.letter !== 1e6 || mayCount(s, number.to);
  const isMagnitude =
    isJoint(s, number.to) || // the letter is read only where it is one
    (isPlain && pluralFollows(s, number.to)) ||
    (isPlain && (unitPhraseAt(s, number.to) || unitSymbolAt(s, number.to))) ||
    (number.letter === 1e3 && !isKelvin(s, number.to)) ||
    charAt(s, number.to) === '+' ||
    /[MB]/.test(charAt(s, number.to - 1)) ||
    (number.letter === 1e6 && speaksOfMillions(s, number.to));
  const read = isMagnitude ? settled(number) : numberWith(number, { to: number.to - 1 });
  const unit = readUnit(s, read, read.to);
  if (!unit) {
    const isTied = isJoint(s, read.to) && isWord(s, read.to + 1);
    return isMagnitude ? amountOf(s, read, read.to, undefined, undefined, isTied) : undefined;
  }
  return amountOf(s, read, unit.to, unit.unit, unit.family, false);
}

/** *326K (53C)*, *a temperature of 326K*: the letter at `to - 1` is a unit. */
const isKelvin = (s: Sentence, to: number): boolean =>
  charAt(s, to - 1) === 'K' &&
  !pluralFollows(s, to) &&
  ((charAt(s, to) === '(' && kindAt(s, to + 1) === Kind.number) || speaksOfWarmth(s, to));

/** All fields every time, `undefined` too: objects of one shape are quicker to read. */
function amountOf(
  s: Sentence,
  number: NumberRead,
  to: number,
  unit: string | undefined,
  family: Amount['family'],
  isTied: boolean,
): Amount {
  const signToken = plusOrMinus(s, number.from);
  const isPlus = signToken !== undefined && charAt(s, signToken) === '+';
  return {
    from: number.from,
    to,
    start: number.start,
    end: to > number.to ? endOf(s, to - 1) : number.end,
    value: number.value,
    high: number.high,
    form: number.form,
    scale: number.scale,
    unit,
    family,
    hasSign: false,
    isTied,
    sign: signToken === undefined ? undefined : isPlus ? 1 : -1,
    signToken,
  };
}

/** With the letter behind the digits counted as the magnitude that it stands for. */
function settled(number: NumberRead): NumberRead {
  if (number.letter === undefined) return number;
  const value = exact(number.value * number.letter);
  return numberWith(withoutLetter(number), { value, scale: number.letter });
}

const withoutLetter = (number: NumberRead): NumberRead =>
  number.letter === undefined ? number : { ...number, letter: undefined };

/** *RM40*, *US40* behind a dollar sign: digits inside a word token, which may go on behind it. */
function readGlued(
  s: Sentence,
  i: number,
): { unit: string; from: number; number: NumberRead } | undefined {
  const text = textOf(s, i);
  const match = /^(\p{L}{1,4})(\d{1,15})(\p{L}{0,2})$/u.exec(text);
  if (!match) return undefined;
  const [, letters = '', digits = '', tail = ''] = match;
  const start = startOf(s, i) + letters.length;
  const scale = letterMagnitude(tail) || (tail === 'bn' ? 1e9 : tail === 'tn' ? 1e12 : 0);
  const known = signOfLetters(s, i, letters);
  if (!known && tail === '') return readLoneLetter(s, i, letters, digits);
  const lone = known || scale < 1e6 ? undefined : unitOfLetter(s, i, letters); // N42bn
  const money = known ?? (lone === undefined ? undefined : { unit: lone, from: i });
  if (!money) return undefined;
  if (tail !== '') {
    if (scale === 0) return undefined;
    const value = Number(digits) * scale;
    return {
      ...money,
      number: {
        from: i,
        to: i + 1,
        start,
        end: endOf(s, i),
        value,
        high: undefined,
        form: 'digits',
        scale,
        letter: undefined,
      },
    };
  }
  let last = i;
  let all = digits;
  while (
    kindAt(s, last + 1) === Kind.punctuation &&
    isGlued(s, last + 1) &&
    kindAt(s, last + 2) === Kind.number &&
    isGlued(s, last + 2) &&
    last < i + 8
  ) {
    all += textOf(s, last + 1) + textOf(s, last + 2);
    last += 2;
  }
  const number = readDigits(s, last, all, start);
  return number && { ...money, number: numberWith(number, { from: i }) };
}

/** *N2.27 trillion*, *R1.2bn*, *R45,000*: one letter is money where the number is as large as money. */
function readLoneLetter(
  s: Sentence,
  i: number,
  letter: string,
  digits: string,
): ReturnType<typeof readGlued> {
  const unit = unitOfLetter(s, i, letter);
  if (unit === undefined) return undefined;
  const start = startOf(s, i) + 1;
  const isGrouped = isGlued(s, i + 1) && '.,'.includes(charAt(s, i + 1) || ' ');
  const rest = isGrouped && isGlued(s, i + 2) && kindAt(s, i + 2) === Kind.number;
  const last = rest ? i + 2 : i;
  const all = rest ? digits + charAt(s, i + 1) + textOf(s, i + 2) : digits;
  const number = readDigits(s, last, all, start);
  if (!number) return undefined;
  const isSpacedOut = letter === 'R' && number.to > last + 1 && isWholeSum(s, i, number);
  if (number.scale < 1e6 && !all.includes(',') && !isSpacedOut) {
    if (letter === 'P' && all.length < 3) return undefined; // a P45 form
    if (!isAmongLetters(s, i, letter)) return undefined;
  }
  return { unit, from: i, number: numberWith(settled(number), { from: i }) };
}

/** *R380 000 for the car*; not *the R44 150 people saw*: nothing is counted behind it, and it is no road. */
const isWholeSum = (s: Sentence, i: number, { value, to }: NumberRead): boolean =>
  value >= 1000 &&
  !isOneOf(s, i - 1, THE) &&
  (!isWord(s, to) || hasClass(s, to, Class.preposition | Class.conjunction));

/** Whether near token `i` the same letter stands before a large amount (*N20 more than the N1,030*), or its money is named. */
function isAmongLetters(s: Sentence, i: number, letter: string): boolean {
  const { tokens } = s;
  const code = letter.charCodeAt(0);
  if (moneyNamedNear(s, i, letter)) return true;
  for (let at = Math.max(0, i - LETTER_REACH); at < reachEnd(s, i); at++) {
    if (at === i) continue;
    if (tokens.first[at] !== code || ((tokens.shape[at] ?? 0) & Shape.digits) === 0) continue;
    const end = tokens.end[at] ?? 0;
    if (
      tokens.first[at + 1] === 44 &&
      tokens.start[at + 1] === end &&
      tokens.start[at + 2] === end + 1
    )
      return true;
  }
  return false;
}
const LETTER_REACH = 60;
const reachEnd = (s: Sentence, i: number): number => Math.min(s.tokens.length, i + LETTER_REACH);

/** The currency that a letter in front of token `i` may stand for, as one of its names stands near. */
function moneyNamedNear(s: Sentence, i: number, letter: string): string | undefined {
  const known = LONE_LETTERS.get(letter);
  if (!known) return undefined;
  for (let at = Math.max(0, i - LETTER_REACH); at < reachEnd(s, i); at++) {
    const word = s.tokens.word[at] ?? -1;
    if (word < 0) continue;
    const named = known.find(({ names }) => names.has(word));
    if (named) return named.unit;
  }
  return undefined;
}

/** What money a letter stands for; *K* and *P* by themselves where no word tells of which country. */
function unitOfLetter(s: Sentence, i: number, letter: string): string | undefined {
  const known = LONE_LETTERS.get(letter);
  if (!known) return undefined;
  return known.length === 1 ? known[0]?.unit : (moneyNamedNear(s, i, letter) ?? letter);
}

const LONE_LETTERS: ReadonlyMap<string, readonly { unit: string; names: WordBits }[]> = new Map([
  ['N', [{ unit: 'NGN', names: words('naira kobo') }]],
  ['R', [{ unit: 'ZAR', names: words('rand rands') }]],
  [
    'K',
    [
      { unit: 'ZMW', names: words('kwacha ngwee') },
      { unit: 'PGK', names: words('kina toea') },
    ],
  ],
  [
    'P',
    [
      { unit: 'PHP', names: words('peso pesos centavos') },
      { unit: 'BWP', names: words('pula') },
    ],
  ],
]);

/** The token of a plus or minus in front, written at the start of a word or said. */
function plusOrMinus(s: Sentence, from: number): number | undefined {
  const at = from - 1;
  if (isOneOf(s, at, MINUS)) {
    const isEither = isOneOf(s, at - 1, OR) && isOneOf(s, at - 2, PLUS); // plus or minus
    return isEither || kindAt(s, at - 1) === Kind.number ? undefined : at;
  }
  if (!isGlued(s, from) || (isGlued(s, at) && charAt(s, at - 1) !== '(')) return undefined;
  const char = charAt(s, at);
  return char === '+' || (kindAt(s, at) === Kind.dash && char !== '—') ? at : undefined;
}

/** What ages are counted in, by the number of the word. */
const AGED: ReadonlyMap<number, string> = new Map(
  ['year years yr', 'month months', 'week weeks', 'day days'].flatMap((forms) => {
    const [unit = '', ...others] = forms.split(' ');
    return [unit, ...others].map((form): [number, string] => [vocabulary.numberOf(form), unit]);
  }),
);
const YEARS_OLD = words('yo y.o.');
const AGE = words('age');

/** *-year-old*, *year-old*, *years old*, *years of age* at token `i`. */
function readAge(
  s: Sentence,
  i: number,
): { to: number; unit: string; isTied: boolean } | undefined {
  const isTied = kindAt(s, i) === Kind.dash && (isGlued(s, i) || isGlued(s, i + 1));
  const at = isTied ? i + 1 : i;
  if (isOneOf(s, at, YEARS_OLD)) return { to: at + 1, unit: 'year-of-age', isTied };
  if (!hasClass(s, at, Class.unit | Class.time)) return undefined;
  const unit = AGED.get(wordAt(s, at));
  if (unit === undefined) return undefined;
  const dashed = kindAt(s, at + 1) === Kind.dash && isGlued(s, at + 1);
  const old = dashed ? at + 2 : at + 1;
  const name = `${unit}-of-age`;
  if (isOneOf(s, old, OLD)) return { to: old + 1, unit: name, isTied: dashed || isTied };
  if (isSpaced(s, old) && isOneOf(s, old, OF) && isOneOf(s, old + 1, AGE)) {
    return { to: old + 2, unit: name, isTied: false };
  }
  return undefined;
}
