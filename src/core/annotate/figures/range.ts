import { Hint } from '../../lexicon/figureWords';
import { Kind } from '../../text/tokens';
import { type Amount, amountWith, readAmount } from './amount';
import { endOfNonFigure } from './exclusions';
import { couldStart } from './number';
import { numberWordAt } from './numberWords';
import {
  charAt,
  endOf,
  hasClass,
  hasPoint,
  hinted,
  isGlued,
  isJoint,
  isOneOf,
  isSpaced,
  isWord,
  kindAt,
  looksPlural,
  type Sentence,
  textOf,
  words,
} from './reading';
import { readPartOf, readShare, withSmaller } from './parts';
import { pluralFollows } from './units';
import { Class } from '../../lexicon/classes';
import { A, AND, BETWEEN, BY, FROM, OF, OR, TO, UP } from './wordSets';

export interface RangeRead {
  readonly amount: Amount;
  /** *5-4*: two counts of one vote. */
  readonly isVote?: boolean;
  /** A score, a result: no figure, to be passed over. */
  readonly isScore?: boolean;
}

const AGES = words('age ages');
/** A bill *passed 61 to 34*. */
const PASSED = words('passed carried approved');
const NIL = words('nil');

/** The amount at token `i` with what it reaches to, where two ends or two parts are given. */
export function readRange(s: Sentence, i: number, depth = 0): RangeRead | undefined {
  const first = readAmount(s, i);
  if (!first) return undefined;
  if (depth > 1) return { amount: first };
  const whole =
    readShare(s, first) ??
    readPartOf(s, first) ??
    withSmaller(s, first) ??
    withTolerance(s, first) ??
    readApart(s, first);
  if (whole) return { amount: whole };
  const at = first.to;
  if (isSpacedScore(s, first)) return { amount: amountWith(first, { to: at + 2 }), isScore: true };
  if (isJoint(s, at) && isOneOf(s, at + 1, NIL)) return { amount: first, isScore: true };
  // 8- to 16-metre is below; 30 – 40 with dashes apart is not read as a range
  if (isJoint(s, at) && kindAt(s, at) === Kind.dash && couldStartAmount(s, at + 1))
    return joined(s, first, at + 1, depth);
  const tied = secondTied(s, first);
  if (tied && tied.value > first.value) return { amount: spanning(s, first, tied) };
  return linked(s, first, depth);
}

/** The second amount of *$5/$10* and of *5-to-10 minutes*. */
function secondTied(s: Sentence, { to, hasSign }: Amount): Amount | undefined {
  if (charAt(s, to) === '/' && hasSign && charAt(s, to + 1) === '$') return readAmount(s, to + 2);
  return isJoint(s, to) && isOneOf(s, to + 1, TO) && isJoint(s, to + 2)
    ? readAmount(s, to + 3)
    : undefined;
}

/** The word between two amounts, and what it makes of them. */
interface Link {
  readonly kind: 'to' | 'between' | 'or';
  /** Its token. */
  readonly at: number;
  /** The token behind it. */
  readonly next: number;
  /** The token in front of the first amount. */
  readonly before: number;
  /** *8- to 16-metre*. */
  readonly isHanging: boolean;
  /** *between the ages of 8 and 16*. */
  readonly isOfAges: boolean;
}

function linkBehind(s: Sentence, first: Amount): Link | undefined {
  const { to } = first;
  const isHanging = kindAt(s, to) === Kind.dash && isGlued(s, to) && isSpaced(s, to + 1);
  const at = isHanging ? to + 1 : to;
  const before = first.from - 1;
  const isOfAges = isOneOf(s, before, OF) && isOneOf(s, before - 1, AGES);
  const isUpTo = isOneOf(s, at, UP) && isOneOf(s, at + 1, TO);
  const isBetween =
    isOneOf(s, at, AND) &&
    (isOneOf(s, before, BETWEEN) || (isOfAges && isOneOf(s, before - 3, BETWEEN)));
  const kind =
    isUpTo || isOneOf(s, at, TO)
      ? 'to'
      : isBetween
        ? 'between'
        : isOneOf(s, at, OR)
          ? 'or'
          : undefined;
  if (kind === undefined) return undefined;
  const behind = isUpTo ? at + 2 : at + 1;
  const isJoined = kindAt(s, behind) === Kind.dash && isGlued(s, behind); // to-260,000
  return { kind, at, next: isJoined ? behind + 1 : behind, before, isHanging, isOfAges };
}

/** *10 to 12*, *between 10 and 12*, *two or three*; the first amount alone where the two are no range. */
function linked(s: Sentence, first: Amount, depth: number): RangeRead {
  const alone: RangeRead = { amount: first };
  const link = linkBehind(s, first);
  if (!link) return alone;
  const { kind, before } = link;
  const ratio = kind === 'to' ? readRatio(s, first, link.at + 1) : undefined;
  if (ratio) return { amount: ratio };
  const second = readAmountAt(s, link.next, depth);
  if (!second || (second.high !== undefined && second.form === 'bare')) return alone;
  if (!isAlike(first, second) || (kind === 'or' && !isEither(first, second))) return alone;
  const isBound = kind === 'between' || isOneOf(s, before, FROM);
  if (!isBound && isHandedOut(s, first, second)) return alone;
  if (!isBound && kind === 'to' && isTally(s, first, second))
    return tally(s, first, second, before);
  if (!isBound && isSplit(first, second, link) && !hasClass(s, before, Class.change)) {
    const { unit, family } = second;
    return { amount: amountWith(first, unit === undefined ? {} : { unit, family }) };
  }
  if (!isBound && isNoRange(s, first, second, link)) return alone;
  const start = kind === 'between' && !link.isOfAges ? before : undefined;
  return { amount: spanning(s, first, second, start) };
}

/** *gave 40mg a day to 112 patients*: at a rate, to how many. */
const isHandedOut = (s: Sentence, first: Amount, second: Amount): boolean =>
  first.unit?.includes(' per ') === true &&
  second.unit === undefined &&
  isWord(s, second.to) &&
  pluralFollows(s, second.to);

/** *by 51 to 49 per cent*: the shares of two sides, which the unit behind the second is of; no *cut 30 to 25 per cent*. */
const isSplit = (first: Amount, second: Amount, { kind }: Link): boolean =>
  kind === 'to' &&
  first.unit === undefined &&
  first.high === undefined &&
  first.form === second.form &&
  second.unit === 'percent' &&
  first.value > second.value &&
  Math.abs(first.value + second.value - 100) < 0.01;

/** *passed 61 to 34*; the same of a match is a score. */
function tally(s: Sentence, first: Amount, second: Amount, before: number): RangeRead {
  const { value } = first;
  const amount = amountWith(spanning(s, first, second), { value, high: second.value });
  const isVote = isNearVote(s, first.from, second.to) || isOneOf(s, before, PASSED);
  return isVote ? { amount, isVote } : { amount, isScore: true };
}

/** The shares of two sides, a level that something went to, or no way up from the one to the other. */
function isNoRange(s: Sentence, first: Amount, second: Amount, link: Link): boolean {
  const { kind, before, isHanging } = link;
  const isOfSides =
    kind === 'to' &&
    first.family === 'percent' &&
    isNearVote(s, first.from, second.to, Hint.sides) &&
    first.unit === second.unit &&
    first.to - first.from > 1;
  if (isOfSides || lowEnd(first, second) >= (second.high ?? second.value)) return true;
  if (kind !== 'to' || isHanging) return false;
  if (isForeseenShare(s, before, first, second)) return false;
  if (isStepBefore(s, before, first, second)) return true;
  return (
    first.family === 'percent' &&
    second.family === 'percent' &&
    hasChangeNear(s, first.from) &&
    !(isOneOf(s, before, OF) && isOneOf(s, before - 1, GROWTH))
  );
}

/** *outnumbered three to one*, *a margin of two to one*, *a ratio of 4 to 1*: how many there are to each. */
function readRatio(s: Sentence, first: Amount, one: number): Amount | undefined {
  if (first.unit !== undefined || first.high !== undefined || first.value <= 1 || first.isTied)
    return undefined;
  const number = numberWordAt(s, one);
  const isOne = number?.kind === 'small' ? number.value === 1 : textOf(s, one) === '1';
  if (!isOne || isJoint(s, one + 1) || isOneOf(s, first.from - 1, FROM)) return undefined;
  const by = hasClass(s, first.from - 1, Class.modifier) ? first.from - 2 : first.from - 1;
  const isRatio =
    isOneOf(s, by, RATIO_BEFORE) ||
    isOneOf(s, by - 1, RATIO_BEFORE) ||
    (isOneOf(s, by, BY) && first.form === 'words' && hasSides(s, by)); // back it by three to one
  if (!isRatio) return undefined;
  return amountWith(first, { to: one + 1, end: endOf(s, one), form: 'fraction' });
}
/** Whether the words around token `at` are about those for and against something, who are no teams. */
function hasSides(s: Sentence, at: number): boolean {
  let has = false;
  for (let i = Math.max(s.from, at - 16); i < Math.min(s.to, at + 12); i++) {
    if (isOneOf(s, i, BEATS)) return false;
    has ||= isOneOf(s, i, SIDES);
  }
  return has;
}
const BEATS = words('beat beats beaten won win wins lost lose loses');
const SIDES = words(
  'outnumber outnumbers outnumbered support supports supported oppose opposes opposed against favour favor favoured favored back backed voters residents survey poll',
);
const RATIO_BEFORE = words('ratio margin outnumbered outnumber outnumbers outvoted odds');

/** *31 ± 4*, *22 ± 0.3 mm*: one figure, with how exact it is. */
function withTolerance(s: Sentence, first: Amount): Amount | undefined {
  if (charAt(s, first.to) !== '±' || first.high !== undefined) return undefined;
  const second = readAmount(s, first.to + 1);
  if (!second || second.high !== undefined || (first.unit ?? second.unit) !== second.unit)
    return undefined;
  const { to, end, unit, family } = second;
  return amountWith(first, { to, end, ...(unit === undefined ? {} : { unit, family }) });
}

/** *40 - 50 years*, *30 – 40 per cent*: a spaced dash before an upper end with the unit of both. */
function readApart(s: Sentence, first: Amount): Amount | undefined {
  const { to } = first;
  if (first.unit !== undefined || first.form !== 'digits' || first.high !== undefined)
    return undefined;
  if (kindAt(s, to) !== Kind.dash || !isSpaced(s, to) || !isSpaced(s, to + 1)) return undefined;
  if (kindAt(s, to + 1) !== Kind.number || charAt(s, to) === '—') return undefined;
  const second = readAmount(s, to + 1);
  if (second?.unit === undefined || second.hasSign || second.high !== undefined) return undefined;
  return lowEnd(first, second) < second.value ? spanning(s, first, second) : undefined;
}

/** *20 - 13*: as agencies space scores. */
const isSpacedScore = (s: Sentence, first: Amount): boolean =>
  first.unit === undefined &&
  first.form === 'digits' &&
  charAt(s, first.to) === '-' &&
  isSpaced(s, first.to) &&
  isSpaced(s, first.to + 1) &&
  kindAt(s, first.to + 1) === Kind.number &&
  !pluralFollows(s, first.to + 2);

/** *92 to 0*, *four to one*: falling numbers without unit or noun. */
const isTally = (s: Sentence, first: Amount, second: Amount): boolean =>
  first.unit === undefined &&
  second.unit === undefined &&
  first.high === undefined &&
  second.high === undefined &&
  first.value > second.value &&
  first.value < 1000 &&
  !pluralFollows(s, second.to);

/**
 * *rose 5% to 9%*, *fell nearly 5% to 900*, *went up by £5 to £9*; *shed 70 to 80 posts*, *rise 9 to 11 per cent* and
 * *rose by 5 to 6 per cent* are ranges.
 */
function isStepBefore(s: Sentence, before: number, first: Amount, second: Amount): boolean {
  if (isOneOf(s, before, BY)) {
    const isFar = first.form === 'digits' && second.value > 3 * first.value; // up by 2,300 to 31,775
    if (first.unit !== undefined && second.value > 3 * first.value) return true; // cut its forecast by 2kg to 80kg
    // will warm by 1.5C to 2.7C: nobody knows the one and the other
    const isForeseen = first.unit === second.unit && isOneOf(s, before - 2, MODALS);
    if (isForeseen && first.family === 'measure' && second.value <= 2 * first.value) return false;
    return (first.unit !== undefined || isFar) && hasChangeNear(s, before);
  }
  // rose about 40 per cent to 3,400
  const isHedged = first.unit !== undefined && second.unit === undefined;
  const verb = isHedged && hasClass(s, before, Class.modifier) ? before - 1 : before;
  if (!hasClass(s, verb, Class.change)) return false;
  // rise 9 to 11 per cent, shed 70 to 80 posts
  const isShared = second.unit !== undefined || pluralFollows(s, second.to);
  return !(first.unit === undefined && second.value <= 2 * first.value && isShared);
}

const MODALS = words('will would could may might can should');

/** *expects sales to grow 8% to 10%*, *could fall by 3% to 5%*: what nobody knows yet goes from the one to the other. */
function isForeseenShare(s: Sentence, before: number, first: Amount, second: Amount): boolean {
  if (first.family !== 'percent' || second.family !== 'percent') return false;
  const verb = isOneOf(s, before, BY) || hasClass(s, before, Class.modifier) ? before - 1 : before;
  if (!hasClass(s, verb, Class.change)) return false;
  const at = hasClass(s, verb - 1, Class.adverb) ? verb - 2 : verb - 1;
  if (isOneOf(s, at, MODALS) || isOneOf(s, at, TO)) return true;
  return isOneOf(s, verb, MOVING) && isOneOf(s, at, SEEN);
}
const MOVING = words('rising growing falling increasing declining gaining dropping shrinking');
const SEEN = words('seen');

const hasChangeNear = (s: Sentence, i: number): boolean =>
  hasClass(s, i - 1, Class.change) || hasClass(s, i - 2, Class.change);

/** Of which *3% to 4%* is a range. */
const GROWTH = words('growth increases gains declines');

const couldStartAmount = (s: Sentence, i: number): boolean =>
  couldStart(s, i) ||
  kindAt(s, i) === Kind.symbol ||
  (isWord(s, i) && couldStart(s, i + 1) && isGlued(s, i + 1));

/** The amount that starts at token `i`, its sign of money, minus or article included. */
function readAmountAt(s: Sentence, i: number, depth: number): Amount | undefined {
  for (let at = i; at < i + 4 && at < s.to; at++) {
    if (couldStart(s, at)) {
      if (endOfNonFigure(s, at, true) > at) return undefined;
      const read = readRange(s, at, depth + 1);
      if (!read || read.isScore || read.isVote) return undefined;
      return read.amount.from <= i || at === i || isOneOf(s, i, A) || kindAt(s, i) === Kind.dash
        ? read.amount
        : undefined;
    }
    const kind = kindAt(s, at);
    const mayPass =
      kind === Kind.symbol ||
      kind === Kind.dash ||
      isOneOf(s, at, A) ||
      (isWord(s, at) && textOf(s, at).length <= 3);
    if (!mayPass) return undefined;
  }
  return undefined;
}

/** *5-4*, *30-40 miles*, *6-8 weeks*. */
function joined(s: Sentence, first: Amount, next: number, depth: number): RangeRead {
  const second = readAmountAt(s, next, depth);
  if (!second || !isAlike(first, second)) {
    return { amount: first, isScore: second === undefined && first.unit === undefined };
  }
  const upper = second.high ?? second.value;
  if (first.unit === undefined && second.unit === undefined && !second.isTied) {
    const isVote = first.form === second.form && isNearVote(s, first.from, second.to);
    const { to } = second;
    if (isVote && first.value >= 0) {
      return {
        amount: amountWith(spanning(s, first, second), { value: first.value, high: upper }),
        isVote: true,
      };
    }
    const noun =
      isWord(s, to) &&
      isSpaced(s, to) &&
      (looksPlural(s, to) || (isWord(s, to + 1) && looksPlural(s, to + 1)));
    const isPrecise =
      first.value < second.value &&
      hasPoint(s, first.from) &&
      hasPoint(s, next) &&
      (first.value < 1 || isOneOf(s, first.from - 1, INTERVAL)); // CI 0.69-0.84
    const serves = isOneOf(s, first.from - 1, SERVES); // serves 8-10, aged 18-24
    if (!noun && !isPrecise && !serves && second.scale === 1 && first.form === 'digits')
      return { amount: spanning(s, first, second), isScore: true };
  }
  if (first.form === 'digits' && abbreviated(first, second) !== undefined) {
    return {
      amount: amountWith(spanning(s, first, second), {
        value: first.value,
        high: abbreviated(first, second) ?? upper,
      }),
    };
  }
  if (lowEnd(first, second) >= upper) return { amount: spanning(s, first, second), isScore: true };
  return { amount: spanning(s, first, second) };
}

const INTERVAL = words('ci');
const SERVES = words('serves feeds aged ages');

/** *88.41-43 yen*: the upper end without the digits that it shares. */
function abbreviated(first: Amount, second: Amount): number | undefined {
  if (second.scale !== 1 || second.high !== undefined || !Number.isInteger(second.value))
    return undefined;
  const low = String(first.value);
  const tail = String(second.value);
  const point = low.indexOf('.');
  if (point < 0 || low.length - point - 1 !== tail.length) return undefined;
  const value = Number(low.slice(0, low.length - tail.length) + tail);
  return value > first.value ? value : undefined;
}

function isNearVote(s: Sentence, from: number, to: number, hint: number = Hint.vote): boolean {
  for (let at = Math.max(s.from, from - 8); at < Math.min(s.to, to + 5); at++) {
    if (hinted(s, at, hint)) return true;
  }
  return false;
}

/** Same unit, or one of them without. */
function isAlike(first: Amount, second: Amount): boolean {
  if (first.isTied !== second.isTied && first.isTied) return false;
  // up by a tenth to 9.9p
  if (first.unit === undefined) {
    return first.form !== 'fraction' || (second.value <= 2 && second.family !== 'money');
  }
  // £20 a month to 1.2 million pupils
  if (second.unit === undefined && second.scale > 1 && first.unit.includes(' per ')) return false;
  if (second.unit === undefined) return first.family !== 'time' || second.scale === 1;
  return first.unit === second.unit || second.unit.startsWith(`${first.unit} per `);
}

/** *two or three*: next to each other, or with one unit between them. */
const isEither = (first: Amount, second: Amount): boolean =>
  first.form === second.form &&
  first.unit === undefined &&
  second.value > first.value &&
  (second.value - first.value <= 1 ||
    (second.value <= 20 && second.value - first.value <= 2) ||
    second.value % 10 === 0) &&
  second.value <= first.value * 2;

/** The lower end with the magnitude that only the upper one bears (*10 to 12 million*). */
function lowEnd(first: Amount, second: Amount): number {
  if (first.scale !== 1 || second.scale === 1) return first.value;
  const mantissa = (second.high ?? second.value) / second.scale;
  if (first.value >= mantissa || second.value / second.scale < 1) return first.value;
  return Number((first.value * second.scale).toPrecision(15));
}

/** From the one to the other, in the unit of either; from token `between` on, where that belongs to it. */
function spanning(s: Sentence, first: Amount, second: Amount, between?: number): Amount {
  const unit = second.unit ?? first.unit;
  const family = second.family ?? first.family;
  const low = lowEnd(first, second);
  const high = (second.high ?? second.value) * (second.sign === -1 ? -1 : 1);
  const { sign, signToken } = first;
  return {
    from: between ?? first.from,
    to: second.to,
    start: between === undefined ? first.start : (s.tokens.start[between] ?? first.start),
    end: second.end,
    value: low,
    high,
    form: first.form,
    scale: Math.max(first.scale, second.scale),
    unit,
    family,
    hasSign: first.hasSign || second.hasSign,
    isTied: second.isTied,
    sign,
    signToken,
  };
}
