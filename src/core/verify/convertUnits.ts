import { units } from '../lexicon/units';

/** A unit reckoned in the base unit of its kind: `value` of it is `value × factor + offset` of the base. */
export interface Reckoned {
  readonly base: string;
  readonly factor: number;
  readonly offset: number;
}

const rows = new Map(units.map((row) => [row.unit, row]));
const temperatures: Readonly<Record<string, Reckoned>> = {
  celsius: { base: 'celsius', factor: 1, offset: 0 },
  fahrenheit: { base: 'celsius', factor: 5 / 9, offset: -160 / 9 },
};

/** Longest way from a unit to its base: week, day, second. */
const STEPS = 3;

/** `undefined` for a unit that has no exact relation to another. */
export function reckon(unit: string): Reckoned | undefined {
  const temperature = temperatures[unit];
  if (temperature) return temperature;
  let factor = 1;
  let name = unit;
  for (let step = 0; step < STEPS; step++) {
    const row = rows.get(name);
    if (row?.base === undefined || row.factor === undefined) return undefined;
    factor *= row.factor;
    if (row.base === name || !rows.has(row.base)) return { base: row.base, factor, offset: 0 };
    name = row.base;
  }
  return { base: name, factor, offset: 0 };
}

/** Both units in one base; `undefined` where they measure different kinds of thing, or are the same. */
export function convertible(
  a: string,
  b: string,
): { readonly a: Reckoned; readonly b: Reckoned } | undefined {
  if (a === b) return undefined;
  const x = reckon(a);
  const y = reckon(b);
  return x && y?.base === x.base ? { a: x, b: y } : undefined;
}
