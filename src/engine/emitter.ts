import type { Pace } from './pace';

export interface Subscription {
  dispose(): void;
}

/** Those who asked are told, in the order in which they asked. */
export interface Emitter<T> {
  on(listener: (event: T) => void): Subscription;
  fire(event: T): void;
}

export function createEmitter<T>(): Emitter<T> {
  const listeners = new Set<(event: T) => void>();
  return {
    on: (listener) => added(listeners, listener),
    fire(event) {
      for (const listener of [...listeners]) listener(event);
    },
  };
}

/** A listener that is added twice is told twice, and each is taken away by itself. */
function added<T>(listeners: Set<(event: T) => void>, listener: (event: T) => void): Subscription {
  const own = (event: T): void => listener(event);
  listeners.add(own);
  return { dispose: () => void listeners.delete(own) };
}

/** Like an {@link Emitter}, for what takes each listener some milliseconds: other events are let in between them. */
export interface PacedEmitter<T> extends Subscription {
  on(listener: (event: T) => void): Subscription;
  /** Resolves once all are told who asked before, and still do. */
  fire(event: T): Promise<void>;
}

/** @param onError told of what a listener throws; the others are told all the same. */
export function createPacedEmitter<T>(
  pace: Pace,
  onError: (error: unknown) => void,
): PacedEmitter<T> {
  const listeners = new Set<(event: T) => void>();
  return {
    on: (listener) => added(listeners, listener),
    async fire(event) {
      for (const listener of [...listeners]) {
        await pace();
        if (!listeners.has(listener)) continue;
        try {
          listener(event);
        } catch (error) {
          onError(error);
        }
      }
    },
    dispose: () => listeners.clear(),
  };
}
