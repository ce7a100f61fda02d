import type { Subscription } from './emitter';

/** Work that waits until nobody has asked for it for a while, by key. */
export interface Pauses extends Subscription {
  /** Does the work after the pause; a newer request for the key takes the place of this one. */
  wait(key: string, work: () => void): void;
  isWaiting(key: string): boolean;
  /** Drops what waits; `false` where nothing does. */
  cancel(key: string): boolean;
}

type Timer = ReturnType<typeof setTimeout>;

/**
 * @param afterMs how long nobody must have asked, in milliseconds.
 * @param withinMs the longest that work waits for it, from the first request on: what never pauses holds nothing up for
 * ever. Timers count it, so that a clock that is set back changes nothing.
 */
export function createPauses(afterMs: number, withinMs: number): Pauses {
  const waiting = new Map<string, { quiet: Timer; readonly latest: Timer; work: () => void }>();
  const cancel = (key: string): boolean => {
    const it = waiting.get(key);
    clearTimeout(it?.quiet);
    clearTimeout(it?.latest);
    return waiting.delete(key);
  };
  return {
    cancel,
    isWaiting: (key) => waiting.has(key),
    wait(key, work) {
      const run = (): void => {
        const due = waiting.get(key)?.work;
        cancel(key);
        due?.();
      };
      const known = waiting.get(key);
      if (known) {
        clearTimeout(known.quiet);
        known.quiet = setTimeout(run, afterMs);
        known.work = work;
      } else {
        const quiet = setTimeout(run, afterMs);
        waiting.set(key, { quiet, latest: setTimeout(run, withinMs), work });
      }
    },
    dispose() {
      for (const key of [...waiting.keys()]) cancel(key);
    },
  };
}
