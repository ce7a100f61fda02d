import * as vscode from 'vscode';
import { companionsOf } from '../core/views/occurrences';
import type { Articles } from './articles';
import { innermostAt } from './innermostClaim';
import { rangeOf } from './places';
import { reportInTime } from './reportInTime';
import { ARTICLE_SELECTOR } from './selector';

/** With the cursor on a person, everywhere they are meant; on a quotation, who said it. */
export function registerDocumentHighlights(articles: Articles): vscode.Disposable {
  return vscode.languages.registerDocumentHighlightProvider(ARTICLE_SELECTOR, {
    async provideDocumentHighlights(document, position, token) {
      if (!articles.isArticle(document)) return undefined;
      const offset = document.offsetAt(position);
      const report = await reportInTime(articles, document, token);
      const judged = report && innermostAt(report, offset);
      const companions = judged ? companionsOf(judged, report.reading) : [];
      if (companions.length === 0) return undefined; // the editor marks the word by itself
      const { Read, Text } = vscode.DocumentHighlightKind;
      return companions.map(
        ({ span, as }) =>
          new vscode.DocumentHighlight(rangeOf(document, span), as === 'speaker' ? Read : Text),
      );
    },
  });
}
