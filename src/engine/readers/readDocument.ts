import type { Outcome } from '../outcome';
import { pdfDocument } from './pdfDocument';
import type { DocumentReader } from './index';
import { wordDocument } from './wordDocument';

/** Reads in this thread. It loads large libraries, so that only a worker imports it. */
export const readDocument: DocumentReader['read'] = (
  bytes,
  path,
  what,
): Promise<Outcome<string>> =>
  /\.pdf$/i.test(path) ? pdfDocument(bytes, what) : Promise.resolve(wordDocument(bytes, what));
