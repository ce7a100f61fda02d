import * as vscode from 'vscode';
import { movedLedger } from '../../core/desk/movedLedger';
import type { Articles } from '../articles';
import { Refusal, registerCommand } from '../commands';
import { logDefect, type Log } from '../log';
import { withoutIcons } from '../plainWords';
import type { GoneArticle, LedgerStore } from './ledgerStore';

const { l10n } = vscode;

/** Of a move that was announced and is then cancelled, or fails, VS Code tells no more: it may ask for a minute. */
const MOST_OF_A_MOVE_MS = 90_000;

/**
 * An article, or a folder of them, that is renamed or moved takes its ledger along. What VS Code moves is told by
 * it; what another program has moved is found by its words when it is opened. Where they are not all there, the
 * status bar and the Check List say so: nobody asked, so nothing pops up.
 */
export function followMoves(articles: Articles, store: LedgerStore, log: Log): vscode.Disposable {
  /** Addresses that were looked at, until they are closed. */
  const seen = new Set<string>();
  /** Addresses that VS Code is moving files to, each with what ends the wait for that. */
  const moving = new Map<string, ReturnType<typeof setTimeout>>();
  const isMoved = (key: string): void => {
    clearTimeout(moving.get(key));
    moving.delete(key);
  };
  const failed = (error: unknown): void => {
    if (!(error instanceof Refusal)) {
      logDefect(log, error, 'taking a ledger along');
      return;
    }
    log.warn(error.message);
    tell(error.message);
  };

  const look = async ({ document }: vscode.TextEditor): Promise<void> => {
    const { uri } = document;
    const isKnown = seen.has(uri.toString()) || moving.has(uri.toString());
    if (isKnown || !vscode.workspace.isTrusted || !articles.isArticle(document)) return;
    seen.add(uri.toString());
    if (await store.has(uri)) return;
    const moved = movedLedger(document.getText(), await store.gone(uri));
    if (!moved) return;
    const { uri: old, ledger } = moved.from;
    const [from, to] = [shownPath(old), shownPath(uri)];
    if (!moved.isSure) {
      const [held, all] = [String(moved.held), String(ledger.ticks.length)];
      const words = l10n.t('{0} of {1} ticks of {2}, which is gone, fit {3}', held, all, from, to);
      tell(l10n.t('{0}: see the Check List', words));
    } else if (await store.move(old, uri))
      tell(l10n.t('The ticks of {0} now are with {1}.', from, to));
  };
  const lookAll = (): void => {
    for (const it of vscode.window.visibleTextEditors) look(it).catch(failed);
  };

  lookAll();
  return vscode.Disposable.from(
    { dispose: () => [...moving.keys()].forEach(isMoved) },
    vscode.workspace.onWillRenameFiles(({ files }) => {
      for (const key of files.map(({ newUri }) => newUri.toString())) {
        isMoved(key);
        moving.set(
          key,
          setTimeout(() => isMoved(key), MOST_OF_A_MOVE_MS),
        );
      }
    }),
    vscode.workspace.onDidRenameFiles(({ files }) => {
      for (const { oldUri, newUri } of files)
        store
          .move(oldUri, newUri)
          .catch(failed)
          .finally(() => isMoved(newUri.toString()));
    }),
    vscode.window.onDidChangeVisibleTextEditors(lookAll),
    vscode.workspace.onDidGrantWorkspaceTrust(lookAll),
    articles.onDidChangeArticles(lookAll),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => seen.delete(uri.toString())),
    registerCommand(log, 'secondSource.desk.takeAlong', (path) =>
      takeAlong(articles, store, typeof path === 'string' ? path : undefined),
    ),
  );
}

const tell = (words: string): vscode.Disposable =>
  vscode.window.setStatusBarMessage(withoutIcons(words), 12_000);

interface GoneItem extends vscode.QuickPickItem {
  readonly gone: GoneArticle;
}

/** Puts the ticks of an article that is gone with the one that is shown; `path` is the address of the former. */
async function takeAlong(
  articles: Articles,
  store: LedgerStore,
  path: string | undefined,
): Promise<void> {
  const document = articles.active();
  const refuseNone = (): never => {
    throw new Refusal('Open an article first: the editor shows none.');
  };
  if (!document) return refuseNone();
  const all = await store.gone(document.uri);
  if (all.length === 0) throw new Refusal(l10n.t('Every article that has ticks is there.'));
  const items = all.map((gone): GoneItem => ({
    gone,
    label: withoutIcons(shownPath(gone.uri)),
    description: l10n.t('ticks: {0}', String(gone.ledger.ticks.length)),
  }));
  const asked = items.filter(({ gone }) => gone.uri.toString() === path);
  const chosen = await vscode.window.showQuickPick(asked.length > 0 ? asked : items, {
    title: l10n.t('Ticks of Articles That Are Gone'),
    placeHolder: l10n.t('Choose those that belong to {0}', shownPath(document.uri)),
  });
  if (!chosen) return;
  if (document.isClosed) refuseNone(); // or it goes by another name by now
  const { uri } = chosen.gone;
  if (!(await store.gone(document.uri)).some((it) => it.uri.toString() === uri.toString()))
    throw new Refusal(l10n.t('{0} is there again: its ticks stay with it.', shownPath(uri)));
  await store.move(uri, document.uri);
}

const shownPath = (uri: vscode.Uri): string => vscode.workspace.asRelativePath(uri);
