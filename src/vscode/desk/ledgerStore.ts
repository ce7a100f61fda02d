import * as vscode from 'vscode';
import { emptyLedger, type Ledger } from '../../core/desk/ledger';
import { STATE_FOLDER } from '../../core/desk/ledgerPath';
import type { Subscription } from '../../engine/emitter';
import { createTurns } from '../../engine/turns';
import { pollFiles } from '../polledFiles';
import { createLedgerWrites, isThere, readLedger, RULES, type KnownLedger } from './ledgerFiles';
import {
  articleOf,
  ENDING,
  allLedgers,
  ledgerPlace,
  LEDGERS,
  ledgersAt,
  writablePlace,
} from './ledgerPlaces';

/** What has been said of each article's claims, in a file an article of its folder of the workspace. */
export interface LedgerStore extends Subscription {
  /** An empty ledger where nobody has ticked anything, or the article is in no folder of the workspace. */
  read(article: vscode.Uri): Promise<KnownLedger>;
  /**
   * Writes what `edit` makes of the ledger as it then is, and nothing where it leaves it as it is.
   * Rejects with a {@link Refusal} where no ledger can be kept, or the one that is there cannot be used.
   */
  change(article: vscode.Uri, edit: (ledger: Ledger) => Ledger): Promise<void>;
  /**
   * Takes the ledger of an article, or those of all articles of a folder, along to its new place. Resolves to whether
   * there was one.
   */
  move(from: vscode.Uri, to: vscode.Uri): Promise<boolean>;
  /** Whether there is a file of the article's ledger. */
  has(article: vscode.Uri): Promise<boolean>;
  /** What is kept, in the folder of an article, of articles that are neither on the disk nor open. */
  gone(article: vscode.Uri): Promise<readonly GoneArticle[]>;
  /** The articles that have a ledger. */
  articles(): Promise<readonly vscode.Uri[]>;
  /** Tells of changes to the ledgers of these articles that VS Code’s watcher misses, too. */
  follow(articles: () => readonly vscode.Uri[]): Subscription;
  readonly onDidChange: vscode.Event<ChangedLedger>;
  /** The ledger of an article went along to another place. */
  readonly onDidMove: vscode.Event<MovedLedger>;
}

export interface MovedLedger {
  readonly from: vscode.Uri;
  readonly to: vscode.Uri;
}

/** A ledger that may have changed. */
export interface ChangedLedger {
  /** `undefined`: any may have. */
  readonly article: vscode.Uri | undefined;
  /** What was written just now; `undefined` where it is to be read. */
  readonly ledger?: Ledger;
}

export interface GoneArticle {
  readonly uri: vscode.Uri;
  readonly ledger: Ledger;
}

/** By which a file that goes is told from a folder: what is written goes by another name first, beside a lock. */
const FILE_OF_OURS = /(?:\.json|\.gitattributes)(?:\.\w+\.new|\.lock)?$/;

export function createLedgerStore(): LedgerStore {
  const writes = createLedgerWrites();
  const inTurn = createTurns();
  const changed = new vscode.EventEmitter<ChangedLedger>();
  const moves = new vscode.EventEmitter<MovedLedger>();
  const watcher = vscode.workspace.createFileSystemWatcher(`**/${LEDGERS}/**/*${ENDING}`);
  // a folder that goes is one event, and its files have none
  const folders = vscode.workspace.createFileSystemWatcher(`**/${STATE_FOLDER}{,/**}`, true, true);
  const onFile = (uri: vscode.Uri): void => {
    const article = articleOf(uri);
    if (article) changed.fire({ article });
  };
  const subscriptions = [
    watcher,
    folders,
    changed,
    moves,
    watcher.onDidCreate(onFile),
    watcher.onDidChange(onFile),
    watcher.onDidDelete(onFile),
    folders.onDidDelete(({ path }) => {
      if (path.endsWith(RULES)) writes.forgetRules();
      if (!FILE_OF_OURS.test(path)) changed.fire({ article: undefined });
    }),
  ];
  const articlesOf = (found: readonly vscode.Uri[]): readonly vscode.Uri[] =>
    found.flatMap((it) => articleOf(it) ?? []);

  return {
    async read(article) {
      const place = ledgerPlace(article);
      return place ? readLedger(place) : { kind: 'ledger', ledger: emptyLedger('') };
    },
    change(article, edit) {
      return inTurn(async () => {
        const written = (ledger: Ledger): void => changed.fire({ article, ledger });
        await writes.change(writablePlace(article), edit, written);
      });
    },
    move(from, to) {
      return inTurn(async () => {
        const old = ledgerPlace(from);
        if (!old || !vscode.workspace.isTrusted) return false;
        let isMoved = false;
        for (const { article, uri } of await ledgersAt(old)) {
          const rest = article.slice(old.article.length);
          const now = to.with({ path: to.path + rest });
          const moved = ledgerPlace(now);
          if (!moved || !(await writes.move({ ...old, article, uri }, moved))) continue;
          isMoved = true;
          moves.fire({ from: from.with({ path: from.path + rest }), to: now });
        }
        if (isMoved) changed.fire({ article: undefined });
        return isMoved;
      });
    },
    async has(article) {
      const place = ledgerPlace(article);
      return place !== undefined && isThere(place.uri);
    },
    async gone(article) {
      const folder = vscode.workspace.getWorkspaceFolder(article);
      const found = await allLedgers();
      const all = articlesOf(found).filter(
        (it) => vscode.workspace.getWorkspaceFolder(it)?.uri.path === folder?.uri.path,
      );
      const read = await Promise.all(all.map(goneArticle));
      return read
        .filter((it) => it !== undefined)
        .sort((a, b) => (a.uri.path < b.uri.path ? -1 : 1));
    },
    async articles() {
      return articlesOf(await allLedgers());
    },
    follow: (articles) =>
      pollFiles(() => articles().flatMap((it) => ledgerPlace(it)?.uri ?? []), onFile),
    onDidChange: changed.event,
    onDidMove: moves.event,
    dispose() {
      for (const it of subscriptions) it.dispose();
    },
  };
}

/** `undefined` where the article is there, or its ledger cannot be used or has no tick. */
async function goneArticle(uri: vscode.Uri): Promise<GoneArticle | undefined> {
  const isOpen = vscode.workspace.textDocuments.some(
    (it) => it.uri.toString() === uri.toString() && it.isDirty,
  );
  const place = isOpen || (await isThere(uri)) ? undefined : ledgerPlace(uri);
  const known = place && (await readLedger(place));
  return known?.kind === 'ledger' && known.ledger.ticks.length > 0
    ? { uri, ledger: known.ledger }
    : undefined;
}
