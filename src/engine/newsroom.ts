import type { Correction } from '../core/checks/corrections';
import { type CheckSwitches, runningChecks } from '../core/checks/runChecks';
import { createSourceIndex, type SourceIndex } from '../core/index/sourceIndex';
import {
  identifyingAcross,
  knowingElsewhere,
  withIdentities,
  type Identities,
} from '../core/link/identities';
import { isSameKnown, type KnownPerson } from '../core/link/peopleRoles';
import type { Article, Finding, PairReport, Reading, Report } from '../core/model';
import type { Steps } from '../core/steps';
import { comparePair } from '../core/verify/comparePair';
import { judging, wholeIndex } from '../core/verify/judge';
import type { Coverage } from '../core/verify/options';
import { createAnnotator, type Annotator } from './annotator';
import { createEmitter, type Subscription } from './emitter';
import { type Pace, paced } from './pace';
import { createJudgements } from './judgements';
import { createPauses } from './pauses';
import { samePeople } from './samePeople';

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

interface Entry {
  article: Article;
  readonly annotator: Annotator;
  /** As the article alone says, of an older text until it is read again; `undefined` where nothing was read for that. */
  alone: Reading | undefined;
  /** As it reads in the light of who is `known` from the others on its story. */
  own: Reading | undefined;
  known: readonly KnownPerson[];
  /** With people shared across articles. */
  shared: Reading | undefined;
  /** Whether `own` is of an older text, or of none. */
  stale: boolean;
  /** What {@link Newsroom.readSoon} has begun. */
  soon: { readonly stopper: AbortController; readonly done: Promise<void> } | undefined;
  /** What is being read of it to be compared. */
  compared: ReadToCompare | undefined;
  /** The version of the article that could not be read: it is not tried again. */
  failed: Article | undefined;
}

interface ReadToCompare {
  readonly article: Article;
  readonly stopper: AbortController;
  /** Whether it stops where newer text is to be read. */
  readonly givesWay: boolean;
}

/** A file that is written again and again holds the others up for so many pauses at most. */
const MOST_PAUSES = 10;
const SETTLING = 'settling';
/** So often what is read to be compared gives way to newer text that is to be read soon. */
const MOST_WAYS_GIVEN = 3;

/** From this many changed articles on the index is built anew instead of changed one by one. */
const REBUILD_FROM = 16;

export function createNewsroom({
  pace,
  settleAfterMs,
  onError,
  checkSwitches,
  coverage = (_, here) => here,
  corrections,
  isShown = () => true,
  isApart,
}: NewsroomOptions): Newsroom {
  const entries = new Map<string, Entry>();
  const events = createEmitter<NewsroomEvent>();
  const stopper = new AbortController();
  let index: SourceIndex = createSourceIndex([]);
  let identities: Identities = new Map();
  /** Articles whose shared reading the index does not hold yet; removed ones included. */
  const unindexed = new Set<string>();
  let version = 0;
  let settledVersion = 0;
  const pauses = createPauses(settleAfterMs, MOST_PAUSES * settleAfterMs);
  let settling: Promise<void> | undefined;
  const waiting = new Set<() => void>();

  const stopped = (): boolean => stopper.signal.aborted;

  const settleSoon = (): void => pauses.wait(SETTLING, startSettling);

  const changed = (): void => {
    version++;
    settleSoon();
  };

  /** The reading of the article as it stands, in the light of who was last known elsewhere. */
  const readEntry = (id: string, entry: Entry): Reading | undefined => {
    if (!entry.stale) return entry.shared;
    try {
      return isRead(id, entry, entry.annotator.read(entry.article, entry.known));
    } catch (error) {
      failed(id, entry, entry.article, error);
      return undefined;
    }
  };

  /** The same in slices, unless newer text comes meanwhile. */
  const readEntrySoon = async (id: string, entry: Entry, signal: AbortSignal): Promise<void> => {
    const { article, known } = entry;
    try {
      const own = await entry.annotator.readPaced(article, pace, signal, known);
      if (!own || signal.aborted || !entry.stale) return;
      if (known !== entry.known) await readEntrySoon(id, entry, signal);
      else isRead(id, entry, own);
    } catch (error) {
      failed(id, entry, article, error);
    }
  };

  const beginSoon = (id: string, entry: Entry): NonNullable<Entry['soon']> => {
    const own = new AbortController();
    const done = readEntrySoon(id, entry, own.signal).finally(() => {
      if (entry.soon === soon) entry.soon = undefined;
    });
    const soon = { stopper: own, done };
    return soon;
  };

  const stopReading = ({ soon, compared }: Entry): void => {
    soon?.stopper.abort();
    compared?.stopper.abort();
  };

  const isRead = (id: string, entry: Entry, own: Reading): Reading | undefined => {
    entry.own = own;
    entry.alone = undefined;
    entry.stale = false;
    return share(id, entry);
  };

  const failed = (id: string, entry: Entry, article: Article, error: unknown): void => {
    onError(error, `reading ${id}`);
    if (entry.article !== article) return; // newer text may be read
    entry.failed = article;
    entry.alone = entry.own = entry.shared = undefined;
    entry.stale = false;
    unindexed.add(id);
  };

  const share = (id: string, entry: Entry): Reading | undefined => {
    entry.shared = entry.own && withIdentities(entry.own, identities);
    unindexed.add(id);
    events.fire({ kind: 'read', id });
    return entry.shared;
  };

  function startSettling(): void {
    pauses.cancel(SETTLING);
    if (settling || stopped()) return;
    const from = version;
    settling = settle(from)
      .catch((error: unknown) => {
        onError(error, 'comparing articles');
        settledVersion = from; // the same would fail again; the next change tries anew
      })
      .finally(() => {
        settling = undefined;
        if (stopped()) return;
        if (version !== settledVersion && !pauses.isWaiting(SETTLING)) settleSoon();
        for (const resolve of [...waiting]) resolve();
      });
  }

  /**
   * Reads what is unread, in slices; then brings what articles know of each other, identities, index
   * and reports up to date. The steps are those of `readTogether`.
   */
  async function settle(from: number): Promise<void> {
    for (const [id, entry] of [...entries]) {
      if (!(await readAlone(id, entry))) return;
    }
    const alone = [...entries.values()].flatMap((it) => (it.alone ? [it.alone] : []));
    const elsewhere = await paced(knowingElsewhere(alone), pace, stopper.signal);
    if (!elsewhere) return;
    for (const [id, entry] of [...entries]) {
      await pace();
      if (stopped()) return;
      if (entries.get(id) === entry) await readInLight(id, entry, elsewhere.get(id) ?? []);
    }
    const own = [...entries.values()].flatMap((it) => it.own ?? []);
    const found = await paced(identifyingAcross(own), pace, stopper.signal);
    if (!found) return;
    identities = found;
    for (const [id, entry] of [...entries]) {
      await pace();
      if (stopped()) return;
      if (!entry.own) continue;
      const shared = withIdentities(entry.own, identities);
      if (samePeople(shared, entry.shared)) continue;
      entry.shared = shared;
      unindexed.add(id);
    }
    await pace();
    if (stopped()) return;
    updateIndex();
    judgements.outdate();
    settledVersion = from;
    events.fire({ kind: 'compared' });
  }

  /**
   * Reads an article for what it says by itself, in slices; `false` when stopped. Newer text that is to be read
   * soon is read instead; where it only comes, this one counts until the next time of settling: a file may be
   * written faster than it is read.
   */
  async function readAlone(id: string, entry: Entry): Promise<boolean> {
    await pace();
    if (stopped()) return false;
    for (let waysGiven = 0; entries.get(id) === entry; waysGiven++) {
      const { article } = entry;
      if (entry.alone?.article === article || entry.failed === article) return true;
      try {
        const reading = await readToCompare(entry, article, waysGiven);
        if (stopped()) return false;
        if (reading && (entry.stale || entry.article === article)) entry.alone = reading;
        if (reading) return true;
      } catch (error) {
        failed(id, entry, article, error);
        return true;
      }
      await entry.soon?.done;
    }
    return !stopped();
  }

  /** `undefined`: it gave way to newer text, or was stopped. */
  async function readToCompare(
    entry: Entry,
    article: Article,
    waysGiven: number,
    known?: readonly KnownPerson[],
  ): Promise<Reading | undefined> {
    const own = new AbortController();
    entry.compared = { article, stopper: own, givesWay: waysGiven < MOST_WAYS_GIVEN };
    try {
      return await entry.annotator.readPaced(article, pace, own.signal, known);
    } finally {
      entry.compared = undefined;
    }
  }

  /** Reads an article again where others now tell more, or less, of who stands in it. */
  async function readInLight(
    id: string,
    entry: Entry,
    known: readonly KnownPerson[],
  ): Promise<void> {
    const { alone } = entry;
    if (!alone || (!entry.stale && isSameKnown(known, entry.known))) return;
    entry.known = known;
    try {
      let own = known.length > 0 ? undefined : alone;
      for (let waysGiven = 0; !own; waysGiven++) {
        own = await readToCompare(entry, alone.article, waysGiven, known);
        if (!own) await entry.soon?.done;
        if (stopped() || entries.get(id) !== entry) return;
        if (!entry.stale && entry.article !== alone.article) return; // newer text was read meanwhile
      }
      entry.own = own;
    } catch (error) {
      failed(id, entry, alone.article, error);
      return;
    }
    entry.stale = entry.article !== alone.article;
    share(id, entry);
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

  /** Whether all is compared that had come when it was asked; what comes later is another question. */
  const settled = async (signal?: AbortSignal): Promise<boolean> => {
    const asked = version;
    while (settledVersion < asked) {
      if (stopper.signal.aborted || signal?.aborted === true) return false;
      if (!settling && !pauses.isWaiting(SETTLING)) startSettling();
      await new Promise<void>((resolve) => {
        const go = (): void => {
          waiting.delete(go);
          signal?.removeEventListener('abort', go);
          resolve();
        };
        waiting.add(go);
        signal?.addEventListener('abort', go);
      });
    }
    return !stopper.signal.aborted && signal?.aborted !== true;
  };

  /** The index without what a person wants apart from this article. */
  const sourcesOf = (id: string): SourceIndex => {
    const apart = isApart ? [...index.entries.keys()].filter((it) => isApart(id, it)) : [];
    return apart.reduce((left, it) => left.without(it), index);
  };

  const failedIds = (): readonly string[] =>
    [...entries].flatMap(([id, { failed: at, article }]) => (at === article ? [id] : []));

  /** Not all that is here, where an article that it is held against could not be read. */
  const coverageHere = (id: string, sources: SourceIndex): Coverage => {
    const { searched } = wholeIndex(sources, id);
    return { searched, complete: !failedIds().some((it) => isApart?.(id, it) !== true) };
  };

  function* judgingAll(reading: Reading): Steps<Report> {
    const { article } = reading;
    const sources = sourcesOf(article.id);
    const searched = coverage(article.id, coverageHere(article.id, sources));
    const switches = checkSwitches?.();
    const report = yield* judging(reading, sources, { coverage: searched });
    const found = yield* runningChecks(report, sources, switches, corrections?.(article));
    return { ...report, findings: found.filter((it) => isShown(it, article)) };
  }

  const judgements = createJudgements(pace, (id) => entries.get(id)?.shared, judgingAll);

  return {
    put(article) {
      const entry = entries.get(article.id);
      if (entry) {
        if (entry.article.text === article.text && entry.article.format === article.format) return;
        entry.article = article;
        entry.stale = true;
        entry.soon?.stopper.abort();
        entry.soon = undefined;
      } else {
        entries.set(article.id, {
          article,
          annotator: createAnnotator(),
          alone: undefined,
          own: undefined,
          known: [],
          shared: undefined,
          stale: true,
          soon: undefined,
          compared: undefined,
          failed: undefined,
        });
        events.fire({ kind: 'articles' });
      }
      changed();
    },

    remove(id) {
      const entry = entries.get(id);
      if (!entry) return;
      stopReading(entry);
      entries.delete(id);
      unindexed.add(id);
      judgements.forget(id);
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

    readSoon(id) {
      const entry = entries.get(id);
      if (!entry?.stale) return Promise.resolve();
      const { compared, article } = entry;
      if (compared?.givesWay === true && compared.article !== article) compared.stopper.abort();
      entry.soon ??= beginSoon(id, entry);
      return entry.soon.done;
    },

    async report(id, signal) {
      if (!(await settled(signal))) return undefined;
      return unlessStopped(judgements.reportOn(id), signal);
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
      judgements.outdate();
      if (!stopped()) events.fire({ kind: 'compared' });
    },

    state: () => ({
      articles: entries.size,
      read: [...entries.values()].filter(({ stale }) => !stale).length,
      failed: failedIds(),
      settled: version === settledVersion && !settling,
    }),

    onDidChange: (listener) => events.on(listener),

    dispose() {
      stopper.abort();
      for (const entry of entries.values()) stopReading(entry);
      judgements.dispose();
      pauses.dispose();
      for (const resolve of [...waiting]) resolve();
      entries.clear();
    },
  };
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
