import * as vscode from 'vscode';
import { quotationAltered } from '../core/checks/quotationAltered';
import { quotationTrimmed } from '../core/checks/quotationTrimmed';
import type { Finding, Report, Span } from '../core/model';
import { contains, sameSpan, spanLength, textAt } from '../core/text/span';
import { shortened } from '../core/views/wording';
import type { Articles } from './articles';
import { checkTitle, type DismissRequest, type DismissScope } from './dismissCommands';
import { DIAGNOSTIC_SOURCE, wantedFindings } from './diagnostics';
import type { Placed } from './panelActions';
import { placeOf, rangeOf, type Place } from './places';
import { reportInTime } from './reportInTime';
import { ARTICLE_SELECTOR } from './selector';
import type { WatchedSettings } from './settings';

const { l10n } = vscode;

/**
 * Quick fixes for findings: the mend where there is one safe mend, the ways to the other article, the question to
 * the writer, and only then dismissal.
 */
export function registerCodeActions(
  articles: Articles,
  settings: WatchedSettings,
): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider(
    ARTICLE_SELECTOR,
    {
      async provideCodeActions(document, range, { diagnostics }, token) {
        if (!settings.current().findings || !articles.isArticle(document)) return [];
        const report = await reportInTime(articles, document, token);
        if (!report) return []; // the editor asks again when findings come
        const found = wantedFindings(report, settings.current())
          .map((finding) => ({ finding, at: rangeOf(document, finding.span) }))
          .filter(({ at }) => at.intersection(range) !== undefined)
          .sort((a, b) => spanLength(a.finding.span) - spanLength(b.finding.span))
          .map(({ finding, at }) => {
            const own = diagnostics.filter(
              ({ source, code, range: it }) =>
                source === DIAGNOSTIC_SOURCE && code === finding.check && it.isEqual(at),
            );
            return { finding, at, own };
          });
        return actionsFor(found, document, report);
      },
    },
    { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
  );
}

/** A finding with its place, and what the editor lists of it among the problems. */
interface Found {
  readonly finding: Finding;
  readonly at: vscode.Range;
  readonly own: vscode.Diagnostic[];
}

/** @param found the innermost first: where two offer the same, it is offered once, for that one. */
function actionsFor(
  found: readonly Found[],
  document: vscode.TextDocument,
  report: Report,
): vscode.CodeAction[] {
  const actions = [
    ...found.flatMap(({ finding, at, own }) => mends(finding, at, document, report, own)),
    ...found.flatMap(({ finding, own }) => waysToOther(finding, report, own)),
    ...found.flatMap(({ finding, own }) => questions(finding, report, own)),
  ];
  if (vscode.workspace.getWorkspaceFolder(document.uri))
    actions.push(
      ...found.flatMap(({ finding, own }) => dismissals(finding, report, own, found.length > 1)),
    );
  const titles = actions.map(({ title }) => title);
  return actions.filter(({ title }, i) => titles.indexOf(title) === i);
}

function mends(
  finding: Finding,
  at: vscode.Range,
  { uri }: vscode.TextDocument,
  report: Report,
  diagnostics: vscode.Diagnostic[],
): readonly vscode.CodeAction[] {
  const { fix, span } = finding;
  if (fix === undefined) return [];
  const quoted = isQuoted(finding, report);
  const words = textAt(report.reading.article.text, span);
  const [from, to] = [shortened(words, 60), shortened(fix, 60)];
  const title = quoted
    ? l10n.t('Change “{0}” to “{1}” inside a quotation', from, to)
    : l10n.t('Change “{0}” to “{1}”', from, to);
  const action = quickFix(title, diagnostics);
  action.isPreferred = !quoted;
  action.edit = new vscode.WorkspaceEdit();
  action.edit.replace(uri, at, fix);
  return [action];
}

/** Checks whose two quotations have other words. */
const ALTERED: readonly string[] = [quotationAltered.id, quotationTrimmed.id];

function waysToOther(
  { check, span, related }: Finding,
  { reading: { article } }: Report,
  diagnostics: vscode.Diagnostic[],
): readonly vscode.CodeAction[] {
  if (!related) return [];
  const here = placeOf(article.id, span);
  const there = placeOf(related.article, related.span);
  const way = (title: string, command: string, ...places: readonly Place[]): vscode.CodeAction =>
    running(quickFix(title, diagnostics), command, places);
  if (related.article === article.id)
    return [way(l10n.t('Go to the other place'), 'secondSource.goToPlace', there)];
  return [
    way(l10n.t('Go to the other article’s words'), 'secondSource.goToPlace', there),
    way(l10n.t('Compare side by side'), 'secondSource.compareSideBySide', here, there),
    ...(ALTERED.includes(check)
      ? [way(l10n.t('Compare in the diff editor'), 'secondSource.diffPassages', here, there)]
      : []),
  ];
}

/** A query at the claim that the finding is about. */
function questions(
  { span }: Finding,
  { reading: { article }, claims }: Report,
  diagnostics: vscode.Diagnostic[],
): readonly vscode.CodeAction[] {
  const spans = claims.flatMap(({ claim: { about } }) =>
    about.kind === 'passage' ? [] : [about.span],
  );
  const at = spans.find((it) => sameSpan(it, span)) ?? innermost(spans, span);
  if (!at) return [];
  const action = quickFix(l10n.t('Ask the writer…'), diagnostics);
  // as a line of the panel: what was offered may be older than the text
  const line: Placed = { place: placeOf(article.id, at), words: textAt(article.text, at) };
  return [running(action, 'secondSource.desk.query', [line])];
}

/** The shortest that holds all of `span`. */
const innermost = (spans: readonly Span[], span: Span): Span | undefined =>
  spans.filter((it) => contains(it, span)).sort((a, b) => spanLength(a) - spanLength(b))[0];

function running(
  action: vscode.CodeAction,
  command: string,
  args: readonly unknown[],
): vscode.CodeAction {
  action.command = { title: action.title, command, arguments: [...args] };
  return action;
}

function dismissals(
  { check, span }: Finding,
  { reading: { article } }: Report,
  diagnostics: vscode.Diagnostic[],
  amongOthers: boolean,
): readonly vscode.CodeAction[] {
  const words = textAt(article.text, span);
  const title = checkTitle(check);
  const action = (scope: DismissScope, label: string): vscode.CodeAction => {
    const request: DismissRequest = { article: article.id, check, words, scope };
    return running(quickFix(label, diagnostics), 'secondSource.dismissFinding', [request]);
  };
  return [
    action(
      'here',
      amongOthers
        ? l10n.t('Don’t show “{0}” here again', title)
        : l10n.t('Don’t show this here again'),
    ),
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
