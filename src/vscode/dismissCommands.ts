import * as vscode from 'vscode';
import { checks } from '../core/checks/index';
import type { Dismissal } from '../core/checks/dismissals';
import { shortened } from '../core/views/wording';
import type { Articles } from './articles';
import { Refusal, registerCommand } from './commands';
import { dismissalsUri, type Dismissals, type KeptDismissal } from './dismissals';
import { localized } from './localized';
import type { Log } from './log';
import { withoutIcons } from './plainWords';
import { relativePath } from './workspacePaths';

const { l10n } = vscode;

/** How much a person no longer wants to see: this finding, its check, or its check in this folder. */
export type DismissScope = 'here' | 'folder' | 'check';

/** What the quick fixes of a finding hand to `secondSource.dismissFinding`. */
export interface DismissRequest {
  readonly article: string;
  readonly check: string;
  readonly words: string;
  readonly scope: DismissScope;
}

/** Dismissing findings, and the list of those dismissed, from which each can come back. */
export function registerDismissCommands(
  articles: Articles,
  dismissals: Dismissals,
  log: Log,
): vscode.Disposable {
  return vscode.Disposable.from(
    registerCommand(log, 'secondSource.dismissFinding', async (request) => {
      if (!isRequest(request) || !articles.newsroom.has(request.article)) return;
      const uri = articles.uriOf(request.article);
      const folder = vscode.workspace.getWorkspaceFolder(uri);
      if (!folder)
        throw new Refusal(l10n.t('Only findings about files of the open folder can be dismissed.'));
      await dismissals.add(folder, dismissalFor(request, relativePath(uri) ?? ''));
      const title = l10n.t('Not shown again. “Show Dismissed Findings” brings it back.');
      vscode.window.setStatusBarMessage(title, 8000);
    }),
    registerCommand(log, 'secondSource.showDismissed', () => showDismissed(dismissals)),
  );
}

const isRequest = (value: unknown): value is DismissRequest =>
  typeof value === 'object' &&
  value !== null &&
  ['article', 'check', 'words', 'scope'].every(
    (it) => typeof (value as Readonly<Record<string, unknown>>)[it] === 'string',
  );

function dismissalFor({ check, words, scope }: DismissRequest, article: string): Dismissal {
  switch (scope) {
    case 'here':
      return { check, article, words };
    case 'folder':
      return { check, folder: article.slice(0, Math.max(0, article.lastIndexOf('/'))) };
    case 'check':
      return { check };
  }
}

interface Item extends vscode.QuickPickItem {
  readonly kept: KeptDismissal;
}

/** The list stays until nothing is left in it or it is closed; what is chosen is shown again. */
async function showDismissed(dismissals: Dismissals): Promise<void> {
  for (;;) {
    const items = dismissals.list().map(itemOf);
    if (items.length === 0) throw new Refusal(l10n.t('No finding has been dismissed.'));
    const chosen = await ask(items);
    if (!chosen) return;
    const { kept, isToOpen } = chosen;
    if (isToOpen) {
      await vscode.window.showTextDocument(dismissalsUri(kept.folder));
      return;
    }
    await dismissals.remove(kept);
    if (items.length === 1) return;
  }
}

/** The one that is chosen, to be shown again or to have its file opened. */
interface Chosen {
  readonly kept: KeptDismissal;
  readonly isToOpen: boolean;
}

function ask(items: readonly Item[]): Promise<Chosen | undefined> {
  const picker = vscode.window.createQuickPick<Item>();
  picker.title = l10n.t('Dismissed Findings');
  picker.placeholder = l10n.t('Choose one to show it again');
  picker.matchOnDescription = true;
  picker.matchOnDetail = true;
  picker.items = items;
  return new Promise((resolve) => {
    picker.onDidAccept(() => {
      const [item] = picker.activeItems;
      resolve(item && { kept: item.kept, isToOpen: false });
      picker.hide();
    });
    picker.onDidTriggerItemButton(({ item }) => {
      resolve({ kept: item.kept, isToOpen: true });
      picker.hide();
    });
    picker.onDidHide(() => {
      resolve(undefined);
      picker.dispose();
    });
    picker.show();
  });
}

function itemOf(kept: KeptDismissal): Item {
  const { check, article, folder, words } = kept.dismissal;
  const title = checkTitle(check);
  const where =
    article ??
    (folder === undefined || folder === ''
      ? l10n.t('Everywhere in {0}', kept.folder.name)
      : folder);
  return {
    kept,
    label: words === undefined ? title : withoutIcons(`“${shortened(words, 80)}”`),
    description: words === undefined ? '' : title,
    detail: withoutIcons(where),
    buttons: [{ iconPath: new vscode.ThemeIcon('go-to-file'), tooltip: l10n.t('Open the File') }],
  };
}

/** As a person knows the check; of one that is not known, its id. */
export const checkTitle = (id: string | undefined): string =>
  id === undefined
    ? l10n.t('Every finding')
    : localized(checks.find((it) => it.id === id)?.title ?? id);
