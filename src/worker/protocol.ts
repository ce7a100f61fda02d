import type { Article, Reading } from '../core/model';
import type { FiledArticle, FileStamp } from './catalogue';

/** What the keeper of an archive is told. Articles go by numbers, so that answers are typed arrays. */
export type ToArchive =
  /** Comes first, where an index is kept: it is loaded now, and saved as it changes. */
  | ({ readonly kind: 'open' } & IndexPlace)
  | {
      readonly kind: 'put';
      readonly id: number;
      readonly article: Article;
      /** Of its file; without one the article is not kept. */
      readonly stamp?: FileStamp;
    }
  | { readonly kind: 'remove'; readonly id: number }
  /** What waits to be indexed is dropped; what is to be removed still is. */
  | { readonly kind: 'stop' }
  | {
      readonly kind: 'search';
      /** Given back with the answer. */
      readonly ask: number;
      readonly runs: readonly Int32Array[];
      readonly facts: Int32Array;
      readonly names: Int32Array;
      /** -1 where no article asks. */
      readonly except: number;
      readonly most: number;
      /** See `SourceQuery`. */
      readonly leastShare: number;
    }
  /** To read articles whole, which the other end is better at: it has read many. */
  | {
      readonly kind: 'read';
      readonly ask: number;
      readonly articles: readonly Article[];
    };

/** Where an index is kept between two sessions. */
export interface IndexPlace {
  /** An absolute path. It need not be there yet. */
  readonly folder: string;
  /** The folder of the program's scripts: when one of them changes, everything is read anew. */
  readonly program: string;
}

export type FromArchive =
  /** What was loaded, by number; numbers without an article may be given to others. */
  | {
      readonly kind: 'opened';
      readonly articles: ReadonlyMap<number, FiledArticle>;
      /** What of it was left out and why, a sentence each. */
      readonly notes: readonly string[];
    }
  /** The other end broke, and another that knows nothing has taken its place. */
  | { readonly kind: 'lost' }
  /** A part of the index could be read no more: these have to be put again. */
  | {
      readonly kind: 'forgotten';
      readonly ids: readonly number[];
      /** A sentence on why. */
      readonly note: string;
    }
  /** The index could not be written; it is tried again when it changes. */
  | { readonly kind: 'unsaved'; readonly why: string }
  | {
      readonly kind: 'progress';
      readonly indexed: number;
      /** How many messages that change the archive have been carried out, of all that ever came. */
      readonly done: number;
    }
  /** These were put and are not indexed, since that was stopped. */
  | { readonly kind: 'dropped'; readonly ids: readonly number[] }
  /** The article was left out: a fault of ours. */
  | { readonly kind: 'failed'; readonly id: number; readonly why: string }
  | {
      readonly kind: 'found';
      readonly ask: number;
      /** The nearest first. */
      readonly ids: Int32Array;
      readonly searched: number;
      /** Articles that are not indexed, or not yet. */
      readonly waiting: number;
    }
  | {
      readonly kind: 'readings';
      readonly ask: number;
      readonly readings: readonly Reading[];
      /** Articles that were left out: a fault of ours. */
      readonly failed: readonly { readonly id: string; readonly why: string }[];
    };

/** Both ends of it are on one machine; messages arrive in order. */
export interface Wire {
  post(message: ToArchive): void;
  dispose(): void;
}
