import type { Span } from '../core/model';

/** A soft hyphen, for what stands for nothing inside a word: unlike a blank it parts none. */
export const FILLER = '\u00ad';

/** What is no prose from one offset to another, and what stands for it if that shows; as long as it. */
export type Hole = readonly [start: number, end: number, shown?: string];

/**
 * `text[from, to)` with each hole (absolute, in order or nested) turned to spaces, length kept; to {@link FILLER} where
 * a word goes on behind it, as in *<b>Ada Obi</b>’s* and *<b>T</b>he*.
 */
export function blanked(text: string, from: number, to: number, holes: readonly Hole[]): string {
  let out = '';
  let at = from;
  for (let i = 0; i < holes.length;) {
    const [first, last, shown] = holes[i++] ?? [to, to];
    let end = last;
    for (let next = holes[i]; next && !next[2] && !shown && next[0] <= end; next = holes[++i]) {
      end = Math.max(end, next[1]);
    }
    const start = Math.max(first, at);
    end = Math.min(end, to);
    if (end <= start) continue;
    const fill = start > from && isInWord(text, start, end) ? FILLER : ' ';
    out += text.slice(at, start) + (shown?.slice(-(end - start)) ?? fill.repeat(end - start));
    at = end;
  }
  return out + text.slice(at, to);
}

/** The end of a word, or the clitic that belongs to it. */
const GOES_ON = /^(?:['’]|&(?:rsquo|apos|#0?39|#8217|#x2019);)?\p{Ll}/u;
const ORDINAL = /^(?:st|nd|rd|th)(?![\p{L}\p{N}])/u;

function isInWord(text: string, start: number, end: number): boolean {
  if (!/[\p{L}\p{M}\p{N}]/u.test(text[start - 1] ?? '')) return false;
  const behind = text.slice(end, end + 10);
  if (!GOES_ON.test(behind)) return false;
  const hole = text.slice(start, end);
  // a note or a link that stands close, a line that ends, words that a style parts
  if (/^(?:<sup|<a[\s>]|\[)/i.test(hole)) return ORDINAL.test(behind);
  if (/^\s|^\\\r?\n|<(?:br|p|div)\b/i.test(hole)) return false;
  const close = hole.indexOf('</');
  return close < 0 || !/<\w/.test(hole.slice(close + 2));
}

/** The span of `text`, which stands at `offset`, without white space at its ends. */
export function trimmedSpan(text: string, offset: number): Span {
  const start = text.length - text.trimStart().length;
  const end = Math.max(start, text.trimEnd().length);
  return { start: offset + start, end: offset + end };
}
