import * as vscode from 'vscode';
import type { ClaimState } from '../../core/desk/coverage';
import type { Tick } from '../../core/desk/ledger';
import { withRemark } from '../../core/desk/newTick';
import { kindWords, shortened, shownWords } from '../../core/views/wording';
import { overlaps } from '../../core/text/span';
import { hasQuery, isAsked, queryLines } from '../../core/views/queries';
import { tickWords } from '../../core/views/tickWords';
import { Refusal, registerCommand } from '../commands';
import { localized } from '../localized';
import { plainMarkdown } from '../markdown';
import { rangeOf } from '../places';
import { withoutIcons } from '../plainWords';
import type { DeskParts } from './deskParts';
import { targetAtCursor, type Target } from './deskTargets';
import type { Desk } from './followedTicks';
import type { Ticks } from './ticks';

const { l10n } = vscode;

/**
 * Queries as threads in the margin: the writer answers, and says when a query is resolved; the claim is then
 * open again, for the checker to settle. What is said stands in the article's ledger.
 */
export function registerQueryThreads(parts: DeskParts): vscode.Disposable {
  const { articles, ticks, rulings, cursor, settings, log } = parts;
  const controller = vscode.comments.createCommentController(
    'secondSource.queries',
    l10n.t('Second Source: Queries'),
  );
  controller.options = {
    placeHolder: l10n.t('Query or answer'),
    prompt: l10n.t('Query or answer'),
  };
  const threads = createThreads(controller);
  const offers = createOffers(controller, (document) =>
    vscode.workspace.isTrusted && settings.current().askInMargin
      ? linesWithClaims(document, ticks.deskOf(document))
      : [],
  );
  const update = (document: vscode.TextDocument): void => {
    offers.update(document);
    threads.update(document, (ticks.deskOf(document)?.states ?? []).filter(hasQuery));
  };
  const updateAll = (): void => vscode.workspace.textDocuments.forEach(update);

  const onQuery = (
    name: string,
    run: (document: vscode.TextDocument, id: string, text: string | undefined) => Promise<unknown>,
  ): vscode.Disposable =>
    registerCommand(log, `secondSource.desk.${name}`, async (argument) => {
      const reply = isReply(argument) ? argument : undefined;
      const thread = reply?.thread ?? (argument as vscode.CommentThread | undefined);
      const known = thread && threads.shownIn(thread);
      if (known) return run(known.document, known.id, reply?.text);
      const target = await targetAtCursor(articles, ticks, cursor);
      const tick = target.states.find(hasQuery)?.tick;
      if (!tick) throw new Refusal(l10n.t('There is no query at the claim under the cursor.'));
      return run(target.document, tick.id, undefined);
    });

  const inState = (state: 'open' | 'query') => (document: vscode.TextDocument, id: string) =>
    rulings.edit(document, [id], (tick, by, at) => ({ ...tick, state, by, modified: at }));

  updateAll();
  return vscode.Disposable.from(
    controller,
    ticks.onDidChange(update),
    vscode.workspace.onDidGrantWorkspaceTrust(updateAll),
    settings.onDidChange(() => vscode.workspace.textDocuments.forEach(offers.update)),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => {
      threads.drop(uri);
      offers.forget(uri);
    }),
    registerCommand(log, 'secondSource.desk.ask', async (argument) => {
      if (!isReply(argument)) return;
      const { thread, text } = argument;
      const note = text.trim();
      const target = note === '' ? undefined : await targetOf(thread, ticks);
      if (target && (await rulings.say(target, { state: 'query', note, remark: note })))
        thread.dispose(); // that of the ledger takes its place
    }),
    onQuery('answer', async (document, id, text) => {
      const answer = (text ?? (await ask()) ?? '').trim();
      if (answer === '') return;
      await rulings.edit(document, [id], (tick, by, at) => withRemark(tick, by, at, answer));
    }),
    onQuery('resolve', inState('open')),
    onQuery('reopen', inState('query')),
  );
}

/** In which lines of articles the margin offers to ask. */
interface Offers {
  readonly update: (document: vscode.TextDocument) => void;
  forget(article: vscode.Uri): void;
}

function createOffers(
  controller: vscode.CommentController,
  linesOf: (document: vscode.TextDocument) => readonly number[],
): Offers {
  /** By article, as VS Code was told last. */
  const offered = new Map<string, string>();
  return {
    update(document) {
      const lines = linesOf(document).join();
      if ((offered.get(document.uri.toString()) ?? '') === lines) return;
      offered.set(document.uri.toString(), lines);
      // VS Code asks anew once it is given a provider
      controller.commentingRangeProvider = {
        provideCommentingRanges: (it) => linesOf(it).map((line) => it.lineAt(line).range),
      };
    },
    forget: (article) => void offered.delete(article.toString()),
  };
}

/** The id of a tick and its article, by the thread that shows it. */
interface Shown {
  readonly document: vscode.TextDocument;
  readonly id: string;
}

type Query = ClaimState & { readonly tick: Tick };

/** The threads that show queries. */
interface Threads {
  /** Shows the queries of an article, and no others of it. */
  update(document: vscode.TextDocument, queries: readonly Query[]): void;
  drop(article: vscode.Uri): void;
  shownIn(thread: vscode.CommentThread): Shown | undefined;
}

function createThreads(controller: vscode.CommentController): Threads {
  /** By article, then by the tick's id. */
  const threads = new Map<string, ReadonlyMap<string, vscode.CommentThread>>();
  const shown = new WeakMap<vscode.CommentThread, Shown>();
  return {
    update(document, queries) {
      const article = document.uri.toString();
      const old = threads.get(article) ?? new Map<string, vscode.CommentThread>();
      const now = new Map<string, vscode.CommentThread>();
      for (const claim of queries) {
        const { id } = claim.tick;
        const range = rangeOf(document, claim.about.span);
        const thread = old.get(id) ?? controller.createCommentThread(document.uri, range, []);
        fill(thread, claim, range);
        shown.set(thread, { document, id });
        now.set(id, thread);
      }
      for (const [id, it] of old) if (!now.has(id)) it.dispose();
      if (now.size > 0) threads.set(article, now);
      else threads.delete(article);
    },
    drop(article) {
      for (const it of threads.get(article.toString())?.values() ?? []) it.dispose();
      threads.delete(article.toString());
    },
    shownIn: (thread) => shown.get(thread),
  };
}

/** The lines that a claim starts in; none while the article is being read anew. */
function linesWithClaims(document: vscode.TextDocument, desk: Desk | undefined): readonly number[] {
  if (desk?.reading.article.text !== document.getText()) return [];
  return [
    ...new Set(desk.states.map(({ about: { span } }) => document.positionAt(span.start).line)),
  ];
}

/** The claim that a new thread of the margin is about: that of its lines, or the one that is chosen among them. */
async function targetOf(thread: vscode.CommentThread, ticks: Ticks): Promise<Target | undefined> {
  const document = await vscode.workspace.openTextDocument(thread.uri);
  const desk = await ticks.settle(document);
  const { range } = thread;
  const lines = range && {
    start: document.offsetAt(document.lineAt(range.start.line).range.start),
    end: document.offsetAt(document.lineAt(range.end.line).range.end),
  };
  const states = desk.states.filter(({ about: { span } }) => lines && overlaps(span, lines));
  if (states.length === 0)
    throw new Refusal(l10n.t('There is no quotation, name or figure to ask about in that line.'));
  const state = states.length === 1 ? states[0] : await chooseClaim(states);
  return state && { document, desk, states: [state] };
}

async function chooseClaim(states: readonly ClaimState[]): Promise<ClaimState | undefined> {
  const items = states.map((state) => ({
    state,
    label: withoutIcons(shownWords(state.about.kind, state.text, 80)),
    description: localized(kindWords[state.about.kind].one),
  }));
  const chosen = await vscode.window.showQuickPick(items, {
    title: l10n.t('Query'),
    placeHolder: l10n.t('Which claim is it about?'),
  });
  return chosen?.state;
}

const ask = (): Thenable<string | undefined> =>
  vscode.window.showInputBox({ title: l10n.t('Answer'), prompt: l10n.t('What is the answer?') });

function fill(thread: vscode.CommentThread, claim: Query, range: vscode.Range): void {
  const asked = isAsked(claim);
  if (!thread.range?.isEqual(range)) thread.range = range;
  const { sign, word } = tickWords[claim.state];
  const said = claim.state === 'disputed' ? ` (${sign} ${localized(word)})` : '';
  thread.label = `${localized(kindWords[claim.about.kind].one)}: ${shortened(claim.text, 60)}${said}`;
  thread.contextValue = asked ? 'asked' : 'resolved';
  thread.state = asked ? vscode.CommentThreadState.Unresolved : vscode.CommentThreadState.Resolved;
  thread.canReply = vscode.workspace.isTrusted;
  const lines = queryLines(claim.tick);
  const same =
    thread.comments.length === lines.length &&
    thread.comments.every((it, i) => it.timestamp?.toISOString() === lines[i]?.at);
  if (same) return;
  thread.comments = lines.map(({ by, at, text }) => ({
    author: { name: by },
    body: plainMarkdown([text]),
    mode: vscode.CommentMode.Preview,
    ...(Number.isNaN(Date.parse(at)) ? {} : { timestamp: new Date(at) }),
  }));
}

const isReply = (value: unknown): value is vscode.CommentReply =>
  typeof value === 'object' && value !== null && 'thread' in value && 'text' in value;
