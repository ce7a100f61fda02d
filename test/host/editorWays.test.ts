import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { hostDriver, itDriven, type HostDriver, type Target } from '../support/hostDriver';
import {
  closeEditors,
  eventually,
  openArticle,
  openFile,
  placeOf,
  workspaceFile,
} from '../support/hostWorkbench';
import { compared, resetSettings, setting } from '../support/hostArticles';
import { showCursor } from '../support/panel';
import { COURIER, LEDGER } from '../support/seeds';

const ROW = '.quick-input-list .monaco-list-row';
const PEEK = '.peekview-widget';
const OUTLINE = '.pane:has(.pane-header[aria-label^="Outline"])';

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

  itDriven('lists by Shift+F12 where a person is named, and opens one of them', async (driver) => {
    await comparedCourier();
    await showCursor(driver, 'Mr Drost, who');
    const file = { selector: `${PEEK} .monaco-list-row`, text: LEDGER };
    await byKey(driver, 'Shift+F12', file);
    const there = { selector: `${PEEK} .monaco-list-row.focused`, text: 'has called off' };
    await eventually('the line there', async () => {
      await driver.click(file); // its lines are unfolded a moment later
      await driver.press('ArrowDown');
      return driver.waitFor(there, 2000).then(
        () => true,
        () => undefined,
      );
    });
    await driver.press('Enter');
    await cursorAt(LEDGER, 'President Casimir Drost');
  });

  itDriven(
    'goes by Shift+F12 to the other version of a claim, where there is one',
    async (driver) => {
      await comparedCourier();
      await showCursor(driver, 'A tariff is a door');
      await goesBy(driver, 'Shift+F12', LEDGER, 'A tariff is a door');
    },
  );

  itDriven('peeks at the other article’s version', async (driver) => {
    await comparedCourier();
    await showCursor(driver, 'A tariff is a door');
    const version = { selector: `${PEEK} .view-line`, text: 'can be closed' };
    await byKey(driver, 'Control+Shift+F10', version); // on Linux, where these tests can press keys
  });

  itDriven(
    'goes by F12 to a person’s first full mention, and to the other version',
    async (driver) => {
      const { document } = await comparedCourier();
      await showCursor(driver, 'Mr Drost, who');
      await goesBy(driver, 'F12', COURIER, 'President Casimir Drost');
      await vscode.window.showTextDocument(document);
      await showCursor(driver, 'A tariff is a door');
      await goesBy(driver, 'F12', LEDGER, 'A tariff is a door');
    },
  );

  itDriven('frames every mention of the person at the cursor', async (driver) => {
    await comparedCourier();
    await showCursor(driver, 'Maren Tolliver');
    const framed = { selector: '.view-overlays .cdr[class*="wordHighlight"]' };
    await eventually('five mentions', async () =>
      (await driver.count(framed)) >= 5 ? true : undefined,
    );
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
    const said = inside('Quotations').flatMap(({ children }) => children);
    assert.equal(groups.find(({ name }) => name === 'Quotations')?.detail, String(said.length));
  });

  itDriven('goes to a symbol of the article by Ctrl+Shift+O', async (driver) => {
    await comparedCourier();
    for (const [typed, group, words] of [
      ['Edith Pell', 'People', 'Dr Edith Pell'],
      ['480,000', 'Figures', '£480,000'],
      ['believe it', 'Honor Liddiard', 'believe it when'],
    ] as const) {
      await showCursor(driver, 'first light');
      await byKey(driver, 'Control+Shift+O', { selector: ROW, text: 'Figures' });
      await driver.type(typed);
      await driver.waitFor({ selector: `${ROW}.focused`, text: typed });
      await driver.click({ selector: ROW, text: group });
      await cursorAt(COURIER, words);
    }
  });

  itDriven('has people, quotations by speaker and figures in the outline view', async (driver) => {
    await comparedCourier();
    const row = (text: string, level: number): Target => ({
      selector: `${OUTLINE} .monaco-list-row[aria-level="${level}"]`,
      text,
    });
    await vscode.commands.executeCommand('outline.focus');
    await driver.waitFor(row('People', 1));
    await eventually('the cursor where he is named first', async () => {
      await driver.click(row('Casimir Drost', 2)); // again where the outline was drawn anew meanwhile
      return cursorAt(COURIER, 'President Casimir Drost', 2000).then(
        () => true,
        () => undefined,
      );
    });
    await vscode.commands.executeCommand('outline.focus');
    await vscode.commands.executeCommand('list.collapseAll');
    await driver.waitFor(row('Figures', 1));
    await driver.click(row('Quotations', 1));
    await driver.press('ArrowRight');
    await driver.waitFor(row('Maren Tolliver', 2));
    await driver.press('ArrowDown');
    await driver.press('ArrowRight');
    await driver.waitFor(row('“I came aboard', 3));
  });

  itDriven('goes to a person of another article by Ctrl+T', async (driver) => {
    await comparedCourier();
    await showCursor(driver, 'first light');
    await byKey(driver, 'Control+T', { selector: '.quick-input-widget input' });
    await driver.type('Drost');
    await driver.waitFor({ selector: ROW, text: COURIER });
    await driver.click({ selector: ROW, text: LEDGER });
    await cursorAt(LEDGER, 'President Casimir Drost');
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
      await showCursor(driver, 'Varga met');
      await byKey(driver, 'F2', { selector: '.rename-box input' });
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
    const lens = { selector: '.codelens-decoration', text: 'differ' }; // not of the article before
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

  itDriven('shows in the text who goes on speaking', async (driver) => {
    await comparedCourier();
    await setting('hints.speakers', true);
    const line = await driver.text({ selector: '.view-line', text: 'Maren Tolliver:' });
    // between them stands what each VS Code draws a gap with
    assert.match(line.replaceAll('\u00a0', ' '), /^Maren Tolliver:[^\p{L}]*‘What a treaty can do/u);
  });

  itDriven('folds nothing, not even what is indented', async (driver) => {
    const file = workspaceFile('indented.txt');
    const text = 'The harbour\n\n    The harbour opens.\n    The ferry sails.\n\nIt rained.\n';
    await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
    try {
      const editor = await openFile('indented.txt');
      await showCursor(driver, 'harbour opens');
      await driver.press('Control+K');
      await driver.press('Control+0');
      await driver.press('End'); // behind the folding, which would have taken the cursor along
      await eventually('the end of the line', () =>
        editor.selection.active.isEqual(editor.document.lineAt(2).range.end) ? true : undefined,
      );
      assert.deepEqual(
        await driver.texts({ selector: '.margin-view-overlays [class*="folding"]' }),
        [],
      );
      assert.equal(editor.visibleRanges.length, 1);
    } finally {
      await closeEditors();
      await vscode.workspace.fs.delete(file);
    }
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

/** Presses a key until what it is for is there: it does nothing while the editor is still being asked. */
async function byKey(driver: HostDriver, key: string, target: Target): Promise<void> {
  await eventually(`${key} to open ${target.selector}`, async () => {
    await driver.press(key);
    return driver.waitFor(target, 8000).then(
      () => true,
      () => undefined,
    );
  });
}

/** Presses a key that moves the cursor into the first place of these words; again where it moved nothing. */
async function goesBy(driver: HostDriver, key: string, name: string, words: string): Promise<void> {
  const where = (): string => {
    const { document, selection } = vscode.window.activeTextEditor ?? {};
    return `${document?.uri.path} ${selection?.start.line} ${selection?.start.character}`;
  };
  const before = where();
  await eventually(`${key} to move the cursor`, async () => {
    await driver.press(key);
    return eventually('a move', () => where() !== before || undefined, 6000).catch(() => undefined);
  });
  await cursorAt(name, words);
}

/** Waits until the cursor is in the first place of these words, in this article. */
async function cursorAt(name: string, words: string, timeoutMs?: number): Promise<void> {
  await eventually(
    `the cursor at “${words}” in ${name}`,
    () => {
      const editor = vscode.window.activeTextEditor;
      if (!editor?.document.uri.path.endsWith(name)) return undefined;
      return placeOf(editor.document, words).contains(editor.selection.start) || undefined;
    },
    timeoutMs,
  );
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
