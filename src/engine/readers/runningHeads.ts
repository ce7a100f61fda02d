/** A line of a page, or a piece of one; y grows upwards, in points. */
interface PlacedLine {
  readonly text: string;
  readonly y: number;
}

/**
 * Pages without what stands at the head or foot of every other page at least, as each of two facing pages has a head of
 * its own: the same words at one height, but for a number that counts the pages.
 */
export function withoutRunningHeads<L extends PlacedLine>(
  pages: readonly (readonly L[])[],
): readonly (readonly L[])[] {
  const seen = new Map<string, number>();
  for (const [i, page] of pages.entries()) {
    const keys = new Set(edgesOf(page).flatMap((it) => keysOf(it, i)));
    for (const it of keys) seen.set(it, (seen.get(it) ?? 0) + 1);
  }
  const most = Math.max(2, Math.floor(pages.length / 2));
  const isSeen = (key: string): boolean => (seen.get(key) ?? 0) >= most;
  return pages.map((page, i) => {
    const running = new Set(edgesOf(page).filter((it) => keysOf(it, i).some(isSeen)));
    return page.filter((it) => !running.has(it));
  });
}

/** What stands on the two highest lines of a page and the two lowest, in however many pieces. */
function edgesOf<L extends PlacedLine>(page: readonly L[]): readonly L[] {
  const heights = [...new Set(page.map(({ y }) => Math.round(y)))].sort((a, b) => b - a);
  const edges = new Set([...heights.slice(0, 2), ...heights.slice(-2)]);
  return page.filter(({ y }) => edges.has(Math.round(y)));
}

/** Of no figure: *12,500*, *£40*, *3.5*. */
const NUMBER = /(?<![\d.,\p{L}\p{Sc}])\d{1,4}(?![\d%]|[.,]\d)/gu;

/** By what a line is known on other pages: its words, and those with the first or the last number as it counts pages. */
function keysOf({ text, y }: PlacedLine, page: number): readonly string[] {
  const numbers = [...text.matchAll(NUMBER)];
  const counted = [numbers[0], numbers.at(-1)].flatMap((it) => {
    if (!it) return [];
    const rest = text.slice(it.index + it[0].length);
    return [`${text.slice(0, it.index)}#${Number(it[0]) - page}#${rest}`];
  });
  return [text, ...counted].map((it) => `${Math.round(y)} ${it}`);
}
