import type { Article, Paragraph, Reading, Span } from '../core/model';
import { partitionPoint } from '../core/text/partitionPoint';
import { lastStartingBy } from '../core/text/span';
import { FILLER } from './blanking';
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

/** The stretches of a paragraph that show, by their offsets from its start. */
interface Stretches {
  /** In the file. */
  readonly from: readonly number[];
  readonly to: readonly number[];
  /** In the close text, where each starts. */
  readonly at: readonly number[];
}

/** @param paragraphs the article's, as long as their spans: what is no prose is blank or {@link FILLER} in them. */
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

function wordsAt(text: string, { from, to }: Stretches): string {
  let out = '';
  for (let i = 0; i < from.length; i++) out += text.slice(from[i], to[i]);
  return out;
}

/** Of a paragraph's text, which starts at an offset of its article; `undefined` where it stands as it shows. */
function stretchesOf(text: string, article: string, offset: number): Stretches | undefined {
  const from: number[] = [];
  const to: number[] = [];
  const at: number[] = [];
  let length = 0;
  const put = (start: number, end: number): void => {
    if (end <= start) return;
    from.push(start);
    to.push(end);
    at.push(length);
    length += end - start;
  };
  const isGap = (i: number): boolean => {
    const code = text.charCodeAt(i);
    if (code > 32 && code < 0xa0) return false;
    return isSpace(code) || (code === SOFT_HYPHEN && article.charCodeAt(offset + i) !== code);
  };
  let open = 0;
  for (let i = 0; i < text.length; i++) {
    if (!isGap(i)) continue;
    const start = i;
    while (i + 1 < text.length && isGap(i + 1)) i++;
    if (i === start && isSpace(article.charCodeAt(offset + i))) continue;
    put(open, start);
    const kept = spaceWithin(text, article, offset, start, i + 1);
    if (kept >= 0) put(kept, kept + 1);
    open = i + 1;
  }
  if (open === 0) return undefined;
  put(open, text.length);
  return { from, to, at };
}

const SOFT_HYPHEN = FILLER.charCodeAt(0);

const isSpace = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  (code >= 0xa0 && /\s/.test(String.fromCharCode(code)));

/** Which of a run of blanks and fillers stands for its space: the first that is one in the file; -1 for no space. */
function spaceWithin(
  text: string,
  article: string,
  offset: number,
  from: number,
  to: number,
): number {
  let blank = -1;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (!isSpace(code)) continue;
    if (code !== 32 || isSpace(article.charCodeAt(offset + at))) return at;
    if (blank < 0) blank = at;
  }
  if (blank < 0) return -1;
  if (SPACE.test(article.slice(offset + from, offset + to))) return blank;
  // words that only a tag parts are two
  return WORD.test(text[from - 1] ?? '') && WORD.test(text[to] ?? '') ? blank : -1;
}

const SPACE =
  /&(?:nbsp|[a-z]{1,6}sp|thinsp|#160|#x0{0,4}a0|#8(?:19[2-9]|20[0-2]|239|287)|#x20(?:0[0-9a]|2f|5f));/i;
const WORD = /[\p{L}\p{N}]/u;
