import assert from 'node:assert/strict';
import { strToU8, zipSync } from 'fflate';
import * as vscode from 'vscode';
import { cardAt, compared } from '../support/hostArticles';
import { closeEditors, eventually } from '../support/hostWorkbench';
import { itDriven } from '../support/hostDriver';
import { showView, viewRows } from '../support/panel';
import { pdfOf } from '../support/pdf';

const SAID = 'The quay wall will stand for ninety winters if nobody digs behind it';
const COPY = `The wall\n\n“${SAID},” said Ottoline Varga, the harbour master.\n`;
const spoken = (words: string): string => `“${words},” said Ottoline Varga, the harbour master.`;

const folder = (): vscode.Uri => vscode.workspace.workspaceFolders![0]!.uri;
const fileOf = (name: string): vscode.Uri => vscode.Uri.joinPath(folder(), name);

describe('documents', () => {
  const written: vscode.Uri[] = [];
  const write = async (name: string, bytes: Uint8Array): Promise<vscode.Uri> => {
    const uri = fileOf(name);
    written.push(uri);
    await vscode.workspace.fs.writeFile(uri, bytes);
    return uri;
  };

  afterEach(async () => {
    await closeEditors();
    for (const it of written.splice(0)) await vscode.workspace.fs.delete(it);
  });

  for (const [kind, bytes] of [
    [
      'pdf',
      pdfOf([
        [
          { text: 'The wall', y: 500, size: 16 },
          { text: altered(), y: 470 },
        ],
      ]),
    ],
    ['docx', zipSync({ 'word/document.xml': strToU8(`<w:p><w:t>${altered()}</w:t></w:p>`) })],
    ['html', strToU8(`<nav>Home</nav><article><p>${altered()}</p></article>`)],
  ] as const) {
    it(`of the kind ${kind} are held against an open article, and shown from its card`, async () => {
      await write(`quay.${kind}`, bytes);
      const copy = await write('quay-copy.txt', strToU8(COPY));
      const document = await vscode.workspace.openTextDocument(copy);
      await vscode.window.showTextDocument(document);
      await compared(document);
      const card = await eventually('the other version', async () => {
        const text = await cardAt(document, SAID.slice(0, 20));
        return text.includes(`quay.${kind}`) ? text : undefined;
      });
      assert.match(card, /Differs/);
      assert.match(card, /ninety.*nineteen|nineteen.*ninety/s);
    });
  }

  itDriven('that cannot be read are named with the reason in Sources', async (driver) => {
    await write('broken.pdf', strToU8('this is no PDF'));
    await showView('sources');
    const leftOut = '.pane:has(.pane-header[aria-label^="Sources"]) .monaco-list-row';
    await driver.waitFor({ selector: leftOut, text: 'Left Out' });
    await driver.click({ selector: leftOut, text: 'Left Out' });
    const row = await eventually('the problem', async () =>
      (await viewRows(driver, 'Sources')).find((it) => it.includes('broken.pdf')),
    );
    assert.match(row, /could not be read \(it is no PDF, or a damaged one\)/);
  });
});

function altered(): string {
  return spoken(SAID.replace('ninety', 'nineteen'));
}
