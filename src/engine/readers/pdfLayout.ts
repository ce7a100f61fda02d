/** A run of glyphs as a page places it. Lengths are in points; y grows upwards. */
export interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** The size of the type. */
  readonly size: number;
}

interface Line {
  text: string;
  readonly x: number;
  end: number;
  readonly y: number;
  size: number;
}

/** A gap of so much of the type's size parts two words. */
const WORD_GAP = 0.15;
/** Of the usual step from line to line: what is more parts two paragraphs. */
const PARAGRAPH_STEP = 1.35;
/** Of the type's size: an indent that opens a paragraph. */
const INDENT = 0.8;
/** The first word of the next line must have fitted so many times to tell that a paragraph ended. */
const ROOM = 1.25;

/**
 * The paragraphs of laid-out pages, an empty line between them. What stands at the head or foot of
 * most pages (a masthead, a page number) is left out; a word broken over two lines is made whole.
 */
export function textOfPages(pages: readonly (readonly PlacedText[])[]): string {
  const lines = withoutRunningHeads(pages.map(linesOf));
  const paragraphs: Line[][] = [];
  const step = usualStep(lines);
  for (const page of lines) {
    for (const [i, line] of page.entries()) {
      const above = page[i - 1];
      const open = paragraphs.at(-1);
      const opens = above ? opensParagraph(above, line, step, page) : endsSentence(open?.at(-1));
      if (opens || !open) paragraphs.push([line]);
      else open.push(line);
    }
  }
  const whole = lines.map((page) => page.map(({ text }) => text).join('\n')).join('\n');
  return paragraphs.map((it) => joined(it, whole)).join('\n\n');
}

function linesOf(page: readonly PlacedText[]): readonly Line[] {
  const out: Line[] = [];
  for (const { text, x, y, width, size } of page) {
    if (text.trim() === '') continue;
    const open = out.at(-1);
    const gap = open ? x - open.end : 0;
    const onLine = open && Math.abs(y - open.y) < 0.5 * open.size && gap > -open.size;
    if (onLine && gap < 3 * open.size) {
      const spaced = gap > WORD_GAP * open.size && !/\s$/.test(open.text) && !/^\s/.test(text);
      open.text += spaced ? ` ${text}` : text;
      open.end = x + width;
      open.size = Math.max(open.size, size);
    } else out.push({ text, x, end: x + width, y, size });
  }
  for (const it of out) it.text = it.text.replace(/\s+/g, ' ').trim();
  return out;
}

/** What two pages share at their head or foot, numbers aside. */
function withoutRunningHeads(pages: readonly (readonly Line[])[]): readonly (readonly Line[])[] {
  const key = ({ text, y }: Line): string => `${Math.round(y)} ${text.replace(/\d+/g, '#')}`;
  const seen = new Map<string, number>();
  for (const page of pages) {
    const edges = new Set(edgesOf(page).map(key));
    for (const it of edges) seen.set(it, (seen.get(it) ?? 0) + 1);
  }
  const most = Math.max(2, Math.ceil(pages.length / 2));
  return pages.map((page) => {
    const running = new Set(edgesOf(page).filter((it) => (seen.get(key(it)) ?? 0) >= most));
    return page.filter((it) => !running.has(it));
  });
}

/** The two highest lines of a page and the two lowest. */
function edgesOf(page: readonly Line[]): readonly Line[] {
  const byHeight = [...page].sort((a, b) => b.y - a.y);
  return [...new Set([...byHeight.slice(0, 2), ...byHeight.slice(-2)])];
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

function opensParagraph(above: Line, line: Line, step: number, page: readonly Line[]): boolean {
  const down = above.y - line.y;
  if (!sameSize(above, line)) return true;
  if (down < 0) return endsSentence(above); // the head of the next column
  if (down > PARAGRAPH_STEP * Math.max(step, line.size)) return true;
  if (line.x - above.x > INDENT * line.size) return true;
  return endsSentence(above) && hadRoom(above, line, page);
}

/** Whether the next line's first word would have fitted on a line, had the paragraph gone on. */
function hadRoom(line: Line, next: Line, page: readonly Line[]): boolean {
  let end = line.end;
  for (const it of page) {
    const inColumn = Math.abs(it.x - line.x) < 3 * line.size && sameSize(it, line);
    if (inColumn) end = Math.max(end, it.end);
  }
  const character = (line.end - line.x) / line.text.length;
  const word = next.text.search(/\s|$/) + 1;
  return end - line.end > ROOM * word * character;
}

const sameSize = (a: Line, b: Line): boolean => Math.abs(a.size - b.size) <= 0.15 * a.size;

const endsSentence = (line: Line | undefined): boolean =>
  line === undefined || /[.!?:…]["'”’»)\]]{0,3}$/.test(line.text);

function joined(lines: readonly Line[], whole: string): string {
  return lines.reduce((text, { text: next }) => {
    if (text === '') return next;
    const head = /[^\s-]{1,40}-$/.exec(text)?.[0];
    if (head === undefined || !/^\p{Ll}/u.test(next)) return `${text} ${next}`;
    const tail = /^\p{L}+/u.exec(next)?.[0] ?? '';
    // a compound is hyphenated elsewhere as well, within a line
    return whole.includes(head + tail) ? text + next : text.slice(0, -1) + next;
  }, '');
}
