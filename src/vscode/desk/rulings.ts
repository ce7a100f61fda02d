import * as vscode from 'vscode';
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
import type { Ticks } from './ticks';

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
export interface Rulings {
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

interface Change {
  readonly document: vscode.TextDocument;
  readonly ticks: readonly {
    readonly before: Tick | undefined;
    readonly after: Tick | undefined;
  }[];
}

const MOST_CHANGES = 100;
const MESSAGE_MS = 6000;

export function createRulings(ticks: Ticks, settings: WatchedSettings): Rulings {
  const changes: Change[] = [];

  /** So that what is taken back is what was said last. */
  const inTurn = createTurns();

  const keep = (change: Change): void => {
    changes.push(change);
    if (changes.length > MOST_CHANGES) changes.shift();
  };

  /** What was done, and how far the check of the article has come. */
  const tell = (message: string, document: vscode.TextDocument): void => {
    const coverage = ticks.deskOf(document)?.coverage;
    const far = coverage ? ` · ${localized(settledLine(coverage))}` : '';
    vscode.window.setStatusBarMessage(`${withoutIcons(message)}${far}`, MESSAGE_MS);
  };

  return {
    async say(asked, { state, note, source, remark }) {
      const by = await whoTicks(settings, asked.document.uri);
      if (by === undefined) return false;
      const { document, desk, states } = await targetNow(asked, ticks).catch((error: unknown) => {
        if (!(error instanceof Refusal) || note === undefined) throw error;
        const [why, lost] = [localized(error.message), l10n.t('Not written: “{0}”', note)];
        throw new Refusal(`${why} ${lost}`); // who typed it can copy it
      });
      const at = new Date().toISOString();
      const ruling = {
        ...{ state, by, at },
        ...(note !== undefined && { note }),
        ...(source && { source }),
      };
      await inTurn(async () => {
        let made: Change['ticks'] = [];
        await ticks.change(document, (ledger) => {
          made = [];
          return states.reduce((to, claim) => {
            const ruled = ruledLedger(to, desk.reading.article.text, claim, desk.placed, ruling);
            const before = to.ticks.find(({ id }) => id === ruled.tick.id);
            const after =
              remark === undefined ? ruled.tick : withRemark(ruled.tick, by, at, remark);
            made = [...made, { before, after }];
            return withTick(ruled.ledger, after);
          }, ledger);
        });
        keep({ document, ticks: made });
      });
      tell(
        `${localized(tickWords[state].word)}: ${wordsOf(states.map((it) => it.text))}`,
        document,
      );
      return true;
    },
    async edit(document, ids, change) {
      const by = await whoTicks(settings, document.uri);
      if (by === undefined) return false;
      const at = new Date().toISOString();
      await inTurn(async () => {
        let made: Change['ticks'] = [];
        await ticks.change(document, (ledger) => {
          made = ledger.ticks
            .filter(({ id }) => ids.includes(id))
            .map((before) => ({ before, after: change(before, by, at) }));
          return made.reduce((to, it) => replaced(to, it.before, it.after, by, at), ledger);
        });
        keep({ document, ticks: made });
      });
      return true;
    },
    undo: () =>
      inTurn(async () => {
        const change = changes.at(-1);
        if (!change) throw new Refusal(l10n.t('There is nothing of this window to take back.'));
        const { document } = change;
        const by = await whoTicks(settings, document.uri);
        if (by === undefined) return;
        const at = new Date().toISOString();
        await ticks.change(document, (ledger) => {
          for (const { before, after } of change.ticks) {
            const id = (after ?? before)?.id;
            const now = ledger.ticks.find((it) => it.id === id);
            if (now?.modified === after?.modified) continue;
            changes.pop();
            throw new Refusal(l10n.t('Somebody has changed that tick since: it stays.'));
          }
          return change.ticks.reduce((to, { before, after }) => {
            const restored = before && { ...before, restored: at };
            return replaced(to, after, restored, by, at);
          }, ledger);
        });
        changes.pop(); // only now: where it could not be written, it can be taken back later
        const words = change.ticks.flatMap(({ before, after }) => {
          const tick = before ?? after;
          return tick ? [tick.anchor.exact] : [];
        });
        tell(l10n.t('Taken back: {0}', wordsOf(words)), document);
      }),
  };
}

function replaced(
  ledger: Ledger,
  from: Tick | undefined,
  to: Tick | undefined,
  by: string,
  at: string,
): Ledger {
  if (to) return withTick(ledger, to);
  return from ? withoutTick(ledger, from.id, by, at) : ledger;
}

const wordsOf = (words: readonly string[]): string =>
  words.length === 1
    ? `“${shortened(words[0] ?? '', 60)}”`
    : l10n.t('{0} claims', String(words.length));
