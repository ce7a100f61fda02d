import type { Paragraph, Reading, Span } from '../model';
import { stretchesOf, wordsAt } from './stretches';
import { textOfLines } from './wrappedLines';

const known = new WeakMap<readonly Paragraph[], string>();

/**
 * The article's text as it is read, of the same length: what is not prose (tags, character references but for their
 * character) is blanked in it. Of plain text that text itself.
 */
export function proseOf({ article, paragraphs }: Pick<Reading, 'article' | 'paragraphs'>): string {
  if (article.format === 'plain') return article.text;
  const kept = known.get(paragraphs);
  if (kept !== undefined) return kept;
  let prose = '';
  for (const { span, text } of paragraphs) {
    prose += blank(article.text.slice(prose.length, span.start)) + text;
  }
  prose += blank(article.text.slice(prose.length));
  known.set(paragraphs, prose);
  return prose;
}

const blank = (text: string): string => text.replace(/\S/g, ' ');

/** The words of a span as a person reads them: in a saved page *20 mg* for *20&nbsp;mg*. */
export function shownText(reading: Pick<Reading, 'article' | 'paragraphs'>, span: Span): string {
  const { text, format } = reading.article;
  const prose = proseOf(reading).slice(span.start, span.end);
  const stretches = format === 'plain' ? undefined : stretchesOf(prose, text, span.start);
  return stretches
    ? wordsAt(prose, stretches)
        .replace(/\u00ad/g, '')
        .trim()
    : textOfLines(prose, { start: 0, end: prose.length });
}

/** A stretch of {@link proseOf} without what only keeps its length. */
export const shown = (prose: string): string =>
  HOLES.test(prose)
    ? prose.replace(/\u00ad/g, '').replace(RUNS, (run: string, at: number, whole: string) =>
        // a tag before a point or a comma, as in *<b>lost</b>, he said*, leaves no space
        CLOSING.includes(whole.charAt(at + run.length) || ' ') ? '' : run.charAt(0),
      )
    : prose;
const HOLES = /\u00ad| {2}|\u2009{2}|\u202f{2}/;
const RUNS = / {2,}|\u2009{2,}|\u202f{2,}/g;
const CLOSING = ',.;:!?)';
