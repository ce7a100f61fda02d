import { emptyArchive, type ArchiveEntry } from '../core/index/archive';
import type { Article } from '../core/model';
import { searchKeysOf } from '../core/verify/searchKeys';
import { readArticle } from '../engine/annotator';
import { whyOf } from '../engine/outcome';
import type { Pace } from '../engine/pace';
import { createReader } from '../engine/readTogether';
import type { FiledArticle, FileStamp } from './catalogue';
import type { IndexStore } from './indexStore';
import type { FromArchive, IndexPlace, ToArchive } from './protocol';
import { SegmentLost } from './segmentFiles';

/** So many articles are put into the archive at once. */
const BATCH = 200;
/** How long nothing has to come before an index is saved, and how long a busy one goes unsaved. */
const SAVE_AFTER_MS = 2000;
const SAVE_AT_LEAST_MS = 30_000;
/** Of so many articles that were read whole what was read is kept: the next words are often about the same ones. */
const KEPT = 100;

/** Keeps an archive as it is told, and answers from what is indexed at that moment. */
export interface Archivist {
  receive(message: ToArchive): void;
  /** Nothing is indexed or posted any more. */
  dispose(): void;
}

export interface ArchivistOptions {
  readonly post: (message: FromArchive) => void;
  /** Lets messages in between two articles. */
  readonly pace: Pace;
  /** Where an index can be kept; without it none is, whatever is asked. */
  readonly storeAt?: (place: IndexPlace) => IndexStore;
}

interface Waiting {
  /** `undefined`: it is to be removed. */
  readonly article?: Article;
  readonly stamp?: FileStamp;
}

export function createArchivist({ post, pace, storeAt }: ArchivistOptions): Archivist {
  /** What is still to be done, by article. */
  const waiting = new Map<number, Waiting>();
  let archive = emptyArchive;
  const reader = createReader(KEPT);
  /** Of what is in the archive, where it came from a file. */
  const filed = new Map<number, FiledArticle>();
  /** What should be in the archive, and cannot be until it comes again. */
  const missing = new Set<number>();
  let store: IndexStore | undefined;
  let working = false;
  let received = 0;
  let disposed = false;
  let changed = false;
  let savedAt = performance.now();
  let saving: ReturnType<typeof setTimeout> | undefined;

  const open = (place: IndexPlace): void => {
    let notes: readonly string[] = [];
    try {
      store = storeAt?.(place);
      const stored = store?.load();
      if (stored) {
        ({ archive, notes } = stored);
        for (const [id, it] of stored.articles) filed.set(id, it);
      }
    } catch (error) {
      notes = [`The index that was kept could not be read: ${whyOf(error)}. It is built anew.`];
    }
    post({ kind: 'opened', articles: new Map(filed), notes });
    post({ kind: 'progress', indexed: archive.size, done: received - waiting.size });
  };

  /** Whatever reads the archive: a part of it that can be read no more is left out, and read anew by the host. */
  const reading = <T>(read: () => T): T => {
    for (;;) {
      try {
        return store ? store.during(read) : read();
      } catch (error) {
        if (!store || !(error instanceof SegmentLost)) throw error;
        const { archive: rest, lost, note } = store.without(archive, error);
        if (rest.segments.length === archive.segments.length) throw error;
        archive = rest;
        for (const id of lost) {
          filed.delete(id);
          missing.add(id);
        }
        changed = true;
        post({ kind: 'forgotten', ids: lost, note });
        post({ kind: 'progress', indexed: archive.size, done: received - waiting.size });
        if (!working) saveSoon();
      }
    }
  };

  const save = (): void => {
    if (!store || !changed) return;
    changed = false;
    savedAt = performance.now();
    try {
      const unfiled = archive.segments.flatMap(({ ids }) =>
        Array.from(ids).filter((id) => !filed.has(id)),
      );
      store.save(
        reading(() => archive.without(new Set(unfiled))),
        filed,
      );
    } catch (error) {
      post({ kind: 'unsaved', why: whyOf(error) });
      return;
    }
    archive = store.released(archive);
  };

  const saveSoon = (): void => {
    clearTimeout(saving);
    if (store) saving = setTimeout(save, SAVE_AFTER_MS);
  };

  const entryOf = (id: number, article: Article): ArchiveEntry | undefined => {
    try {
      const { keys, facts } = searchKeysOf(readArticle(article));
      return { id, keys, facts };
    } catch (error) {
      post({ kind: 'failed', id, why: whyOf(error) });
      return undefined;
    }
  };

  /** `false` where it cannot be done: a fault of ours that leaves these articles out, and no others. */
  const put = (entries: readonly ArchiveEntry[], gone: ReadonlySet<number>): boolean => {
    try {
      archive = reading(() => archive.with(entries).without(gone));
      return true;
    } catch (error) {
      for (const { id } of entries) {
        missing.add(id);
        post({ kind: 'failed', id, why: whyOf(error) });
      }
      return false;
    }
  };

  const work = async (): Promise<void> => {
    working = true;
    clearTimeout(saving);
    while (waiting.size > 0 && !isDisposed()) {
      const batch = firstOf(waiting, BATCH);
      const entries: ArchiveEntry[] = [];
      const gone = new Set<number>();
      const finished = new Map<number, Waiting>();
      const stamped = new Map<number, FiledArticle>();
      for (const [id, it] of batch) {
        await pace();
        if (isDisposed()) return;
        if (waiting.get(id) !== it) continue; // it was dropped, or changed meanwhile
        const { article, stamp } = it;
        finished.set(id, it);
        const entry = article && entryOf(id, article);
        if (entry) entries.push(entry);
        else gone.add(id);
        if (entry && stamp) stamped.set(id, { name: article.id, ...stamp });
      }
      const isDone = put(entries, gone);
      for (const id of finished.keys()) filed.delete(id);
      if (isDone) for (const [id, it] of stamped) filed.set(id, it);
      changed = true;
      for (const [id, it] of finished) if (waiting.get(id) === it) waiting.delete(id);
      post({ kind: 'progress', indexed: archive.size, done: received - waiting.size });
      if (performance.now() - savedAt > SAVE_AT_LEAST_MS) save();
    }
    working = false;
    saveSoon();
  };
  const isDisposed = (): boolean => disposed;

  const change = (id: number, it: Waiting): void => {
    waiting.delete(id); // it goes behind the others
    waiting.set(id, it);
    missing.delete(id);
    received++;
    if (!working) void work();
  };

  return {
    receive(message) {
      switch (message.kind) {
        case 'open': {
          open(message);
          return;
        }
        case 'put': {
          change(message.id, message);
          return;
        }
        case 'remove': {
          change(message.id, {});
          return;
        }
        case 'stop': {
          const dropped = [...waiting].filter(([, { article }]) => article).map(([id]) => id);
          for (const id of dropped) waiting.delete(id);
          post({ kind: 'dropped', ids: dropped });
          post({ kind: 'progress', indexed: archive.size, done: received - waiting.size });
          break;
        }
        case 'search': {
          const { ids: all, scores } = reading(() => archive.related(message, message.most));
          const least = (scores[0] ?? 0) * message.leastShare;
          const ids = all.filter((_, rank) => (scores[rank] ?? 0) >= least);
          const { size: searched } = archive;
          const rest = waiting.size + missing.size;
          post({ kind: 'found', ask: message.ask, ids, searched, waiting: rest });
          break;
        }
        case 'read': {
          const failed: { id: string; why: string }[] = [];
          const readings = reader.read(message.articles, ({ id }, error) => {
            failed.push({ id, why: whyOf(error) });
          });
          post({ kind: 'readings', ask: message.ask, readings, failed });
        }
      }
    },
    dispose() {
      disposed = true;
      clearTimeout(saving);
      waiting.clear();
    },
  };
}

function firstOf<K, V>(map: ReadonlyMap<K, V>, count: number): readonly (readonly [K, V])[] {
  const out: (readonly [K, V])[] = [];
  for (const it of map) {
    if (out.length === count) break;
    out.push(it);
  }
  return out;
}
