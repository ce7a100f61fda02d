import * as vscode from 'vscode';
import { gatherParts, scriptOf } from './parts';

/**
 * The entry in the browser, whose extension host requires nothing but the editor: the parts are fetched, and given
 * to each other.
 */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const dist = vscode.Uri.joinPath(context.extensionUri, 'dist');
  const parts = await gatherParts('extension.cjs', async (path) =>
    new TextDecoder().decode(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(dist, path))),
  );
  const code = `return ${scriptOf(parts, 'extension.cjs')}`;
  // what VS Code does there with this file itself: there is no other way to run fetched CommonJS
  // eslint-disable-next-line @typescript-eslint/no-implied-eval, @typescript-eslint/no-unsafe-call
  const load = new Function(code)() as (editor: typeof vscode) => typeof import('./entry');
  await load(vscode).activate(context);
}
