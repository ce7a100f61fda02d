import type { Explanation } from '../core/explain/explanation';
import { explainReading } from '../core/explain/explainReading';
import { knownElsewhere } from '../core/link/identities';
import type { Elsewhere } from '../core/link/namedPeople';
import type { Reading } from '../core/model';
import { readArticle } from './annotator';
import { closeProse } from './closeProse';

/** For each of the readings that `readTogether` gave, why its annotations are as they are, in order. */
export function explainTogether(readings: readonly Reading[]): readonly (readonly Explanation[])[] {
  const elsewhere = knownElsewhere(readings.map(({ article }) => readArticle(article)));
  return readings.map((it) => explainInFile(it, elsewhere.get(it.article.id)));
}

function explainInFile(reading: Reading, elsewhere?: Elsewhere): readonly Explanation[] {
  const { article, paragraphs, annotations } = reading;
  if (article.format === 'plain') return explainReading(reading, elsewhere);
  const close = closeProse(article, paragraphs).inClose(reading);
  return explainReading(close, elsewhere).map((it, i) => ({
    ...it,
    span: annotations[i]?.span ?? it.span,
  }));
}
