import * as vscode from 'vscode';
import type { Articles } from './articles';
import { Refusal, registerCommand } from './commands';
import type { Log } from './log';
import type { MatrixPage } from './matrixPage';

/** The facts of the story against its articles, as a page in an editor tab; what makes it is loaded then. */
export function registerMatrixCommand(
  articles: Articles,
  extensionUri: vscode.Uri,
  log: Log,
): vscode.Disposable {
  let page: MatrixPage | undefined;
  return vscode.Disposable.from(
    registerCommand(log, 'secondSource.openMatrix', async () => {
      const { openPage } = await import('./matrixPage');
      const document = articles.active();
      if (!document)
        throw new Refusal(vscode.l10n.t('Open an article first: the matrix is of its story.'));
      page ??= openPage(articles, extensionUri, log, () => (page = undefined));
      page.show(articles.idOf(document.uri));
    }),
    { dispose: () => page?.dispose() },
  );
}
