import * as vscode from 'vscode';
import type { ClaimState } from '../../core/desk/coverage';
import { withRemark } from '../../core/desk/newTick';
import { kindWords, shortened } from '../../core/views/wording';
import { hasQuery, isAsked, queryLines } from '../../core/views/queries';
import type { Articles } from '../articles';
import { Refusal, registerCommand } from '../commands';
import { localized } from '../localized';
import type { Log } from '../log';
import { plainMarkdown } from '../markdown';
import { rangeOf } from '../places';
import { targetAtCursor, type CursorClaim } from './deskTargets';
import type { Rulings } from './rulings';
import type { Ticks } from './ticks';

const { l10n } = vscode;

/** The id of a tick and its article, by the thread that shows it. */
interface Shown {
  readonly document: vscode.TextDocument;
  readonly id: string;
}

/**
 * Queries as threads in the margin: the writer answers, and says when a query is resolved; the claim is then
 * open again, for the checker to settle. What is said stands in the article's ledger.
 */
export function registerQueryThreads(
  articles: Articles,
  ticks: Ticks,
  rulings: Rulings,
  cursor: CursorClaim,
  log: Log,
): vscode.Disposable {
  const controller = vscode.comments.createCommentController(
    'secondSource.queries',
    l10n.t('Second Source: Queries'),
  );
  controller.options = { placeHolder: l10n.t('Answer'), prompt: l10n.t('Answer') };
  /** By article, then by the tick's id. */
  const threads = new Map<string, Map<string, vscode.CommentThread>>();
  const shown = new WeakMap<vscode.CommentThread, Shown>();

  const drop = (uri: string): void => {
    for (const it of threads.get(uri)?.values() ?? []) it.dispose();
    threads.delete(uri);
  };

  const update = (document: vscode.TextDocument): void => {
    const uri = document.uri.toString();
    const queries = (ticks.deskOf(document)?.states ?? []).filter(hasQuery);
    if (queries.length === 0) {
      drop(uri);
      return;
    }
    const old = threads.get(uri) ?? new Map<string, vscode.CommentThread>();
    const now = new Map<string, vscode.CommentThread>();
    for (const claim of queries) {
      const range = rangeOf(document, claim.about.span);
      const known = old.get(claim.tick.id);
      const thread = known ?? controller.createCommentThread(document.uri, range, []);
      fill(thread, claim, range);
      shown.set(thread, { document, id: claim.tick.id });
      now.set(claim.tick.id, thread);
    }
    for (const [id, it] of old) if (!now.has(id)) it.dispose();
    threads.set(uri, now);
  };

  const onQuery = (
    name: string,
    run: (document: vscode.TextDocument, id: string, text: string | undefined) => Promise<unknown>,
  ): vscode.Disposable =>
    registerCommand(log, `secondSource.desk.${name}`, async (argument) => {
      const reply = isReply(argument) ? argument : undefined;
      const thread = reply?.thread ?? (argument as vscode.CommentThread | undefined);
      const known = thread && shown.get(thread);
      if (known) return run(known.document, known.id, reply?.text);
      const target = await targetAtCursor(articles, ticks, cursor);
      const tick = target.states.find(hasQuery)?.tick;
      if (!tick) throw new Refusal(l10n.t('There is no query at the claim under the cursor.'));
      return run(target.document, tick.id, undefined);
    });

  const inState = (state: 'open' | 'query') => (document: vscode.TextDocument, id: string) =>
    rulings.edit(document, [id], (tick, by, at) => ({ ...tick, state, by, modified: at }));

  for (const it of vscode.workspace.textDocuments) update(it);
  return vscode.Disposable.from(
    controller,
    ticks.onDidChange(update),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => drop(uri.toString())),
    onQuery('answer', async (document, id, text) => {
      const answer = (text ?? (await ask()) ?? '').trim();
      if (answer === '') return;
      await rulings.edit(document, [id], (tick, by, at) => withRemark(tick, by, at, answer));
    }),
    onQuery('resolve', inState('open')),
    onQuery('reopen', inState('query')),
  );
}

const ask = (): Thenable<string | undefined> =>
  vscode.window.showInputBox({ title: l10n.t('Answer'), prompt: l10n.t('What is the answer?') });

function fill(
  thread: vscode.CommentThread,
  claim: ClaimState & { readonly tick: NonNullable<ClaimState['tick']> },
  range: vscode.Range,
): void {
  const asked = isAsked(claim);
  if (!thread.range?.isEqual(range)) thread.range = range;
  thread.label = `${localized(kindWords[claim.about.kind].one)}: ${shortened(claim.text, 60)}`;
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
