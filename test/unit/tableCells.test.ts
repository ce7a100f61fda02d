import assert from 'node:assert/strict';
import type { ArticleFormat } from '../../src/core/model';
import { readArticle } from '../../src/engine/annotator';

/** The figures of a table of one column under a head, by what they say. */
function figuresUnder(head: string, cell: string): readonly string[] {
  const text = `| Town | ${head} |\n| --- | ---: |\n| Marl | ${cell} |\n`;
  return figuresOf(text);
}

function figuresOf(text: string, format: ArticleFormat = 'markdown'): readonly string[] {
  const reading = readArticle({ id: 'a', title: '', format, text });
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
    ['Area (’000 ha)', '410', '410 = 410000 hectare'],
    ['Output (m tonnes)', '2.83', '2.83 = 2830000 tonne'],
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
    ['Rate per 100,000', '3.1', '3.1 = 3.1 count per 100000'],
    ['Deaths per 1,000', '4.2', '4.2 = 4.2 count per 1000'],
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
    ['Room', '12B'],
    ['Net profit', '(41.2)'],
    ['Change', '(3%)'],
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

describe('figures: cells of a saved page', () => {
  const row = (...cells: readonly string[]): string =>
    `<tr>${cells.map((it) => `<td>${it}</td>`).join('')}</tr>`;
  const heads = (...cells: readonly string[]): string =>
    `<tr>${cells.map((it) => `<th>${it}</th>`).join('')}</tr>`;

  for (const [what, rows, expected] of [
    [
      'under a row of heads',
      heads('Quay', 'Cargo (kt)', 'Cost, £m') + row('Marl', '412', '3.1'),
      ['412 = 412 kilotonne', '3.1 = 3100000 GBP'],
    ],
    [
      'under plain cells of a thead, with tags and character references in them',
      `<thead>${row('Quay', '<b>Cost</b><br>(&pound;m)')}</thead><tbody>${row('Marl', '3.1')}</tbody>`,
      ['3.1 = 3100000 GBP'],
    ],
    [
      'beside the head of their row, behind an empty cell',
      `${heads('Quay', 'Cargo (kt)', 'Staff')}<tr><th scope="row">Orr</th><td></td><td>640</td></tr>`,
      ['640 = 640 count'],
    ],
    [
      'beside an empty corner',
      `<tr><td>&nbsp;</td><th>Cargo (kt)</th><th>Cost (£m)</th></tr>${row('Marl', '412', '3.1')}`,
      ['412 = 412 kilotonne', '3.1 = 3100000 GBP'],
    ],
    ['without end tags', '<tr><th>Quay<th>Cargo (kt)<tr><td>Marl<td>412', ['412 = 412 kilotonne']],
    [
      'under heads of two rows and beside a cell of two',
      '<tr><th rowspan="2">Quay</th><th colspan="2">Cost (£m)</th><th rowspan="2">Weight (kg)</th></tr>' +
        `${heads('Cranes', 'Sheds')}<tr><td rowspan="2">Marl</td><td>3.1</td><td>4</td><td>75</td></tr>` +
        row('5', '6', '80'),
      [
        '3.1 = 3100000 GBP',
        '4 = 4000000 GBP',
        '75 = 75 kilogram',
        '5 = 5000000 GBP',
        '6 = 6000000 GBP',
        '80 = 80 kilogram',
      ],
    ],
    ['none under a rank', heads('Rank', 'Quay') + row('3', 'Marl'), []],
    [
      'but no row of cells is a head by itself, nor a lone head of a later row',
      `${row('Quay', 'Cargo (kt)')}<tr><th colspan="2">Weight (kg)</th></tr>${row('Marl', '412')}`,
      [],
    ],
    [
      'and a table in a cell has its own heads',
      `${heads('Quay', 'Cargo (kt)')}<tr><td>Marl</td><td><table>${heads('Weight (kg)')}${row('75')}</table>412</td></tr>`,
      ['75 = 75 kilogram', '412 = 412 kilotonne'],
    ],
  ] as const)
    it(what, () => {
      assert.deepEqual(figuresOf(`<table>${rows}</table>`, 'html'), expected);
    });
});
