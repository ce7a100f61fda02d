/**
 * Lets other events in: resolves at once while the current slice lasts, else after a turn of the
 * event loop. Call it between pieces of long work.
 */
export type Pace = () => Promise<void> | undefined;

/** @param sliceMs the longest stretch, in milliseconds, that work may hold the thread. */
export function createPace(sliceMs: number): Pace {
  let sliceEnd = performance.now() + sliceMs;
  return () => {
    if (performance.now() < sliceEnd) return undefined;
    return nextTurn().then(() => {
      sliceEnd = performance.now() + sliceMs;
    });
  };
}

const nextTurn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));
