import { partitionPoint } from '../text/partitionPoint';
import { inMemory, type Column } from './column';

/** Numbers in ascending order, to be looked up by value. */
export interface SortedColumn {
  readonly column: Column<Float64Array>;
  /** The first of each {@link MARKS_APART} numbers: what lies between two of them is read at once. */
  readonly marks: Float64Array;
}

/** Half a page of a disk. */
export const MARKS_APART = 256;

/** @param numbers sorted. */
export const sortedColumn = (numbers: Float64Array): SortedColumn => ({
  column: inMemory(numbers),
  marks: numbers.filter((_, i) => i % MARKS_APART === 0),
});

/** Those from `low` on and below `high`. They hold until the column is asked for others. */
export function between({ column, marks }: SortedColumn, low: number, high: number): Float64Array {
  const start = Math.max(lowerBound(marks, low) - 1, 0) * MARKS_APART;
  const end = Math.min(lowerBound(marks, high) * MARKS_APART, column.length);
  if (start >= end) return EMPTY;
  const { numbers, from } = column.stretch(start, end);
  const own = numbers.subarray(start - from, end - from);
  return own.subarray(lowerBound(own, low), lowerBound(own, high));
}

const EMPTY = new Float64Array(0);

/** The index of the first number that is not below `value`. */
const lowerBound = (sorted: Float64Array, value: number): number =>
  partitionPoint(sorted.length, (i) => (sorted[i] ?? 0) < value);
