import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { cardAt, compared, resetSettings, setting } from '../support/hostArticles';
import { itInNewest } from '../support/hostSuite';
import {
  closeEditors,
  eventually,
  openArticle,
  openFile,
  workspaceFile,
} from '../support/hostWorkbench';
import { COURIER } from '../support/seeds';

describe('settings', () => {
  afterEach(async () => {
    await resetSettings();
    await closeEditors();
  });

  it('leaves out the files that they exclude, and takes them back', async () => {
    const { document } = await openFile(COURIER);
    await compared(document);
    await setting('articles.exclude', ['**/README*', '**/threllin*']);
    await eventually('only one article in reach', async () =>
      /no other article/.test(await cardAt(document, 'A tariff is a door')) ? true : undefined,
    );
    await setting('articles.exclude', undefined);
    await eventually('both articles in reach', async () =>
      /Differs/.test(await cardAt(document, 'A tariff is a door')) ? true : undefined,
    );
  });

  it('leaves a pattern aside that is none, and goes on with the others', async () => {
    const { document } = await openFile(COURIER);
    await setting('articles.include', ['**/*.txt', '**/*.{md', '[', '']);
    await compared(document);
    assert.match(await cardAt(document, 'A tariff is a door'), /Differs/);
    await setting('articles.include', 'not a list');
    await compared(document);
    assert.match(await cardAt(document, 'A tariff is a door'), /Differs/);
  });
});

describe('odd texts', () => {
  afterEach(closeEditors);

  for (const [name, text] of [
    ['nothing', ''],
    ['NUL and half pairs', 'A\0B “We are\ud800 ready,” said Ada Obi. \udc00'],
    ['text from right to left', 'אדה אובי אמרה: “We are ready,” said Ada Obi. \u202egnihton'],
    ['marks that never close', '“ ‘ « '.repeat(500)],
  ] as const) {
    it(`gets over ${name}, and goes on reading`, async () => {
      const odd = await openArticle(text);
      assert.doesNotMatch(await cardAt(odd.document, text.slice(0, 1)), /undefined|NaN/);
      const { document } = await openArticle('“We are ready,” said Ada Obi.');
      await compared(document);
      assert.match(await cardAt(document, 'We are ready'), /Quotation: Ada Obi/);
    });
  }

  itInNewest('shows a card in megabytes on one line', async () => {
    // a page of the browser lays the line out in the thread that the tests run in: with five megabytes that took
    // 125 s on two busy cores, which every run would pay for
    const size = process.env['SECOND_SOURCE_HOST'] === 'browser' ? 1_000_000 : 2_000_000;
    const content = `“We are ready,” said Ada Obi. ${proseOf(size)}`;
    const document = await vscode.workspace.openTextDocument({ language: 'plaintext', content });
    await vscode.window.showTextDocument(document);
    await eventually(
      'a card',
      async () => (/Ada Obi/.test(await cardAt(document, 'We are ready')) ? true : undefined),
      250_000, // a busy machine; seconds on an idle one
    );
  }).timeout(280_000);

  it('gets over a file that goes while it is read, and one that is not text', async () => {
    const gone = workspaceFile('gone.txt');
    const binary = workspaceFile('binary.txt');
    for (let i = 0; i < 10; i++) {
      await vscode.workspace.fs.writeFile(gone, new TextEncoder().encode(`“We are ready,” ${i}`));
      await vscode.workspace.fs.delete(gone);
    }
    await vscode.workspace.fs.writeFile(
      binary,
      new Uint8Array(5000).map((_, i) => i % 7),
    );
    try {
      await vscode.commands.executeCommand('secondSource.refresh');
      const { document } = await openFile(COURIER);
      await compared(document);
      assert.match(await cardAt(document, 'A tariff is a door'), /Differs/);
    } finally {
      await vscode.workspace.fs.delete(binary);
    }
  });
});

/** About so many characters of sentences that no two are alike, the same every time. */
function proseOf(length: number): string {
  const sentences: string[] = [];
  let state = 7;
  const word = (): string => {
    state = (state * 48_271) % 2_147_483_647;
    return `${'bdfglmnprt'.charAt(state % 10)}${(state % 20_011).toString(36).replace(/\d/g, 'a')}`;
  };
  for (let size = 0; size < length; size += sentences.at(-1)?.length ?? length)
    sentences.push(`The ${Array.from({ length: 16 }, word).join(' ')}. `);
  return sentences.join('');
}
