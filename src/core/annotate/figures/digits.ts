import { Class } from '../../lexicon/classes';
import { Kind } from '../../text/tokens';
import { letterMagnitude } from './numberWords';
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
import { type NumberRead, numberWith, fractionAt, exact, plain } from './numberRead';
import { readScale, magnitudeAt, withRest } from './scale';
import { STRONG } from './wordSets';

const isSlash = (char: string): boolean => char === '/' || char === '⁄' || char === '∕';

/** The magnitude of a single letter glued on at token `i` (*3m*, *£5m-£7m*; not *3m-high*), or 0. */
export function letterBehind(s: Sentence, i: number): number {
  if (lengthAt(s, i) !== 1 || !isGlued(s, i) || !isWord(s, i)) return 0;
  const magnitude = letterMagnitude(textOf(s, i));
  if (magnitude === 0 || !isJoint(s, i + 1) || !isWord(s, i + 2) || hasDigits(s, i + 2))
    return magnitude;
  if (kindAt(s, i - 2) === Kind.symbol && isGlued(s, i - 1)) return magnitude; // £20m-plus
  if (isOneOf(s, i + 2, STRONG) || (hasClass(s, i + 2, Class.unit) && lengthAt(s, i + 2) > 3))
    return magnitude; // a 1.2m-tonne expansion
  return charAt(s, i) === 'M' && charAt(s, i - 1) !== '3' ? magnitude : 0; // a 1.5M-unit order
}

/** In characters: of the whole in front of a fraction, *112 1/2*. */
const LONGEST_WHOLE = 3;
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
  const grouped = digits.length > MOST_GROUPED ? undefined : readGroups(s, i, value);
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
    lengthAt(s, i) <= LONGEST_WHOLE && // no 2031 1/4
    isSlash(charAt(s, to + 1)) &&
    isGlued(s, to + 1)
  ) {
    const part = readSlash(s, to + 1, Number(textOf(s, to))); // 2 1/2
    if (part !== undefined) {
      value += part;
      to += 3;
    }
  } else if (isJoint(s, to) && isEighths(s, to + 1)) {
    value += (readSlash(s, to + 2, Number(textOf(s, to + 1))) ?? 0) * placeOfLast(digits); // $4.41-1/2
    to += 4;
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

/** *1/2*, *3/4*, *7/8* at token `i`, in which markets and carpenters reckon, with nothing glued on behind. */
const isEighths = (s: Sentence, i: number): boolean =>
  kindAt(s, i) === Kind.number &&
  isSlash(charAt(s, i + 1)) &&
  isGlued(s, i + 1) &&
  EIGHTHS.has(textOf(s, i + 2)) &&
  readSlash(s, i + 1, Number(textOf(s, i))) !== undefined &&
  !(isGlued(s, i + 3) && kindAt(s, i + 3) === Kind.number);
const EIGHTHS = new Set(['2', '4', '8', '16', '32']);

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

/** In front of a group of three. */
const MOST_GROUPED = 3;

/** *40 000*: groups of three set off by spaces, ordinary ones only before a word or in longer runs. */
function readGroups(
  s: Sentence,
  i: number,
  first: number,
): { to: number; value: number } | undefined {
  if (first < 1 || first > 999) return undefined;
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

/** `×10⁵`, `x 10⁵`, `x10^6`, `×10−5`, `x2^10` or `^3` at token `i`. */
function readPower(s: Sentence, i: number): Power | undefined {
  const char = charAt(s, i);
  const isApart = !isGlued(s, i); // 3 x 10⁸
  if (isApart && char !== '×' && textOf(s, i) !== 'x') return undefined;
  let at = i;
  let base = 10;
  if (char === '×' || char === '*' || (isApart && isSpaced(s, i + 1))) {
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
  else if (base !== 10 || (isApart && char === 'x')) return undefined;
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
