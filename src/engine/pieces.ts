/** The lengths of pieces that make up a whole, one behind the other, for finding the piece at an offset. */
export interface Pieces {
  /** The piece that holds an offset, and where it starts; the last one for the end of the whole. */
  at(offset: number): { readonly index: number; readonly start: number };
  /** Puts pieces of these lengths in place of those from `from` up to `to`. */
  replace(from: number, to: number, lengths: readonly number[]): void;
}

/** So many pieces are summed up, so that a look for an offset goes over groups first, then over the pieces of one. */
const GROUP = 64;

export function createPieces(lengths: readonly number[]): Pieces {
  const all = [...lengths];
  const sums: number[] = [];

  const sumFrom = (piece: number): void => {
    const group = Math.floor(piece / GROUP);
    sums.length = group;
    for (let at = group * GROUP; at < all.length; at += GROUP) {
      let sum = 0;
      for (let i = at; i < Math.min(at + GROUP, all.length); i++) sum += all[i] ?? 0;
      sums.push(sum);
    }
  };
  sumFrom(0);

  return {
    at(offset) {
      let start = 0;
      let group = 0;
      for (; group < sums.length - 1; group++) {
        const next = start + (sums[group] ?? 0);
        if (offset < next) break;
        start = next;
      }
      let index = group * GROUP;
      for (; index < all.length - 1; index++) {
        const next = start + (all[index] ?? 0);
        if (offset < next) break;
        start = next;
      }
      return { index, start };
    },

    replace(from, to, next) {
      if (next.length !== to - from) {
        all.splice(from, to - from, ...next);
        sumFrom(from);
        return;
      }
      next.forEach((length, i) => {
        const group = Math.floor((from + i) / GROUP);
        sums[group] = (sums[group] ?? 0) + length - (all[from + i] ?? 0);
        all[from + i] = length;
      });
    },
  };
}
