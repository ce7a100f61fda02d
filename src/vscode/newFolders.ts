import * as vscode from 'vscode';
import type { Subscription } from '../engine/emitter';
import { createPauses } from '../engine/pauses';
import { filesBelow } from './findFiles';
import { localFiles } from './localFiles';
import { isBelowOne, relativePath } from './workspacePaths';

export interface NewFoldersOptions {
  /** Asked by the path from the workspace’s folder. */
  readonly isPruned: (path: string) => boolean;
  /** Whether a file is one of those that are looked for. */
  readonly isIncluded: (file: vscode.Uri) => boolean;
  readonly isKnown: (file: vscode.Uri) => boolean;
  readonly onFile: (file: vscode.Uri) => void;
}

const PAUSE_MS = 500;
const WITHIN_MS = 5_000;

/**
 * Looks through folders that come into the workspace. What is put into a folder while it is new is often not told of:
 * VS Code’s watcher on Linux watches each folder only once it has heard of it. A folder is looked through when nothing
 * more has come for a while, and again until nothing new is found.
 */
export function watchNewFolders(options: NewFoldersOptions): Subscription {
  const { isPruned, isIncluded, isKnown, onFile } = options;
  const pauses = createPauses(PAUSE_MS, WITHIN_MS);
  const arrived = new Map<string, vscode.Uri>();
  let isOver = false;

  const wait = (uri: vscode.Uri): void => {
    arrived.set(uri.toString(), uri);
    pauses.wait('', () => void look());
  };
  /** Never rejects. */
  const look = async (): Promise<void> => {
    const ids = new Set(arrived.keys());
    const uppermost = [...arrived.values()].filter((it) => !isBelowOne(it.toString(), ids));
    arrived.clear();
    for (const uri of uppermost) {
      const path = relativePath(uri);
      if (path === undefined || !(await isFolder(uri))) continue;
      const found = await filesBelow({ uri, path }, isPruned);
      if (isOver) return;
      const fresh = found.filter(({ uri: it }) => isIncluded(it) && !isKnown(it));
      for (const it of fresh) onFile(it.uri);
      if (fresh.length > 0) wait(uri);
    }
  };

  const watcher = vscode.workspace.createFileSystemWatcher('**', false, true, true);
  const told = watcher.onDidCreate((uri) => {
    const path = relativePath(uri);
    if (path !== undefined && !isIncluded(uri) && !isPruned(path)) wait(uri);
  });
  return {
    dispose() {
      isOver = true;
      for (const it of [watcher, told, pauses]) it.dispose();
    },
  };
}

/** Not one that a symbolic link leads to. */
const isFolder = async (uri: vscode.Uri): Promise<boolean> => {
  try {
    const { isFolder, isLink } = await localFiles.stat(uri);
    return isFolder && !isLink;
  } catch {
    return false; // it is gone
  }
};
