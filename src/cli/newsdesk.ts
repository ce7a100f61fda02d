import type { Correction } from '../core/checks/corrections';
import { withFindings } from '../core/checks/runChecks';
import { createSourceIndex, type SourceIndex } from '../core/index/sourceIndex';
import type { Article, PairReport, Reading, Report } from '../core/model';
import { comparePair } from '../core/verify/comparePair';
import { judge, wholeIndex } from '../core/verify/judge';
import type { Coverage } from '../core/verify/options';

/** Articles held against each other. */
export interface Newsdesk {
  readonly index: SourceIndex;
  /** For each article in order, or for those whose ids are given. */
  reports(ids?: ReadonlySet<string>): readonly Report[];
  pairs(): readonly PairReport[];
  /** What an article, or words that are none's, are held against. */
  readonly coverage: (id: string) => Coverage;
}

/**
 * @param isComplete whether all that was asked for could be read; else nothing stands only here.
 * @param corrections what was corrected before, for an article; nothing, where this is left out.
 */
export function createNewsdesk(
  readings: readonly Reading[],
  isComplete = true,
  corrections: (article: Article) => readonly Correction[] = () => [],
): Newsdesk {
  const index = createSourceIndex(readings);
  const coverage = (id: string): Coverage => ({
    searched: wholeIndex(index, id).searched,
    complete: isComplete,
  });
  return {
    index,
    coverage,
    reports: (ids) =>
      readings
        .filter(({ article }) => !ids || ids.has(article.id))
        .map((reading) =>
          withFindings(
            judge(reading, index, { coverage: coverage(reading.article.id) }),
            index,
            {},
            corrections(reading.article),
          ),
        ),
    pairs: () => readings.flatMap((a, i) => readings.slice(i + 1).map((b) => comparePair(a, b))),
  };
}
