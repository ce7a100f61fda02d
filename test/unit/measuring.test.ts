import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { fallenRows, OURS, type Row } from '../accuracy/fallen';

describe('the commands that measure', () => {
  const NOWHERE = join('out', 'nowhere');
  const lacking: readonly [string, readonly string[], RegExp][] = [
    ['fuzz.mjs', ['--runs', '0'], /Nothing was tried/],
    ['fuzz.mjs', ['--seconds', '0'], /Nothing was tried/],
    ['fuzz.mjs', ['--runs', 'some'], /--runs takes a whole number, not some/],
    ['slips.mjs', ['--rounds', 'some'], /--rounds takes a whole number, not some/],
    ['planted.mjs', ['--rounds=-1'], /--rounds takes a whole number, not -1/],
    ['planted.mjs', ['--stories', 'some'], /--corpora/],
    ['planted.mjs', ['--corpora', 'docs', '--stories', 'some'], /docs.some\.jsonl/],
    ...['accuracy.mjs', 'slips.mjs', 'planted.mjs'].flatMap(
      (script): [string, string[], RegExp][] => [
        [script, ['--corpora', NOWHERE], /There is no folder out.nowhere/],
        [script, ['--corpora', 'docs'], /There is no docs.polnear-dev\.jsonl/],
      ],
    ),
  ];
  for (const [script, args, said] of lacking)
    it(`end with 2 and say what is wrong: ${script} ${args.join(' ')}`, () => {
      const { status, stdout, stderr } = run(script, args);
      assert.match(stderr, said);
      assert.deepEqual({ status, stdout }, { status: 2, stdout: '' });
    });

  it('try what they are asked to', () => {
    const { status, stdout } = run('fuzz.mjs', ['--seed', '1', '--runs', '1']);
    assert.equal(status, 0);
    assert.match(stdout, /Nothing found in 1 runs from seed 1/);
  });
});

const run = (script: string, args: readonly string[]) =>
  spawnSync(process.execPath, [join('scripts', script), ...args], { encoding: 'utf8' });

describe('what fell since the accuracy page was written', () => {
  const page = `
| set | layer | reader | P | R | F1 | gold |
|---|---|---|---|---|---|---|
| own | names | ${OURS} | 90.0 | 90.0 | 90.0 | 10 |
| own | names | another | 99.0 | 99.0 | 99.0 | 10 |
| own | figures | ${OURS} | 80.0 | 80.0 | 80.0 | 10 |
| other | names | ${OURS} | 70.0 | 70.0 | 70.0 | 10 |
`;
  const row = (layer: string, f1: number, set = 'own', reader = OURS): Row => ({
    set,
    layer,
    reader,
    score: { precision: f1, recall: f1, f1, gold: 10 },
  });
  const cases: readonly [string, readonly Row[], readonly string[]][] = [
    ['nothing by half a point', [row('names', 89.5), row('figures', 80)], []],
    ['a row by more', [row('names', 89.4), row('figures', 80)], ['own / names: 89.4, was 90']],
    [
      'a row that the page lacks',
      [row('names', 90), row('figures', 80), row('quotations', 99)],
      ['own / quotations: 99.0, and the page has no such row'],
    ],
    [
      'a row of the page that was not measured, of a set that was',
      [row('names', 90)],
      ['own / figures: on the page, and not measured any more'],
    ],
    [
      'no other reader',
      [row('names', 90), row('figures', 80), row('names', 1, 'own', 'another')],
      [],
    ],
  ];
  for (const [name, rows, fallen] of cases)
    it(name, () => assert.deepEqual(fallenRows(rows, page), fallen));

  it('is nothing where there is no page', () =>
    assert.deepEqual(fallenRows([row('names', 1)], ''), []));
});
