import { withFindings } from '../core/checks/runChecks';
import { createSourceIndex, type SourceIndex } from '../core/index/sourceIndex';
import type { PairReport, Reading, Report } from '../core/model';
import { comparePair } from '../core/verify/comparePair';
import { judge } from '../core/verify/judge';

/** Articles held against each other. */
export interface Newsdesk {
  readonly index: SourceIndex;
  /** For each article in order, or for those whose ids are given. */
  reports(ids?: ReadonlySet<string>): readonly Report[];
  pairs(): readonly PairReport[];
}

export function createNewsdesk(readings: readonly Reading[]): Newsdesk {
  const index = createSourceIndex(readings);
  return {
    index,
    reports: (ids) =>
      readings
        .filter(({ article }) => !ids || ids.has(article.id))
        .map((reading) => withFindings(judge(reading, index), index)),
    pairs: () => readings.flatMap((a, i) => readings.slice(i + 1).map((b) => comparePair(a, b))),
  };
}
