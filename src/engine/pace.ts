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

/** By a message: a browser holds a timer back for four milliseconds, which is half a slice. */
const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
