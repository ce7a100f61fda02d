import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as vscode from 'vscode';
import { cardAt } from '../support/hostArticles';
import { activeExtension, closeEditors, eventually, workspaceFile } from '../support/hostWorkbench';

const SAID = 'The slipway will outlast the last of the herring boats';
const copyOf = (words: string): string => `“${words},” said Ottoline Varga, the harbour master.\n`;
/** VS Code’s own watcher misses about one in three. */
const FOLDERS = 8;

describe('a folder of articles that is put in at one go', () => {
  const put: string[] = [];
  before(activeExtension);
  after(async () => {
    await closeEditors();
    for (const it of put) rmSync(it, { recursive: true, force: true });
  });

  it('is read down to the lowest', async function () {
    this.timeout(180_000);
    const uri = workspaceFile('slipway.txt');
    put.push(uri.fsPath);
    writeFileSync(uri.fsPath, copyOf(SAID));
    const document = await vscode.workspace.openTextDocument(uri);
    await vscode.window.showTextDocument(document);
    for (let i = 0; i < FOLDERS; i++) {
      const folder = workspaceFile(`dropped-${i}`).fsPath;
      put.push(folder);
      const deep = join(folder, 'north', 'coast');
      mkdirSync(deep, { recursive: true });
      writeFileSync(join(deep, 'wire.txt'), copyOf(SAID.replace('last of', 'last two of')));
      await eventually(`what is in ${folder}`, async () => {
        const card = await cardAt(document, SAID.slice(0, 20));
        return card.includes(`dropped-${i}`) || undefined;
      });
      rmSync(folder, { recursive: true });
    }
  });
});
