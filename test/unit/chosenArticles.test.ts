import assert from 'node:assert/strict';
import type { Article } from '../../src/core/model';
import type { Newsroom } from '../../src/engine/newsroom';
import { createChosenArticles } from '../../src/vscode/chosenArticles';

describe('the articles that a large folder’s search chooses', () => {
  it('are not read over one that was opened while the files were read', async () => {
    const texts = new Map([['own', 'The bridge is late.']]);
    const newsroom = {
      has: (id: string) => texts.has(id),
      put: ({ id, text }: Article) => void texts.set(id, text),
      reading: (id: string) => ({ article: { id, text: texts.get(id) } }),
      remove: (id: string) => void texts.delete(id),
      judgeAgain: () => undefined,
    } as unknown as Newsroom;
    const chosen = createChosenArticles({
      newsroom,
      open: () => ['own'],
      isLarge: () => true,
      readFile: (id) => {
        if (id === 'b') texts.set('a', 'Typed.');
        const value: Article = { id, title: id, format: 'plain', text: 'From the disk.' };
        return Promise.resolve({ ok: true, value });
      },
      search: () =>
        Promise.resolve({ articles: ['a', 'b'], coverage: { searched: 3, complete: true } }),
    });
    await chosen.choose(new AbortController().signal);
    assert.deepEqual([texts.get('a'), texts.get('b')], ['Typed.', 'From the disk.']);
  });
});
