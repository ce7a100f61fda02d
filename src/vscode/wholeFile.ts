import * as vscode from 'vscode';
import { whyOf } from '../engine/outcome';
import { Refusal } from './commands';
import { localFiles, nodeFileSystemOf } from './localFiles';
import { tooLarge, withFileLock, writeNodeFile } from './nodeFile';
import { createLinks } from './symbolicLinks';

/**
 * Writes a file, and the folders above it, so that the old one or the new one is there whole, even after
 * a power cut where the disk is one of this machine. Rejects with a {@link Refusal} where the file cannot
 * be written, as on a full disk, or is reached by a symbolic link.
 */
export async function writeWholeFile(uri: vscode.Uri, text: string): Promise<void> {
  try {
    // a folder may have become a link since the old one was read
    if (await isBelowLink(uri)) throw new Error(LINKED);
    await writeBytes(uri, new TextEncoder().encode(text));
  } catch (error) {
    const what = vscode.workspace.asRelativePath(uri);
    throw new Refusal(vscode.l10n.t('{0} could not be written: {1}', what, whyOf(error)));
  }
}

async function writeBytes(uri: vscode.Uri, bytes: Uint8Array): Promise<void> {
  const fs = nodeFileSystemOf(uri);
  if (fs) return writeNodeFile(fs, uri.fsPath, bytes);
  const beside = uri.with({ path: `${uri.path}.${crypto.randomUUID().slice(0, 8)}.new` });
  try {
    await vscode.workspace.fs.writeFile(beside, bytes);
    await vscode.workspace.fs.rename(beside, uri, { overwrite: true });
  } catch (error) {
    await vscode.workspace.fs.delete(beside).then(undefined, () => undefined);
    throw error;
  }
}

/**
 * Runs `work` while no other window of this machine does so for the file. A virtual folder has no locks. Rejects with a
 * {@link Refusal} where the lock, and the folders above it, would be made behind a symbolic link.
 */
export async function withLock<T>(uri: vscode.Uri, work: () => Promise<T>): Promise<T> {
  const fs = nodeFileSystemOf(uri);
  if (!fs) return work();
  if (await isBelowLink(uri)) {
    const what = vscode.workspace.asRelativePath(uri);
    throw new Refusal(vscode.l10n.t('{0} could not be written: {1}', what, LINKED));
  }
  return withFileLock(fs, uri.fsPath, work);
}

const LINKED = 'it is reached by a symbolic link';

const isBelowLink = async (uri: vscode.Uri): Promise<boolean> =>
  (await createLinks(() => undefined).above(uri)) !== undefined;

/** In bytes: far more than people write into one. */
const LARGEST = 20_000_000;

/**
 * The text of a file; `undefined` where there is none. Rejects where it is no UTF-8, which would not come back as
 * it was, is too large, or is reached by a symbolic link, which may lead out of the folder.
 */
export async function readWholeFile(uri: vscode.Uri): Promise<string | undefined> {
  try {
    // a file that is not there yet may be below a link, too
    const below = isBelowLink(uri);
    const looking = localFiles.stat(uri);
    looking.catch(() => undefined); // it is awaited below, unless there is a link
    if (await below) throw new Error(LINKED);
    const { isFile, isLink, bytes } = await looking;
    if (isLink) throw new Error(LINKED);
    if (!isFile) throw new Error('it is no file');
    if (bytes > LARGEST) throw tooLarge(LARGEST);
    return decoded(await localFiles.readFile(uri, LARGEST));
  } catch (error) {
    if (error instanceof vscode.FileSystemError && error.code === 'FileNotFound') return undefined;
    throw error;
  }
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new Error('it is not UTF-8');
  }
}
