import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { activate } from '../../src/vscode/entry';
import { disk, uriAt } from '../support/fakeEditor/disk';
import { cardsAt, contextOf, endExtension, until } from '../support/fakeEditor/extension';
import { editor } from '../support/fakeEditor/vscode';
import { loadingTime, packagesLoadedBy, requiredBy } from '../support/loading';

const ENTRY = resolve('dist/extension.cjs');

describe('the entry that a window loads', () => {
  it('loads nothing but itself before it is activated', () => {
    assert.deepEqual(requiredBy(ENTRY), []);
  });

  it('takes at most ten times as long as an empty module', () => {
    const folder = mkdtempSync(join(tmpdir(), 'second-source-'));
    try {
      const empty = join(folder, 'empty.cjs');
      writeFileSync(empty, '');
      const ratios = Array.from({ length: 5 }, () => loadingTime(ENTRY) / loadingTime(empty));
      const [best = Infinity] = ratios.sort((a, b) => a - b); // a loaded machine only adds to it
      assert.ok(best <= 10, `${best.toFixed(1)} times`);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('has the parsers of HTML and Markdown wait for the first such article', async () => {
    assert.deepEqual(await packagesLoadedBy('src/vscode/extension.ts'), ['minimatch']);
  });

  it('loses no key that comes before the rest is loaded', async () => {
    disk.clear();
    editor.clear();
    const document = editor.open(uriAt('/desk/copy.txt'), 'The lantern burns.\n');
    const context = contextOf();
    try {
      const loaded = activate(context);
      assert.equal(context.subscriptions.length, 0, 'nothing is there yet');
      editor.type(document, 0, 0, '“The quay is ours,” said Una Trevanion. ');
      await loaded;
      editor.type(document, 0, 0, '“It is cold,” said Ada Obi. ');
      for (const [words, speaker] of [
        ['The quay is ours', 'Una Trevanion'],
        ['It is cold', 'Ada Obi'],
      ] as const)
        await until(`the card of ${words}`, async () =>
          (await cardsAt(document, words)).includes(speaker),
        );
    } finally {
      editor.close(document);
      endExtension(context);
    }
  });
});
