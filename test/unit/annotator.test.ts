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

  it('takes a step for every few names and quotations that it links, also where one character changed', async () => {
    const annotator = createAnnotator();
    annotator.read(first);
    let steps = 0;
    const pace = (): undefined => {
      steps++;
      return undefined;
    };
    const changed = article(`${first.text}.`);
    const reading = await annotator.readPaced(changed, pace, new AbortController().signal);
    const linked = reading?.annotations.filter(
      (it) => it.kind === 'quote' || (it.kind === 'person' && it.form === 'name'),
    );
    assert.ok(linked && linked.length > 500);
    assert.ok(steps > linked.length / 16, `${steps} steps for ${linked.length}`);
    assert.deepEqual(reading, readArticle(changed));
  });

  it('reads one after the other what is asked for meanwhile', async () => {
    const annotator = createAnnotator();
    const pace = (): Promise<void> => Promise.resolve();
    const { signal } = new AbortController();
    const all = await Promise.all(
      [first, second, third].map((it) => annotator.readPaced(it, pace, signal)),
    );
    assert.deepEqual(all, [first, second, third].map(readArticle));
  });

  it('stops when told to', async () => {
    const stop = new AbortController();
    stop.abort();
    const pace = (): undefined => undefined;
    assert.equal(await createAnnotator().readPaced(first, pace, stop.signal), undefined);
  });
});
