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
import type { Articles } from '../articles';
import { Refusal } from '../commands';
import { logDefect, type Log } from '../log';
import type { KnownLedger, LedgerStore } from './ledgerStore';

/** An open article with what has been said of its claims. */
export interface Desk {
  readonly reading: Reading;
  readonly placed: readonly PlacedTick[];
  readonly states: readonly ClaimState[];
  readonly coverage: Coverage;
}

/** The ticks of the open articles: they follow edits, and are found again where their words went. */
export interface Ticks extends Subscription {
  /** As it was when edits last paused; `undefined` until it is known, or where the ledger cannot be used. */
  deskOf(document: vscode.TextDocument): Desk | undefined;
  /** Why the article's ledger cannot be used; `undefined` where it can. */
  problemOf(document: vscode.TextDocument): string | undefined;
  /** Of exactly the text that the document has. Rejects with a {@link Refusal} where there is none. */
  settle(document: vscode.TextDocument): Promise<Desk>;
  /** Writes what `edit` makes of the article's ledger, and shows it. */
  change(document: vscode.TextDocument, edit: (ledger: Ledger) => Ledger): Promise<void>;
  readonly onDidChange: vscode.Event<vscode.TextDocument>;
}

/** Words that are being changed are not looked for elsewhere until then. */
const PAUSE_MS = 400;

interface Followed {
  readonly document: vscode.TextDocument;
  /** Of the document, up to which its ticks followed the edits. */
  version: number;
  tracked: readonly TrackedTick[];
  desk: Desk | undefined;
  problem: string | undefined;
  /** How often a read of its ledger was begun. The last one begun counts. */
  loads: number;
  /** Resolves once its ledger was read. */
  loaded: Promise<void>;
  timer: ReturnType<typeof setTimeout> | undefined;
}

export function createTicks(articles: Articles, store: LedgerStore, log: Log): Ticks {
  const changed = new vscode.EventEmitter<vscode.TextDocument>();
  const all = new Map<string, Followed>();

  const follow = (document: vscode.TextDocument): Followed => {
    const id = document.uri.toString();
    const known = all.get(id);
    if (known?.document === document) return known;
    const it: Followed = {
      document,
      version: document.version,
      tracked: [],
      desk: undefined,
      problem: undefined,
      loads: 0,
      loaded: Promise.resolve(),
      timer: undefined,
    };
    all.set(id, it);
    it.loaded = load(it);
    return it;
  };

  /** Never rejects. */
  const load = async (it: Followed): Promise<void> => {
    const own = ++it.loads;
    try {
      const known = await store.read(it.document.uri);
      if (own === it.loads) take(it, known);
      else await it.loaded;
    } catch (error) {
      logDefect(log, error, 'reading a ledger');
    }
  };

  const take = (it: Followed, known: KnownLedger): void => {
    if (known.kind === 'unusable') {
      if (it.problem !== known.why) log.warn(known.why);
      it.problem = known.why;
      it.tracked = [];
      it.desk = undefined;
      changed.fire(it.document);
      return;
    }
    it.problem = undefined;
    it.tracked = retrackedTicks(it.document.getText(), known.ledger.ticks, it.tracked);
    show(it);
  };

  /** Works out where every tick stands, where the text was read as it is. */
  const show = (it: Followed): Desk | undefined => {
    if (it.problem !== undefined || it.version !== it.document.version) return undefined;
    const reading = articles.readingOf(it.document);
    if (!reading) return undefined;
    const settled = settledTicks(reading.article.text, it.tracked);
    it.tracked = settled.map(({ tracked }) => tracked);
    const placed = settled.map((one) => one.placed);
    const states = claimStates(reading, placed);
    it.desk = { reading, placed, states, coverage: coverageOf(states) };
    changed.fire(it.document);
    return it.desk;
  };

  const later = (it: Followed): void => {
    clearTimeout(it.timer);
    it.timer = setTimeout(() => {
      it.timer = undefined;
      show(it);
    }, PAUSE_MS);
  };

  /** What stands around the words has changed: the next one who opens the article finds them by it. */
  const keepSurroundings = async (it: Followed): Promise<void> => {
    if (!vscode.workspace.isTrusted || !show(it)) return;
    const fresh = refreshedTicks(it.tracked);
    if (fresh.length === 0) return;
    await store.change(it.document.uri, (ledger) =>
      fresh.reduce((to, tick) => {
        const known = to.ticks.find(({ id }) => id === tick.id);
        return known?.modified === tick.modified ? withTick(to, tick) : to;
      }, ledger),
    );
  };

  const followShown = (): void => {
    for (const { document } of vscode.window.visibleTextEditors)
      if (articles.isArticle(document)) follow(document);
  };

  const subscriptions = [
    changed,
    vscode.window.onDidChangeVisibleTextEditors(followShown),
    articles.onDidChangeArticles(followShown),
    articles.onDidRead((id) => {
      const it = all.get(id);
      if (it && it.timer === undefined && it.desk?.reading !== articles.readingOf(it.document))
        show(it);
      else if (!it) followShown();
    }),
    vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
      const it = all.get(document.uri.toString());
      if (!it) return;
      it.version = document.version;
      if (contentChanges.length === 0) return;
      // from the end, so that none moves the next
      const edits = [...contentChanges].sort((a, b) => b.rangeOffset - a.rangeOffset);
      for (const { rangeOffset: start, rangeLength, text } of edits)
        it.tracked = movedTicks(it.tracked, {
          start,
          end: start + rangeLength,
          inserted: text.length,
        });
      later(it);
    }),
    vscode.workspace.onDidSaveTextDocument((document) => {
      const it = all.get(document.uri.toString());
      if (!it) return;
      keepSurroundings(it).catch((error: unknown) => {
        if (error instanceof Refusal) log.warn(error.message);
        else logDefect(log, error, 'keeping where ticks stand');
      });
    }),
    vscode.workspace.onDidCloseTextDocument((document) => {
      const it = all.get(document.uri.toString());
      if (it?.document !== document) return;
      clearTimeout(it.timer);
      all.delete(document.uri.toString());
    }),
    store.onDidChange((uri) => {
      for (const it of all.values())
        if (!uri || it.document.uri.toString() === uri.toString()) it.loaded = load(it);
    }),
    store.follow(() => [...all.values()].map(({ document }) => document.uri)),
  ];
  followShown();

  const settle = async (document: vscode.TextDocument): Promise<Desk> => {
    if (!articles.isArticle(document))
      throw new Refusal('Open an article first: the editor shows none.');
    const it = follow(document);
    await it.loaded;
    if (it.problem !== undefined) throw new Refusal(it.problem);
    if (!articles.readingOf(document)) await articles.report(document);
    const desk = show(it);
    if (!desk) throw new Refusal('The article was edited meanwhile. Try again.');
    return desk;
  };

  return {
    deskOf: (document) => all.get(document.uri.toString())?.desk,
    problemOf: (document) => all.get(document.uri.toString())?.problem,
    settle,
    async change(document, edit) {
      await store.change(document.uri, edit);
      await all.get(document.uri.toString())?.loaded;
    },
    onDidChange: changed.event,
    dispose() {
      for (const { timer } of all.values()) clearTimeout(timer);
      for (const it of subscriptions) it.dispose();
    },
  };
}
