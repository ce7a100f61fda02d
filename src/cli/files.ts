import { readFileSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import type { Article } from '../core/model';
import { failure, LARGEST_FILE, type Outcome, success, whyOf } from '../engine/outcome';
import { formatOf } from '../engine/prose';
import { readFileText, type DocumentReader } from '../engine/readers';

/** The article in a file, its path as its id. */
export async function readArticleFile(
  path: string,
  documents: DocumentReader,
): Promise<Outcome<Article>> {
  let bytes: Uint8Array;
  try {
    const stat = statSync(path);
    if (stat.isDirectory()) {
      return failure({ kind: 'unreadable', what: path, why: 'it is a folder' });
    }
    if (stat.size > LARGEST_FILE) {
      return failure({ kind: 'too-large', what: path, bytes: stat.size });
    }
    bytes = readFileSync(path);
  } catch (error) {
    return failure(
      isSystemError(error) && error.code === 'ENOENT'
        ? { kind: 'not-found', what: path }
        : { kind: 'unreadable', what: path, why: reasonOf(error) },
    );
  }
  const decoded = await readFileText(bytes, path, path, documents);
  if (!decoded.ok) return decoded;
  return success({
    id: path,
    title: basename(path),
    format: formatOf(path),
    text: decoded.value,
  });
}

export const isSystemError = (error: unknown): error is Error & { code: string } =>
  error instanceof Error && 'code' in error;

/** What the system says of a failure: its code where it has one. */
export const reasonOf = (error: unknown): string =>
  isSystemError(error) ? error.code : whyOf(error);
