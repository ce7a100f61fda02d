import type { Subscription } from './emitter';

/** Work that is asked for far more often than it is worth doing. */
export interface Throttle extends Subscription {
  /** Does it at once; where it was done a short while ago, once when that is over, however often it is asked for. */
  ask(): void;
}

/** @param everyMs how long it is not done again, in milliseconds. */
export function createThrottle(everyMs: number, work: () => void): Throttle {
  let resting: ReturnType<typeof setTimeout> | undefined;
  let isAsked = false;
  let disposed = false;
  const rest = (): void => {
    resting = setTimeout(() => {
      resting = undefined;
      if (isAsked) run();
    }, everyMs);
  };
  const run = (): void => {
    isAsked = false;
    rest(); // first: the work may ask for itself
    work();
  };
  return {
    ask() {
      if (resting !== undefined) isAsked = true;
      else if (!disposed) run();
    },
    dispose() {
      disposed = true;
      clearTimeout(resting);
    },
  };
}
