import type { Reading, Span } from '../model';
import { proseOf, shown } from '../text/prose';
import { sentenceAt } from '../text/span';

/** What stands on either side of a span, as a person reads it; empty where its sentences end with it. */
export interface Surroundings {
  readonly before: string;
  readonly after: string;
}

/**
 * The rest of the sentences that the span stands in.
 * @param limit how far on either side of the span, in UTF-16 code units; what is longer is cut between words.
 */
export function sentenceAround(reading: Reading, span: Span, limit: number): Surroundings {
  const { start, end } = within(reading, span, limit);
  const prose = proseOf(reading);
  return {
    before: shown(prose.slice(start, span.start)),
    after: shown(prose.slice(span.end, end)),
  };
}

function within({ sentences, article: { text } }: Reading, span: Span, limit: number): Span {
  let { start, end } = span;
  for (let i = sentenceAt(sentences, span.start); i < sentences.length; i++) {
    const sentence = sentences[i];
    if (!sentence || sentence.start >= span.end) break;
    start = Math.min(start, sentence.start);
    end = Math.max(end, sentence.end);
  }
  if (span.start - start > limit) {
    start = span.start - limit;
    while (start < span.start && !isSpace(text, start)) start++;
  }
  if (end - span.end > limit) {
    end = span.end + limit;
    while (end > span.end && !isSpace(text, end)) end--;
  }
  return { start, end };
}

const isSpace = (text: string, at: number): boolean => /\s/.test(text.charAt(at));
