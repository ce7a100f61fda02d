import assert from 'node:assert/strict';
import { createSourceIndex, type SourceIndex } from '../../src/core/index/sourceIndex';
import { wordsOfText } from '../support/words';
import { createChance } from '../support/chance';
import { readingOf } from '../support/readings';

const found = (index: SourceIndex, text: string, except = ''): readonly string[] =>
  index.search(wordsOfText(text).key, except).map(({ entry }) => entry.reading.article.id);

const A = 'The ferry left the harbour at dawn with twelve crates of herring.';
const B = 'A second ferry came in at noon and stayed until the storm was over.';

describe('the index of articles', () => {
  it('finds an article by a run of its words', () => {
    const index = createSourceIndex([readingOf('a', A), readingOf('b', B)]);
    assert.deepEqual(found(index, 'left the Harbor at dawn'), ['a']);
    assert.deepEqual(found(index, 'left the harbour at dawn', 'a'), []);
    assert.deepEqual(found(index, 'nothing of the kind'), []);
  });

  it('leaves out whoever asks, also where another asked for the same words before', () => {
    const index = createSourceIndex(['a', 'b', 'c'].map((id) => readingOf(id, A)));
    assert.deepEqual(found(index, A, 'a'), ['b', 'c']);
    assert.deepEqual(found(index, A, 'b'), ['a', 'c']);
    assert.deepEqual(found(index, A), ['a', 'b', 'c']);
  });

  it('finds others behind an article that has the words very often', () => {
    const between = ' Nobody there had seen it.'.repeat(12);
    const often = `${A}${between} `.repeat(120);
    const index = createSourceIndex([readingOf('a', often), readingOf('b', A)]);
    assert.deepEqual(found(index, A, 'a'), ['b']);
    assert.deepEqual(found(index, A, 'a'), ['b']);
  });

  it('says where in the article', () => {
    const index = createSourceIndex([readingOf('a', A)]);
    const [place] = index.search(wordsOfText('at dawn with twelve').key, '');
    assert.deepEqual([place?.from, place?.to, place?.hits], [5, 9, 2]);
  });

  it('leaves the old snapshot as it was', () => {
    const first = createSourceIndex([readingOf('a', A)]);
    const second = first.with(readingOf('a', B)).with(readingOf('b', A));
    const third = second.without('b');
    assert.deepEqual(found(first, A), ['a']);
    assert.deepEqual(found(second, A), ['b']);
    assert.deepEqual(found(second, B), ['a']);
    assert.deepEqual(found(third, A), []);
    assert.deepEqual([first.size, second.size, third.size], [1, 2, 1]);
    assert.equal(third.without('nobody'), third);
  });

  it('shares the entries of other articles', () => {
    const first = createSourceIndex([readingOf('a', A), readingOf('b', B)]);
    const second = first.with(readingOf('a', 'Other words.'));
    assert.equal(second.entries.get('b'), first.entries.get('b'));
    assert.notEqual(second.entries.get('a'), first.entries.get('a'));
  });

  it('answers the same however it was built', () => {
    const chance = createChance(3);
    const words = 'the ferry harbour storm crew dawn net wind boat of and salt left came'.split(
      ' ',
    );
    const text = (): string =>
      Array.from({ length: 60 }, () => words[chance(words.length)] ?? '').join(' ');
    const readings = Array.from({ length: 40 }, (_, i) => readingOf(`a${String(i)}`, text()));
    const bulk = createSourceIndex(readings);
    let grown = createSourceIndex([]);
    for (const it of readings) grown = grown.with(readingOf(it.article.id, 'Old words to drop.'));
    for (const it of readings) grown = grown.with(it);
    for (let i = 0; i < 20; i++) {
      const query = wordsOfText(text().split(' ').slice(0, 9).join(' ')).key;
      const places = (index: SourceIndex): readonly string[] =>
        index
          .search(query, '')
          .map(({ entry, from, to, hits }) => [entry.reading.article.id, from, to, hits].join(' '))
          .sort();
      assert.deepEqual(places(grown), places(bulk));
    }
  });

  it('ranks a varied copy before the cap', () => {
    const chance = createChance(9);
    const filler = 'of the and in a to was it for on with as at by from'.split(' ');
    const noise = (): string =>
      Array.from({ length: 120 }, () => filler[chance(filler.length)] ?? '').join(' ');
    const quote = 'in the morning the wind fell and it was as calm as a pond by noon';
    const copy = quote.replace('calm', 'still').replace('pond', 'lake');
    const readings = Array.from({ length: 300 }, (_, i) => readingOf(`n${String(i)}`, noise()));
    const index = createSourceIndex([
      ...readings,
      readingOf('copy', `${noise()} ${copy}. ${noise()}`),
    ]);
    assert.equal(found(index, quote)[0], 'copy');
  });
});
