import * as vscode from 'vscode';
import type { Evidence } from '../core/model';
import { evidenceOf } from '../core/verify/verdict';
import { crossReference } from '../core/views/crossReference';
import { parseAsked, type Asked, type Shown } from '../core/views/crossReferenceMessages';
import { tickOf } from '../core/views/claimRows';
import { tickLine } from '../core/views/tickWords';
import type { Articles } from './articles';
import type { Ticks } from './desk/ticks';
import { logDefect, type Log } from './log';
import { COMPARING, isAlone, NOTHING_TO_COMPARE, readingLine } from './panelMessage';
import { lineOf, placeOf, showPlace } from './places';
import type { ClaimInReport, ShownClaim } from './shownClaim';
import { webviewPage } from './webviewPage';

const { executeCommand } = vscode.commands;

/** The claim under the cursor beside what the other articles print, as a page. */
export function registerCrossReferenceView(
  articles: Articles,
  ticks: Ticks,
  shown: ShownClaim,
  extensionUri: vscode.Uri,
  log: Log,
): vscode.Disposable {
  const folder = vscode.Uri.joinPath(extensionUri, 'dist', 'webview');
  let view: vscode.WebviewView | undefined;

  const send = (): void => {
    if (!view?.visible) return;
    // a page that is gone meanwhile asks again when it is back
    Promise.resolve(view.webview.postMessage(stateOf(articles, ticks, shown))).catch(
      () => undefined,
    );
  };

  const answer = async (asked: Asked): Promise<void> => {
    if (asked.kind === 'ready') {
      send();
      return;
    }
    if (asked.kind === 'offer')
      return executeCommand(
        asked.offer === 'open-folder'
          ? 'workbench.action.files.openFolder'
          : 'workbench.action.quickOpen',
      );
    const current = shown.current();
    if (!current || keyOf(current) !== asked.key) return; // it shows something else by now
    const { judged, report } = current;
    const here = placeOf(report.reading.article.id, judged.claim.about.span);
    const evidence = shownEvidence(articles, current)[asked.index];
    const there = evidence && placeOf(evidence.article, evidence.span);
    switch (asked.kind) {
      case 'open-here':
        await showPlace(articles, here);
        return;
      case 'open-there':
        if (there) await executeCommand('secondSource.goToPlace', there);
        return;
      case 'side-by-side':
        if (there) await executeCommand('secondSource.compareSideBySide', here, there);
        return;
      case 'diff':
        if (there) await executeCommand('secondSource.diffPassages', here, there);
        return;
      case 'check':
        return there
          ? executeCommand('secondSource.desk.checkWithPassage', here, there)
          : executeCommand('secondSource.desk.check', here);
      case 'verify':
        return executeCommand('secondSource.verifyClaim', here);
      case 'copy':
        return executeCommand('secondSource.copyClaim', here);
    }
  };

  const provider: vscode.WebviewViewProvider = {
    resolveWebviewView(resolved) {
      view = resolved;
      const { webview } = resolved;
      webview.options = { enableScripts: true, localResourceRoots: [folder] };
      const received = webview.onDidReceiveMessage((message: unknown) => {
        const asked = parseAsked(message);
        if (!asked) {
          log.warn('The cross-reference view sent a message that is none of ours.');
          return;
        }
        answer(asked).catch((error: unknown) => logDefect(log, error, `answering ${asked.kind}`));
      });
      const appeared = resolved.onDidChangeVisibility(send);
      resolved.onDidDispose(() => {
        received.dispose();
        appeared.dispose();
        if (view === resolved) view = undefined;
      });
      webview.html = webviewPage(webview, folder, 'crossReference', 'Cross-Reference');
    },
  };

  return vscode.Disposable.from(
    vscode.window.registerWebviewViewProvider('secondSource.crossReference', provider),
    shown.onDidChange(send),
    ticks.onDidChange(send),
    articles.onDidChangeReport(send),
    articles.onDidChangeActive(send),
    articles.onDidChangeArticles(send),
    articles.onDidRead(() => {
      if (!shown.current()) send();
    }),
  );
}

function stateOf(articles: Articles, ticks: Ticks, shown: ShownClaim): Shown {
  const current = shown.current();
  const document = articles.active();
  if (!document) {
    const text =
      'Open an article: the claim under the cursor is laid beside the other articles here.';
    return { kind: 'message', text, busy: false, offer: 'open-article' };
  }
  if (!current) {
    const reading = readingLine(articles);
    if (reading !== undefined) return { kind: 'message', text: reading, busy: true };
    if (!articles.reportOf(document)) return { kind: 'message', text: COMPARING, busy: true };
  }
  if (isAlone(articles))
    return { kind: 'message', text: NOTHING_TO_COMPARE, busy: false, offer: 'open-folder' };
  if (!current) {
    const text =
      'Put the cursor on a quotation, a name or a figure, or choose a claim in the list.';
    return { kind: 'message', text, busy: false };
  }
  const { report, judged } = current;
  const states = ticks.deskOf(current.document)?.states ?? [];
  const ticked = tickOf(states)(judged.claim.about);
  return {
    kind: 'claim',
    ticked: (ticked && tickLine(ticked)) ?? '',
    key: keyOf(current),
    reference: crossReference(judged, report.reading, (id) => articles.newsroom.reading(id)),
    line: lineOf(report.reading.article, judged.claim.about.span.start),
    thereLines: shownEvidence(articles, current).flatMap(({ article, span }) => {
      const reading = articles.newsroom.reading(article);
      return reading ? [lineOf(reading.article, span.start)] : [];
    }),
  };
}

/** What the page shows, in its order. */
const shownEvidence = (
  { newsroom }: Articles,
  { judged: { verdict } }: ClaimInReport,
): readonly Evidence[] => evidenceOf(verdict).filter(({ article }) => newsroom.reading(article));

function keyOf({ report, judged }: ClaimInReport): string {
  const { id } = judged.claim;
  const nth = report.claims.filter(({ claim }) => claim.id === id).indexOf(judged);
  return `${report.reading.article.id} ${id} ${nth}`;
}
