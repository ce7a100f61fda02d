import * as vscode from 'vscode';
import { withoutLinks } from '../plainWords';
import { Refusal } from '../commands';
import { logDefect, type Log } from '../log';
import type { LedgerStore } from './ledgerStore';

/** An article, or a folder of them, that is renamed or moved in VS Code takes its ledger along. */
export const followRenames = (store: LedgerStore, log: Log): vscode.Disposable =>
  vscode.workspace.onDidRenameFiles(({ files }) => {
    for (const { oldUri, newUri } of files)
      store.move(oldUri, newUri).catch((error: unknown) => {
        if (!(error instanceof Refusal)) {
          logDefect(log, error, 'taking a ledger along');
          return;
        }
        log.warn(error.message);
        void vscode.window.showWarningMessage(withoutLinks(error.message));
      });
  });
