import assert from 'node:assert/strict';
import { createFewestEdits } from '../../src/core/index/fewestEdits';
import { fitWithin } from '../../src/core/index/fitWithin';
import { createChance } from '../support/chance';

describe('the fewest edits that a fit can take', () => {
  const chance = createChance(3);
  /** Few different words, so that they meet; some share their lowest bits. */
  const run = (length: number): Int32Array =>
    Int32Array.from({ length }, () => chance(9) * (chance(2) === 0 ? 1 : 128));

  it('are those of the alignment, up to 32 words', () => {
    for (let round = 0; round < 2000; round++) {
      const words = run(1 + chance(32));
      const text = run(chance(90));
      const from = chance(text.length + 1);
      const to = from + chance(text.length - from + 1);
      const { edits } = fitWithin(words, text, from, to);
      assert.equal(createFewestEdits(words)(text, from, to), edits, `round ${round}`);
    }
  });

  it('are never more than those of the alignment, and none for a copy', () => {
    for (let round = 0; round < 300; round++) {
      const words = run(33 + chance(80));
      const text = run(200);
      const fewest = createFewestEdits(words);
      assert.ok(fewest(text, 0, 200) <= fitWithin(words, text, 0, 200).edits);
      text.set(words, chance(200 - words.length));
      assert.equal(fewest(text, 0, 200), 0);
    }
  });
});
