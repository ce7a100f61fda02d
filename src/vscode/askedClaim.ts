import * as vscode from 'vscode';
import type { JudgedClaim, Span, Verdict } from '../core/model';
import { verifyText } from '../core/verify/verifyText';
import type { Articles } from './articles';
import { innermostAt } from './innermostClaim';
import { claimOf } from './navigation';
import { placeOf, spanOf, type Place } from './places';

/** A claim longer than this is cut before it is looked for, in UTF-16 code units. */
const LONGEST_CLAIM = 5000;

/** What was asked about: a claim of an article, or words. */
export interface Asked {
  readonly text: string;
  readonly verdict: Verdict;
  /** Where the words stand; `undefined` for words typed in. */
  readonly here: Place | undefined;
}

/** `undefined`: nothing is selected and no claim stands under the cursor, so the person has to type. */
export async function whatIsAsked(
  articles: Articles,
  place: Place | undefined,
  signal: AbortSignal,
): Promise<Asked | undefined> {
  if (place) return askedOf(await claimOf(articles, place), place.article);
  const editor = vscode.window.activeTextEditor;
  if (!editor || !articles.isArticle(editor.document)) return selectedElsewhere(articles, signal);
  const { document, selection } = editor;
  const id = articles.idOf(document.uri);
  const span = spanOf(document, selection);
  const report = await articles.report(document, signal);
  if (!report) return undefined;
  if (selection.isEmpty) {
    const judged = innermostAt(report, span.start);
    return judged && askedOf(judged, id);
  }
  const judged = report.claims.find(({ claim }) => isSelected(claim.about.span, span, document));
  if (judged) return askedOf(judged, id);
  return askedText(articles, document.getText(selection), placeOf(id, span), signal);
}

const askedOf = ({ claim, verdict }: JudgedClaim, article: string): Asked => ({
  text: claim.text,
  verdict,
  here: placeOf(article, claim.about.span),
});

async function askedText(
  articles: Articles,
  text: string,
  here: Place | undefined,
  signal: AbortSignal,
): Promise<Asked | undefined> {
  if (text.trim() === '') return undefined;
  const verdict = await lookUp(articles, text, here, signal);
  return verdict && { text, verdict, here };
}

/** Words selected in what is no article are looked for in the articles as well. */
async function selectedElsewhere(
  articles: Articles,
  signal: AbortSignal,
): Promise<Asked | undefined> {
  const editor = vscode.window.activeTextEditor;
  const text = editor && !editor.selection.isEmpty ? editor.document.getText(editor.selection) : '';
  return askedText(articles, text, undefined, signal);
}

/** Whether exactly these words are selected, marks and spaces around them apart. */
function isSelected(claim: Span, selected: Span, document: vscode.TextDocument): boolean {
  if (claim.start < selected.start || claim.end > selected.end) return false;
  const rest = selected.end - selected.start - (claim.end - claim.start);
  if (rest > 6) return false;
  const text = document.getText();
  const around = text.slice(selected.start, claim.start) + text.slice(claim.end, selected.end);
  return /^[\s‘’“”"'«»„‟‹›.,]*$/.test(around);
}

/**
 * What the articles in reach say of words; `undefined` when stopped.
 * @param here where the words are from: that article is no source for itself.
 */
export async function lookUp(
  articles: Articles,
  text: string,
  here: Place | undefined,
  signal: AbortSignal,
): Promise<Verdict | undefined> {
  const cut = text.slice(0, LONGEST_CLAIM);
  const asked = cut.trim();
  const about = await articles.about(asked, here?.article, signal);
  if (!about) return undefined;
  const { index, coverage } = about;
  return verifyText(asked, index, {
    ...(here && { except: here.article, at: here.start + cut.indexOf(asked) }),
    coverage,
  }).verdict;
}
