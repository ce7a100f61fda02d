import * as vscode from 'vscode';
import type { Subscription } from '../engine/emitter';
import { whyOf } from '../engine/outcome';
import { createTurns } from '../engine/turns';
import { Refusal } from './commands';
import { logDefect, type Log } from './log';
import { pollFiles } from './polledFiles';
import { readWholeFile, withLock, writeWholeFile } from './wholeFile';

/** A file of ours in each folder of the workspace, as it was last read. */
export interface FolderFiles<T> extends Subscription {
  /** `undefined`: the folder has none, or it is damaged. */
  of(folder: vscode.WorkspaceFolder): T | undefined;
  /**
   * Writes what `edit` makes of the file as it then is. Rejects with a {@link Refusal} where the file is
   * damaged, or cannot be written; it is left as it is.
   */
  change(folder: vscode.WorkspaceFolder, edit: (file: T) => T): Promise<void>;
  readonly onDidChange: vscode.Event<void>;
}

export interface FolderFileKind<T> {
  /** From the folder, with forward slashes. */
  readonly path: string;
  parse(text: string):
    | { readonly ok: true; readonly file: T }
    /** What is wrong with it, for a sentence. */
    | { readonly ok: false; readonly why: string };
  print(file: T): string;
  /** What a folder without the file has. */
  readonly none: T;
  /** The sentences on parts of a file that cannot be used, and are left out. */
  faults?(path: string, file: T): readonly string[];
  /** The sentence for a file that cannot be used. */
  refusal(path: string, why: string): string;
}

export const folderFileUri = (
  { uri }: vscode.WorkspaceFolder,
  { path }: { readonly path: string },
): vscode.Uri => vscode.Uri.joinPath(uri, path);

export function createFolderFiles<T>(kind: FolderFileKind<T>, log: Log): FolderFiles<T> {
  const changed = new vscode.EventEmitter<void>();
  /** By folder; a damaged file has none. */
  const files = new Map<string, T>();
  /** By folder: the reading that was begun last, which alone counts. */
  const loads = new Map<string, Promise<void>>();
  /** Each change is made of what the file has then. */
  const inTurn = createTurns();

  /** Never rejects. Where the file is read once more meanwhile, resolves with that. */
  const load = (folder: vscode.WorkspaceFolder): Promise<void> => {
    const key = folder.uri.toString();
    const isLatest = (): boolean => loads.get(key) === own;
    const own: Promise<void> = loadIf(isLatest, folder).then(() =>
      isLatest() ? undefined : loads.get(key),
    );
    loads.set(key, own);
    return own;
  };

  const loadIf = async (isLatest: () => boolean, folder: vscode.WorkspaceFolder): Promise<void> => {
    const key = folder.uri.toString();
    try {
      const file = await readFile(folder, kind);
      if (!isLatest()) return;
      if (file !== undefined) files.set(key, file);
      else files.delete(key);
      const path = vscode.workspace.asRelativePath(folderFileUri(folder, kind));
      for (const it of file === undefined ? [] : (kind.faults?.(path, file) ?? [])) log.warn(it);
    } catch (error) {
      if (!isLatest()) return;
      files.delete(key);
      if (error instanceof Refusal) log.warn(error.message);
      else logDefect(log, error, `reading ${kind.path}`);
    }
    changed.fire();
  };

  const loadAll = (): void => {
    files.clear();
    for (const it of vscode.workspace.workspaceFolders ?? []) void load(it);
  };

  const watcher = vscode.workspace.createFileSystemWatcher(`**/${kind.path}`);
  // a folder that goes is one event, and its file has none
  const parent = kind.path.slice(0, kind.path.indexOf('/'));
  const folderWatcher = vscode.workspace.createFileSystemWatcher(`**/${parent}`, true, true, false);
  const onFile = (uri: vscode.Uri): void => {
    const folder = vscode.workspace.getWorkspaceFolder(uri);
    if (folder && folderFileUri(folder, kind).path.startsWith(uri.path)) void load(folder);
  };
  const subscriptions = [
    watcher,
    folderWatcher,
    folderWatcher.onDidDelete(onFile),
    watcher.onDidCreate(onFile),
    watcher.onDidChange(onFile),
    watcher.onDidDelete(onFile),
    pollFiles(
      () => (vscode.workspace.workspaceFolders ?? []).map((it) => folderFileUri(it, kind)),
      onFile,
    ),
    vscode.workspace.onDidChangeWorkspaceFolders(loadAll),
    changed,
  ];
  loadAll();

  return {
    of: ({ uri }) => files.get(uri.toString()),
    change: (folder, edit) =>
      inTurn(async () => {
        const uri = folderFileUri(folder, kind);
        await withLock(uri, async () => {
          const file = (await readFile(folder, kind)) ?? kind.none;
          await writeWholeFile(uri, kind.print(edit(file)));
        });
        await load(folder);
      }),
    onDidChange: changed.event,
    dispose() {
      for (const it of subscriptions) it.dispose();
    },
  };
}

/** `undefined` where there is none. */
async function readFile<T>(
  folder: vscode.WorkspaceFolder,
  kind: FolderFileKind<T>,
): Promise<T | undefined> {
  const uri = folderFileUri(folder, kind);
  const refuse = (why: string): Refusal =>
    new Refusal(kind.refusal(vscode.workspace.asRelativePath(uri), why));
  let text: string | undefined;
  try {
    text = await readWholeFile(uri);
  } catch (error) {
    throw refuse(whyOf(error));
  }
  if (text === undefined) return undefined;
  const parsed = kind.parse(text);
  if (parsed.ok) return parsed.file;
  throw refuse(parsed.why);
}
