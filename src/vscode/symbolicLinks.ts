import * as vscode from 'vscode';
import type { Problem } from '../engine/outcome';
import { localFiles } from './localFiles';
import { relativePath } from './workspacePaths';

/** Which folders of the workspace are symbolic links. One may lead out of the workspace, so none is followed. */
export interface Links {
  /** The uppermost folder above a file, and below that of the workspace, that is a symbolic link. */
  above(file: vscode.Uri): Promise<vscode.Uri | undefined>;
  /** The ids of those found. */
  found(): readonly string[];
}

/** Asks the disk once for each folder. */
export function createLinks(): Links {
  const known = new Map<string, Promise<boolean>>();
  const found: string[] = [];
  const isLink = async (folder: vscode.Uri): Promise<boolean> => {
    try {
      if (!(await localFiles.stat(folder)).isLink) return false;
      found.push(folder.toString());
      return true;
    } catch {
      return false; // reading the file will say what is wrong
    }
  };
  return {
    found: () => found,
    async above(file) {
      const path = relativePath(file);
      const root = vscode.workspace.getWorkspaceFolder(file);
      if (path === undefined || !root) return undefined;
      const parts = path.split('/').slice(0, -1);
      for (let depth = 1; depth <= parts.length; depth++) {
        const folder = vscode.Uri.joinPath(root.uri, ...parts.slice(0, depth));
        const key = folder.toString();
        const answer = known.get(key) ?? isLink(folder);
        known.set(key, answer);
        if (await answer) return folder;
      }
      return undefined;
    },
  };
}

/** What is said of a link, or of what lies behind it. */
export const linked = (uri: vscode.Uri): Problem => ({
  kind: 'linked',
  what: vscode.workspace.asRelativePath(uri),
});
