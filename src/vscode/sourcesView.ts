import * as vscode from 'vscode';
import { sourcesList, type SourceArticle, type SourceRow } from '../core/views/sourcesList';
import { countOf } from '../core/views/wording';
import { problemLine } from '../engine/outcome';
import type { Articles } from './articles';
import { registerCommand } from './commands';
import { localized } from './localized';
import type { Log } from './log';
import { COMPARING, isAlone, panelMessage, readingLine, setContext } from './panelMessage';
import { revealing, type Placed } from './panelActions';
import { isPlace, placeOf, type Place } from './places';
import { createNodeTree, type TreeNode } from './treeNodes';

interface SourceNode extends TreeNode, Partial<Placed> {
  readonly children: readonly SourceNode[];
}

/** The articles in reach against the active one, and the files that were left out. */
export function registerSourcesView(articles: Articles, log: Log): vscode.Disposable {
  const tree = createNodeTree<SourceNode>();
  const view = vscode.window.createTreeView('secondSource.sources', { treeDataProvider: tree });

  const say = (): void => {
    const { articles: count, problems } = articles.state();
    const alone = isAlone(articles) && problems.length === 0;
    // an empty view says that by itself, with a button
    view.message = alone ? '' : panelMessage(articles);
    view.description = localized(indexState(articles));
    void setContext('sources.empty', alone && count === 0);
    void setContext('sources.alone', alone && count === 1);
  };

  /** Pairs of articles are compared for it, so only for a view that can be seen. */
  const refresh = (): void => {
    say();
    if (!view.visible) return;
    const nodes = [...sourceNodes(articles), ...problemNodes(articles)];
    tree.replace(() => nodes);
  };

  /** What can be done with an article in the list and the active one. */
  const onSource = (
    name: string,
    run: (own: string, other: Place) => Thenable<unknown>,
  ): vscode.Disposable =>
    registerCommand(log, `secondSource.sources.${name}`, (line) => {
      const document = articles.active();
      const place: unknown =
        typeof line === 'object' && line !== null && 'place' in line ? line.place : undefined;
      if (!document || !isPlace(place, articles)) return undefined;
      return run(articles.idOf(document.uri), place);
    });

  refresh();
  return vscode.Disposable.from(
    tree,
    view,
    articles.onDidChangeActive(refresh),
    articles.onDidChangeReport(refresh),
    articles.onDidChangeArticles(refresh),
    articles.onDidRead(say),
    onSource('unpair', (own, { article }) => articles.pairs.setApart(own, article, true)),
    onSource('pair', (own, { article }) => articles.pairs.setApart(own, article, false)),
    onSource('compare', (own, other) =>
      vscode.commands.executeCommand(
        'secondSource.compareSideBySide',
        placeOf(own, { start: 0, end: 0 }),
        other,
      ),
    ),
    view.onDidChangeVisibility(refresh),
  );
}

/** `3 articles, all compared`, or how far that is. */
function indexState(articles: Articles): string {
  const { articles: count, settled } = articles.state();
  if (count === 0) return '';
  const state = settled ? 'all compared' : (readingLine(articles) ?? COMPARING).toLowerCase();
  return `${countOf(count, 'article')}, ${state}`;
}

function sourceNodes(articles: Articles): readonly SourceNode[] {
  const document = articles.active();
  const { newsroom } = articles;
  const all = articles.inReach();
  const folders = foldersOfNamesakes(articles, all);
  const report = document && (articles.reportOf(document) ?? articles.lastReportOf(document));
  if (!report)
    return all.length > 1 ? all.map((it) => articleNode(articles, it, folders.get(it.id))) : [];
  const { id } = report.reading.article;
  const { related, unrelated, apart } = sourcesList(
    report,
    all,
    (other) => newsroom.pair(id, other),
    (other) => articles.pairs.isSetApart(id, other),
  );
  const plain = ({ article, title }: SourceRow, context: string): SourceNode => ({
    ...articleNode(articles, { id: article, title }, folders.get(article)),
    context,
  });
  return [
    ...related.map((row) => relatedNode(articles, row, folders.get(row.article))),
    ...groupNode(
      'unrelated',
      'Nothing in Common',
      countOf(unrelated.length, 'article'),
      unrelated.map((row) => plain(row, 'source paired')),
      related.length === 0,
    ),
    ...groupNode(
      'apart',
      'Not Compared',
      countOf(apart.length, 'article'),
      apart.map((row) => plain(row, 'source apart')),
      true,
    ),
  ];
}

function relatedNode(articles: Articles, row: SourceRow, folder: string | undefined): SourceNode {
  const place = row.first && placeOf(row.article, row.first.span);
  return {
    ...articleNode(articles, { id: row.article, title: row.title }, folder),
    description: folder === undefined ? row.description : `${folder} · ${row.description}`,
    tooltip: [row.title, articles.labelOf(row.article), ...row.details].join('\n\n'),
    spoken: row.spoken,
    context: 'source paired',
    icon: row.sameOrigin
      ? new vscode.ThemeIcon('warning', new vscode.ThemeColor('list.warningForeground'))
      : new vscode.ThemeIcon('file-text'),
    ...(place && { place, command: revealing(place) }),
  };
}

/** Of each article that has its title with another: the folder that it lies in. */
function foldersOfNamesakes(
  articles: Articles,
  all: readonly SourceArticle[],
): ReadonlyMap<string, string> {
  const titles = new Map<string, number>();
  for (const { title } of all) titles.set(title, (titles.get(title) ?? 0) + 1);
  const namesakes = all.filter(({ title }) => titles.get(title) !== 1);
  return new Map(
    namesakes.map(({ id }) => {
      const path = articles.labelOf(id);
      return [id, path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '.'];
    }),
  );
}

function articleNode(
  articles: Articles,
  { id, title }: SourceArticle,
  folder: string | undefined,
): SourceNode {
  const place = { article: id, start: 0, end: 0 };
  return {
    id: `article ${id}`,
    label: title,
    ...(folder !== undefined && { description: folder }),
    tooltip: `${title}\n\n${articles.labelOf(id)}`,
    icon: new vscode.ThemeIcon('file-text'),
    context: 'source',
    place,
    command: revealing(place),
    children: [],
  };
}

function problemNodes(articles: Articles): readonly SourceNode[] {
  const { problems } = articles.state();
  return groupNode(
    'problems',
    'Left Out',
    countOf(problems.length, 'file'),
    problems.map((problem, i) => ({
      id: `problem ${i} ${problem.what}`,
      label: problemLine(problem),
      tooltip: problemLine(problem),
      icon: new vscode.ThemeIcon('circle-slash'),
      children: [],
    })),
    false,
  );
}

function groupNode(
  id: string,
  label: string,
  description: string,
  children: readonly SourceNode[],
  open: boolean,
): readonly SourceNode[] {
  if (children.length === 0) return [];
  return [{ id, label, description, spoken: `${label}, ${description}`, children, open }];
}
