import type { Article, Reading } from '../core/model';
import { createEmitter, type Subscription } from '../engine/emitter';
import { failure, success } from '../engine/outcome';
import type { Source } from '../sources/source';
import { isSameStamp, type FileStamp } from './catalogue';
import type { FromArchive, IndexPlace, Wire } from './protocol';

/** The articles of this machine, indexed behind a wire: no text is kept on this side. */
export interface LocalArchive extends Source, Subscription {
  /**
   * Resolves once it is known what an index that was kept holds. What is put before is indexed
   * whatever it holds.
   */
  readonly opened: Promise<void>;
  /** @param stamp of the article's file, by which it is known again; without it the article is not kept. */
  put(article: Article, stamp?: FileStamp): void;
  /** Resolves once few articles wait to be indexed: who puts thousands asks first, or all of them are in memory. */
  room(): Promise<void>;
  remove(id: string): void;
  /** Removes all others. */
  keepOnly(ids: ReadonlySet<string>): void;
  /** What was put and is not indexed yet never will be, unless it is put again. */
  stop(): void;
  has(id: string): boolean;
  /** Whether the article was put, now or before it was kept, from a file in this state. */
  isCurrent(id: string, stamp: FileStamp): boolean;
  /**
   * Articles read whole, each in the light of the others, those left out that could not be.
   * `undefined`: nobody is at the other end any more. Rejects with the signal's reason when stopped.
   */
  read(articles: readonly Article[], signal: AbortSignal): Promise<readonly Reading[] | undefined>;
  state(): LocalArchiveState;
  /** Articles came, went or were indexed. */
  readonly onDidChange: (listener: () => void) => Subscription;
}

export interface LocalArchiveState {
  readonly articles: number;
  readonly indexed: number;
  /** Whether everything that was put is indexed. */
  readonly settled: boolean;
  /** Ids of those that could not be indexed, by a fault of ours. */
  readonly failed: readonly string[];
}

export interface LocalArchiveOptions {
  /** Starts the other end, which is told what to do with each message that comes back. */
  readonly connect: (receive: (message: FromArchive) => void) => Wire;
  /** Where the index is kept between sessions, if it is. */
  readonly place?: IndexPlace;
  /** What is worth a line in a log. */
  readonly onNote?: (note: string) => void;
  /** The other end broke, or lost a part: what is not current has to be put again. */
  readonly onLost?: () => void;
}

/** Messages that are carried out at the other end before there is room for more. */
const MOST_WAITING = 1000;

type Answer = Extract<FromArchive, { readonly kind: 'found' | 'readings' }>;

export function createLocalArchive(options: LocalArchiveOptions): LocalArchive {
  const { place, onNote, onLost } = options;
  const events = createEmitter<undefined>();
  const numbers = new Map<string, number>();
  const names: string[] = [];
  const stamps = new Map<number, FileStamp>();
  const gone = new Set<number>();
  const failed = new Set<number>();
  /** By question, who waits for the answer; `undefined` is that there will be none. */
  const asked = new Map<number, (answer: Answer | undefined) => void>();
  /** What came before it was known which numbers are taken; `undefined` from then on. */
  let early: (() => void)[] | undefined = place ? [] : undefined;
  let asks = 0;
  let indexed = 0;
  let done = 0;
  let posted = 0;
  /** Who waits for room. */
  let crowd: (() => void)[] = [];
  let resolveOpened = (): void => undefined;
  const opened = place ? new Promise<void>((resolve) => (resolveOpened = resolve)) : undefined;

  const receive = (message: FromArchive): void => {
    switch (message.kind) {
      case 'opened':
        for (const [id, { name, modified, bytes }] of message.articles) {
          numbers.set(name, id);
          names[id] = name;
          stamps.set(id, { modified, bytes });
        }
        for (const note of message.notes) onNote?.(note);
        begin();
        return;
      case 'lost':
        stamps.clear();
        done = posted = indexed = 0;
        answerNobody();
        begin();
        onLost?.();
        return;
      case 'forgotten':
        for (const id of message.ids) stamps.delete(id);
        onNote?.(message.note);
        onLost?.();
        return;
      case 'unsaved':
        onNote?.(`The index could not be kept for the next session: ${message.why}.`);
        return;
      case 'progress':
        ({ indexed, done } = message);
        if (posted - done < MOST_WAITING) letIn();
        events.fire(undefined);
        return;
      case 'dropped':
        for (const id of message.ids) stamps.delete(id);
        return;
      case 'failed':
        failed.add(message.id);
        return;
      case 'found':
        asked.get(message.ask)?.(message);
        return;
      case 'readings':
        for (const { id, why } of message.failed) onNote?.(`${id} could not be read: ${why}`);
        asked.get(message.ask)?.(message);
        return;
    }
  };
  const letIn = (): void => {
    const all = crowd;
    crowd = [];
    for (const resolve of all) resolve();
  };
  const wire = options.connect(receive);
  if (place) wire.post({ kind: 'open', ...place });

  function begin(): void {
    const waiting = early ?? [];
    early = undefined;
    for (const change of waiting) change();
    resolveOpened();
    letIn();
    events.fire(undefined);
  }

  const answerNobody = (): void => {
    for (const resolve of [...asked.values()]) resolve(undefined);
  };

  const ask = async (
    send: (number: number) => void,
    signal: AbortSignal,
  ): Promise<Answer | undefined> => {
    const number = ++asks;
    let stopped = (): void => undefined;
    const answer = new Promise<Answer | undefined>((resolve, reject) => {
      asked.set(number, resolve);
      stopped = () => reject(signal.reason as Error);
      signal.addEventListener('abort', stopped);
    });
    send(number);
    try {
      const given = await answer;
      signal.throwIfAborted();
      return given;
    } finally {
      asked.delete(number);
      signal.removeEventListener('abort', stopped);
    }
  };

  const numberOf = (id: string): number => {
    const known = numbers.get(id);
    if (known !== undefined) return known;
    numbers.set(id, names.length);
    return names.push(id) - 1;
  };
  const livingNumber = (id: string): number | undefined => {
    const number = numbers.get(id);
    return number === undefined || gone.has(number) ? undefined : number;
  };

  const put = (article: Article, stamp: FileStamp | undefined): void => {
    if (early) return void early.push(() => put(article, stamp));
    const id = numberOf(article.id);
    gone.delete(id);
    failed.delete(id);
    if (stamp) stamps.set(id, stamp);
    else stamps.delete(id);
    posted++;
    wire.post({ kind: 'put', id, article, ...(stamp && { stamp }) });
    events.fire(undefined);
  };

  const remove = (id: string): void => {
    if (early) return void early.push(() => remove(id));
    const number = livingNumber(id);
    if (number === undefined) return;
    gone.add(number);
    failed.delete(number);
    stamps.delete(number);
    posted++;
    wire.post({ kind: 'remove', id: number });
    events.fire(undefined);
  };

  return {
    name: 'the articles of the workspace',
    opened: opened ?? Promise.resolve(),
    has: (id) => livingNumber(id) !== undefined,
    isCurrent(id, stamp) {
      const known = stamps.get(livingNumber(id) ?? -1);
      return known !== undefined && isSameStamp(known, stamp);
    },
    put,
    room: () =>
      new Promise((resolve) => {
        if (posted - done < MOST_WAITING) resolve();
        else crowd.push(resolve);
      }),
    remove,
    stop() {
      if (early) early = [];
      else wire.post({ kind: 'stop' });
    },
    keepOnly(ids) {
      for (const id of [...numbers.keys()]) if (!ids.has(id)) remove(id);
    },
    async search({ runs, facts, names: people, except, most, leastShare = 0 }, signal) {
      signal.throwIfAborted();
      await opened;
      signal.throwIfAborted();
      const own = except === undefined ? undefined : numbers.get(except);
      const found = await ask((number) => {
        wire.post({
          kind: 'search',
          ask: number,
          runs,
          facts,
          names: people,
          except: own ?? -1,
          most,
          leastShare,
        });
      }, signal);
      if (found?.kind !== 'found') {
        return failure({
          kind: 'unreadable',
          what: 'the index',
          why: 'it broke, or was closed',
        });
      }
      return success({
        articles: Array.from(found.ids).flatMap((it) => {
          const name = gone.has(it) ? undefined : names[it];
          return name === undefined ? [] : [name];
        }),
        searched: found.searched,
        complete: found.waiting === 0,
      });
    },
    async read(articles, signal) {
      signal.throwIfAborted();
      const read = await ask((number) => {
        wire.post({ kind: 'read', ask: number, articles });
      }, signal);
      return read?.kind === 'readings' ? read.readings : undefined;
    },
    state: () => ({
      articles: numbers.size - gone.size,
      indexed,
      settled: early === undefined && done === posted,
      failed: [...failed].map((it) => names[it] ?? ''),
    }),
    onDidChange: (listener) => events.on(listener),
    dispose() {
      wire.dispose();
      resolveOpened();
      letIn();
      answerNobody();
    },
  };
}
