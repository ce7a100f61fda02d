import assert from 'node:assert/strict';
import type { ClaimState } from '../../src/core/desk/coverage';
import { newTick } from '../../src/core/desk/newTick';
import { tickOf } from '../../src/core/views/claimRows';
import { claimTree, type ClaimGrouping } from '../../src/core/views/claimTree';
import {
  evidence,
  figure,
  mention,
  onlyHere,
  person,
  quote,
  reportOf,
  spanOf,
  verdictOf,
} from '../support/viewReports';
import { expectBelow, ownTime } from '../support/growth';

const text =
  '“We are ready for all 40 boats,” said Ada Obi. Ms Obi and Una O’Neill agreed. ' +
  'She paid 25 per cent. “Not yet,” it was said. Ada Obi left. The quay was closed all day.';
const at = (words: string, nth = 0) => spanOf(text, words, nth);
const differing = verdictOf(evidence('30 boats', { relation: 'differs', bearing: 'differs' }));
const agreeing = verdictOf(evidence('Ada Obi', { relation: 'same' }));

const report = reportOf(
  text,
  [
    [quote(at('We are ready for all 40 boats,'), { person: 'obi' }), agreeing],
    [figure(at('40'), '40 boats'), differing],
    [mention(at('Ada Obi'), 'obi'), agreeing],
    [mention(at('Ms Obi'), 'obi'), agreeing],
    [mention(at('Una O’Neill'), 'oneill'), onlyHere()],
    [mention(at('She'), 'obi', 'pronoun'), agreeing],
    [figure(at('25 per cent'), '25 per cent'), onlyHere()],
    [quote(at('Not yet,'), { person: 'obi', certainty: 0.3 }), onlyHere()],
    [mention(at('Ada Obi', 1), 'obi'), agreeing],
    [{ kind: 'passage', span: at('The quay was closed all day.') }, agreeing],
  ],
  [person('obi', 'Ada Obi'), person('oneill', 'Una O’Neill')],
);

const labels = (grouping: ClaimGrouping, filter = ''): readonly string[] => {
  const tree = claimTree(report, grouping, filter);
  const line = (it: { label: string; description: string }) => `${it.label} | ${it.description}`;
  return grouping === 'order'
    ? tree.rows.map(line)
    : tree.groups.flatMap((it) => [line(it), ...it.rows.map((row) => `  ${row.label}`)]);
};

describe('the tree of claims', () => {
  it('lists claims in order, and a person once', () =>
    assert.deepEqual(labels('order'), [
      '“We are ready for all 40 boats,” | Ada Obi · agrees',
      '40 | boats · differs',
      'Ada Obi | agrees · 3 mentions',
      'Una O’Neill | only here',
      '25 per cent | only here',
      '“Not yet,” | only here',
      'The quay was closed all day. | agrees',
    ]));

  it('says what a checker has said, counts it, and groups by it', () => {
    const tick = newTick(text, 'figure', at('40'), { state: 'query', by: 'AO', at: '2031-05-04' });
    const states = report.reading.annotations.map((about): ClaimState => {
      const words = text.slice(about.span.start, about.span.end);
      const isTicked = about.kind === 'figure' && words === '40';
      return { about, text: words, state: isTicked ? 'query' : 'open', ...(isTicked && { tick }) };
    });
    const ticked = claimTree(report, 'state', '', tickOf(states));
    assert.deepEqual(
      ticked.groups.map(({ label, description }) => `${label} | ${description}`),
      ['Open | 7', 'Queries | 1', 'Not ticked off | 1'],
    );
    assert.deepEqual(
      claimTree(report, 'kind', '', tickOf(states)).groups.map(({ description }) => description),
      ['2, 0 of 2 settled', '2, 0 of 4 settled', '2, 1 differs, 0 of 2 settled', '1'],
    );
    const [row] = ticked.groups[1]!.rows;
    assert.equal(row?.description, 'boats · differs · ? query, AO');
    assert.match(row.spoken, /differs, query, AO$/);
    assert.deepEqual(
      claimTree(report, 'state').groups.map(({ label }) => label),
      ['Not ticked off'],
    );
  });

  it('puts each mention of a person under its own state', () => {
    const mentions = report.reading.annotations.filter(
      (it) => it.kind === 'person' && it.form === 'name' && it.person === 'obi',
    );
    assert.ok(mentions.length > 1);
    const tick = newTick(text, 'person', at('Ada Obi'), {
      ...{ state: 'checked', by: 'AO', at: '2031-05-04' },
    });
    const states = mentions.map((about, i): ClaimState => {
      const words = text.slice(about.span.start, about.span.end);
      return { about, text: words, state: i === 1 ? 'checked' : 'open', ...(i === 1 && { tick }) };
    });
    const shownIn = (state: string): readonly (readonly [number, number])[] =>
      claimTree(report, 'state', '', tickOf(states))
        .groups.filter(({ key }) => key === state)
        .flatMap(({ rows }) => rows)
        .map((it) => [it.judged.claim.about.span.start, it.more.length] as const);
    assert.deepEqual(shownIn('checked'), [[mentions[1]?.span.start, 0]]);
    assert.deepEqual(shownIn('open'), [[mentions[0]?.span.start, mentions.length - 2]]);
  });

  it('keeps a mention apart whose verdict is another', () => {
    const rows = claimTree(
      reportOf('Ada Obi met Ada Oby.', [
        [mention({ start: 0, end: 7 }, 'obi'), agreeing],
        [mention({ start: 12, end: 19 }, 'obi'), differing],
      ]),
      'order',
    ).rows;
    assert.deepEqual(
      rows.map((it) => [it.label, it.verdict, it.more.length]),
      [
        ['Ada Obi', 'agrees', 0],
        ['Ada Oby', 'differs', 0],
      ],
    );
  });

  it('groups by kind', () =>
    assert.deepEqual(labels('kind'), [
      'Quotations | 2',
      '  “We are ready for all 40 boats,”',
      '  “Not yet,”',
      'People | 2',
      '  Ada Obi',
      '  Una O’Neill',
      'Figures | 2, 1 differs',
      '  40',
      '  25 per cent',
      'Passages | 1',
      '  The quay was closed all day.',
    ]));

  it('groups by person: what stands inside a quotation comes from its speaker', () =>
    assert.deepEqual(labels('person'), [
      'Ada Obi | 3, 1 differs',
      '  “We are ready for all 40 boats,”',
      '  40',
      '  Ada Obi',
      'Una O’Neill | 1',
      '  Una O’Neill',
      'Nobody named | 3',
      '  25 per cent',
      '  “Not yet,”',
      '  The quay was closed all day.',
    ]));

  it('names nobody twice', () =>
    assert.deepEqual(
      claimTree(report, 'person').groups[0]?.rows.map((it) => it.description),
      ['agrees', 'boats · differs', 'agrees · 3 mentions'],
    ));

  it('takes a pronoun for nobody', () => {
    const tree = claimTree(
      reportOf('“No,” he said.', [[quote({ start: 1, end: 4 }, { name: 'he' }), onlyHere()]]),
      'person',
    );
    assert.deepEqual(
      tree.groups.map((it) => it.label),
      ['Nobody named'],
    );
  });

  it('groups by verdict, what wants looking at first', () =>
    assert.deepEqual(
      labels('verdict').filter((it) => !it.startsWith(' ')),
      ['Differs | 1', 'Only here | 3', 'Agrees | 3'],
    ));

  for (const [filter, expected] of [
    ['boats', ['“We are ready for all 40 boats,”', '40']],
    ["o'neill", ['Una O’Neill']],
    ['OBI quotation', ['“We are ready for all 40 boats,”']],
    ['ms obi', ['Ada Obi']],
    ['only here figure', ['25 per cent']],
    ['nowhere', []],
  ] as const)
    it(`filters by “${filter}”`, () => {
      const tree = claimTree(report, 'order', filter);
      assert.deepEqual(
        tree.rows.map((it) => it.label),
        expected,
      );
      assert.deepEqual([tree.total, tree.shown], [7, expected.length]);
    });

  it('says what it holds, whatever the filter leaves', () =>
    assert.equal(
      claimTree(report, 'kind', 'nowhere').summary,
      '1 claim differs: 2 quotations, 2 people, 2 figures, 1 passage',
    ));

  it('tells a screen reader kind, words, speaker and verdict', () =>
    assert.deepEqual(
      claimTree(report, 'order')
        .rows.slice(0, 3)
        .map((it) => it.spoken),
      [
        'Quotation, “We are ready for all 40 boats,”, by Ada Obi, agrees',
        'Figure, 40, boats, differs',
        'Person, Ada Obi, agrees, 3 mentions',
      ],
    ));

  it('leaves the verdict out where there was nothing to compare with', () =>
    assert.equal(
      claimTree(reportOf(text, [[figure(at('40'), '40 boats'), onlyHere(0)]]), 'order').rows[0]
        ?.description,
      'boats',
    ));

  it('gives the same words at two places two keys', () => {
    const twice = reportOf('5 boats, 5 boats.', [
      [figure({ start: 0, end: 1 }, '5 boats'), onlyHere()],
      [figure({ start: 9, end: 10 }, '5 boats'), onlyHere()],
    ]);
    assert.equal(new Set(claimTree(twice, 'order').rows.map((it) => it.key)).size, 2);
  });

  it('stays linear in an article full of quotations', () => {
    const many = Array.from({ length: 20_000 }, (_, i) => ({ start: i * 4, end: i * 4 + 3 }));
    const long = '“5” '.repeat(20_000);
    const report = reportOf(
      long,
      many.flatMap((span) => [
        [quote(span, { person: 'obi' }), onlyHere()] as const,
        [figure({ start: span.start + 1, end: span.start + 2 }, '5'), onlyHere()] as const,
      ]),
    );
    expectBelow(5_000, () => ownTime(() => claimTree(report, 'person')));
  });
});
