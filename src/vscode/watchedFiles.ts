import * as vscode from 'vscode';
import type { Subscription } from '../engine/emitter';
import { type NewFoldersOptions, watchNewFolders } from './newFolders';

export interface WatchedFilesOptions extends NewFoldersOptions {
  /** A file came or changed. */
  readonly onFile: (file: vscode.Uri) => void;
  readonly onFileGone: (file: vscode.Uri) => void;
  /** A folder went, or a file: it is gone, and no name tells the two apart. */
  readonly onFolderGone: (folder: vscode.Uri) => void;
}

/** Watches the files of the workspace that fit a pattern, and the folders that they come and go with. */
export function watchFiles(pattern: string, options: WatchedFilesOptions): Subscription {
  const { onFile, onFileGone, onFolderGone } = options;
  const files = vscode.workspace.createFileSystemWatcher(pattern);
  // a folder that goes is one event, and its files have none
  const folders = vscode.workspace.createFileSystemWatcher('**', true, true, false);
  const subscriptions = [
    files,
    folders,
    watchNewFolders(options),
    files.onDidCreate(onFile),
    files.onDidChange(onFile),
    files.onDidDelete(onFileGone),
    folders.onDidDelete(onFolderGone),
  ];
  return {
    dispose() {
      for (const it of subscriptions) it.dispose();
    },
  };
}
