import type { Annotation, Attribution, Reading, Span } from '../core/model';

/** The same reading with each of its spans moved. */
export const withSpans = (reading: Reading, moved: (span: Span) => Span): Reading => ({
  ...reading,
  sentences: reading.sentences.map(moved),
  annotations: reading.annotations.map((it) => annotationMoved(it, moved)),
});

function annotationMoved(it: Annotation, moved: (span: Span) => Span): Annotation {
  const span = moved(it.span);
  if (it.kind === 'figure') return { ...it, span };
  if (it.kind === 'person') return { ...it, span, ...(it.role && { role: moved(it.role) }) };
  const { attribution } = it;
  return { ...it, span, ...(attribution && { attribution: attributionMoved(attribution, moved) }) };
}

const attributionMoved = (it: Attribution, moved: (span: Span) => Span): Attribution => ({
  ...it,
  speaker: moved(it.speaker),
  ...(it.cue && { cue: moved(it.cue) }),
});
