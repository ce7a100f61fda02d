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
