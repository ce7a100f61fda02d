import type { WrittenQuantity } from './compareQuantities';

/** A unit of money: `GBP`, `penny`, `USD per barrel`. */
interface MoneyUnit {
  /** ISO 4217, or *cent* or *penny*, whose values count hundredths. */
  readonly currency: string;
  /** `undefined` for a sum. */
  readonly per: string | undefined;
}

const MONEY = /^([A-Z]{3}|cent|penny)(?: per (.{1,40}))?$/;

/** `undefined` for a unit that is no money. */
export function moneyUnit(unit: string): MoneyUnit | undefined {
  const match = MONEY.exec(unit);
  return match?.[1] === undefined ? undefined : { currency: match[1], per: match[2] };
}

/** The currencies of which hundredths go by a name. */
const HUNDREDTHS: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['penny', new Set(['GBP'])],
  ['cent', new Set(['USD', 'EUR', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD', 'ZAR'])],
]);

/** Whether a unit is a hundredth of others: *penny*, *cent*. */
export const isHundredth = (currency: string): boolean => HUNDREDTHS.has(currency);

/** The first by the second's rate, where that alone says for what (*£1.80*, *£1.80 an hour*); else `undefined`. */
export function atRateOf(a: WrittenQuantity, b: WrittenQuantity): WrittenQuantity | undefined {
  const [x, y] = [moneyUnit(a.quantity.unit), moneyUnit(b.quantity.unit)];
  if (!x || y?.per === undefined || x.per !== undefined || x.currency !== y.currency)
    return undefined;
  return { ...a, quantity: { ...a.quantity, unit: b.quantity.unit } };
}

/** The first in pounds where it is in pence and the second in pounds, and so of cents; else as it is. */
export function inMoneyOf(a: WrittenQuantity, b: WrittenQuantity): WrittenQuantity {
  const [x, y] = [moneyUnit(a.quantity.unit), moneyUnit(b.quantity.unit)];
  if (!x || !y || x.per !== y.per || !HUNDREDTHS.get(x.currency)?.has(y.currency)) return a;
  const { value, low, high } = a.quantity;
  return {
    ...a,
    quantity: {
      ...a.quantity,
      unit: b.quantity.unit,
      ...(value === undefined ? {} : { value: value / 100 }),
      ...(low === undefined ? {} : { low: low / 100 }),
      ...(high === undefined ? {} : { high: high / 100 }),
    },
  };
}
