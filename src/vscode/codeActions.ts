import * as vscode from 'vscode';
import type { Finding, Report } from '../core/model';
import { contains, textAt } from '../core/text/span';
import { shortened } from '../core/views/wording';
import type { Articles } from './articles';
import { checkTitle, type DismissRequest, type DismissScope } from './dismissCommands';
import { DIAGNOSTIC_SOURCE, wantedFindings } from './diagnostics';
import { placeOf, rangeOf } from './places';
import { ARTICLE_SELECTOR } from './selector';
import type { WatchedSettings } from './settings';

const { l10n } = vscode;

/** Quick fixes for findings: the mend where there is one safe mend, the way to the other article, dismissal. */
export function registerCodeActions(
  articles: Articles,
  settings: WatchedSettings,
): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider(
    ARTICLE_SELECTOR,
    {
      provideCodeActions(document, range, { diagnostics }) {
        const report = articles.isArticle(document) ? articles.reportOf(document) : undefined;
        if (!report) return [];
        return wantedFindings(report, settings.current())
          .map((finding) => ({ finding, at: rangeOf(document, finding.span) }))
          .filter(({ at }) => at.intersection(range) !== undefined)
          .flatMap(({ finding, at }) => {
            const own = diagnostics.filter(
              ({ source, code, range: it }) =>
                source === DIAGNOSTIC_SOURCE && code === finding.check && it.isEqual(at),
            );
            return actionsFor(finding, at, document, report, own);
          });
      },
    },
    { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
  );
}

function actionsFor(
  finding: Finding,
  at: vscode.Range,
  document: vscode.TextDocument,
  report: Report,
  diagnostics: vscode.Diagnostic[],
): vscode.CodeAction[] {
  const { fix, span, related } = finding;
  const actions: vscode.CodeAction[] = [];
  if (fix !== undefined) {
    const quoted = isQuoted(finding, report);
    const words = textAt(report.reading.article.text, span);
    const [from, to] = [shortened(words, 60), shortened(fix, 60)];
    const title = quoted
      ? l10n.t('Change “{0}” to “{1}” inside a quotation', from, to)
      : l10n.t('Change “{0}” to “{1}”', from, to);
    const action = quickFix(title, diagnostics);
    action.isPreferred = !quoted;
    action.edit = new vscode.WorkspaceEdit();
    action.edit.replace(document.uri, at, fix);
    actions.push(action);
  }
  if (related) {
    const isHere = related.article === report.reading.article.id;
    const title = isHere
      ? l10n.t('Go to the other place')
      : l10n.t('Go to the other article’s words');
    const action = quickFix(title, diagnostics);
    const there = placeOf(related.article, related.span);
    action.command = { title, command: 'secondSource.goToPlace', arguments: [there] };
    actions.push(action);
    if (!isHere) {
      const here = placeOf(report.reading.article.id, span);
      const sides = quickFix(l10n.t('Compare side by side'), diagnostics);
      const command = 'secondSource.compareSideBySide';
      sides.command = { title: sides.title, command, arguments: [here, there] };
      actions.push(sides);
    }
  }
  if (vscode.workspace.getWorkspaceFolder(document.uri))
    actions.push(...dismissals(finding, report, diagnostics));
  return actions;
}

function dismissals(
  { check, span }: Finding,
  { reading: { article } }: Report,
  diagnostics: vscode.Diagnostic[],
): readonly vscode.CodeAction[] {
  const words = textAt(article.text, span);
  const title = checkTitle(check);
  const action = (scope: DismissScope, label: string): vscode.CodeAction => {
    const request: DismissRequest = { article: article.id, check, words, scope };
    const dismiss = quickFix(label, diagnostics);
    dismiss.command = {
      title: label,
      command: 'secondSource.dismissFinding',
      arguments: [request],
    };
    return dismiss;
  };
  return [
    action('here', l10n.t('Don’t show this here again')),
    action('folder', l10n.t('Don’t show “{0}” again in this folder', title)),
    action('check', l10n.t('Don’t show “{0}” again', title)),
  ];
}

function quickFix(title: string, diagnostics: vscode.Diagnostic[]): vscode.CodeAction {
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.diagnostics = diagnostics;
  return action;
}

/** Words inside quotation marks are somebody else's: they are never changed without asking. */
const isQuoted = ({ span }: Finding, { reading }: Report): boolean =>
  reading.annotations.some(
    (it) => it.kind === 'quote' && (contains(it.span, span) || contains(span, it.span)),
  );
