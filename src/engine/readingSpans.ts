import type { Annotation, Attribution, Reading, Span } from '../core/model';

/** The same reading with each of its spans moved, to where they are in its article. */
export const withSpans = (reading: Reading, moved: (span: Span) => Span): Reading => ({
  ...reading,
  sentences: reading.sentences.map(moved),
  annotations: reading.annotations.map((it) => annotationMoved(it, moved, reading.article.text)),
});

function annotationMoved(it: Annotation, moved: (span: Span) => Span, text: string): Annotation {
  const span = moved(it.span);
  if (it.kind === 'figure') return { ...it, span };
  if (it.kind === 'person') return { ...it, span, ...(it.role && { role: moved(it.role) }) };
  const { attribution } = it;
  return {
    ...it,
    span,
    ...(attribution && { attribution: attributionMoved(attribution, moved, text) }),
  };
}

function attributionMoved(
  { cue: before, ...it }: Attribution,
  moved: (span: Span) => Span,
  text: string,
): Attribution {
  const cue = before && moved(before);
  // a dash that stands for a tag is nowhere in the page
  const isShown = cue && (it.how !== 'signature' || DASH.test(text.charAt(cue.start)));
  return { ...it, speaker: moved(it.speaker), ...(isShown && { cue }) };
}

/** One of a page may be written as a character reference. */
const DASH = /[\p{Pd}&]/u;
