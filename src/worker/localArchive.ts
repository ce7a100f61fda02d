import type { Article } from '../core/model';
import { createEmitter, type Subscription } from '../engine/emitter';
import { failure, success, type Outcome } from '../engine/outcome';
import type { Passages, Source } from '../sources/source';
import type { FromArchive, Wire } from './protocol';

/** The articles of this machine, indexed behind a wire: no text is kept on this side. */
export interface LocalArchive extends Source, Subscription {
  put(article: Article): void;
  remove(id: string): void;
  has(id: string): boolean;
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

/** @param connect starts the other end, which is told what to do with each message that comes back. */
export function createLocalArchive(
  connect: (receive: (message: FromArchive) => void) => Wire,
): LocalArchive {
  const events = createEmitter<undefined>();
  const numbers = new Map<string, number>();
  const names: string[] = [];
  const gone = new Set<number>();
  const failed = new Set<number>();
  const asked = new Map<number, (outcome: Outcome<Passages>) => void>();
  let asks = 0;
  let indexed = 0;
  let done = 0;
  let posted = 0;

  const wire = connect((message) => {
    switch (message.kind) {
      case 'progress':
        ({ indexed, done } = message);
        events.fire(undefined);
        return;
      case 'failed':
        failed.add(message.id);
        return;
      case 'found':
        asked.get(message.ask)?.(
          success({
            articles: Array.from(message.ids).flatMap((it) =>
              gone.has(it) ? [] : [names[it] ?? ''],
            ),
            searched: message.searched,
            complete: message.waiting === 0,
          }),
        );
    }
  });

  const numberOf = (id: string): number => {
    const known = numbers.get(id);
    if (known !== undefined) return known;
    numbers.set(id, names.length);
    return names.push(id) - 1;
  };

  return {
    name: 'the articles of the workspace',
    has: (id) => {
      const number = numbers.get(id);
      return number !== undefined && !gone.has(number);
    },
    put(article) {
      const id = numberOf(article.id);
      gone.delete(id);
      failed.delete(id);
      posted++;
      wire.post({ kind: 'put', id, article });
      events.fire(undefined);
    },
    remove(id) {
      const number = numbers.get(id);
      if (number === undefined || gone.has(number)) return;
      gone.add(number);
      failed.delete(number);
      posted++;
      wire.post({ kind: 'remove', id: number });
      events.fire(undefined);
    },
    async search({ runs, facts, except, most }, signal) {
      signal.throwIfAborted();
      const ask = ++asks;
      const own = except === undefined ? undefined : numbers.get(except);
      let stopped = (): void => undefined;
      const answer = new Promise<Outcome<Passages>>((resolve, reject) => {
        asked.set(ask, resolve);
        stopped = () => reject(signal.reason as Error);
        signal.addEventListener('abort', stopped);
      });
      wire.post({ kind: 'search', ask, runs, facts, except: own ?? -1, most });
      try {
        const outcome = await answer;
        signal.throwIfAborted();
        return outcome;
      } finally {
        asked.delete(ask);
        signal.removeEventListener('abort', stopped);
      }
    },
    state: () => ({
      articles: numbers.size - gone.size,
      indexed,
      settled: done === posted,
      failed: [...failed].map((it) => names[it] ?? ''),
    }),
    onDidChange: (listener) => events.on(listener),
    dispose() {
      wire.dispose();
      const why = 'it was closed';
      const stopped = failure<Passages>({ kind: 'unreadable', what: 'the index', why });
      for (const resolve of [...asked.values()]) resolve(stopped);
    },
  };
}
