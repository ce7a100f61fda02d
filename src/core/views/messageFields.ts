/** Checks of what comes over a wire as `unknown`: from a page to the extension, and back. */

export type Fields = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null;

export const isCount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0;

export const isText = (value: unknown): value is string => typeof value === 'string';

export const isTextOrNone = (value: unknown): value is string | undefined =>
  value === undefined || isText(value);

export const areTexts = (record: Fields, ...names: readonly string[]): boolean =>
  names.every((it) => isText(record[it]));

export const isListOf = <T>(
  value: unknown,
  fits: (it: unknown) => it is T,
): value is readonly T[] => Array.isArray(value) && value.every(fits);

export const isOneOf = <T extends string>(value: unknown, of: readonly T[]): value is T =>
  of.some((it) => it === value);

export const isSpan = (value: unknown): value is { readonly start: number; readonly end: number } =>
  isRecord(value) && isCount(value['start']) && isCount(value['end']);
