/**
 * The index of the first of some items that `isBefore` is not true of; `length` where it is true of all. It is true of
 * none behind the first that it is not true of, so that looking into halves finds that one (std::partition_point of C++).
 */
export function partitionPoint(length: number, isBefore: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
