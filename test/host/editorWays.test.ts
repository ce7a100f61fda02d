import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { hostDriver, itDriven } from '../support/hostDriver';
import {
  closeEditors,
  eventually,
  openArticle,
  openFile,
  placeOf,
  workspaceFile,
} from '../support/hostWorkbench';
import { compared, resetSettings, setting } from '../support/hostArticles';

const COURIER = 'port-maddern-courier.txt';
const LEDGER = 'threllin-ledger.txt';

describe('the editor’s own ways', () => {
  afterEach(async () => {
    await hostDriver()?.press('Escape');
    await resetSettings();
    await closeEditors();
  });

  it('finds every mention of a person in every article', async () => {
    const { document } = await comparedCourier();
    const found = await ask<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      document,
      'Mr Drost, who',
    );
    const words = await Promise.all(found.map(textAt));
    assert.ok(words.includes(`${COURIER}: The president`), words.join(' | '));
    assert.ok(words.includes(`${LEDGER}: Drost`), words.join(' | '));
    assert.ok(
      words.every((it) => !/: (?:he|his|him)$/.test(it)),
      words.join(' | '),
    );
  });

  it('finds the other article’s version of a quotation', async () => {
    const { document } = await comparedCourier();
    const found = await ask<vscode.Location[]>(
      'vscode.executeReferenceProvider',
      document,
      'A tariff is a door',
    );
    const words = await Promise.all(found.map(textAt));
    assert.equal(words.length, 2, words.join(' | '));
    assert.match(words.find((it) => it.startsWith(LEDGER)) ?? '', /closed/);
  });

  itDriven('peeks at the other article’s version', async (driver) => {
    const editor = await comparedCourier();
    cursorIn(editor, 'A tariff is a door');
    await vscode.commands.executeCommand('editor.action.peekDefinition');
    await driver.waitFor({ selector: '.peekview-widget' });
    await driver.waitFor({ selector: '.peekview-widget .view-line', text: 'can be closed' });
  });

  it('lights up the mentions of the person under the cursor', async () => {
    const { document } = await comparedCourier();
    const found = await ask<vscode.DocumentHighlight[]>(
      'vscode.executeDocumentHighlights',
      document,
      'Lord Ferrant, who',
    );
    const words = found.map(({ range }) => document.getText(range));
    assert.ok(words.includes('The peer'), words.join(' | '));
    assert.ok(words.includes('Lord Ferrant'), words.join(' | '));
  });

  it('outlines people, quotations by speaker, and figures', async () => {
    const { document } = await comparedCourier();
    const groups = await vscode.commands.executeCommand<vscode.DocumentSymbol[]>(
      'vscode.executeDocumentSymbolProvider',
      document.uri,
    );
    const inside = (group: string): readonly vscode.DocumentSymbol[] =>
      groups.find(({ name }) => name === group)?.children ?? [];
    assert.ok(inside('People').some(({ name }) => name === 'Casimir Drost'));
    const tolliver = inside('Quotations').find(({ name }) => name === 'Maren Tolliver');
    assert.match(tolliver!.children[0]!.name, /^“I came aboard/);
    assert.ok(inside('Figures').some(({ name }) => name === '25 per cent'));
  });

  it('finds people and figures of every article as workspace symbols', async () => {
    await comparedCourier();
    const symbols = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      'Drost',
    );
    const files = symbols
      .filter(({ name }) => name === 'Casimir Drost')
      .map(({ location }) => location.uri.path.split('/').at(-1));
    assert.deepEqual(files.toSorted(), [COURIER, LEDGER]);
  });

  itDriven(
    'renames a person, and leaves quotations alone unless they are ticked',
    async (driver) => {
      const text = 'Ada Varga met the press. “Ada Varga is my name,” Ms Varga said. Ms Varga left.';
      const editor = await openArticle(text);
      await compared(editor.document);
      cursorIn(editor, 'Varga met');
      void vscode.commands.executeCommand('editor.action.rename'); // over once the name is in
      await driver.waitFor({ selector: '.rename-box input' });
      await driver.fill({ selector: '.rename-box input' }, 'Vargas');
      await driver.press('Enter');
      await driver.waitFor({ selector: '.bulk-edit-panel .monaco-list-row', text: 'is my name' });
      await driver.click({ selector: '.bulk-edit-panel .monaco-button', text: 'Apply' });
      const renamed = await eventually('the new name', () => {
        const now = editor.document.getText();
        return now === text ? undefined : now;
      });
      assert.equal(
        renamed,
        'Ada Vargas met the press. “Ada Varga is my name,” Ms Vargas said. Ms Vargas left.',
      );
    },
  );

  it('says what can be renamed where something else stands', async () => {
    const { document } = await comparedCourier();
    await assert.rejects(
      Promise.resolve(ask('vscode.prepareRename', document, 'first light')),
      /Only a word of a person’s name/,
    );
  });

  itDriven('counts the claims above the article, unless that is switched off', async (driver) => {
    await comparedCourier();
    const lens = { selector: '.codelens-decoration', text: 'claims' };
    assert.match(await driver.text(lens), /\d+ claims, \d+ differ/);
    await setting('codeLens.enabled', false);
    await driver.waitForGone(lens);
  });

  it('hints at who goes on speaking, once that is switched on', async () => {
    const { document } = await comparedCourier();
    const hints = async (): Promise<readonly string[]> => {
      const range = new vscode.Range(0, 0, document.lineCount, 0);
      const found = await vscode.commands.executeCommand<vscode.InlayHint[]>(
        'vscode.executeInlayHintProvider',
        document.uri,
        range,
      );
      return found.map(({ label }) => (typeof label === 'string' ? label : ''));
    };
    assert.deepEqual(await hints(), []);
    await setting('hints.speakers', true);
    assert.deepEqual(await hints(), ['Maren Tolliver:', 'Maren Tolliver:']);
  });

  it('answers for articles alone', async () => {
    const uri = workspaceFile('README.md');
    const readme = await vscode.workspace.openTextDocument(uri);
    const symbols = await vscode.commands.executeCommand<vscode.DocumentSymbol[] | undefined>(
      'vscode.executeDocumentSymbolProvider',
      uri,
    );
    assert.ok(!(symbols ?? []).some(({ name }) => name === 'Figures'));
    const lenses = await vscode.commands.executeCommand<vscode.CodeLens[]>(
      'vscode.executeCodeLensProvider',
      readme.uri,
    );
    assert.deepEqual(lenses, []);
  });
});

async function comparedCourier(): Promise<vscode.TextEditor> {
  const editor = await openFile(COURIER);
  await compared(editor.document);
  return editor;
}

function cursorIn(editor: vscode.TextEditor, words: string): void {
  const at = placeOf(editor.document, words).start.translate(0, 1);
  editor.selection = new vscode.Selection(at, at);
  editor.revealRange(editor.selection);
}

const ask = <T>(command: string, document: vscode.TextDocument, words: string): Thenable<T> =>
  vscode.commands.executeCommand<T>(
    command,
    document.uri,
    placeOf(document, words).start.translate(0, 1),
  );

async function textAt({ uri, range }: vscode.Location): Promise<string> {
  const document = await vscode.workspace.openTextDocument(uri);
  return `${uri.path.split('/').at(-1) ?? ''}: ${document.getText(range)}`;
}
