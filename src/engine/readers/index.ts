import type { Outcome } from '../outcome';
import { plainText } from './plainText';
import type { Reader } from './reader';
import { wordDocument } from './wordDocument';

/** The first that fits a file's name reads it. */
const readers: readonly Reader[] = [wordDocument, plainText];

const readerOf = (path: string): Reader => readers.find(({ fits }) => fits(path)) ?? plainText;

/** The text of a file, taken out of it by the ending of its name. */
export const readFileText = (bytes: Uint8Array, path: string, what: string): Outcome<string> =>
  readerOf(path).read(bytes, what);

/** Whether a file's text is taken out of it, and stands in no file that an editor could show. */
export const isExtracted = (path: string): boolean => !readerOf(path).isEditable;
