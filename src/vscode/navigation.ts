import * as vscode from 'vscode';
import type { Evidence, JudgedClaim, Report, Span } from '../core/model';
import { sameSpan } from '../core/text/span';
import { evidenceOf } from '../core/verify/verdict';
import { isDrawn } from '../core/views/highlights';
import { copiedText } from '../core/views/copiedText';
import { verdictLine } from '../core/views/verdictLine';
import { shortened } from '../core/views/wording';
import type { Turns } from '../engine/turns';
import type { Articles } from './articles';
import { innermostAt } from './innermostClaim';
import { Refusal, registerCommand } from './commands';
import { localized } from './localized';
import type { Log } from './log';
import { moveCursor } from './moveCursor';
import { isPlace, placeLabel, placeOf, showPlace, type Place } from './places';

/**
 * Going from claim to claim, and from a claim to what the other article says.
 * @param inTurn shared by all keys that move the cursor: the second of two goes on from where the first has come.
 */
export function registerNavigation(articles: Articles, inTurn: Turns, log: Log): vscode.Disposable {
  const step = (id: string, by: 1 | -1, fits: (it: JudgedClaim) => boolean): vscode.Disposable =>
    registerCommand(log, id, () => inTurn(() => stepToClaim(articles, by, fits)));
  const differs = ({ verdict }: JudgedClaim): boolean => verdict.kind === 'differs';
  return vscode.Disposable.from(
    step('secondSource.nextClaim', 1, isListed),
    step('secondSource.previousClaim', -1, isListed),
    step('secondSource.nextDifference', 1, differs),
    step('secondSource.previousDifference', -1, differs),
    registerCommand(log, 'secondSource.goToPlace', async (place) => {
      if (!isPlace(place, articles)) throw new Refusal('That passage is no longer in reach.');
      await showPlace(articles, place);
    }),
    registerCommand(log, 'secondSource.goToPassage', async () => {
      const { evidence } = await claimWithPassage(articles);
      await showPlace(articles, placeOf(evidence.article, evidence.span));
    }),
    registerCommand(log, 'secondSource.copyClaim', async (place) => {
      const { article, judged } = isPlace(place, articles)
        ? { article: place.article, judged: await claimOf(articles, place) }
        : await claimInView(articles);
      const label = (id: string, span: Span): string => placeLabel(articles, placeOf(id, span));
      await vscode.env.clipboard.writeText(copiedText(judged, article, label, localized));
    }),
  );
}

const isListed = ({ claim: { about } }: JudgedClaim): boolean =>
  about.kind === 'passage' || isDrawn(about);

/** The claim that has exactly this place in its article. */
export async function claimOf(articles: Articles, place: Place): Promise<JudgedClaim> {
  articles.catchUp();
  const report = await articles.newsroom.report(place.article);
  const judged = report?.claims.find(({ claim: { about } }) => sameSpan(about.span, place));
  if (!judged) throw new Refusal('The article has changed, and that claim is no longer in it.');
  return judged;
}

interface ClaimInView {
  readonly article: string;
  readonly place: Place;
  readonly judged: JudgedClaim;
}

async function claimInView(articles: Articles): Promise<ClaimInView> {
  const { editor, report } = await reportInView(articles);
  const judged = claimAtCursor(editor, report);
  if (!judged) throw new Refusal('There is no claim under the cursor.');
  const article = report.reading.article.id;
  return { article, judged, place: placeOf(article, judged.claim.about.span) };
}

/** The innermost claim at the cursor. */
export const claimAtCursor = (
  { document, selection }: vscode.TextEditor,
  report: Report,
): JudgedClaim | undefined => innermostAt(report, document.offsetAt(selection.active));

/** The claim under the cursor with its best passage; refuses where it has none, and says why. */
export async function claimWithPassage(
  articles: Articles,
): Promise<ClaimInView & { readonly evidence: Evidence }> {
  const at = await claimInView(articles);
  const evidence = evidenceOf(at.judged.verdict)[0];
  if (!evidence) {
    const { claim, verdict } = at.judged;
    throw new Refusal(`“${shortened(claim.text, 60)}”: ${verdictLine(verdict)}.`);
  }
  return { ...at, evidence };
}

/** The editor that shows an article; refuses where it shows none. */
export function articleInView(articles: Articles): vscode.TextEditor {
  const editor = vscode.window.activeTextEditor;
  if (editor && articles.isArticle(editor.document)) return editor;
  throw new Refusal('Open an article first: the editor shows none.');
}

/** What a person is told, in English, where what was asked about is not there any more. */
export const EDITED_MEANWHILE = 'The article was edited meanwhile. Try again.';

/** The report on the document's text as it stands; refuses where it was edited while the report was made. */
export async function reportNow(
  articles: Articles,
  document: vscode.TextDocument,
): Promise<Report> {
  const report = await articles.report(document);
  if (!report) throw new Refusal(EDITED_MEANWHILE);
  return report;
}

/** The article in the editor, and the report on it; refuses where there is none. */
export async function reportInView(
  articles: Articles,
): Promise<{ readonly editor: vscode.TextEditor; readonly report: Report }> {
  const editor = articleInView(articles);
  return { editor, report: await reportNow(articles, editor.document) };
}

/** Moves the cursor to the start of the next claim; from the last to the first. */
async function stepToClaim(
  articles: Articles,
  by: 1 | -1,
  fits: (it: JudgedClaim) => boolean,
): Promise<void> {
  const { editor, report } = await reportInView(articles);
  const { document } = editor;
  const starts = report.claims.filter(fits).map(({ claim }) => claim.about.span.start);
  const from = document.offsetAt(editor.selection.active);
  const next =
    by > 0
      ? (starts.find((it) => it > from) ?? starts[0])
      : (starts.findLast((it) => it < from) ?? starts.at(-1));
  if (next === undefined) throw new Refusal('There is no such claim in this article.');
  await moveCursor(editor, next);
}
