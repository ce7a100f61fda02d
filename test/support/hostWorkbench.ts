import assert from 'node:assert/strict';
import * as vscode from 'vscode';

/** The one place where host tests name the extension. */
export const EXTENSION_ID = 'second-source.second-source';

/** The extension, active. */
export async function activeExtension(): Promise<vscode.Extension<unknown>> {
  const extension = vscode.extensions.getExtension(EXTENSION_ID);
  assert.ok(extension, `${EXTENSION_ID} is not installed in this VS Code`);
  await extension.activate();
  return extension;
}

let unsaved = 0;

/**
 * Shows `text` in an editor, as an unsaved Markdown article. Each has a name of its own: VS Code gives
 * one that was closed away again, while the closing may still empty it.
 */
export const openArticle = (text: string): Promise<vscode.TextEditor> => openText(text, 'md');

/** The same as an unsaved file whose name ends so: VS Code tells its language by that. */
export async function openText(text: string, ending: string): Promise<vscode.TextEditor> {
  const uri = vscode.Uri.from({ scheme: 'untitled', path: `unsaved-${++unsaved}.${ending}` });
  const document = await vscode.workspace.openTextDocument(uri);
  const edit = new vscode.WorkspaceEdit();
  edit.insert(uri, new vscode.Position(0, 0), text);
  assert.ok(await vscode.workspace.applyEdit(edit), 'the text was not inserted');
  return vscode.window.showTextDocument(document, { preview: false });
}

/** Shows a file of the workspace, which is a copy of `seeds/` that a test may write to. */
export async function openFile(name: string): Promise<vscode.TextEditor> {
  const document = await vscode.workspace.openTextDocument(workspaceFile(name));
  const selection = new vscode.Range(0, 0, 0, 0); // not where a test before left the cursor
  return vscode.window.showTextDocument(document, { preview: false, selection });
}

export function workspaceFile(name: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  assert.ok(folder, 'no folder is open');
  return vscode.Uri.joinPath(folder.uri, name);
}

/** Closes every editor, unsaved ones too. */
export async function closeEditors(): Promise<void> {
  for (const { document } of vscode.window.visibleTextEditors)
    if (document.isDirty && !document.isUntitled)
      await vscode.commands.executeCommand('workbench.action.files.revert', document.uri);
  const tabs = (): number => vscode.window.tabGroups.all.flatMap((it) => it.tabs).length;
  // one by one: closing all together asks about unsaved ones, and nobody answers
  for (let left = tabs(); left > 0; left--)
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/** Where `words` first stand in the document. */
export function placeOf(document: vscode.TextDocument, words: string): vscode.Range {
  const start = document.getText().indexOf(words);
  assert.ok(start >= 0, `“${words}” is not in the document`);
  return new vscode.Range(document.positionAt(start), document.positionAt(start + words.length));
}

/** What every hover says at the first character of `words`, as Markdown. */
export async function hoverAt(document: vscode.TextDocument, words: string): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
    'vscode.executeHoverProvider',
    document.uri,
    placeOf(document, words).start,
  );
  return hovers
    .flatMap((it) => it.contents)
    .map((it) => (it instanceof vscode.MarkdownString ? it.value : ''))
    .join('\n');
}

/** Waits until `look` gives something other than `undefined`, and returns it. */
export async function eventually<T>(
  what: string,
  look: () => T | undefined | PromiseLike<T | undefined>,
  timeoutMs = 20_000,
): Promise<T> {
  const deadline = Date.now() + timeoutMs;
  for (;;) {
    const found = await look();
    if (found !== undefined) return found;
    if (Date.now() > deadline) throw new Error(`${what}: not within ${timeoutMs} ms`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
