import * as vscode from 'vscode';
import { claimGroupings, isClaimGrouping, type ClaimGrouping } from '../core/views/claimTree';
import type { Articles } from './articles';
import type { ClaimNode } from './claimNodes';
import { createClaimsList, type ClaimsList } from './claimsList';
import { Refusal, registerCommand } from './commands';
import { lineBadges } from './lineBadges';
import type { Log } from './log';
import { readingLine } from './panelMessage';
import type { Ticks } from './desk/ticks';
import type { ShownClaim } from './shownClaim';
import { createNodeTree } from './treeNodes';

const GROUPING_KEY = 'secondSource.claims.grouping';

/** The claims of the active article, as a tree that follows the cursor. */
export function registerClaimsView(
  articles: Articles,
  ticks: Ticks,
  shown: ShownClaim,
  memory: vscode.Memento,
  log: Log,
): vscode.Disposable {
  const badges = vscode.window.registerFileDecorationProvider(lineBadges); // before lines ask for them
  const tree = createNodeTree<ClaimNode>();
  const view = vscode.window.createTreeView('secondSource.claims', {
    treeDataProvider: tree,
    showCollapseAll: true,
    canSelectMany: true,
  });
  const remembered = memory.get(GROUPING_KEY);
  const grouping = isClaimGrouping(remembered) ? remembered : 'order';
  const list = createClaimsList({ articles, ticks, shown, tree, view }, grouping);

  const setGrouping = async (next: ClaimGrouping): Promise<void> => {
    list.group(next);
    await memory.update(GROUPING_KEY, next);
  };

  /** The way from the text to the list: the line of the claim under the cursor, with the focus. */
  const revealClaim = async (): Promise<void> => {
    const current = shown.current();
    if (!current) throw new Refusal(vscode.l10n.t('There is no claim under the cursor.'));
    if (!list.nodeOf(current.judged)) list.setFilter('');
    await vscode.commands.executeCommand('secondSource.claims.focus');
    const node = list.nodeOf(current.judged);
    if (node) await view.reveal(node, { select: true, focus: true });
  };

  return vscode.Disposable.from(
    tree,
    view,
    badges,
    articles.onDidChangeActive(() => {
      list.forgetChosen(); // two articles may have lines of one id
      list.refresh();
    }),
    articles.onDidChangeReport((ids) => {
      const document = articles.active();
      if (document && ids.includes(articles.idOf(document.uri))) list.refresh();
    }),
    articles.onDidChangeArticles(() => list.say()),
    articles.onDidRead(() => {
      if (readingLine(articles) !== undefined) list.say();
    }),
    ticks.onDidChange((document) => list.ticked(document)),
    shown.onDidChange(() => list.follow()),
    view.onDidChangeVisibility(() => list.follow()),
    view.onDidChangeSelection(({ selection }) => list.choose(selection)),
    ...claimGroupings.flatMap((it) => {
      const command = `secondSource.claims.groupBy.${it}`;
      return [
        registerCommand(log, command, () => setGrouping(it)),
        registerCommand(log, `${command}.chosen`, () => setGrouping(it)),
      ];
    }),
    registerCommand(log, 'secondSource.claims.filter', () => askFilter(list)),
    registerCommand(log, 'secondSource.claims.clearFilter', () => list.setFilter('')),
    registerCommand(log, 'secondSource.claims.reveal', revealClaim),
    // for the desk's keys, which are told of no line
    registerCommand(log, 'secondSource.claims.chosen', () => list.chosen()),
  );
}

/** The list follows what is typed; Escape takes it back. */
const askFilter = (list: ClaimsList): Promise<void> =>
  new Promise((resolve) => {
    const before = list.filter();
    const box = vscode.window.createInputBox();
    box.title = vscode.l10n.t('Filter Claims');
    box.prompt = vscode.l10n.t(
      'Words of the claim, its speaker, its kind or its verdict. Leave empty to see all.',
    );
    box.value = before;
    let accepted = false;
    box.onDidChangeValue((typed) => list.setFilter(typed.trim()));
    box.onDidAccept(() => {
      accepted = true;
      list.setFilter(box.value.trim());
      box.hide();
    });
    box.onDidHide(() => {
      if (!accepted) list.setFilter(before);
      box.dispose();
      resolve();
    });
    box.show();
  });
