import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { activeExtension } from '../support/hostWorkbench';

interface Contributes {
  readonly commands: readonly { readonly command: string }[];
  readonly keybindings: readonly Binding[];
}

interface Binding {
  readonly command: string;
  readonly key: string;
  readonly when?: string;
}

describe('commands and keys', () => {
  it('registers every command of the manifest', async () => {
    const { commands } = await contributes();
    const known = new Set(await vscode.commands.getCommands(true));
    const missing = commands.filter(({ command }) => !known.has(command));
    assert.deepEqual(missing, []);
  });

  it('takes no key from VS Code in an editor', async () => {
    const { keybindings } = await contributes();
    const uri = vscode.Uri.parse('vscode://defaultsettings/keybindings.json');
    const text = (await vscode.workspace.openTextDocument(uri)).getText();
    const list = text.slice(text.indexOf('['), text.lastIndexOf(']') + 1);
    const defaults = JSON.parse(list.replace(/^\s*\/\/.*$/gm, '')) as readonly Binding[];
    assert.ok(defaults.length > 500, `${defaults.length} default keys`);
    const own = new Set(
      keybindings.filter(({ when }) => /editorTextFocus/.test(when ?? '')).map(({ key }) => key),
    );
    const taken = defaults.filter(
      ({ key, command }) => own.has(key) && !command.startsWith('secondSource.'),
    );
    assert.deepEqual(taken, []);
  });
});

async function contributes(): Promise<Contributes> {
  const extension = await activeExtension();
  return (extension.packageJSON as { contributes: Contributes }).contributes;
}
