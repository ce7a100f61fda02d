import * as vscode from 'vscode';
import type { Articles } from './articles';
import { registerCommand } from './commands';
import { localized } from './localized';
import type { Log } from './log';
import { setContext } from './panelMessage';

/** Refreshing by hand, and the context key that says whether an article has the focus. */
export function registerArticleCommands(articles: Articles, log: Log): vscode.Disposable {
  const tellContext = (): void => {
    const editor = vscode.window.activeTextEditor;
    const active = editor !== undefined && articles.isArticle(editor.document);
    void setContext('articleActive', active);
    void setContext('articleKnown', articles.active() !== undefined);
  };
  tellContext();
  return vscode.Disposable.from(
    vscode.window.onDidChangeActiveTextEditor(tellContext),
    articles.onDidChangeActive(tellContext),
    articles.onDidChangeArticles(tellContext),
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
