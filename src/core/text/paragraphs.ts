import type { Paragraph } from '../model';
import { appended } from './appended';
import { codeUnitAt } from './characters';

/** Longest line that still counts as wrapped by hand, and how much shorter than the longest a line may be. */
const WRAP_LIMIT = 100;
const WRAP_SLACK = 24;

/**
 * The paragraphs of plain text: each line one, except where the lines between two blank lines were
 * wrapped at a fixed width, which are one together, or one from each indented line on. Blank lines are in none.
 */
export function plainParagraphs(text: string): readonly Paragraph[] {
  const out: Paragraph[] = [];
  let block = NO_LINES;
  const put = (start: number, end: number): void => {
    out.push({ span: { start, end }, text: text.slice(start, end) });
  };
  const flush = (): void => {
    const runs = wrappedRuns(block, text);
    if (runs) for (const lines of runs) put(lines[0]?.start ?? 0, lines.at(-1)?.end ?? 0);
    else for (const { start, end } of block) put(start, end);
    block = NO_LINES;
  };
  for (let at = 0; at <= text.length;) {
    let end = text.indexOf('\n', at);
    if (end < 0) end = text.length;
    const line = trimmed(text, at, end);
    if (line.start === line.end) flush();
    else block = appended(block, line);
    at = end + 1;
  }
  flush();
  return out;
}

interface Line {
  readonly start: number;
  readonly end: number;
  /** Characters before it. */
  readonly indent: number;
}

const NO_LINES: Line[] = [];

/** A line, without its feed, and without what is blank before and behind. */
function trimmed(text: string, from: number, to: number): Line {
  let start = from;
  let end = to;
  while (start < end && isBlank(codeUnitAt(text, start))) start++;
  while (end > start && isBlank(codeUnitAt(text, end - 1))) end--;
  return { start, end, indent: start - from };
}

const isBlank = (code: number): boolean =>
  code <= 32 || code === 0xa0 || code === 0x2028 || code === 0x2029;

/** The lines of each paragraph, where they were wrapped at a fixed width. */
function wrappedRuns(
  lines: readonly Line[],
  text: string,
): readonly (readonly Line[])[] | undefined {
  if (lines.length < 2) return undefined;
  const longest = lines.reduce((most, { start, end }) => Math.max(most, end - start), 0);
  if (longest > WRAP_LIMIT || longest < 40) return undefined;
  if (isWrapped(lines, longest, text)) return [lines];
  const runs = indentedRuns(lines);
  const isLaidOut = runs.length > 1 && runs.some((it) => it.length > 1);
  return isLaidOut && runs.every((it) => isWrapped(it, longest, text)) ? runs : undefined;
}

/** Each from a line on that is indented against the least indented one. */
function indentedRuns(lines: readonly Line[]): readonly (readonly Line[])[] {
  const least = lines.reduce((most, { indent }) => Math.min(most, indent), Infinity);
  const runs: Line[][] = [];
  for (const it of lines) {
    const open = runs.at(-1);
    if (open && it.indent === least) open.push(it);
    else runs.push([it]);
  }
  return runs;
}

/** Every line but the last about as long as the longest, and every next line would not have fitted. */
function isWrapped(lines: readonly Line[], longest: number, text: string): boolean {
  return lines.every(({ start, end }, i) => {
    const next = lines[i + 1];
    if (!next) return true;
    if (isLabelled(text, next.start)) return false;
    if (isDashed(text, lines[0]?.start ?? 0) && isDashed(text, next.start)) return false;
    let word = next.start;
    while (word < next.end && codeUnitAt(text, word) > 32) word++;
    const length = end - start;
    return length >= longest - WRAP_SLACK && length + 1 + (word - next.start) > longest - 4;
  });
}

/** In characters. */
const LONGEST_LABEL = 24;

/** Whether a line starts as a line of dialogue does: *— …*. */
function isDashed(text: string, start: number): boolean {
  const first = text.charCodeAt(start);
  return (first === 0x2014 || first === 0x2013) && text.charCodeAt(start + 1) === 32;
}

/** Whether a line starts as somebody's turn in a transcript: *Q: …*, *MS OBI: …*. */
function isLabelled(text: string, start: number): boolean {
  for (let at = start; at < start + LONGEST_LABEL; at++) {
    const code = text.charCodeAt(at);
    if (code === 58) return at > start && text.charCodeAt(at + 1) === 32; // :
    const isCapital = code >= 65 && code <= 90;
    if (!isCapital && code !== 32 && code !== 46 && code !== 39 && code !== 0x2019) return false;
  }
  return false;
}

/** Whether a line, without its feed, is `blank`, or too `long` to have been wrapped by hand, or neither. */
export function kindOfLine(text: string, from: number, to: number): BlockEdge {
  const { start, end } = trimmed(text, from, to);
  return start === end ? 'blank' : end - start > WRAP_LIMIT ? 'long' : 'short';
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
