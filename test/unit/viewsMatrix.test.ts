import assert from 'node:assert/strict';
import type { Report } from '../../src/core/model';
import {
  everyRow,
  filteredMatrix,
  matrixCsv,
  matrixOf,
  rowState,
  type Matrix,
} from '../../src/core/views/matrix';
import { parseAskedOfMatrix, parseShownMatrix } from '../../src/core/views/matrixMessages';
import { counterpart } from '../../src/core/views/counterpart';
import { passageLines } from '../../src/core/views/passageLines';
import {
  evidence,
  figure,
  here,
  mention,
  onlyHere,
  person,
  quote,
  reportOf,
  spanOf,
  there,
  verdictOf,
} from '../support/viewReports';

const OURS = '“We are ready,” said Ada Obi. Ms Obi paid 25 per cent. She has 40 boats.';
const THEIRS = '“We were ready,” said Ada Obi. Obi paid 25%. It cost £3m.';
const ours = (words: string) => spanOf(OURS, words);
const theirs = (words: string, nth = 0) => spanOf(THEIRS, words, nth);
const obi = [person('obi', 'Ada Obi')];

const first = reportOf(
  OURS,
  [
    [
      quote(ours('We are ready,'), { person: 'obi' }),
      verdictOf(
        evidence('We were ready,', {
          span: theirs('We were ready,'),
          relation: 'altered',
          bearing: 'differs',
          why: 'A word is changed.',
        }),
      ),
    ],
    [mention(ours('Ada Obi'), 'obi'), verdictOf(evidence('Ada Obi', { span: theirs('Ada Obi') }))],
    [mention(ours('Ms Obi'), 'obi'), verdictOf(evidence('Obi', { span: theirs('Obi', 1) }))],
    [
      figure(ours('25 per cent'), '25 per cent'),
      verdictOf(evidence('25%', { span: theirs('25%'), relation: 'equal' })),
    ],
    [mention(ours('She'), 'obi', 'pronoun'), onlyHere()],
    [figure(ours('40'), '40 boats'), onlyHere()],
  ],
  obi,
);
const back = (words: string) => verdictOf(evidence(words, { article: here, span: ours(words) }));
const second = as(
  there,
  reportOf(
    THEIRS,
    [
      [quote(theirs('We were ready,'), { person: 'obi' }), back('We are ready,')],
      [mention(theirs('Ada Obi'), 'obi'), back('Ada Obi')],
      [figure(theirs('25%'), '25%'), back('25 per cent')],
      [figure(theirs('£3m'), '£3m'), onlyHere()],
    ],
    obi,
  ),
);
const matrix = matrixOf([first, second]);

/** `Fact | state words | state words` */
const lines = ({ rows }: Matrix): readonly string[] =>
  rows.map((row) =>
    [row.fact, ...row.cells.map(({ state, words }) => `${state} ${words}`.trim())].join(' | '),
  );

function as(id: string, report: Report): Report {
  return { ...report, reading: { ...report.reading, article: { ...report.reading.article, id } } };
}

describe('the fact matrix', () => {
  it('has a row for each fact of the story, once, and a column for each article', () => {
    assert.deepEqual(
      matrix.columns.map(({ article }) => article),
      [here, there],
    );
    assert.deepEqual(lines(matrix), [
      '“We are ready,” | basis “We are ready,” | differs “We were ready,”',
      'Ada Obi | basis Ada Obi, Ms Obi | same Ada Obi',
      '25 per cent | basis 25 per cent | same 25%',
      '40 boats | only-here 40 | absent',
      '£3m | absent | only-here £3m',
    ]);
  });

  it('says of a row what wants looking at first', () =>
    assert.deepEqual(matrix.rows.map(rowState), [
      'differs',
      'same',
      'same',
      'only-here',
      'only-here',
    ]));

  it('shows of a person what differs at any mention', () => {
    const [judged] = first.claims.filter(({ claim }) => claim.text === 'Ms Obi');
    const spelled = verdictOf(
      evidence('Obi', { span: theirs('Obi', 1), bearing: 'differs', why: 'Spelled otherwise.' }),
    );
    const claims = first.claims.map((it) => (it === judged ? { ...it, verdict: spelled } : it));
    const row = matrixOf([{ ...first, claims }, second]).rows[1];
    assert.deepEqual(row?.cells[1], {
      state: 'differs',
      words: 'Obi',
      why: 'Spelled otherwise.',
      span: theirs('Obi', 1),
    });
  });

  it('is filtered by kind, by what the rows show and by words', () => {
    const facts = (filter: Partial<typeof everyRow>) =>
      filteredMatrix(matrix, { ...everyRow, ...filter }).rows.map(({ fact }) => fact);
    assert.deepEqual(facts({ kind: 'figure' }), ['25 per cent', '40 boats', '£3m']);
    assert.deepEqual(facts({ state: 'only-here' }), ['40 boats', '£3m']);
    assert.deepEqual(facts({ words: 'READY were' }), ['“We are ready,”']);
    assert.deepEqual(facts({ kind: 'figure', words: 'ready' }), []);
  });

  it('is exported as comma-separated values, quoted, and no words become a formula', () => {
    const csv = matrixCsv(matrix);
    assert.equal(
      csv.split('\r\n')[0],
      'Kind,Fact,Title of here.txt,Title of here.txt: words,Title of here.txt,Title of here.txt: words',
    );
    assert.match(csv, /\r\nQuotation,"“We are ready,”",As printed,"“We are ready,”",Differs,/);
    const odd = { ...matrix.rows[4]!, fact: '=1+1', cells: [] };
    assert.match(matrixCsv({ columns: [], rows: [odd] }), /\r\nFigure,'=1\+1\r\n$/);
  });

  it('goes to its page and back unharmed, and nothing else does', () => {
    const shown = { kind: 'matrix', matrix } as const;
    assert.deepEqual(parseShownMatrix(JSON.parse(JSON.stringify(shown))), shown);
    assert.equal(
      parseShownMatrix({ kind: 'matrix', matrix: { columns: [], rows: [{}] } }),
      undefined,
    );
    const asked = { kind: 'export', filter: everyRow } as const;
    assert.deepEqual(parseAskedOfMatrix(asked), asked);
    const opened = { kind: 'open', key: 'a', article: 'b' } as const;
    assert.deepEqual(parseAskedOfMatrix(opened), opened);
    assert.equal(parseAskedOfMatrix({ kind: 'open', key: 'a', article: 1 }), undefined);
    assert.equal(
      parseAskedOfMatrix({ kind: 'export', filter: { ...everyRow, kind: 'all or none' } }),
      undefined,
    );
  });
});

describe('the counterpart of a place', () => {
  const at = (report: Report, other: Report, words: string) =>
    counterpart(
      report,
      other.reading.article.id,
      other,
      spanOf(report.reading.article.text, words).start + 1,
    );

  it('is the passage that the innermost claim there bears on', () =>
    assert.deepEqual(at(first, second, 'are ready'), theirs('We were ready,')));

  it('is found from the other side as well', () =>
    assert.deepEqual(at(second, first, 'were ready'), ours('We are ready,')));

  it('is found where only the other article knows of it', () => {
    const silent = { ...second, claims: [] };
    assert.deepEqual(at(silent, first, '25%'), ours('25 per cent'));
  });

  it('is none where the other article has nothing like it', () =>
    assert.equal(at(first, second, '40'), undefined));
});

describe('a passage for the diff editor', () => {
  it('has a sentence a line', () =>
    assert.equal(
      passageLines('We are  ready. “Are you?”\nNot all.'),
      'We are ready.\n“Are you?”\nNot all.',
    ));
});
