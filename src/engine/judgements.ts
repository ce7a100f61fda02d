import type { Reading, Report } from '../core/model';
import type { Steps } from '../core/steps';
import { type Pace, paced } from './pace';

/** The reports on articles, made when they are asked for and kept while nothing that they rest on changes. */
export interface Judgements {
  /**
   * The report on the article as it is read now; while one is made on an older reading, it comes after that one, so
   * that reports come in the order of their texts. `undefined`: the article is not read, or was forgotten meanwhile.
   */
  reportOn(id: string): Promise<Report | undefined>;
  /** Makes every report out of date: the articles held against, or the checks, are others. */
  outdate(): void;
  /** Stops and drops what is known of an article that goes. */
  forget(id: string): void;
  dispose(): void;
}

/** A report, or one that is being made: it holds while the article is read so and the others stand as they did. */
interface Judgement {
  readonly reading: Reading;
  readonly era: number;
  readonly report: Promise<Report | undefined>;
  readonly stopper: AbortController;
  isRunning: boolean;
  /** The one that comes after it, where it is out of date before it is made. */
  next: Promise<Report | undefined> | undefined;
}

export function createJudgements(
  pace: Pace,
  readingOf: (id: string) => Reading | undefined,
  judging: (reading: Reading) => Steps<Report>,
): Judgements {
  const judgements = new Map<string, Judgement>();
  /** Counts what makes every report out of date. */
  let era = 0;

  const reportOn = (id: string): Promise<Report | undefined> => {
    const reading = readingOf(id);
    if (!reading) return Promise.resolve(undefined);
    const known = judgements.get(id);
    if (known?.reading === reading && known.era === era) return known.report;
    const again = (): Promise<Report | undefined> => reportOn(id);
    if (known?.isRunning === true) return (known.next ??= known.report.then(again, again));
    return begin(id, reading).report;
  };

  const begin = (id: string, reading: Reading): Judgement => {
    const stopper = new AbortController();
    const report = paced(judging(reading), pace, stopper.signal).finally(() => {
      judgement.isRunning = false;
    });
    const judgement: Judgement = {
      reading,
      era,
      report,
      stopper,
      isRunning: true,
      next: undefined,
    };
    judgements.set(id, judgement);
    return judgement;
  };

  return {
    reportOn,
    outdate() {
      era++;
    },
    forget(id) {
      judgements.get(id)?.stopper.abort();
      judgements.delete(id);
    },
    dispose() {
      for (const { stopper } of judgements.values()) stopper.abort();
    },
  };
}
