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

  for (const [text, why] of [
    ['{"version": 1, "corrections": [', 'it is not JSON'],
    ['[]', 'it is not an object'],
    ['{"corrections": []}', 'it has no version'],
    ['{"version": 2, "corrections": []}', 'its version is not 1'],
    ['{"version": 1}', '“corrections” is not a list'],
  ] as const)
    it(`is refused whole: ${why}`, () =>
      assert.deepEqual(parseCorrections(text), { ok: false, why }));
});

describe('an entry of the file of corrections that cannot be used', () => {
  const good = { wrong: 'Obi [“a”, {b}', right: 'Obi' };
  for (const [bad, why] of [
    ['Marchteti', 'is not an object'],
    [7, 'is not an object'],
    [{ right: 'Obi' }, 'has no “wrong”'],
    [{ wrong: ' ', right: 'Obi' }, 'has a “wrong” without a word or a figure'],
    [{ wrong: 'Obi', right: 'Obi' }, 'corrects nothing: “wrong” and “right” are the same'],
    [{ ...cost, measure: '' }, 'has a “measure” without a word'],
  ] as const)
    it(`is named by its line, the others count, and it is written back: ${why}`, () => {
      const value = { corrections: [good, bad, cost], version: 1, more: [1, [2], { corrections: [3] }] };
      for (const text of [JSON.stringify(value, null, 2), JSON.stringify(value)]) {
        const parsed = parseCorrections(text);
        assert.ok(parsed.ok);
        assert.deepEqual(parsed.file.corrections, [good, cost]);
        const line = text.includes('\n') ? 7 : 1;
        assert.deepEqual(parsed.file.faults, [`line ${String(line)}: entry 2 of “corrections” ${why}`]);
        const again = JSON.parse(correctionsText(withCorrection(parsed.file, name))) as { corrections: unknown[] };
        assert.deepEqual(again.corrections, [good, cost, name, bad]);
      }
    }); // prettier-ignore
});

describe('a correction', () => {
  it('is found in title case and with a hyphen, and mended alike', () => {
    const office = { wrong: 'chief officer', right: 'chief executive' };
    const text = 'Chief Officer Obi met a chief-officer. Chief officer!';
    assert.deepEqual(
      spots(text, office).map(({ span, fix }) => [text.slice(span.start, span.end), fix]),
      [
        ['Chief Officer', 'Chief Executive'],
        ['chief-officer', 'chief executive'],
        ['Chief officer', 'Chief executive'],
      ],
    );
  });

  it('of a figure is found where a range starts or ends with it, and only at what it measures', () => {
    const found = (text: string, it: Correction): readonly string[] =>
      spots(text, it).map(({ span }) => text.slice(span.start, span.end));
    assert.equal(found('The harbour will cost between £3.4m and £4m.', cost).length, 1);
    assert.equal(found('The harbour will cost £3m-£3.4m.', cost).length, 1);
    const many = { wrong: '1,000 boats', right: '100 boats' };
    assert.deepEqual(found('Thousands of boats came.', many), []);
    const ships = { wrong: '30', right: '13', measure: 'ships' };
    assert.equal(found('The town had 30 ferry ships, 30 crews.', ships).length, 1);
    assert.deepEqual(found('The town had 13 ferry ships, 30 crews.', ships), []);
  });

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

  it('is found whether an accent is a character of its own or not, and mended as the place is written', () => {
    const accented = { wrong: 'Éva Àkos', right: 'Éva Àkosi', measure: 'métro' };
    for (const form of ['NFC', 'NFD'] as const)
      for (const typed of ['NFC', 'NFD'] as const) {
        const text = 'In the métro Éva Àkos, ÉVA ÀKOS and Éva Àkosi sang.'.normalize(form);
        const [wrong, right, measure] = Object.values(accented).map((it) => it.normalize(typed));
        assert.ok(wrong && right && measure);
        assert.deepEqual(
          spots(text, { wrong, right, measure }).map(({ fix }) => fix),
          ['Éva Àkosi', 'ÉVA ÀKOSI'].map((it) => it.normalize(form)),
        );
      }
    const bare = { wrong: 'Eva', right: 'Eve' };
    assert.deepEqual(spots('Éva sang.'.normalize('NFD'), bare), []);
  });

  it('of words that patterns are made of is found as it is written', () => {
    const odd = { wrong: 'Obi (née Marsh) [sic]', right: 'Obi' };
    assert.equal(spots('Ada Obi (née Marsh) [sic] left.', odd).length, 1);
    assert.equal(spots('Ada Obi néeMarsh sic left.', odd).length, 0);
  });
});
