import type { ArchiveEntry } from '../core/index/archive';
import type { Article } from '../core/model';
import { searchKeysOf } from '../core/verify/searchKeys';
import { readArticle } from '../engine/annotator';
import { whyOf } from '../engine/outcome';
import type { Pace } from '../engine/pace';
import { createReader, type Reader } from '../engine/readTogether';
import type { FiledArticle, FileStamp } from './catalogue';
import type { IndexStore } from './indexStore';
import { createKeptArchive, type ArchiveChange, type KeptArchive } from './keptArchive';
import type { FromArchive, IndexPlace, ToArchive } from './protocol';

/** So many articles are put into the archive at once. */
const BATCH = 200;
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
  const reader = createReader(KEPT);
  let working = false;
  let received = 0;
  const stop = new AbortController();

  const kept = createKeptArchive({
    storeAt,
    onLost(ids, note) {
      post({ kind: 'forgotten', ids, note });
      tellProgress();
      if (!working) kept.saveSoon();
    },
    onUnsaved: (why) => post({ kind: 'unsaved', why }),
  });

  const tellProgress = (): void =>
    post({ kind: 'progress', indexed: kept.size(), done: received - waiting.size });

  const fail = (ids: readonly number[], error: unknown): void => {
    kept.miss(ids);
    for (const id of ids) post({ kind: 'failed', id, why: whyOf(error) });
  };

  /** Where a batch cannot be put in, its articles are left out, in any version, and no others: a fault of ours. */
  const put = (change: ArchiveChange): void => {
    try {
      kept.change(change);
    } catch (error) {
      const ids = change.entries.map(({ id }) => id);
      kept.forget([...ids, ...change.gone]);
      fail(ids, error);
    }
  };

  /** Carries out what waits, a batch at a time; one that came again meanwhile is left for the next. */
  const work = async (): Promise<void> => {
    working = true;
    kept.saveNotYet();
    while (waiting.size > 0) {
      const batch = await readBatch(waiting, pace, stop.signal);
      if (stop.signal.aborted) return;
      put(batch.change);
      for (const [id, error] of batch.faults) fail([id], error);
      for (const [id, it] of batch.finished) if (waiting.get(id) === it) waiting.delete(id);
      tellProgress();
      kept.saveIfDue();
    }
    working = false;
    kept.saveSoon();
  };

  const change = (id: number, it: Waiting): void => {
    waiting.delete(id); // it goes behind the others
    waiting.set(id, it);
    received++;
    if (!working) void work();
  };

  const dropArticles = (): void => {
    const ids = [...waiting].filter(([, { article }]) => article).map(([id]) => id);
    for (const id of ids) waiting.delete(id);
    post({ kind: 'dropped', ids });
    tellProgress();
  };

  return {
    receive(message) {
      switch (message.kind) {
        case 'open':
          post(kept.open(message));
          tellProgress();
          return;
        case 'put':
          change(message.id, message);
          return;
        case 'remove':
          change(message.id, {});
          return;
        case 'stop':
          dropArticles();
          return;
        case 'search':
          post({ ...found(kept, message), waiting: waiting.size + kept.missing() });
          return;
        case 'read':
          post(readingsFor(reader, message));
      }
    },
    dispose() {
      stop.abort();
      kept.saveNotYet();
      waiting.clear();
    },
  };
}

/** What was read of some that wait. */
interface Batch {
  readonly change: ArchiveChange;
  readonly faults: ReadonlyMap<number, unknown>;
  /** Each as it was when it was read. */
  readonly finished: ReadonlyMap<number, Waiting>;
}

/** Reads the articles that have waited longest. Ends early where it is stopped. */
async function readBatch(
  waiting: ReadonlyMap<number, Waiting>,
  pace: Pace,
  signal: AbortSignal,
): Promise<Batch> {
  const entries: ArchiveEntry[] = [];
  const gone = new Set<number>();
  const filed = new Map<number, FiledArticle>();
  const finished = new Map<number, Waiting>();
  const faults = new Map<number, unknown>();
  for (const [id, it] of firstOf(waiting, BATCH)) {
    await pace();
    if (signal.aborted) break;
    if (waiting.get(id) !== it) continue; // it was dropped, or changed meanwhile
    const { article, stamp } = it;
    finished.set(id, it);
    try {
      if (article) entries.push(entryOf(id, article));
      else gone.add(id);
      if (article && stamp) filed.set(id, { name: article.id, ...stamp });
    } catch (error) {
      gone.add(id); // what it was before is not looked for either
      faults.set(id, error);
    }
  }
  return { change: { entries, gone, filed }, faults, finished };
}

type Message<Kind extends ToArchive['kind']> = Extract<ToArchive, { readonly kind: Kind }>;
type Reply<Kind extends FromArchive['kind']> = Extract<FromArchive, { readonly kind: Kind }>;

/** The articles that share the most, down to a fraction of what the first one shares. */
function found(kept: KeptArchive, message: Message<'search'>): Omit<Reply<'found'>, 'waiting'> {
  const { ids: all, scores } = kept.read((it) => it.related(message, message.most));
  const least = (scores[0] ?? 0) * message.leastShare;
  const ids = all.filter((_, rank) => (scores[rank] ?? 0) >= least);
  return { kind: 'found', ask: message.ask, ids, searched: kept.size() };
}

function readingsFor(reader: Reader, { ask, articles }: Message<'read'>): Reply<'readings'> {
  const failed: { id: string; why: string }[] = [];
  const readings = reader.read(articles, ({ id }, error) => {
    failed.push({ id, why: whyOf(error) });
  });
  return { kind: 'readings', ask, readings, failed };
}

function entryOf(id: number, article: Article): ArchiveEntry {
  const { keys, facts } = searchKeysOf(readArticle(article));
  return { id, keys, facts };
}

function firstOf<K, V>(map: ReadonlyMap<K, V>, count: number): readonly (readonly [K, V])[] {
  const out: (readonly [K, V])[] = [];
  for (const it of map) {
    if (out.length === count) break;
    out.push(it);
  }
  return out;
}
