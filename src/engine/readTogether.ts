import { identifyAcross, knownElsewhere, withIdentities } from '../core/link/identities';
import type { Article, Reading } from '../core/model';
import { createAnnotator } from './annotator';

/**
 * Articles read once, each in the light of the others on its story: a name or role that one makes
 * certain settles doubts in the next. People are shared. In the order given.
 */
export function readTogether(articles: readonly Article[]): readonly Reading[] {
  const annotators = articles.map(() => createAnnotator());
  const alone = articles
    .map((article, i) => annotators[i]?.read(article))
    .filter((it) => it !== undefined);
  const elsewhere = knownElsewhere(alone);
  const readings = alone.map((reading, i) => {
    const known = elsewhere.get(reading.article.id) ?? [];
    return known.length === 0 ? reading : (annotators[i]?.read(reading.article, known) ?? reading);
  });
  const identities = identifyAcross(readings);
  return readings.map((it) => withIdentities(it, identities));
}
