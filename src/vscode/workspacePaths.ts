import * as vscode from 'vscode';

/** The last part of the path. */
export const baseName = (uri: vscode.Uri): string => uri.path.slice(uri.path.lastIndexOf('/') + 1);

/** From its folder of the workspace, with forward slashes; `undefined` outside the workspace. */
export function relativePath(uri: vscode.Uri): string | undefined {
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  if (!folder) return undefined;
  const start = folder.uri.path.endsWith('/') ? folder.uri.path.length : folder.uri.path.length + 1;
  const path = uri.path.slice(start);
  return path.split('/').includes('..') ? undefined : path;
}

/** Whether one of the folders, each by its id, lies above. */
export function isBelowOne(id: string, folders: ReadonlySet<string>): boolean {
  for (let at = id.lastIndexOf('/'); at > 0; at = id.lastIndexOf('/', at - 1))
    if (folders.has(id.slice(0, at))) return true;
  return false;
}
