import { Kind } from '../../text/tokens';
import { isCountryBehind, readMoneyWord, readSign, signOfLetters } from './money';
import { type NumberRead, readDigits, readNumber } from './number';
import { letterMagnitude } from './numberWords';
import {
  charAt,
  endOf,
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
  words,
} from './reading';
import { type Family, pluralFollows, readUnit, withRate } from './units';

/** A number with its unit. */
export interface Amount {
  /** Tokens `[from, to)`. */
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** The upper end of a range or bare magnitude; `value` is the lower then. */
  readonly high?: number;
  readonly form: NumberRead['form'];
  readonly scale: number;
  readonly unit?: string;
  readonly family?: Family | 'age';
  /** A sign of money stands in front. */
  readonly hasSign: boolean;
  /** A hyphen ties the unit or noun to the number (*two-day*, *12-member*). */
  readonly isTied: boolean;
  /** A plus or minus, written or said, at token `signToken`. */
  readonly sign?: 1 | -1;
  readonly signToken?: number;
}

/** The amount whose number starts at token `i`; a sign of money may stand in front of it. */
export function readAmount(s: Sentence, i: number): Amount | undefined {
  const glued = isWord(s, i) && hasDigits(s, i) ? readGlued(s, i) : undefined;
  const number = glued?.number ?? readNumber(s, i);
  if (!number) return undefined;
  const money =
    glued ??
    (number.form === 'digits' || number.form === 'fraction' ? readSign(s, number.from) : undefined);
  const start = money ? startOf(s, money.from) : number.start;
  const from = money ? money.from : number.from;
  const base = {
    from,
    start,
    form: number.form,
    ...readPlusMinus(s, from),
  };
  if (money) {
    const read = settleLetter(number, true);
    let to = read.to;
    if (isCountryBehind(s, to)) to++;
    const { unit, to: end } = withRate(s, { unit: money.unit, family: 'money', to });
    return { ...base, ...ends(s, read, end), unit, family: 'money', hasSign: true, isTied: false };
  }
  const word = readMoneyWord(s, settleLetter(number, true), number.to);
  if (word) {
    const read = settleLetter(number, true);
    const { unit, to, family } = withRate(s, word);
    return {
      ...base,
      ...ends(s, read, to),
      unit,
      family,
      hasSign: false,
      isTied: isJoint(s, read.to),
    };
  }
  if (number.letter !== undefined) {
    const isMillion =
      pluralFollows(s, number.to) ||
      number.letter === 1e3 ||
      charAt(s, number.to) === '+' ||
      /[MB]/.test(charAt(s, number.to - 1));
    if (isMillion) {
      const read = settleLetter(number, true);
      const unit = readUnit(s, read, read.to);
      return {
        ...base,
        ...ends(s, read, unit?.to ?? read.to),
        ...(unit ? { unit: unit.unit, family: unit.family } : {}),
        hasSign: false,
        isTied: false,
      };
    }
    const bare = { ...number, to: number.to - 1 };
    const unit = readUnit(s, bare, bare.to);
    if (!unit) return undefined;
    return {
      ...base,
      ...ends(s, bare, unit.to),
      unit: unit.unit,
      family: unit.family,
      hasSign: false,
      isTied: false,
    };
  }
  const age = readAge(s, number.to);
  if (age)
    return {
      ...base,
      ...ends(s, number, age.to),
      unit: age.unit,
      family: 'age',
      hasSign: false,
      isTied: age.isTied,
    };
  const unit = readUnit(s, number, number.to);
  if (unit) {
    return {
      ...base,
      ...ends(s, number, unit.to),
      unit: unit.unit,
      family: unit.family,
      hasSign: false,
      isTied: isJoint(s, number.to),
    };
  }
  if (number.form === 'digits' && isWord(s, number.to) && isGlued(s, number.to)) return undefined; // 3D, 5th
  return {
    ...base,
    ...ends(s, number, number.to),
    hasSign: false,
    isTied: isJoint(s, number.to) && isWord(s, number.to + 1),
  };
}

function ends(
  s: Sentence,
  number: NumberRead,
  to: number,
): { to: number; end: number; value: number; high?: number; scale: number } {
  return {
    to,
    end: to > number.to ? endOf(s, to - 1) : number.end,
    value: number.value,
    ...(number.high === undefined ? {} : { high: number.high }),
    scale: number.scale,
  };
}

function settleLetter(number: NumberRead, counts: boolean): NumberRead {
  if (number.letter === undefined || !counts) return number;
  return {
    ...number,
    value: Number((number.value * number.letter).toPrecision(15)),
    scale: number.letter,
  };
}

/** *RM40*, *US40* behind a dollar sign: digits inside a word token, which may go on behind it. */
function readGlued(
  s: Sentence,
  i: number,
): { unit: string; from: number; number: NumberRead } | undefined {
  const text = textOf(s, i);
  const match = /^(\p{L}{1,4})(\d{1,15})(\p{L}{0,2})$/u.exec(text);
  if (!match) return undefined;
  const [, letters = '', digits = '', tail = ''] = match;
  const money = signOfLetters(s, i, letters);
  if (!money) return undefined;
  const start = startOf(s, i) + letters.length;
  if (tail !== '') {
    const scale = letterMagnitude(tail) || (tail === 'bn' ? 1e9 : tail === 'tn' ? 1e12 : 0);
    if (scale === 0) return undefined;
    const value = Number(digits) * scale;
    return {
      ...money,
      number: { from: i, to: i + 1, start, end: endOf(s, i), value, form: 'digits', scale },
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
  return number && { ...money, number: { ...number, from: i } };
}

/** A plus or minus written in front, at the start of a word. */
function readPlusMinus(s: Sentence, from: number): { sign?: 1 | -1; signToken?: number } {
  const at = from - 1;
  if (isOneOf(s, at, MINUS) && kindAt(s, at - 1) !== Kind.number)
    return { sign: -1, signToken: at };
  if (!isGlued(s, from) || (isGlued(s, at) && charAt(s, at - 1) !== '(')) return {};
  const char = charAt(s, at);
  if (char === '+') return { sign: 1, signToken: at };
  if (kindAt(s, at) === Kind.dash && char !== '—') return { sign: -1, signToken: at };
  return {};
}

const MINUS = words('minus');
const AGED = {
  year: words('year years yr'),
  month: words('month months'),
  week: words('week weeks'),
  day: words('day days'),
};
const OLD = words('old olds');
const OF = words('of');
const AGE = words('age');

/** *-year-old*, *year-old*, *years old*, *years of age* at token `i`. */
function readAge(
  s: Sentence,
  i: number,
): { to: number; unit: string; isTied: boolean } | undefined {
  const isTied = kindAt(s, i) === Kind.dash && (isGlued(s, i) || isGlued(s, i + 1));
  const at = isTied ? i + 1 : i;
  const unit = (['year', 'month', 'week', 'day'] as const).find((it) => isOneOf(s, at, AGED[it]));
  if (!unit) return undefined;
  const dashed = kindAt(s, at + 1) === Kind.dash && isGlued(s, at + 1);
  const old = dashed ? at + 2 : at + 1;
  const name = `${unit}-of-age`;
  if (isOneOf(s, old, OLD)) return { to: old + 1, unit: name, isTied: dashed || isTied };
  if (isSpaced(s, old) && isOneOf(s, old, OF) && isOneOf(s, old + 1, AGE)) {
    return { to: old + 2, unit: name, isTied: false };
  }
  return undefined;
}
