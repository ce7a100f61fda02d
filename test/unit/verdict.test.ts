import assert from 'node:assert/strict';
import type { Bearing } from '../../src/core/model';
import { type Ranked, verdictOf } from '../../src/core/verify/verdict';

const found = (...bearings: readonly Bearing[]): readonly Ranked[] =>
  bearings.map((bearing, i) => ({
    rank: i,
    evidence: {
      article: `${i}`,
      span: { start: 0, end: 1 },
      text: `${bearing} ${i}`,
      relation: 'near',
      bearing,
      changes: [],
      why: '',
    },
  }));

const shown = (list: readonly Ranked[], most?: number): string => {
  const verdict = verdictOf(list, { searched: list.length, complete: true }, most);
  const evidence = verdict.kind === 'only-here' ? [] : verdict.evidence;
  return [verdict.kind, ...evidence.map(({ text }) => text)].join(', ');
};

describe('what evidence comes to', () => {
  for (const [name, list, most, expected] of [
    ['nothing', found(), 9, 'only-here'],
    ['one against one', found('agrees', 'differs'), 9, 'differs, differs 1, agrees 0'],
    [
      'two against one',
      found('differs', 'agrees', 'agrees'),
      9,
      'agrees, agrees 1, agrees 2, differs 0',
    ],
    [
      'what cannot be compared comes last',
      found('not-comparable', 'differs', 'agrees', 'agrees'),
      9,
      'agrees, agrees 2, agrees 3, differs 1, not-comparable 0',
    ],
    [
      'more than is shown, what speaks against it kept',
      found('agrees', 'agrees', 'agrees', 'differs'),
      2,
      'agrees, agrees 0, differs 3',
    ],
  ] as const) {
    it(name, () => assert.equal(shown(list, most), expected));
  }
});
