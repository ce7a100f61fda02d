import type * as vscode from 'vscode';
import type { JudgedClaim, Reading, Report } from '../core/model';
import type { Newsroom } from '../engine/newsroom';
import { innermostAt } from './innermostClaim';
import type { OpenArticles } from './openArticles';
import type { OpenReports } from './openReports';

/** What is known of the articles in editors, each by its document. */
export interface ArticleReadings {
  /**
   * Resolves to the reading of the document's text; `undefined` for no article, where it cannot be read, or edited
   * meanwhile.
   */
  read(document: vscode.TextDocument): Promise<Reading | undefined>;
  /** The reading of exactly the text that the document has now. */
  readingOf(document: vscode.TextDocument): Reading | undefined;
  /** The report on exactly the text that the document has now. */
  reportOf(document: vscode.TextDocument): Report | undefined;
  /** The last report, of this text or of an older one. */
  lastReportOf(document: vscode.TextDocument): Report | undefined;
  /** Resolves to the report on the document's text; `undefined` when stopped or edited meanwhile. */
  report(document: vscode.TextDocument, signal?: AbortSignal): Promise<Report | undefined>;
  /** The innermost claim at an offset, of a report on exactly this text. */
  claimAt(document: vscode.TextDocument, offset: number): JudgedClaim | undefined;
}

export interface ArticleReadingsOptions {
  readonly newsroom: Newsroom;
  readonly open: OpenArticles;
  readonly reports: OpenReports;
  readonly isArticle: (document: vscode.TextDocument) => boolean;
}

export function createArticleReadings(options: ArticleReadingsOptions): ArticleReadings {
  const { newsroom, open, reports, isArticle } = options;

  const readingOf = (document: vscode.TextDocument): Reading | undefined => {
    const article = open.of(document);
    const reading = article && newsroom.reading(article.id);
    return reading?.article.text === article?.text ? reading : undefined;
  };

  const reportOf = (document: vscode.TextDocument): Report | undefined => {
    const article = open.of(document);
    const report = article && reports.of(article.id);
    return report?.reading.article.text === article?.text ? report : undefined;
  };

  return {
    async read(document) {
      if (!isArticle(document)) return undefined;
      const { version } = document;
      open.catchUp();
      await newsroom.readSoon(document.uri.toString());
      return document.version === version ? readingOf(document) : undefined;
    },
    readingOf,
    reportOf,
    lastReportOf: (document) => reports.of(document.uri.toString()),
    async report(document, signal) {
      const { version } = document;
      open.catchUp();
      const report = await newsroom.report(document.uri.toString(), signal);
      return document.version === version ? report : undefined;
    },
    claimAt(document, offset) {
      const report = reportOf(document);
      return report && innermostAt(report, offset);
    },
  };
}
