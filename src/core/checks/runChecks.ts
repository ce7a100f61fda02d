import type { SourceIndex } from '../index/sourceIndex';
import type { Finding, Report } from '../model';
import { bySpan } from '../text/span';
import type { Correction } from './corrections';
import { checks } from './index';

/** Ids of checks that are switched against their default: on or off. */
export type CheckSwitches = Readonly<Record<string, boolean>>;

/** The findings of every check that is on, in order of their start. */
export function runChecks(
  { reading, claims }: Report,
  index: SourceIndex | undefined,
  switches: CheckSwitches = {},
  corrections: readonly Correction[] = [],
): readonly Finding[] {
  const input = { reading, annotations: reading.annotations, claims, index, corrections };
  return checks
    .filter(({ id, isOn }) => switches[id] ?? isOn)
    .flatMap((check): Finding[] => check.run(input).map((it) => ({ check: check.id, ...it })))
    .sort(bySpan);
}

/** The report with its findings. */
export const withFindings = (
  report: Report,
  index: SourceIndex | undefined,
  switches: CheckSwitches = {},
  corrections: readonly Correction[] = [],
): Report => ({ ...report, findings: runChecks(report, index, switches, corrections) });
