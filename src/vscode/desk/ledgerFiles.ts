import * as vscode from 'vscode';
import { prunedLedger } from '../../core/desk/droppedTicks';
import { emptyLedger, mergedLedgers, type Ledger } from '../../core/desk/ledger';
import { parseLedger, printLedger } from '../../core/desk/ledgerFile';
import { STATE_FOLDER } from '../../core/desk/ledgerPath';
import { problemLine, whyOf } from '../../engine/outcome';
import { Refusal } from '../commands';
import { localFiles } from '../localFiles';
import { localized } from '../localized';
import { readWholeFile, withLock, writeWholeFile } from '../wholeFile';
import type { LedgerPlace } from './ledgerPlaces';

/** Writes the files of ledgers, and beside them the rules by which git merges two people's ticks. */
export interface LedgerWrites {
  /**
   * Writes what `edit` makes of the ledger as it then is, and nothing where it leaves it as it is. Rejects with a
   * {@link Refusal} where the one that is there cannot be used.
   * @param written told what is in the file, before another window may write a later one.
   */
  change(
    place: LedgerPlace,
    edit: (ledger: Ledger) => Ledger,
    written: (ledger: Ledger) => void,
  ): Promise<void>;
  /** Puts a ledger to that of another place; `false` where there is none, or both are one. */
  move(from: LedgerPlace, to: LedgerPlace): Promise<boolean>;
  /** The rules of some folder are gone. */
  forgetRules(): void;
}

export type KnownLedger =
  | { readonly kind: 'ledger'; readonly ledger: Ledger }
  /** It is left as it is. */
  | { readonly kind: 'unusable'; readonly why: string };

export const RULES = '.gitattributes';

export function createLedgerWrites(): LedgerWrites {
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

  return {
    change: (place, edit, written) =>
      withLock(place.uri, async () => {
        const known = await readLedger(place);
        if (known.kind === 'unusable') throw new Refusal(known.why);
        written(await write(place, known.ledger, edit(known.ledger)));
      }),
    async move(from, to) {
      if (from.uri.path === to.uri.path || !(await isThere(from.uri))) return false;
      // in one order, so that two windows do not wait for each other
      const [first, second] = from.uri.path < to.uri.path ? [from, to] : [to, from];
      return withLock(first.uri, () => withLock(second.uri, () => moveLocked(from, to)));
    },
    forgetRules: () => ruledFolders.clear(),
  };
}

/** An empty one where there is no file. */
export async function readLedger({ article, uri }: LedgerPlace): Promise<KnownLedger> {
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

export const isThere = (uri: vscode.Uri): Promise<boolean> =>
  localFiles.stat(uri).then(
    () => true,
    () => false,
  );

/** How git merges two people's ticks; a file that is there stays as it is. */
async function writeAttributes({ uri }: vscode.WorkspaceFolder): Promise<void> {
  const file = vscode.Uri.joinPath(uri, STATE_FOLDER, RULES);
  if ((await readWholeFile(file)) !== undefined) return;
  await writeWholeFile(file, 'ledger/**/*.json merge=union\n');
}
