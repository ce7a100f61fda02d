import * as vscode from 'vscode';
import type { JudgedClaim, Report } from '../core/model';
import { tickOf } from '../core/views/claimRows';
import {
  claimGroupings,
  claimTree,
  groupingWords,
  isClaimGrouping,
  type ClaimGrouping,
} from '../core/views/claimTree';
import { shortened } from '../core/views/wording';
import type { Articles } from './articles';
import { type ClaimNode, claimNodes } from './claimNodes';
import { Refusal, registerCommand } from './commands';
import { lineBadges } from './lineBadges';
import { localized } from './localized';
import type { Log } from './log';
import { panelMessage, readingLine, setContext } from './panelMessage';
import type { Desk } from './desk/followedTicks';
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
  let grouping: ClaimGrouping = isClaimGrouping(remembered) ? remembered : 'order';
  let filter = '';
  let isEmpty = true;
  let isTicked = false;
  let shownReport: Report | undefined;
  /** The ids of the lines chosen, as the window told last. */
  let chosen: readonly string[] = [];

  /**
   * The lines chosen, also while they are drawn anew: until the window has asked for the new lines, `view.selection`
   * has none or some of those chosen in it.
   */
  const chosenLines = (): readonly ClaimNode[] => {
    if (chosen.length <= view.selection.length) return view.selection;
    const known = linesOf(tree.roots(), new Set(chosen));
    return known.length > view.selection.length ? known : view.selection;
  };

  const refresh = (): void => {
    const document = articles.active();
    const report = document && (articles.reportOf(document) ?? articles.lastReportOf(document));
    const desk = document && ticks.deskOf(document);
    const claims = report && claimTree(report, grouping, filter, desk && tickOf(desk.states));
    shownReport = report;
    tree.replace(() => (report && claims ? claimNodes(report, claims) : []));
    isEmpty = !claims || claims.shown === 0;
    view.description = [groupingWords[grouping], ...(claims?.kinds ?? [])]
      .map((it) => localized(it))
      .join(' · ');
    // the panel's icon adds up what its views count: once there are ticks it has what is left of them
    isTicked = hasTicks(desk);
    view.badge =
      claims && claims.total > 0 && !isTicked
        ? { value: claims.differing, tooltip: localized(claims.summary) }
        : undefined;
    say();
    void setContext('claims.grouping', grouping);
    void setContext('claims.filtered', filter !== '');
    void setContext('claims.empty', emptyState(document, claims));
    follow();
  };

  const say = (): void => {
    // an empty view says that by itself, with a button
    const filtered = vscode.l10n.t('Filter: “{0}”', shortened(filter, 40));
    const own = filter === '' ? undefined : filtered;
    view.message = isEmpty ? '' : panelMessage(articles, own);
  };

  /** Shows the line of the claim under the cursor, where the view can be seen. */
  const follow = (): void => {
    const current = shown.current();
    if (!view.visible || !current || current.report !== shownReport) return;
    if (chosenLines().length > 1) return; // a person is choosing lines
    const node = nodeOf(tree.roots(), current.judged);
    if (!node || view.selection[0]?.id === node.id) return;
    Promise.resolve(view.reveal(node, { select: true, focus: false })).catch(() => undefined); // it was replaced meanwhile
  };

  const setGrouping = async (next: ClaimGrouping): Promise<void> => {
    grouping = next;
    refresh();
    await memory.update(GROUPING_KEY, next);
  };

  const setFilter = (next: string): void => {
    if (next === filter) return;
    filter = next;
    refresh();
  };

  /** The list follows what is typed; Escape takes it back. */
  const askFilter = (): Promise<void> =>
    new Promise((resolve) => {
      const before = filter;
      const box = vscode.window.createInputBox();
      box.title = vscode.l10n.t('Filter Claims');
      box.prompt = vscode.l10n.t(
        'Words of the claim, its speaker, its kind or its verdict. Leave empty to see all.',
      );
      box.value = filter;
      let accepted = false;
      box.onDidChangeValue((typed) => setFilter(typed.trim()));
      box.onDidAccept(() => {
        accepted = true;
        setFilter(box.value.trim());
        box.hide();
      });
      box.onDidHide(() => {
        if (!accepted) setFilter(before);
        box.dispose();
        resolve();
      });
      box.show();
    });

  /** The way from the text to the list: the line of the claim under the cursor, with the focus. */
  const revealClaim = async (): Promise<void> => {
    const current = shown.current();
    if (!current) throw new Refusal(vscode.l10n.t('There is no claim under the cursor.'));
    if (!nodeOf(tree.roots(), current.judged)) setFilter('');
    await vscode.commands.executeCommand('secondSource.claims.focus');
    const node = nodeOf(tree.roots(), current.judged);
    if (node) await view.reveal(node, { select: true, focus: true });
  };

  refresh();
  return vscode.Disposable.from(
    tree,
    view,
    badges,
    articles.onDidChangeActive(() => {
      chosen = []; // two articles may have lines of one id
      refresh();
    }),
    articles.onDidChangeReport((ids) => {
      const document = articles.active();
      if (document && ids.includes(articles.idOf(document.uri))) refresh();
    }),
    articles.onDidChangeArticles(say),
    articles.onDidRead(() => {
      if (readingLine(articles) !== undefined) say();
    }),
    ticks.onDidChange((document) => {
      // typing moves ticks along at every pause, also where there are none
      if (document !== articles.active()) return;
      if (isTicked || hasTicks(ticks.deskOf(document))) refresh();
    }),
    shown.onDidChange(follow),
    view.onDidChangeVisibility(follow),
    view.onDidChangeSelection(({ selection }) => {
      chosen = selection.map(({ id }) => id);
      const [node, ...others] = selection;
      if (node?.row && others.length === 0) shown.choose(node.row.judged);
    }),
    ...claimGroupings.flatMap((it) => {
      const command = `secondSource.claims.groupBy.${it}`;
      return [
        registerCommand(log, command, () => setGrouping(it)),
        registerCommand(log, `${command}.chosen`, () => setGrouping(it)),
      ];
    }),
    registerCommand(log, 'secondSource.claims.filter', askFilter),
    registerCommand(log, 'secondSource.claims.clearFilter', () => setFilter('')),
    registerCommand(log, 'secondSource.claims.reveal', revealClaim),
    // for the desk's keys, which are told of no line
    registerCommand(log, 'secondSource.claims.chosen', chosenLines),
  );
}

const hasTicks = (desk: Desk | undefined): boolean => desk !== undefined && desk.placed.length > 0;

/** Why the list is empty, as the manifest's conditions ask; empty where it is not. */
function emptyState(
  document: vscode.TextDocument | undefined,
  claims: { readonly total: number; readonly shown: number } | undefined,
): 'none' | 'busy' | 'no-claims' | 'filtered' | '' {
  if (!document) return 'none';
  if (!claims) return 'busy';
  if (claims.total === 0) return 'no-claims';
  return claims.shown === 0 ? 'filtered' : '';
}

const linesOf = (nodes: readonly ClaimNode[], ids: ReadonlySet<string>): readonly ClaimNode[] =>
  nodes.flatMap((it) => [...(ids.has(it.id) ? [it] : []), ...linesOf(it.children, ids)]);

function nodeOf(nodes: readonly ClaimNode[], judged: JudgedClaim): ClaimNode | undefined {
  for (const node of nodes) {
    if (node.row?.judged === judged) return node;
    const inside = nodeOf(node.children, judged);
    if (inside) return inside;
  }
  return undefined;
}
