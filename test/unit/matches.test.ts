import assert from 'node:assert/strict';
import { matchesIn } from '../../src/core/text/matches';

describe('matches of a pattern', () => {
  const NUMBER = /(\d+) (?:ferries|berths)/dg;
  const text = 'Skarn has 40 ferries and 12 berths.';
  const found = (from: string): readonly string[] =>
    matchesIn(from, NUMBER).map(({ 1: number = '' }) => number);

  it('are found in order, with their places', () => {
    assert.deepEqual(matchesIn(text, NUMBER), [...text.matchAll(NUMBER)]);
    assert.deepEqual(found(text), ['40', '12']);
  });

  it('start anew whatever the pattern was used for before', () => {
    NUMBER.exec(text);
    assert.deepEqual(found(text), ['40', '12']);
    assert.deepEqual(found('Skarn has none.'), []);
  });
});
