import * as vscode from 'vscode';
import type { Report } from '../core/model';
import {
  filteredMatrix,
  matrixCsv,
  matrixOf,
  type Matrix,
  type MatrixFilter,
} from '../core/views/matrix';
import {
  parseAskedOfMatrix,
  type AskedOfMatrix,
  type ShownMatrix,
} from '../core/views/matrixMessages';
import { sourcesList } from '../core/views/sourcesList';
import { countOf } from '../core/views/wording';
import type { Articles } from './articles';
import { tellRefusal } from './commands';
import { localized } from './localized';
import { logDefect, type Log } from './log';
import { saveText } from './saveText';
import { placeOf, showPlace } from './places';
import { webviewPage } from './webviewPage';

/** So many articles have a column at most: the one in the editor, and those with the most to say on it. */
const COLUMNS = 12;

export interface MatrixPage {
  /** Brings the page to the front, with the story of this article. */
  show(article: string): void;
  dispose(): void;
}

/** A page in an editor tab with the facts of a story against its articles. @param gone it was closed. */
export function openPage(
  articles: Articles,
  extensionUri: vscode.Uri,
  log: Log,
  gone: () => void,
): MatrixPage {
  const { panel, html } = createPanel(extensionUri);
  let article = '';
  let matrix: Matrix | undefined;
  let run = 0;

  const send = (shown: ShownMatrix): void => {
    // a page that is gone meanwhile asks again when it is back
    Promise.resolve(panel.webview.postMessage(shown)).catch(() => undefined);
  };

  const say = (text: string, busy: boolean): void => send({ kind: 'message', text, busy });

  const refresh = async (): Promise<void> => {
    if (!panel.visible) return;
    const own = ++run;
    if (!matrix) say(vscode.l10n.t('Comparing the articles of the story…'), true);
    const reports = await storyOf(articles, article);
    if (own !== run) return;
    matrix = inLanguage(matrixOf(reports));
    if (reports.length === 0) say(vscode.l10n.t('The article is no longer in reach.'), false);
    else send({ kind: 'matrix', matrix });
  };

  const refreshed = (): void => {
    refresh().catch((error: unknown) => logDefect(log, error, 'making the fact matrix'));
  };

  const answer = async (asked: AskedOfMatrix): Promise<void> => {
    switch (asked.kind) {
      case 'ready':
        return refresh();
      case 'export':
        return matrix && exportMatrix(matrix, asked.filter, log);
      case 'open': {
        const { article: id } = asked;
        const row = matrix?.rows.find(({ key }) => key === asked.key);
        const column = matrix?.columns.findIndex((it) => it.article === id) ?? -1;
        const span = row?.cells[column]?.span;
        if (!span || !articles.newsroom.has(id)) return; // it shows something else by now
        await showPlace(articles, placeOf(id, span), { column: columnBeside(panel) });
      }
    }
  };

  const subscriptions = vscode.Disposable.from(
    panel.webview.onDidReceiveMessage((message: unknown) => {
      const asked = parseAskedOfMatrix(message);
      if (!asked) {
        log.warn('The fact matrix sent a message that is none of ours.');
        return;
      }
      answer(asked).catch((error: unknown) => {
        if (!tellRefusal(error)) logDefect(log, error, `answering ${asked.kind}`);
      });
    }),
    panel.onDidChangeViewState(refreshed),
    articles.onDidChangeReport(refreshed),
    articles.onDidChangeArticles(refreshed),
  );
  panel.onDidDispose(() => {
    run++;
    subscriptions.dispose();
    gone();
  });
  panel.webview.html = html; // only now: the page says at once that it is ready

  return {
    show(next) {
      if (next !== article) matrix = undefined;
      article = next;
      panel.title = `${vscode.l10n.t('Fact Matrix')}: ${articles.labelOf(next)}`;
      panel.reveal();
      refreshed();
    },
    dispose() {
      panel.dispose();
    },
  };
}

/** The tab, and the page that it is to show. */
function createPanel(extensionUri: vscode.Uri): {
  readonly panel: vscode.WebviewPanel;
  readonly html: string;
} {
  const folder = vscode.Uri.joinPath(extensionUri, 'dist', 'webview');
  const panel = vscode.window.createWebviewPanel(
    'secondSource.matrix',
    vscode.l10n.t('Fact Matrix'),
    vscode.ViewColumn.Active,
    { enableScripts: true, localResourceRoots: [folder] },
  );
  const icon = (name: string): vscode.Uri => vscode.Uri.joinPath(extensionUri, 'media', name);
  panel.iconPath = { light: icon('page-light.svg'), dark: icon('page-dark.svg') };
  return { panel, html: webviewPage(panel.webview, folder, 'matrix', 'Fact Matrix') };
}

/** The reasons are in the language of VS Code before a filter looks for words in them. */
const inLanguage = ({ columns, rows }: Matrix): Matrix => ({
  columns,
  rows: rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) =>
      cell.why === '' ? cell : { ...cell, why: localized(cell.why) },
    ),
  })),
});

/** The reports of the article and of those that bear on it; none where it is not in reach. */
async function storyOf({ newsroom }: Articles, article: string): Promise<readonly Report[]> {
  const own = await newsroom.report(article);
  if (!own) return [];
  const { related } = sourcesList(own, newsroom.articles(), () => undefined);
  const others: Report[] = [];
  for (const { article: id } of related.slice(0, COLUMNS - 1)) {
    const report = await newsroom.report(id);
    if (report) others.push(report);
  }
  return [own, ...others];
}

/** Next to the page, so that both can be seen. */
const columnBeside = ({ viewColumn }: vscode.WebviewPanel): vscode.ViewColumn =>
  viewColumn === vscode.ViewColumn.One || viewColumn === undefined
    ? vscode.ViewColumn.Two
    : vscode.ViewColumn.One;

/** Asks where to, and writes what the filter leaves. A spreadsheet takes it for UTF-8 by its first bytes. */
async function exportMatrix(matrix: Matrix, filter: MatrixFilter, log: Log): Promise<void> {
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  const shown = filteredMatrix(matrix, filter);
  const options = {
    title: vscode.l10n.t('Export the Fact Matrix'),
    filters: { CSV: ['csv'] },
    ...(folder && { defaultUri: vscode.Uri.joinPath(folder, 'facts.csv') }),
  };
  const name = await saveText(log, options, () => `\ufeff${matrixCsv(shown)}`);
  if (name === undefined) return;
  const facts = localized(countOf(shown.rows.length, 'fact'));
  void vscode.window.showInformationMessage(vscode.l10n.t('{0} written to {1}.', facts, name));
}
