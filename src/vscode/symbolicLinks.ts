import * as vscode from 'vscode';
import type { Problem } from '../engine/outcome';
import { localFiles } from './localFiles';
import { relativePath } from './workspacePaths';

/** Which folders of the workspace are symbolic links. One may lead out of the workspace, so none is followed. */
export interface Links {
  /** The uppermost folder above a file, and below that of the workspace, that is a symbolic link, or was just now. */
  above(file: vscode.Uri): Promise<vscode.Uri | undefined>;
  /** The same by looks that begin from now on: what was read before was read through no link where there is none. */
  aboveSince(file: vscode.Uri): Promise<vscode.Uri | undefined>;
  /** The ids of those found. */
  found(): readonly string[];
}

/** In milliseconds: what the files of one folder that are read together are told, and no change waits for. */
const KEPT_FOR = 200;

interface Answer {
  readonly isLink: Promise<boolean>;
  /** The disk was not asked yet. */
  isWaiting: boolean;
  /** By `performance.now()`, from when the disk has answered. */
  until: number;
}

/**
 * Asks the disk once for each folder and burst of reads, since a folder may be replaced by a link at any time.
 * @param onNoLink told of a folder that was found to be a link, and is none any more.
 */
export function createLinks(onNoLink: (id: string) => void): Links {
  const answers = new Map<string, Answer>();
  const found = new Set<string>();
  const ask = async (folder: vscode.Uri): Promise<boolean> => {
    const id = folder.toString();
    // where it cannot be looked at, reading the file will say what is wrong
    const isLink = await localFiles.stat(folder).then(
      (it) => it.isLink,
      () => false,
    );
    if (isLink) found.add(id);
    else if (found.delete(id)) onNoLink(id);
    return isLink;
  };
  /** One look after another: those who ask while one goes on share the next. */
  const isLinkSince = (folder: vscode.Uri): Promise<boolean> => {
    const id = folder.toString();
    const last = answers.get(id);
    if (last?.isWaiting) return last.isLink;
    const answer: Answer = {
      isLink: last
        ? last.isLink.then(() => {
            answer.isWaiting = false;
            return ask(folder);
          })
        : ask(folder),
      isWaiting: last !== undefined,
      until: Infinity,
    };
    void answer.isLink.then(() => (answer.until = performance.now() + KEPT_FOR));
    answers.set(id, answer);
    return answer.isLink;
  };
  const isLink = (folder: vscode.Uri): Promise<boolean> => {
    const known = answers.get(folder.toString());
    return known && known.until > performance.now() ? known.isLink : isLinkSince(folder);
  };
  return {
    found: () => [...found],
    above: (file) => uppermost(file, isLink),
    aboveSince: (file) => uppermost(file, isLinkSince),
  };
}

async function uppermost(
  file: vscode.Uri,
  isLink: (folder: vscode.Uri) => Promise<boolean>,
): Promise<vscode.Uri | undefined> {
  const path = relativePath(file);
  const root = vscode.workspace.getWorkspaceFolder(file);
  if (path === undefined || !root) return undefined;
  const parts = path.split('/').slice(0, -1);
  const folders = parts.map((_, i) => vscode.Uri.joinPath(root.uri, ...parts.slice(0, i + 1)));
  const areLinks = await Promise.all(folders.map(isLink));
  return folders[areLinks.indexOf(true)];
}

/** What is said of a link, or of what lies behind it. */
export const linked = (uri: vscode.Uri): Problem => ({
  kind: 'linked',
  what: vscode.workspace.asRelativePath(uri),
});
