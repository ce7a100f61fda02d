import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { itDriven } from '../support/hostDriver';
import {
  activeExtension,
  closeEditors,
  eventually,
  openArticle,
  openFile,
} from '../support/hostWorkbench';
import { COURIER } from '../support/seeds';

describe('the extension in a real VS Code', () => {
  afterEach(closeEditors);

  it('activates', async () => {
    const extension = await activeExtension();
    assert.equal(extension.isActive, true);
  });

  it('runs in the newest or in the oldest VS Code that the manifest promises', async () => {
    const [major, minor] = vscode.version.split('.').map(Number);
    const floor = Number(/^\^1\.(\d+)\.0$/.exec(promisedVersion(await activeExtension()))![1]);
    assert.equal(major, 1);
    if (process.env['SECOND_SOURCE_HOST'] === 'floor') assert.equal(minor, floor);
    else assert.ok(minor! > floor, `${vscode.version} is not newer than 1.${floor}`);
  });

  it('is the one that is installed, where a package is tried', async function () {
    const { SECOND_SOURCE_HOST: host, SECOND_SOURCE_INSTALLED: installed } = process.env;
    if (host === 'browser') this.skip(); // there it comes over http
    const { extensionUri } = await activeExtension();
    const sources = vscode.Uri.joinPath(extensionUri, 'src');
    const found = await vscode.workspace.fs.stat(sources).then(
      () => true,
      () => false,
    );
    assert.equal(found, installed !== '1', extensionUri.toString());
  });

  it('has the articles at hand', async () => {
    const articles = await vscode.workspace.findFiles('**/*.{md,txt}');
    assert.ok(articles.length >= 2, `${articles.length} articles in the workspace`);
    assert.equal(vscode.workspace.isTrusted, true);
  });

  itDriven('shows an article that a person can read and type into', async (driver) => {
    const editor = await openArticle('Ada Obi went home.');
    await driver.waitFor({ selector: '.view-line', text: 'Ada Obi went home.' });
    await driver.press('Control+End');
    await driver.type(' She slept.');
    await eventually('the typed words in the document', () =>
      editor.document.getText() === 'Ada Obi went home. She slept.' ? true : undefined,
    );
  });

  itDriven('shows its side panel, webview included', async (driver) => {
    await openFile(COURIER);
    await vscode.commands.executeCommand('secondSource.crossReference.focus');
    await driver.waitFor({ selector: '.pane-body .monaco-list-row' });
    assert.match(await driver.text({ selector: 'body', webview: true }), /\w/);
  });

  itDriven('asks for nothing beyond this machine', async (driver) => {
    await activeExtension();
    assert.deepEqual(await driver.offsite(), []);
  });
});

const promisedVersion = (extension: vscode.Extension<unknown>): string =>
  (extension.packageJSON as { readonly engines: { readonly vscode: string } }).engines.vscode;
