import * as vscode from 'vscode';
import type { Subscription } from '../../engine/emitter';
import { createTurns } from '../../engine/turns';
import { withoutIcons } from '../plainWords';
import { ruledLedger } from '../../core/desk/ruledLedger';
import { withoutTick } from '../../core/desk/droppedTicks';
import {
  withTick,
  type Ledger,
  type Locator,
  type Tick,
  type TickState,
} from '../../core/desk/ledger';
import { withRemark } from '../../core/desk/newTick';
import { settledLine, tickWords } from '../../core/views/tickWords';
import { shortened } from '../../core/views/wording';
import { Refusal } from '../commands';
import { localized } from '../localized';
import type { WatchedSettings } from '../settings';
import { targetNow, type Target } from './deskTargets';
import { whoTicks } from './initials';
import type { LedgerStore } from './ledgerStore';
import type { Addressed, Ticks } from './ticks';

const { l10n } = vscode;

/** What a person says of claims. */
export interface Said {
  readonly state: TickState;
  /** `undefined`: as it was. */
  readonly note?: string;
  readonly source?: Locator;
  /** A question or an answer, put to those that are there. */
  readonly remark?: string;
}

/** Writes what is said of claims, and takes it back. */
export interface Rulings extends Subscription {
  /** Resolves to whether anything was written: not where a person gives no initials. */
  say(target: Target, said: Said): Promise<boolean>;
  /** Writes a change of ticks that are in the ledger already. */
  edit(
    document: vscode.TextDocument,
    ids: readonly string[],
    change: (tick: Tick, by: string, at: string) => Tick | undefined,
  ): Promise<boolean>;
  /** Takes the last change of this window back. */
  undo(): Promise<void>;
}

/** What became of a tick; `undefined` for none. */
interface Changed {
  readonly before: Tick | undefined;
  readonly after: Tick | undefined;
}

interface Change {
  /** Of the article, by the name that it has by now. */
  uri: vscode.Uri;
  readonly ticks: readonly Changed[];
}

/** Who does something, and when: an ISO 8601 instant. */
interface Doer {
  readonly by: string;
  readonly at: string;
}

/** A ledger after a change, and the ticks that it changed. */
interface Made {
  readonly ledger: Ledger;
  readonly ticks: readonly Changed[];
}

const MOST_CHANGES = 100;
const MESSAGE_MS = 6000;

export function createRulings(
  ticks: Ticks,
  store: LedgerStore,
  settings: WatchedSettings,
): Rulings {
  const changes: Change[] = [];
  const moves = store.onDidMove(({ from, to }) => {
    for (const it of changes) if (it.uri.toString() === from.toString()) it.uri = to;
  });

  /** So that what is taken back is what was said last. */
  const inTurn = createTurns();

  /** Writes what `make` makes of the article's ledger as it then is, and keeps how to take it back. */
  const write = (document: vscode.TextDocument, make: (ledger: Ledger) => Made): Promise<void> =>
    inTurn(async () => {
      let made: readonly Changed[] = [];
      await ticks.change(document, (ledger) => {
        const it = make(ledger);
        made = it.ticks;
        return it.ledger;
      });
      changes.push({ uri: document.uri, ticks: made });
      if (changes.length > MOST_CHANGES) changes.shift();
    });

  /** `undefined` where a person gives no initials. */
  const doer = async ({ uri }: Addressed): Promise<Doer | undefined> => {
    const by = await whoTicks(settings, uri);
    return by === undefined ? undefined : { by, at: new Date().toISOString() };
  };

  /** What was done, and how far the check of the article has come. */
  const tell = (message: string, article: Addressed): void => {
    const coverage = ticks.deskOf(article)?.coverage;
    const far = coverage ? ` · ${localized(settledLine(coverage))}` : '';
    vscode.window.setStatusBarMessage(`${withoutIcons(message)}${far}`, MESSAGE_MS);
  };

  return {
    async say(asked, words) {
      const who = await doer(asked.document);
      if (!who) return false;
      const target = await targetNow(asked, ticks).catch((error: unknown) => {
        throw givingBack(error, words);
      });
      const { document, states } = target;
      await write(document, (ledger) => ruled(ledger, target, words, who));
      const about = wordsOf(states.map(({ text }) => text));
      tell(`${localized(tickWords[words.state].word)}: ${about}`, document);
      return true;
    },
    async edit(document, ids, change) {
      const who = await doer(document);
      if (!who) return false;
      await write(document, (ledger) => {
        const made = ledger.ticks
          .filter(({ id }) => ids.includes(id))
          .map((before): Changed => ({ before, after: change(before, who.by, who.at) }));
        if (made.length === 0)
          throw new Refusal(l10n.t('That tick is no longer there: somebody has dropped it.'));
        return { ledger: replaced(ledger, made, who), ticks: made };
      });
      return true;
    },
    undo: () =>
      inTurn(async () => {
        const change = changes.at(-1);
        if (!change) throw new Refusal(l10n.t('There is nothing of this window to take back.'));
        const who = await doer(change);
        if (!who) return;
        await ticks.change(change, (ledger) => {
          if (!isAsLeft(ledger, change)) {
            changes.pop();
            throw new Refusal(l10n.t('Somebody has changed that tick since: it stays.'));
          }
          const back = change.ticks.map(({ before, after }): Changed => ({
            before: after,
            after: before && { ...before, restored: who.at },
          }));
          return replaced(ledger, back, who);
        });
        changes.pop(); // only now: where it could not be written, it can be taken back later
        const words = change.ticks.flatMap((it) => (it.before ?? it.after)?.anchor.exact ?? []);
        tell(l10n.t('Taken back: {0}', wordsOf(words)), change);
      }),
    dispose: () => void moves.dispose(),
  };
}

/** A refusal that has what was typed in it, so that who typed it can copy it. */
function givingBack(error: unknown, { note }: Said): unknown {
  if (!(error instanceof Refusal) || note === undefined) return error;
  return new Refusal(`${localized(error.message)} ${l10n.t('Not written: “{0}”', note)}`);
}

/** The ledger with what is said of each of the claims. */
function ruled(
  ledger: Ledger,
  { desk, states }: Target,
  { state, note, source, remark }: Said,
  { by, at }: Doer,
): Made {
  const { text } = desk.reading.article;
  const ruling = {
    ...{ state, by, at },
    ...(note !== undefined && { note }),
    ...(source && { source }),
  };
  let to = ledger;
  const ticks = states.map((claim): Changed => {
    const { ledger: next, tick } = ruledLedger(to, text, claim, desk.placed, ruling);
    const before = to.ticks.find(({ id }) => id === tick.id);
    const after = remark === undefined ? tick : withRemark(tick, by, at, remark);
    to = withTick(next, after);
    return { before, after };
  });
  return { ledger: to, ticks };
}

/** Whether nobody has touched what was changed. */
const isAsLeft = ({ ticks }: Ledger, change: Change): boolean =>
  change.ticks.every(({ before, after }) => {
    const now = ticks.find(({ id }) => id === (after ?? before)?.id);
    return now?.modified === after?.modified;
  });

const replaced = (ledger: Ledger, ticks: readonly Changed[], { by, at }: Doer): Ledger =>
  ticks.reduce((to, { before, after }) => {
    if (after) return withTick(to, after);
    return before ? withoutTick(to, before.id, by, at) : to;
  }, ledger);

const wordsOf = (words: readonly string[]): string =>
  words.length === 1
    ? `“${shortened(words[0] ?? '', 60)}”`
    : l10n.t('{0} claims', String(words.length));
