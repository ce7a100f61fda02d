import * as vscode from 'vscode';
import {
  claimStates,
  coverageOf,
  lostTicks,
  type ClaimState,
  type Count,
} from '../../core/desk/coverage';
import { isSettled } from '../../core/desk/ledger';
import { movedLedger } from '../../core/desk/movedLedger';
import { placeTicks } from '../../core/desk/trackTicks';
import { hasQuery, isAsked, queryLines } from '../../core/views/queries';
import { settledLine, tickGroups, tickLine, tickWords } from '../../core/views/tickWords';
import { shownText } from '../../core/text/prose';
import { textAt } from '../../core/text/span';
import { claimKinds, kindWords, shortened, shownWords } from '../../core/views/wording';
import type { Articles } from '../articles';
import { localized } from '../localized';
import { logDefect, type Log } from '../log';
import { createOneAtATime } from '../oneAtATime';
import { setContext } from '../panelMessage';
import { revealing } from '../panelActions';
import { lineOf, placeOf } from '../places';
import { createNodeTree, type TreeNode } from '../treeNodes';
import type { LedgerStore } from './ledgerStore';
import type { Desk } from './followedTicks';
import type { Ticks } from './ticks';

/** A burst of changes, as by `git switch`, is counted once. */
const OTHERS_MS = 100;

interface DeskNode extends TreeNode {
  readonly children: readonly DeskNode[];
}

/** What is still to be settled in the article, what was asked and what is lost; and how far the others are. */
export function registerDeskView(
  articles: Articles,
  ticks: Ticks,
  store: LedgerStore,
  log: Log,
): vscode.Disposable {
  const tree = createNodeTree<DeskNode>();
  const view = vscode.window.createTreeView('secondSource.desk', {
    treeDataProvider: tree,
    showCollapseAll: true,
  });
  let others: readonly DeskNode[] = [];

  const refresh = (): void => {
    const document = articles.active();
    const desk = document && ticks.deskOf(document);
    const isTicked = desk !== undefined && desk.placed.length > 0;
    const problem = document && ticks.problemOf(document);
    view.message = problem ?? '';
    tree.replace(() => [...(isTicked ? nodesOf(desk) : []), ...others]);
    view.description = isTicked ? localized(settledLine(desk.coverage)) : '';
    const open = isTicked ? desk.coverage.claims - desk.coverage.settled : 0;
    view.badge =
      open > 0
        ? { value: open, tooltip: vscode.l10n.t('Claims to settle: {0}', String(open)) }
        : undefined;
    void setContext('desk.empty', !isTicked && problem === undefined && others.length === 0);
  };

  const countingOthers = createOneAtATime(
    async () => {
      others = await otherArticles(articles, store);
      refresh();
    },
    () => refreshOthers(),
    (error) => logDefect(log, error, 'counting ticks of other articles'),
  );
  /** Every ledger is read for it, so only for a view that can be seen. */
  const refreshOthers = (): void => {
    if (view.visible) countingOthers.soon(OTHERS_MS);
  };

  refresh();
  return vscode.Disposable.from(
    tree,
    view,
    ticks.onDidChange((document) => {
      if (document === articles.active()) refresh();
    }),
    articles.onDidChangeActive(() => {
      refresh();
      refreshOthers();
    }),
    countingOthers,
    store.onDidChange(({ article }) => {
      if (!article || article.toString() !== articles.active()?.uri.toString()) refreshOthers();
    }),
    view.onDidChangeVisibility(refreshOthers),
  );
}

function nodesOf(desk: Desk): readonly DeskNode[] {
  const { article } = desk.reading;
  const node = (claim: ClaimState, more: string): DeskNode => {
    const { kind, span } = claim.about;
    const line = lineOf(article, span.start);
    const label = shownWords(kind, shownText(desk.reading, span), 120);
    const said = tickLine(claim);
    return {
      id: `${more}${kind} ${span.start}`,
      label,
      description: more === '' ? (said ?? '') : `${tickWords[claim.state].sign} ${more}`,
      kept: [label, more],
      spoken: [kindWords[kind].one, label, said?.slice(2), more, `line ${line}`]
        .filter((it) => it !== undefined && it !== '')
        .join(', '),
      command: revealing(placeOf(article.id, span), textAt(article.text, span)),
      children: [],
    };
  };
  const asked = desk.states.filter(hasQuery).filter(isAsked);
  const lost = lostTicks(desk.states, desk.placed);
  return [
    ...group(
      'lost',
      'Lost',
      lost.map(({ tick, guesses }) => ({
        id: `lost ${tick.id}`,
        label: shownWords(tick.about, tick.anchor.exact, 120),
        description: tick.by === '' ? tick.state : `${tick.state}, ${tick.by}`,
        kept: [tick.by],
        tooltip: [tick.anchor.exact, tick.note].filter((it) => it !== '').join('\n\n'),
        command: {
          command: 'secondSource.desk.lost',
          title: 'Resolve Lost Tick',
          arguments: [tick.id],
        },
        children: guesses.map((span, i) => ({
          id: `guess ${i} ${tick.id}`,
          label: shortened(article.text.slice(Math.max(0, span.start - 20), span.end + 40), 120),
          description: `line ${lineOf(article, span.start)}`,
          command: revealing(placeOf(article.id, span)),
          children: [],
        })),
      })),
    ),
    ...group(
      'queries',
      tickGroups.query,
      asked.map((it) => node(it, shortened(queryLines(it.tick).at(-1)?.text ?? '', 80))),
    ),
    ...claimKinds.flatMap((kind): readonly DeskNode[] => {
      if (kind === 'passage' || desk.coverage.byKind[kind].claims === 0) return [];
      const left = desk.states.filter((it) => it.about.kind === kind && !isSettled(it.state));
      return [
        counted(
          `kind ${kind}`,
          kindWords[kind].many,
          desk.coverage.byKind[kind],
          left.map((it) => node(it, '')),
        ),
      ];
    }),
  ];
}

const counted = (
  id: string,
  label: string,
  count: Count,
  children: readonly DeskNode[],
): DeskNode => ({
  id,
  label,
  description: settledLine(count),
  spoken: `${label}, ${settledLine(count)}`,
  children,
});

const group = (id: string, label: string, children: readonly DeskNode[]): readonly DeskNode[] =>
  children.length === 0
    ? []
    : [
        {
          id,
          label,
          description: String(children.length),
          spoken: `${label}, ${children.length}`,
          open: true,
          children,
        },
      ];

/** How far the check of the other articles with a ledger has come, as far as they were read. */
async function otherArticles(articles: Articles, store: LedgerStore): Promise<readonly DeskNode[]> {
  const active = articles.active()?.uri.toString();
  const nodes: DeskNode[] = [];
  for (const uri of await store.articles()) {
    const id = articles.idOf(uri);
    const reading = articles.newsroom.reading(id);
    if (id === active || !reading) continue;
    const known = await store.read(uri);
    if (known.kind !== 'ledger') continue;
    const placed = placeTicks(reading.article.text, known.ledger.ticks);
    const coverage = coverageOf(claimStates(reading, placed));
    const label = articles.labelOf(id);
    nodes.push({
      id: `article ${id}`,
      label,
      description: settledLine(coverage),
      spoken: `${label}, ${settledLine(coverage)}`,
      kept: [label],
      icon: vscode.ThemeIcon.File,
      command: revealing(placeOf(id, { start: 0, end: 0 })),
      children: [],
    });
  }
  return [...group('articles', 'Other articles', nodes), ...(await goneArticles(articles, store))];
}

/** The articles that have ticks and are there no more: deleted, or moved by another program and not opened since. */
async function goneArticles(articles: Articles, store: LedgerStore): Promise<readonly DeskNode[]> {
  const active = articles.active();
  if (!active) return [];
  const gone = await store.gone(active.uri);
  const moved = movedLedger(active.getText(), gone);
  return group(
    'gone',
    'Articles that are gone',
    gone.map(({ uri, ledger }): DeskNode => {
      const label = vscode.workspace.asRelativePath(uri);
      const all = String(ledger.ticks.length);
      const count =
        moved?.from.uri === uri
          ? vscode.l10n.t('{0} of {1} ticks fit this article', String(moved.held), all)
          : vscode.l10n.t('ticks: {0}', all);
      return {
        id: `gone ${uri.toString()}`,
        label,
        description: count,
        spoken: `${label}, ${count}`,
        kept: [label],
        command: {
          command: 'secondSource.desk.takeAlong',
          title: 'Take Ticks Along',
          arguments: [uri.toString()],
        },
        children: [],
      };
    }),
  );
}
