import { strict as assert } from 'node:assert';
import type { Article } from '../../src/core/model';
import { createReader, readTogether } from '../../src/engine/readTogether';

const STORY = 'The Varga ferry sank off Marlow harbour during the gale on Zorvex night. ';
const article = (id: string, text: string): Article => ({ id, title: id, format: 'plain', text });
const FULL = article('full', `${STORY}Mayor Ada Obi left. “We are ready,” she said.`);
const BARE = article('bare', `${STORY}“They are late,” said Obi. The mayor slept.`);
const OTHER = article(
  'other',
  'A theatre in Zanoba opened to dancers from Teruel. Tomas Quill danced.',
);

describe('a reader', () => {
  const sets: readonly (readonly Article[])[] = [
    [BARE, OTHER],
    [FULL, BARE],
    [BARE],
    [{ ...FULL, text: FULL.text.replaceAll('Ada', 'Una') }, OTHER, BARE],
    [OTHER, BARE, FULL],
    [{ ...BARE, format: 'html' }, FULL],
  ];
  for (const most of [0, 1, 100]) {
    it(`reads set after set as if each were the first, with what it kept of ${most}`, () => {
      const reader = createReader(most);
      for (const set of sets) assert.deepEqual(reader.read(set), readTogether(set));
    });
  }

  it('annotates an article once, unless others came between', () => {
    const reader = createReader(2);
    const once = (): unknown => reader.read([FULL])[0]?.paragraphs;
    const first = once();
    reader.read([OTHER, FULL]);
    assert.equal(once(), first);
    reader.read([OTHER, BARE]);
    assert.notEqual(once(), first);
  });
});
