import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { compared } from '../support/hostArticles';
import { itDriven } from '../support/hostDriver';
import { describeInOne } from '../support/hostSuite';
import { closeEditors, eventually, openArticle, openFile } from '../support/hostWorkbench';
import { placeCursor } from '../support/panel';
import { COURIER } from '../support/seeds';

const THEMES = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  'high contrast': 'Default High Contrast',
  'light high contrast': 'Default High Contrast Light',
};

describeInOne('what axe-core says of the pages', () => {
  afterEach(async () => {
    await vscode.workspace.getConfiguration('workbench').update('colorTheme', undefined, true);
    await closeEditors();
  });

  for (const [name, theme] of Object.entries(THEMES)) {
    itDriven(
      `finds nothing wrong with the cross-reference and the matrix (${name})`,
      async (driver) => {
        await vscode.workspace.getConfiguration('workbench').update('colorTheme', theme, true);
        const { document } = await openFile(COURIER);
        await compared(document);
        await vscode.commands.executeCommand('secondSource.crossReference.focus');
        await placeCursor('can be opened from');
        await driver.waitFor({ selector: 'del', text: 'opened', webview: true }, 20_000);
        await vscode.commands.executeCommand('secondSource.openMatrix');
        await driver.waitFor({ selector: 'tbody tr', webview: true }, 20_000);
        assert.deepEqual(await driver.accessibility(), []);
      },
    );
  }

  itDriven('finds nothing wrong where there are several passages, or none', async (driver) => {
    const said = (words: string) => `“We will open the ${words} storms arrive,” said Ada Obi.\n`;
    await openArticle(said('old harbour before the winter'));
    await openArticle(said('new harbour before the spring'));
    await openArticle(`${said('new harbour before the winter')}\nIt cost £12m.\n`);
    await vscode.commands.executeCommand('secondSource.crossReference.focus');
    await placeCursor('storms');
    await driver.waitFor({ selector: '.passages', webview: true }, 20_000);
    assert.deepEqual(await driver.accessibility(), []);
    await placeCursor('£12m');
    await driver.waitFor({ selector: '.verdict', text: 'Only here', webview: true }, 20_000);
    assert.deepEqual(await driver.accessibility(), []);
  });

  itDriven('would say what is wrong', async (driver) => {
    await openFile(COURIER);
    await vscode.commands.executeCommand('secondSource.crossReference.focus');
    await driver.waitFor({ selector: 'main', webview: true }, 20_000);
    await driver.evaluate(
      { selector: 'body', webview: true },
      'it => { it.prepend(document.createElement("button")); }',
    );
    const found = await eventually('a violation', async () => {
      const all = await driver.accessibility();
      return all.length > 0 ? all : undefined;
    });
    assert.match(found.join('\n'), /button-name/);
    await driver.evaluate({ selector: 'body', webview: true }, 'it => { it.firstChild.remove(); }');
  });
});
