import type { SearchKeys } from '../core/verify/searchKeys';
import type { Outcome } from '../engine/outcome';

/** What is looked for: words, runs of words and facts, as `searchKeysOf` takes them from a reading. */
export interface SourceQuery extends SearchKeys {
  /** The id of the article that asks, which is no answer to itself. */
  readonly except?: string;
  /** How many articles are wanted at most. */
  readonly most: number;
  /** Articles that share less than this part of what the nearest one shares are left out; none are without it. */
  readonly leastShare?: number;
}

/** Articles whose passages bear on a query. They are read and judged on this side, whatever found them. */
export interface Passages {
  /** Ids of articles, the nearest first. */
  readonly articles: readonly string[];
  /** How many articles were looked through. */
  readonly searched: number;
  /** Whether these are all that the source has. A shard that did not answer, or has yet to be built, makes it false. */
  readonly complete: boolean;
}

/** A place where many articles can be searched: an index on this machine, or an archive elsewhere. */
export interface Source {
  /** Rejects with the signal's reason when stopped; everything else that goes wrong is an outcome. */
  search(query: SourceQuery, signal: AbortSignal): Promise<Outcome<Passages>>;
}
