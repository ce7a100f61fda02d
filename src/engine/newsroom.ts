import type { Correction } from '../core/checks/corrections';
import { type CheckSwitches, runningChecks } from '../core/checks/runChecks';
import type { SourceIndex } from '../core/index/sourceIndex';
import {
  identifyingAcross,
  knowingElsewhere,
  withIdentities,
  type Identities,
} from '../core/link/identities';
import type { Article, Finding, PairReport, Reading, Report } from '../core/model';
import type { Steps } from '../core/steps';
import { comparePair } from '../core/verify/comparePair';
import { judging, wholeIndex } from '../core/verify/judge';
import type { Coverage } from '../core/verify/options';
import { createEmitter, type Subscription } from './emitter';
import { createJudgements } from './judgements';
import {
  createEntry,
  readAlone,
  readInLight,
  readNow,
  readSoon,
  replaceArticle,
  stopReading,
  type Entry,
  type ReadingRoom,
} from './newsroomEntry';
import { type Pace, paced } from './pace';
import { samePeople } from './samePeople';
import { createSettling } from './settling';
import { createSharedIndex, type SharedIndex } from './sharedIndex';

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

export interface NewsroomOptions {
  readonly pace: Pace;
  /** How long changes must pause before articles are compared, in milliseconds. */
  readonly settleAfterMs: number;
  /** Told of defects; work goes on with the other articles. */
  readonly onError: (error: unknown, doing: string) => void;
  /** Which checks are on against their default; asked whenever a report is made. */
  readonly checkSwitches?: () => CheckSwitches;
  /**
   * What was searched for an article, where its folder has more than the articles `here`; asked whenever a report is
   * made. By default that is what there is.
   */
  readonly coverage?: (id: string, here: Coverage) => Coverage;
  /** What was corrected before, for an article; asked whenever a report is made. */
  readonly corrections?: (article: Article) => readonly Correction[];
  /** Whether a finding is shown; asked whenever a report is made. All are, where this is left out. */
  readonly isShown?: (finding: Finding, article: Article) => boolean;
  /** Whether a person wants two articles not held against each other; asked whenever a report is made. */
  readonly isApart?: (a: string, b: string) => boolean;
}

export function createNewsroom(options: NewsroomOptions): Newsroom {
  const { pace, settleAfterMs, onError } = options;
  const entries = new Map<string, Entry>();
  const events = createEmitter<NewsroomEvent>();
  const stopper = new AbortController();
  const index = createSharedIndex();
  let identities: Identities = new Map();

  const room: ReadingRoom = {
    pace,
    onError,
    isHere: (entry) => entries.get(entry.article.id) === entry,
    identities: () => identities,
    onRead(id) {
      index.outdate(id);
      events.fire({ kind: 'read', id });
    },
    onFailed: (id) => index.outdate(id),
  };

  const settling = createSettling({
    afterMs: settleAfterMs,
    onError: (error) => onError(error, 'comparing articles'),
    async work(done) {
      const found = await comparing(entries, room, stopper.signal);
      if (!found) return;
      identities = found;
      if (!(await shareAll(entries, identities, index, pace, stopper.signal))) return;
      index.update(entries);
      judgements.outdate();
      done();
      events.fire({ kind: 'compared' });
    },
  });

  const judgements = createJudgements(
    pace,
    (id) => entries.get(id)?.shared,
    (reading) => reporting(reading, index, entries, options),
  );

  return {
    put(article) {
      const entry = entries.get(article.id);
      if (entry && !replaceArticle(entry, article)) return;
      if (!entry) {
        entries.set(article.id, createEntry(article));
        events.fire({ kind: 'articles' });
      }
      settling.changed();
    },

    remove(id) {
      const entry = entries.get(id);
      if (!entry) return;
      stopReading(entry);
      entries.delete(id);
      index.outdate(id);
      judgements.forget(id);
      events.fire({ kind: 'articles' });
      settling.changed();
    },

    has: (id) => entries.has(id),
    articles: () => [...entries.values()].map(({ article }) => article),
    reading: (id) => entries.get(id)?.shared,

    readNow(id) {
      const entry = entries.get(id);
      return entry && readNow(entry, room);
    },

    readSoon(id) {
      const entry = entries.get(id);
      return entry ? readSoon(entry, room) : Promise.resolve();
    },

    async report(id, signal) {
      if (!(await settling.settled(signal))) return undefined;
      return unlessStopped(judgements.reportOn(id), signal);
    },

    async index(signal) {
      return (await settling.settled(signal)) ? index.current() : undefined;
    },

    pair(a, b) {
      const one = entries.get(a)?.shared;
      const other = entries.get(b)?.shared;
      return one && other && comparePair(one, other);
    },

    judgeAgain() {
      judgements.outdate();
      if (!stopper.signal.aborted) events.fire({ kind: 'compared' });
    },

    state: () => ({
      articles: entries.size,
      read: [...entries.values()].filter(({ stale }) => !stale).length,
      failed: failedIn(entries),
      settled: settling.isSettled(),
    }),

    onDidChange: (listener) => events.on(listener),

    dispose() {
      stopper.abort();
      for (const entry of entries.values()) stopReading(entry);
      judgements.dispose();
      settling.dispose();
      entries.clear();
    },
  };
}

type Entries = ReadonlyMap<string, Entry>;

/**
 * Reads what is unread, in slices; then what articles know of each other. Resolves to who is one person across them, or
 * `undefined` when stopped. The steps are those of `readTogether`.
 */
async function comparing(
  entries: Entries,
  room: ReadingRoom,
  signal: AbortSignal,
): Promise<Identities | undefined> {
  for (const entry of [...entries.values()]) {
    await room.pace();
    await readAlone(entry, room);
    if (signal.aborted) return undefined;
  }
  const alone = [...entries.values()].flatMap((it) => it.alone ?? []);
  const elsewhere = await paced(knowingElsewhere(alone), room.pace, signal);
  if (!elsewhere) return undefined;
  for (const [id, entry] of [...entries]) {
    await room.pace();
    if (signal.aborted) return undefined;
    if (room.isHere(entry)) await readInLight(entry, elsewhere.get(id) ?? [], room);
  }
  const own = [...entries.values()].flatMap((it) => it.own ?? []);
  return paced(identifyingAcross(own), room.pace, signal);
}

/** Has each reading share its people; `false` when stopped. */
async function shareAll(
  entries: Entries,
  identities: Identities,
  index: SharedIndex,
  pace: Pace,
  signal: AbortSignal,
): Promise<boolean> {
  for (const [id, entry] of [...entries]) {
    await pace();
    if (signal.aborted) return false;
    if (!entry.own) continue;
    const shared = withIdentities(entry.own, identities);
    if (samePeople(shared, entry.shared)) continue;
    entry.shared = shared;
    index.outdate(id);
  }
  await pace();
  return !signal.aborted;
}

/** The articles whose text, as it is, could not be read. */
const failedIn = (entries: Entries): readonly string[] =>
  [...entries].flatMap(([id, { failed, article }]) => (failed === article ? [id] : []));

function* reporting(
  reading: Reading,
  index: SharedIndex,
  entries: Entries,
  { checkSwitches, coverage, corrections, isShown, isApart }: NewsroomOptions,
): Steps<Report> {
  const { article } = reading;
  const isUsed = (id: string): boolean => isApart?.(article.id, id) !== true;
  const all = index.current();
  const apart = [...all.entries.keys()].filter((it) => !isUsed(it));
  const sources = apart.reduce((left, it) => left.without(it), all);
  const { searched } = wholeIndex(sources, article.id);
  // not all that is here, where an article that it is held against could not be read
  const here = { searched, complete: !failedIn(entries).some(isUsed) };
  const searchedAll = coverage?.(article.id, here) ?? here;
  const switches = checkSwitches?.();
  const report = yield* judging(reading, sources, { coverage: searchedAll });
  const found = yield* runningChecks(report, sources, switches, corrections?.(article));
  return { ...report, findings: found.filter((it) => isShown?.(it, article) ?? true) };
}

/** What `work` comes to, or `undefined` as soon as the signal stops the wait. */
function unlessStopped<T>(work: Promise<T>, signal?: AbortSignal): Promise<T | undefined> {
  if (!signal) return work;
  return new Promise((resolve, reject) => {
    const stop = (): void => resolve(undefined);
    signal.addEventListener('abort', stop, { once: true });
    if (signal.aborted) stop();
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
