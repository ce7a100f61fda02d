import * as vscode from 'vscode';
import { raced } from './raced';

/** Folders of these VS Code searches by itself. */
const SEARCHED = new Set(['file', 'vscode-remote']);

/** In a folder that nobody can search VS Code waits for somebody who can, for good. */
const WAIT_MS = 3000;

/** So many folders of a virtual folder are gone through at most, so many at a time. */
const MOST_FOLDERS = 5000;
const AT_ONCE = 8;

/**
 * The files of the workspace that fit a pattern. A virtual folder that VS Code cannot search is gone through folder
 * by folder, but for symbolic links and for what `isPruned`, asked by the path from the workspace’s folder.
 */
export async function findFiles(
  include: string,
  exclude: string | null | undefined,
  { isWanted, isPruned }: Readonly<Record<'isWanted' | 'isPruned', (path: string) => boolean>>,
): Promise<readonly vscode.Uri[]> {
  const virtual = (vscode.workspace.workspaceFolders ?? []).filter(
    ({ uri }) => !SEARCHED.has(uri.scheme),
  );
  if (virtual.length === 0) return vscode.workspace.findFiles(include, exclude);
  const stopper = new vscode.CancellationTokenSource();
  const search = vscode.workspace.findFiles(include, exclude, undefined, stopper.token);
  const found = (await raced(Promise.resolve(search), WAIT_MS)) ?? [];
  stopper.cancel();
  stopper.dispose();
  const unsearched = virtual.filter(
    ({ uri }) => !found.some((it) => it.toString().startsWith(`${uri.toString()}/`)),
  );
  const walked = await Promise.all(
    unsearched.map(({ uri }) => filesBelow({ uri, path: '' }, isPruned)),
  );
  const wanted = walked.flat().filter(({ path }) => isWanted(path));
  return [...found, ...wanted.map(({ uri }) => uri)];
}

export interface Entry {
  readonly uri: vscode.Uri;
  /** From the workspace’s folder, with forward slashes. */
  readonly path: string;
}

/** Every file below a folder, the uppermost first, but for symbolic links. A folder that cannot be read has none. */
export async function filesBelow(
  folder: Entry,
  isPruned: (path: string) => boolean,
): Promise<readonly Entry[]> {
  const files: Entry[] = [];
  const folders: Entry[] = [folder];
  let read = 0;
  while (read < folders.length && read < MOST_FOLDERS) {
    const some = folders.slice(read, read + AT_ONCE);
    read += some.length;
    const lists = await Promise.all(some.map(entriesOf));
    for (const { type, ...it } of lists.flat()) {
      if (type === vscode.FileType.File) files.push(it);
      else if (type === vscode.FileType.Directory && !isPruned(it.path)) folders.push(it);
    }
  }
  return files;
}

async function entriesOf({
  uri,
  path,
}: Entry): Promise<readonly (Entry & { readonly type: vscode.FileType })[]> {
  try {
    const list = await vscode.workspace.fs.readDirectory(uri);
    return list.map(([name, type]) => ({
      uri: vscode.Uri.joinPath(uri, name),
      path: path === '' ? name : `${path}/${name}`,
      type,
    }));
  } catch {
    return [];
  }
}
