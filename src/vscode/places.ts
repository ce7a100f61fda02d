import * as vscode from 'vscode';
import { lineStarts, placeOf as lineAndColumn } from '../core/formats/lines';
import type { Article, Span } from '../core/model';
import { shortened } from '../core/views/wording';
import type { Articles } from './articles';
import { Refusal } from './commands';

/** Words of an article, as commands and links pass them on. */
export interface Place {
  readonly article: string;
  readonly start: number;
  readonly end: number;
}

export const placeOf = (article: string, { start, end }: Span): Place => ({ article, start, end });

/** Whether a command's argument is a place in an article in reach. */
export function isPlace(value: unknown, articles: Articles): value is Place {
  if (typeof value !== 'object' || value === null) return false;
  const { article, start, end } = value as Readonly<Record<keyof Place, unknown>>;
  return (
    typeof article === 'string' &&
    articles.newsroom.has(article) &&
    Number.isSafeInteger(start) &&
    Number.isSafeInteger(end) &&
    0 <= (start as number) &&
    (start as number) <= (end as number)
  );
}

export interface ShowOptions {
  readonly column?: vscode.ViewColumn;
  readonly preserveFocus?: boolean;
  readonly preview?: boolean;
  /** What is meant to stand there, where the place may be older than the reading. */
  readonly words?: string;
}

/** Opens the article with the words selected and in the middle of the editor. */
export async function showPlace(
  articles: Articles,
  place: Place,
  { column, preserveFocus = false, preview = false, words: meant }: ShowOptions = {},
): Promise<vscode.TextEditor> {
  const uri = articles.uriOf(place.article);
  // before it is opened, since what is open takes the place of what was read from the file
  const words =
    meant ?? articles.newsroom.reading(place.article)?.article.text.slice(place.start, place.end);
  const document = await openDocument(articles, place.article);
  const seen = vscode.window.visibleTextEditors.find(({ document: it }) => it === document);
  const viewColumn =
    column ??
    seen?.viewColumn ??
    vscode.window.activeTextEditor?.viewColumn ??
    vscode.ViewColumn.One;
  const selection = rangeNow(document, place, words);
  const shown = seen && columnOf(seen, column) && isPinned(uri, seen.viewColumn);
  const editor = await vscode.window.showTextDocument(document, {
    viewColumn,
    preserveFocus,
    preview: preview && !shown,
    selection,
  });
  editor.selection = new vscode.Selection(selection.start, selection.end);
  editor.revealRange(selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  return editor;
}

async function openDocument(articles: Articles, id: string): Promise<vscode.TextDocument> {
  try {
    return await vscode.workspace.openTextDocument(articles.uriOf(id));
  } catch (error) {
    const why = error instanceof Error ? shortened(error.message) : 'it cannot be opened';
    throw new Refusal(`${articles.labelOf(id)}: ${why}`);
  }
}

/** Where the words stand in the text as it is now; the nearest place that has them, if they moved. */
function rangeNow(
  document: vscode.TextDocument,
  { start, end }: Place,
  words: string | undefined,
): vscode.Range {
  const text = document.getText();
  let from = start;
  if (words && text.slice(start, end) !== words) {
    const before = text.lastIndexOf(words, start);
    const after = text.indexOf(words, start);
    const nearer = after < 0 || (before >= 0 && start - before < after - start) ? before : after;
    if (nearer >= 0) from = nearer;
  }
  return new vscode.Range(document.positionAt(from), document.positionAt(from + end - start));
}

/** The range of a span in an article that need not be open. */
export const rangeIn = (article: Article, { start, end }: Span): vscode.Range =>
  new vscode.Range(positionIn(article, start), positionIn(article, end));

function positionIn(article: Article, offset: number): vscode.Position {
  const { line, column } = lineAndColumn(startsOf(article), offset);
  return new vscode.Position(line - 1, column - 1);
}

/** The line of an article that an offset is in, counted from 1. */
export const lineOf = (article: Article, offset: number): number =>
  lineAndColumn(startsOf(article), offset).line;

/** Lines are counted once an article. */
const counted = new WeakMap<Article, readonly number[]>();
function startsOf(article: Article): readonly number[] {
  const starts = counted.get(article) ?? lineStarts(article.text);
  counted.set(article, starts);
  return starts;
}

/** `ledger.txt:12`, the line counted from 1. */
export function placeLabel(articles: Articles, { article, start }: Place): string {
  const known = articles.newsroom.reading(article)?.article;
  const label = articles.labelOf(article);
  return known ? `${label}:${lineOf(known, start)}` : label;
}

export const rangeOf = (document: vscode.TextDocument, { start, end }: Span): vscode.Range =>
  new vscode.Range(document.positionAt(start), document.positionAt(end));

export const spanOf = (document: vscode.TextDocument, { start, end }: vscode.Range): Span => ({
  start: document.offsetAt(start),
  end: document.offsetAt(end),
});

const columnOf = (editor: vscode.TextEditor, column: vscode.ViewColumn | undefined): boolean =>
  column === undefined || editor.viewColumn === column;

/** Whether the article has a tab that another article does not take the place of. */
function isPinned(uri: vscode.Uri, column: vscode.ViewColumn | undefined): boolean {
  const group = vscode.window.tabGroups.all.find((it) => it.viewColumn === column);
  const tab = group?.tabs.find(
    ({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === uri.toString(),
  );
  return tab !== undefined && !tab.isPreview;
}
