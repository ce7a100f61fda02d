import assert from 'node:assert/strict';
import { createPieces } from '../../src/engine/pieces';
import { createChance } from '../support/chance';

describe('pieces', () => {
  it('finds the piece at each offset, whatever was put in place of what', () => {
    const chance = createChance(3);
    const some = (most: number): number[] =>
      Array.from({ length: chance(most) }, () => 1 + chance(9));
    const lengths = [5, ...some(400)];
    const pieces = createPieces(lengths);
    for (let round = 0; round < 60; round++) {
      const from = chance(lengths.length);
      const to = Math.min(lengths.length, from + chance(5));
      // as many as before, which is most often so, or another number
      const next =
        chance(2) > 0 ? lengths.slice(from, to).map(() => 1 + chance(9)) : [4, ...some(99)];
      lengths.splice(from, to - from, ...next);
      pieces.replace(from, to, next);
      let start = 0;
      for (const [index, length] of lengths.entries()) {
        assert.deepEqual(pieces.at(start), { index, start });
        assert.deepEqual(pieces.at(start + length - 1), { index, start });
        start += length;
      }
      const last = lengths.length - 1;
      assert.deepEqual(pieces.at(start), { index: last, start: start - (lengths[last] ?? 0) });
    }
  });
});
