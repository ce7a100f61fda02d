import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { compared } from '../support/hostArticles';
import { itDriven, itDrivenInOne, type HostDriver } from '../support/hostDriver';
import {
  closeEditors,
  eventually,
  openFile,
  placeOf,
  workspaceFile,
} from '../support/hostWorkbench';
import { placeCursor } from '../support/panel';
import { COURIER, LEDGER } from '../support/seeds';

describe('side by side', () => {
  beforeEach(async () => {
    const { document: ledger } = await openFile(LEDGER);
    await compared(ledger);
    const { document } = await openFile(COURIER);
    await compared(document);
  });
  afterEach(closeEditors);

  itDriven('opens the two articles from the claim under the cursor, by its key', async (driver) => {
    await placeCursor('£3.42bn');
    await driver.press('Control+K');
    await driver.press('Control+Shift+V');
    await eventually('both passages', () => {
      const [here, there] = [selected(COURIER), selected(LEDGER)];
      return here === '£3.42bn' && there === '£3.4 billion' ? true : undefined;
    });
  });

  itDriven('reveals in the other article what the cursor moves to, both ways', async (driver) => {
    await compareAt(driver, '£3.42bn');
    await moveTo(driver, COURIER, 'A tariff is a door, and a door can be opened');
    await eventually('the quotation there', () =>
      /^A tariff is a door, and a door can be closed/.test(selected(LEDGER) ?? '')
        ? true
        : undefined,
    );
    await moveTo(driver, LEDGER, 'The money is there');
    await eventually('the quotation here', () =>
      /^The money is there/.test(selected(COURIER) ?? '') ? true : undefined,
    );
  });

  itDriven('stops when it is told to, by a button above the article', async (driver) => {
    await compareAt(driver, '£3.42bn');
    await driver.click({
      selector: '.editor-actions a[aria-label="Stop Linking the Two Articles"]',
    });
    await driver.waitForGone({
      selector: '.editor-actions a[aria-label="Stop Linking the Two Articles"]',
    });
    const before = selected(LEDGER);
    await moveTo(driver, COURIER, 'A tariff is a door, and a door can be opened');
    await new Promise((resolve) => setTimeout(resolve, 500));
    assert.equal(selected(LEDGER), before);
  });

  it('opens the article that has the most to say where no claim is under the cursor', async () => {
    const editor = vscode.window.activeTextEditor!;
    editor.selection = new vscode.Selection(
      placeOf(editor.document, 'Premier wins').end,
      placeOf(editor.document, 'Premier wins').end,
    );
    await vscode.commands.executeCommand('secondSource.compareSideBySide');
    assert.deepEqual(shownArticles(), [COURIER, LEDGER]);
  });

  itDriven('shows the two passages of an altered quotation in the diff editor', async (driver) => {
    await placeCursor('can be opened from');
    await vscode.commands.executeCommand('secondSource.crossReference.focus');
    await driver.click({ selector: '#diff', webview: true });
    const tab = await eventually('a diff editor', () => {
      const input = vscode.window.tabGroups.activeTabGroup.activeTab?.input;
      return input instanceof vscode.TabInputTextDiff ? input : undefined;
    });
    const text = async (uri: vscode.Uri) =>
      (await vscode.workspace.openTextDocument(uri)).getText();
    assert.match(await text(tab.original), /a door can be opened from either side,$/);
    assert.match(await text(tab.modified), /a door can be closed from either side,$/);
    await driver.waitFor({ selector: '.monaco-diff-editor .cdr.char-insert' });
    await driver.waitFor({ selector: '.tab.active', text: `${COURIER}:12 ↔ ${LEDGER}:12` });
  });
});

describe('the fact matrix', () => {
  beforeEach(async () => {
    const { document } = await openFile(COURIER);
    await compared(document);
    await vscode.commands.executeCommand('secondSource.openMatrix');
  });
  afterEach(closeEditors);

  itDriven('says of each fact what each article has', async (driver) => {
    const cells = await rowOf(driver, 'a door can be opened');
    assert.match(cells[0]!, /^Quotation\s+“A tariff is a door/);
    assert.match(cells[1]!, /As printed/);
    assert.match(cells[2]!, /Differs\s+“A tariff is a door, and a door can be closed/);
    const own = await rowOf(driver, '£480,000');
    assert.match(own[1]!, /Only here/);
    assert.match(own[2]!, /Not there/);
    const theirs = await rowOf(driver, '3,400');
    assert.match(theirs.join('\n'), /3,400/);
  });

  itDrivenInOne('is filtered by kind, by what it shows and by words', async (driver) => {
    await driver.waitFor({ selector: '[role=status]', text: 'facts', webview: true }, 20_000);
    await choose(driver, '#state', 'differs');
    await eventually('rows that differ alone', async () => {
      const all = await driver.count({ selector: 'tbody tr', webview: true });
      const differing = await driver.count({ selector: 'tbody tr.differs', webview: true });
      return all > 0 && all === differing ? true : undefined;
    });
    await driver.fill({ selector: '#words', webview: true }, 'door closed');
    await eventually('one row', async () =>
      (await driver.count({ selector: 'tbody tr', webview: true })) === 1 ? true : undefined,
    );
    await driver.waitFor({ selector: '[role=status]', text: '1 of', webview: true });
    await choose(driver, '#kind', 'figure');
    await driver.waitFor({ selector: '[role=status]', text: '0 of', webview: true });
  });

  itDrivenInOne('is gone through by key, and opens the words on Enter', async (driver) => {
    await driver.waitFor({ selector: 'tbody tr', webview: true }, 20_000);
    await driver.fill({ selector: '#words', webview: true }, 'door closed');
    await eventually('one row', async () =>
      (await driver.count({ selector: 'tbody tr', webview: true })) === 1 ? true : undefined,
    );
    for (const key of ['Tab', 'Tab', 'Tab', 'Tab', 'End']) await driver.press(key);
    await eventually('the focus on the last cell', async () => {
      const words = await driver.texts({ selector: 'td:focus', webview: true });
      return words.some((it) => it.includes('can be closed')) ? true : undefined;
    });
    await driver.press('Enter');
    await eventually('the words there', () =>
      /a door can be closed/.test(selected(LEDGER) ?? '') ? true : undefined,
    );
  });

  itDriven('is exported to a file of comma-separated values', async (driver) => {
    await driver.waitFor({ selector: 'tbody tr', webview: true }, 20_000);
    const file = workspaceFile('facts.csv');
    await choose(driver, '#kind', 'quote');
    await driver.click({ selector: '#export', webview: true });
    const name = { selector: '.quick-input-widget input[type=text]' };
    await driver.waitFor(name);
    await driver.fill(name, file.path);
    await driver.press('Enter');
    try {
      const bytes = await eventually('the file', async () => {
        try {
          return await vscode.workspace.fs.readFile(file);
        } catch {
          return undefined;
        }
      });
      const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
      assert.ok(text.startsWith(`\ufeffKind,Fact,${COURIER},`), text.slice(0, 80));
      assert.match(text, /\r\nQuotation,"“A tariff is a door, and a door can be opened/);
      assert.doesNotMatch(text, /\r\nFigure,/);
    } finally {
      await vscode.workspace.fs.delete(file);
    }
  });

  itDriven('follows what is typed in an article', async (driver) => {
    await driver.waitFor({ selector: 'tbody tr', webview: true }, 20_000);
    const document = await vscode.workspace.openTextDocument(workspaceFile(COURIER));
    const edit = new vscode.WorkspaceEdit();
    edit.replace(document.uri, placeOf(document, '£480,000'), '£490,000');
    await vscode.workspace.applyEdit(edit);
    await driver.waitFor({ selector: 'tbody th', text: '£490,000', webview: true });
  });
});

/** The words that are selected in the editor that shows the article. */
function selected(name: string): string | undefined {
  const editor = vscode.window.visibleTextEditors.find(({ document }) =>
    document.uri.path.endsWith(name),
  );
  return editor?.document.getText(editor.selection);
}

const shownArticles = (): readonly string[] =>
  vscode.window.visibleTextEditors
    .map(({ document }) => document.uri.path.split('/').at(-1)!)
    .sort();

async function compareAt(driver: HostDriver, words: string): Promise<void> {
  await placeCursor(words);
  await vscode.commands.executeCommand('secondSource.compareSideBySide');
  await driver.waitFor({
    selector: '.editor-actions a[aria-label="Stop Linking the Two Articles"]',
  });
}

/** Moves the cursor into the words, in the article's editor, by key. */
async function moveTo(driver: HostDriver, name: string, words: string): Promise<void> {
  const shown = vscode.window.visibleTextEditors.find(({ document }) =>
    document.uri.path.endsWith(name),
  );
  assert.ok(shown, `${name} is not shown`);
  const editor = await vscode.window.showTextDocument(shown.document, shown.viewColumn);
  const { start } = placeOf(editor.document, words);
  const before = start.translate(0, -1);
  editor.selection = new vscode.Selection(before, before);
  await new Promise((resolve) => setTimeout(resolve, 300)); // it takes effect a moment later
  for (let i = 0; i < 4; i++) await driver.press('ArrowRight');
}

/** The cells of the first row of the matrix that has these words, the fact first. */
async function rowOf(driver: HostDriver, words: string): Promise<readonly string[]> {
  const row = { selector: 'tbody tr', text: words, webview: true };
  await driver.waitFor(row, 20_000);
  return (await driver.evaluate(
    row,
    'it => [...it.children].map((cell) => cell.innerText)',
  )) as string[];
}

async function choose(driver: HostDriver, selector: string, value: string): Promise<void> {
  await driver.evaluate(
    { selector, webview: true },
    `it => { it.value = ${JSON.stringify(value)}; it.dispatchEvent(new Event('change')); }`,
  );
}
