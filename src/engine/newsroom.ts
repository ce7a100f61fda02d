import { type CheckSwitches, withFindings } from '../core/checks/runChecks';
import { createSourceIndex, type SourceIndex } from '../core/index/sourceIndex';
import { identifyAcross, withIdentities, type Identities } from '../core/link/identities';
import type { Article, PairReport, Reading, Report } from '../core/model';
import { comparePair } from '../core/verify/comparePair';
import { judge } from '../core/verify/judge';
import { createAnnotator, type Annotator } from './annotator';
import { createEmitter, type Subscription } from './emitter';
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
  /** Reads the article now if its text is newer than its reading. `undefined`: no such article. */
  readNow(id: string): Reading | undefined;
  /** The last report that was made, of this text or of an older one. */
  lastReport(id: string): Report | undefined;
  /** Resolves when everything in reach has been read and compared; `undefined`: no such article, or stopped. */
  report(id: string, signal?: AbortSignal): Promise<Report | undefined>;
  /** Resolves to the index over everything in reach; `undefined` when stopped. */
  index(signal?: AbortSignal): Promise<SourceIndex | undefined>;
  /** How much of this article and that one is the same. */
  pair(a: string, b: string): PairReport | undefined;
  /** Makes every report anew, as when other checks are on. */
  judgeAgain(): void;
  state(): NewsroomState;
  onDidChange(listener: (event: NewsroomEvent) => void): Subscription;
  dispose(): void;
}

export interface NewsroomState {
  readonly articles: number;
  /** How many of them are read. */
  readonly read: number;
  /** Whether what is known stands for everything in reach. */
  readonly settled: boolean;
}

/** `read`: one article's annotations are new. `compared`: every report may be new. `articles`: some came or went. */
export type NewsroomEvent =
  | { readonly kind: 'read'; readonly id: string }
  | { readonly kind: 'compared' }
  | { readonly kind: 'articles' };

export interface NewsroomOptions {
  readonly pace: Pace;
  /** How long changes must pause before articles are compared, in milliseconds. */
  readonly settleAfterMs: number;
  /** Told of defects; work goes on with the other articles. */
  readonly onError: (error: unknown, doing: string) => void;
  /** Which checks are on against their default; asked whenever a report is made. */
  readonly checkSwitches?: () => CheckSwitches;
}

interface Entry {
  article: Article;
  readonly annotator: Annotator;
  /** As the article alone says; of an older text while `stale`. */
  own: Reading | undefined;
  /** With people shared across articles. */
  shared: Reading | undefined;
  stale: boolean;
}

/** Longer texts, in characters, are read in slices that let other events in. */
export const READ_AT_ONCE = 200_000;

/** From this many changed articles on the index is built anew instead of changed one by one. */
const REBUILD_FROM = 16;

export function createNewsroom({
  pace,
  settleAfterMs,
  onError,
  checkSwitches,
}: NewsroomOptions): Newsroom {
  const entries = new Map<string, Entry>();
  const events = createEmitter<NewsroomEvent>();
  const reports = new Map<string, Report>();
  const stopper = new AbortController();
  let index: SourceIndex = createSourceIndex([]);
  let identities: Identities = new Map();
  /** Articles whose shared reading the index does not hold yet; removed ones included. */
  const unindexed = new Set<string>();
  let version = 0;
  let settledVersion = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let settling: Promise<void> | undefined;
  const waiting: (() => void)[] = [];

  const stopped = (): boolean => stopper.signal.aborted;

  const changed = (): void => {
    version++;
    clearTimeout(timer);
    timer = setTimeout(startSettling, settleAfterMs);
  };

  const readEntry = (id: string, entry: Entry): Reading => {
    if (entry.own && !entry.stale) return entry.shared ?? entry.own;
    entry.own = entry.annotator.read(entry.article);
    return taken(id, entry);
  };

  const readInSlices = async (id: string, entry: Entry): Promise<void> => {
    const { article } = entry;
    const own = await entry.annotator.readPaced(article, pace, stopper.signal);
    if (!own || entries.get(id) !== entry || entry.article !== article) return; // newer text has come
    entry.own = own;
    taken(id, entry);
  };

  const taken = (id: string, entry: Entry): Reading => {
    entry.stale = false;
    entry.shared = entry.own && withIdentities(entry.own, identities);
    unindexed.add(id);
    events.fire({ kind: 'read', id });
    return entry.shared ?? neverRead(id);
  };

  function startSettling(): void {
    timer = undefined;
    if (settling || stopper.signal.aborted) return;
    settling = settle()
      .catch((error: unknown) => onError(error, 'comparing articles'))
      .finally(() => {
        settling = undefined;
        if (stopper.signal.aborted) return;
        if (version !== settledVersion) timer ??= setTimeout(startSettling, settleAfterMs);
        else for (const resolve of waiting.splice(0)) resolve();
      });
  }

  /** Reads what is unread, in slices; then brings identities, index and reports up to date. */
  async function settle(): Promise<void> {
    const from = version;
    for (const [id, entry] of [...entries]) {
      if (entry.own && !entry.stale) continue;
      await pace();
      if (stopped()) return;
      try {
        if (entries.get(id) !== entry) continue;
        if (entry.article.text.length > READ_AT_ONCE) await readInSlices(id, entry);
        else readEntry(id, entry);
      } catch (error) {
        onError(error, `reading ${id}`);
        entries.delete(id);
      }
    }
    await pace();
    if (stopped()) return;
    identities = identifyAcross([...entries.values()].flatMap(({ own }) => (own ? [own] : [])));
    for (const [id, entry] of entries) {
      if (!entry.own) continue;
      const shared = withIdentities(entry.own, identities);
      if (samePeople(shared, entry.shared)) continue;
      entry.shared = shared;
      unindexed.add(id);
    }
    await pace();
    if (stopped()) return;
    updateIndex();
    reports.clear();
    settledVersion = from;
    events.fire({ kind: 'compared' });
  }

  const updateIndex = (): void => {
    if (unindexed.size >= REBUILD_FROM) {
      index = createSourceIndex(
        [...entries.values()].flatMap(({ shared }) => (shared ? [shared] : [])),
      );
    } else {
      for (const id of unindexed) {
        const reading = entries.get(id)?.shared;
        index = reading ? index.with(reading) : index.without(id);
      }
    }
    unindexed.clear();
  };

  const settled = async (signal?: AbortSignal): Promise<boolean> => {
    while (version !== settledVersion || settling) {
      if (stopper.signal.aborted || signal?.aborted === true) return false;
      if (!settling && timer === undefined) startSettling();
      await new Promise<void>((resolve) => {
        waiting.push(resolve);
        signal?.addEventListener('abort', () => resolve(), { once: true });
      });
    }
    return !stopper.signal.aborted && signal?.aborted !== true;
  };

  const judged = (id: string): Report | undefined => {
    const reading = entries.get(id)?.shared;
    if (!reading) return undefined;
    const known = reports.get(id);
    if (known?.reading === reading) return known;
    const report = withFindings(judge(reading, index), index, checkSwitches?.());
    reports.set(id, report);
    return report;
  };

  return {
    put(article) {
      const entry = entries.get(article.id);
      if (entry) {
        if (entry.article.text === article.text && entry.article.format === article.format) return;
        entry.article = article;
        entry.stale = true;
      } else {
        entries.set(article.id, {
          article,
          annotator: createAnnotator(),
          own: undefined,
          shared: undefined,
          stale: true,
        });
        events.fire({ kind: 'articles' });
      }
      changed();
    },

    remove(id) {
      if (!entries.delete(id)) return;
      unindexed.add(id);
      reports.delete(id);
      events.fire({ kind: 'articles' });
      changed();
    },

    has: (id) => entries.has(id),
    articles: () => [...entries.values()].map(({ article }) => article),
    reading: (id) => entries.get(id)?.shared,

    readNow(id) {
      const entry = entries.get(id);
      return entry && readEntry(id, entry);
    },

    lastReport: (id) => reports.get(id),

    async report(id, signal) {
      if (!(await settled(signal))) return undefined;
      return judged(id);
    },

    async index(signal) {
      return (await settled(signal)) ? index : undefined;
    },

    pair(a, b) {
      const one = entries.get(a)?.shared;
      const other = entries.get(b)?.shared;
      return one && other && comparePair(one, other);
    },

    judgeAgain() {
      reports.clear();
      if (!stopped()) events.fire({ kind: 'compared' });
    },

    state: () => ({
      articles: entries.size,
      read: [...entries.values()].filter(({ own, stale }) => own && !stale).length,
      settled: version === settledVersion && !settling,
    }),

    onDidChange: (listener) => events.on(listener),

    dispose() {
      stopper.abort();
      clearTimeout(timer);
      for (const resolve of waiting.splice(0)) resolve();
      entries.clear();
    },
  };
}

const samePeople = (a: Reading, b: Reading | undefined): boolean =>
  b !== undefined &&
  a.article === b.article &&
  a.annotations.length === b.annotations.length &&
  a.people.length === b.people.length &&
  a.people.every((it, i) => it.id === b.people[i]?.id && it.name === b.people[i].name) &&
  a.annotations.every((it, i) => {
    const other = b.annotations[i];
    return it.kind !== 'person' || (other?.kind === 'person' && it.person === other.person);
  });

function neverRead(id: string): never {
  throw new Error(`the article ${id} was not read`);
}
