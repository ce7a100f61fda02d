import assert from 'node:assert/strict';
import { ownCorpus } from '../accuracy/ownCorpus';
import { confusionOf, type Differing, judgePair, type Outcome } from '../planted/confusion';
import { secondArticles, unalteredCopies } from '../planted/secondArticles';

describe('planted differences', () => {
  const sources = ownCorpus();
  let outcomes: readonly Outcome[] = [];
  let differing: readonly Differing[] = [];

  before(function () {
    this.timeout(120_000); // a busy machine takes its time
    const judged = sources.flatMap((it) => secondArticles(it, 0).map(judgePair));
    outcomes = judged.flatMap((it) => it.outcomes);
    differing = judged.flatMap((it) => it.differing);
  });

  it('are judged right in 95 of 100', () => {
    const right = outcomes.filter((it) => it.isVerdictRight);
    assert.ok(outcomes.length > 1500);
    assert.ok(
      right.length >= outcomes.length * 0.95,
      JSON.stringify(confusionOf(outcomes), undefined, 1),
    );
  });

  it('are what is said to differ in 98 of 100', () => {
    const meant = differing.filter(({ isPlanted }) => isPlanted);
    assert.ok(differing.length > 500);
    assert.ok(
      meant.length >= differing.length * 0.98,
      JSON.stringify(
        differing.filter(({ isPlanted }) => !isPlanted),
        undefined,
        1,
      ),
    );
  });

  for (const kind of ['house style', 'excerpt', 'trimmed', 'negated', 'other speaker', 'absent']) {
    it(`of the kind ${kind} are never taken for the opposite`, () => {
      const wrong = outcomes.filter(
        ({ difference, isVerdictRight, got }) =>
          difference.layer === 'quotation' &&
          difference.kind.startsWith(kind) &&
          !isVerdictRight &&
          !got.startsWith('only-here'),
      );
      assert.deepEqual(wrong, []);
    });
  }

  it('are not seen where there are none', () => {
    const copies = sources.flatMap((it) => unalteredCopies(it).map(judgePair));
    assert.deepEqual(
      copies.flatMap((it) => it.differing),
      [],
    );
  });
});
