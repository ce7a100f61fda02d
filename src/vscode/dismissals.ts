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
import { createFolderFiles, folderFileUri, type FolderFileKind } from './folderFiles';
import { localized } from './localized';
import type { Log } from './log';
import { relativePath } from './workspacePaths';

const { l10n } = vscode;

/** The findings that a person does not want to see again, kept in a file of each folder of the workspace. */
export interface Dismissals extends Subscription {
  /** @param words those at the finding's span. */
  has(finding: Finding, article: vscode.Uri, words: string): boolean;
  list(): readonly KeptDismissal[];
  /** Rejects with a `Refusal` where the folder is not trusted, or the file is damaged; it is left as it is. */
  add(folder: vscode.WorkspaceFolder, dismissal: Dismissal): Promise<void>;
  remove(kept: KeptDismissal): Promise<void>;
  readonly onDidChange: vscode.Event<void>;
}

export interface KeptDismissal {
  readonly folder: vscode.WorkspaceFolder;
  readonly dismissal: Dismissal;
}

const KIND: FolderFileKind<DismissalFile> = {
  path: DISMISSALS_PATH,
  parse: parseDismissals,
  print: dismissalsText,
  none: noDismissals,
  refusal: (path, why) =>
    l10n.t(
      '{0} cannot be used ({1}). It is left as it is, and nothing is hidden by it.',
      path,
      localized(why),
    ),
};

export const dismissalsUri = (folder: vscode.WorkspaceFolder): vscode.Uri =>
  folderFileUri(folder, KIND);

export function createDismissals(log: Log): Dismissals {
  const changed = new vscode.EventEmitter<void>();
  const files = createFolderFiles(KIND, log);
  const subscriptions = [
    files,
    files.onDidChange(() => changed.fire()),
    vscode.workspace.onDidGrantWorkspaceTrust(() => changed.fire()),
    changed,
  ];
  const change = async (
    folder: vscode.WorkspaceFolder,
    edit: (file: DismissalFile) => DismissalFile,
  ): Promise<void> => {
    if (!vscode.workspace.isTrusted)
      throw new Refusal(l10n.t('Findings can be dismissed once you trust this folder.'));
    await files.change(folder, edit);
  };
  return {
    has(finding, article, words) {
      if (!vscode.workspace.isTrusted) return false; // a stranger's folder hides nothing
      const folder = vscode.workspace.getWorkspaceFolder(article);
      const file = folder && files.of(folder);
      const path = file && relativePath(article);
      return path !== undefined && isDismissed(finding, path, words, file?.dismissals ?? []);
    },
    list: () =>
      (vscode.workspace.workspaceFolders ?? []).flatMap((folder) =>
        (files.of(folder)?.dismissals ?? []).map((dismissal) => ({ folder, dismissal })),
      ),
    add: (folder, dismissal) => change(folder, (it) => withDismissal(it, dismissal)),
    remove: ({ folder, dismissal }) => change(folder, (it) => withoutDismissal(it, dismissal)),
    onDidChange: changed.event,
    dispose() {
      for (const it of subscriptions) it.dispose();
    },
  };
}
