import type { Article, Paragraph, Reading, Span } from '../core/model';
import { partitionPoint } from '../core/text/partitionPoint';
import { type Stretches, stretchesOf, wordsAt } from '../core/text/stretches';
import { lastStartingBy } from '../core/text/span';
import { withSpans } from './readingSpans';

/**
 * An article as its words show, *Ada Obi, a nurse* for *<b>Ada Obi</b>, a nurse*, since rules look at what stands
 * between two words. Its paragraphs start where they start in the file and are shorter.
 */
export interface CloseProse {
  readonly article: Article;
  readonly paragraphs: readonly Paragraph[];
  /** A reading of it, with the spans and the paragraphs of the file. */
  inFile(reading: Reading): Reading;
  /** The other way round. */
  inClose(reading: Reading): Reading;
}

/** @param paragraphs the article's, as long as their spans: what is no prose is blank or a soft hyphen in them. */
export function closeProse(article: Article, paragraphs: readonly Paragraph[]): CloseProse {
  const stretches: (Stretches | undefined)[] = [];
  let text = '';
  const close = paragraphs.map((it): Paragraph => {
    const { start, end } = it.span;
    const own = stretchesOf(it.text, article.text, start);
    stretches.push(own);
    const isPage = article.format === 'html';
    if (!own && !(isPage && LINE.test(it.text))) return it;
    const words = own ? wordsAt(it.text, own) : it.text;
    const shown = isPage ? words.replace(LINES, ' ') : words;
    text += article.text.slice(text.length, start) + shown.padEnd(end - start);
    return { ...it, text: shown, span: { start, end: start + shown.length } };
  });
  text += article.text.slice(text.length);
  const shown = { ...article, text };

  const moving =
    (move: (span: Span, own: Stretches) => Span) =>
    (span: Span): Span => {
      const at = lastStartingBy(paragraphs, span.start);
      const by = paragraphs[at]?.span.start ?? 0;
      const own = stretches[at];
      if (!own) return span;
      const { start, end } = move({ start: span.start - by, end: span.end - by }, own);
      return { start: start + by, end: end + by };
    };
  return {
    article: shown,
    paragraphs: close,
    inFile: (reading) => withSpans({ ...reading, article, paragraphs }, moving(toFile)),
    inClose: (reading) =>
      withSpans({ ...reading, article: shown, paragraphs: close }, moving(toClose)),
  };
}

/** In a page every white space is a blank; in Markdown a line may start where one starts in the file. */
const LINE = /[\t\r\n]/;
const LINES = /[\t\r\n]/g;

function toFile({ start, end }: Span, own: Stretches): Span {
  const offsetOf = (place: number): number => {
    const i = partitionPoint(own.at.length, (it) => (own.at[it] ?? 0) <= place) - 1;
    return (own.from[i] ?? 0) + place - (own.at[i] ?? 0);
  };
  const from = offsetOf(start);
  return { start: from, end: end > start ? offsetOf(end - 1) + 1 : from };
}

function toClose({ start, end }: Span, own: Stretches): Span {
  const placeOf = (offset: number): number => {
    const i = partitionPoint(own.to.length, (it) => (own.to[it] ?? 0) <= offset);
    const at = own.at[i] ?? lengthOf(own);
    return at + Math.max(0, offset - (own.from[i] ?? offset));
  };
  return { start: placeOf(start), end: placeOf(end) };
}

const lengthOf = ({ at, from, to }: Stretches): number =>
  (at.at(-1) ?? 0) + (to.at(-1) ?? 0) - (from.at(-1) ?? 0);
