import { identifyAcross, knownElsewhere, withIdentities } from '../core/link/identities';
import type { Article, Reading } from '../core/model';
import { createAnnotator } from './annotator';

/**
 * Articles read once, each in the light of the others on its story: a name or role that one makes
 * certain settles doubts in the next. People are shared. In the order given.
 * @param failed told of each article whose reading throws, which is then left out; without it, it throws.
 */
export function readTogether(
  articles: readonly Article[],
  failed?: (article: Article, error: unknown) => void,
): readonly Reading[] {
  const attempt = (article: Article, read: () => Reading): Reading | undefined => {
    if (!failed) return read();
    try {
      return read();
    } catch (error) {
      failed(article, error);
      return undefined;
    }
  };
  const alone = articles.flatMap((article) => {
    const annotator = createAnnotator();
    const reading = attempt(article, () => annotator.read(article));
    return reading ? [{ annotator, reading }] : [];
  });
  const elsewhere = knownElsewhere(alone.map(({ reading }) => reading));
  const readings = alone.flatMap(({ annotator, reading }) => {
    const known = elsewhere.get(reading.article.id) ?? [];
    if (known.length === 0) return [reading];
    return attempt(reading.article, () => annotator.read(reading.article, known)) ?? [];
  });
  const identities = identifyAcross(readings);
  return readings.map((it) => withIdentities(it, identities));
}
