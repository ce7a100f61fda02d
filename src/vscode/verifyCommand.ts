import * as vscode from 'vscode';
import { verdictLine } from '../core/views/verdictLine';
import { countOf, shortened } from '../core/views/wording';
import type { Articles } from './articles';
import { type Asked, lookUp, whatIsAsked } from './askedClaim';
import { registerCommand } from './commands';
import { createPreview } from './evidencePreview';
import { localized } from './localized';
import type { Log } from './log';
import { isPlace, type Place } from './places';
import { evidenceItems, isEvidenceEntry, type VerifyEntry } from './verifyItems';

const TYPING_PAUSE_MS = 250;

/**
 * *Verify Claim*: what the other articles say of the claim under the cursor, of the selected words,
 * or of words typed in. A list of passages, best first; moving through it previews them.
 */
export function registerVerifyCommand(articles: Articles, log: Log): vscode.Disposable {
  return registerCommand(log, 'secondSource.verifyClaim', async (argument) => {
    await new Promise<void>((resolve, reject) => {
      const place = isPlace(argument, articles) ? argument : undefined;
      openList(articles, place, resolve, reject);
    });
  });
}

function openList(
  articles: Articles,
  place: Place | undefined,
  done: () => void,
  failed: (error: unknown) => void,
): void {
  const pick = vscode.window.createQuickPick<VerifyEntry>();
  // what a preview covers, a walkthrough say, may take the focus as it goes
  pick.ignoreFocusOut = true;
  const preview = createPreview(articles);
  const stop = new AbortController();
  let here: Place | undefined;
  let moved = false;
  let typing: ReturnType<typeof setTimeout> | undefined;
  /** Enter was pressed before the answer: its first passage is taken as soon as it is there. */
  let takesFirst = false;

  const attempt = (work: Promise<unknown>): void => {
    work.catch((error: unknown) => {
      pick.hide();
      failed(error);
    });
  };

  /** Goes there; an entry that only says something stays to be read. */
  const take = (entry: VerifyEntry | undefined): void => {
    if (!isEvidenceEntry(entry)) return;
    preview.keep();
    attempt(preview.open(entry.place));
    pick.hide();
  };

  /** @param alwaysShow whatever is typed: it is what was asked, and picks none out. */
  const show = (asked: Asked, alwaysShow = false): void => {
    here = asked.here;
    moved = false;
    pick.busy = false;
    pick.title = localized(`Verify Claim: “${shortened(asked.text, 80)}”`);
    pick.placeholder = localized(verdictLine(asked.verdict));
    const items = evidenceItems(asked.text, asked.verdict, articles);
    pick.items = alwaysShow ? items.map((it) => ({ ...it, alwaysShow })) : items;
    if (takesFirst) take(items[0]);
    takesFirst = false;
  };

  /** Nothing is asked: what was said of an earlier claim goes. */
  const clear = (): void => {
    here = undefined;
    moved = false;
    takesFirst = false;
    pick.busy = false;
    pick.title = localized('Verify Claim');
    pick.placeholder = localized(
      `Type or paste a claim to look for in ${countOf(articles.state().articles, 'article')}`,
    );
    pick.items = [];
  };

  const listen = (): void => {
    clear();
    pick.matchOnDescription = false;
    pick.onDidChangeValue((value) => {
      clearTimeout(typing);
      takesFirst = false;
      pick.busy = value.trim() !== '';
      if (pick.busy) typing = setTimeout(() => attempt(typed(value)), TYPING_PAUSE_MS);
      else clear();
    });
  };

  const typed = async (value: string): Promise<void> => {
    const text = value.trim();
    const verdict = await lookUp(articles, text, undefined, stop.signal);
    if (!verdict || stop.signal.aborted || pick.value !== value) return;
    show({ text, verdict, here: undefined }, true);
  };

  const start = async (): Promise<void> => {
    const asked = await whatIsAsked(articles, place, stop.signal);
    if (stop.signal.aborted) return;
    if (asked) show(asked);
    else listen();
  };

  pick.title = localized('Verify Claim');
  pick.placeholder = localized('Looking in the other articles');
  pick.matchOnDetail = true;
  pick.matchOnDescription = true;
  pick.busy = true;
  pick.onDidChangeActive(([entry]) => {
    // the first entry becomes active by itself: the editor stays until the person moves
    if (moved && isEvidenceEntry(entry)) attempt(preview.show(entry.place));
    moved = true;
  });
  pick.onDidTriggerItemButton(({ item }) => {
    if (!isEvidenceEntry(item) || !here) return;
    const own = here;
    preview.keep();
    pick.hide();
    attempt(
      Promise.resolve(
        vscode.commands.executeCommand('secondSource.compareSideBySide', own, item.place),
      ),
    );
  });
  pick.onDidAccept(() => {
    if (pick.busy) takesFirst = true;
    else take(pick.activeItems[0]);
  });
  pick.onDidHide(() => {
    clearTimeout(typing);
    stop.abort();
    pick.dispose();
    preview.restore().then(done, failed);
  });
  pick.show();
  attempt(start());
}
