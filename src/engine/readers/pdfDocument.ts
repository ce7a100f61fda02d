import { definePDFJSModule, getDocumentProxy } from 'unpdf';
import { failure, LARGEST_FILE, success, type Outcome } from '../outcome';
import { unpackedSize } from './pdfStreams';
import { textOfPages, type PlacedText } from './pdfLayout';

/** A longer one is a book or a register. */
const MOST_PAGES = 500;
/** Bytes of all its streams but those of pictures, which are not unpacked. */
const MOST_UNPACKED = 2 * LARGEST_FILE;
/** UTF-16 code units; what a page of fine print holds, hundreds of times. */
const MOST_TEXT = 20_000_000;

/**
 * The text of a PDF, paragraph by paragraph. Nothing of it is drawn, run or fetched.
 * @param what names the file in the problem: no PDF, damaged, locked with a password, without text
 * (pictures of pages), or too long.
 */
export async function pdfDocument(bytes: Uint8Array, what: string): Promise<Outcome<string>> {
  const none = (why: string): Outcome<string> => failure({ kind: 'unreadable', what, why });
  if (bytes.length > LARGEST_FILE) return failure({ kind: 'too-large', what, bytes: bytes.length });
  const unpacked = unpackedSize(bytes, MOST_UNPACKED);
  if (unpacked > MOST_UNPACKED) return failure({ kind: 'too-large', what, bytes: unpacked });
  try {
    await definePDFJSModule(() => import('unpdf/pdfjs'));
    const document = await getDocumentProxy(Uint8Array.from(bytes), OPTIONS);
    try {
      if (document.numPages > MOST_PAGES) {
        return none(`it has ${document.numPages} pages; at most ${MOST_PAGES} are read`);
      }
      const pages: PlacedText[][] = [];
      let length = 0;
      for (let number = 1; number <= document.numPages; number++) {
        const page = await document.getPage(number);
        const { items } = await page.getTextContent();
        const placed = items.flatMap((it) => ('str' in it ? [placedText(it)] : []));
        for (const { text } of placed) length += text.length;
        if (length > MOST_TEXT) return failure({ kind: 'too-large', what, bytes: length });
        pages.push(placed);
        page.cleanup();
      }
      const text = textOfPages(pages);
      return text === '' ? none('there is no text in it, only pictures') : success(text);
    } finally {
      await document.loadingTask.destroy();
    }
  } catch (error) {
    const { name } = error instanceof Error ? error : { name: '' };
    if (name === 'PasswordException') return none('it is locked with a password');
    return none('it is no PDF, or a damaged one');
  }
}

/** Fonts are not needed for text, and code in a document is never run. */
const OPTIONS = {
  disableFontFace: true,
  isEvalSupported: false,
  useSystemFonts: false,
  stopAtErrors: false,
  verbosity: 0,
} as const;

interface TextItem {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

function placedText({ str, transform, width, height }: TextItem): PlacedText {
  const [, b = 0, , d = 0, x = 0, y = 0] = transform;
  return { text: str, x, y, width, size: height > 0 ? height : Math.hypot(b, d) };
}
