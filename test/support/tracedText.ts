import type { Span } from '../../src/core/model';

/** A text whose every code unit is known again wherever it goes, so that a test can tell where words went. */
export interface TracedText {
  readonly text: string;
  /** What each code unit is, by the order in which units came to be. */
  readonly units: readonly number[];
  /** The number of the next unit that comes to be. */
  readonly next: number;
}

export const tracedText = (text: string): TracedText => ({
  text,
  units: range(0, text.length),
  next: text.length,
});

const range = (from: number, to: number): number[] =>
  Array.from({ length: to - from }, (_, i) => from + i);

/** The text with new code units in the place of a span. */
export function replaced(traced: TracedText, { start, end }: Span, inserted: string): TracedText {
  const { text, units, next } = traced;
  return {
    text: text.slice(0, start) + inserted + text.slice(end),
    units: [...units.slice(0, start), ...range(next, next + inserted.length), ...units.slice(end)],
    next: next + inserted.length,
  };
}

/** The text with a span moved to before the code unit at `to`, which lies outside it. */
export function moved(traced: TracedText, { start, end }: Span, to: number): TracedText {
  const cut = <T extends string | readonly number[]>(all: T): [T, T, T] =>
    [all.slice(0, start), all.slice(start, end), all.slice(end)] as [T, T, T];
  const [before, part, after] = cut(traced.text);
  const [unitsBefore, unitsPart, unitsAfter] = cut(traced.units);
  const rest = before + after;
  const restUnits = [...unitsBefore, ...unitsAfter];
  const at = to < end ? to : to - (end - start);
  return {
    text: rest.slice(0, at) + part + rest.slice(at),
    units: [...restUnits.slice(0, at), ...unitsPart, ...restUnits.slice(at)],
    next: traced.next,
  };
}

/** Where code units that stood side by side stand now; `undefined` where any went, or anything came between. */
export function whereIs(traced: TracedText, units: readonly number[]): Span | undefined {
  const start = traced.units.indexOf(units[0] ?? -1);
  if (start < 0 || !units.every((unit, i) => traced.units[start + i] === unit)) return undefined;
  return { start, end: start + units.length };
}
