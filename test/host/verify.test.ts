import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { hostDriver, itDriven, type HostDriver } from '../support/hostDriver';
import { closeEditors, eventually, openFile, placeOf } from '../support/hostWorkbench';
import { compared } from '../support/hostArticles';
import { COURIER, LEDGER } from '../support/seeds';

const ROW = '.quick-input-list .monaco-list-row';

describe('Verify Claim', () => {
  afterEach(async () => {
    await hostDriver()?.press('Escape');
    await closeEditors();
  });

  itDriven(
    'lists the passage for the claim under the cursor, and opens it on Enter',
    async (driver) => {
      await cursorAt('A tariff is a door');
      await fromPalette(driver);
      await driver.waitFor({ selector: ROW, text: 'Differs' });
      const [row] = await driver.texts({ selector: ROW });
      assert.match(row!, /\[opened → closed\]/);
      assert.match(row!, /threllin-ledger\.txt:12/);
      await driver.press('Enter');
      await eventually('the passage', () => {
        const editor = active(LEDGER); // a preview has nothing selected yet
        const words = editor?.document.getText(editor.selection) ?? '';
        return /^A tariff is a door.*closed/.test(words) ? true : undefined;
      });
    },
  );

  itDriven(
    'previews passages as a person moves, and Escape brings the editor back',
    async (driver) => {
      const before = await cursorAt('Premier wins');
      const text = before.document.getText();
      const { start } = placeOf(before.document, 'By mid-morning');
      before.selection = new vscode.Selection(start, start);
      before.revealRange(before.selection, vscode.TextEditorRevealType.AtTop);
      const topLine = (editor: vscode.TextEditor): number =>
        editor.visibleRanges[0]?.start.line ?? 0;
      const scroll = await eventually('the scroll', () => topLine(before) || undefined);
      await fromPalette(driver);
      await driver.type('Jonah Pell');
      await driver.waitFor({ selector: ROW, text: LEDGER });
      await driver.waitFor({ selector: ROW, text: COURIER });
      const previewed = (): boolean =>
        vscode.window.visibleTextEditors.some((it) => it.document.fileName.endsWith(LEDGER));
      await eventually('a preview', async () => {
        await driver.press('ArrowDown');
        await new Promise((resolve) => setTimeout(resolve, 500));
        return previewed() ? true : undefined;
      });
      await driver.press('Escape');
      const after = await eventually('the editor from before', () => active(COURIER));
      await eventually('the selection', () =>
        after.selection.isEqual(new vscode.Selection(start, start)) ? true : undefined,
      );
      await eventually('the scroll from before', () =>
        Math.abs(topLine(after) - scroll) <= 1 ? true : undefined,
      );
      assert.equal(after.document.getText(), text);
      await eventually('no tab more than before', () => {
        const tabs = vscode.window.tabGroups.all.flatMap((it) => it.tabs.map(({ label }) => label));
        return tabs.join() === COURIER ? true : undefined;
      });
    },
  );

  itDriven('verifies words that are selected', async (driver) => {
    const { document } = await cursorAt('Premier wins');
    const editor = vscode.window.activeTextEditor!;
    const place = placeOf(
      document,
      'Under the draft, both navies would withdraw their armed vessels from the strait by the end',
    );
    editor.selection = new vscode.Selection(place.start, place.end);
    await fromPalette(driver);
    await driver.waitFor({ selector: ROW, text: LEDGER });
    assert.match((await driver.texts({ selector: ROW }))[0]!, /northern/);
  });

  itDriven('verifies a claim that is typed in, and says what was searched', async (driver) => {
    await cursorAt('truce after night of talks');
    await fromPalette(driver);
    await driver.type('An elephant walked into the chancellery at noon');
    await driver.waitFor({ selector: ROW, text: 'Nothing found in' });
    assert.match(
      (await driver.texts({ selector: ROW }))[0]!,
      new RegExp(LEDGER.replace('.', '\\.')),
    );
    for (let i = 0; i < 47; i++) await driver.press('Backspace');
    await driver.waitForGone({ selector: ROW });
    const title = { selector: '.quick-input-title' };
    await eventually('a title without the claim', async () =>
      (await driver.text(title)).trim() === 'Verify Claim' ? true : undefined,
    );
    const input = { selector: '.quick-input-box input' };
    assert.match((await driver.attribute(input, 'placeholder')) ?? '', /^Type or paste a claim/);
    await driver.type('A tariff is a door, and a door can be painted from either side');
    await driver.waitFor({ selector: ROW, text: 'painted' });
  });

  itDriven('lays both articles side by side', async (driver) => {
    await cursorAt('A tariff is a door');
    await vscode.commands.executeCommand('secondSource.compareSideBySide');
    const [left, right] = await eventually('two columns', () => {
      const shown = vscode.window.visibleTextEditors;
      const one = shown.find((it) => it.document.fileName.endsWith(COURIER));
      const two = shown.find((it) => it.document.fileName.endsWith(LEDGER));
      return one && two ? ([one, two] as const) : undefined;
    });
    assert.notEqual(left.viewColumn, right.viewColumn);
    assert.match(left.document.getText(left.selection), /opened/);
    assert.match(right.document.getText(right.selection), /closed/);
    assert.ok(await driver.count({ selector: '.editor-group-container' }));
  });
});

describe('going from claim to claim', () => {
  afterEach(closeEditors);

  it('goes to the next claim that differs, and from there to the other article', async () => {
    const editor = await cursorAt('Mr Drost, who only last week');
    await vscode.commands.executeCommand('secondSource.nextDifference');
    const words = editor.document
      .getText()
      .slice(editor.document.offsetAt(editor.selection.active));
    assert.match(words, /^A tariff is a door/);
    await vscode.commands.executeCommand('secondSource.goToPassage');
    const other = vscode.window.activeTextEditor!;
    assert.ok(other.document.fileName.endsWith(LEDGER));
    assert.match(other.document.getText(other.selection), /closed/);
  });

  it('steps forwards and back', async () => {
    const editor = await cursorAt('Mr Drost, who only last week');
    const from = editor.selection.active;
    await vscode.commands.executeCommand('secondSource.nextClaim');
    assert.ok(editor.selection.active.isAfter(from));
    assert.ok(editor.selection.isEmpty, 'nothing is selected that typing would replace');
    await vscode.commands.executeCommand('secondSource.previousClaim');
    assert.ok(editor.selection.active.isEqual(from));
  });

  it('finds the first full mention of a person, and the other version of a claim', async () => {
    const { document } = await cursorAt('Mr Drost, who only last week');
    const [person] = await definitions(document, 'Mr Drost, who');
    assert.equal(textOf(document, person!), 'President Casimir Drost');
    const [claim] = await definitions(document, 'A tariff is a door');
    assert.ok(claim!.targetUri.path.endsWith(LEDGER));
  });

  it('copies a claim with its evidence', async () => {
    await cursorAt('A tariff is a door');
    await vscode.commands.executeCommand('secondSource.copyClaim');
    const copied = await vscode.env.clipboard.readText();
    assert.match(
      copied,
      /^“A tariff is a door.*port-maddern-courier\.txt:12\)\nDiffers.*\n- threllin/,
    );
  });

  it('refuses a place in a file that is no article', async () => {
    await cursorAt('A tariff is a door');
    const before = vscode.window.activeTextEditor!.document.uri.toString();
    const place = { article: 'file:///etc/hostname', start: 0, end: 1 };
    await vscode.commands.executeCommand('secondSource.goToPlace', place);
    assert.equal(vscode.window.activeTextEditor!.document.uri.toString(), before);
  });
});

/** The first article, compared, with the cursor before the first place of `words`. */
async function cursorAt(words: string): Promise<vscode.TextEditor> {
  const editor = await openFile(COURIER);
  await compared(editor.document);
  const { start } = placeOf(editor.document, words);
  editor.selection = new vscode.Selection(start, start);
  editor.revealRange(new vscode.Range(start, start));
  return editor;
}

async function fromPalette(driver: HostDriver): Promise<void> {
  await driver.press('F1');
  await driver.fill({ selector: '.quick-input-widget input' }, '>Second Source: Verify Claim');
  await driver.waitFor({ selector: ROW, text: 'Verify Claim' });
  await driver.press('Enter');
  await driver.waitFor({ selector: '.quick-input-title', text: 'Verify Claim' });
}

function active(name: string): vscode.TextEditor | undefined {
  const editor = vscode.window.activeTextEditor;
  return editor?.document.fileName.endsWith(name) ? editor : undefined;
}

const definitions = (
  { uri }: vscode.TextDocument,
  words: string,
): Thenable<readonly vscode.LocationLink[]> =>
  vscode.commands.executeCommand(
    'vscode.executeDefinitionProvider',
    uri,
    placeOf(vscode.window.activeTextEditor!.document, words).start,
  );

const textOf = (document: vscode.TextDocument, { targetRange }: vscode.LocationLink): string =>
  document.getText(targetRange);
