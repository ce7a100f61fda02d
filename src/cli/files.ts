import { basename } from 'node:path';
import type { Article } from '../core/model';
import { failure, type Outcome, success, whyOf } from '../engine/outcome';
import { formatOf } from '../engine/prose';
import { readFileText, type DocumentReader } from '../engine/readers';
import { fileBytes } from './fileBytes';

/** The article in a file, its path as its id. */
export async function readArticleFile(
  path: string,
  documents: DocumentReader,
): Promise<Outcome<Article>> {
  const bytes = await bytesOf(path);
  if (!bytes.ok) return bytes;
  const decoded = await readFileText(bytes.value, path, path, documents);
  if (!decoded.ok) return decoded;
  return success({
    id: path,
    title: basename(path),
    format: formatOf(path),
    text: decoded.value,
  });
}

async function bytesOf(path: string): Promise<Outcome<Uint8Array>> {
  try {
    return await fileBytes(path);
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT')
      return failure({ kind: 'not-found', what: path });
    if (isSystemError(error) && error.code === 'ENXIO')
      return failure({
        kind: 'unreadable',
        what: path,
        why: 'it is a socket or a device, no file',
      });
    return failure({ kind: 'unreadable', what: path, why: reasonOf(error) });
  }
}

export const isSystemError = (error: unknown): error is Error & { code: string } =>
  error instanceof Error && 'code' in error;

/** What the system says of a failure: its code where it has one. */
export const reasonOf = (error: unknown): string =>
  isSystemError(error) ? error.code : whyOf(error);
