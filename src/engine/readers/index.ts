import { decodeText } from '../decode';
import { success, type Outcome } from '../outcome';

/** Takes the text out of files that no text editor shows. Where it runs is up to who made it. */
export interface DocumentReader {
  /**
   * The text, its paragraphs an empty line apart.
   * @param path of the file; its ending says of which kind it is.
   * @param what names the file in the problem.
   */
  read(bytes: Uint8Array, path: string, what: string): Promise<Outcome<string>>;
}

/** Whether a file's text is taken out of it, and stands in no file that an editor could show. */
export const isExtracted = (path: string): boolean => /\.(?:docx|pdf)$/i.test(path);

/**
 * The text of a file: decoded where it is text of any kind, Markdown and HTML among it (`prose.ts` tells
 * what of it is prose), taken out of it by `documents` where it is not.
 */
export async function readFileText(
  bytes: Uint8Array,
  path: string,
  what: string,
  documents: DocumentReader,
): Promise<Outcome<string>> {
  if (isExtracted(path)) return documents.read(bytes, path, what);
  const decoded = decodeText(bytes, what);
  return decoded.ok ? success(decoded.value.text) : decoded;
}
