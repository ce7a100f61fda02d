import type { Steps } from '../core/steps';

/**
 * Lets other events in: resolves at once while the current slice lasts, else in a slice of its own, at a turn of the
 * event loop that no other work of this pace has. Call it between pieces of long work.
 */
export type Pace = () => Promise<void> | undefined;

/**
 * Works that go on beside each other take turns, the one that has waited longest first: woken together, each would
 * have a slice of the same turn.
 * @param sliceMs the longest stretch, in milliseconds, that they may hold the thread between them.
 */
export function createPace(sliceMs: number): Pace {
  let sliceEnd = performance.now() + sliceMs;
  const waiting: (() => void)[] = [];
  const wakeNext = (): void => {
    void nextTurn().then(() => {
      sliceEnd = performance.now() + sliceMs;
      waiting.shift()?.();
      if (waiting.length > 0) wakeNext();
    });
  };
  return () => {
    if (performance.now() < sliceEnd) return undefined;
    return new Promise((resolve) => {
      if (waiting.push(resolve) === 1) wakeNext();
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

/**
 * Resolves in the next turn of the event loop. By a message: a browser holds a timer back for four milliseconds,
 * which is half a slice.
 */
const nextTurn = (): Promise<void> =>
  new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
