import * as vscode from 'vscode';
import { ledgerPathOf, STATE_FOLDER } from '../../core/desk/ledgerPath';
import { Refusal } from '../commands';
import { findFiles } from '../findFiles';
import { relativePath } from '../workspacePaths';

const { l10n } = vscode;

/** Where the ledger of an article is, or would be. */
export interface LedgerPlace {
  readonly folder: vscode.WorkspaceFolder;
  /** From the folder, with forward slashes. */
  readonly article: string;
  readonly uri: vscode.Uri;
}

export const LEDGERS = `${STATE_FOLDER}/ledger`;
export const ENDING = '.json';

/** `undefined` for an article that is in no folder of the workspace. */
export function ledgerPlace(article: vscode.Uri): LedgerPlace | undefined {
  const folder = vscode.workspace.getWorkspaceFolder(article);
  const path = folder && relativePath(article);
  const ledger = path === undefined ? undefined : ledgerPathOf(path);
  if (!folder || path === undefined || ledger === undefined) return undefined;
  return { folder, article: path, uri: vscode.Uri.joinPath(folder.uri, ledger) };
}

/** Throws a {@link Refusal} where no ledger can be kept. */
export function writablePlace(article: vscode.Uri): LedgerPlace {
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

/** The article that a ledger's file is of. */
export function articleOf(ledger: vscode.Uri): vscode.Uri | undefined {
  const folder = vscode.workspace.getWorkspaceFolder(ledger);
  const path = folder && relativePath(ledger);
  if (!folder || !path?.startsWith(`${LEDGERS}/`) || !path.endsWith(ENDING)) return undefined;
  return vscode.Uri.joinPath(folder.uri, path.slice(LEDGERS.length + 1, -ENDING.length));
}

/** The files of all ledgers. */
export const allLedgers = (): Promise<readonly vscode.Uri[]> =>
  findFiles(`**/${LEDGERS}/**/*${ENDING}`, null, {
    isWanted: (path) => path.startsWith(`${LEDGERS}/`) && path.endsWith(ENDING),
    isPruned: (path) => !`${LEDGERS}/`.startsWith(`${path}/`) && !path.startsWith(`${LEDGERS}/`),
  });

/** The ledger of an article, or those of all articles below a folder. */
export async function ledgersAt(
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
