import type { Subscription } from '../engine/emitter';

/** Work that waits until nobody has asked for it for a while, by key. */
export interface Pauses extends Subscription {
  /** Does the work after the pause; a newer request for the key takes the place of this one. */
  wait(key: string, work: () => void): void;
  /** Drops what waits; `false` where nothing does. */
  cancel(key: string): boolean;
}

export function createPauses(afterMs: number): Pauses {
  const timers = new Map<string, ReturnType<typeof setTimeout>>();
  const cancel = (key: string): boolean => {
    clearTimeout(timers.get(key));
    return timers.delete(key);
  };
  return {
    cancel,
    wait(key, work) {
      cancel(key);
      const run = (): void => {
        timers.delete(key);
        work();
      };
      timers.set(key, setTimeout(run, afterMs));
    },
    dispose() {
      for (const key of [...timers.keys()]) cancel(key);
    },
  };
}
