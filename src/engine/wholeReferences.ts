import type { Annotation, Attribution, Paragraph, Reading, Span } from '../core/model';
import { lastStartingBy } from '../core/text/span';
import { FILLER } from './blanking';

/**
 * The same reading of a saved page with no span that starts or ends inside a character reference: *&euro;14* from the
 * ampersand on. A reference stands in a paragraph's text as its character with blanks or fillers beside it.
 */
export function withWholeReferences(reading: Reading): Reading {
  const { article, paragraphs } = reading;
  if (!article.text.includes('&')) return reading;
  const whole = (span: Span): Span => wholeSpan(span, article.text, paragraphs);
  return {
    ...reading,
    sentences: reading.sentences.map(whole),
    annotations: reading.annotations.map((it) => withWholeSpans(it, whole)),
  };
}

function withWholeSpans(it: Annotation, whole: (span: Span) => Span): Annotation {
  const span = whole(it.span);
  if (it.kind === 'figure') return { ...it, span };
  if (it.kind === 'person') return { ...it, span, ...(it.role && { role: whole(it.role) }) };
  const { attribution } = it;
  return { ...it, span, ...(attribution && { attribution: ofWhole(attribution, whole) }) };
}

const ofWhole = (it: Attribution, whole: (span: Span) => Span): Attribution => ({
  ...it,
  speaker: whole(it.speaker),
  ...(it.cue && { cue: whole(it.cue) }),
});

function wholeSpan(span: Span, raw: string, paragraphs: readonly Paragraph[]): Span {
  const paragraph = paragraphs[lastStartingBy(paragraphs, span.start)];
  if (!paragraph) return span;
  const { text } = paragraph;
  const by = paragraph.span.start;
  let { start, end } = span;
  const isDecoded = (at: number): boolean => text[at - by] !== raw[at] && text[at - by] !== ' ';
  if (isDecoded(start)) start = raw.lastIndexOf('&', start);
  while (end > start + 1 && text[end - 1 - by] === FILLER && raw[end - 1] !== FILLER) end--;
  if (end <= paragraph.span.end && isDecoded(end - 1)) end = raw.indexOf(';', end - 1) + 1;
  return start === span.start && end === span.end ? span : { start, end };
}
