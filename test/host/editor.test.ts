import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { itDriven } from '../support/hostDriver';
import { closeEditors, openArticle, openFile, placeOf } from '../support/hostWorkbench';
import { cardAt, compared, underlinedWords, setting, resetSettings } from '../support/hostArticles';
import { COURIER, LEDGER } from '../support/seeds';

describe('highlights and cards', () => {
  afterEach(async () => {
    await resetSettings();
    await closeEditors();
  });

  itDriven('underlines quotations, people and figures of an article in the workspace', async () => {
    const { document } = await openFile(COURIER);
    await compared(document);
    const words = await underlinedWords('I came aboard');
    assert.ok(
      words.some((it) => it.startsWith('I came aboard with an offer')),
      words.join(' | '),
    );
    assert.ok(words.includes('Mr Drost'), words.join(' | '));
    assert.ok(words.includes('25 per cent'), words.join(' | '));
  });

  itDriven('marks what differs with a sign, and nothing of an excluded file', async (driver) => {
    const { document } = await openFile(COURIER);
    await compared(document);
    const line = { selector: '.view-line', text: 'A tariff is a door' };
    assert.match(String(await driver.evaluate(line, SIGNS)), /≠/);
    await openFile('README.md');
    assert.deepEqual(await underlinedWords('planted', 'gone'), []);
  });

  itDriven('keeps the lines on their words while a person types above them', async (driver) => {
    const editor = await openArticle('A first line.\n\n“We are ready,” said Ada Obi.\n');
    await underlinedWords('We are ready');
    editor.selection = new vscode.Selection(0, 0, 0, 0);
    await driver.click(
      { selector: '.view-line', text: 'A first line.' },
      { position: { x: 1, y: 5 } },
    );
    await driver.press('Home');
    await driver.type('Typed. ');
    await driver.press('Enter');
    assert.ok((await underlinedWords('We are ready')).includes('We are ready,'));
    await vscode.commands.executeCommand('undo');
    await vscode.commands.executeCommand('undo');
    assert.ok((await underlinedWords('We are ready')).includes('We are ready,'));
  });

  it('says in the card what the other article says, with the words that changed', async () => {
    const { document } = await openFile(COURIER);
    await compared(document);
    const card = await cardAt(document, 'A tariff is a door');
    assert.match(card, /Quotation: Casimir Drost/);
    assert.match(card, /Differs/);
    assert.match(card, /~~opened~~ \*\*closed\*\*/);
    assert.match(card, /command:secondSource\.compareSideBySide/);
  });

  it('follows an edit: the card of the changed words is that of the new ones', async () => {
    const { document } = await openFile(COURIER);
    await compared(document);
    await replace(document, 'a door can be opened from', 'a door can be closed from');
    await compared(document);
    assert.match(await cardAt(document, 'A tariff is a door'), /Agrees/);
    await vscode.commands.executeCommand('undo');
    await compared(document);
    assert.match(await cardAt(document, 'A tariff is a door'), /Differs/);
  });

  it('finds what is pasted, and what stands in an unsaved article at once', async () => {
    const { document } = await openFile(COURIER);
    const pasted = await openArticle('Nothing yet.');
    const words = '‘The money is there,’ said Felix Auberon.';
    await pasted.edit((edit) => edit.insert(new vscode.Position(0, 12), `\n\n${words}\n`));
    await compared(pasted.document);
    assert.match(await cardAt(pasted.document, 'The money is there'), /Agrees/);
    assert.ok(!document.isDirty);
  });

  it('shows no card when cards are switched off', async () => {
    const { document } = await openFile(COURIER);
    await compared(document);
    await setting('hover.enabled', false);
    assert.doesNotMatch(await cardAt(document, 'Mr Drost'), /Person/);
  });

  itDriven('draws each kind only while it is switched on', async () => {
    const { document } = await openFile(COURIER);
    await compared(document);
    await setting('highlights.people', false);
    const without = await underlinedWords('Mr Drost', 'gone');
    assert.ok(without.includes('25 per cent'), without.join(' | '));
    await vscode.commands.executeCommand('secondSource.togglePeople');
    await underlinedWords('Mr Drost');
    await vscode.commands.executeCommand('secondSource.toggleHighlights');
    assert.deepEqual(await underlinedWords('25 per cent', 'gone'), []);
  });

  itDriven(
    'counts the claims in the status bar, and opens the panel from there',
    async (driver) => {
      const { document } = await openFile(COURIER);
      await compared(document);
      const item = { selector: '.statusbar-item', text: 'claims' };
      assert.match(await driver.text(item), /\d+ differ, \d+ claims/);
      await driver.click({ selector: '.statusbar-item a', text: 'claims' });
      await driver.waitFor({ selector: '.pane-body .monaco-list-row' });
      await vscode.commands.executeCommand('workbench.view.explorer');
    },
  );

  it('keeps the annotations of a file that is renamed', async () => {
    const { document } = await openFile(LEDGER);
    const from = document.uri;
    const to = vscode.Uri.joinPath(from, '..', 'renamed ledger.txt');
    const edit = new vscode.WorkspaceEdit();
    edit.renameFile(from, to);
    await vscode.workspace.applyEdit(edit);
    try {
      const renamed = await openFile('renamed ledger.txt');
      await compared(renamed.document);
      assert.match(
        await cardAt(renamed.document, 'A tariff is a door'),
        /port-maddern-courier\.txt/,
      );
      const courier = await openFile(COURIER);
      await compared(courier.document);
      const card = await cardAt(courier.document, 'A tariff is a door');
      assert.match(card, /renamed ledger/);
      assert.doesNotMatch(card, /threllin/);
    } finally {
      const back = new vscode.WorkspaceEdit();
      back.renameFile(to, from);
      await vscode.workspace.applyEdit(back);
    }
  });
});

/** The text that decorations put into a line, which is in no document. */
const SIGNS = `line => [...line.querySelectorAll('[class*="ced-"]')]
  .map(it => getComputedStyle(it, '::after').content).join('')`;

async function replace(
  document: vscode.TextDocument,
  words: string,
  replacement: string,
): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, placeOf(document, words), replacement);
  await vscode.workspace.applyEdit(edit);
}
