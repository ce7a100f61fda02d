import { Class } from '../../lexicon/classes';
import { Kind } from '../../text/tokens';
import { numberWordAt } from './numberWords';
import {
  charAt,
  hasClass,
  isJoint,
  isOneOf,
  isSpaced,
  kindAt,
  lengthAt,
  type Sentence,
  startOf,
  words,
} from './reading';
import { type NumberRead, numberWith, exact, plain } from './numberRead';
import { readScale, readAndPart, numeratorAt } from './scale';
import { A, AND, OF, POINT } from './wordSets';

const MANY = words('several few many');

/** The number in words that starts at token `i`; `undefined` where none does. */
export function readWords(s: Sentence, i: number): NumberRead | undefined {
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
  const part = scale >= 1000 && group === 0 ? readAndPart(s, to) : undefined;
  if (part) {
    return numberWith(plain(s, i, part.to, exact(total + group + part.value * scale), 'words'), {
      scale,
    });
  }
  const whole = withDecimals(s, to, total + group);
  const scaled = readScale(s, whole.to, whole.value);
  return numberWith(plain(s, i, scaled.to, exact(scaled.value), 'words'), {
    scale: Math.max(scale, scaled.scale),
  });
}

/** A number in words with what *point* at token `at` adds: *two point five*, *point seventy-one*. */
function withDecimals(
  s: Sentence,
  at: number,
  whole: number,
): { readonly value: number; readonly to: number } {
  if (!isOneOf(s, at, POINT)) return { value: whole, to: at };
  if (!isDigitWord(s, at + 1)) {
    const hundredths = numeratorAt(s, at + 1);
    return hundredths && hundredths.value >= 10
      ? { value: whole + hundredths.value / 100, to: hundredths.to }
      : { value: whole, to: at };
  }
  let value = whole;
  let digit = 0.1;
  let to = at + 1;
  for (; isDigitWord(s, to); to++) {
    value += digit * (numberWordAt(s, to)?.value ?? 0);
    digit /= 10;
  }
  return { value, to };
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
  // the final quarter of an hour
  if (word.value === 4 && isOneOf(s, i + 1, OF) && isOneOf(s, i + 2, A) && isOneOf(s, i + 3, HOUR))
    return plain(s, from, i + 1, 1 / word.value, 'fraction');
  const million =
    isOneOf(s, i + 1, OF) && isOneOf(s, i + 2, A) ? i + 3 : isA || word.value === 4 ? i + 1 : -1;
  const next = numberWordAt(s, million);
  if (next?.kind === 'magnitude' && word.value === 4) {
    const scaled = readScale(s, million, 1 / word.value);
    return numberWith(plain(s, from, scaled.to, scaled.value, 'words'), { scale: scaled.scale });
  }
  return isA ? plain(s, from, i + 1, 1 / word.value, 'fraction') : undefined;
}

const HOUR = words('hour mile century');
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
