/** The arrays that a column may be made of. */
export type Numbers = Int32Array | Float64Array;

/** Numbers of a column, one behind the other. */
export interface Stretch<T extends Numbers> {
  readonly numbers: T;
  /** The place in the column of the first of them: the number at `i` is `numbers[i - from]`. */
  readonly from: number;
}

/** Many numbers that are read by position, wherever they are kept. */
export interface Column<T extends Numbers = Int32Array> {
  readonly length: number;
  /**
   * Has `[from, to)` whole, perhaps more, and holds until the column is asked for another. What is kept
   * elsewhere may be there no more: who keeps it says what is thrown then.
   */
  stretch(from: number, to: number): Stretch<T>;
}

export function inMemory<T extends Numbers>(numbers: T): Column<T> {
  const whole = { numbers, from: 0 };
  return { length: numbers.length, stretch: () => whole };
}

/** All of them, as a copy or not. */
export function wholeOf<T extends Numbers>(column: Column<T>): T {
  return column.stretch(0, column.length).numbers;
}
