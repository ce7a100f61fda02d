import * as vscode from 'vscode';
import { sameSpan } from '../core/text/span';
import { occurrencesOf } from '../core/views/occurrences';
import type { Articles } from './articles';
import { innermostAt } from './innermostClaim';
import { rangeIn } from './places';
import { allReadings } from './readings';
import { ARTICLE_SELECTOR } from './selector';
import { signalOf } from './signalOf';

/** Find all references: every mention of a person, every version of any other claim, in every article. */
export function registerReferences(articles: Articles): vscode.Disposable {
  return vscode.languages.registerReferenceProvider(ARTICLE_SELECTOR, {
    async provideReferences(document, position, { includeDeclaration }, token) {
      if (!articles.isArticle(document)) return [];
      const report = await articles.report(document, signalOf(token));
      const judged = report && innermostAt(report, document.offsetAt(position));
      if (!judged) return [];
      const { about } = judged.claim;
      const own = articles.idOf(document.uri);
      return occurrencesOf(judged, report.reading, allReadings(articles)).flatMap((it) => {
        const article = articles.newsroom.reading(it.article)?.article;
        const isSelf = it.article === own && sameSpan(it.span, about.span);
        if (!article || (isSelf && !includeDeclaration)) return [];
        return [new vscode.Location(articles.uriOf(it.article), rangeIn(article, it.span))];
      });
    },
  });
}
