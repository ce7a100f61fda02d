import * as vscode from 'vscode';
import type { JudgedClaim, Report } from '../core/model';
import { sameSpan } from '../core/text/span';
import type { Subscription } from '../engine/emitter';
import type { Articles } from './articles';
import { spanOf } from './places';

/** The claim that the panel is about: the one under the cursor, or chosen in the list since. */
export interface ShownClaim extends Subscription {
  current(): ClaimInReport | undefined;
  choose(judged: JudgedClaim): void;
  readonly onDidChange: vscode.Event<void>;
}

export interface ClaimInReport {
  readonly document: vscode.TextDocument;
  readonly report: Report;
  readonly judged: JudgedClaim;
}

/** Follows the cursor; where it stands in no claim, the last one of this article stays. */
export function followClaim(articles: Articles): ShownClaim {
  const changed = new vscode.EventEmitter<void>();
  let current: ClaimInReport | undefined;

  const set = (next: ClaimInReport | undefined): void => {
    if (next?.judged === current?.judged && next?.report === current?.report) return;
    current = next;
    changed.fire();
  };

  const take = (document: vscode.TextDocument, judged: JudgedClaim | undefined): void => {
    const report = articles.reportOf(document);
    if (report && judged) set({ document, report, judged });
  };

  const update = (): void => {
    const document = articles.active();
    const report = document && articles.reportOf(document);
    if (!document) {
      set(undefined);
      return;
    }
    if (!report) {
      // typing goes on: what was known stays until the article is compared again
      if (current?.document !== document) set(undefined);
      return;
    }
    const kept = current?.document === document ? sameClaim(report, current.judged) : undefined;
    const judged = kept ?? claimUnderCursor(articles, document, report);
    set(judged && { document, report, judged });
  };

  const subscriptions = [
    articles.onDidMoveCursor((document) => {
      const report = articles.reportOf(document);
      if (report) take(document, claimUnderCursor(articles, document, report));
    }),
    articles.onDidChangeActive(update),
    articles.onDidChangeReport(update),
  ];
  return {
    current: () => current,
    choose(judged) {
      const document = articles.active();
      if (document) take(document, judged);
    },
    onDidChange: changed.event,
    dispose() {
      for (const it of subscriptions) it.dispose();
      changed.dispose();
    },
  };
}

/** A selection of exactly a claim's words means that claim, whatever stands inside it. */
function claimUnderCursor(
  articles: Articles,
  document: vscode.TextDocument,
  { claims }: Report,
): JudgedClaim | undefined {
  const editor =
    vscode.window.activeTextEditor?.document === document
      ? vscode.window.activeTextEditor
      : vscode.window.visibleTextEditors.find((it) => it.document === document);
  if (!editor) return undefined;
  const { selection } = editor;
  const selected = spanOf(document, selection);
  const exact = selection.isEmpty
    ? undefined
    : claims.find(({ claim: { about } }) => sameSpan(about.span, selected));
  return exact ?? articles.claimAt(document, document.offsetAt(selection.active));
}

/** The claim with the same words; of several the one that stands nearest to where it stood. */
function sameClaim({ claims }: Report, { claim }: JudgedClaim): JudgedClaim | undefined {
  const away = (it: JudgedClaim): number =>
    Math.abs(it.claim.about.span.start - claim.about.span.start);
  let best: JudgedClaim | undefined;
  for (const it of claims)
    if (it.claim.id === claim.id && (!best || away(it) < away(best))) best = it;
  return best;
}
