import * as vscode from 'vscode';
import type { AnnotationKind, Reading, Span } from '../core/model';
import type { Settings } from '../core/settings';
import { overlaps } from '../core/text/span';
import { highlightsOf, signOffset, underlined, type Highlight } from '../core/views/highlights';
import { createPauses } from '../engine/pauses';
import type { Articles } from './articles';
import { createDecorationTypes, type DecorationTypes } from './decorationTypes';
import { rangeOf } from './places';
import type { WatchedSettings } from './settings';

/** Lines beyond the edges of the window that are drawn too. */
const MARGIN_LINES = 80;
const MARGIN_CHARACTERS = 20_000;
const MOST_IN_VIEW = 100_000;
/** How long typing must pause before what is typed is drawn, in milliseconds. */
const PAUSE_MS = 500;
/** What never stops changing is drawn this often all the same. */
const DRAWN_WITHIN_MS = 5_000;

/** Draws the claims of every article that is in view, for the lines that are, and keeps them right. */
export function registerDecorations(
  articles: Articles,
  settings: WatchedSettings,
): vscode.Disposable {
  let ruler = settings.current().overviewRuler;
  let types = createDecorationTypes(ruler);
  const drawn = new WeakMap<vscode.TextEditor, Drawing>();
  /** The articles being typed in, by id: the editor moves what is drawn along until typing pauses. */
  const typing = createPauses(PAUSE_MS, DRAWN_WITHIN_MS);

  const isWaiting = (editor: vscode.TextEditor): boolean =>
    typing.isWaiting(editor.document.uri.toString()) && drawn.has(editor);

  /** Whether its text is newer than what is drawn of it. */
  const isEdited = (id: string): boolean =>
    vscode.window.visibleTextEditors.some((it) => {
      const old = drawn.get(it);
      return old && old.version !== it.document.version && it.document.uri.toString() === id;
    });

  const draw = (editor: vscode.TextEditor): void => {
    const { document } = editor;
    const reading = articles.isArticle(document) ? articles.readingOf(document) : undefined;
    const old = drawn.get(editor);
    if (!reading) {
      // what is not read yet keeps what it has, which the editor moves along
      if (old && !articles.isArticle(document)) erase(editor);
      return;
    }
    const span = windowOf(editor);
    const wanted = isWanted(settings.current());
    const report = articles.lastReportOf(document);
    const all = highlightsOf(reading, report).filter(
      (it) => wanted(it.kind) && overlaps(it.span, span),
    );
    const stale = report !== undefined && report.reading.article.text !== reading.article.text;
    const ranges = rangesOf(all, document, reading, types);
    for (const type of types.all) {
      const own = ranges.get(type) ?? [];
      if (own.length === 0 && !old?.used.has(type)) continue;
      if (stale && own.length === 0 && types.isPassage(type)) continue; // until they are compared again
      editor.setDecorations(type, own);
    }
    const used = new Set(ranges.keys());
    if (stale) for (const it of old?.used ?? []) if (types.isPassage(it)) used.add(it);
    drawn.set(editor, { span, lines: linesAround(editor), version: document.version, used });
  };

  const erase = (editor: vscode.TextEditor): void => {
    for (const type of drawn.get(editor)?.used ?? []) editor.setDecorations(type, []);
    drawn.delete(editor);
  };

  const drawArticle = (id: string): void => {
    for (const editor of vscode.window.visibleTextEditors)
      if (editor.document.uri.toString() === id && !isWaiting(editor)) draw(editor);
  };

  const drawAll = (): void => {
    for (const editor of vscode.window.visibleTextEditors) if (!isWaiting(editor)) draw(editor);
  };

  const subscriptions = [
    articles.onDidRead((id) => {
      if (isEdited(id)) typing.wait(id, () => drawArticle(id));
      else drawArticle(id);
    }),
    articles.onDidChangeReport((ids) => {
      for (const id of ids) drawArticle(id);
    }),
    articles.onDidChangeArticles(drawAll),
    vscode.window.onDidChangeVisibleTextEditors(drawAll),
    vscode.window.onDidChangeTextEditorVisibleRanges(({ textEditor: editor }) => {
      const old = drawn.get(editor);
      if (!old || !isCovered(editor, old, isWaiting(editor))) draw(editor);
    }),
    settings.onDidChange(({ overviewRuler }) => {
      typing.dispose();
      if (overviewRuler !== ruler) {
        ruler = overviewRuler;
        types.dispose();
        types = createDecorationTypes(ruler);
        for (const editor of vscode.window.visibleTextEditors) drawn.delete(editor);
      }
      drawAll();
    }),
  ];
  drawAll();
  return vscode.Disposable.from(...subscriptions, {
    dispose() {
      typing.dispose();
      types.dispose();
    },
  });
}

/** Where each type is drawn. */
function rangesOf(
  highlights: readonly Highlight[],
  document: vscode.TextDocument,
  { article: { text } }: Reading,
  types: DecorationTypes,
): ReadonlyMap<vscode.TextEditorDecorationType, readonly vscode.Range[]> {
  const ranges = new Map<vscode.TextEditorDecorationType, vscode.Range[]>();
  const add = (type: vscode.TextEditorDecorationType, at: Span): void => {
    const list = ranges.get(type);
    const range = rangeOf(document, at);
    if (list) list.push(range);
    else ranges.set(type, [range]);
  };
  for (const it of underlined(highlights)) add(types.underline(it.kind, it.verdict), it.span);
  for (const it of highlights) {
    if (it.verdict !== 'differs') continue;
    add(types.differs, it.span);
    const at = signOffset(it, text);
    add(types.differsSign, { start: at, end: at });
  }
  return ranges;
}

/** What an editor shows of ours: which stretch of which version, and with what. */
interface Drawing {
  readonly span: Span;
  readonly lines: Lines;
  readonly version: number;
  readonly used: ReadonlySet<vscode.TextEditorDecorationType>;
}

/** Numbers of lines, the last included. */
interface Lines {
  readonly first: number;
  readonly last: number;
}

/**
 * Whether all that is in view was drawn. While a person types, the lines tell: what is typed makes the text
 * longer, and brings nothing new into view.
 */
function isCovered(
  editor: vscode.TextEditor,
  { span, lines, version }: Drawing,
  waits: boolean,
): boolean {
  if (waits) {
    const { first, last } = linesInView(editor);
    return lines.first <= first && last <= lines.last;
  }
  const seen = visibleSpan(editor);
  return version === editor.document.version && span.start <= seen.start && seen.end <= span.end;
}

const linesInView = ({ visibleRanges }: vscode.TextEditor): Lines => ({
  first: visibleRanges[0]?.start.line ?? 0,
  last: visibleRanges.at(-1)?.end.line ?? 0,
});

/** The lines in view and a margin. */
function linesAround(editor: vscode.TextEditor): Lines {
  const { first, last } = linesInView(editor);
  return { first: Math.max(0, first - MARGIN_LINES), last: last + MARGIN_LINES };
}

function isWanted(settings: Settings): (kind: AnnotationKind | 'passage') => boolean {
  const kinds = {
    quote: settings.highlightQuotes,
    person: settings.highlightPeople,
    figure: settings.highlightFigures,
    passage: true,
  };
  return (kind) => settings.highlights && kinds[kind];
}

function visibleSpan({ document, visibleRanges }: vscode.TextEditor): Span {
  const first = visibleRanges[0]?.start ?? new vscode.Position(0, 0);
  const last = visibleRanges.at(-1)?.end ?? new vscode.Position(MARGIN_LINES, 0);
  const start = document.offsetAt(first);
  return { start, end: Math.min(document.offsetAt(last), start + MOST_IN_VIEW) };
}

/** The lines in view and a margin; of a line without end only what an editor would draw. */
function windowOf(editor: vscode.TextEditor): Span {
  const { document } = editor;
  const seen = visibleSpan(editor);
  const { first, last } = linesAround(editor);
  const start = document.offsetAt(new vscode.Position(first, 0));
  const end = document.offsetAt(new vscode.Position(last + 1, 0));
  return {
    start: Math.max(start, seen.start - MARGIN_CHARACTERS),
    end: Math.min(end, seen.end + MARGIN_CHARACTERS),
  };
}
