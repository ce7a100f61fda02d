import type { Paragraph, Span } from '../model';
import { partitionPoint } from '../text/partitionPoint';
import { createWordSink, scanWords } from './wordScanner';

export { keyOf, WordFlag } from './wordKeys';

/**
 * Words as they count when two texts are compared, in parallel arrays: equal `key`, same word. Case,
 * accents, spelling variants, contractions (*don’t*, *do not*), dashes and numerals (*25*,
 * *twenty-five*) make no difference; punctuation is left out. `start` and `end` say where a word
 * stands in the article; the two words of a contraction stand at the same place.
 */
export interface Words {
  readonly length: number;
  readonly key: Int32Array;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Bits of `WordFlag`. */
  readonly flags: Uint8Array;
}

const known = new WeakMap<readonly Paragraph[], Words>();

/** The words of an article's prose, kept as long as its paragraphs are. */
export function wordsOf(paragraphs: readonly Paragraph[]): Words {
  const kept = known.get(paragraphs);
  if (kept) return kept;
  const words = readWords(paragraphs);
  known.set(paragraphs, words);
  return words;
}

/** Words are put here first, so that the columns of each article have just their length. */
const sink = createWordSink(4096);

/** The words of paragraphs, in order; not kept. */
export function readWords(paragraphs: readonly Paragraph[]): Words {
  sink.length = 0;
  for (const { span, text } of paragraphs) scanWords(text, span.start, sink);
  const { length } = sink;
  // few buffers, each of which costs as much as a paragraph's words; an index keeps that of the keys alone
  const buffer = new ArrayBuffer(length * (2 * 4 + 1));
  const column = (place: number, from: Int32Array): Int32Array => {
    const ints = new Int32Array(buffer, place * length * 4, length);
    ints.set(from.subarray(0, length));
    return ints;
  };
  const flags = new Uint8Array(buffer, 2 * length * 4, length);
  flags.set(sink.flags.subarray(0, length));
  return {
    length,
    key: sink.key.slice(0, length),
    start: column(0, sink.start),
    end: column(1, sink.end),
    flags,
  };
}

/** The words that lie inside a span, as indices from the first to one past the last. */
export function wordRange(
  words: Words,
  span: Span,
): { readonly from: number; readonly to: number } {
  const from = firstEndingAfter(words, span.start);
  let to = from;
  while (to < words.length && (words.start[to] ?? 0) < span.end) to++;
  return { from, to };
}

/** The index of the first word that ends after `offset`. */
export const firstEndingAfter = ({ end, length }: Words, offset: number): number =>
  partitionPoint(length, (i) => (end[i] ?? 0) <= offset);
