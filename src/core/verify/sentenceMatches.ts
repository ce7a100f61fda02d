import type { Entry, SourceIndex } from '../index/sourceIndex';
import { firstEndingAfter, type Words, wordRange } from '../index/words';
import type { Reading, Span } from '../model';
import type { Steps } from '../steps';
import { sentenceAt } from '../text/span';
import { sentencePairsOf } from './sentencePairs';

/** A sentence of another article that is this one nearly word for word, or holds it. */
export interface SentenceMatch {
  readonly entry: Entry;
  readonly span: Span;
  /** The sentence there, in words of that article. */
  readonly from: number;
  readonly to: number;
  /** For each word of this sentence the word of the other article, or -1. */
  readonly match: Int32Array;
  /** Shared words over the words of the longer sentence: 0 to 1. */
  readonly similarity: number;
}

/** A sentence of an article, its words, and where others have it, the closest first. */
export interface MatchedSentence {
  readonly span: Span;
  readonly from: number;
  readonly to: number;
  readonly matches: readonly SentenceMatch[];
  /** Sentences with the same words in another order, too far from this one to compare facts by place. */
  readonly reordered: readonly SentenceMatch[];
}

/** Least similarity for two sentences to say one thing, so that facts compare by their place. */
const SAME_SENTENCE = 0.6;
/** Least similarity for a sentence to count as taken over. */
export const NEAR = 0.75;
/** Least share of the words, in any order, for a sentence to count as turned round. */
const REORDERED = 0.85;
const LEAST_WORDS = 5;
const MOST_MATCHES = 12;
/** Most sentences that one is held against: the same line a thousand times over is one place. */
const MOST_COMPARED = 200;

/** The sentences of a reading, each with those of other articles that run nearly the same. */
export function* matchingSentences(
  reading: Reading,
  words: Words,
  index: SourceIndex,
): Steps<readonly MatchedSentence[]> {
  const out: MatchedSentence[] = [];
  for (const span of reading.sentences) {
    yield;
    out.push(matchedSentence(span, reading, words, index));
  }
  return out;
}

/** One sentence of a reading, with those of other articles that run nearly the same. */
export function matchedSentence(
  span: Span,
  { article }: Reading,
  words: Words,
  index: SourceIndex,
): MatchedSentence {
  const { from, to } = wordRange(words, span);
  const reordered: SentenceMatch[] = [];
  const matches = matchRun(words, from, to, index, article.id, reordered);
  return { span, from, to, matches, reordered };
}

/** The closest first; those whose words stand in another order go to `reordered`, where it is given. */
export function matchRun(
  words: Words,
  from: number,
  to: number,
  index: SourceIndex,
  except: string,
  reordered?: SentenceMatch[],
): readonly SentenceMatch[] {
  if (to - from < LEAST_WORDS) return [];
  const keys = words.key.subarray(from, to);
  const out: SentenceMatch[] = [];
  const pairs = sentencePairsOf(index);
  const seen = new Map<Entry, Set<number>>();
  let compared = 0;
  for (const place of index.search(keys, except).slice(0, MOST_MATCHES * 2)) {
    const { sentences } = place.entry.reading;
    const theirs = place.entry.words();
    let at = sentenceAt(sentences, theirs.start[place.from] ?? 0);
    for (; at < sentences.length && compared < MOST_COMPARED; at++) {
      const sentence = sentences[at];
      if (!sentence || sentence.start >= (theirs.end[place.to - 1] ?? 0)) break;
      const done = seen.get(place.entry) ?? new Set();
      seen.set(place.entry, done);
      if (done.has(at)) continue;
      done.add(at);
      compared++;
      const range = wordRange(theirs, sentence);
      const there = theirs.key.subarray(range.from, range.to);
      const { share, alignment } = pairs.compare(keys, there, SAME_SENTENCE);
      if (!alignment) continue;
      const match = alignment.match.map((j) => (j < 0 ? -1 : j + range.from));
      const found = { entry: place.entry, span: sentence, ...range, match };
      const similarity = alignment.matched / Math.max(keys.length, there.length);
      if (similarity >= SAME_SENTENCE) out.push({ ...found, similarity });
      if (similarity < NEAR && share >= REORDERED) reordered?.push({ ...found, similarity: share });
    }
  }
  return out.sort((a, b) => b.similarity - a.similarity).slice(0, MOST_MATCHES);
}

/** The words over there that stand where a span of this article stands; `undefined`: nothing does. */
export function counterpart(
  sentence: MatchedSentence,
  { match, entry, from, to }: SentenceMatch,
  words: Words,
  span: Span,
): Span | undefined {
  const first = firstEndingAfter(words, span.start) - sentence.from;
  let last = first;
  while (last < match.length && (words.start[sentence.from + last] ?? 0) < span.end) last++;
  if (first < 0 || last <= first) return undefined;
  // between the nearest words on both sides that go together
  let before = first;
  while (before > 0 && (match[before - 1] ?? -1) < 0) before--;
  let after = last;
  while (after < match.length && (match[after] ?? -1) < 0) after++;
  const theirs = entry.words();
  const start = before > 0 ? (match[before - 1] ?? 0) + 1 : from;
  const end = after < match.length ? (match[after] ?? 0) : to;
  if (end <= start) return undefined;
  return { start: theirs.start[start] ?? 0, end: theirs.end[end - 1] ?? 0 };
}
