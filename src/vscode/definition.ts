import * as vscode from 'vscode';
import type { JudgedClaim, PersonMention, Reading, Span } from '../core/model';
import { sameSpan } from '../core/text/span';
import { evidenceOf } from '../core/verify/verdict';
import { firstFullMention } from '../core/views/firstMention';
import type { Articles } from './articles';
import { innermostAt } from './innermostClaim';
import { rangeIn, rangeOf } from './places';
import { ARTICLE_SELECTOR } from './selector';
import { signalOf } from './signalOf';

/** Go to definition: the first full mention of a person, the other article's version of a claim. */
export function registerDefinition(articles: Articles): vscode.Disposable {
  return vscode.languages.registerDefinitionProvider(ARTICLE_SELECTOR, {
    async provideDefinition(document, position, token) {
      if (!articles.isArticle(document)) return [];
      const report = await articles.report(document, signalOf(token));
      const judged = report && innermostAt(report, document.offsetAt(position));
      if (!judged) return [];
      const originSelectionRange = rangeOf(document, judged.claim.about.span);
      return targetsOf(judged, report.reading, articles).map(({ reading, span }) => {
        const range = rangeIn(reading.article, span);
        return {
          originSelectionRange,
          targetUri: articles.uriOf(reading.article.id),
          targetRange: range,
          targetSelectionRange: range,
        };
      });
    },
  });
}

interface Target {
  readonly reading: Reading;
  readonly span: Span;
}

function targetsOf(
  { claim: { about }, verdict }: JudgedClaim,
  reading: Reading,
  articles: Articles,
): readonly Target[] {
  if (about.kind === 'person') return firstMentions(about, reading, articles);
  return evidenceOf(verdict).flatMap(({ article, span }) => {
    const other = articles.newsroom.reading(article);
    return other ? [{ reading: other, span }] : [];
  });
}

/** In this article; from there on in the others. */
function firstMentions(
  mention: PersonMention,
  reading: Reading,
  articles: Articles,
): readonly Target[] {
  const own = firstFullMention(reading, mention.person);
  if (own && !sameSpan(own.span, mention.span)) return [{ reading, span: own.span }];
  return articles.newsroom.articles().flatMap(({ id }) => {
    const other = id === reading.article.id ? undefined : articles.newsroom.reading(id);
    const first = other && firstFullMention(other, mention.person);
    return other && first ? [{ reading: other, span: first.span }] : [];
  });
}
