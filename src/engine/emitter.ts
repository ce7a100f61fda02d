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
    on(listener) {
      const own = (event: T): void => listener(event);
      listeners.add(own);
      return { dispose: () => void listeners.delete(own) };
    },
    fire(event) {
      for (const listener of [...listeners]) listener(event);
    },
  };
}
