import * as vscode from 'vscode';
import { workspaceFile } from './hostWorkbench';

/** Findings as host tests see them, and the file of those that are hidden. */

export const DISMISSED = '.second-source/dismissed.json';

export async function textOf(name: string): Promise<string> {
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(workspaceFile(name)));
}

/** Nothing is hidden any more, and nothing ticked off. */
export async function forgetDismissed(): Promise<void> {
  try {
    await vscode.workspace.fs.delete(workspaceFile('.second-source'), { recursive: true });
  } catch {
    return; // nothing was dismissed
  }
}

/** Our findings in a document; `undefined` for none. */
export function findingsOf({ uri }: vscode.TextDocument): readonly vscode.Diagnostic[] | undefined {
  const own = vscode.languages.getDiagnostics(uri).filter((it) => it.source === 'Second Source');
  return own.length > 0 ? own : undefined;
}
