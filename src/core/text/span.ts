import type { Reading, Span } from '../model';
import { partitionPoint } from './partitionPoint';

export const spanLength = (span: Span): number => span.end - span.start;

export const contains = (outer: Span, inner: Span): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

export const sameSpan = (a: Span, b: Span): boolean => a.start === b.start && a.end === b.end;

export const textAt = (text: string, span: Span): string => text.slice(span.start, span.end);

export const shifted = (span: Span, by: number): Span => ({
  start: span.start + by,
  end: span.end + by,
});

/**
 * A span as it counts from an offset. Not `shifted` by what is less: of an offset of 0 that is -0, which is no small
 * integer, and one span of such numbers makes the engine keep the ends of all others as objects of their own.
 */
export const within = (span: Span, offset: number): Span => ({
  start: span.start - offset,
  end: span.end - offset,
});

/** In order of the start; of two that start together the longer first. */
export const bySpan = (a: { readonly span: Span }, b: { readonly span: Span }): number =>
  a.span.start - b.span.start || b.span.end - a.span.end;

/** Two lists in this order as one; of equal spans those of `a` come first. */
export function mergedBySpan<Item extends { readonly span: Span }>(
  a: readonly Item[],
  b: readonly Item[],
): readonly Item[] {
  if (b.length === 0) return a;
  if (a.length === 0) return b;
  const out: Item[] = [];
  let next = 0;
  for (const item of a) {
    for (let it = b[next]; it && bySpan(it, item) < 0; it = b[++next]) out.push(it);
    out.push(item);
  }
  for (; next < b.length; next++) out.push(b[next] as Item);
  return out;
}

/** The index of the first item whose span starts at or behind `offset`, or how many there are. Items are in order. */
export const firstStartingFrom = (
  items: readonly { readonly span: Span }[],
  offset: number,
): number => partitionPoint(items.length, (i) => (items[i]?.span.start ?? 0) < offset);

/** The index of the last item whose span starts at or before `offset`, or -1. Items are in order. */
export const lastStartingBy = (items: readonly { readonly span: Span }[], offset: number): number =>
  partitionPoint(items.length, (i) => (items[i]?.span.start ?? 0) <= offset) - 1;

/** The index of the sentence that holds an offset, or of the next one, or how many there are. */
export const sentenceAt = (sentences: readonly Span[], offset: number): number =>
  partitionPoint(sentences.length, (i) => (sentences[i]?.end ?? 0) <= offset);

/** What of a span's sentence stands at most so many characters before and behind it. */
export function textNear(
  { start, end }: Span,
  { sentences, article }: Pick<Reading, 'sentences' | 'article'>,
  reach: number,
): string {
  const sentence = sentences[sentenceAt(sentences, start)] ?? { start, end };
  return article.text.slice(
    Math.max(sentence.start, start - reach),
    Math.min(sentence.end, end + reach),
  );
}
