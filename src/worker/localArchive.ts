import type { Article, Reading } from '../core/model';
import { createEmitter, type Emitter, type Subscription } from '../engine/emitter';
import { failure, success, type Outcome } from '../engine/outcome';
import type { Passages, Source, SourceQuery } from '../sources/source';
import { createArticleNumbers, type ArticleNumbers } from './articleNumbers';
import type { FileStamp } from './catalogue';
import { createChangesUnderWay, type ChangesUnderWay } from './changesUnderWay';
import type { FromArchive, IndexPlace, ToArchive, Wire } from './protocol';
import { createQuestions, type Questions } from './questions';

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

type Answer = Extract<FromArchive, { readonly kind: 'found' | 'readings' }>;

/** What is known on this side of the wire. */
interface NearSide {
  readonly numbers: ArticleNumbers;
  readonly questions: Questions<Answer>;
  readonly changes: ChangesUnderWay;
  readonly events: Emitter<undefined>;
  /** Carried out once it is known which numbers are taken. */
  readonly early: EarlyChanges;
  indexed: number;
}

export function createLocalArchive(options: LocalArchiveOptions): LocalArchive {
  const { place } = options;
  const numbers = createArticleNumbers();
  const questions = createQuestions<Answer>();
  const changes = createChangesUnderWay();
  const events = createEmitter<undefined>();
  const early = createEarlyChanges(place !== undefined);
  const near: NearSide = { numbers, questions, changes, events, early, indexed: 0 };
  const wire = options.connect((message) => receive(message, near, options));
  if (place) wire.post({ kind: 'open', ...place });

  const post = (message: ToArchive): void => {
    changes.posted();
    wire.post(message);
    events.fire(undefined);
  };

  const remove = (id: string): void =>
    early.do(() => {
      const number = numbers.remove(id);
      if (number !== undefined) post({ kind: 'remove', id: number });
    });

  return {
    opened: early.over,
    has: (id) => numbers.has(id),
    isCurrent: (id, stamp) => numbers.isCurrent(id, stamp),
    put: (article, stamp) =>
      early.do(() => {
        const id = numbers.put(article.id, stamp);
        post({ kind: 'put', id, article, ...(stamp && { stamp }) });
      }),
    room: () => changes.room(),
    remove,
    stop() {
      if (early.isOver()) wire.post({ kind: 'stop' });
      else early.drop();
    },
    keepOnly(ids) {
      for (const id of numbers.names()) if (!ids.has(id)) remove(id);
    },
    search: (query, signal) => search(query, near, wire, signal),
    async read(articles, signal) {
      signal.throwIfAborted();
      const send = (ask: number): void => wire.post({ kind: 'read', ask, articles });
      const read = await questions.ask(send, signal);
      return read?.kind === 'readings' ? read.readings : undefined;
    },
    state: () => ({
      articles: numbers.count(),
      indexed: near.indexed,
      settled: early.isOver() && changes.isNone(),
      failed: numbers.failed(),
    }),
    onDidChange: (listener) => events.on(listener),
    dispose() {
      wire.dispose();
      early.giveUp();
      changes.letIn();
      questions.giveUp();
    },
  };
}

function receive(
  message: FromArchive,
  near: NearSide,
  { onNote, onLost }: LocalArchiveOptions,
): void {
  const { numbers, questions, changes, events } = near;
  switch (message.kind) {
    case 'opened':
      numbers.keep(message.articles);
      for (const note of message.notes) onNote?.(note);
      begin(near);
      return;
    case 'lost':
      numbers.forget();
      changes.reset();
      near.indexed = 0;
      questions.giveUp();
      begin(near);
      onLost?.();
      return;
    case 'forgotten':
      numbers.forget(message.ids);
      onNote?.(message.note);
      onLost?.();
      return;
    case 'unsaved':
      onNote?.(`The index could not be kept for the next session: ${message.why}.`);
      return;
    case 'progress':
      near.indexed = message.indexed;
      changes.carriedOut(message.done);
      events.fire(undefined);
      return;
    case 'dropped':
      numbers.forget(message.ids);
      return;
    case 'failed':
      numbers.fail(message.id);
      return;
    case 'found':
      questions.answer(message.ask, message);
      return;
    case 'readings':
      for (const { id, why } of message.failed) onNote?.(`${id} could not be read: ${why}`);
      questions.answer(message.ask, message);
      return;
  }
}

/** The other end knows what it holds. */
function begin({ early, changes, events }: NearSide): void {
  early.end();
  changes.letIn();
  events.fire(undefined);
}

async function search(
  { runs, facts, names, except, most, leastShare = 0 }: SourceQuery,
  { numbers, questions, early }: NearSide,
  wire: Wire,
  signal: AbortSignal,
): Promise<Outcome<Passages>> {
  signal.throwIfAborted();
  await early.over;
  signal.throwIfAborted();
  const own = except === undefined ? undefined : numbers.numberOf(except);
  const query = { runs, facts, names, except: own ?? -1, most, leastShare };
  const post = (ask: number): void => wire.post({ kind: 'search', ask, ...query });
  // where it was closed before it was open, nobody would answer
  const found = early.isOver() ? await questions.ask(post, signal) : undefined;
  if (found?.kind !== 'found')
    return failure({ kind: 'unreadable', what: 'the index', why: 'it broke, or was closed' });
  return success({
    articles: Array.from(found.ids).flatMap((it) => numbers.nameOf(it) ?? []),
    searched: found.searched,
    complete: found.waiting === 0,
  });
}

/** Changes that came before it was known which numbers are taken. */
interface EarlyChanges {
  /** Resolves once that is known, or never will be. */
  readonly over: Promise<void>;
  isOver(): boolean;
  /** Does it now, or once it is known. */
  do(change: () => void): void;
  /** What waits is never done. */
  drop(): void;
  /** It is known from here on. */
  end(): void;
  /** It never will be. */
  giveUp(): void;
}

function createEarlyChanges(isAwaited: boolean): EarlyChanges {
  let waiting: (() => void)[] | undefined = isAwaited ? [] : undefined;
  let resolve = (): void => undefined;
  const over = isAwaited ? new Promise<void>((it) => (resolve = it)) : Promise.resolve();
  return {
    over,
    isOver: () => waiting === undefined,
    do(change) {
      if (waiting) waiting.push(change);
      else change();
    },
    drop() {
      if (waiting) waiting = [];
    },
    end() {
      const all = waiting ?? [];
      waiting = undefined;
      for (const change of all) change();
      resolve();
    },
    giveUp: () => resolve(),
  };
}
