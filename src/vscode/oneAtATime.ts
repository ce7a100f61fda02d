import type { Subscription } from '../engine/emitter';

/** Work that is done soon, and never twice at once. */
export interface OneAtATime extends Subscription {
  /** Where it waits already, that time holds. */
  soon(afterMs: number): void;
}

/** @param onMissed told at the end of work that was due once more meanwhile. */
export function createOneAtATime(
  work: () => Promise<void>,
  onMissed: () => void,
  onError: (error: unknown) => void,
): OneAtATime {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isRunning = false;
  let isMissed = false;
  let disposed = false;

  const begin = (): void => {
    timer = undefined;
    if (isRunning) {
      isMissed = true;
      return;
    }
    isRunning = true;
    work()
      .catch((error: unknown) => {
        if (!disposed) onError(error);
      })
      .finally(() => {
        isRunning = false;
        if (isMissed) onMissed();
        isMissed = false;
      });
  };

  return {
    soon(afterMs) {
      if (!disposed) timer ??= setTimeout(begin, afterMs);
    },
    dispose() {
      disposed = true;
      clearTimeout(timer);
    },
  };
}
