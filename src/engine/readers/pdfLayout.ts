import { createLineJoiner } from './brokenWords';
import { columnsOf } from './pdfColumns';
import type { Line } from './pdfLines';
import { withoutRunningHeads } from './runningHeads';

/** A run of glyphs as a page places it. Lengths are in points; y grows upwards. */
export interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** The size of the type. */
  readonly size: number;
}

/** Of the usual step from line to line: what is more parts two paragraphs. */
const PARAGRAPH_STEP = 1.35;
/** Of the type's size: an indent that opens a paragraph. */
const INDENT = 0.8;
/** The first word of the next line must have fitted so many times to tell that a paragraph ended. */
const ROOM = 1.25;
/** In lines before and behind: where the width of a column is looked for. */
const NEAR = 80;

/**
 * The paragraphs of laid-out pages, an empty line between them. What stands at the head or foot of
 * every other page (a masthead, a page number) is left out; a word broken over two lines is made whole.
 */
export function textOfPages(pages: readonly (readonly PlacedText[])[]): string {
  const lines = withoutRunningHeads(pages.map((page) => withoutInitials(columnsOf(page))));
  const paragraphs: Line[][] = [];
  const step = usualStep(lines);
  for (const page of lines) {
    for (const [i, line] of page.entries()) {
      const above = page[i - 1];
      const open = paragraphs.at(-1);
      const last = open?.at(-1);
      const near = page.slice(Math.max(0, i - NEAR), i + NEAR);
      const opens = above ? opensParagraph(above, line, step, near) : !last || !goesOn(last, line);
      if (opens || !open) paragraphs.push([line]);
      else open.push(line);
    }
  }
  const textOf = (some: readonly Line[]): readonly string[] => some.map(({ text }) => text);
  const joined = createLineJoiner(lines.flatMap(textOf).join('\n'));
  return paragraphs.map((it) => joined(textOf(it))).join('\n\n');
}

const INITIAL = /^["'“‘«]?\p{Lu}$/u;
/** Of the type's size: how much larger a letter is that opens a text over several lines. */
const LARGER = 1.6;

/** A large first letter belongs to the first of the lines on its right. */
function withoutInitials(lines: readonly Line[]): readonly Line[] {
  const initials = lines.filter(({ text }) => INITIAL.test(text)).slice(0, MOST_INITIALS);
  const put = new Set<Line>();
  for (const initial of initials) {
    let first: Line | undefined;
    for (const it of lines) {
      if (!isBeside(initial, it) || (first && first.y >= it.y)) continue;
      first = it;
    }
    if (!first) continue;
    first.text = initial.text + first.text;
    put.add(initial);
  }
  return put.size === 0 ? lines : lines.filter((it) => !put.has(it));
}

/** More large letters on a page open no text each. */
const MOST_INITIALS = 20;

function isBeside(initial: Line, { x, y, size, text }: Line): boolean {
  const gap = x - initial.end;
  const isNear = gap > -0.5 * size && gap < 0.5 * initial.size;
  const isInHeight = y > initial.y - 0.3 * size && y < initial.y + initial.size;
  return initial.size >= LARGER * size && isNear && isInHeight && /^\p{L}/u.test(text);
}

/** The commonest step down from one line to the next, in points; infinite where there is none. */
function usualStep(pages: readonly (readonly Line[])[]): number {
  const counts = new Map<number, number>();
  for (const page of pages) {
    for (const [i, { y }] of page.entries()) {
      const step = Math.round((page[i - 1]?.y ?? y) - y);
      if (step > 0) counts.set(step, (counts.get(step) ?? 0) + 1);
    }
  }
  const [usual] = [...counts].sort(([a, n], [b, m]) => m - n || a - b);
  return usual?.[0] ?? Infinity;
}

function opensParagraph(above: Line, line: Line, step: number, near: readonly Line[]): boolean {
  const down = above.y - line.y;
  if (!sameSize(above, line)) return true;
  if (down < 0) return endsSentence(above); // the head of the next column
  if (down > PARAGRAPH_STEP * Math.max(step, line.size)) return true;
  if (line.x - above.x > INDENT * line.size) return true;
  return endsSentence(above) && hadRoom(above, line, near);
}

/** Whether the next line's first word would have fitted on a line, had the paragraph gone on. */
function hadRoom(line: Line, next: Line, near: readonly Line[]): boolean {
  let end = line.end;
  for (const it of near) {
    const inColumn = Math.abs(it.x - line.x) < 3 * line.size && sameSize(it, line);
    if (inColumn) end = Math.max(end, it.end);
  }
  const character = (line.end - line.x) / line.text.length;
  const word = next.text.search(/\s|$/) + 1;
  return end - line.end > ROOM * word * character;
}

const sameSize = (a: Line, b: Line): boolean => Math.abs(a.size - b.size) <= 0.15 * a.size;

const endsSentence = (line: Line): boolean => /[.!?:…]["'”’»)\]]{0,3}$/.test(line.text);

/** Whether a sentence goes on at the head of the next page. */
const goesOn = (last: Line, line: Line): boolean => sameSize(last, line) && !endsSentence(last);
