import assert from 'node:assert/strict';
import type { Article } from '../../src/core/model';
import { createAnnotator, readArticle } from '../../src/engine/annotator';
import { newsTexts } from '../bench/newsText';

const article = (text: string): Article => ({ id: 'a', title: 'a', format: 'plain', text });
const [first, second, third] = [1, 2, 3].map((seed) =>
  article(newsTexts(60_000, seed).map(({ text }) => text).join('\n')),
) as [Article, Article, Article]; // prettier-ignore

describe('the annotator', () => {
  it('gives a text read in slices as a fresh reading has it, though others are read meanwhile', async () => {
    const annotator = createAnnotator();
    annotator.read(first);
    let slices = 0;
    const pace = (): undefined => {
      if (++slices === 3) assert.deepEqual(annotator.read(third), readArticle(third));
      return undefined;
    };
    const reading = await annotator.readPaced(second, pace, new AbortController().signal);
    assert.ok(slices > 3, `${slices} slices`);
    assert.deepEqual(reading, readArticle(second));
    assert.deepEqual(annotator.read(first), readArticle(first));
  });

  it('stops when told to', async () => {
    const stop = new AbortController();
    stop.abort();
    const pace = (): undefined => undefined;
    assert.equal(await createAnnotator().readPaced(first, pace, stop.signal), undefined);
  });
});
