import * as vscode from 'vscode';
import { claimStates, coverageOf, type ClaimState, type Coverage } from '../../core/desk/coverage';
import { withTick, type Ledger } from '../../core/desk/ledger';
import {
  movedTicks,
  refreshedTicks,
  retrackedTicks,
  settledTicks,
  type PlacedTick,
  type TrackedTick,
} from '../../core/desk/trackTicks';
import type { Reading } from '../../core/model';
import type { Subscription } from '../../engine/emitter';
import { logDefect, type Log } from '../log';
import type { KnownLedger } from './ledgerFiles';
import type { LedgerStore } from './ledgerStore';

/** An open article with what has been said of its claims. */
export interface Desk {
  readonly reading: Reading;
  readonly placed: readonly PlacedTick[];
  readonly states: readonly ClaimState[];
  readonly coverage: Coverage;
}

/** The ticks of one open article. Disposing of it drops what waits for a pause. */
export interface FollowedTicks extends Subscription {
  readonly document: vscode.TextDocument;
  /** As it was when edits last paused; `undefined` until it is known, or where the ledger cannot be used. */
  desk(): Desk | undefined;
  /** Why the ledger cannot be used; `undefined` where it can. */
  problem(): string | undefined;
  /**
   * Takes the ledger as it was written, or reads it again where it is not given. Never rejects; where it is read once
   * more meanwhile, resolves with that.
   */
  load(written?: Ledger): Promise<void>;
  /** Resolves once the ledger was read. */
  loaded(): Promise<void>;
  /** Moves the ticks along with an edit of the document, and works out where they stand once edits pause. */
  edited(changes: readonly vscode.TextDocumentContentChangeEvent[]): void;
  /** Where every tick stands; `undefined` where the text as it is was not read, or the ledger cannot be used. */
  show(): Desk | undefined;
  /** Does the same where the article was read anew, unless an edit's pause will. */
  showAnew(): void;
  /** Writes what stands around the words, where that has changed: who opens the article next finds them by it. */
  keepSurroundings(): Promise<void>;
}

export interface FollowedTicksOptions {
  /** The reading of exactly the text that the document has now. */
  readonly readingOf: (document: vscode.TextDocument) => Reading | undefined;
  readonly store: LedgerStore;
  readonly onChange: (document: vscode.TextDocument) => void;
  readonly log: Log;
}

/** Words that are being changed are not looked for elsewhere until then. */
const PAUSE_MS = 400;

/** Follows an article from now on; its ledger is being read. */
export function followTicks(
  document: vscode.TextDocument,
  { readingOf, store, onChange, log }: FollowedTicksOptions,
): FollowedTicks {
  /** Of the document, up to which its ticks followed the edits. */
  let version = document.version;
  let tracked: readonly TrackedTick[] = [];
  let desk: Desk | undefined;
  let problem: string | undefined;
  /** How often the ledger was read, or given as it was written. The last one begun counts. */
  let loads = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const load = async (written?: Ledger): Promise<void> => {
    const own = ++loads;
    try {
      const known: KnownLedger = written
        ? { kind: 'ledger', ledger: written }
        : await store.read(document.uri);
      if (own === loads) take(known);
      else await loaded;
    } catch (error) {
      logDefect(log, error, 'reading a ledger');
    }
  };

  const take = (known: KnownLedger): void => {
    if (known.kind === 'unusable') {
      if (problem !== known.why) log.warn(known.why);
      problem = known.why;
      tracked = [];
      desk = undefined;
      onChange(document);
      return;
    }
    problem = undefined;
    tracked = retrackedTicks(document.getText(), known.ledger.ticks, tracked);
    show();
  };

  const show = (): Desk | undefined => {
    if (problem !== undefined || version !== document.version) return undefined;
    const reading = readingOf(document);
    if (!reading) return undefined;
    const settled = settledTicks(reading.article.text, tracked);
    tracked = settled.map((it) => it.tracked);
    const placed = settled.map((it) => it.placed);
    const states = claimStates(reading, placed);
    desk = { reading, placed, states, coverage: coverageOf(states) };
    onChange(document);
    return desk;
  };

  const showLater = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      timer = undefined;
      show();
    }, PAUSE_MS);
  };

  let loaded = load();
  return {
    document,
    desk: () => desk,
    problem: () => problem,
    load: (written) => (loaded = load(written)),
    loaded: () => loaded,
    edited(changes) {
      version = document.version;
      if (changes.length === 0) return;
      // from the end, so that none moves the next
      const edits = [...changes].sort((a, b) => b.rangeOffset - a.rangeOffset);
      for (const { rangeOffset: start, rangeLength, text } of edits)
        tracked = movedTicks(tracked, { start, end: start + rangeLength, inserted: text.length });
      showLater();
    },
    show,
    showAnew() {
      if (timer === undefined && desk?.reading !== readingOf(document)) show();
    },
    async keepSurroundings() {
      if (!vscode.workspace.isTrusted || !show()) return;
      const fresh = refreshedTicks(tracked);
      if (fresh.length === 0) return;
      await store.change(document.uri, (ledger) =>
        fresh.reduce((to, tick) => {
          const known = to.ticks.find(({ id }) => id === tick.id);
          return known?.modified === tick.modified ? withTick(to, tick) : to;
        }, ledger),
      );
    },
    dispose: () => clearTimeout(timer),
  };
}
