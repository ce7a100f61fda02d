import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { cardAt, compared } from '../support/hostArticles';
import { itDriven } from '../support/hostDriver';
import { activeExtension, closeEditors, eventually, openArticle } from '../support/hostWorkbench';
import { hostileArticle, MADE } from '../support/hostile';
import { placeCursor, showView } from '../support/panel';

describe('an article that would inject something, in the editor itself', () => {
  let document: vscode.TextDocument;

  before(async () => {
    await activeExtension();
    await openArticle(hostileArticle('summer'));
    ({ document } = await openArticle(hostileArticle('winter')));
    await compared(document);
    await eventually('a difference', async () =>
      (await cardAt(document, 'Lamplight')).includes('Differs') ? true : undefined,
    );
  });
  after(closeEditors);

  itDriven('a card is words and links to our own commands', async (driver) => {
    await placeCursor('Lamplight');
    await vscode.commands.executeCommand('editor.action.showHover');
    const card = { selector: '.monaco-hover', text: 'Differs' };
    await driver.waitFor(card);
    assert.deepEqual(await driver.evaluate(card, MADE), []);
    await driver.press('Escape');
  });

  itDriven('the panel is words', async (driver) => {
    await showView('claims');
    await showView('people');
    await placeCursor('Lamplight');
    const pane = { selector: '.pane-body .monaco-list-row', text: 'Lamplight' };
    await driver.waitFor(pane);
    assert.deepEqual(await driver.evaluate({ selector: '.part.sidebar' }, MADE), []);
  });

  itDriven('the page beside it is words', async (driver) => {
    await showView('crossReference');
    await placeCursor('Lamplight');
    const page = { selector: 'body', webview: true, text: 'Lamplight' };
    await driver.waitFor(page);
    const found = (await driver.evaluate(page, MADE)) as readonly string[];
    assert.deepEqual(
      found.filter((it) => !it.startsWith('<script nonce=')),
      [],
    );
  });

  itDriven('the list to choose from has no icon of its making', async (driver) => {
    await placeCursor('Lamplight');
    void vscode.commands.executeCommand('secondSource.verifyClaim');
    const list = { selector: '.quick-input-widget' };
    await driver.waitFor({ selector: '.quick-input-list .monaco-list-row' });
    assert.deepEqual(await driver.evaluate(list, MADE), []);
    await driver.press('Escape');
  });
});
