import type { Explanation } from '../core/explain/explanation';
import { explainReading } from '../core/explain/explainReading';
import { knownElsewhere } from '../core/link/identities';
import type { Reading } from '../core/model';
import { readArticle } from './annotator';

/** For each of the readings that `readTogether` gave, why its annotations are as they are, in order. */
export function explainTogether(readings: readonly Reading[]): readonly (readonly Explanation[])[] {
  const elsewhere = knownElsewhere(readings.map(({ article }) => readArticle(article)));
  return readings.map((it) => explainReading(it, elsewhere.get(it.article.id)));
}
