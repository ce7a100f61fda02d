import type { Span } from '../model';
import { codeUnitAt } from './characters';

/** A line without its feed, what is blank before and behind, and the marks by which a letter quotes another, *> *. */
export interface Line extends Span {
  /** Characters before it, those marks aside. */
  readonly indent: number;
  /** How many of those marks. */
  readonly depth: number;
}

export function trimmedLine(text: string, from: number, to: number): Line {
  let start = from;
  let end = to;
  let depth = 0;
  let margin = from; // where the indent is counted from
  for (; start < end; start++) {
    const code = codeUnitAt(text, start);
    if (isBlank(code)) continue;
    const next = start + 1 < end ? codeUnitAt(text, start + 1) : 32;
    if (code !== GREATER || !(isBlank(next) || next === GREATER)) break;
    depth++;
    margin = start + 1;
  }
  while (end > start && isBlank(codeUnitAt(text, end - 1))) end--;
  return { start, end, indent: start - margin, depth };
}

const GREATER = 62;

/** The text of several lines, with the marks of a letter that is quoted in them blank. */
export const textOfLines = (text: string, { start, end }: Span): string =>
  text.slice(start, end).replace(QUOTING, (marks) => marks.replaceAll('>', ' '));
const QUOTING = /\n[^\S\n]{0,80}(?:>[^\S\n]{0,80}){1,40}(?=\s)/g;

const isBlank = (code: number): boolean =>
  code <= 32 || code === 0xa0 || code === 0x2028 || code === 0x2029;

/** Longest line that still counts as wrapped, and how much shorter than the longest a line may be. */
export const LONGEST_WRAPPED = 100;
const SLACK = 24;
/** So many lines that break off within a sentence show that a text was wrapped. */
const LEAST_BROKEN = 2;

/** The paragraphs of lines that no blank line parts, where they were wrapped at a fixed width. */
export function wrappedRuns(lines: readonly Line[], text: string): readonly Span[] | undefined {
  const longest = longestOf(lines);
  if (longest > LONGEST_WRAPPED || longest < 40) return undefined;
  const letters = ofOneDepth(lines);
  return letters.length < 2
    ? runsOf(lines, text)
    : letters.flatMap((it) => (it.length < 2 ? it : (wrappedRuns(it, text) ?? it)));
}

/** Lines that stand together, those of each letter by themselves. */
function ofOneDepth(lines: readonly Line[]): readonly (readonly Line[])[] {
  const out: Line[][] = [];
  for (const it of lines) {
    const open = out.at(-1);
    if (open?.at(-1)?.depth === it.depth) open.push(it);
    else out.push([it]);
  }
  return out;
}

function runsOf(lines: readonly Line[], text: string): readonly Span[] | undefined {
  const longest = longestOf(lines);
  const areWrapped = (run: readonly Line[]): boolean =>
    run.every((it, i) => goesOn(it, run[i + 1], longest, text)) && !areListed(run, text);
  // sentences of one length, each on its line
  if (lines.length > 2 && !lines.slice(0, -1).some((it) => isUnfinished(it, text)))
    return undefined;
  if (areWrapped(lines)) return [joined(lines)];
  const runs = indentedRuns(lines);
  const isLaidOut = runs.length > 1 && runs.some((it) => it.length > 1);
  return isLaidOut && runs.every(areWrapped) ? runs.map(joined) : shortEndedRuns(lines, text);
}

const longestOf = (lines: readonly Span[]): number =>
  lines.reduce((most, { start, end }) => Math.max(most, end - start), 0);

const joined = (lines: readonly Line[]): Span => ({
  start: lines[0]?.start ?? 0,
  end: lines.at(-1)?.end ?? 0,
});

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

/**
 * Each up to a line that is short, so that the next one would have fitted: of lines that show by how they break off
 * that they were wrapped, and at which width.
 */
function shortEndedRuns(lines: readonly Line[], text: string): readonly Span[] | undefined {
  const broken = lines.filter((it, i) => breaksOff(it, lines[i + 1], text));
  const width = longestOf(broken);
  if (width < 40 || broken.length < LEAST_BROKEN) return undefined;
  const isFull = lines.map((it, i) => {
    const next = lines[i + 1];
    const fits = next && next.indent <= it.indent && it.end - it.start <= width + 4;
    return fits === true && !isListed(text, next) && goesOn(it, next, width, text);
  });
  const full = isFull.filter(Boolean).length;
  const brokenAndFull = lines.filter(
    (it, i) => isFull[i] && breaksOff(it, lines[i + 1], text),
  ).length;
  const isShown = 2 * brokenAndFull >= full && 4 * brokenAndFull >= 3 * broken.length;
  if (!isShown || areListed(lines, text)) return undefined;
  const runs: Line[][] = [];
  lines.forEach((it, i) => {
    if (isFull[i - 1]) runs.at(-1)?.push(it);
    else runs.push([it]);
  });
  return runs.map(joined);
}

/** Whether a line ends within a sentence and the next takes it up with a small letter. */
const breaksOff = (line: Line, next: Line | undefined, text: string): boolean =>
  next !== undefined && isUnfinished(line, text) && /\p{Ll}/u.test(text.charAt(next.start));

/** At its end. */
const isUnfinished = ({ end }: Line, text: string): boolean =>
  /[\p{L}\p{N},;–—-]/u.test(text.charAt(end - 1));

/** Whether a line is about as long as the longest, and the next one's first word would not have fitted. */
function goesOn(
  { start, end }: Line,
  next: Line | undefined,
  longest: number,
  text: string,
): boolean {
  if (!next) return true;
  if (isLabelled(text, next.start)) return false;
  let word = next.start;
  while (word < next.end && codeUnitAt(text, word) > 32) word++;
  const length = end - start;
  return length >= longest - SLACK && length + 1 + (word - next.start) > longest - 4;
}

/** In characters. */
const LONGEST_LABEL = 24;

/** Whether a line starts as that of a list or of a dialogue does. */
const isListed = (text: string, { start }: Line): boolean =>
  /^(?:[-–—*•·]|\d{1,2}[.)])\s/.test(text.slice(start, start + 4));

/** Whether the first of several lines starts so, and one more. */
const areListed = ([first, ...others]: readonly Line[], text: string): boolean =>
  first !== undefined && isListed(text, first) && others.some((it) => isListed(text, it));

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
