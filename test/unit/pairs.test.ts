import assert from 'node:assert/strict';
import { createSourceIndex } from '../../src/core/index/sourceIndex';
import { judge } from '../../src/core/verify/judge';
import { readTogether } from '../../src/engine/readTogether';
import { deskStories } from '../support/deskStories';
import { editionStories } from '../support/editionStories';
import { genreStories } from '../support/genreStories';
import { houseStories } from '../support/houseStories';
import { retoldStories } from '../support/retoldStories';
import { rewrittenStories } from '../support/rewrittenStories';
import { slippedStories } from '../support/slippedStories';
import { stories, type Told } from '../support/stories';

/** What is said of each quotation and figure, in order, and of each name and sentence that differs. */
function judged(text: string, other: string): readonly Told[] {
  const readings = readTogether(
    [text, other].map((it, i) => ({
      id: String(i),
      title: '',
      format: 'plain' as const,
      text: it,
    })),
  );
  const [reading] = readings;
  assert.ok(reading);
  return judge(reading, createSourceIndex(readings)).claims.flatMap(({ claim, verdict }) => {
    const { kind } = claim.about;
    const isToldAnyway = kind === 'quote' || kind === 'figure';
    return isToldAnyway || verdict.kind === 'differs' ? [[verdict.kind, claim.text] as const] : [];
  });
}

const verdicts = ({ told }: { readonly told: readonly Told[] }): readonly Told[] =>
  told.map(([verdict, words]) => [verdict, words]);

const all = [
  ...stories,
  ...rewrittenStories,
  ...houseStories,
  ...genreStories,
  ...deskStories,
  ...editionStories,
  ...slippedStories,
  ...retoldStories,
];

describe('one story in two papers', () => {
  it('is told wrongly nowhere, only not at all', () => {
    for (const { first, second } of all) {
      for (const [verdict, words, reader] of [...first.told, ...second.told]) {
        const isSilent = verdict === 'only-here' || verdict === 'not-comparable';
        assert.ok(reader === undefined || isSilent, words);
      }
    }
  });
  for (const { name, first, second } of all) {
    it(`${name}: the first against the second`, () =>
      assert.deepEqual(judged(first.text, second.text), verdicts(first)));
    it(`${name}: the second against the first`, () =>
      assert.deepEqual(judged(second.text, first.text), verdicts(second)));
  }
});
