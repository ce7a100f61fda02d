import { emptyArchive, type ArchiveEntry } from '../core/index/archive';
import type { Article } from '../core/model';
import { searchKeysOf } from '../core/verify/searchKeys';
import { readArticle } from '../engine/annotator';
import type { Pace } from '../engine/pace';
import type { FromArchive, ToArchive } from './protocol';

/** So many articles are put into the archive at once. */
const BATCH = 200;

/** Keeps an archive as it is told, and answers from what is indexed at that moment. */
export interface Archivist {
  receive(message: ToArchive): void;
  /** Nothing is indexed or posted any more. */
  dispose(): void;
}

/** @param pace lets messages in between two articles. */
export function createArchivist(post: (message: FromArchive) => void, pace: Pace): Archivist {
  /** What is still to be done, by article; `undefined` is to be removed. */
  const waiting = new Map<number, Article | undefined>();
  let archive = emptyArchive;
  let working = false;
  let received = 0;
  let disposed = false;

  const entryOf = (id: number, article: Article): ArchiveEntry | undefined => {
    try {
      const { keys, facts } = searchKeysOf(readArticle(article));
      return { id, keys, facts };
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      post({ kind: 'failed', id, why });
      return undefined;
    }
  };

  const work = async (): Promise<void> => {
    working = true;
    while (waiting.size > 0 && !isDisposed()) {
      const batch = [...waiting].slice(0, BATCH);
      const entries: ArchiveEntry[] = [];
      const gone = new Set<number>();
      for (const [id, article] of batch) {
        await pace();
        if (isDisposed()) return;
        const entry = article && entryOf(id, article);
        if (entry) entries.push(entry);
        else gone.add(id);
      }
      archive = archive.with(entries).without(gone);
      // what has changed meanwhile stays
      for (const [id, article] of batch) if (waiting.get(id) === article) waiting.delete(id);
      post({ kind: 'progress', indexed: archive.size, done: received - waiting.size });
    }
    working = false;
  };
  const isDisposed = (): boolean => disposed;

  return {
    receive(message) {
      switch (message.kind) {
        case 'put':
          waiting.delete(message.id);
          waiting.set(message.id, message.article);
          break;
        case 'remove':
          waiting.set(message.id, undefined);
          break;
        case 'search': {
          const { ids } = archive.related(message, message.most);
          const { size: searched } = archive;
          post({ kind: 'found', ask: message.ask, ids, searched, waiting: waiting.size });
          return;
        }
      }
      received++;
      if (!working) void work();
    },
    dispose() {
      disposed = true;
      waiting.clear();
    },
  };
}
