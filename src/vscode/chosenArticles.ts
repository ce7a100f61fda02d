import type { Article } from '../core/model';
import type { Coverage } from '../core/verify/options';
import type { Newsroom } from '../engine/newsroom';
import type { Outcome } from '../engine/outcome';

/** The articles of a large folder that the newsroom has because they share something with the open ones. */
export interface ChosenArticles {
  /** Searches for those, and has the newsroom hold them and no others. */
  choose(signal: AbortSignal): Promise<void>;
  /** What was searched when they were chosen. */
  coverage(): Coverage;
  /** The newsroom has every article: none of them is chosen. */
  clear(): void;
}

export interface ChosenArticlesOptions {
  readonly newsroom: Newsroom;
  readonly open: () => Iterable<string>;
  readonly readFile: (id: string) => Promise<Outcome<Article>>;
  readonly isLarge: () => boolean;
  /** Which articles bear on an open one, and what was searched for them. */
  readonly search: (article: Article, signal: AbortSignal) => Promise<Relevant>;
}

interface Relevant {
  readonly articles: readonly string[];
  readonly coverage: Coverage;
}

/** Files: each takes a way to the process that reads them, and back. */
const READ_AT_ONCE = 8;
const NOTHING: Coverage = { searched: 0, complete: false };

export function createChosenArticles({
  newsroom,
  open,
  readFile,
  isLarge,
  search,
}: ChosenArticlesOptions): ChosenArticles {
  let chosen = new Set<string>();
  let covered = NOTHING;

  /** The last coverage is `undefined` where no open article was read yet. */
  const searchForOpen = async (
    signal: AbortSignal,
  ): Promise<{ readonly relevant: Set<string>; readonly coverage: Coverage | undefined }> => {
    const relevant = new Set<string>();
    let coverage: Coverage | undefined;
    const ids = new Set(open());
    for (const id of ids) {
      const article = newsroom.reading(id)?.article;
      if (!article) continue;
      const found = await search(article, signal);
      for (const other of found.articles) if (!ids.has(other)) relevant.add(other);
      ({ coverage } = found);
    }
    return { relevant, coverage };
  };

  const cover = (next: Coverage): void => {
    const changed = next.searched !== covered.searched || next.complete !== covered.complete;
    covered = next;
    if (changed) newsroom.judgeAgain();
  };

  return {
    async choose(signal) {
      const { relevant, coverage } = await searchForOpen(signal);
      const missing = [...relevant].filter((id) => !newsroom.has(id));
      for (let from = 0; from < missing.length; from += READ_AT_ONCE) {
        const outcomes = await Promise.all(missing.slice(from, from + READ_AT_ONCE).map(readFile));
        if (signal.aborted || !isLarge()) return;
        for (const outcome of outcomes) {
          // opened meanwhile, it is in the newsroom as it is typed
          if (outcome.ok && !newsroom.has(outcome.value.id)) newsroom.put(outcome.value);
        }
      }
      const still = new Set(open());
      for (const id of chosen) if (!relevant.has(id) && !still.has(id)) newsroom.remove(id);
      chosen = relevant;
      if (coverage) cover(coverage);
    },
    coverage: () => covered,
    clear() {
      chosen.clear();
      covered = NOTHING;
    },
  };
}
