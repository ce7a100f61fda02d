import type { SourceIndex } from '../core/index/sourceIndex';
import type { Article, PairReport, Reading, Report } from '../core/model';
import { comparePair } from '../core/verify/comparePair';
import { createEmitter, type Subscription } from './emitter';
import { createComparison, type ComparisonOptions } from './newsroomComparison';
import {
  createEntry,
  readSoon,
  replaceArticle,
  stopReading,
  type Entry,
  type ReadingRoom,
} from './newsroomEntry';
import type { Pace } from './pace';

/**
 * The articles in reach, read and held against each other, kept true as they change. Reading an
 * article is quick and follows every change; comparing waits until changes pause.
 */
export interface Newsroom {
  /** Adds an article, or puts its new text in place of the old. */
  put(article: Article): void;
  remove(id: string): void;
  has(id: string): boolean;
  /** In the order in which they came. */
  articles(): readonly Article[];
  /** The article as last read; `undefined` until then. Its people are known across articles. */
  reading(id: string): Reading | undefined;
  /**
   * Reads it in slices that let other events in, from the next one on, before the comparison goes on with an older text
   * of it. Resolves once this text is read, cannot be, or newer text came.
   */
  readSoon(id: string): Promise<void>;
  /**
   * Resolves when everything in reach has been read and compared, in slices that let other events in; `undefined`: no
   * such article, or stopped. Typed on meanwhile, it is the report on the text that was compared.
   */
  report(id: string, signal?: AbortSignal): Promise<Report | undefined>;
  /** Resolves to the index over everything in reach; `undefined` when stopped. */
  index(signal?: AbortSignal): Promise<SourceIndex | undefined>;
  /** How much of this article and that one is the same. */
  pair(a: string, b: string): PairReport | undefined;
  /** Makes every report anew, as when other checks are on or findings are dismissed. */
  judgeAgain(): void;
  state(): NewsroomState;
  onDidChange(listener: (event: NewsroomEvent) => void): Subscription;
  dispose(): void;
}

export interface NewsroomState {
  readonly articles: number;
  /** How many of them are read. */
  readonly read: number;
  /** Ids of those that could not be read, by a fault of ours. */
  readonly failed: readonly string[];
  /** Whether what is known stands for everything in reach. */
  readonly settled: boolean;
}

/** `read`: one article's annotations are new. `compared`: every report may be new. `articles`: some came or went. */
export type NewsroomEvent =
  | { readonly kind: 'read'; readonly id: string }
  | { readonly kind: 'compared' }
  | { readonly kind: 'articles' };

export interface NewsroomOptions extends ComparisonOptions {
  readonly pace: Pace;
  /** Told of defects; work goes on with the other articles. */
  readonly onError: (error: unknown, doing: string) => void;
}

export function createNewsroom(options: NewsroomOptions): Newsroom {
  const entries = new Map<string, Entry>();
  const events = createEmitter<NewsroomEvent>();

  const room: ReadingRoom = {
    pace: options.pace,
    onError: options.onError,
    isHere: (entry) => entries.get(entry.article.id) === entry,
    identities: () => comparison.identities(),
    onRead(id) {
      comparison.outdate(id);
      events.fire({ kind: 'read', id });
    },
    onFailed: (id) => comparison.outdate(id),
  };

  const comparison = createComparison(entries, room, options, () =>
    events.fire({ kind: 'compared' }),
  );

  return {
    put(article) {
      const entry = entries.get(article.id);
      if (entry && !replaceArticle(entry, article)) return;
      if (!entry) {
        entries.set(article.id, createEntry(article));
        events.fire({ kind: 'articles' });
      }
      comparison.changed();
    },

    remove(id) {
      const entry = entries.get(id);
      if (!entry) return;
      stopReading(entry);
      entries.delete(id);
      comparison.forget(id);
      events.fire({ kind: 'articles' });
      comparison.changed();
    },

    has: (id) => entries.has(id),
    articles: () => [...entries.values()].map(({ article }) => article),
    reading: (id) => entries.get(id)?.shared,

    readSoon(id) {
      const entry = entries.get(id);
      return entry ? readSoon(entry, room) : Promise.resolve();
    },

    report: (id, signal) => comparison.report(id, signal),
    index: (signal) => comparison.index(signal),

    pair(a, b) {
      const one = entries.get(a)?.shared;
      const other = entries.get(b)?.shared;
      return one && other && comparePair(one, other);
    },

    judgeAgain: () => comparison.judgeAgain(),

    state: () => ({
      articles: entries.size,
      read: [...entries.values()].filter(({ stale }) => !stale).length,
      failed: comparison.failed(),
      settled: comparison.isSettled(),
    }),

    onDidChange: (listener) => events.on(listener),

    dispose() {
      comparison.dispose();
      for (const entry of entries.values()) stopReading(entry);
      entries.clear();
    },
  };
}
