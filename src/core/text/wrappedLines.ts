import type { Span } from '../model';
import { Class, isAny, vocabulary } from '../lexicon/vocabulary';
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
export function textOfLines(text: string, { start, end }: Span): string {
  const lines = text.slice(start, end);
  return lines.includes('>') && lines.includes('\n')
    ? lines.replace(QUOTING, (marks) => marks.replaceAll('>', ' '))
    : lines;
}
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
  if (longest < 40) return raggedRuns(lines, text);
  const areWrapped = (run: readonly Line[]): boolean =>
    run.every((it, i) => goesOn(it, run[i + 1], longest, text)) && !areListed(run, text);
  // sentences of one length, each on its line
  if (lines.length > 2 && !lines.slice(0, -1).some((it) => isUnfinished(it, text)))
    return undefined;
  if (areWrapped(lines)) return [joined(lines)];
  const runs = indentedRuns(lines);
  const isLaidOut = runs.length > 1 && runs.some((it) => it.length > 1);
  if (isLaidOut && runs.every(areWrapped)) return runs.map(joined);
  return shortEndedRuns(lines, text) ?? raggedRuns(lines, text);
}

export const longestOf = (lines: readonly Span[]): number =>
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
    return fits === true && goesOn(it, next, width, text);
  });
  const full = isFull.filter(Boolean).length;
  const brokenAndFull = lines.filter(
    (it, i) => isFull[i] && breaksOff(it, lines[i + 1], text),
  ).length;
  const isShown = 2 * brokenAndFull >= full && 4 * brokenAndFull >= 3 * broken.length;
  if (!isShown || areListed(lines, text)) return undefined;
  return joinedWhere(lines, (it, next, i) => isFull[i] === true || runsOver(it, next, text), text);
}

/** Of lines of any length, those together that a sentence runs over, told by the small words at which they break off. */
function raggedRuns(lines: readonly Line[], text: string): readonly Span[] | undefined {
  let unfinished = 0;
  let broken = 0;
  let isShown = false;
  for (const [i, it] of lines.entries()) {
    const next = lines[i + 1];
    if (!next || !isUnfinished(it, text)) continue;
    unfinished++;
    if (!breaksOff(it, next, text)) continue;
    broken++;
    isShown ||= endsSmall(it, text) || STARTS_SMALL.test(text.slice(next.start, next.start + 12));
  }
  if (!isShown || 2 * broken < unfinished || areListed(lines, text)) return undefined;
  return joinedWhere(lines, (it, next) => runsOver(it, next, text), text);
}

/**
 * Runs of lines of which one is too long to have been wrapped by hand, those together between which a line breaks off
 * within a sentence. Whether two are depends on the lines where they meet alone.
 */
export function joinedBroken(
  runs: readonly Span[],
  lines: readonly Line[],
  text: string,
): readonly Span[] {
  const out: Span[] = [];
  let last: Line | undefined;
  let at = 0;
  for (const run of runs) {
    const first = lines[at];
    const open = out.at(-1);
    if (
      open &&
      last &&
      first &&
      last.end - last.start >= LEAST_LONG &&
      breaksOff(last, first, text)
    ) {
      out[out.length - 1] = { start: open.start, end: run.end };
    } else out.push(run);
    while ((lines[at]?.end ?? Infinity) <= run.end) last = lines[at++];
  }
  return out;
}
const LEAST_LONG = 60;

/** Whether a line from one offset to another ends within a sentence. */
export const endsUnfinished = (text: string, from: number, to: number): boolean =>
  isUnfinished(trimmedLine(text, from, to), text);

/** Whether the first line from an offset on starts with a small letter. */
export function startsSmall(text: string, from: number): boolean {
  const feed = text.indexOf('\n', from);
  const { start } = trimmedLine(text, from, feed < 0 ? text.length : feed);
  return /\p{Ll}/u.test(text.charAt(start));
}

function joinedWhere(
  lines: readonly Line[],
  isOne: (line: Line, next: Line, index: number) => boolean,
  text: string,
): readonly Span[] {
  const runs: Line[][] = [];
  lines.forEach((it, i) => {
    const last = lines[i - 1];
    const opens = isListed(text, it) || isLabelled(text, it.start);
    if (last && !opens && isOne(last, it, i - 1)) runs.at(-1)?.push(it);
    else runs.push([it]);
  });
  return runs.map(joined);
}

/** Whether a sentence shows to run over the end of a line. */
const runsOver = (line: Line, next: Line, text: string): boolean =>
  breaksOff(line, next, text) || (next.depth === line.depth && endsSmall(line, text));

const endsSmall = ({ start, end }: Line, text: string): boolean =>
  ENDS_SMALL.test(text.slice(Math.max(start, end - 7), end));
const ENDS_SMALL =
  /(?:^|\s)(?:a|an|and|as|at|by|for|from|has|have|her|his|in|is|its|of|on|or|than|that|the|their|to|was|were|which|who|will|with)$/;
const STARTS_SMALL = /^(?:and|of|or|per|than|that|which|who)\s/;

/** Whether a line ends within a sentence and the next takes it up with a small letter. */
const breaksOff = (line: Line, next: Line | undefined, text: string): boolean =>
  next?.depth === line.depth &&
  isUnfinished(line, text) &&
  isTakenUp(text.slice(next.start, next.start + LONGEST_WORD)) &&
  !isDateline(next, text);

/** Whether a line goes on with a small letter that begins no name (*iVale*, *van der Marr*) and no label (*photo: …*). */
function isTakenUp(start: string): boolean {
  const word = SMALL_WORD.exec(start)?.[0];
  return word !== undefined && !isAny(vocabulary.numberOf(word), Class.particle);
}

/** In characters. */
const LONGEST_WORD = 24;
const SMALL_WORD = /^\p{Ll}{1,23}(?![\p{L}:])/u;

/** *updated 3 May 2031 at 10:40*, under a headline. */
const isDateline = (line: Line, text: string): boolean =>
  isUnfinished(line, text) &&
  /\b(?:\d{1,2}: ?[0-5]\d|(?:19|20)\d\d)\b/.test(
    text.slice(line.start, Math.min(line.end, line.start + 120)),
  );

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
