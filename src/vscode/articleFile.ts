import * as vscode from 'vscode';
import type { Article } from '../core/model';
import { failure, LARGEST_FILE, success, whyOf, type Outcome } from '../engine/outcome';
import { formatOf } from '../engine/prose';
import { readFileText, type DocumentReader } from '../engine/readers';
import type { FileStamp } from '../worker/catalogue';
import { localFiles } from './localFiles';
import { linked } from './symbolicLinks';
import { baseName } from './workspacePaths';

/** The state of a file that can be read. */
export const stampOf = (uri: vscode.Uri): Promise<Outcome<FileStamp>> =>
  asOutcome(uri, async (what) => {
    const { isFolder, isFile, isLink, modified, bytes } = await localFiles.stat(uri);
    if (isFolder) return failure({ kind: 'not-found', what });
    if (isLink) return failure(linked(uri));
    if (!isFile) return failure({ kind: 'not-found', what });
    if (bytes > LARGEST_FILE) return failure({ kind: 'too-large', what, bytes });
    return success({ modified, bytes });
  });

/** The article in a file. Whether it can be read, {@link stampOf} is asked before. */
export const articleOf = (uri: vscode.Uri, documents: DocumentReader): Promise<Outcome<Article>> =>
  asOutcome(uri, async (what) => {
    const bytes = await localFiles.readFile(uri, LARGEST_FILE);
    const decoded = await readFileText(bytes, uri.path, what, documents);
    if (!decoded.ok) return decoded;
    const format = formatOf(uri.path);
    return success({ id: uri.toString(), title: baseName(uri), format, text: decoded.value });
  });

/** The article that a file has now. */
export async function readArticleFile(
  uri: vscode.Uri,
  documents: DocumentReader,
): Promise<Outcome<Article>> {
  const stamp = await stampOf(uri);
  return stamp.ok ? articleOf(uri, documents) : stamp;
}

async function asOutcome<T>(
  uri: vscode.Uri,
  work: (what: string) => Promise<Outcome<T>>,
): Promise<Outcome<T>> {
  const what = vscode.workspace.asRelativePath(uri);
  try {
    return await work(what);
  } catch (error) {
    const gone = error instanceof vscode.FileSystemError && error.code === 'FileNotFound';
    return failure(
      gone ? { kind: 'not-found', what } : { kind: 'unreadable', what, why: whyOf(error) },
    );
  }
}
