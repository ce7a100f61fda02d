import assert from 'node:assert/strict';
import { emptyArchive, type ArchiveEntry } from '../../src/core/index/archive';
import { fitWithin } from '../../src/core/index/fitWithin';
import { wordsOfText } from '../support/words';
import type { Reading } from '../../src/core/model';
import { searchKeysOf } from '../../src/core/verify/searchKeys';
import { readArticle } from '../../src/engine/annotator';

const readingOf = (id: string, text: string): Reading =>
  readArticle({ id, title: id, format: 'plain', text });
const entry = (id: number, text: string): ArchiveEntry => {
  const { keys, facts } = searchKeysOf(readingOf(String(id), text));
  return { id, keys, facts };
};
const keys = (text: string): Int32Array => wordsOfText(text).key;

const FERRY = 'The ferry left the harbour at dawn with twelve crates of herring for the island.';
const STORM = 'Ada Obi said the storm took 340 slates off the chapel roof.';
const VOTE = 'The council voted to keep the library open on Saturdays until the spring.';

describe('the archive', () => {
  const archive = emptyArchive.with([entry(1, FERRY), entry(2, STORM), entry(3, VOTE)]);

  it('finds a quotation word for word, and says where', () => {
    const [best] = archive.passages(keys('left the harbour at dawn'));
    assert.deepEqual(best, { id: 1, from: 2, to: 7, similarity: 1 });
  });

  it('finds one with words changed, dropped and added', () => {
    const [best] = archive.passages(
      keys('The ferry quietly left the harbour at dawn with crates of herring for the mainland'),
    );
    assert.equal(best?.id, 1);
    assert.ok(best.similarity > 0.75 && best.similarity < 1);
  });

  it('does not find what no article has, nor the article that asks', () => {
    assert.deepEqual(archive.passages(keys('nothing of the kind was said')), []);
    assert.deepEqual(archive.passages(keys('left the harbour at dawn'), 1), []);
  });

  it('finds an article by its people and figures where its words are others', () => {
    const asked = searchKeysOf(readingOf('asked', 'In all, 340 slates are gone, Ms Obi told us.'));
    const { ids } = archive.related({ ...asked, except: -1 }, 5);
    assert.equal(ids[0], 2);
  });

  it('chooses the one article that names a person, or has a sentence, beside many that share more', () => {
    const story = `${FERRY} Una Varga sold 40 crates to the Oakway trust. ${VOTE}`;
    const crowd = Array.from({ length: 60 }, (_, i) => entry(i, `${story} Part ${i} of it.`));
    const named = entry(
      100,
      'The chapel in Lunt has a new organ. Piet Quill played it on a Friday.',
    );
    const quoted = entry(101, `An old diary was found in Lunt. ${STORM} So it went on.`);
    const full = emptyArchive.with([...crowd, named, quoted]);
    const asked = searchKeysOf(readingOf('asked', `${story} Later Piet Quill sang. ${STORM}`));
    const { ids } = full.related({ ...asked, except: 3 }, 10);
    assert.equal(ids.length, 10);
    assert.ok(ids.includes(100) && ids.includes(101) && !ids.includes(3), ids.join());
  });

  it('finds an article by a body that it names where its words are others', () => {
    const mill = entry(9, 'Its owner, Lund Energy, had the looms inspected.');
    const asked = searchKeysOf(readingOf('asked', 'Lund Energy will not reopen the mill.'));
    const { ids } = archive.with([mill]).related({ ...asked, except: -1 }, 5);
    assert.deepEqual([...ids], [9]);
  });

  it('updates one article and leaves the old snapshot as it was', () => {
    const next = archive.with([entry(1, VOTE)]).without(new Set([3]));
    assert.equal(archive.passages(keys(FERRY))[0]?.id, 1);
    assert.deepEqual(next.passages(keys(FERRY)), []);
    assert.deepEqual(
      next.passages(keys(VOTE)).map(({ id }) => id),
      [1],
    );
    assert.deepEqual([archive.size, next.size], [3, 2]);
  });

  it('answers the same however it was built, in few segments', () => {
    const texts = [FERRY, STORM, VOTE];
    const all = Array.from({ length: 200 }, (_, i) =>
      entry(i, `${texts[i % 3] ?? ''} Number ${String(i)}.`),
    );
    const atOnce = emptyArchive.with(all);
    const oneByOne = all.reduce((archive, it) => archive.with([it]), emptyArchive);
    assert.ok(oneByOne.segments.length < 10);
    for (const text of texts) {
      const asked = { ...searchKeysOf(readingOf('asked', text)), except: 7 };
      assert.deepEqual(oneByOne.related(asked, 20), atOnce.related(asked, 20));
    }
  });
});

describe('the segments of an archive', () => {
  const long = (id: number, words: number): ArchiveEntry => ({
    id,
    keys: Int32Array.from({ length: words }, (_, i) => Math.imul(i * 2 + id, 0x9e3779b1)),
    facts: new Int32Array(0),
  });
  const segmentsOf = (words: number): number =>
    emptyArchive.with([long(1, words)]).with([long(2, words)]).segments.length;

  it('are put together while they are small, and left apart where it would take much memory', () => {
    assert.equal(segmentsOf(2 ** 21), 1);
    assert.equal(segmentsOf(2 ** 21 + 1), 2);
  });
});

describe('fitting words into a longer text', () => {
  it('takes the stretch with the fewest edits', () => {
    const text = Int32Array.of(9, 9, 1, 2, 5, 4, 9, 1, 2, 3, 4, 9);
    assert.deepEqual(fitWithin(Int32Array.of(1, 2, 3, 4), text, 0, 12), {
      from: 7,
      to: 11,
      edits: 0,
    });
    assert.deepEqual(fitWithin(Int32Array.of(1, 2, 3, 4), text, 0, 7), {
      from: 2,
      to: 6,
      edits: 1,
    });
  });
});
