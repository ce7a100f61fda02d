import type { Steps } from '../core/steps';

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

/** Takes the steps of a work as `pace` lets it; resolves to `undefined` when stopped. */
export async function paced<T>(
  steps: Steps<T>,
  pace: Pace,
  signal: AbortSignal,
): Promise<T | undefined> {
  for (;;) {
    await pace();
    if (signal.aborted) return undefined;
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Resolves in the next turn of the event loop. By a message: a browser holds a timer back for four milliseconds, which is half a slice. */
export const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
