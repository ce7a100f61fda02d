import type { Quotation, Reading } from '../model';
import { wordRange, type Words } from './words';

/** A quotation of an article, with its words as indices into the article's. */
export interface QuotedPart {
  readonly quotation: Quotation;
  readonly from: number;
  readonly to: number;
}

/**
 * One running quotation: a quotation by itself, or several that go on from one another over
 * paragraphs or around their attribution (*“A,” he said, “B.”*). Never empty.
 */
export interface Utterance {
  readonly parts: readonly QuotedPart[];
}

/** The running quotations of an article, in order of their first parts. */
export function utterancesOf(reading: Reading, words: Words): readonly Utterance[] {
  const out: { parts: QuotedPart[] }[] = [];
  const lastByDepth: ({ parts: QuotedPart[] } | undefined)[] = [];
  for (const quotation of reading.annotations) {
    if (quotation.kind !== 'quote') continue;
    const range = wordRange(words, quotation.span);
    const part = { quotation, ...range };
    const running = lastByDepth[quotation.depth];
    const before = running?.parts.at(-1);
    if (running && before && goesOn(reading.article.text, before, part)) {
      running.parts.push(part);
    } else {
      const utterance = { parts: [part] };
      lastByDepth[quotation.depth] = utterance;
      out.push(utterance);
    }
    lastByDepth.length = quotation.depth + 1;
  }
  return out;
}

/** Longest attribution between the two halves of a quotation, in characters. */
const BETWEEN = 120;

/** Each names a speaker of its own: a lost closing mark makes no one quotation of two. */
function areOthers({ quotation: { attribution: a } }: QuotedPart, next: QuotedPart): boolean {
  const b = next.quotation.attribution;
  return (
    a?.person !== undefined &&
    b?.person !== undefined &&
    a.person !== b.person &&
    b.how !== 'continued'
  );
}

function goesOn(text: string, before: QuotedPart, next: QuotedPart): boolean {
  if (next.quotation.continues) return before.quotation.open && !areOthers(before, next);
  if (before.quotation.open) return false;
  const { start } = next.quotation.span;
  const { end } = before.quotation.span;
  if (start - end > BETWEEN || start <= end) return false;
  if (text[end - 1] !== ',' && text[end + 1] !== ',') return false;
  const between = text.slice(end, start);
  const by = before.quotation.attribution;
  const other = next.quotation.attribution;
  if (!by || !other || by.name !== other.name) return false;
  return !/[.!?\n]\s/.test(between) && next.quotation.form === 'direct';
}
