import type { Article, Reading } from '../core/model';
import type { Coverage } from '../core/verify/options';
import { readTogether } from '../engine/readTogether';
import { sourcesOf } from '../sources';
import { searchAll } from '../sources/searchAll';
import type { Passages, SourceQuery } from '../sources/source';
import type { LocalArchive, LocalArchiveState } from '../worker/localArchive';

export interface FolderIndexingState extends LocalArchiveState {
  /** Indexing was stopped before it was done. */
  readonly stopped: boolean;
}

/** How far a large folder is indexed, and what is searched of it. */
export interface FolderIndexing {
  /** `undefined` where every article is read whole. */
  archive(): LocalArchive | undefined;
  /** So many files were found, and are put from here on. */
  begin(files: number): void;
  /** All of them have been put. */
  end(): void;
  /** What is not indexed yet is not, until the next beginning. */
  stop(): void;
  /** There is nothing to index. */
  close(): void;
  search(query: SourceQuery, signal: AbortSignal): Promise<Passages>;
  /** What a search went through for an article, itself not counted. */
  coverage(found: Passages, except: string | undefined): Coverage;
  /** Articles read whole by the worker, which has read many, since this thread has keys to answer to. */
  read(articles: readonly Article[], signal: AbortSignal): Promise<readonly Reading[]>;
  state(): FolderIndexingState | undefined;
}

export function createFolderIndexing(
  start: () => LocalArchive,
  onError: (error: unknown, doing: string) => void,
): FolderIndexing {
  let archive: LocalArchive | undefined;
  /** Whether files that were found are still to be put. */
  let isPutting = false;
  let isStopped = false;
  /** How many were found. */
  let wanted = 0;
  const isWhole = (): boolean => !isPutting && !isStopped;

  return {
    archive: () => archive,
    begin(files) {
      isPutting = true;
      isStopped = false;
      wanted = files;
      archive ??= start();
    },
    end() {
      isPutting = false;
    },
    stop() {
      isStopped = true;
      archive?.stop();
    },
    close() {
      isPutting = isStopped = false;
      archive?.dispose();
      archive = undefined;
    },
    search: (query, signal) => searchAll(sourcesOf({ archive }), query, signal),
    coverage: ({ searched, complete }, except) => ({
      searched: searched - (except !== undefined && archive?.has(except) === true ? 1 : 0),
      complete: complete && isWhole(),
    }),
    async read(articles, signal) {
      const read = await archive?.read(articles, signal);
      return read ?? readTogether(articles, ({ id }, error) => onError(error, `reading ${id}`));
    },
    state() {
      const state = archive?.state();
      if (!state) return undefined;
      const articles = isWhole() ? state.articles : Math.max(state.articles, wanted);
      return { ...state, articles, stopped: isStopped, settled: state.settled && isWhole() };
    },
  };
}
