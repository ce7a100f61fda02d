import assert from 'node:assert/strict';
import fc from 'fast-check';
import { valueOfDigits } from '../../src/core/annotate/figures/digits';

describe('the value of digits', () => {
  for (const [digits, value] of [
    ['40', 40],
    ['1,234', 1234],
    ['1,234.5', 1234.5],
    ['12,34,567', 1_234_567],
    ['.5', 0.5],
    ['1,234,567,890,123,456', 1_234_567_890_123_456],
    ['1.2.3', undefined],
    ['1,2', undefined],
    ['1,2.5', undefined],
    ['1234,567', undefined],
    ['1.5,000', undefined],
    ['1'.repeat(25), undefined],
  ] as const)
    it(`of ${digits} is ${value}`, () => assert.equal(valueOfDigits(digits), value));

  it('is rounded as Number rounds it', () => {
    fc.assert(
      fc.property(fc.nat(99_999_999), fc.stringMatching(/^[0-9]{1,12}$/), (whole, decimals) => {
        const digits = `${whole}.${decimals}`;
        assert.equal(valueOfDigits(digits), Number(digits));
      }),
      { numRuns: 2_000 },
    );
  });
});
