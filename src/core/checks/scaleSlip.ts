import type { SourceIndex } from '../index/sourceIndex';
import type { Claim, Evidence, Quantity } from '../model';
import { sameSpan } from '../text/span';
import type { Check } from './check';
import { claimsThatDiffer } from './claimFindings';

export const scaleSlip: Check = {
  id: 'scale-slip',
  title: 'Figure with the same digits on another scale in another article',
  isOn: true,
  flags: [
    [
      'The harbour at Threllin will cost £3.4m, the council said.',
      'The harbour at Threllin will cost £3.4bn, the council said.',
    ],
    [
      'The ferry to Skarn carried 4,200 passengers in its first week, the port of Threllin said.',
      'The ferry to Skarn carried 42,000 passengers in its first week, the port of Threllin said.',
    ],
  ],
  allows: [
    [
      'The harbour at Threllin will cost £3.4m, the council said.',
      'The harbour at Threllin will cost £3.4 million, the council said.',
    ],
    [
      'The ferry to Skarn carried 4,200 passengers in its first week, the port of Threllin said.',
      'The ferry to Skarn carried 2,400 passengers in its first week, the port of Threllin said.',
    ],
  ],

  run: ({ claims, index }) =>
    claimsThatDiffer(claims, 'figure', (it, claim) => isScaleSlip(claim, it, index)).map((it) => ({
      ...it,
      message: `${it.message} The digits are the same: is the scale?`,
    })),
};

/** Whether a figure and one that differs from it have the same digits, ten times apart or more. */
export function isScaleSlip(
  { about }: Claim,
  { article, span, relation }: Evidence,
  index: SourceIndex | undefined,
): boolean {
  if (about.kind !== 'figure' || relation !== 'differs') return false;
  const there = index?.entries
    .get(article)
    ?.reading.annotations.find((it) => it.kind === 'figure' && sameSpan(it.span, span));
  return there?.kind === 'figure' && isOtherScale(about.quantity, there.quantity);
}

/** Two digits at the least: 2 and 20 are two figures, and no slip. */
function isOtherScale({ value: a }: Quantity, { value: b }: Quantity): boolean {
  if (a === undefined || b === undefined || a <= 0 || b <= 0) return false;
  const power = Math.round(Math.log10(b / a));
  if (power === 0 || Math.abs(b / a / 10 ** power - 1) > 1e-9) return false;
  return Math.abs(power) % 3 === 0 || digitsOf(a) >= 2;
}

/** Significant ones. */
const digitsOf = (value: number): number =>
  value.toExponential().replace(/e.*/, '').replace('.', '').length;
