import type { Subscription } from '../emitter';
import { failure, type Outcome } from '../outcome';
import { createTurns } from '../turns';
import type { DocumentReader } from './index';

/** What a worker that reads documents is told, and what it answers. */
export interface DocumentRequest {
  readonly bytes: Uint8Array;
  readonly path: string;
  readonly what: string;
}
export type DocumentAnswer = Outcome<string>;

/** The near end of a worker. */
export interface DocumentWire {
  post(request: DocumentRequest): void;
  dispose(): void;
}

/** @param broke told once, when the worker cannot start or has died. */
export type ConnectDocuments = (
  receive: (answer: DocumentAnswer) => void,
  broke: () => void,
) => DocumentWire;

export interface DocumentLimits {
  /** How long one document may take. */
  readonly readMs: number;
  /** How long a worker without work is kept. */
  readonly idleMs: number;
}

const LIMITS: DocumentLimits = { readMs: 20_000, idleMs: 5_000 };

/**
 * Reads documents in a worker, which starts with the first of them: one after the other, each within
 * its time. A worker that takes too long or dies loses that document only, which is said, and the next
 * one gets another.
 */
export function createDocumentReader(
  connect: ConnectDocuments,
  { readMs, idleMs }: DocumentLimits = LIMITS,
): DocumentReader & Subscription {
  let wire: DocumentWire | undefined;
  let answered: ((answer: DocumentAnswer | 'broke') => void) | undefined;
  let idle: ReturnType<typeof setTimeout> | undefined;
  let disposed = false;
  const inTurn = createTurns();

  const stop = (): void => {
    clearTimeout(idle);
    wire?.dispose();
    wire = undefined;
  };

  const readNext = async (request: DocumentRequest): Promise<Outcome<string>> => {
    const none = (why: string): Outcome<string> =>
      failure({ kind: 'unreadable', what: request.what, why });
    if (disposed) return none('reading was stopped');
    clearTimeout(idle);
    let late: ReturnType<typeof setTimeout> | undefined;
    const answer = await new Promise<DocumentAnswer | 'broke' | 'late'>((resolve) => {
      answered = resolve;
      late = setTimeout(() => resolve('late'), readMs);
      wire ??= connect(
        (it) => answered?.(it),
        () => answered?.('broke'),
      );
      wire.post(request);
    }).finally(() => {
      clearTimeout(late);
      answered = undefined;
    });
    if (typeof answer === 'string') {
      stop();
      return none(
        answer === 'late' ? `it takes longer than ${readMs / 1000} s` : 'reading it failed',
      );
    }
    idle = setTimeout(stop, idleMs);
    return answer;
  };

  return {
    read: (bytes, path, what) => inTurn(() => readNext({ bytes, path, what })),
    dispose() {
      disposed = true;
      answered?.('broke');
      stop();
    },
  };
}
