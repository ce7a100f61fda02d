import type { Correction } from '../core/checks/corrections';
import { type CheckSwitches, runningChecks } from '../core/checks/runChecks';
import type { SourceIndex } from '../core/index/sourceIndex';
import {
  identifyingAcross,
  knowingElsewhere,
  withIdentities,
  type Identities,
} from '../core/link/identities';
import type { Article, Finding, Reading, Report } from '../core/model';
import type { Steps } from '../core/steps';
import { judging, wholeIndex } from '../core/verify/judge';
import type { Coverage } from '../core/verify/options';
import type { Subscription } from './emitter';
import { createJudgements } from './judgements';
import { readAlone, readInLight, type Entry, type ReadingRoom } from './newsroomEntry';
import { type Pace, paced } from './pace';
import { samePeople } from './samePeople';
import { createSettling } from './settling';
import { createSharedIndex, type SharedIndex } from './sharedIndex';

/** The articles of a newsroom held against each other, whenever changes pause. */
export interface Comparison extends Subscription {
  /** An article came, went or has newer text. */
  changed(): void;
  /** The reading of an article is another one, or none. */
  outdate(id: string): void;
  /** Stops and drops what is known of an article that goes. */
  forget(id: string): void;
  /** Who is one person across articles, as last compared. */
  identities(): Identities;
  /** Resolves when all that had come when it was asked is compared; `undefined`: no such article, or stopped. */
  report(id: string, signal?: AbortSignal): Promise<Report | undefined>;
  /** Likewise for the index over all of them; `undefined` when stopped. */
  index(signal?: AbortSignal): Promise<SourceIndex | undefined>;
  /** Makes every report anew. */
  judgeAgain(): void;
  /** The articles whose text, as it is, could not be read. */
  failed(): readonly string[];
  isSettled(): boolean;
}

export interface ComparisonOptions {
  /** How long changes must pause before articles are compared, in milliseconds. */
  readonly settleAfterMs: number;
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

/**
 * @param entries the articles, by their ids; they come and go.
 * @param onCompared every report may be new.
 */
export function createComparison(
  entries: Entries,
  room: ReadingRoom,
  options: ComparisonOptions,
  onCompared: () => void,
): Comparison {
  const { pace } = room;
  const stopper = new AbortController();
  const index = createSharedIndex();
  let identities: Identities = new Map();

  const settling = createSettling({
    afterMs: options.settleAfterMs,
    onError: (error) => room.onError(error, 'comparing articles'),
    async work(done) {
      const found = await comparing(entries, room, stopper.signal);
      if (!found) return;
      identities = found;
      if (!(await shareAll(entries, identities, index, pace, stopper.signal))) return;
      index.update(entries);
      judgements.outdate();
      done();
      onCompared();
    },
  });

  const judgements = createJudgements(
    pace,
    (id) => entries.get(id)?.shared,
    (reading) => reporting(reading, index, entries, options),
  );

  return {
    changed: () => settling.changed(),
    outdate: (id) => index.outdate(id),
    forget(id) {
      index.outdate(id);
      judgements.forget(id);
    },
    identities: () => identities,
    async report(id, signal) {
      if (!(await settling.settled(signal))) return undefined;
      return unlessStopped(judgements.reportOn(id), signal);
    },
    async index(signal) {
      return (await settling.settled(signal)) ? index.current() : undefined;
    },
    judgeAgain() {
      judgements.outdate();
      if (!stopper.signal.aborted) onCompared();
    },
    failed: () => failedIn(entries),
    isSettled: () => settling.isSettled(),
    dispose() {
      stopper.abort();
      judgements.dispose();
      settling.dispose();
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

const failedIn = (entries: Entries): readonly string[] =>
  [...entries].flatMap(([id, { failed, article }]) => (failed === article ? [id] : []));

function* reporting(
  reading: Reading,
  index: SharedIndex,
  entries: Entries,
  { checkSwitches, coverage, corrections, isShown, isApart }: ComparisonOptions,
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
