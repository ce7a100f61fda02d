import { failure, LARGEST_FILE, success, type Outcome } from './outcome';

export interface DecodedText {
  /** Without a byte-order mark; lines that end in CR alone, as on an old Mac, end in LF. */
  readonly text: string;
  /** As the Encoding Standard names it. */
  readonly encoding: string;
}

/**
 * The text of a file. What is not UTF-8, but for a byte here and there, and has no byte-order mark is read as the page
 * says of itself, else as Windows-1252, which every byte fits; what holds control characters that no text has is no
 * text.
 * @param what names the file in the problem.
 */
export function decodeText(bytes: Uint8Array, what: string): Outcome<DecodedText> {
  if (bytes.length > LARGEST_FILE) {
    return failure({ kind: 'too-large', what, bytes: bytes.length });
  }
  const encoding = encodingOf(bytes);
  if (encoding === undefined) {
    return failure({ kind: 'not-text', what, why: 'it holds bytes that no text has' });
  }
  const text = new TextDecoder(encoding).decode(bytes);
  return success({
    text: withLineFeeds(encoding === 'windows-1252' ? withWindowsCharacters(text) : text),
    encoding,
  });
}

const withLineFeeds = (text: string): string =>
  text.includes('\n') ? text : text.replaceAll('\r', '\n');

/** `undefined`: a binary file. */
function encodingOf(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  if (looksBinary(bytes)) return undefined;
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return 'utf-8';
  } catch {
    return isMostlyUtf8(bytes) ? 'utf-8' : (encodingSaid(bytes) ?? 'windows-1252');
  }
}

/** A title cut off within a letter leaves a page UTF-8: more of what is no ASCII fits than does not. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  let fits = 0;
  for (const [run] of new TextDecoder('utf-8').decode(bytes).matchAll(/[^\0-\x7f]+/g)) {
    for (const char of run) fits += char === '\ufffd' ? -1 : 1;
  }
  return fits > 0;
}

const SAID = /\b(?:charset|encoding)\s{0,9}=\s{0,9}["']?([\w-]{1,40})/i;
/** In bytes: where a page says how it is encoded. */
const HEAD = 1024;

/** `undefined` where a page says nothing, or what nobody knows or its bytes belie. */
function encodingSaid(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  const tags = head.split('<').filter((it) => /^(?:meta|\?xml)\s/i.test(it));
  const [said] = tags.flatMap((it) => SAID.exec(it)?.[1] ?? []);
  try {
    const { encoding } = new TextDecoder(said ?? '');
    return encoding.startsWith('utf-') ? undefined : encoding;
  } catch {
    return undefined;
  }
}

/** One stray NUL in a text is let through; a share of control characters above 1 in 200 is not. */
function looksBinary(bytes: Uint8Array): boolean {
  const length = Math.min(bytes.length, 65_536);
  let control = 0;
  for (let i = 0; i < length; i++) {
    const byte = bytes[i] ?? 32;
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) control++;
  }
  return control > 1 && control * 200 > length;
}

/** U+0080 to U+009F as Windows-1252 has them; a blank stands for a byte that it leaves undefined. */
const WINDOWS_CHARACTERS = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';

/** Node 20 decodes `windows-1252` as Latin-1, so the difference is made up here. */
const withWindowsCharacters = (text: string): string =>
  text.replace(/[\u0080-\u009f]/g, (char) => {
    const meant = WINDOWS_CHARACTERS[char.charCodeAt(0) - 0x80] ?? ' ';
    return meant === ' ' ? char : meant;
  });
