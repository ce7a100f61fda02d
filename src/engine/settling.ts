import { createPauses } from './pauses';
import type { Subscription } from './emitter';

/** Brings everything up to date once changes pause, and has those wait who ask for what is settled. */
export interface Settling extends Subscription {
  /** Something came, went or became another. */
  changed(): void;
  /**
   * Resolves to whether all is settled that had come when it was asked, or `false` where it was stopped; what comes
   * later is another question.
   */
  settled(signal?: AbortSignal): Promise<boolean>;
  isSettled(): boolean;
}

export interface SettlingOptions {
  /** How long changes must pause, in milliseconds. */
  readonly afterMs: number;
  /** Does the work. It calls `done` once all is settled that had come when it began; stopped, it does not. */
  readonly work: (done: () => void) => Promise<void>;
  readonly onError: (error: unknown) => void;
}

/** A file that is written again and again holds the others up for so many pauses at most. */
const MOST_PAUSES = 10;
const KEY = 'settling';

export function createSettling({ afterMs, work, onError }: SettlingOptions): Settling {
  const pauses = createPauses(afterMs, MOST_PAUSES * afterMs);
  let version = 0;
  let settledVersion = 0;
  let isRunning = false;
  let stopped = false;
  const waiting = new Set<() => void>();

  const startSoon = (): void => pauses.wait(KEY, start);

  const start = (): void => {
    pauses.cancel(KEY);
    if (isRunning || stopped) return;
    const from = version;
    const done = (): void => void (settledVersion = from);
    isRunning = true;
    work(done)
      .catch((error: unknown) => {
        onError(error);
        done(); // the same would fail again; the next change tries anew
      })
      .finally(ended);
  };

  const ended = (): void => {
    isRunning = false;
    if (stopped) return;
    if (version !== settledVersion && !pauses.isWaiting(KEY)) startSoon();
    letGo();
  };

  const letGo = (): void => {
    for (const go of [...waiting]) go();
  };

  const nextTime = (signal?: AbortSignal): Promise<void> =>
    new Promise((resolve) => {
      const go = (): void => {
        waiting.delete(go);
        signal?.removeEventListener('abort', go);
        resolve();
      };
      waiting.add(go);
      signal?.addEventListener('abort', go);
    });

  return {
    changed() {
      version++;
      startSoon();
    },

    async settled(signal) {
      const asked = version;
      const isStopped = (): boolean => stopped || signal?.aborted === true;
      while (settledVersion < asked) {
        if (isStopped()) return false;
        if (!isRunning && !pauses.isWaiting(KEY)) start();
        await nextTime(signal);
      }
      return !isStopped();
    },

    isSettled: () => version === settledVersion && !isRunning,

    dispose() {
      stopped = true;
      pauses.dispose();
      letGo();
    },
  };
}
