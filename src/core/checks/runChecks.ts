import type { SourceIndex } from '../index/sourceIndex';
import type { Finding, Report } from '../model';
import { finished, type Steps } from '../steps';
import { bySpan } from '../text/span';
import type { Check, CheckInput, SentenceCheck, Spot } from './check';
import type { Correction } from './corrections';
import { checks } from './index';
import { narrativeSentences, type NarrativeSentence } from './narrative';

/** Ids of checks that are switched against their default: on or off. */
export type CheckSwitches = Readonly<Record<string, boolean>>;

/** The findings of every check that is on, in order of their start. */
export const runChecks = (
  report: Report,
  index: SourceIndex | undefined,
  switches: CheckSwitches = {},
  corrections: readonly Correction[] = [],
): readonly Finding[] => finished(runningChecks(report, index, switches, corrections));

/** {@link runChecks}, a check or a part of one at each step. */
export function* runningChecks(
  { reading, claims }: Report,
  index: SourceIndex | undefined,
  switches: CheckSwitches = {},
  corrections: readonly Correction[] = [],
): Steps<readonly Finding[]> {
  const input = { reading, annotations: reading.annotations, claims, index, corrections };
  const sentences = narrativeSentences(reading);
  const findings: Finding[] = [];
  for (const check of checks) {
    if (!(switches[check.id] ?? check.isOn)) continue;
    yield;
    for (const it of yield* running(check, input, sentences))
      findings.push({ check: check.id, ...it });
  }
  return findings.sort(bySpan);
}

function* running(
  check: Check,
  input: CheckInput,
  sentences: readonly NarrativeSentence[],
): Steps<readonly Spot[]> {
  if ('run' in check) return check.run(input);
  return yield* 'running' in check ? check.running(input) : inSentences(check, sentences);
}

function* inSentences(
  check: SentenceCheck,
  sentences: readonly NarrativeSentence[],
): Steps<readonly Spot[]> {
  const out: Spot[] = [];
  for (const [i, sentence] of sentences.entries()) {
    yield;
    out.push(...check.inSentence(sentence, sentences[i + 1]));
  }
  return out;
}

/** The report with its findings. */
export const withFindings = (
  report: Report,
  index: SourceIndex | undefined,
  switches: CheckSwitches = {},
  corrections: readonly Correction[] = [],
): Report => ({ ...report, findings: runChecks(report, index, switches, corrections) });
