import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { compared, resetSettings, setting } from '../support/hostArticles';
import { DISMISSED, findingsOf, forgetDismissed, textOf } from '../support/hostFindings';
import { hostDriver, itDriven } from '../support/hostDriver';
import {
  closeEditors,
  eventually,
  openArticle,
  openFile,
  workspaceFile,
} from '../support/hostWorkbench';
import { LEDGER } from '../support/seeds';

const CORRECTIONS = '.second-source/corrections.json';

describe('findings', () => {
  afterEach(async () => {
    await resetSettings();
    await hostDriver()?.press('Escape');
    await closeEditors();
    await forgetDismissed();
  });

  it('are listed as information, with the other article’s words, while they are switched on', async () => {
    const { document } = await openFile(LEDGER);
    await compared(document);
    const own = await eventually('a finding', () => findingsOf(document));
    for (const it of own) assert.equal(it.severity, vscode.DiagnosticSeverity.Information);
    assert.ok(own.some(({ relatedInformation }) => (relatedInformation ?? []).length > 0));
    const check = own[0]!.code;
    assert.ok(typeof check === 'string');
    await setting('findings.checks', { [check]: false });
    await eventually(`no ${check}`, () =>
      (findingsOf(document) ?? []).every(({ code }) => code !== check) ? true : undefined,
    );
    await setting('findings.enabled', false);
    await eventually('no finding', () => (findingsOf(document) ? undefined : true));
  });

  it('mends a misspelled name by a quick fix', async () => {
    const { document } = await openFile(LEDGER);
    await compared(document);
    const at = await eventually('a finding about the name', () =>
      (findingsOf(document) ?? []).find(({ range }) => /Liddaird/.test(document.getText(range))),
    );
    const actions = await actionsAt(document, at.range);
    const fix = actions.find(({ title }) => /^Change “.*Liddaird” to “.*Liddiard”$/.test(title));
    assert.ok(fix?.edit, actions.map(({ title }) => title).join(' | '));
    assert.equal(fix.isPreferred, true);
    await vscode.workspace.applyEdit(fix.edit);
    assert.doesNotMatch(document.getText(), /Liddaird/);
    await vscode.commands.executeCommand('undo');
    assert.match(document.getText(), /Liddaird/);
  });

  it('mends words inside quotation marks only as such, and never by itself', async () => {
    const text = 'Zofia Marchetti came. Ms Marchetti sang. “Zofia Marchteti is my name,” she said.';
    const { document } = await openArticle(text);
    await compared(document);
    const at = await eventually('a finding', () => findingsOf(document)?.[0]);
    const actions = await actionsAt(document, at.range);
    const fix = actions.find(({ title }) => title.endsWith('“Marchetti” inside a quotation'));
    assert.ok(fix, actions.map(({ title }) => title).join(' | '));
    assert.notEqual(fix.isPreferred, true);
  });

  it('hides a finding where a person says so, in a file that a person can read', async () => {
    const { document } = await openFile(LEDGER);
    await compared(document);
    await dismiss(document, 'Liddaird', 'Don’t show this here again');
    await eventually('the finding gone', () => (misspelled(document) ? undefined : true));
    assert.ok(findingsOf(document), 'the other findings stay');
    const { dismissed } = JSON.parse(await textOf(DISMISSED)) as { dismissed: unknown };
    const words = 'Liddaird';
    assert.deepEqual(dismissed, [{ check: 'name-spelling', article: LEDGER, words }]);
  });

  itDriven('lists what is hidden, and shows it again', async (driver) => {
    const { document } = await openFile(LEDGER);
    await compared(document);
    await dismiss(document, 'Liddaird', 'Don’t show “Name spelled two ways” again');
    await eventually('the finding gone', () => (misspelled(document) ? undefined : true));
    await vscode.commands.executeCommand('workbench.action.quickOpen', '>Show Dismissed Findings');
    const row = { selector: '.quick-input-list .monaco-list-row' };
    await driver.waitFor({ ...row, text: 'Show Dismissed Findings' });
    await driver.press('Enter');
    await driver.waitFor({ ...row, text: 'Everywhere in' });
    await driver.press('Enter');
    await eventually('the finding back', () => misspelled(document));
  });

  it('finds again what was corrected before, as soon as the file says so', async () => {
    const { document } = await openArticle(
      'Zofia Marchetti opened the harbour. The chairman left.',
    );
    await compared(document);
    const found = (): vscode.Diagnostic | undefined =>
      (findingsOf(document) ?? []).find(({ code }) => code === 'known-correction');
    const file = workspaceFile(CORRECTIONS);
    const corrections = [{ wrong: 'chairman', right: 'chair' }];
    const write = (text: string): Thenable<void> =>
      vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
    try {
      await write(JSON.stringify({ version: 1, corrections }));
      const at = await eventually('the recurrence', found);
      assert.equal(document.getText(at.range), 'chairman');
      await write('{ "version": 1, "corrections": [');
      await eventually('nothing by a damaged file', () => (found() ? undefined : true));
    } finally {
      await vscode.workspace.fs.delete(file);
    }
  });

  it('leaves a damaged file of hidden findings as it is', async () => {
    const { document } = await openFile(LEDGER);
    await compared(document);
    const damaged = '{ "version": 1, "dismissed": [';
    await vscode.workspace.fs.writeFile(
      workspaceFile(DISMISSED),
      new TextEncoder().encode(damaged),
    );
    await dismiss(document, 'Liddaird', 'Don’t show this here again');
    assert.ok(misspelled(document));
    assert.equal(await textOf(DISMISSED), damaged);
  });
});

/** Runs the quick fix with this title at the finding about `words`. */
async function dismiss(document: vscode.TextDocument, words: string, title: string): Promise<void> {
  const at = await eventually(`a finding about ${words}`, () =>
    (findingsOf(document) ?? []).find(({ range }) => document.getText(range) === words),
  );
  const actions = await actionsAt(document, at.range);
  const action = actions.find((it) => it.title === title);
  assert.ok(action?.command, actions.map((it) => it.title).join(' | '));
  const { command, arguments: args = [] } = action.command;
  await vscode.commands.executeCommand(command, ...(args as unknown[]));
}

const actionsAt = (
  { uri }: vscode.TextDocument,
  range: vscode.Range,
): Thenable<vscode.CodeAction[]> =>
  vscode.commands.executeCommand('vscode.executeCodeActionProvider', uri, range);

const misspelled = (document: vscode.TextDocument): true | undefined =>
  (findingsOf(document) ?? []).some(({ code }) => code === 'name-spelling') || undefined;
