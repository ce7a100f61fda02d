import assert from 'node:assert/strict';
import { between, MARKS_APART, sortedColumn } from '../../src/core/index/sortedColumn';

describe('a sorted column', () => {
  for (const length of [0, 1, MARKS_APART - 1, MARKS_APART, MARKS_APART * 3, MARKS_APART * 5 + 7]) {
    it(`gives what lies between two values, of ${length} numbers`, () => {
      // each value three times, and none for every fourth
      const numbers = Float64Array.from({ length }, (_, i) => Math.floor(i / 3) * 4);
      const sorted = sortedColumn(numbers);
      for (let low = -5; low < length * 2; low += 3) {
        for (const width of [0, 1, 4, 900]) {
          const expected = numbers.filter((it) => it >= low && it < low + width);
          assert.deepEqual(between(sorted, low, low + width), expected, `${low} + ${width}`);
        }
      }
    });
  }
});
