import type { Span } from '../model';
import { codeUnitAt } from './characters';
import { areQuotedLines } from './quotedLines';
import { trimmedLine } from './wrappedLines';

/** A quotation that opens in one line closes at most so many lines below. */
const MOST_AWAITED = 4;

/**
 * Lines that no blank line parts, those together over whose ends a quotation runs: it opens in one, and the first of
 * its marks in one of the next few closes it, with nothing of the writer's between them. One that each line opens
 * anew, as paragraphs do, stays in several.
 */
export function joinedQuotations(lines: readonly Span[], text: string): readonly Span[] {
  const out: Span[] = [];
  let open: Mark | undefined;
  let waiting = 0; // how many of the last lines in `out` it runs over
  for (const line of lines) {
    const next = open && firstMark(text, line, open.marks);
    const over = open && next?.turn === Turn.close ? [...out.slice(-waiting), line] : [];
    if (open && next && over.length > 0 && areQuotedLines(text, over, open.at, next.at)) {
      out.splice(-waiting);
      out.push({ start: over[0]?.start ?? line.start, end: line.end });
    } else out.push(line);
    if (open && !next && waiting < MOST_AWAITED) waiting++;
    else {
      open = openAtEnd(text, line);
      waiting = 1;
    }
  }
  return out;
}

/** How many of the lines behind a text may belong to a quotation that opens in its last ones. */
export function linesAwaited(text: string): number {
  let to = text.endsWith('\n') ? text.length - 1 : text.length;
  for (let awaited = MOST_AWAITED; awaited > 0 && to >= 0; awaited--) {
    const from = to > 0 ? text.lastIndexOf('\n', to - 1) + 1 : 0;
    if (isLeftOpen(text, from, to)) return awaited;
    to = from - 1;
  }
  return 0;
}

const Turn = { none: 0, open: 1, close: 2, unclear: 3 } as const;
type Turn = (typeof Turn)[keyof typeof Turn];

/** Marks of one form: what the one at an offset of a line does, which is none of them in most places. */
type Marks = (text: string, at: number, line: Span) => Turn;

interface Mark {
  readonly at: number;
  readonly turn: Turn;
  readonly marks: Marks;
}

/** Single marks are none of these: they may be apostrophes, of *the leaders’* or *’til*. */
const double: Marks = (text, at, { start }) => {
  const code = codeUnitAt(text, at);
  if (code === 0x201c) return Turn.open;
  return code === 0x201d ? closing(text, at, start) : Turn.none;
};

const straight: Marks = (text, at, { start, end }) => {
  if (codeUnitAt(text, at) !== 34) return Turn.none;
  const isBehind = at > start && !/[\s([—–-]/.test(text.charAt(at - 1));
  const isBefore = at + 1 < end && !/\s/.test(text.charAt(at + 1));
  if (isBehind === isBefore && !(isBehind && !/[\p{L}\p{N}]/u.test(text.charAt(at + 1))))
    return Turn.unclear;
  return isBehind ? closing(text, at, start) : Turn.open;
};

/** Behind a figure the mark may be that of inches; one at the start of a line closes nothing. */
const closing = (text: string, at: number, start: number): Turn =>
  at > start && /[^\s\p{N}:]/u.test(text.charAt(at - 1)) ? Turn.close : Turn.unclear;

const ALL = [double, straight];

/** Whether a character is one of either form: most are none, and are passed over before anything else is asked. */
function isMark(text: string, at: number): boolean {
  const code = codeUnitAt(text, at);
  return code === 34 || code === 0x201c || code === 0x201d;
}

function firstMark(text: string, line: Span, marks: Marks): Mark | undefined {
  for (let at = line.start; at < line.end; at++) {
    if (!isMark(text, at)) continue;
    const turn = marks(text, at, line);
    if (turn !== Turn.none) return { at, turn, marks };
  }
  return undefined;
}

/** The opening mark of the quotation that is open at the end of a line, the outermost. */
function openAtEnd(text: string, line: Span): Mark | undefined {
  let open: Mark | undefined;
  for (let at = line.start; at < line.end; at++) {
    if (!isMark(text, at)) continue;
    if (!open) open = openingMark(text, at, line);
    else if (open.marks(text, at, line) >= Turn.close) open = undefined;
  }
  return open;
}

/** The mark at an offset of a line, if it opens. */
function openingMark(text: string, at: number, line: Span): Mark | undefined {
  const marks = ALL.find((it) => it(text, at, line) === Turn.open);
  return marks && { at, turn: Turn.open, marks };
}

/** Whether the last marks of any form open, whatever was open before. */
function isLeftOpen(text: string, from: number, to: number): boolean {
  const line = trimmedLine(text, from, to);
  const asked = new Set(ALL);
  for (let at = line.end - 1; at >= line.start && asked.size > 0; at--) {
    if (!isMark(text, at)) continue;
    for (const marks of asked) {
      const turn = marks(text, at, line);
      if (turn === Turn.open) return true;
      if (turn !== Turn.none) asked.delete(marks);
    }
  }
  return false;
}
