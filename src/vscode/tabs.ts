import * as vscode from 'vscode';

/**
 * Whether a tab shows the document. VS Code keeps one for minutes after its last tab, and says that it is
 * closed only then.
 */
export const isInTab = (id: string): boolean =>
  vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs.flatMap(addressesOf)).includes(id);

const addressesOf = ({ input }: vscode.Tab): readonly string[] =>
  input instanceof vscode.TabInputText
    ? [input.uri.toString()]
    : input instanceof vscode.TabInputTextDiff
      ? [input.original.toString(), input.modified.toString()]
      : [];

/** The documents that tabs show, or showed. */
export function documentsOf(tabs: readonly vscode.Tab[]): readonly vscode.TextDocument[] {
  const ids = new Set(tabs.flatMap(addressesOf));
  return vscode.workspace.textDocuments.filter(({ uri }) => ids.has(uri.toString()));
}
