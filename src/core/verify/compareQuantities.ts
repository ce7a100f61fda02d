import type { Bearing, FigureRelation, Quantity } from '../model';

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
  const basis = otherBasis(a, b);
  if (basis !== undefined) return { relation: 'basis', bearing: 'not-comparable', why: basis };
  const x = intervalOf(a, tolerancePercent);
  const y = intervalOf(b, tolerancePercent);
  if (!x || !y) {
    return {
      relation: 'basis',
      bearing: 'not-comparable',
      why: `One of “${a.text}” and “${b.text}” gives no value.`,
    };
  }
  if (x.low === y.low && x.high === y.high && sameWritten(a.quantity, b.quantity)) {
    return { relation: 'equal', bearing: 'agrees', why: `The same figure: ${b.text}.` };
  }
  if (sameWritten(a.quantity, b.quantity)) {
    return { relation: 'equal', bearing: 'agrees', why: `The same value: ${b.text}.` };
  }
  if (agreeRounded(x, y)) {
    return {
      relation: 'rounded',
      bearing: 'agrees',
      why: `${a.text} and ${b.text} agree within the rounding that the words show.`,
    };
  }
  if (a.ahead !== b.ahead) {
    return {
      relation: 'basis',
      bearing: 'not-comparable',
      why: `One is a forecast or an aim, the other a result: ${a.text} here, ${b.text} there.`,
    };
  }
  return {
    relation: 'differs',
    bearing: 'differs',
    why: `${capital(a.text)} here, ${b.text} there.`,
  };
}

const capital = (text: string): string => text.slice(0, 1).toUpperCase() + text.slice(1);

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
    return `Different units: ${a.text} here, ${b.text} there.`;
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

export const isCurrency = (unit: string): boolean => /^[A-Z]{3}$/.test(unit);

interface Interval {
  readonly low: number;
  readonly high: number;
  /** Half of the last digit shown: how fine the figure is given. */
  readonly half: number;
  readonly centre: number;
  /** A hedge stands by it (*about*), or it is a bare magnitude or range. */
  readonly loose: boolean;
}

/** *About 30* and *nearly 30* may stand for 28, not for 25. */
const ABOUT = 0.075;

/** The values that the words can stand for. */
function intervalOf(
  { quantity, text }: WrittenQuantity,
  tolerancePercent: number,
): Interval | undefined {
  const { value, low, high, modifier } = quantity;
  if (value === undefined) {
    if (low === undefined || high === undefined) return undefined;
    return { low, high, half: 0, centre: (low + high) / 2, loose: true };
  }
  const size = Math.abs(value);
  const half = Math.max(halfStep(value, text), (size * tolerancePercent) / 200);
  switch (modifier) {
    case 'about':
      return {
        low: value - size * ABOUT,
        high: value + size * ABOUT,
        half,
        centre: value,
        loose: true,
      };
    case 'at-least':
    case 'more-than':
      return { low: value, high: value + size * 0.2, half, centre: value, loose: true };
    case 'at-most':
    case 'less-than':
      return { low: value - size * 0.2, high: value, half, centre: value, loose: true };
    case undefined:
      break;
  }
  return { low: value - half, high: value + half, half, centre: value, loose: false };
}

/** 2.5 may stand for 2.45 to 2.55; of 40,000 two digits count, so 39,500 to 40,500. */
function halfStep(value: number, text: string): number {
  const match = /\d{1,20}(?:,\d{3}){0,6}(?:\.(\d{1,10}))?/.exec(text);
  if (!match) return /half|third|quarter|fifth|dozen/i.test(text) ? Math.abs(value) * 0.03 : 0;
  const written = Number(match[0].replaceAll(',', ''));
  if (!Number.isFinite(written) || written === 0) return 0;
  const scale = Math.abs(value) / written;
  const decimals = match[1]?.length ?? 0;
  if (decimals > 0) return (0.5 * scale) / 10 ** decimals;
  let step = 1;
  while (written % (step * 10) === 0 && written / (step * 10) >= 10) step *= 10;
  return 0.5 * step * scale;
}

/** Furthest that rounding may take a figure, as a share of it. */
const MOST_ROUNDED = 0.15;

/** The coarser figure is what the finer one rounds to, or a hedge holds the other. */
function agreeRounded(x: Interval, y: Interval): boolean {
  if (x.loose || y.loose) {
    if (x.loose && y.loose) {
      const near = Math.abs(x.centre - y.centre) <= ABOUT * Math.max(x.high, y.high);
      return (
        near ||
        ((x.half === 0 || y.half === 0) && x.low <= y.high && y.low <= x.high && !isFar(x, y))
      );
    }
    const [loose, exact] = x.loose ? [x, y] : [y, x];
    return loose.low <= exact.high && exact.low <= loose.high;
  }
  if (x.half === y.half) return x.low === y.low;
  const [coarse, fine] = x.half > y.half ? [x, y] : [y, x];
  // 3 may round 2.5, but nobody reads it so
  const gap = Math.abs(coarse.centre - fine.centre);
  if (gap > MOST_ROUNDED * Math.max(Math.abs(coarse.centre), Math.abs(fine.centre))) return false;
  return fine.centre >= coarse.low && fine.centre <= coarse.high;
}

const isFar = (x: Interval, y: Interval): boolean =>
  Math.max(Math.abs(x.centre), Math.abs(y.centre)) >
  3 * Math.min(Math.abs(x.centre), Math.abs(y.centre));
