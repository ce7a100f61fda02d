import * as vscode from 'vscode';
import type { Evidence } from '../core/model';
import { textAt } from '../core/text/span';
import { evidenceOf } from '../core/verify/verdict';
import { crossReference, passageKey } from '../core/views/crossReference';
import { parseAsked, type Asked, type Shown } from '../core/views/crossReferenceMessages';
import { tickOf } from '../core/views/claimRows';
import { tickLine } from '../core/views/tickWords';
import type { Articles } from './articles';
import type { Ticks } from './desk/ticks';
import { tellRefusal } from './commands';
import { logDefect, type Log } from './log';
import { COMPARING, isAlone, NOTHING_TO_COMPARE, readingLine } from './panelMessage';
import type { Placed } from './panelActions';
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
    if (asked.kind === 'ready') send();
    else if (asked.kind === 'offer') await executeCommand(OFFERS[asked.offer]);
    else {
      const current = shown.current();
      // else it shows something else by now
      if (current && keyOf(current) === asked.key) await act(articles, current, asked);
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
        answer(asked).catch((error: unknown) => {
          if (!tellRefusal(error)) logDefect(log, error, `answering ${asked.kind}`);
        });
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

const OFFERS = {
  'open-folder': 'workbench.action.files.openFolder',
  'open-article': 'workbench.action.quickOpen',
} as const;

/** Does what a button of the page is for. */
async function act(
  articles: Articles,
  current: ClaimInReport,
  asked: Extract<Asked, { readonly key: string }>,
): Promise<unknown> {
  const { judged, report } = current;
  const { article } = report.reading;
  const here = placeOf(article.id, judged.claim.about.span);
  const passages = shownEvidence(articles, current);
  const evidence = passages.find((it) => passageKey(it, passages) === asked.passage);
  if (!evidence && asked.passage !== undefined) return undefined; // it shows another by now
  const there = evidence && placeOf(evidence.article, evidence.span);
  switch (asked.kind) {
    case 'open-here':
      return showPlace(articles, here);
    case 'open-there':
      return there && executeCommand('secondSource.goToPlace', there);
    case 'side-by-side':
      return there && executeCommand('secondSource.compareSideBySide', here, there);
    case 'diff':
      return there && executeCommand('secondSource.diffPassages', here, there);
    case 'check': {
      // as a line of the panel: the page may be older than the text
      const line: Placed = { place: here, words: textAt(article.text, here) };
      return there
        ? executeCommand('secondSource.desk.checkWithPassage', line, there, evidence.text)
        : executeCommand('secondSource.desk.check', line);
    }
    case 'verify':
      return executeCommand('secondSource.verifyClaim', here);
    case 'copy':
      return executeCommand('secondSource.copyClaim', here);
  }
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
