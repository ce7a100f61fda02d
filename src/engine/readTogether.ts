import { identifyAcross, knownElsewhere, withIdentities } from '../core/link/identities';
import { isSameKnown, type KnownPerson } from '../core/link/knownPerson';
import type { Article, Reading } from '../core/model';
import { createAnnotator, type Annotator } from './annotator';
import { createRecent } from './recent';

/** Told of each article whose reading throws, which is then left out. */
export type Failed = (article: Article, error: unknown) => void;

/**
 * Articles read once, each in the light of the others on its story: a name or role that one makes
 * certain settles doubts in the next. People are shared. In the order given.
 * @param failed without it, what a reading throws is thrown.
 */
export const readTogether = (articles: readonly Article[], failed?: Failed): readonly Reading[] =>
  createReader(0).read(articles, failed);

/** Reads sets of articles, of which the next often has some that the last ones had. */
export interface Reader {
  /** What {@link readTogether} gives. */
  read(articles: readonly Article[], failed?: Failed): readonly Reading[];
}

/** An article as it was read before. */
interface Kept {
  readonly article: Article;
  readonly annotator: Annotator;
  readonly alone: Reading;
  /** In whose light it was last read besides. */
  lit: { readonly by: readonly KnownPerson[]; readonly reading: Reading } | undefined;
}

/** @param most of so many articles, those asked for last, what was read is kept. */
export function createReader(most: number): Reader {
  const kept = createRecent<Kept>(most);

  const aloneOf = (article: Article): Kept => {
    const known = kept.get(article.id);
    if (known && isSameArticle(known.article, article)) return known;
    const own = readAlone(article);
    kept.set(article.id, own);
    return own;
  };

  return {
    read(articles, failed) {
      const attempt = <T>(article: Article, read: () => T): T | undefined => {
        if (!failed) return read();
        try {
          return read();
        } catch (error) {
          failed(article, error);
          return undefined;
        }
      };
      const alone = articles.flatMap((it) => attempt(it, () => aloneOf(it)) ?? []);
      const elsewhere = knownElsewhere(alone.map((it) => it.alone));
      const readings = alone.flatMap((own) => {
        const by = elsewhere.get(own.article.id) ?? [];
        return by.length === 0 ? own.alone : (attempt(own.article, () => inLight(own, by)) ?? []);
      });
      const identities = identifyAcross(readings);
      return readings.map((it) => withIdentities(it, identities));
    },
  };
}

function readAlone(article: Article): Kept {
  const annotator = createAnnotator();
  return { article, annotator, alone: annotator.read(article), lit: undefined };
}

function inLight(own: Kept, by: readonly KnownPerson[]): Reading {
  if (!own.lit || !isSameKnown(own.lit.by, by)) {
    own.lit = { by, reading: own.annotator.read(own.article, by) };
  }
  return own.lit.reading;
}

const isSameArticle = (a: Article, b: Article): boolean =>
  a.text === b.text && a.format === b.format && a.title === b.title;
