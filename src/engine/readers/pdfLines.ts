import { asPower, isNoteMark } from '../noteMarks';
import type { PlacedText } from './pdfLayout';

/** A line of a page, or a piece of one with a gap on either side. */
export interface Line {
  text: string;
  readonly x: number;
  end: number;
  readonly y: number;
  size: number;
}

/** In points: how far before a gutter a line may start that stands behind it, as its place is rounded. */
export const NEAR_GUTTER = 6;
/** A gap of so much of the type's size parts two words. */
const WORD_GAP = 0.15;
/** So much smaller is the type of what is raised, and of its size so high does it stand at least and at most. */
const SMALLER = 0.8;
const RAISED = [0.15, 0.75] as const;

/**
 * The lines of a page, in the order in which it draws them, without the raised marks of notes.
 * @param gutters where columns start that are drawn line by line across the page.
 */
export function linesOf(page: readonly PlacedText[], gutters: readonly number[]): readonly Line[] {
  const out: Line[] = [];
  for (const it of page) {
    const { text, x, y, width, size } = it;
    if (text.trim() === '') continue;
    const open = out.at(-1);
    const gap = open ? x - open.end : 0;
    if (open && isRaised(it, open) && Math.abs(gap) < 0.3 * open.size) {
      const power = asPower(text.trim(), open.text);
      if (power !== undefined || isNoteMark(text)) {
        open.text += power ?? '';
        open.end = x + width;
        continue;
      }
    }
    if (open && isRaised(open, it) && Math.abs(gap) < size && isNoteMark(open.text)) out.pop();
    const onLine =
      open && out.at(-1) === open && Math.abs(y - open.y) < 0.5 * open.size && gap > -open.size;
    const crosses = gutters.some((at) => open && open.end < at && x >= at - NEAR_GUTTER);
    if (onLine && gap < 3 * open.size && !crosses) {
      const spaced = gap > WORD_GAP * open.size && !/\s$/.test(open.text) && !/^\s/.test(text);
      open.text += spaced ? ` ${text}` : text;
      open.end = x + width;
      open.size = Math.max(open.size, size);
    } else out.push({ text, x, end: x + width, y, size });
  }
  for (const it of out) it.text = it.text.replace(/\s+/g, ' ').trim();
  return out;
}

const isRaised = (small: Type, { y, size }: Type): boolean => {
  const height = (small.y - y) / size;
  return small.size <= SMALLER * size && height >= RAISED[0] && height <= RAISED[1];
};

type Type = Pick<Line, 'y' | 'size'>;
