import * as vscode from 'vscode';
import type { JudgedClaim, Report } from '../core/model';
import { tickOf } from '../core/views/claimRows';
import {
  claimTree,
  groupingWords,
  type ClaimGrouping,
  type ClaimTree,
} from '../core/views/claimTree';
import { shortened } from '../core/views/wording';
import type { Articles } from './articles';
import { type ClaimNode, claimNodes } from './claimNodes';
import { localized } from './localized';
import { panelMessage, setContext } from './panelMessage';
import type { Desk } from './desk/followedTicks';
import type { Ticks } from './desk/ticks';
import type { ShownClaim } from './shownClaim';
import type { NodeTree } from './treeNodes';

/** What the Claims view lists, and which of its lines are chosen. */
export interface ClaimsList {
  refresh(): void;
  /** Says above the list how it stands with the articles. */
  say(): void;
  /** Shows the line of the claim under the cursor, where the view can be seen. */
  follow(): void;
  /** The ticks of an article have changed. */
  ticked(document: vscode.TextDocument): void;
  group(by: ClaimGrouping): void;
  filter(): string;
  setFilter(next: string): void;
  /** The window tells which lines are chosen. */
  choose(lines: readonly ClaimNode[]): void;
  forgetChosen(): void;
  /** The lines chosen, also while they are drawn anew. */
  chosen(): readonly ClaimNode[];
  /** The line of a claim, where it is listed. */
  nodeOf(judged: JudgedClaim): ClaimNode | undefined;
}

export interface ClaimsListParts {
  readonly articles: Articles;
  readonly ticks: Ticks;
  readonly shown: ShownClaim;
  readonly tree: NodeTree<ClaimNode>;
  readonly view: vscode.TreeView<ClaimNode>;
}

export function createClaimsList(parts: ClaimsListParts, grouping: ClaimGrouping): ClaimsList {
  const { articles, ticks, shown, tree, view } = parts;
  let by = grouping;
  let filter = '';
  let isEmpty = true;
  let isTicked = false;
  let listed: Report | undefined;
  /** The ids of the lines chosen, as the window told last. */
  let chosen: readonly string[] = [];

  const refresh = (): void => {
    const document = articles.active();
    const report = document && (articles.reportOf(document) ?? articles.lastReportOf(document));
    const desk = document && ticks.deskOf(document);
    const claims = report && claimTree(report, by, filter, desk && tickOf(desk.states));
    listed = report;
    isEmpty = !claims || claims.shown === 0;
    isTicked = hasTicks(desk);
    tree.replace(() => (report && claims ? claimNodes(report, claims) : []));
    view.description = [groupingWords[by], ...(claims?.kinds ?? [])]
      .map((it) => localized(it))
      .join(' · ');
    view.badge = badgeOf(claims, isTicked);
    say();
    void setContext('claims.grouping', by);
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

  const nodeOf = (judged: JudgedClaim): ClaimNode | undefined => nodeAmong(tree.roots(), judged);

  /** Until the window has asked for the new lines, `view.selection` has none or some of those chosen in it. */
  const chosenLines = (): readonly ClaimNode[] => {
    if (chosen.length <= view.selection.length) return view.selection;
    const known = linesOf(tree.roots(), new Set(chosen));
    return known.length > view.selection.length ? known : view.selection;
  };

  const follow = (): void => {
    const current = shown.current();
    if (!view.visible || !current || current.report !== listed) return;
    if (chosenLines().length > 1) return; // a person is choosing lines
    const node = nodeOf(current.judged);
    if (!node || view.selection[0]?.id === node.id) return;
    // it may have been replaced meanwhile
    Promise.resolve(view.reveal(node, { select: true, focus: false })).catch(() => undefined);
  };

  refresh();
  return {
    refresh,
    say,
    follow,
    ticked(document) {
      // typing moves ticks along at every pause, also where there are none
      if (document !== articles.active()) return;
      if (isTicked || hasTicks(ticks.deskOf(document))) refresh();
    },
    group(next) {
      by = next;
      refresh();
    },
    filter: () => filter,
    setFilter(next) {
      if (next === filter) return;
      filter = next;
      refresh();
    },
    choose(lines) {
      chosen = lines.map(({ id }) => id);
      const [node, ...others] = lines;
      if (node?.row && others.length === 0) shown.choose(node.row.judged);
    },
    forgetChosen: () => (chosen = []),
    chosen: chosenLines,
    nodeOf,
  };
}

const hasTicks = (desk: Desk | undefined): boolean => desk !== undefined && desk.placed.length > 0;

/** The panel's icon adds up what its views count: once there are ticks it has what is left of them. */
const badgeOf = (claims: ClaimTree | undefined, isTicked: boolean): vscode.ViewBadge | undefined =>
  claims && claims.total > 0 && !isTicked
    ? { value: claims.differing, tooltip: localized(claims.summary) }
    : undefined;

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

function nodeAmong(nodes: readonly ClaimNode[], judged: JudgedClaim): ClaimNode | undefined {
  for (const node of nodes) {
    if (node.row?.judged === judged) return node;
    const inside = nodeAmong(node.children, judged);
    if (inside) return inside;
  }
  return undefined;
}
