import assert from 'node:assert/strict';
import { ownCorpus } from '../accuracy/ownCorpus';
import { GOALS, scoreSlips, shortfalls, type Score } from '../slips/score';

describe('slips planted in the project’s own passages', () => {
  let score: Score | undefined;
  before(function () {
    this.timeout(120_000); // a busy machine takes its time
    score = scoreSlips(ownCorpus(), 1);
  });

  it('are found as often as the goals say, and hardly anything in passages as they are', () => {
    assert.ok(score);
    assert.deepEqual(shortfalls(score), []);
    for (const check of Object.keys(GOALS)) assert.ok(score.byCheck.get(check)?.planted, check);
  });

  it('would be told if they were not', () => {
    assert.ok(score);
    const none = [...score.byCheck].map(([id, it]) => [id, { ...it, found: 0 }] as const);
    assert.ok(shortfalls({ ...score, byCheck: new Map(none) }).length >= 15);
    const loud = [...score.byCheck].map(([id, it]) => [id, { ...it, unaltered: 9 }] as const);
    assert.match(
      shortfalls({ ...score, byCheck: new Map(loud) }).join(),
      /findings in \d+ unaltered/,
    );
    const idle = [...score.byCheck].map(
      ([id, it]) => [id, { ...it, planted: 0, found: 0 }] as const,
    );
    assert.deepEqual(shortfalls({ ...score, byCheck: new Map(idle) }), ['no slip was planted']);
    assert.deepEqual(shortfalls({ ...score, byCheck: new Map() }), ['no slip was planted']);
  });
});
