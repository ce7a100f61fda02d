import assert from 'node:assert/strict';
import fc from 'fast-check';
import { alignLocally, alignWords } from '../../src/core/index/align';
import { wordsOfText } from '../support/words';
import { changesOf } from '../../src/core/verify/changes';
import { runOf } from '../../src/core/verify/running';

const run = (text: string) => {
  const words = wordsOfText(text);
  return runOf(text, words, 0, words.length);
};

/** The edit in one line: `[-left out-]`, `{+put in+}`. */
function shown(here: string, there: string): string {
  const a = run(here);
  const b = run(there);
  return changesOf(a, b, alignWords(a.key, b.key).match)
    .map(({ op, text }) =>
      op === 'equal' ? text : op === 'delete' ? `[-${text}-]` : `{+${text}+}`,
    )
    .join(' ');
}

describe('aligning words', () => {
  for (const [name, here, there, expected] of [
    ['nothing changed', 'We are ready', 'we’re ready', 'We are ready'],
    [
      'a word put in',
      'a share of rare minerals',
      'a share of Kerravy’s rare minerals',
      'a share of {+Kerravy’s+} rare minerals',
    ],
    ['a word left out', 'we shall never pay', 'we shall pay', 'we shall [-never-] pay'],
    [
      'a word exchanged',
      'a door can be opened',
      'a door can be closed',
      'a door can be [-opened-] {+closed+}',
    ],
    [
      'a run exchanged',
      'while on the way to town we spoke',
      'en route to town we spoke',
      '[-while on the way-] {+en route+} to town we spoke',
    ],
    [
      'a possessive as a whole word',
      'the harbour wall',
      'the harbour’s wall',
      'the [-harbour-] {+harbour’s+} wall',
    ],
    [
      'the original words',
      'Fewer  “boats”, please',
      'fewer ships, please',
      'Fewer [-boats-] {+ships+} please',
    ],
    ['everything', 'boats', 'ships', '[-boats-] {+ships+}'],
  ] as const) {
    it(name, () => assert.equal(shown(here, there), expected));
  }

  const words = fc.array(fc.integer({ min: 1, max: 5 }), { maxLength: 14 });

  it('is a common subsequence, and never shorter than the longest by rule', () => {
    fc.assert(
      fc.property(words, words, (x, y) => {
        const a = Int32Array.from(x);
        const b = Int32Array.from(y);
        const { match, matched } = alignWords(a, b);
        let last = -1;
        let count = 0;
        match.forEach((j, i) => {
          if (j < 0) return;
          assert.ok(j > last);
          assert.equal(a[i], b[j]);
          last = j;
          count++;
        });
        assert.equal(count, matched);
        assert.ok(matched <= longestCommon(x, y));
        // an opened run costs a quarter of a word, so few may be given up for fewer runs
        assert.ok(matched >= longestCommon(x, y) - 2);
      }),
      { seed: 5, numRuns: 400 },
    );
  });

  it('finds the stretch that two texts share', () => {
    const a = run('They met. We shall open the harbour soon. Then it rained');
    const b = run('Nobody came but we shall open the new harbour soon, said one');
    const { aFrom, aTo, bFrom, bTo, matched } = alignLocally(a.key, b.key, () => false);
    assert.deepEqual([aFrom, aTo, bFrom, bTo, matched], [2, 8, 3, 10, 6]);
  });
});

function longestCommon(a: readonly number[], b: readonly number[]): number {
  let last = new Array<number>(b.length + 1).fill(0);
  for (const x of a) {
    const row = [0];
    b.forEach((y, j) =>
      row.push(x === y ? (last[j] ?? 0) + 1 : Math.max(last[j + 1] ?? 0, row[j] ?? 0)),
    );
    last = row;
  }
  return last.at(-1) ?? 0;
}
