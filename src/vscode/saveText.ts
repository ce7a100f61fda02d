import * as vscode from 'vscode';
import { whyOf } from '../engine/outcome';
import type { Log } from './log';
import { withoutLinks } from './plainWords';

/**
 * Asks where to, and writes what `print` makes for the file that was chosen. Resolves to its path; to `undefined`
 * where a person gives up, or where it cannot be written, which is said.
 */
export async function saveText(
  log: Log,
  options: vscode.SaveDialogOptions,
  print: (path: string) => string,
): Promise<string | undefined> {
  const target = await vscode.window.showSaveDialog(options);
  if (!target) return undefined;
  const name = withoutLinks(vscode.workspace.asRelativePath(target));
  try {
    await vscode.workspace.fs.writeFile(target, new TextEncoder().encode(print(target.path)));
    return name;
  } catch (error) {
    const why = whyOf(error);
    log.warn(`${name} could not be written: ${why}`);
    void vscode.window.showErrorMessage(vscode.l10n.t('{0} could not be written: {1}', name, why));
    return undefined;
  }
}
