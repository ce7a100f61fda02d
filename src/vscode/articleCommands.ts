import * as vscode from 'vscode';
import type { Articles } from './articles';
import { registerCommand } from './commands';
import { localized } from './localized';
import type { Log } from './log';
import { setContext } from './panelMessage';

/** Reading anew, stopping and going on by hand, and the context keys that say how it stands with articles. */
export function registerArticleCommands(articles: Articles, log: Log): vscode.Disposable {
  const tellContext = (): void => {
    const editor = vscode.window.activeTextEditor;
    const active = editor !== undefined && articles.isArticle(editor.document);
    void setContext('articleActive', active);
    void setContext('articleKnown', articles.active() !== undefined);
    void setContext('indexing', articles.state().indexing);
  };
  tellContext();
  return vscode.Disposable.from(
    vscode.window.onDidChangeActiveTextEditor(tellContext),
    articles.onDidChangeActive(tellContext),
    articles.onDidChangeArticles(tellContext),
    registerCommand(log, 'secondSource.stopIndexing', () => articles.stopIndexing()),
    registerCommand(log, 'secondSource.resumeIndexing', () => void articles.refresh()),
    registerCommand(log, 'secondSource.refresh', () =>
      vscode.window.withProgress(
        {
          location: vscode.ProgressLocation.Window,
          title: localized('Reading the articles again'),
        },
        () => articles.refresh(),
      ),
    ),
  );
}
