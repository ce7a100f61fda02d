import type { Paragraph, Span } from '../model';
import { appended } from './appended';
import { joinedQuotations } from './openQuotations';
import {
  joinedBroken,
  type Line,
  LONGEST_WRAPPED,
  longestOf,
  textOfLines,
  trimmedLine,
  wrappedRuns,
} from './wrappedLines';

/**
 * The paragraphs of plain text: each line one, except where the lines between two blank lines were
 * wrapped at a fixed width, or a quotation runs over the end of one. Blank lines are in none.
 */
export function plainParagraphs(text: string): readonly Paragraph[] {
  const out: Paragraph[] = [];
  let block = NO_LINES;
  const put = (start: number, end: number): void => {
    out.push({ span: { start, end }, text: textOfLines(text, { start, end }) });
  };
  const flush = (): void => {
    const runs = block.length < 2 ? block : runsOf(block, text);
    for (const { start, end } of runs) put(start, end);
    block = NO_LINES;
  };
  for (let at = 0; at <= text.length;) {
    let end = text.indexOf('\n', at);
    if (end < 0) end = text.length;
    const line = trimmedLine(text, at, end);
    if (line.start === line.end) flush();
    else block = appended(block, line);
    at = end + 1;
  }
  flush();
  return out;
}

const NO_LINES: Line[] = [];

const runsOf = (lines: readonly Line[], text: string): readonly Span[] =>
  longestOf(lines) > LONGEST_WRAPPED
    ? joinedBroken(joinedQuotations(lines, text), lines, text)
    : joinedQuotations(wrappedRuns(lines, text) ?? lines, text);

/** Whether a line, without its feed, is `blank`, or too `long` to have been wrapped by hand, or neither. */
export function kindOfLine(text: string, from: number, to: number): BlockEdge {
  const { start, end } = trimmedLine(text, from, to);
  return start === end ? 'blank' : end - start > LONGEST_WRAPPED ? 'long' : 'short';
}

/** What a text has at its edge; {@link edgeOfBlock} tells. */
export type BlockEdge = 'blank' | 'long' | 'short';

/**
 * What a text has at its edge, for telling whether it can be cut there: a `blank` line, lines of which one
 * is too `long` to have been wrapped by hand, or `short` ones, which stand together or apart by what
 * follows. A last line feed belongs to the line that it ends.
 */
export function edgeOfBlock(text: string, side: 'start' | 'end'): BlockEdge {
  let at = side === 'start' ? 0 : text.endsWith('\n') ? text.length - 1 : text.length;
  for (let isFirst = true; ; isFirst = false) {
    const feed = side === 'start' ? text.indexOf('\n', at) : text.lastIndexOf('\n', at - 1);
    const from = side === 'start' ? at : feed + 1;
    const to = side === 'end' ? at : feed < 0 ? text.length : feed;
    const line = kindOfLine(text, from, to);
    if (line === 'blank') return isFirst ? 'blank' : 'short';
    if (line === 'long') return 'long';
    if (feed < 0 || (side === 'end' && feed === 0)) return 'short';
    at = side === 'start' ? feed + 1 : feed;
  }
}
