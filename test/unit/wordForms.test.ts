import assert from 'node:assert/strict';
import { formPlace, formTable, placeIn } from '../../src/core/index/wordForms';
import { HASH_START, hashCode, keyOf } from '../../src/core/index/wordKeys';
import { readWords } from '../../src/core/index/words';
import { plainParagraphs } from '../../src/core/text/paragraphs';
import { createChance } from '../support/chance';

/** Words of letters that no spelling variant touches, each another one. */
function madeWords(count: number, seed: number): readonly string[] {
  const chance = createChance(seed);
  const words = new Set<string>();
  while (words.size < count) {
    let word = 'q';
    for (let i = 0; i < 7; i++) word += 'bcdfghjkmnpqrtvwx'[chance(17)] ?? '';
    words.add(word);
  }
  return [...words];
}

const hashOf = (word: string): number =>
  Array.from(word).reduce((hash, it) => hashCode(hash, it.charCodeAt(0)), HASH_START);

const place = (word: string): number => formPlace(hashOf(word), word, 0, word.length);

describe('the table of word forms', () => {
  it('keeps the forms it has when it grows', () => {
    const before = formTable();
    const put: string[] = [];
    for (const word of madeWords(100_000, 5)) {
      if (formTable() !== before) break;
      place(word);
      put.push(word);
    }
    if (formTable() === before) return; // it was at its largest
    const lost = put.filter((word) => formTable()[placeIn(formTable(), hashOf(word))] === 0);
    assert.deepEqual(lost, []);
  });

  it('gives a word its own key, whatever was read before', () => {
    const words = madeWords(500_000, 3);
    const { key } = readWords(plainParagraphs(words.join(' ')));
    const others = words.filter((word, i) => key[i] !== keyOf(word));
    assert.deepEqual(others, []);
  }).timeout(20_000);
});
