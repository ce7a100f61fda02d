import { partitionPoint } from '../text/partitionPoint';

/** Offsets at which the lines of a text start; CR LF and a lone CR end a line too. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return starts;
}

/** Line and column of an offset, both counted from 1. */
export function placeOf(
  starts: readonly number[],
  offset: number,
): { readonly line: number; readonly column: number } {
  const line = partitionPoint(starts.length, (i) => (starts[i] ?? 0) <= offset);
  return { line, column: offset - (starts[line - 1] ?? 0) + 1 };
}
