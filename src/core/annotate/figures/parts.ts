import { Class } from '../../lexicon/classes';
import { Kind } from '../../text/tokens';
import { type Amount, amountWith, readAmount } from './amount';
import { endOfNonFigure } from './exclusions';
import { readMoneyWord } from './money';
import { stops } from './nounPhrase';
import { couldStart } from './number';
import type { NumberRead } from './numberRead';
import {
  endOf,
  hasClass,
  isJoint,
  isOneOf,
  isWord,
  kindAt,
  lengthAt,
  lowerOf,
  type Sentence,
  textOf,
  words,
} from './reading';
import { pluralFollows, readPoint, readUnit } from './units';
import { A, AND, IN, OF, OUT } from './wordSets';

const EVERY = words('every');
const TIMES = words('times');
const TENS = new Set(['10', 'ten', '100']);

/** *half of 1 per cent*, *half a mile*, *a quarter of an inch*: a fraction of a unit. */
export function readPartOf(s: Sentence, first: Amount): Amount | undefined {
  const isDecimal = first.form === 'digits' && first.value < 1 && isOneOf(s, first.to, OF);
  if ((first.form !== 'fraction' && !isDecimal) || first.unit !== undefined) return undefined;
  const at = isOneOf(s, first.to, OF) ? first.to + 1 : first.to;
  if (isOneOf(s, at, A)) {
    const one: NumberRead = { ...first, form: 'digits', letter: undefined };
    const unit = readUnit(s, one, at + 1) ?? readMoneyWord(s, one, at + 1) ?? readPoint(s, at + 1);
    return (
      unit &&
      amountWith(first, {
        to: unit.to,
        end: endOf(s, unit.to - 1),
        unit: unit.unit,
        family: unit.family,
      })
    );
  }
  if (at === first.to || !couldStart(s, at)) return undefined;
  const whole = readAmount(s, at);
  if (whole?.family !== 'percent' || whole.high !== undefined) return undefined;
  const { from, start } = first;
  return amountWith(whole, { from, start, value: first.value * whole.value });
}

/** How many of a smaller unit make one of the larger, where people write both (*11st 4lb*, *1hr 40min*). */
const SMALLER: ReadonlyMap<string, { readonly unit: string; readonly parts: number }> = new Map([
  ['foot', { unit: 'inch', parts: 12 }],
  ['stone', { unit: 'pound-mass', parts: 14 }],
  ['pound-mass', { unit: 'ounce', parts: 16 }],
  ['year', { unit: 'month', parts: 12 }],
  ['hour', { unit: 'minute', parts: 60 }],
  ['minute', { unit: 'second', parts: 60 }],
]);

/** *5ft 10in*, *three years and four months*, *three dollars and 40 cents*: one amount. */
export function withSmaller(s: Sentence, first: Amount): Amount | undefined {
  if (first.high !== undefined || first.unit === undefined) return undefined;
  if (first.isTied) return withInches(s, first);
  const isMoney = first.family === 'money' && !first.hasSign && !CENTS.has(first.unit);
  const smaller = SMALLER.get(first.unit);
  if (!isMoney && smaller === undefined) return undefined;
  if (first.unit === 'year' && !isOneOf(s, first.from - 1, TERMS)) return undefined;
  const isAnd = isOneOf(s, first.to, AND);
  const at = isAnd ? first.to + 1 : first.to;
  if (!couldStart(s, at) || !Number.isInteger(first.value)) return undefined;
  const part = readAmount(s, at);
  const second = smaller?.unit === 'minute' && part ? (withSmaller(s, part) ?? part) : part; // 2hr 4min 11sec
  const isPart =
    smaller === undefined
      ? CENTS.has(second?.unit ?? '')
      : second?.unit === smaller.unit || isMinuteLetter(s, first, second);
  const parts = smaller?.parts ?? 100;
  if (!second || second.value >= parts || second.value < 0 || second.high !== undefined)
    return undefined;
  if (!isPart && first.unit !== 'foot' && !isMoney) return undefined;
  if (!isPart && (isAnd || !isBarePart(s, first, second, isMoney))) return undefined;
  const value = Number((first.value + second.value / parts).toPrecision(12));
  return amountWith(first, { to: second.to, end: second.end, value });
}

/** *1h 35m*, *2hr 4m*: no metres; *3 hours 4m from the door* has some. */
const isMinuteLetter = (s: Sentence, first: Amount, second: Amount | undefined): boolean =>
  first.unit === 'hour' &&
  first.form === 'digits' &&
  lengthAt(s, first.to - 1) <= 3 &&
  second?.unit === 'metre' &&
  textOf(s, second.to - 1) === 'm';

/** *5-foot-10*. */
function withInches(s: Sentence, first: Amount): Amount | undefined {
  if (first.unit !== 'foot' || !isJoint(s, first.to)) return undefined;
  const inches = readAmount(s, first.to + 1);
  if (!inches || inches.unit !== undefined || inches.value >= 12) return undefined;
  const value = Number((first.value + inches.value / 12).toPrecision(12));
  return amountWith(first, { to: inches.to, end: inches.end, value });
}

/** *fifteen dollars 50*, *6ft 2*: the smaller unit goes without saying. */
function isBarePart(s: Sentence, first: Amount, second: Amount, isMoney: boolean): boolean {
  if (second.unit !== undefined || second.high !== undefined || second.form !== first.form)
    return false;
  if (!Number.isInteger(second.value) || second.isTied || first.scale !== 1) return false;
  const isEnd = second.to >= s.to || !isWord(s, second.to);
  if (isMoney) return second.value >= 10 && isEnd;
  return first.form === 'digits' && (isEnd || isOneOf(s, second.to, IN));
}
/** Behind which years and months are one term: *jailed for three years and four months*. */
const TERMS = words('for of to after got gets serving served');
const CENTS = new Set(['cent', 'penny', 'sen', 'paisa']);

/** *One in 45 million*, as of a lottery. */
const LONGEST_ODDS = 1e9;

/** *caller in eight*, *child in every five* at token `i`. */
const isOneInMany = (s: Sentence, i: number): boolean =>
  isWord(s, i) &&
  !stops(s, i) &&
  !hasClass(s, i, Class.time | Class.unit | Class.preposition) &&
  isOneOf(s, i + 1, IN) &&
  couldStart(s, isOneOf(s, i + 2, EVERY) ? i + 3 : i + 2);

/** *1 in 5*, *two out of three*: a share, read as one number. */
export function readShare(s: Sentence, first: Amount): Amount | undefined {
  if (
    first.unit !== undefined ||
    first.form === 'fraction' ||
    first.high !== undefined ||
    first.scale !== 1
  )
    return undefined;
  let at = first.to;
  const noun = at; // one caller in eight
  const hasNoun = first.value === 1 && !first.isTied && isOneInMany(s, noun);
  if (hasNoun) at++;
  if (isOneOf(s, at, TIMES) && isOneOf(s, at + 1, OUT)) at++; // 19 times out of 20
  if (isOneOf(s, at, OUT) && isOneOf(s, at + 1, OF)) at += isOneOf(s, at + 2, EVERY) ? 3 : 2;
  else if (isOneOf(s, at, OF) && isOneOf(s, at + 1, EVERY)) at += 2;
  else if (isOneOf(s, at, OF) && TENS.has(lowerOf(s, at + 1))) at += 1;
  else if (isOneOf(s, at, IN)) at += isOneOf(s, at + 1, EVERY) ? 2 : 1;
  else if (kindAt(s, at) === Kind.dash && isOneOf(s, at + 1, IN) && kindAt(s, at + 2) === Kind.dash)
    at += 3;
  else return undefined;
  if (!couldStart(s, at) || !Number.isInteger(first.value)) return undefined;
  if (endOfNonFigure(s, at, true) > at) return undefined;
  const second = readAmount(s, at);
  if (second?.unit !== undefined || second?.high !== undefined || !second) return undefined;
  const most = first.value === 1 ? LONGEST_ODDS : 1e6;
  if (second.value <= first.value || second.form === 'fraction' || second.value > most)
    return undefined;
  if (!Number.isInteger(second.value) || (first.value > 20 && second.value > 100)) return undefined;
  if (hasNoun && (second.scale > 1 || pluralFollows(s, second.to))) return undefined; // one goal in five games
  return amountWith(first, {
    to: second.to,
    end: second.end,
    value: first.value / second.value,
    form: 'fraction',
    isTied: false,
  });
}
