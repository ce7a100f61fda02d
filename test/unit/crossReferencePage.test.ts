import assert from 'node:assert/strict';
import type { Shown } from '../../src/core/views/crossReferenceMessages';
import { FakePage } from '../support/fakePage';

/** A claim that other articles have something to say on. */
function shownClaim(articles = ['a.txt', 'b.txt', 'c.txt']): Shown {
  const column = (article: string): object => ({
    article,
    title: article,
    span: { start: 0, end: 2 },
    stretches: [{ text: '4%', mark: 'same' }],
  });
  const comparison = (there: string): object => ({
    key: there,
    bearing: 'agrees',
    verdict: 'Agrees',
    relation: 'The same figure',
    why: '4% in both.',
    here: column('own.txt'),
    there: column(there),
  });
  return {
    kind: 'claim',
    key: 'claim',
    line: 1,
    thereLines: articles.map(() => 1),
    ticked: '',
    reference: {
      kind: 'figure',
      verdict: 'agrees',
      kindWord: 'Figure',
      verdictWord: 'Agrees',
      summary: 'Agrees with 3 passages.',
      here: column('own.txt'),
      comparisons: articles.map(comparison),
    },
  } as never;
}

describe('the page of the cross-reference', () => {
  const rows: readonly (readonly [string, string, readonly string[], number])[] = [
    ['opens the passage that is shown', '', ['Enter'], 0],
    ['opens the passage that the Tab key led to', 'passage-2', ['Enter'], 2],
    ['goes on from the passage that the Tab key led to', 'passage-1', ['ArrowDown', 'Enter'], 2],
    ['stays within the passages', 'passage-2', ['ArrowDown', 'Enter'], 2],
    ['goes on from the passage that is shown', '', ['ArrowRight', 'Enter'], 1],
  ];
  for (const [name, focused, keys, index] of rows) {
    it(`${name} at ${keys.join(', ')}`, () => {
      const page = new FakePage('crossReference');
      page.tell(shownClaim());
      page.byId(focused)?.focus();
      for (const key of keys) page.press(key);
      assert.deepEqual(page.asked, [
        { kind: 'ready' },
        { kind: 'open-there', key: 'claim', passage: `${'abc'.charAt(index)}.txt` },
      ]);
      if (focused !== '') assert.equal(page.focused.id, `passage-${index}`);
    });
  }

  const rankings: readonly (readonly [string, readonly string[], string])[] = [
    ['goes on showing its passage when they are ranked anew', ['c.txt', 'a.txt', 'b.txt'], 'b.txt'],
    ['shows what stands there where its passage is gone', ['c.txt', 'a.txt'], 'a.txt'],
    ['shows the last where fewer are left', ['c.txt'], 'c.txt'],
  ];
  for (const [name, articles, passage] of rankings)
    it(name, () => {
      const page = new FakePage('crossReference');
      page.tell(shownClaim());
      page.press('ArrowRight');
      page.tell(shownClaim([...articles]));
      page.press('Enter');
      assert.deepEqual(page.asked.at(-1), { kind: 'open-there', key: 'claim', passage });
    });

  it('leaves Enter to a button elsewhere', () => {
    const page = new FakePage('crossReference');
    page.tell(shownClaim());
    page.byId('copy')?.focus();
    page.press('Enter');
    assert.deepEqual(page.asked, [{ kind: 'ready' }]);
  });
});
