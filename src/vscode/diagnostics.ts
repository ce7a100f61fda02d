import * as vscode from 'vscode';
import type { Finding, Report } from '../core/model';
import type { Settings } from '../core/settings';
import { textAt } from '../core/text/span';
import { shortened } from '../core/views/wording';
import type { Articles } from './articles';
import { localized } from './localized';
import { rangeIn, rangeOf } from './places';
import type { WatchedSettings } from './settings';

const { l10n } = vscode;

/** At most so many a file; the editor underlines no more than half of them anyway. */
const MOST = 1000;
export const DIAGNOSTIC_SOURCE = 'Second Source';

/** Findings, and nothing else, in the list of problems of open articles. */
export function registerDiagnostics(
  articles: Articles,
  settings: WatchedSettings,
): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('secondSource');

  const update = (document: vscode.TextDocument): void => {
    if (!articles.isArticle(document)) {
      collection.delete(document.uri);
      return;
    }
    const report = articles.reportOf(document);
    if (!report) return; // the editor moves along those of the text before
    const findings = wantedFindings(report, settings.current()).slice(0, MOST);
    collection.set(
      document.uri,
      findings.map((it) => diagnosticOf(it, document, articles)),
    );
  };

  const updateAll = (): void => {
    for (const document of vscode.workspace.textDocuments) update(document);
  };

  updateAll();
  return vscode.Disposable.from(
    collection,
    articles.onDidChangeReport(updateAll),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => collection.delete(uri)),
    settings.onDidChange(updateAll),
  );
}

/** The findings, unless they are switched off. */
export const wantedFindings = (report: Report, settings: Settings): readonly Finding[] =>
  settings.findings ? report.findings : [];

function diagnosticOf(
  { check, span, message, related }: Finding,
  document: vscode.TextDocument,
  articles: Articles,
): vscode.Diagnostic {
  const diagnostic = new vscode.Diagnostic(
    rangeOf(document, span),
    localized(message),
    vscode.DiagnosticSeverity.Information,
  );
  diagnostic.source = DIAGNOSTIC_SOURCE;
  diagnostic.code = check;
  const other = related && articles.newsroom.reading(related.article)?.article;
  if (other) {
    const place = new vscode.Location(articles.uriOf(other.id), rangeIn(other, related.span));
    const words = shortened(textAt(other.text, related.span));
    const isHere = other.id === document.uri.toString();
    const said = isHere ? l10n.t('Also here: “{0}”', words) : l10n.t('There: “{0}”', words);
    diagnostic.relatedInformation = [new vscode.DiagnosticRelatedInformation(place, said)];
  }
  return diagnostic;
}
