import type { SourceIndex } from '../core/index/sourceIndex';
import type { Article } from '../core/model';
import type { Newsroom } from '../engine/newsroom';
import type { Outcome } from '../engine/outcome';
import type { Pairs } from './pairs';

/** The walkthrough’s articles: in reach while one of them is open, and held against each other alone. */
export interface SampleStory {
  /** Reads those that are missing while one is open, and leaves out all when none is. */
  refresh(): void;
  isInReach(): boolean;
  /** The walkthrough’s articles, or all others. */
  articles(ofWalkthrough: boolean): readonly Article[];
  /** The index of the walkthrough’s articles, or of all others. */
  index(all: SourceIndex, ofWalkthrough: boolean): SourceIndex;
}

export function createSampleStory(
  pairs: Pairs,
  newsroom: Newsroom,
  isOpen: (id: string) => boolean,
  read: (id: string) => Promise<Outcome<Article>>,
): SampleStory {
  const { samples } = pairs;

  const readMissing = async (): Promise<void> => {
    for (const id of samples) {
      if (newsroom.has(id)) continue;
      const outcome = await read(id);
      const wanted = samples.some(isOpen) && !newsroom.has(id);
      if (outcome.ok && wanted) newsroom.put(outcome.value);
    }
  };

  const articles = (ofWalkthrough: boolean): readonly Article[] =>
    newsroom.articles().filter(({ id }) => pairs.isSample(id) === ofWalkthrough);

  return {
    refresh() {
      if (samples.some(isOpen)) void readMissing();
      else for (const it of samples) newsroom.remove(it);
    },
    isInReach: () => samples.some((it) => newsroom.has(it)),
    articles,
    index: (all, ofWalkthrough) =>
      articles(!ofWalkthrough).reduce((rest, { id }) => rest.without(id), all),
  };
}
