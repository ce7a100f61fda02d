/** A few values by key: those that were set or got last. */
export interface Recent<T> {
  get(key: string): T | undefined;
  set(key: string, value: T): void;
  delete(key: string): void;
}

/** @param most 0 keeps nothing. */
export function createRecent<T>(most: number): Recent<T> {
  const values = new Map<string, T>();
  const set = (key: string, value: T): void => {
    values.delete(key); // it goes behind the others
    values.set(key, value);
    for (const oldest of values.keys()) {
      if (values.size <= most) return;
      values.delete(oldest);
    }
  };
  return {
    get(key) {
      const value = values.get(key);
      if (value !== undefined) set(key, value);
      return value;
    },
    set,
    delete: (key) => void values.delete(key),
  };
}
