import type { Annotation, Reading, Span } from '../model';
import { contains, overlaps } from '../text/span';

/** A sentence whose `text` has the length of its span; what others are quoted with in it is blotted out. */
export interface NarrativeSentence {
  readonly span: Span;
  readonly text: string;
}

/** Stands for each character of a quotation: no pattern of a check fits it. */
const BLOT = '\uFFFC';

/** The sentences of an article as its writer answers for them: without quotations, tags and link targets. */
export function narrativeSentences(reading: Reading): readonly NarrativeSentence[] {
  const quotations = outerQuotations(reading.annotations);
  const out: NarrativeSentence[] = [];
  let paragraph = 0;
  let first = 0;
  for (const span of reading.sentences) {
    while ((reading.paragraphs[paragraph]?.span.end ?? Infinity) <= span.start) paragraph++;
    while ((quotations[first]?.end ?? Infinity) <= span.start) first++;
    const own = reading.paragraphs[paragraph];
    if (!own) break;
    if (!contains(own.span, span)) continue;
    let text = own.text.slice(span.start - own.span.start, span.end - own.span.start);
    for (let i = first; i < quotations.length; i++) {
      const it = quotations[i];
      if (!it || it.start >= span.end) break;
      if (!overlaps(it, span)) continue;
      const from = Math.max(0, it.start - span.start);
      const to = Math.min(text.length, it.end - span.start);
      text = text.slice(0, from) + BLOT.repeat(to - from) + text.slice(to);
    }
    out.push({ span, text });
  }
  return out;
}

/** In order, none inside another. */
export function outerQuotations(annotations: readonly Annotation[]): readonly Span[] {
  const out: Span[] = [];
  for (const it of annotations) {
    if (it.kind !== 'quote') continue;
    const last = out.at(-1);
    if (!last || it.span.start >= last.end) out.push(it.span);
  }
  return out;
}
