import type { Span } from '../core/model';

/** A soft hyphen, for what stands for nothing inside a word: unlike a blank it parts none. */
export const FILLER = '\u00ad';

/** `text[from, to)` with each hole (absolute, in order or nested) turned to spaces, length kept. */
export function blanked(
  text: string,
  from: number,
  to: number,
  holes: readonly (readonly [number, number])[],
): string {
  let out = '';
  let at = from;
  for (const [start, end] of holes) {
    if (end <= at || start >= to) continue;
    const hole = Math.max(start, at);
    out += text.slice(at, hole) + ' '.repeat(Math.min(end, to) - hole);
    at = Math.min(end, to);
  }
  return out + text.slice(at, to);
}

/** The span of `text`, which stands at `offset`, without white space at its ends. */
export function trimmedSpan(text: string, offset: number): Span {
  const start = text.length - text.trimStart().length;
  const end = Math.max(start, text.trimEnd().length);
  return { start: offset + start, end: offset + end };
}
