import type { Article } from '../core/model';

/** What the keeper of an archive is told. Articles go by numbers, so that answers are typed arrays. */
export type ToArchive =
  | { readonly kind: 'put'; readonly id: number; readonly article: Article }
  | { readonly kind: 'remove'; readonly id: number }
  | {
      readonly kind: 'search';
      /** Given back with the answer. */
      readonly ask: number;
      readonly runs: readonly Int32Array[];
      readonly facts: Int32Array;
      /** -1 where no article asks. */
      readonly except: number;
      readonly most: number;
    };

export type FromArchive =
  | {
      readonly kind: 'progress';
      readonly indexed: number;
      /** How many messages that change the archive have been carried out, of all that ever came. */
      readonly done: number;
    }
  /** The article was left out: a fault of ours. */
  | { readonly kind: 'failed'; readonly id: number; readonly why: string }
  | {
      readonly kind: 'found';
      readonly ask: number;
      /** The nearest first. */
      readonly ids: Int32Array;
      readonly searched: number;
      /** Articles that were put and are not indexed yet. */
      readonly waiting: number;
    };

/** Both ends of it are on one machine; messages arrive in order. */
export interface Wire {
  post(message: ToArchive): void;
  dispose(): void;
}
