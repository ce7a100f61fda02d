/** What was registered with the fake editor and has not been disposed, by kind. */
const alive = new Map<object, string>();

/** Kinds of what still lives, sorted: `onDidOpenTextDocument`, `createTreeView`. */
export const living = (): readonly string[] => [...alive.values()].sort();

/** A disposable that lives until it is disposed; more than once does no harm. */
export function registered(kind: string, dispose: () => void = () => undefined): Registered {
  const own = {
    dispose() {
      if (alive.delete(own)) dispose();
    },
  };
  alive.set(own, kind);
  return own;
}

export interface Registered {
  dispose(): void;
}

/** As `vscode.EventEmitter`; each listener lives until it or the emitter is disposed. */
export class EventEmitter<T> {
  readonly #listeners = new Map<Registered, (event: T) => unknown>();
  readonly #name: string;
  constructor(name = 'EventEmitter') {
    this.#name = name;
  }
  readonly event = (
    listener: (event: T) => unknown,
    self?: unknown,
    disposables?: Registered[],
  ): Registered => {
    const own = registered(this.#name, () => this.#listeners.delete(own));
    this.#listeners.set(own, self === undefined ? listener : listener.bind(self));
    disposables?.push(own);
    return own;
  };
  fire(event: T): void {
    for (const listener of [...this.#listeners.values()]) listener(event);
  }
  dispose(): void {
    for (const it of [...this.#listeners.keys()]) it.dispose();
  }
}
