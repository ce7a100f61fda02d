import * as vscode from 'vscode';
import { prunedLedger } from '../../core/desk/droppedTicks';
import { emptyLedger, mergedLedgers, type Ledger } from '../../core/desk/ledger';
import { parseLedger, printLedger } from '../../core/desk/ledgerFile';
import { ledgerPathOf, STATE_FOLDER } from '../../core/desk/ledgerPath';
import type { Subscription } from '../../engine/emitter';
import { problemLine, whyOf } from '../../engine/outcome';
import { createTurns } from '../../engine/turns';
import { Refusal } from '../commands';
import { findFiles } from '../findFiles';
import { localFiles } from '../localFiles';
import { localized } from '../localized';
import { pollFiles } from '../polledFiles';
import { readWholeFile, withLock, writeWholeFile } from '../wholeFile';
import { relativePath } from '../workspacePaths';

const { l10n } = vscode;

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
}

/** A ledger that may have changed. */
export interface ChangedLedger {
  /** `undefined`: any may have. */
  readonly article: vscode.Uri | undefined;
  /** What was written just now; `undefined` where it is to be read. */
  readonly ledger?: Ledger;
}

export type KnownLedger =
  | { readonly kind: 'ledger'; readonly ledger: Ledger }
  /** It is left as it is. */
  | { readonly kind: 'unusable'; readonly why: string };

export interface GoneArticle {
  readonly uri: vscode.Uri;
  readonly ledger: Ledger;
}

interface LedgerPlace {
  readonly folder: vscode.WorkspaceFolder;
  /** From the folder, with forward slashes. */
  readonly article: string;
  readonly uri: vscode.Uri;
}

const LEDGERS = `${STATE_FOLDER}/ledger`;
const ENDING = '.json';
const RULES = '.gitattributes';
/** By which a file that goes is told from a folder: what is written goes by another name first, beside a lock. */
const FILE_OF_OURS = /(?:\.json|\.gitattributes)(?:\.\w+\.new|\.lock)?$/;

export function createLedgerStore(): LedgerStore {
  const changed = new vscode.EventEmitter<ChangedLedger>();
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
    watcher.onDidCreate(onFile),
    watcher.onDidChange(onFile),
    watcher.onDidDelete(onFile),
    folders.onDidDelete(({ path }) => {
      if (path.endsWith(RULES)) ruledFolders.clear();
      if (!FILE_OF_OURS.test(path)) changed.fire({ article: undefined });
    }),
  ];
  const inTurn = createTurns();
  /** Those that are known to have their rules for git. */
  const ruledFolders = new Set<string>();

  /** Resolves to what is in the file then. */
  const write = async (
    { folder, uri }: LedgerPlace,
    before: Ledger,
    after: Ledger,
  ): Promise<Ledger> => {
    if (after === before) return before;
    const kept = prunedLedger(after, new Date().toISOString());
    await writeWholeFile(uri, printLedger(kept));
    const isFirst = before.ticks.length === 0; // another branch may have no rules
    if (isFirst || !ruledFolders.has(folder.uri.toString())) await writeAttributes(folder);
    ruledFolders.add(folder.uri.toString());
    return kept;
  };

  const moveOne = async (from: LedgerPlace, to: LedgerPlace): Promise<boolean> => {
    if (from.uri.path === to.uri.path || !(await isThere(from.uri))) return false;
    // in one order, so that two windows do not wait for each other
    const [first, second] = from.uri.path < to.uri.path ? [from, to] : [to, from];
    return withLock(first.uri, () => withLock(second.uri, () => moveLocked(from, to)));
  };
  const moveLocked = async (from: LedgerPlace, to: LedgerPlace): Promise<boolean> => {
    // another window may have moved it meanwhile
    if (!(await isThere(from.uri))) return false;
    const known = await readLedger(from);
    const there = await readLedger(to);
    if (there.kind !== 'ledger') throw new Refusal(there.why);
    if (known.kind !== 'ledger') {
      if (await isThere(to.uri)) throw new Refusal(known.why);
      // what cannot be read goes along as it is, where nothing is in its way
      await vscode.workspace.fs.rename(from.uri, to.uri, { overwrite: false });
      return true;
    }
    const renamed = { ...known.ledger, article: to.article };
    await write(to, there.ledger, mergedLedgers(renamed, there.ledger));
    await vscode.workspace.fs.delete(from.uri);
    return true;
  };
  const articlesOf = (found: readonly vscode.Uri[]): readonly vscode.Uri[] =>
    found.flatMap((it) => articleOf(it) ?? []);

  return {
    async read(article) {
      const place = ledgerPlace(article);
      return place ? readLedger(place) : { kind: 'ledger', ledger: emptyLedger('') };
    },
    change(article, edit) {
      return inTurn(async () => {
        const place = writablePlace(article);
        await withLock(place.uri, async () => {
          const known = await readLedger(place);
          if (known.kind === 'unusable') throw new Refusal(known.why);
          const ledger = await write(place, known.ledger, edit(known.ledger));
          changed.fire({ article, ledger }); // before another window may write a later one
        });
      });
    },
    move(from, to) {
      return inTurn(async () => {
        const old = ledgerPlace(from);
        if (!old || !vscode.workspace.isTrusted) return false;
        let isMoved = false;
        for (const { article, uri } of await ledgersAt(old)) {
          const moved = ledgerPlace(to.with({ path: to.path + article.slice(old.article.length) }));
          if (moved && (await moveOne({ ...old, article, uri }, moved))) isMoved = true;
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
      const found = await ledgerFiles();
      const all = articlesOf(found).filter(
        (it) => vscode.workspace.getWorkspaceFolder(it)?.uri.path === folder?.uri.path,
      );
      const read = await Promise.all(all.map(goneArticle));
      return read
        .filter((it) => it !== undefined)
        .sort((a, b) => (a.uri.path < b.uri.path ? -1 : 1));
    },
    async articles() {
      return articlesOf(await ledgerFiles());
    },
    follow: (articles) =>
      pollFiles(() => articles().flatMap((it) => ledgerPlace(it)?.uri ?? []), onFile),
    onDidChange: changed.event,
    dispose() {
      for (const it of subscriptions) it.dispose();
    },
  };
}

const ledgerFiles = (): Promise<readonly vscode.Uri[]> =>
  findFiles(`**/${LEDGERS}/**/*${ENDING}`, null, {
    isWanted: (path) => path.startsWith(`${LEDGERS}/`) && path.endsWith(ENDING),
    isPruned: (path) => !`${LEDGERS}/`.startsWith(`${path}/`) && !path.startsWith(`${LEDGERS}/`),
  });

function ledgerPlace(article: vscode.Uri): LedgerPlace | undefined {
  const folder = vscode.workspace.getWorkspaceFolder(article);
  const path = folder && relativePath(article);
  const ledger = path === undefined ? undefined : ledgerPathOf(path);
  if (!folder || path === undefined || ledger === undefined) return undefined;
  return { folder, article: path, uri: vscode.Uri.joinPath(folder.uri, ledger) };
}

function writablePlace(article: vscode.Uri): LedgerPlace {
  const place = ledgerPlace(article);
  if (!place)
    throw new Refusal(
      article.scheme === 'untitled'
        ? l10n.t('Save the article in the open folder first: its ticks are kept beside it.')
        : l10n.t('Only claims of articles in the open folder can be ticked off.'),
    );
  if (!vscode.workspace.isTrusted)
    throw new Refusal(l10n.t('Claims can be ticked off once you trust this folder.'));
  return place;
}

const isThere = (uri: vscode.Uri): Promise<boolean> =>
  Promise.resolve(
    localFiles.stat(uri).then(
      () => true,
      () => false,
    ),
  );

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

/** The article that a ledger's file is of. */
function articleOf(ledger: vscode.Uri): vscode.Uri | undefined {
  const folder = vscode.workspace.getWorkspaceFolder(ledger);
  const path = folder && relativePath(ledger);
  if (!folder || !path?.startsWith(`${LEDGERS}/`) || !path.endsWith(ENDING)) return undefined;
  return vscode.Uri.joinPath(folder.uri, path.slice(LEDGERS.length + 1, -ENDING.length));
}

async function readLedger({ article, uri }: LedgerPlace): Promise<KnownLedger> {
  const what = vscode.workspace.asRelativePath(uri);
  const unusable = (line: string): KnownLedger => ({ kind: 'unusable', why: localized(line) });
  let text: string | undefined;
  try {
    text = await readWholeFile(uri);
  } catch (error) {
    return unusable(problemLine({ kind: 'unreadable', what, why: whyOf(error) }));
  }
  if (text === undefined) return { kind: 'ledger', ledger: emptyLedger(article) };
  const read = parseLedger(text);
  switch (read.kind) {
    case 'ledger':
      // a merge may have left the path that the article had
      return { kind: 'ledger', ledger: { ...read.ledger, article } };
    case 'newer':
      return unusable(problemLine({ kind: 'newer', what, version: read.version }));
    case 'damaged':
      return unusable(problemLine({ kind: 'damaged', what, line: read.line, why: read.why }));
  }
}

/** The ledger of an article, or those of all articles below a folder. */
async function ledgersAt(
  place: LedgerPlace,
): Promise<readonly Pick<LedgerPlace, 'article' | 'uri'>[]> {
  const below = vscode.Uri.joinPath(place.folder.uri, LEDGERS, place.article);
  const entries = await vscode.workspace.fs.readDirectory(below).then(
    (it) => it,
    () => [],
  );
  const inside = await Promise.all(
    entries.map(async ([name, type]) => {
      if (type === vscode.FileType.Directory)
        return ledgersAt({ ...place, article: `${place.article}/${name}` });
      if (!name.endsWith(ENDING)) return [];
      const article = `${place.article}/${name.slice(0, -ENDING.length)}`;
      return [{ article, uri: vscode.Uri.joinPath(below, name) }];
    }),
  );
  return [{ article: place.article, uri: place.uri }, ...inside.flat()];
}

/** How git merges two people's ticks; a file that is there stays as it is. */
async function writeAttributes({ uri }: vscode.WorkspaceFolder): Promise<void> {
  const file = vscode.Uri.joinPath(uri, STATE_FOLDER, RULES);
  if ((await readWholeFile(file)) !== undefined) return;
  await writeWholeFile(file, 'ledger/**/*.json merge=union\n');
}
