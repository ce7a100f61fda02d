import * as vscode from 'vscode';
import { claimsNow } from '../../core/desk/claimsNow';
import type { ClaimState } from '../../core/desk/coverage';
import type { Span } from '../../core/model';
import { bySpan, sameSpan, spanLength, textAt } from '../../core/text/span';
import type { Articles } from '../articles';
import { Refusal } from '../commands';
import { moveCursor } from '../moveCursor';
import { articleInView } from '../navigation';
import { isPlace, type Place, spanOf } from '../places';
import type { Desk } from './followedTicks';
import type { Ticks } from './ticks';

/** The claims that a command of the desk is about, all of one article. */
export interface Target {
  readonly document: vscode.TextDocument;
  readonly desk: Desk;
  readonly states: readonly ClaimState[];
}

/**
 * Where the desk's own commands took the cursor: two claims may start at one place, as a quotation and the
 * name that it begins with.
 */
export interface CursorClaim {
  of(editor: vscode.TextEditor, desk: Desk): ClaimState | undefined;
  /** Resolves once the window has the cursor there. */
  go(editor: vscode.TextEditor, state: ClaimState): Promise<void>;
}

export function createCursorClaim(): CursorClaim {
  let went: { readonly document: vscode.TextDocument; readonly claim: ClaimState } | undefined;
  return {
    of(editor, desk) {
      const { document, selection } = editor;
      const selected = spanOf(document, selection);
      if (!selection.isEmpty) {
        const exact = desk.states.find(({ about: { span } }) => sameSpan(span, selected));
        if (exact) return exact;
      }
      const about = went?.document === document ? went.claim.about : undefined;
      if (selection.isEmpty && about?.span.start === selected.start) {
        const same = desk.states.find(
          (it) => it.about.kind === about.kind && sameSpan(it.about.span, about.span),
        );
        if (same) return same;
      }
      return innermostAt(desk.states, document.offsetAt(selection.active));
    },
    go(editor, claim) {
      went = { document: editor.document, claim };
      return moveCursor(editor, claim.about.span.start);
    },
  };
}

/** The shortest that holds the offset, its end included; of two that meet there, the one that begins. */
export function innermostAt(states: readonly ClaimState[], offset: number): ClaimState | undefined {
  const at = (end: (span: Span) => boolean): ClaimState | undefined =>
    states
      .filter(({ about: { span } }) => span.start <= offset && end(span))
      .sort((a, b) => spanLength(a.about.span) - spanLength(b.about.span))[0];
  return at((span) => span.end > offset) ?? at((span) => span.end >= offset);
}

/** The article in the editor with its ticks; refuses where there is none. */
export async function deskInView(
  articles: Articles,
  ticks: Ticks,
): Promise<{ readonly editor: vscode.TextEditor; readonly desk: Desk }> {
  const editor = articleInView(articles);
  return { editor, desk: await ticks.settle(editor.document) };
}

/** The claim under the cursor; refuses where there is none to tick off. */
export async function targetAtCursor(
  articles: Articles,
  ticks: Ticks,
  cursor: CursorClaim,
): Promise<Target & { readonly editor: vscode.TextEditor }> {
  const { editor, desk } = await deskInView(articles, ticks);
  const state = cursor.of(editor, desk);
  if (!state)
    throw new Refusal(
      vscode.l10n.t('There is no quotation, name or figure to tick off under the cursor.'),
    );
  return { editor, document: editor.document, desk, states: [state] };
}

/** A place, and the words that a person has seen there, where that is known. */
export interface ChosenPlace extends Place {
  readonly words?: string | undefined;
}

/**
 * The claims at places of one article, such as those of chosen lines of the panel; refuses where there
 * are none to tick off, or other words stand there by now.
 */
export async function targetAtPlaces(
  articles: Articles,
  ticks: Ticks,
  places: readonly ChosenPlace[],
): Promise<Target> {
  const [first] = places;
  if (!first) throw new Refusal(vscode.l10n.t('Choose lines of the Claims view first.'));
  const document = await vscode.workspace.openTextDocument(articles.uriOf(first.article));
  const desk = await ticks.settle(document);
  const { text } = desk.reading.article;
  const own = places.filter(({ article }) => article === first.article);
  if (own.some((it) => it.words !== undefined && textAt(text, it) !== it.words)) throw changed();
  const states = desk.states.filter(({ about: { span } }) => own.some((it) => sameSpan(it, span)));
  if (states.length === 0)
    throw new Refusal(vscode.l10n.t('Passages and groups are not ticked off: choose claims.'));
  return { document, desk, states };
}

/**
 * The same claims in the text as it is now, which may have been edited while a person was asked something; refuses
 * where one of them is not to be told any more.
 */
export async function targetNow(target: Target, ticks: Ticks): Promise<Target> {
  const { reading, states } = target.desk;
  const { text } = reading.article;
  const document = await openedAgain(target.document);
  if (document?.getText() === text) return { ...target, document };
  const desk = document && (await ticks.settle(document));
  const now =
    desk &&
    claimsNow(
      target.states,
      { text, states },
      { text: desk.reading.article.text, states: desk.states },
    );
  if (!now) throw changed();
  return { document, desk, states: now };
}

const changed = (): Refusal =>
  new Refusal('The article has changed, and that claim is no longer in it.');

/** `undefined` where it was closed, and its file is gone. */
const openedAgain = async (
  document: vscode.TextDocument,
): Promise<vscode.TextDocument | undefined> => {
  if (!document.isClosed) return document;
  try {
    return await vscode.workspace.openTextDocument(document.uri);
  } catch {
    return undefined;
  }
};

/** Places in what a line of the panel hands to a command, those of the lines below it included. */
export function placesIn(lines: readonly unknown[], articles: Articles): readonly ChosenPlace[] {
  return lines.flatMap((it): readonly ChosenPlace[] => {
    if (typeof it !== 'object' || it === null) return [];
    const words = 'words' in it && typeof it.words === 'string' ? it.words : undefined;
    const own = 'place' in it && isPlace(it.place, articles) ? [{ ...it.place, words }] : [];
    const below = 'children' in it && Array.isArray(it.children) ? it.children : [];
    return [...own, ...placesIn(below, articles)];
  });
}

/** In the order in which a reader comes to them: what holds others before them. */
const inReadingOrder = (a: ClaimState, b: ClaimState): number => bySpan(a.about, b.about);

/** The next claim that fits, after the one at the cursor, from the last to the first; or the one before. */
export function stepFrom(
  states: readonly ClaimState[],
  at: ClaimState | undefined,
  offset: number,
  by: 1 | -1,
  fits: (state: ClaimState) => boolean,
): ClaimState | undefined {
  const ordered = [...states].sort(inReadingOrder);
  if (by < 0) ordered.reverse();
  const isBeyond = (it: ClaimState): boolean =>
    at ? inReadingOrder(it, at) * by > 0 : (it.about.span.start - offset) * by > 0;
  return ordered.find((it) => isBeyond(it) && fits(it)) ?? ordered.find(fits);
}
