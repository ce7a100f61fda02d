import type { Paragraph, Reading, Span } from '../core/model';
import { lastStartingBy } from '../core/text/span';
import { FILLER } from './blanking';
import { withSpans } from './readingSpans';

/**
 * The same reading with no span that starts or ends inside a character reference (*&euro;14* from the ampersand on) or
 * the tag of a `<q>`. They stand in a paragraph's text as their character with blanks or fillers beside it.
 */
export function withWholeReferences(reading: Reading): Reading {
  const { article, paragraphs } = reading;
  if (article.format === 'plain') return reading;
  const isAsItStands = ({ text }: Paragraph): boolean => !text.includes(FILLER);
  if (!/&|<q/i.test(article.text) && paragraphs.every(isAsItStands)) return reading;
  return withSpans(reading, (span) => wholeSpan(span, article.text, paragraphs));
}

function wholeSpan(span: Span, raw: string, paragraphs: readonly Paragraph[]): Span {
  const paragraph = paragraphs[lastStartingBy(paragraphs, span.start)];
  if (!paragraph) return span;
  const { text } = paragraph;
  const by = paragraph.span.start;
  let { start, end } = span;
  const isDecoded = (at: number): boolean =>
    text[at - by] !== raw[at] && text[at - by] !== ' ' && !/\d/.test(raw[at] ?? ''); // a raised 2
  if (isDecoded(start)) start = startOfHole(raw, start);
  while (end > start + 1 && text[end - 1 - by] === FILLER && raw[end - 1] !== FILLER) end--;
  if (end <= paragraph.span.end && isDecoded(end - 1)) end = endOfHole(raw, end - 1);
  return start === span.start && end === span.end ? span : { start, end };
}

/** Where the reference or the tag starts that a place stands in. */
const startOfHole = (raw: string, at: number): number =>
  /[<>]/.test(raw[at] ?? '') ? raw.lastIndexOf('<', at) : raw.lastIndexOf('&', at);

const endOfHole = (raw: string, at: number): number =>
  (/[<>]/.test(raw[at] ?? '') ? raw.indexOf('>', at) : raw.indexOf(';', at)) + 1;
