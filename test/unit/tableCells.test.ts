import assert from 'node:assert/strict';
import { readArticle } from '../../src/engine/annotator';

/** The figures of a table of one column under a head, by what they say. */
function figuresUnder(head: string, cell: string): readonly string[] {
  const text = `| Town | ${head} |\n| --- | ---: |\n| Marl | ${cell} |\n`;
  return figuresOf(text);
}

function figuresOf(text: string): readonly string[] {
  const reading = readArticle({ id: 'a', title: '', format: 'markdown', text });
  return reading.annotations.flatMap((it) => {
    if (it.kind !== 'figure') return [];
    const { value, unit, change = '' } = it.quantity;
    return [`${text.slice(it.span.start, it.span.end)} = ${value ?? '?'} ${unit} ${change}`.trim()];
  });
}

describe('figures: cells of tables', () => {
  for (const [head, cell, expected] of [
    ['Cost (£m)', '3.1', '3.1 = 3100000 GBP'],
    ['Cost, $ bn', '1,204', '1,204 = 1204000000000 USD'],
    ['Cost (€)', '12', '12 = 12 EUR'],
    ['Change, %', '-4.2', '-4.2 = 4.2 percent down'],
    ['%', '+1.3', '1.3 = 1.3 percent up'],
    ['Share (%)', '40', '40 = 40 percent'],
    ['Share in %', '40', '40 = 40 percent'],
    ['Loans (thousands)', '412', '412 = 412000 count'],
    ['Cargo, kt', '9,812', '9,812 = 9812 kilotonne'],
    ['Weight (kg)', '7.5', '7.5 = 7.5 kilogram'],
    ['Open, hours a week', '48', '48 = 48 hour per week'],
    ['Staff', '640', '640 = 640 count'],
    ['2030', '141', '141 = 141 count'],
    ['Age', '41', '41 = 41 year-of-age'],
    ['Spending', '£11.20', '£11.20 = 11.2 GBP'],
    ['Fee (m)', '€7.1', '€7.1 = 7100000 EUR'],
    ['Fee ($m)', '€7.1', '€7.1 = 7100000 EUR'],
    ['Balance, £m', '-4.2', '-4.2 = -4200000 GBP'],
    ['Hours', '3.5', '3.5 = 3.5 hour'],
  ] as const)
    it(`${cell} under ${head}`, () => {
      assert.deepEqual(
        figuresUnder(head, cell).filter((it) => !it.startsWith('2030')),
        [expected],
      );
    });

  for (const [head, cell] of [
    ['Rank', '3'],
    ['Points', '61'],
    ['W', '18'],
    ['Opened', '1998'],
    ['Loans (thousands)', '–'],
    ['Telephone', '555019'],
  ] as const)
    it(`none: ${cell} under ${head}`, () => {
      assert.deepEqual(figuresUnder(head, cell), []);
    });

  it('counts empty cells, and forgets the heads of another table', () => {
    assert.deepEqual(
      figuresOf(
        '| Town | Cost (£m) | Staff |\n| --- | --- | --- |\n| Marl | | 640 |\n\nIt rained.\n\nTown | Weight (kg)\n--- | ---\nOrr | 75\n',
      ),
      ['640 = 640 count', '75 = 75 kilogram'],
    );
  });

  it('reads a cell anew when its head changes', () => {
    assert.deepEqual(figuresUnder('Cost (£m)', '75'), ['75 = 75000000 GBP']);
    assert.deepEqual(figuresUnder('Weight (kg)', '75'), ['75 = 75 kilogram']);
  });
});
