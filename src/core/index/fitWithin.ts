/** Where a run of words fits best into a longer one. */
export interface Fit {
  /** First and one past the last word, as indices into the longer run. */
  readonly from: number;
  readonly to: number;
  /** Words put in, left out or changed. */
  readonly edits: number;
}

/**
 * The stretch of `text[from, to)` that takes the fewest edits from `words`, the earliest of equals: a
 * semi-global alignment, in which what stands before and behind the stretch costs nothing (Sellers
 * 1980). Costs `words.length × (to - from)` steps.
 */
export function fitWithin(words: Int32Array, text: Int32Array, from: number, to: number): Fit {
  const width = to - from;
  let cost = new Int32Array(width + 1);
  let above = new Int32Array(width + 1);
  let start = Int32Array.from({ length: width + 1 }, (_, j) => j);
  let startAbove = new Int32Array(width + 1);
  for (let i = 1; i <= words.length; i++) {
    [cost, above] = [above, cost];
    [start, startAbove] = [startAbove, start];
    cost[0] = i;
    start[0] = 0;
    const word = words[i - 1];
    for (let j = 1; j <= width; j++) {
      let best = (above[j - 1] ?? 0) + (word === text[from + j - 1] ? 0 : 1);
      let began = startAbove[j - 1] ?? 0;
      const left = (above[j] ?? 0) + 1;
      if (left < best) {
        best = left;
        began = startAbove[j] ?? 0;
      }
      const put = (cost[j - 1] ?? 0) + 1;
      if (put < best) {
        best = put;
        began = start[j - 1] ?? 0;
      }
      cost[j] = best;
      start[j] = began;
    }
  }
  let end = 0;
  for (let j = 1; j <= width; j++) if ((cost[j] ?? 0) < (cost[end] ?? 0)) end = j;
  return { from: from + (start[end] ?? 0), to: from + end, edits: cost[end] ?? 0 };
}
