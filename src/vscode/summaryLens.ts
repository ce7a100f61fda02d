import * as vscode from 'vscode';
import { differingIn, listedClaims } from '../core/views/statusLine';
import type { Articles } from './articles';
import { ARTICLE_SELECTOR } from './selector';
import type { WatchedSettings } from './settings';

const { l10n } = vscode;

/** A line above the article: how many claims it has and how many differ; it opens the list of them. */
export function registerSummaryLens(
  articles: Articles,
  settings: WatchedSettings,
): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  const provider: vscode.CodeLensProvider = {
    onDidChangeCodeLenses: changed.event,
    provideCodeLenses(document) {
      if (!settings.current().summaryLens || !articles.isArticle(document)) return [];
      const report = articles.lastReportOf(document);
      const listed = report && listedClaims(report);
      if (!listed || listed.length === 0) return [];
      const title = summary(listed.length, differingIn(listed));
      const command = { title, command: 'secondSource.claims.focus' };
      return [new vscode.CodeLens(new vscode.Range(0, 0, 0, 0), command)];
    },
  };
  return vscode.Disposable.from(
    changed,
    vscode.languages.registerCodeLensProvider(ARTICLE_SELECTOR, provider),
    articles.onDidChangeReport(() => changed.fire()),
    settings.onDidChange(() => changed.fire()),
  );
}

/** `52 claims, 3 differ` */
function summary(claims: number, differing: number): string {
  const all = claims === 1 ? l10n.t('1 claim') : l10n.t('{0} claims', claims);
  if (differing === 0) return all;
  return differing === 1
    ? l10n.t('{0}, 1 differs', all)
    : l10n.t('{0}, {1} differ', all, differing);
}
