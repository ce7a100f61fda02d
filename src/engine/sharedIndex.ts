import { createSourceIndex, type SourceIndex } from '../core/index/sourceIndex';
import type { Reading } from '../core/model';

/** The index over articles that change, brought up to date when it is asked to. */
export interface SharedIndex {
  /** As last brought up to date. */
  current(): SourceIndex;
  /** The reading of an article is another one, or none. */
  outdate(id: string): void;
  update(readings: ReadonlyMap<string, { readonly shared: Reading | undefined }>): void;
}

/** From this many changed articles on the index is built anew instead of changed one by one. */
const REBUILD_FROM = 16;

export function createSharedIndex(): SharedIndex {
  let index = createSourceIndex([]);
  /** Articles whose reading the index does not hold yet; removed ones included. */
  const outdated = new Set<string>();
  return {
    current: () => index,
    outdate: (id) => void outdated.add(id),
    update(readings) {
      if (outdated.size >= REBUILD_FROM)
        index = createSourceIndex([...readings.values()].flatMap(({ shared }) => shared ?? []));
      else
        for (const id of outdated) {
          const reading = readings.get(id)?.shared;
          index = reading ? index.with(reading) : index.without(id);
        }
      outdated.clear();
    },
  };
}
