import * as vscode from 'vscode';
import { verdictLine } from '../core/views/verdictLine';
import { countOf, shortened } from '../core/views/wording';
import type { Articles } from './articles';
import { type Asked, lookUp, whatIsAsked } from './askedClaim';
import { registerCommand } from './commands';
import { createPreview, type Preview } from './evidencePreview';
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
  return registerCommand(log, 'secondSource.verifyClaim', (argument) =>
    verify(articles, isPlace(argument, articles) ? argument : undefined),
  );
}

/** The list while it is open. */
interface List {
  readonly articles: Articles;
  readonly pick: vscode.QuickPick<VerifyEntry>;
  readonly preview: Preview;
  /** Where the words stand that were asked about. */
  here: Place | undefined;
  /** The first entry becomes active by itself: the editor stays until the person moves. */
  moved: boolean;
  /** Enter was pressed before the answer: its first passage is taken as soon as it is there. */
  takesFirst: boolean;
  /** What fails closes the list. */
  readonly attempt: (work: Promise<unknown>) => void;
}

/** Resolves once the list is closed and what was chosen in it is shown; rejects with what failed. */
async function verify(articles: Articles, place: Place | undefined): Promise<void> {
  const pick = vscode.window.createQuickPick<VerifyEntry>();
  const works: Promise<unknown>[] = [];
  const list: List = {
    ...{ articles, pick, preview: createPreview(articles) },
    ...{ here: undefined, moved: false, takesFirst: false },
    attempt(work) {
      works.push(work);
      work.catch(() => pick.hide());
    },
  };
  const stop = new AbortController();
  const hidden = new Promise<void>((resolve) => pick.onDidHide(resolve));
  followChoice(list);
  open(pick);
  list.attempt(answer(list, place, stop.signal));
  await hidden;
  stop.abort();
  pick.dispose();
  await list.preview.restore();
  await Promise.all(works);
}

function open(pick: vscode.QuickPick<VerifyEntry>): void {
  // what a preview covers, a walkthrough say, may take the focus as it goes
  pick.ignoreFocusOut = true;
  pick.title = localized('Verify Claim');
  pick.placeholder = localized('Looking in the other articles');
  pick.matchOnDetail = true;
  pick.matchOnDescription = true;
  pick.busy = true;
  pick.show();
}

/** Previews where a person moves, and goes where they choose to. */
function followChoice(list: List): void {
  const { pick, preview } = list;
  pick.onDidChangeActive(([entry]) => {
    if (list.moved && isEvidenceEntry(entry)) list.attempt(preview.show(entry.place));
    list.moved = true;
  });
  pick.onDidTriggerItemButton(({ item }) => {
    if (!isEvidenceEntry(item) || !list.here) return;
    const places = [list.here, item.place];
    preview.keep();
    pick.hide();
    const { executeCommand } = vscode.commands;
    list.attempt(Promise.resolve(executeCommand('secondSource.compareSideBySide', ...places)));
  });
  pick.onDidAccept(() => {
    if (pick.busy) list.takesFirst = true;
    else take(list, pick.activeItems[0]);
  });
}

/** Goes there; an entry that only says something stays to be read. */
function take({ pick, preview, attempt }: List, entry: VerifyEntry | undefined): void {
  if (!isEvidenceEntry(entry)) return;
  preview.keep();
  attempt(preview.open(entry.place));
  pick.hide();
}

/** The answer for the claim; where there is none, for what is typed from then on. */
async function answer(list: List, place: Place | undefined, signal: AbortSignal): Promise<void> {
  const asked = await whatIsAsked(list.articles, place, signal);
  if (signal.aborted) return;
  if (asked) show(list, asked);
  else listen(list, signal);
}

function listen(list: List, signal: AbortSignal): void {
  const { articles, pick } = list;
  let typing: ReturnType<typeof setTimeout> | undefined;
  const lookUpTyped = async (value: string): Promise<void> => {
    const text = value.trim();
    const verdict = await lookUp(articles, text, undefined, signal);
    if (!verdict || signal.aborted || pick.value !== value) return;
    show(list, { text, verdict, here: undefined }, true);
  };
  clear(list);
  pick.matchOnDescription = false;
  pick.onDidChangeValue((value) => {
    clearTimeout(typing);
    list.takesFirst = false;
    pick.busy = value.trim() !== '';
    if (pick.busy) typing = setTimeout(() => list.attempt(lookUpTyped(value)), TYPING_PAUSE_MS);
    else clear(list);
  });
  pick.onDidHide(() => clearTimeout(typing));
}

/** @param alwaysShow whatever is typed: it is what was asked, and picks none out. */
function show(list: List, asked: Asked, alwaysShow = false): void {
  const { pick, takesFirst } = list;
  Object.assign(list, { here: asked.here, moved: false, takesFirst: false });
  pick.busy = false;
  pick.title = localized(`Verify Claim: “${shortened(asked.text, 80)}”`);
  pick.placeholder = localized(verdictLine(asked.verdict));
  const items = evidenceItems(asked.text, asked.verdict, list.articles);
  pick.items = alwaysShow ? items.map((it) => ({ ...it, alwaysShow })) : items;
  if (takesFirst) take(list, items[0]);
}

/** Nothing is asked: what was said of an earlier claim goes. */
function clear(list: List): void {
  const { pick } = list;
  Object.assign(list, { here: undefined, moved: false, takesFirst: false });
  pick.busy = false;
  pick.title = localized('Verify Claim');
  const all = countOf(list.articles.state().articles, 'article');
  pick.placeholder = localized(`Type or paste a claim to look for in ${all}`);
  pick.items = [];
}
