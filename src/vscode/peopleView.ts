import * as vscode from 'vscode';
import type { Reading } from '../core/model';
import { peopleTree, type PersonRow, type Place as Spot } from '../core/views/peopleTree';
import type { Articles } from './articles';
import { panelMessage } from './panelMessage';
import { revealing, type Placed } from './panelActions';
import { lineOf, placeOf } from './places';
import { allReadings } from './readings';
import { createNodeTree, type TreeNode } from './treeNodes';

interface PersonNode extends TreeNode, Partial<Placed> {
  readonly children: readonly PersonNode[];
}

/** The people of the active article: as what, what they say, and where they are named. */
export function registerPeopleView(articles: Articles): vscode.Disposable {
  const tree = createNodeTree<PersonNode>();
  const view = vscode.window.createTreeView('secondSource.people', {
    treeDataProvider: tree,
    showCollapseAll: true,
  });
  let shown: Reading | undefined;

  /** Every article is looked through, so only for a view that can be seen. */
  const refresh = (): void => {
    if (!view.visible) return;
    const document = articles.active();
    const reading = document && (articles.readingOf(document) ?? shown);
    shown = reading?.article.id === (document && articles.idOf(document.uri)) ? reading : undefined;
    const readings = allReadings(articles);
    const nodes = shown ? nodesOf(peopleTree(shown, readings), readings) : [];
    tree.replace(() => nodes);
    view.message = shown ? panelMessage(articles) : '';
  };

  refresh();
  return vscode.Disposable.from(
    tree,
    view,
    articles.onDidChangeActive(refresh),
    articles.onDidChangeReport(refresh),
    articles.onDidChangeArticles(refresh),
    view.onDidChangeVisibility(refresh),
  );
}

function nodesOf(rows: readonly PersonRow[], readings: readonly Reading[]): readonly PersonNode[] {
  const known = new Map(readings.map(({ article }) => [article.id, article]));
  const lineAt = ({ article: id, span }: Spot): number => {
    const article = known.get(id);
    return article ? lineOf(article, span.start) : 1;
  };
  const at = (spot: Spot): Pick<PersonNode, 'place' | 'command'> => {
    const place = placeOf(spot.article, spot.span);
    return { place, command: revealing(place) };
  };
  const icon = (name: string): vscode.ThemeIcon => new vscode.ThemeIcon(name);
  return rows.map((person) => ({
    id: person.key,
    label: person.name,
    description: person.description,
    tooltip: [person.name, ...person.details].join('\n\n'),
    spoken: person.spoken,
    icon: icon('person'),
    context: 'person',
    ...at(person.place),
    children: [
      ...person.details.map((label) => ({
        id: `${person.key} ${label}`,
        label,
        tooltip: label,
        icon: icon('info'),
        children: [],
      })),
      ...person.quotations.map(({ key, label, words, title, place }) => ({
        id: key,
        label,
        description: `${title}, line ${lineAt(place)}`,
        tooltip: words,
        spoken: `Says ${words}, ${title}, line ${lineAt(place)}`,
        icon: icon('quote'),
        context: 'saying',
        children: [],
        ...at(place),
      })),
      ...person.articles.map(({ key, title, description, spoken, mentions }) => ({
        id: key,
        label: title,
        description,
        spoken,
        icon: icon('file-text'),
        children: mentions.map((it) => ({
          id: it.key,
          label: it.label,
          description: `line ${lineAt(it.place)}`,
          spoken: `${it.label}, line ${lineAt(it.place)}`,
          context: 'mention',
          children: [],
          ...at(it.place),
        })),
      })),
    ],
  }));
}
