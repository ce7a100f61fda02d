import assert from 'node:assert/strict';
import {
  correctionsText,
  noCorrections,
  parseCorrections,
  withCorrection,
  type Correction,
} from '../../src/core/checks/corrections';
import { knownCorrection } from '../../src/core/checks/knownCorrection';
import type { Spot } from '../../src/core/checks/check';
import { readArticle } from '../../src/engine/annotator';

const name = { wrong: 'Zofia Marchteti', right: 'Zofia Marchetti' };
const cost = { wrong: '£3.4m', right: '£3.6m', measure: 'harbour' };

function spots(text: string, ...corrections: readonly Correction[]): readonly Spot[] {
  const reading = readArticle({ id: 'a', title: 'a', format: 'plain', text });
  const { annotations } = reading;
  return knownCorrection.run({ reading, annotations, claims: [], index: undefined, corrections });
}

describe('the file of corrections', () => {
  it('comes back as it was written, one entry a line', () => {
    const file = withCorrection(withCorrection(noCorrections, name), cost);
    const text = correctionsText(file);
    assert.deepEqual(parseCorrections(text), { ok: true, file });
    assert.equal(text.split('\n').filter((it) => it.includes('"wrong"')).length, 2);
  });

  it('has one correction of the same words and measure, the last', () => {
    const again = { ...name, right: 'Zofia Marchetty' };
    const file = withCorrection(withCorrection(noCorrections, name), again);
    assert.deepEqual(file.corrections, [again]);
    const other = { ...cost, measure: 'lighthouse' };
    const both = withCorrection(withCorrection(noCorrections, cost), other);
    assert.deepEqual(both.corrections, [cost, other]);
  });

  it('keeps what it does not know, in the file and in its entries', () => {
    const noted = { ...name, note: 'letter of May' };
    const parsed = parseCorrections(
      JSON.stringify({ version: 1, desk: 'ours', corrections: [noted] }),
    );
    assert.ok(parsed.ok);
    assert.deepEqual(JSON.parse(correctionsText(withCorrection(parsed.file, cost))), {
      version: 1,
      desk: 'ours',
      corrections: [noted, cost],
    });
  });

  const entry = (value: unknown): string => JSON.stringify({ version: 1, corrections: [value] });
  for (const [text, why] of [
    ['{"version": 1, "corrections": [', 'it is not JSON'],
    ['[]', 'it is not an object'],
    ['{"corrections": []}', 'it has no version'],
    ['{"version": 2, "corrections": []}', 'its version is not 1'],
    ['{"version": 1}', '“corrections” is not a list'],
    [entry('Marchteti'), 'entry 1 of “corrections” is not an object'],
    [entry({ right: 'Obi' }), 'entry 1 of “corrections” has no “wrong”'],
    [
      entry({ wrong: ' ', right: 'Obi' }),
      'entry 1 of “corrections” has a “wrong” without a word or a figure',
    ],
    [
      entry({ wrong: 'Obi', right: 'Obi' }),
      'entry 1 of “corrections” corrects nothing: “wrong” and “right” are the same',
    ],
    [entry({ ...cost, measure: '' }), 'entry 1 of “corrections” has a “measure” without a word'],
  ] as const)
    it(`is refused whole: ${why}`, () =>
      assert.deepEqual(parseCorrections(text), { ok: false, why }));
});

describe('a correction', () => {
  it('is found at every place, with the mend in the capitals of the place', () => {
    const text = 'Zofia Marchteti came.\n\nZOFIA MARCHTETI sang. Zofia Marchteti’s ferry left.';
    assert.deepEqual(
      spots(text, name).map(({ span, fix }) => [text.slice(span.start, span.end), fix]),
      [
        ['Zofia Marchteti', 'Zofia Marchetti'],
        ['ZOFIA MARCHTETI', 'ZOFIA MARCHETTI'],
        ['Zofia Marchteti', 'Zofia Marchetti'],
      ],
    );
  });

  it('of a figure says what it is a figure of, and mends nothing by itself', () => {
    const [spot, ...others] = spots('The harbour cost £3.4 million, the ferry £3.4m a mile.', cost);
    assert.equal(spot?.message, 'Corrected before, for harbour: £3.6m.');
    assert.equal(spot.fix, undefined);
    assert.equal(others.length, 0);
  });

  it('of words that patterns are made of is found as it is written', () => {
    const odd = { wrong: 'Obi (née Marsh) [sic]', right: 'Obi' };
    assert.equal(spots('Ada Obi (née Marsh) [sic] left.', odd).length, 1);
    assert.equal(spots('Ada Obi néeMarsh sic left.', odd).length, 0);
  });
});
