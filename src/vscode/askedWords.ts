import { wholeIndex } from '../core/verify/judge';
import type { Coverage } from '../core/verify/options';
import type { Newsroom } from '../engine/newsroom';
import type { ArticleFolder } from './articleFolder';
import type { Searched } from './largeFolder';
import type { Pairs } from './pairs';
import type { SampleStory } from './sampleStory';

/** Words that a person asks about. */
export interface AskedWords {
  readonly text: string;
  /** The article that they are from. */
  readonly except: string | undefined;
  /** They are held against the walkthrough’s articles, and no others. */
  readonly amongSamples: boolean;
}

/** The articles that words can be held against. */
export interface Reach {
  readonly newsroom: Newsroom;
  readonly pairs: Pairs;
  readonly samples: SampleStory;
  readonly folder: ArticleFolder;
}

/** What words are held against, and how much of what is in reach that is; `undefined` when stopped. */
export async function searchedFor(
  { text, except, amongSamples }: AskedWords,
  { newsroom, pairs, samples, folder }: Reach,
  signal: AbortSignal,
): Promise<Searched | undefined> {
  const all = await newsroom.index(signal);
  if (!all) return undefined;
  const index = samples.index(all, amongSamples);
  const { failed } = newsroom.state();
  const here: Coverage = {
    searched: wholeIndex(index, except ?? '').searched,
    complete: !failed.some((it) => pairs.isSample(it) === amongSamples),
  };
  if (amongSamples) return { index, coverage: here };
  return folder.about(text, except, index, here, signal);
}
