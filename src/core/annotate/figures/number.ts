import { Class } from '../../lexicon/classes';
import { Kind } from '../../text/tokens';
import { letterMagnitude, numberWordAt } from './numberWords';
import {
  charAt,
  endOf,
  firstAt,
  hasClass,
  hasDigits,
  isGlued,
  isJoint,
  isOneOf,
  isSpaced,
  isWord,
  kindAt,
  hasPoint,
  lengthAt,
  type Sentence,
  startOf,
  textOf,
  words,
} from './reading';

/** A number as it stands in the text, without unit. */
export interface NumberRead {
  /** Tokens `[from, to)`. */
  readonly from: number;
  readonly to: number;
  /** Where it starts and ends in the text; inside a token for *RM40*. */
  readonly start: number;
  readonly end: number;
  readonly value: number;
  /** The other end of a bare magnitude; `value` is the low end then. */
  readonly high: number | undefined;
  readonly form: 'digits' | 'words' | 'bare' | 'fraction';
  /** What its magnitude words multiplied it by: 1e9 for *3.4bn*. */
  readonly scale: number;
  /** *k*, *m*, *b* or *t* right behind the digits at `to - 1`, not yet counted: money or a plural must show it. */
  readonly letter: number | undefined;
}

/**
 * The number with some of its fields changed. All are written out, here as where a number is made: objects of one
 * shape are quicker to read, and a spread makes another shape wherever it stands.
 */
export const numberWith = (number: NumberRead, changes: Partial<NumberRead>): NumberRead => ({
  from: changes.from ?? number.from,
  to: changes.to ?? number.to,
  start: changes.start ?? number.start,
  end: changes.end ?? number.end,
  value: changes.value ?? number.value,
  high: changes.high ?? number.high,
  form: changes.form ?? number.form,
  scale: changes.scale ?? number.scale,
  letter: changes.letter ?? number.letter,
});

const A = words('a an');
const AND = words('and');
const OF = words('of');
const POINT = words('point');
const MANY = words('several few many');
const COUPLE = words('couple');

const fractions: Readonly<Record<string, number>> = {
  '½': 1 / 2,
  '⅓': 1 / 3,
  '⅔': 2 / 3,
  '¼': 1 / 4,
  '¾': 3 / 4,
  '⅕': 1 / 5,
  '⅖': 2 / 5,
  '⅗': 3 / 5,
  '⅘': 4 / 5,
  '⅙': 1 / 6,
  '⅚': 5 / 6,
  '⅐': 1 / 7,
  '⅛': 1 / 8,
  '⅜': 3 / 8,
  '⅝': 5 / 8,
  '⅞': 7 / 8,
};

const fractionByCode = new Map(
  Object.entries(fractions).map(([sign, value]) => [sign.charCodeAt(0), value]),
);
/** ¼, below which no sign of a fraction stands. */
const FIRST_FRACTION = 0xbc;

/** What a token is worth that is the sign of a fraction; `undefined` for any other. */
export const fractionAt = (s: Sentence, i: number): number | undefined => {
  const code = firstAt(s, i);
  return code < FIRST_FRACTION ? undefined : fractionByCode.get(code);
};

export const isFractionSign = (s: Sentence, i: number): boolean => fractionAt(s, i) !== undefined;

const isSlash = (char: string): boolean => char === '/' || char === '⁄' || char === '∕';

/** Rounds off what binary fractions add (3.4 × 10⁹). */
export const exact = (value: number): number =>
  Number.isSafeInteger(value) || isPlainDecimal(value) ? value : Number(value.toPrecision(15));

/** Whether it is the nearest to a decimal of up to fifteen digits, six of them behind the point: nothing to round. */
function isPlainDecimal(value: number): boolean {
  const millionths = Math.round(value * 1e6);
  return Math.abs(millionths) < 1e15 && millionths / 1e6 === value;
}

/** The number that starts at token `i`; `undefined` where none does. */
export function readNumber(s: Sentence, i: number): NumberRead | undefined {
  const plainNumber = readPlain(s, i);
  const number = plainNumber?.form === 'fraction' ? withAgain(s, plainNumber) : plainNumber;
  if (number === undefined) return undefined;
  if (isTimes(s, number))
    return numberWith(number, { to: number.to + 1, end: endOf(s, number.to), form: 'fraction' });
  if (!isJoint(s, number.to)) return number;
  const isFold = isOneOf(s, number.to + 1, FOLD); // 12-fold
  if (!isFold && !isOneOf(s, number.to + 1, ODD)) return number; // 30-odd
  const form = isFold ? 'fraction' : number.form;
  return numberWith(number, { to: number.to + 2, end: endOf(s, number.to + 1), form });
}

/** *3x last year's*, *1.1x*: how many times as much; not *4x100m* and *2x4*. */
const isTimes = (s: Sentence, { form, to, scale }: NumberRead): boolean =>
  form === 'digits' &&
  scale === 1 &&
  (firstAt(s, to) === LETTER_X || firstAt(s, to) === TIMES_SIGN) &&
  lengthAt(s, to) === 1 &&
  isGlued(s, to) &&
  kindAt(s, to + 1) !== Kind.number &&
  !isJoint(s, to + 1);
const LETTER_X = 120;
const TIMES_SIGN = 215;

/** *half as much again*, *a third as many again*: by how much more. */
function withAgain(s: Sentence, part: NumberRead): NumberRead {
  const isMore = isOneOf(s, part.to, AS) && isOneOf(s, part.to + 2, AGAIN);
  return isMore ? numberWith(part, { to: part.to + 3, end: endOf(s, part.to + 2) }) : part;
}
const AS = words('as');
const AGAIN = words('again');
const FOLD = words('fold');
const ODD = words('odd');

function readPlain(s: Sentence, i: number): NumberRead | undefined {
  const kind = kindAt(s, i);
  if (kind === Kind.number) return readDigits(s, i, textOf(s, i), startOf(s, i));
  if (kind === Kind.punctuation) {
    // .5
    if (charAt(s, i) !== '.' || kindAt(s, i + 1) !== Kind.number || !isGlued(s, i + 1)) {
      return undefined;
    }
    const digits = readDigits(s, i + 1, `.${textOf(s, i + 1)}`, startOf(s, i));
    return digits && numberWith(digits, { from: i });
  }
  const sign = fractionAt(s, i);
  if (sign !== undefined && kind === Kind.symbol) return readSign(s, i, sign);
  return kind === Kind.word ? readWords(s, i) : undefined;
}

/** *¼* by itself, and *¼ million*. */
function readSign(s: Sentence, i: number, value: number): NumberRead {
  const letter = letterBehind(s, i + 1);
  if (letter > 0) return numberWith(plain(s, i, i + 2, value, 'fraction'), { letter });
  const scaled = readScale(s, i + 1, value);
  if (scaled.scale === 1) return plain(s, i, i + 1, value, 'fraction');
  return numberWith(plain(s, i, scaled.to, exact(scaled.value), 'digits'), {
    scale: scaled.scale,
  });
}

/** The magnitude of a single letter glued on at token `i` (*3m*, *£5m-£7m*; not *3m-high*), or 0. */
function letterBehind(s: Sentence, i: number): number {
  if (lengthAt(s, i) !== 1 || !isGlued(s, i) || !isWord(s, i)) return 0;
  const magnitude = letterMagnitude(textOf(s, i));
  if (magnitude === 0 || !isJoint(s, i + 1) || !isWord(s, i + 2) || hasDigits(s, i + 2))
    return magnitude;
  if (kindAt(s, i - 2) === Kind.symbol && isGlued(s, i - 1)) return magnitude; // £20m-plus
  return charAt(s, i) === 'M' && charAt(s, i - 1) !== '3' ? magnitude : 0; // a 1.5M-unit order
}

function plain(
  s: Sentence,
  from: number,
  to: number,
  value: number,
  form: NumberRead['form'],
): NumberRead {
  return {
    from,
    to,
    start: startOf(s, from),
    end: endOf(s, to - 1),
    value,
    high: undefined,
    form,
    scale: 1,
    letter: undefined,
  };
}

/** In characters: so many digits a number holds exactly, and longer ones are no number. */
const MOST_EXACT = 15;
const MOST_DIGITS = 24;

/**
 * The value of digits with their separators; `undefined` for what is no one number (*1.2.3*, *1,2*). An exact number
 * over an exact power of ten is rounded once, as `Number` rounds the digits.
 */
export function valueOfDigits(digits: string): number | undefined {
  const { length } = digits;
  if (length > MOST_DIGITS) return undefined;
  let value = 0;
  let group = 0; // digits since the last comma
  let commas = 0;
  let scale = 0; // ten to the number of digits behind the point; 0 in front of it
  for (let i = 0; i < length; i++) {
    const code = digits.charCodeAt(i);
    if (code >= 48 && code <= 57) {
      value = value * 10 + code - 48;
      if (scale === 0) group++;
      else scale *= 10;
    } else if (scale > 0) return undefined;
    else if (code === 44) {
      if (group > 3 || group < (commas === 0 ? 1 : 2)) return undefined;
      commas++;
      group = 0;
    } else if (code === 46) scale = 1;
    else return undefined;
  }
  if (commas > 0 && group !== 3) return undefined;
  if (length > MOST_EXACT) return Number(digits.replaceAll(',', ''));
  return scale > 1 ? value / scale : value;
}

/**
 * Digits and what multiplies them. `i` is their token, `digits` what of it counts, `start` where that
 * starts in the text.
 */
export function readDigits(
  s: Sentence,
  i: number,
  digits: string,
  start: number,
): NumberRead | undefined {
  let value = valueOfDigits(digits) ?? valueOfDecimalComma(s, i + 1, digits);
  if (value === undefined) return undefined;
  let to = i + 1;
  const grouped = readGroups(s, i, value);
  if (grouped) {
    value = grouped.value;
    to = grouped.to;
  }
  let form: NumberRead['form'] = 'digits';
  const power = readPower(s, to);
  if (power) {
    value = power.isFactor ? value * power.base ** power.exponent : value ** power.exponent;
    to = power.to;
  } else if (isSlash(charAt(s, to)) && isGlued(s, to) && kindAt(s, to + 1) === Kind.number) {
    const part = readSlash(s, to, value);
    if (part === undefined) return undefined;
    value = part;
    to += 2;
    form = 'fraction';
  } else if (fractionAt(s, to) !== undefined && isGlued(s, to)) {
    value += (fractionAt(s, to) ?? 0) * placeOfLast(digits);
    to++;
    const letter = letterBehind(s, to);
    if (letter > 0) return numberWith(plain(s, i, to + 1, exact(value), form), { start, letter });
  } else if (
    kindAt(s, to) === Kind.number &&
    lengthAt(s, to) <= 2 &&
    isSlash(charAt(s, to + 1)) &&
    isGlued(s, to + 1)
  ) {
    const part = readSlash(s, to + 1, Number(textOf(s, to))); // 2 1/2
    if (part !== undefined) {
      value += part;
      to += 3;
    }
  } else if (isGlued(s, to) && isWord(s, to)) {
    const text = textOf(s, to).toLowerCase();
    const scientific = readExponent(s, to, text);
    if (scientific) {
      value *= 10 ** scientific.exponent;
      to = scientific.to;
    } else {
      const letter = letterBehind(s, to);
      if (letter > 0) return numberWith(plain(s, i, to + 1, exact(value), form), { start, letter });
    }
  }
  const scaled = withRest(s, readScale(s, to, value));
  return {
    from: i,
    to: scaled.to,
    start,
    end: endOf(s, scaled.to - 1),
    value: exact(scaled.value),
    high: undefined,
    form,
    scale: scaled.scale,
    letter: undefined,
  };
}

/** *3,5 %*, *3,5 per cent*, *2,4 €*, *1,2 million*: a decimal, as the continent writes it, since nothing else is written so. */
function valueOfDecimalComma(s: Sentence, next: number, digits: string): number | undefined {
  if (!/^\d{1,3},\d{1,2}$/.test(digits)) return undefined;
  const char = charAt(s, next);
  const isSure =
    char === '%' ||
    char === '€' ||
    isOneOf(s, next, HUNDREDTHS) ||
    (magnitudeAt(s, next)?.value ?? 0) >= 1e6;
  return isSure ? Number(digits.replace(',', '.')) : undefined;
}
const HUNDREDTHS = words('per percent');

/** What one is worth at the last digit: a hundredth in *$4.41½*. */
function placeOfLast(digits: string): number {
  const point = digits.indexOf('.');
  return point < 0 ? 1 : 10 ** (point + 1 - digits.length);
}

/** Of a character reference in a saved page, which takes its length. */
const NARROW_GAP = /^[\u2009\u202f]{2,10}$/;

/** *40 000*: groups of three set off by spaces, ordinary ones only before a word or in longer runs. */
function readGroups(
  s: Sentence,
  i: number,
  first: number,
): { to: number; value: number } | undefined {
  if (first < 1 || first > 999 || lengthAt(s, i) > 3) return undefined;
  let to = i + 1;
  let value = first;
  let isPlainSpace = false;
  while (
    to < i + 6 &&
    kindAt(s, to) === Kind.number &&
    isSpaced(s, to) &&
    /^\d{3}(?:\.\d{1,9})?$/.test(textOf(s, to))
  ) {
    const gap = s.tokens.text.slice(endOf(s, to - 1), startOf(s, to));
    if (gap.length !== 1 && !NARROW_GAP.test(gap)) return undefined;
    if (gap === ' ') isPlainSpace = true;
    value = value * 1000 + Number(textOf(s, to));
    to++;
    if (lengthAt(s, to - 1) > 3) break;
  }
  if (to === i + 1 || kindAt(s, to) === Kind.number) return undefined;
  return isPlainSpace && to === i + 2 && !isWord(s, to) ? undefined : { to, value };
}

interface Power {
  readonly to: number;
  readonly base: number;
  readonly exponent: number;
  /** The number in front is multiplied by the power; otherwise it is the base itself. */
  readonly isFactor: boolean;
}

/** `×10⁵`, `x10^6`, `×10−5`, `x2^10` or `^3` at token `i`. */
function readPower(s: Sentence, i: number): Power | undefined {
  const char = charAt(s, i);
  if (!isGlued(s, i) && char !== '×') return undefined;
  let at = i;
  let base = 10;
  if (char === '×' || char === '*') {
    base = integerAt(s, i + 1, 3);
    if (base < 0) return undefined;
    at = i + 2;
  } else if (char === 'x' && /^x\d{1,3}$/.test(textOf(s, i))) {
    base = Number(textOf(s, i).slice(1));
    at = i + 1;
  } else if (char !== '^') return undefined;
  const raised = base === 10 ? superscriptAt(s, at) : undefined;
  if (raised) return { to: raised.to, exponent: raised.exponent, base, isFactor: true };
  if (charAt(s, at) === '^') at++;
  else if (base !== 10) return undefined;
  const exponent = signedInteger(s, at);
  return exponent && { to: exponent.to, exponent: exponent.exponent, base, isFactor: char !== '^' };
}

/** What token `i` is worth that is of so many digits at most and nothing else; -1 for any other. */
const integerAt = (s: Sentence, i: number, mostDigits: number): number =>
  kindAt(s, i) === Kind.number && lengthAt(s, i) <= mostDigits && !hasPoint(s, i)
    ? (valueOfDigits(textOf(s, i)) ?? -1)
    : -1;

/** *⁵*, *⁻⁵*, *²⁴* glued on at token `i`. */
function superscriptAt(s: Sentence, i: number): { to: number; exponent: number } | undefined {
  if (!isSuperscript(firstAt(s, i))) return undefined;
  let digits = '';
  let at = i;
  for (; at < i + 3 && isGlued(s, at); at++) {
    const run = Array.from(textOf(s, at), (char) => SUPERSCRIPTS.indexOf(char));
    if (run.includes(-1)) break;
    digits += run.map((digit) => (digit === 10 ? '-' : String(digit))).join('');
  }
  return /^-?\d{1,2}$/.test(digits) ? { to: at, exponent: Number(digits) } : undefined;
}
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹⁻';
const superscriptCodes = new Set(Array.from(SUPERSCRIPTS, (it) => it.charCodeAt(0)));
const isSuperscript = (code: number): boolean => superscriptCodes.has(code);

/** *5*, *-5*, *+5* glued on at token `i`: an exponent of one or two digits. */
function signedInteger(s: Sentence, i: number): { to: number; exponent: number } | undefined {
  const isMinus = kindAt(s, i) === Kind.dash;
  const at = isMinus || charAt(s, i) === '+' ? i + 1 : i;
  if (kindAt(s, at) !== Kind.number || !isGlued(s, at)) return undefined;
  const exponent = integerAt(s, at, 2);
  if (exponent < 0) return undefined;
  return { to: at + 1, exponent: isMinus ? -exponent : exponent };
}

/** The exponent of *4e14* and *9.83e-3*, whose word at token `i` is `text`. */
function readExponent(
  s: Sentence,
  i: number,
  text: string,
): { to: number; exponent: number } | undefined {
  if (text === 'e') return isGlued(s, i + 1) ? signedInteger(s, i + 1) : undefined;
  const digits = /^e(\d{1,2})$/.exec(text)?.[1];
  return digits === undefined ? undefined : { to: i + 1, exponent: Number(digits) };
}

/** Denominators that people write with a stroke; *9/11*, *24/7* and *4/12/2030* are none. */
const DENOMINATORS = new Set([2, 3, 4, 5, 6, 7, 8, 9, 10, 16, 20, 32, 40, 64, 100, 128]);

function readSlash(s: Sentence, slash: number, above: number): number | undefined {
  const below = slash + 1;
  if (kindAt(s, below) !== Kind.number || !isGlued(s, below)) return undefined;
  const under = Number(textOf(s, below));
  if (!DENOMINATORS.has(under) || above >= under || !Number.isInteger(above)) return undefined;
  if (isGlued(s, below + 1) && isSlash(charAt(s, below + 1))) return undefined;
  return above / under;
}

/** Magnitude words from token `i` on: *million*, *-million*, *hundred thousand*, *and a half million*. */
function readScale(
  s: Sentence,
  i: number,
  value: number,
): { to: number; value: number; scale: number } {
  let to = i;
  let scale = 1;
  let rest = value;
  const half = readAndPart(s, to);
  if (half && value < 1000) {
    rest += half.value;
    to = half.to;
  }
  for (;;) {
    const at = isJoint(s, to) ? to + 1 : to;
    const word = magnitudeAt(s, at);
    if (!word) break;
    if (isGlued(s, at) && at === to && lengthAt(s, at) > 3 && to === i && word.value < 1e6) break;
    scale *= word.value;
    to = at + 1;
    if (scale > 1e18) break;
  }
  const tail = scale > 1000 ? readAndPart(s, to) : undefined; // three million and a half
  if (tail && tail.value < 1) return { to: tail.to, value: (rest + tail.value) * scale, scale };
  return { to, value: rest * scale, scale };
}

/** *million*; *dozens* too, which behind a number says what *dozen* says. */
function magnitudeAt(s: Sentence, i: number): { value: number } | undefined {
  const word = numberWordAt(s, i);
  if (word?.kind === 'magnitude') return word;
  return word?.kind === 'plural' && word.value === 12 ? word : undefined;
}

/** *4 thousand 3 hundred and 21*: digits that go on below the magnitude word behind the first. */
function withRest(
  s: Sentence,
  read: { to: number; value: number; scale: number },
): { to: number; value: number; scale: number } {
  let { to, value } = read;
  if (read.scale === 1000 && /^[1-9]$/.test(textOf(s, to)) && isHundred(s, to + 1)) {
    value += 100 * Number(textOf(s, to));
    to += 2;
  } else if (read.scale !== 100) return read;
  if (isOneOf(s, to, AND) && /^\d{1,2}$/.test(textOf(s, to + 1)) && !isHundred(s, to + 2)) {
    value += Number(textOf(s, to + 1));
    to += 2;
  }
  return { to, value, scale: read.scale };
}

const isHundred = (s: Sentence, i: number): boolean => {
  const word = numberWordAt(s, i);
  return word?.kind === 'magnitude' && word.value === 100;
};

/** *and a half*, *-and-a-half*, *and three quarters* at token `i`. */
function readAndPart(s: Sentence, from: number): { to: number; value: number } | undefined {
  const i = isJoint(s, from) ? from + 1 : from;
  if (!isOneOf(s, i, AND)) return undefined;
  if (isJoint(s, i + 1) && isOneOf(s, i + 2, A) && isJoint(s, i + 3)) {
    return numberWordAt(s, i + 4)?.kind === 'half' ? { to: i + 5, value: 0.5 } : undefined;
  }
  const above = isOneOf(s, i + 1, A) ? { to: i + 2, value: 1 } : numeratorAt(s, i + 1);
  if (!above) return undefined;
  const at = isJoint(s, above.to) ? above.to + 1 : above.to;
  const part = numberWordAt(s, at);
  if (part?.kind !== 'half' && part?.kind !== 'fraction') return undefined;
  if (above.value >= part.value) return undefined;
  return { to: at + 1, value: above.value / part.value };
}

/** *three*, *fifty*, *fifty-four* at token `i`. */
function numeratorAt(s: Sentence, i: number): { to: number; value: number } | undefined {
  const first = numberWordAt(s, i);
  if (first?.kind === 'small') return { to: i + 1, value: first.value };
  if (first?.kind !== 'ten') return undefined;
  const next = isJoint(s, i + 1) ? i + 2 : i + 1;
  const second = numberWordAt(s, next);
  return second?.kind === 'small' && second.value < 10
    ? { to: next + 1, value: first.value + second.value }
    : { to: i + 1, value: first.value };
}

function readWords(s: Sentence, i: number): NumberRead | undefined {
  const first = numberWordAt(s, i);
  if (!first) return undefined;
  switch (first.kind) {
    case 'few':
      return readFew(s, i);
    case 'plural':
      return readBare(s, i);
    case 'half':
      return readHalf(s, i);
    case 'fraction':
      return readPart(s, i, first);
    case 'magnitude': {
      if (lengthAt(s, i) < 4) return undefined; // mn, bn
      if (first.value < 100 && isOneOf(s, i + 1, A)) return undefined;
      const words = readCardinal(s, i);
      if (words === undefined || !isOneOf(s, i - 1, A)) return words;
      return numberWith(words, { from: i - 1, start: startOf(s, i - 1) });
    }
    case 'fold':
      return plain(s, i, i + 1, first.value, 'fraction');
    case 'small':
    case 'ten':
      return readCardinal(s, i);
  }
}

/** Tokens of the longest number in words that is read. */
const MOST_WORDS = 40;

/** *two hundred and forty*, *twenty-one*, *two point five million*, *two-thirds*. */
function readCardinal(s: Sentence, i: number): NumberRead | undefined {
  let total = 0;
  let group = 0;
  let scale = 1;
  let to = i;
  let last: 'none' | 'small' | 'ten' | 'hundred' | 'magnitude' = 'none';
  for (let at = i; at < i + MOST_WORDS;) {
    let next = at;
    if (at > i) {
      if (isJoint(s, at) || isInnerComma(s, at, last, scale)) next = at + 1;
      else if (
        isAnd(s, at) &&
        (last === 'hundred' || last === 'magnitude') &&
        numberWordAt(s, at + 1)?.kind !== 'magnitude'
      ) {
        if (readAndPart(s, at)) break; // six million and two thirds
        next = at + 1;
      }
    }
    const word = numberWordAt(s, next);
    if (!word) break;
    const isJoined = next > at && kindAt(s, at) === Kind.dash;
    if (word.kind === 'small') {
      if (last === 'small' || (last === 'ten' && word.value >= 10)) return undefined; // a year, a code
      if (last === 'ten' && word.value === 0) return undefined;
      group += word.value;
      last = 'small';
    } else if (word.kind === 'ten') {
      const below = last === 'none' ? undefined : compoundDenominator(s, next);
      if (below) return plain(s, i, below.to, (total + group) / below.value, 'fraction');
      if (last === 'small' || last === 'ten') return undefined;
      group += word.value;
      last = 'ten';
    } else if (
      word.kind === 'magnitude' ||
      (word.kind === 'plural' && word.value === 12 && last !== 'none')
    ) {
      if (word.value === 100 && group < 100) {
        group = (group || 1) * 100;
        last = 'hundred';
      } else if (total > 0 && group === 0) {
        total *= word.value;
        last = 'magnitude';
      } else {
        total += (group || 1) * word.value;
        group = 0;
        last = 'magnitude';
      }
      scale = word.value;
    } else if ((word.kind === 'fraction' || word.kind === 'half') && last !== 'none') {
      const above = total + group;
      const isWhole = word.isPlural || above === 1;
      if (!isWhole || (next === at + 1) !== isJoined) break;
      if (above > 20 && word.value < 5) break;
      if (word.value === 4 && word.isPlural && above > 3) break;
      return ofMagnitude(s, plain(s, i, next + 1, above / word.value, 'fraction'));
    } else break;
    to = next + 1;
    at = to;
  }
  if (to === i || isOrdinalTail(s, to, last)) return undefined;
  let value = total + group;
  const part = scale >= 1000 && group === 0 ? readAndPart(s, to) : undefined;
  if (part) {
    return numberWith(plain(s, i, part.to, exact(value + part.value * scale), 'words'), { scale });
  }
  if (isOneOf(s, to, POINT) && isDigitWord(s, to + 1)) {
    let digit = 0.1;
    for (to++; isDigitWord(s, to); to++) {
      value += digit * (numberWordAt(s, to)?.value ?? 0);
      digit /= 10;
    }
  } else if (isOneOf(s, to, POINT)) {
    const hundredths = numeratorAt(s, to + 1); // point seventy-one
    if (hundredths && hundredths.value >= 10) {
      value += hundredths.value / 100;
      to = hundredths.to;
    }
  }
  const scaled = readScale(s, to, value);
  return numberWith(plain(s, i, scaled.to, exact(scaled.value), 'words'), {
    scale: Math.max(scale, scaled.scale),
  });
}

const isAnd = (s: Sentence, i: number): boolean => isOneOf(s, i, AND) || charAt(s, i) === '&';

/** The comma of *three million, two hundred and forty*: hundreds or thousands follow that fit below. */
function isInnerComma(s: Sentence, i: number, last: string, scale: number): boolean {
  if (charAt(s, i) !== ',' || last !== 'magnitude' || scale < 1e6) return false;
  const above = numeratorAt(s, i + 1);
  const word = above && numberWordAt(s, above.to);
  return word?.kind === 'magnitude' && word.value < scale && word.value >= 100;
}

/** *twenty-first*, *forty-fifth*, *hundred and first*: an ordinal ends what began as a number. */
function isOrdinalTail(s: Sentence, i: number, last: string): boolean {
  if (isJoint(s, i)) return last !== 'small' && isOrdinal(s, i + 1);
  return isOneOf(s, i, AND) && last === 'hundred' && isOrdinal(s, i + 1);
}

const isOrdinal = (s: Sentence, i: number): boolean => {
  const word = numberWordAt(s, i);
  if (word?.kind === 'fraction') return !word.isPlural;
  return isOneOf(s, i, FIRST_SECOND);
};
const FIRST_SECOND = words('first second');

/** *twenty-fifth(s)* at token `i`, of *one twenty-fifth*. */
function compoundDenominator(s: Sentence, i: number): { to: number; value: number } | undefined {
  const ten = numberWordAt(s, i);
  if (ten?.kind !== 'ten' || !isJoint(s, i + 1)) return undefined;
  const tail = numberWordAt(s, i + 2);
  return tail?.kind === 'fraction' && tail.value < 10
    ? { to: i + 3, value: ten.value + tail.value }
    : undefined;
}

/** *two thirds of a million*, *three quarters billion*. */
function ofMagnitude(s: Sentence, part: NumberRead): NumberRead {
  const isOf = isOneOf(s, part.to, OF) && isOneOf(s, part.to + 1, A);
  const at = isOf ? part.to + 2 : part.to;
  const next = numberWordAt(s, at);
  if (next?.kind !== 'magnitude' || next.value < 1e6) return part;
  const scaled = readScale(s, at, part.value);
  return numberWith(plain(s, part.from, scaled.to, exact(scaled.value), 'words'), {
    scale: scaled.scale,
  });
}

const isDigitWord = (s: Sentence, i: number): boolean => {
  const word = numberWordAt(s, i);
  return word?.kind === 'small' && word.value < 10;
};

/** *half*, *half a million*, *half a dozen*, *one and a half* is read from its first word. */
function readHalf(s: Sentence, i: number): NumberRead | undefined {
  const at = isOneOf(s, i + 1, A) ? i + 2 : isJoint(s, i + 1) ? i + 2 : i + 1;
  const next = numberWordAt(s, at);
  if (next?.kind === 'magnitude' && (at > i + 1 || next.value >= 1e6)) {
    const scaled = readScale(s, at, 0.5);
    return numberWith(plain(s, i, scaled.to, scaled.value, 'words'), { scale: scaled.scale });
  }
  return plain(s, i, i + 1, 0.5, 'fraction');
}

/** *a third*, *a quarter of a million*; without *a* it is an ordinal or a term. */
function readPart(
  s: Sentence,
  i: number,
  word: { value: number; isPlural: boolean },
): NumberRead | undefined {
  if (word.isPlural) return undefined;
  if (word.value === 4 && isJoint(s, i + 1) && isOneOf(s, i + 2, POINT)) {
    return plain(s, i, i + 1, 1 / word.value, 'fraction'); // a quarter-point cut
  }
  const isA = isOneOf(s, i - 1, A);
  if (isA && hasClass(s, i + 1, Class.time) && !isOneOf(s, i, QUARTER)) return undefined; // a fourth day
  const from = isA ? i - 1 : i;
  const million =
    isOneOf(s, i + 1, OF) && isOneOf(s, i + 2, A) ? i + 3 : isA || word.value === 4 ? i + 1 : -1;
  const next = numberWordAt(s, million);
  if (next?.kind === 'magnitude' && word.value === 4) {
    const scaled = readScale(s, million, 1 / word.value);
    return numberWith(plain(s, from, scaled.to, scaled.value, 'words'), { scale: scaled.scale });
  }
  return isA ? plain(s, from, i + 1, 1 / word.value, 'fraction') : undefined;
}

const QUARTER = words('quarter');

/** *thousands*, *tens of thousands*, *hundreds of millions*, *dozens*. */
function readBare(s: Sentence, i: number): NumberRead | undefined {
  let low = numberWordAt(s, i)?.value ?? 0;
  let to = i + 1;
  while (isOneOf(s, to, OF) && numberWordAt(s, to + 1)?.kind === 'plural') {
    low *= numberWordAt(s, to + 1)?.value ?? 1;
    to += 2;
  }
  return numberWith(plain(s, i, to, low, 'bare'), { high: low * 10, scale: low });
}

/** *a few hundred*, *several thousand*; by themselves they are no figures. */
function readFew(s: Sentence, i: number): NumberRead | undefined {
  const next = numberWordAt(s, i + 1);
  if (next?.kind !== 'magnitude' || !isSpaced(s, i + 1) || !isOneOf(s, i, MANY)) return undefined;
  const scaled = readScale(s, i + 1, 1);
  const from = isOneOf(s, i - 1, A) ? i - 1 : i;
  return numberWith(plain(s, from, scaled.to, 2 * scaled.value, 'bare'), {
    high: 10 * scaled.value,
    scale: scaled.scale,
  });
}

/** Whether the token could start a number: digits, a number word, a fraction sign. */
export const couldStart = (s: Sentence, i: number): boolean =>
  kindAt(s, i) === Kind.number ||
  (charAt(s, i) === '.' && kindAt(s, i + 1) === Kind.number && isGlued(s, i + 1)) ||
  fractionAt(s, i) !== undefined ||
  numberWordAt(s, i) !== undefined ||
  (hasDigits(s, i) && isWord(s, i)) ||
  isOneOf(s, i, COUPLE);
