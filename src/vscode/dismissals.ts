import * as vscode from 'vscode';
import {
  dismissalsText,
  DISMISSALS_PATH,
  isDismissed,
  noDismissals,
  parseDismissals,
  withDismissal,
  withoutDismissal,
  type Dismissal,
  type DismissalFile,
} from '../core/checks/dismissals';
import type { Finding } from '../core/model';
import type { Subscription } from '../engine/emitter';
import { Refusal } from './commands';
import { localized } from './localized';
import { logDefect, type Log } from './log';
import { relativePath } from './workspaceFiles';

const { l10n } = vscode;

/** The findings that a person does not want to see again, kept in a file of each folder of the workspace. */
export interface Dismissals extends Subscription {
  /** @param words those at the finding's span. */
  has(finding: Finding, article: vscode.Uri, words: string): boolean;
  list(): readonly KeptDismissal[];
  /** Rejects with a {@link Refusal} where the file is damaged; it is left as it is. */
  add(folder: vscode.WorkspaceFolder, dismissal: Dismissal): Promise<void>;
  remove(kept: KeptDismissal): Promise<void>;
  readonly onDidChange: vscode.Event<void>;
}

export interface KeptDismissal {
  readonly folder: vscode.WorkspaceFolder;
  readonly dismissal: Dismissal;
}

export const dismissalsUri = ({ uri }: vscode.WorkspaceFolder): vscode.Uri =>
  vscode.Uri.joinPath(uri, DISMISSALS_PATH);

export function createDismissals(log: Log): Dismissals {
  const changed = new vscode.EventEmitter<void>();
  /** By folder, as last read; a damaged file has none. */
  const files = new Map<string, DismissalFile>();
  let writing: Promise<void> = Promise.resolve();

  /** Never rejects. */
  const load = async (folder: vscode.WorkspaceFolder): Promise<void> => {
    const key = folder.uri.toString();
    try {
      const file = await readFile(folder);
      if (file) files.set(key, file);
      else files.delete(key);
    } catch (error) {
      files.delete(key);
      if (error instanceof Refusal) log.warn(error.message);
      else logDefect(log, error, 'reading what was dismissed');
    }
    changed.fire();
  };

  const loadAll = (): void => {
    files.clear();
    for (const it of vscode.workspace.workspaceFolders ?? []) void load(it);
  };

  /** One after the other, each from what the file has then. */
  const change = (
    folder: vscode.WorkspaceFolder,
    edit: (file: DismissalFile) => DismissalFile,
  ): Promise<void> => {
    const done = writing.then(async () => {
      const file = (await readFile(folder)) ?? noDismissals;
      await writeWhole(dismissalsUri(folder), dismissalsText(edit(file)));
      await load(folder);
    });
    writing = done.catch(() => undefined); // who asked is told
    return done;
  };

  const watcher = vscode.workspace.createFileSystemWatcher(`**/${DISMISSALS_PATH}`);
  // a folder that goes is one event, and its file has none
  const parent = DISMISSALS_PATH.slice(0, DISMISSALS_PATH.indexOf('/'));
  const folderWatcher = vscode.workspace.createFileSystemWatcher(`**/${parent}`, true, true, false);
  const onFile = (uri: vscode.Uri): void => {
    const folder = vscode.workspace.getWorkspaceFolder(uri);
    if (folder && dismissalsUri(folder).path.startsWith(uri.path)) void load(folder);
  };
  const subscriptions = [
    watcher,
    folderWatcher,
    folderWatcher.onDidDelete(onFile),
    watcher.onDidCreate(onFile),
    watcher.onDidChange(onFile),
    watcher.onDidDelete(onFile),
    vscode.workspace.onDidChangeWorkspaceFolders(loadAll),
    vscode.workspace.onDidGrantWorkspaceTrust(() => changed.fire()),
    changed,
  ];
  loadAll();

  return {
    has(finding, article, words) {
      if (!vscode.workspace.isTrusted) return false; // a stranger's folder hides nothing
      const folder = vscode.workspace.getWorkspaceFolder(article);
      const file = folder && files.get(folder.uri.toString());
      const path = file && relativePath(article);
      return path !== undefined && isDismissed(finding, path, words, file?.dismissals ?? []);
    },
    list: () =>
      (vscode.workspace.workspaceFolders ?? []).flatMap((folder) =>
        (files.get(folder.uri.toString())?.dismissals ?? []).map((dismissal) => ({
          folder,
          dismissal,
        })),
      ),
    async add(folder, dismissal) {
      if (!vscode.workspace.isTrusted)
        throw new Refusal(l10n.t('Findings can be dismissed once you trust this folder.'));
      await change(folder, (it) => withDismissal(it, dismissal));
    },
    remove: ({ folder, dismissal }) => change(folder, (it) => withoutDismissal(it, dismissal)),
    onDidChange: changed.event,
    dispose() {
      for (const it of subscriptions) it.dispose();
    },
  };
}

/** `undefined` where there is none. */
async function readFile(folder: vscode.WorkspaceFolder): Promise<DismissalFile | undefined> {
  const uri = dismissalsUri(folder);
  let bytes: Uint8Array;
  try {
    bytes = await vscode.workspace.fs.readFile(uri);
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return undefined;
    throw refusal(uri, error instanceof Error ? error.message : String(error));
  }
  const parsed = parseDismissals(new TextDecoder().decode(bytes));
  if (parsed.ok) return parsed.file;
  throw refusal(uri, parsed.why);
}

const refusal = (uri: vscode.Uri, why: string): Refusal =>
  new Refusal(
    l10n.t(
      '{0} cannot be used ({1}). It is left as it is, and nothing is hidden by it.',
      vscode.workspace.asRelativePath(uri),
      localized(why),
    ),
  );

/** The file is the old one or the new one, never half of it. */
async function writeWhole(uri: vscode.Uri, text: string): Promise<void> {
  const beside = uri.with({ path: `${uri.path}.new` });
  await vscode.workspace.fs.writeFile(beside, new TextEncoder().encode(text));
  await vscode.workspace.fs.rename(beside, uri, { overwrite: true });
}
