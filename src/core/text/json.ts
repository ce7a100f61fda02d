/** An object that was read from JSON: nothing is known of its fields. */
export type Json = Readonly<Record<string, unknown>>;

/** Whether a value that was read from JSON is an object, and no list. */
export const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
