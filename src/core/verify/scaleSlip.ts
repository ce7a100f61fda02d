import type { SourceIndex } from '../index/sourceIndex';
import type { Claim, Evidence, Quantity } from '../model';
import { sameSpan } from '../text/span';

/** From a thousand on, digits that one side rounds count as the same. */
const FAR = 3;
const ROUNDED = 0.05;
const EXACT = 1e-9;

/**
 * How many powers of ten lie between two values of one unit with the same digits (£3.4m, £3.4bn: 3);
 * `undefined` where the digits differ, and for the same value.
 */
export function powersOfTenApart(a: Quantity, b: Quantity): number | undefined {
  if (a.unit !== b.unit || a.value === undefined || b.value === undefined) return undefined;
  const ratio = Math.abs(a.value / b.value);
  if (!Number.isFinite(ratio) || ratio === 0) return undefined;
  const powers = Math.round(Math.log10(ratio));
  if (powers === 0) return undefined;
  const off = Math.abs(ratio / 10 ** powers - 1);
  if (off > (Math.abs(powers) >= FAR ? ROUNDED : EXACT)) return undefined;
  // 2 and 20 are two figures, and no slip; millions and billions are taken for each other
  const isTelling = powers % FAR === 0 || digitsOf(a.value) >= 2;
  return isTelling ? Math.abs(powers) : undefined;
}

/** Significant ones. */
const digitsOf = (value: number): number =>
  value.toExponential().replace(/e.*/, '').replace(/\D/g, '').length;

/** Whether a figure and what another article has for it are the same digits on another scale. */
export function isScaleSlip(
  { about }: Claim,
  { article, span, relation }: Evidence,
  index: SourceIndex | undefined,
): boolean {
  if (about.kind !== 'figure' || relation !== 'differs') return false;
  const there = index?.entries
    .get(article)
    ?.reading.annotations.find((it) => it.kind === 'figure' && sameSpan(it.span, span));
  return there?.kind === 'figure' && powersOfTenApart(about.quantity, there.quantity) !== undefined;
}

const TIMES: Readonly<Record<number, string>> = {
  1: 'ten',
  2: 'a hundred',
  3: 'a thousand',
  6: 'a million',
  9: 'a billion',
};

/** *a thousand times*, for 3. */
export const timesWords = (powers: number): string =>
  `${TIMES[powers] ?? (10 ** powers).toFixed(0)} times`;
