import { type Line, linesOf, NEAR_GUTTER } from './pdfLines';
import type { PlacedText } from './pdfLayout';

/** So many lines of a column show that it is one, and so many characters on the middle one of them that it is no table's. */
const LEAST_LINES = 5;
const LEAST_LENGTH = 18;
const MOST_GUTTERS = 5;

/**
 * The lines of a page in the order in which they are read: most programs draw one column after the other, some each
 * line across all of them.
 */
export function columnsOf(page: readonly PlacedText[]): readonly Line[] {
  const told = guttersOf(page);
  const lines = linesOf(page, told);
  if (told.length === 0) return lines;
  const gutters = told.filter((at) => isProse(at, lines));
  return gutters.length === 0
    ? linesOf(page, [])
    : columnByColumn(gutters.length < told.length ? linesOf(page, gutters) : lines, gutters);
}

/** Where text starts again and again behind a gap on its line. */
function guttersOf(page: readonly PlacedText[]): readonly number[] {
  const counts = new Map<number, number>();
  let last: PlacedText | undefined;
  for (const it of page) {
    if (it.text.trim() === '') continue;
    if (last && isBeside(last, it)) {
      const at = Math.round(it.x / NEAR_GUTTER);
      counts.set(at, (counts.get(at) ?? 0) + 1);
    }
    last = it;
  }
  return [...counts]
    .filter(([, count]) => count >= LEAST_LINES)
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_GUTTERS)
    .map(([at]) => at * NEAR_GUTTER)
    .sort((a, b) => a - b);
}

/** Whether a run of glyphs stands on the line of another, behind a gap wider than words have. */
const isBeside = (last: PlacedText, it: PlacedText): boolean =>
  Math.abs(it.y - last.y) < 0.5 * last.size && it.x - (last.x + last.width) > 0.9 * last.size;

/** Whether running words stand on both sides of a gutter. */
function isProse(gutter: number, lines: readonly Line[]): boolean {
  const before: number[] = [];
  const behind: number[] = [];
  for (const [i, line] of lines.entries()) {
    const left = lines[i - 1];
    if (!left || Math.abs(line.x - gutter) > NEAR_GUTTER) continue;
    if (Math.abs(left.y - line.y) > 0.5 * line.size || left.end > gutter) continue;
    before.push(left.text.length);
    behind.push(line.text.length);
  }
  return [before, behind].every((it) => it.length >= LEAST_LINES && middle(it) >= LEAST_LENGTH);
}

const middle = (of: readonly number[]): number =>
  [...of].sort((a, b) => a - b)[Math.floor(of.length / 2)] ?? 0;

/** Lines between two that reach over a gutter, column by column. */
function columnByColumn(lines: readonly Line[], gutters: readonly number[]): readonly Line[] {
  const out: Line[] = [];
  let columns: Line[][] = [];
  for (const line of lines) {
    const from = gutters.filter((at) => at <= line.x + NEAR_GUTTER).length;
    const to = gutters.filter((at) => at < line.end - NEAR_GUTTER).length;
    if (to > from) {
      out.push(...columns.flat(), line);
      columns = [];
    } else (columns[from] ??= []).push(line);
  }
  out.push(...columns.flat());
  return out;
}
