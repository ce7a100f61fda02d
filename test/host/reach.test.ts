import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { hostDriver, itDriven } from '../support/hostDriver';
import { closeEditors, eventually, openFile, workspaceFile } from '../support/hostWorkbench';
import { compared } from '../support/hostArticles';
import { claimRow, groupClaims, placeCursor, showView } from '../support/panel';
import { COURIER, LEDGER } from '../support/seeds';

const COPY = 'sample-port-maddern-courier.article';
const OTHER_COPY = 'sample-threllin-ledger.article';

describe('within everybody’s reach', () => {
  afterEach(async () => {
    await hostDriver()?.press('Escape');
    await closeEditors();
  });

  itDriven('goes to what differs, and to the other article, by keys alone', async (driver) => {
    const { document } = await openFile(COURIER);
    await compared(document);
    await vscode.window.showTextDocument(document, { selection: new vscode.Range(0, 0, 0, 0) });
    await driver.press('Control+Alt+F7');
    const editor = vscode.window.activeTextEditor!;
    await eventually('the cursor on a claim', () =>
      editor.selection.active.line > 0 || editor.selection.active.character > 0 ? true : undefined,
    );
    await driver.press('Control+K');
    await driver.press('Control+Shift+G');
    await eventually('the other article', () =>
      vscode.window.activeTextEditor?.document.fileName.endsWith(LEDGER) ? true : undefined,
    );
  });

  itDriven('tells a screen reader kind, words, verdict and place of a claim', async (driver) => {
    const { document } = await openFile(COURIER);
    await compared(document);
    await showView('claims');
    await groupClaims('order');
    await placeCursor('I came aboard'); // the list shows a part of its lines: now the one of this claim
    const label = await driver.attribute(claimRow('I came aboard'), 'aria-label');
    assert.match(label ?? '', /^Quotation, “I came aboard.*”, by Maren Tolliver, \w.*, line 7/);
  });

  itDriven('leads through the walkthrough on copies of the sample articles', async (driver) => {
    const before = await bytesOf(COURIER);
    await vscode.commands.executeCommand('resetGettingStartedProgress'); // of a try before
    await vscode.commands.executeCommand('secondSource.openWalkthrough');
    await driver.waitFor({
      selector: '.getting-started-step',
      text: 'Open two articles on one story',
    });
    assert.equal((await driver.texts({ selector: '.getting-started-step h3' })).length, 5);
    await driver.click({
      selector: '.gettingStartedContainer .monaco-button',
      text: 'Open the Sample Articles',
    });
    const copy = await eventually('the copy', () => {
      const shown = vscode.window.activeTextEditor?.document;
      return shown?.fileName.endsWith(COPY) ? shown : undefined;
    });
    assert.notEqual(copy.uri.toString(), workspaceFile(COURIER).toString());
    await compared(copy);
    await vscode.commands.executeCommand(
      'secondSource.walkthroughStep',
      'secondSource.nextDifference',
    );
    const { selection } = vscode.window.activeTextEditor!;
    assert.ok(selection.active.isAfter(new vscode.Position(0, 0)));
    const inFront = (): readonly string[] =>
      vscode.window.tabGroups.all.map(({ activeTab }) =>
        activeTab?.input instanceof vscode.TabInputText ? activeTab.label : 'page',
      );
    await vscode.commands.executeCommand('secondSource.openWalkthrough');
    await eventually('the page in its own column', () =>
      inFront().join() === `page,${COPY}` ? true : undefined,
    );
    await vscode.commands.executeCommand(
      'secondSource.walkthroughStep',
      'secondSource.compareSideBySide',
    );
    await eventually('the two articles alone', () =>
      inFront().join() === `${OTHER_COPY},${COPY}` ? true : undefined,
    );
    const refused = 'workbench.action.closeActiveEditor';
    await vscode.commands.executeCommand('secondSource.walkthroughStep', refused);
    assert.equal(inFront().join(), `${OTHER_COPY},${COPY}`, 'only steps are run');
    assert.equal(await bytesOf(COURIER), before);
  });
});

async function bytesOf(name: string): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(workspaceFile(name)));
}
