import type { Bearing, FigureRelation, Modifier, Quantity } from '../model';
import { convertible, type Reckoned } from './convertUnits';
import { atRateOf, inMoneyOf } from './money';
import { powersOfTenApart, timesWords } from './scaleSlip';
import { capitalised } from './wording';

export interface QuantityComparison {
  readonly relation: FigureRelation;
  readonly bearing: Bearing;
  readonly why: string;
}

/** A quantity with the words that it is written in, which show how far it is rounded. */
export interface WrittenQuantity {
  readonly quantity: Quantity;
  readonly text: string;
  /** Stands in a sentence about what is to come. */
  readonly ahead: boolean;
}

/** Two quantities that measure one thing; the first is the claim's. */
export function compareQuantities(
  a: WrittenQuantity,
  b: WrittenQuantity,
  tolerancePercent = 0,
): QuantityComparison {
  const isPart = (it: WrittenQuantity, other: WrittenQuantity): boolean =>
    isPartOf(it.quantity, it.text) && other.quantity.unit === 'percent';
  if (isPart(a, b) || isPart(b, a)) {
    const compared = compareAlike(inPercent(a), inPercent(b), tolerancePercent);
    // a third is said of 35% as well
    return compared.bearing === 'differs' && nearness(inPercent(a), inPercent(b)) < PART_FAR
      ? notComparable(compared.why)
      : compared;
  }
  const [here, there] = [atRateOf(a, b), atRateOf(b, a)];
  if (here || there) {
    const compared = compareAlike(here ?? a, there ?? b, tolerancePercent);
    if (compared.relation === 'equal' || isEndOf(a, b) || isEndOf(b, a)) return compared;
  }
  return compareAlike(inMoneyOf(a, b), inMoneyOf(b, a), tolerancePercent);
}

/** A part (*two fifths*) and a percentage further apart than this are two figures. */
const PART_FAR = 0.15;

const inPercent = (it: WrittenQuantity): WrittenQuantity =>
  isShare(it.quantity)
    ? {
        ...it,
        quantity: { ...it.quantity, value: (it.quantity.value ?? 0) * 100, unit: 'percent' },
      }
    : it;

function nearness({ quantity: a }: WrittenQuantity, { quantity: b }: WrittenQuantity): number {
  const [x, y] = [a.value ?? a.low ?? 0, b.value ?? b.low ?? 0];
  return Math.abs(x - y) / (Math.max(x, y) || 1);
}

function compareAlike(
  a: WrittenQuantity,
  b: WrittenQuantity,
  tolerancePercent: number,
): QuantityComparison {
  const basis = otherBasis(a, b);
  if (basis !== undefined) return notComparable(basis);
  const units = convertible(a.quantity.unit, b.quantity.unit);
  if (units) return compareConverted(a, b, units, tolerancePercent);
  const contradiction = contradictionOf(a, b);
  if (contradiction !== undefined) {
    return { relation: 'differs', bearing: 'differs', why: contradiction };
  }
  const x = intervalOf(a, tolerancePercent);
  const y = intervalOf(b, tolerancePercent);
  if (!x || !y) {
    return notComparable(`One of “${a.text}” and “${b.text}” gives no value.`);
  }
  if (x.low === y.low && x.high === y.high && sameWritten(a.quantity, b.quantity)) {
    return { relation: 'equal', bearing: 'agrees', why: `The same figure: ${b.text}.` };
  }
  if (sameWritten(a.quantity, b.quantity)) {
    return { relation: 'equal', bearing: 'agrees', why: `The same value: ${b.text}.` };
  }
  if (isBetween(a, x, y) || isBetween(b, y, x)) {
    return notComparable(`${capitalised(a.text)} here, ${b.text} there.`);
  }
  if (agreeRounded(x, y)) {
    // three years are not said of three years and two months
    if (!x.loose && !y.loose && isCompound(a.text) !== isCompound(b.text) && isRoundUnit(a, b))
      return notComparable(`${capitalised(a.text)} here, ${b.text} there.`);
    return {
      relation: 'rounded',
      bearing: 'agrees',
      why: `${a.text} and ${b.text} agree within the rounding that the words show.`,
    };
  }
  if (a.ahead !== b.ahead) {
    return notComparable(
      `One is a forecast or an aim, the other a result: ${a.text} here, ${b.text} there.`,
    );
  }
  const powers = powersOfTenApart(a.quantity, b.quantity);
  const slip =
    powers === undefined
      ? ''
      : `: the same digits, ${timesWords(powers)} as much. Perhaps a slip of scale`;
  return {
    relation: 'differs',
    bearing: 'differs',
    why: `${capitalised(a.text)} here, ${b.text} there${slip}.`,
  };
}

const notComparable = (why: string): QuantityComparison => ({
  relation: 'basis',
  bearing: 'not-comparable',
  why,
});

/** A level as what it changed by, or to, where the other says that. */
export function movedLike(it: WrittenQuantity, { quantity }: WrittenQuantity): WrittenQuantity {
  const { changeKind } = quantity;
  return it.quantity.changeKind === undefined && changeKind !== undefined
    ? { ...it, quantity: { ...it.quantity, changeKind } }
    : it;
}

/** Of the same value, that it went up against down, or that it is more than against less than. */
function contradictionOf(a: WrittenQuantity, b: WrittenQuantity): string | undefined {
  const x = a.quantity;
  const y = b.quantity;
  if (x.change && y.change && x.change !== y.change) {
    return `${capitalised(a.text)} ${x.change} here, ${b.text} ${y.change} there.`;
  }
  if (!sameWritten(x, y)) return undefined;
  const sides = [sideOf(x.modifier, a.text), sideOf(y.modifier, b.text)].sort().join(' ');
  const mayTouch = x.modifier?.startsWith('at-') === true && y.modifier?.startsWith('at-') === true;
  return sides === 'above below' && !mayTouch
    ? `${capitalised(a.text)} here, ${b.text} there.`
    : undefined;
}

/** Of *about* only what falls short: *nearly 30* is not *more than 30*. */
const SHORT_OF = /^(?:nearly|almost|close to|just shy of)\b/i;

function sideOf(modifier: Modifier | undefined, text: string): 'above' | 'below' | 'near' {
  if (modifier === 'about' && SHORT_OF.test(text)) return 'below';
  if (modifier === 'at-least' || modifier === 'more-than') return 'above';
  return modifier === 'at-most' || modifier === 'less-than' ? 'below' : 'near';
}

/** Converted, two figures agree when they are so near, as houses round what they convert … */
const CONVERTED_NEAR = 0.025;
/** … and differ when they are further apart than this; between, nothing is said. */
const CONVERTED_FAR = 0.1;

/** Further apart than this they are likelier parts of a whole (3 inches of 6ft 3in) than one measure. */
const CONVERTED_OTHER = 0.5;

/** Two quantities in units of one kind (25 miles, 40km), both in its base unit. */
function compareConverted(
  a: WrittenQuantity,
  b: WrittenQuantity,
  units: { readonly a: Reckoned; readonly b: Reckoned },
  tolerancePercent: number,
): QuantityComparison {
  const x = intervalOf(a, tolerancePercent);
  const y = intervalOf(b, tolerancePercent);
  if (!x || !y) return notComparable(`One of “${a.text}” and “${b.text}” gives no value.`);
  if (a.quantity.changeKind === 'by' && units.a.offset !== units.b.offset) {
    return notComparable(`Changes in different units: ${a.text} here, ${b.text} there.`);
  }
  const [low, high] = [inBase(x.low, units.a), inBase(x.high, units.a)];
  const [otherLow, otherHigh] = [inBase(y.low, units.b), inBase(y.high, units.b)];
  const [centre, other] = [inBase(x.centre, units.a), inBase(y.centre, units.b)];
  const size = Math.max(Math.abs(centre), Math.abs(other));
  const gap = Math.abs(centre - other) / (size || 1);
  const converted = (other - units.a.offset) / units.a.factor;
  const there = `${capitalised(b.text)} there comes to ${shortNumber(converted)} in the unit used here`;
  if (gap < EXACT) return { relation: 'equal', bearing: 'agrees', why: `${there}: the same.` };
  const slack = CONVERTED_NEAR * size;
  const touches = low <= otherHigh + slack && otherLow <= high + slack;
  // three years are not said of 38 months, which are three and two more, nor two weeks of 16 days
  const isFiner = TIME.test(a.quantity.unit) && TIME.test(b.quantity.unit);
  if (touches && isFiner && gap > CONVERTED_NEAR && !x.loose && !y.loose && isRoundUnit(a, b))
    return notComparable(`${capitalised(a.text)} here, ${b.text} there.`);
  if (touches && (gap <= MOST_ROUNDED || x.loose || y.loose)) {
    return { relation: 'rounded', bearing: 'agrees', why: `${there}: the same, rounded.` };
  }
  const powers = Math.log10(units.a.factor / units.b.factor);
  if (sameWritten(a.quantity, b.quantity) && Number.isInteger(Number(powers.toFixed(9)))) {
    const slip = `the same digits, ${timesWords(Math.abs(Math.round(powers)))} as much. Perhaps a slip of unit`;
    const why = `${capitalised(a.text)} here, ${b.text} there: ${slip}.`;
    return { relation: 'differs', bearing: 'differs', why };
  }
  const saysNothing = gap <= CONVERTED_FAR || gap > CONVERTED_OTHER || a.ahead !== b.ahead;
  if (saysNothing) return notComparable(`${there}.`);
  return {
    relation: 'differs',
    bearing: 'differs',
    why: `${capitalised(a.text)} here. ${there}.`,
  };
}

const TIME = /^(?:year|month|week|day|hour|minute|second)$/;

const inBase = (value: number, { factor, offset }: Reckoned): number => value * factor + offset;

const shortNumber = (value: number): string => String(Number(value.toPrecision(3)));

function sameWritten(a: Quantity, b: Quantity): boolean {
  return a.value !== undefined
    ? a.value === b.value
    : a.low !== undefined && a.low === b.low && a.high === b.high;
}

/** Why two quantities cannot be compared; `undefined` where they can. */
function otherBasis(a: WrittenQuantity, b: WrittenQuantity): string | undefined {
  const x = a.quantity;
  const y = b.quantity;
  if (x.unit !== y.unit) {
    if (isCurrency(x.unit) && isCurrency(y.unit)) {
      return `Two currencies: ${a.text} here, ${b.text} there.`;
    }
    const units = [x.unit, y.unit].sort().join(' ');
    if (units === 'percent percentage-point') {
      return `Per cent and percentage points: ${a.text} here, ${b.text} there.`;
    }
    if (!convertible(x.unit, y.unit)) {
      return `Different units: ${a.text} here, ${b.text} there.`;
    }
  }
  if (isShare(x) !== isShare(y)) {
    return `One is a share, the other a count: ${a.text} here, ${b.text} there.`;
  }
  if (x.changeKind !== y.changeKind && (x.changeKind ?? y.changeKind) !== undefined) {
    if (x.changeKind !== undefined && y.changeKind !== undefined) {
      return `One says by how much it changed, the other to what: ${a.text} here, ${b.text} there.`;
    }
    if ((x.changeKind ?? y.changeKind) === 'by') {
      return `One is a change, the other a level: ${a.text} here, ${b.text} there.`;
    }
  }
  return undefined;
}

/** *Two fifths*, *four in 10*, but no *0.41*: what may be said in per cent. */
export const isPartOf = (quantity: Quantity, text: string): boolean =>
  isShare(quantity) && !/\d[.,]\d/.test(text);

/** *eight out of 10*, *a third*: things counted are no parts of one. */
const isShare = ({ unit, value }: Quantity): boolean =>
  unit === 'count' && value !== undefined && value > 0 && value < 1;

/** A code of ISO 4217, as against *percent* or *metre*. */
export const isCurrency = (unit: string): boolean => /^[A-Z]{3}$/.test(unit);

interface Interval {
  readonly low: number;
  readonly high: number;
  /** Half of the last digit shown: how fine the figure is given. */
  readonly half: number;
  readonly centre: number;
  /** A hedge stands by it (*about*), or it is a bare magnitude or range. */
  readonly loose: boolean;
  /** Both ends are given (*10 to 12 million*). */
  readonly isRange: boolean;
  /** It is one end, in round terms (*more than half*, *over 200*). */
  readonly isBound?: boolean;
  /** Its ends are told from the higher to the lower. */
  readonly falls?: boolean;
}

/** Magnitudes that stand for a range without giving its ends. */
const BARE = /\b(?:dozens|scores|tens|hundreds|thousands|[mbt]r?illions|several|few)\b/i;
const isBare = (text: string): boolean => BARE.test(text) && !/\d/.test(text);

/** *About 30* and *nearly 30* may stand for 28, not for 25 … */
const ABOUT = 0.075;

/** … and *about 3.4 million* for no more than its digits show: the step of the last that is not 0, or of 5 for a 5. */
function slackOf(value: number, half: number): number {
  const most = Math.abs(value) * ABOUT;
  const digits = String(Number(Math.abs(value).toPrecision(12)));
  const shown = digits
    .replace('.', '')
    .replace(/^0+/, '')
    .replace(/0{1,21}$/, '');
  if (shown.length < 2) return most;
  const step = Math.abs(value) / Number(shown);
  return Math.max(half, Math.min(most, (shown.endsWith('5') ? 2.5 : 0.5) * step));
}

/** The values that the words can stand for. */
function intervalOf(
  { quantity, text }: WrittenQuantity,
  tolerancePercent: number,
): Interval | undefined {
  const { value, low, high, modifier } = quantity;
  if (value === undefined) {
    if (low === undefined || high === undefined) return undefined;
    const isRange = !isBare(text);
    const falls = low > high; // from 96cm to 64cm
    const ends = falls ? { low: high, high: low } : { low, high };
    return { ...ends, half: 0, centre: (low + high) / 2, loose: true, isRange, falls };
  }
  const size = Math.abs(value);
  const half = Math.max(halfStep(value, text, quantity.unit), (size * tolerancePercent) / 200);
  switch (modifier) {
    case 'about': {
      const slack = PARTS.test(text) ? size * ABOUT : slackOf(value, half);
      return {
        low: value - slack,
        high: value + slack,
        half,
        centre: value,
        loose: true,
        isRange: false,
      };
    }
    case 'at-least':
    case 'more-than':
      return {
        low: value,
        high: value + size * 0.2,
        half,
        centre: value,
        loose: true,
        isRange: false,
        isBound: isCoarse(value, text),
      };
    case 'at-most':
    case 'less-than':
      return {
        low: value - size * 0.2,
        high: value,
        half,
        centre: value,
        loose: true,
        isRange: false,
        isBound: isCoarse(value, text),
      };
    case undefined:
      break;
  }
  return {
    low: value - half,
    high: value + half,
    half,
    centre: value,
    loose: false,
    isRange: false,
  };
}

/** A number of a unit and of a smaller one: *three years and two months*, *6ft 3in*. */
const COMPOUND =
  /(?<!\p{L})(?:(?:year|yr|month|week|day|hour|hr|minute|min|pound|lb)s?|h|feet|foot|ft|stone|st),?(?: and)? (?:\d{1,3}|\p{L}{3,12}(?:[ -]\p{L}{3,6})?)[ -]?(?:(?:month|week|day|hour|hr|minute|min|second|sec|in|pound|lb|ounce)s?|m|inch(?:es)?|oz)$/iu;

const isCompound = (text: string): boolean => COMPOUND.test(text);

/** Both by whole numbers: *3.2 years* is as fine as months. */
const isRoundUnit = (a: WrittenQuantity, b: WrittenQuantity): boolean =>
  [a, b].every(({ text }) => isCompound(text) || !/\d\.\d|half/i.test(text));

const PARTS = /half|third|quarter|fifth|dozen/i;

/** 2.5 may stand for 2.45 to 2.55; of 40,000 two digits count, so 39,500 to 40,500. */
function halfStep(value: number, text: string, unit: string): number {
  // not the 163 of &#163;
  const match = /(?<![#\d])\d{1,20}(?:,\d{3}){0,6}(?:\.(\d{1,10}))?/.exec(text);
  if (!match) {
    return PARTS.test(text) ? Math.abs(value) * 0.03 : halfStepOfWords(Math.abs(value), unit);
  }
  const written = Number(match[0].replaceAll(',', ''));
  if (!Number.isFinite(written) || written === 0) return 0;
  const scale = Math.abs(value) / written;
  const decimals = match[1]?.length ?? 0;
  if (decimals > 0) return (0.5 * scale) / 10 ** decimals;
  return 0.5 * stepOf(written) * scale;
}

/** Of 40,000 two digits count, so the step is 1,000. */
function stepOf(written: number): number {
  let step = 1;
  while (written % (step * 10) === 0 && written / (step * 10) >= 10) step *= 10;
  return step;
}

/** *three million* is as fine as *3 million*, *nine years* as *9 years*; things counted below a thousand are exact. */
function halfStepOfWords(value: number, unit: string): number {
  let written = value;
  let scale = 1;
  while (written >= 1000 && written % 1000 === 0) {
    written /= 1000;
    scale *= 1000;
  }
  const isExact = scale === 1 && (unit === 'count' || !Number.isInteger(value));
  return isExact ? 0 : 0.5 * stepOf(written) * scale;
}

const EXACT = 1e-9;

/** Furthest that rounding may take a figure, as a share of it. */
const MOST_ROUNDED = 0.15;

/** The coarser figure is what the finer one rounds to, or a hedge holds the other. */
function agreeRounded(x: Interval, y: Interval): boolean {
  if (x.isRange && y.isRange) {
    const near = CONVERTED_NEAR * Math.max(Math.abs(x.high), Math.abs(y.high));
    if (x.falls !== y.falls) return false;
    return Math.abs(x.low - y.low) <= near && Math.abs(x.high - y.high) <= near;
  }
  if (x.loose || y.loose) {
    if (x.loose && y.loose) {
      if (x.isBound !== y.isBound && (holdsCentre(x, y) || holdsCentre(y, x))) return true;
      const slacks = [x, y].map((it) => (it.high - it.low) / 2);
      // about 1.4 and about 1.5 million are two values: each has a digit to spare
      const isAsFine = Math.abs(x.half - y.half) < EXACT * x.half && hasDigits(x) && hasDigits(y);
      const slack = isAsFine ? Math.min(...slacks) : Math.max(...slacks);
      const near = Math.abs(x.centre - y.centre) <= slack;
      return (
        near ||
        ((x.half === 0 || y.half === 0) && x.low <= y.high && y.low <= x.high && !isFar(x, y))
      );
    }
    const [loose, exact] = x.loose ? [x, y] : [y, x];
    const isCoarser = exact.half > (loose.high - loose.low) / 2;
    return isCoarser
      ? loose.low <= exact.high && exact.low <= loose.high
      : loose.low <= exact.centre && exact.centre <= loose.high;
  }
  if (x.half === y.half) return x.low === y.low;
  const [coarse, fine] = x.half > y.half ? [x, y] : [y, x];
  // 3 may round 2.5, but nobody reads it so
  const gap = Math.abs(coarse.centre - fine.centre);
  if (gap > MOST_ROUNDED * Math.max(Math.abs(coarse.centre), Math.abs(fine.centre))) return false;
  return fine.centre >= coarse.low && fine.centre <= coarse.high;
}

/** *16 to 9*: the two sides of a vote, and no range. */
export const isVote = ({ low, high, measure }: Quantity): boolean =>
  low !== undefined && high !== undefined && measure === 'vote';

/** A number between the two sides of a vote, and neither of them. */
const isBetween = ({ quantity }: WrittenQuantity, sides: Interval, one: Interval): boolean =>
  isVote(quantity) &&
  !one.isRange &&
  ![sides.low, sides.high].some((side) => one.low <= side && side <= one.high);

/** *£1.80* of *from £1.50 to £1.80*. */
const isEndOf = (
  { quantity: { value } }: WrittenQuantity,
  { quantity }: WrittenQuantity,
): boolean => value !== undefined && (value === quantity.low || value === quantity.high);

/** A part, or one digit and noughts. */
const isCoarse = (value: number, text: string): boolean =>
  PARTS.test(text) || !/[1-9].{0,40}[1-9]/.test(String(value));

/** *More than half* holds *about 57 per cent*. */
const holdsCentre = (bound: Interval, about: Interval): boolean =>
  bound.isBound === true &&
  !about.isRange &&
  about.half > 0 &&
  bound.low <= about.centre &&
  about.centre <= bound.high;

/** Its value has another digit in front of the last that it shows. */
const hasDigits = ({ centre, half }: Interval): boolean =>
  Math.abs(centre) >= 20 * half && Math.round(Math.abs(centre) / (2 * half)) % 10 !== 0;

const isFar = (x: Interval, y: Interval): boolean =>
  Math.max(Math.abs(x.centre), Math.abs(y.centre)) >
  3 * Math.min(Math.abs(x.centre), Math.abs(y.centre));
