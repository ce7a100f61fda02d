/** The stretches of a paragraph that show, by their offsets from its start. */
export interface Stretches {
  /** In the file. */
  readonly from: readonly number[];
  readonly to: readonly number[];
  /** In the close text, where each starts. */
  readonly at: readonly number[];
}

/**
 * Of a paragraph's text, which starts at an offset of its article and is blank, or a soft hyphen, where that has no prose;
 * `undefined` where it stands as it shows.
 */
export function stretchesOf(text: string, article: string, offset: number): Stretches | undefined {
  const from: number[] = [];
  const to: number[] = [];
  const at: number[] = [];
  let length = 0;
  const put = (start: number, end: number): void => {
    if (end <= start) return;
    from.push(start);
    to.push(end);
    at.push(length);
    length += end - start;
  };
  const isGap = (i: number): boolean => {
    const code = text.charCodeAt(i);
    if (code > 32 && code < 0xa0) return false;
    return isSpace(code) || (code === SOFT_HYPHEN && article.charCodeAt(offset + i) !== code);
  };
  let open = 0;
  for (let i = 0; i < text.length; i++) {
    if (!isGap(i)) continue;
    const start = i;
    while (i + 1 < text.length && isGap(i + 1)) i++;
    if (i === start && isSpace(article.charCodeAt(offset + i))) continue;
    put(open, start);
    const kept = spaceWithin(text, article, offset, start, i + 1);
    if (kept >= 0) put(kept, kept + 1);
    open = i + 1;
  }
  if (open === 0) return undefined;
  put(open, text.length);
  return { from, to, at };
}

const SOFT_HYPHEN = 0xad;

const isSpace = (code: number): boolean =>
  code === 32 ||
  (code >= 9 && code <= 13) ||
  (code >= 0xa0 && /\s/.test(String.fromCharCode(code)));

/** Which of a run of blanks and fillers stands for its space: the first that is one in the file; -1 for no space. */
function spaceWithin(
  text: string,
  article: string,
  offset: number,
  from: number,
  to: number,
): number {
  // a blank in a tag or the target of a link is none
  const raw = article.slice(offset + from, offset + to).replace(HOLE, hidden);
  let blank = -1;
  for (let at = from; at < to; at++) {
    const code = text.charCodeAt(at);
    if (!isSpace(code)) continue;
    if (code !== 32 || isSpace(raw.charCodeAt(at - from))) return at;
    if (blank < 0) blank = at;
  }
  if (blank < 0) return -1;
  if (SPACE.test(raw)) return blank;
  // words that only a tag parts are two
  return WORD.test(text[from - 1] ?? '') && WORD.test(text[to] ?? '') ? blank : -1;
}

const HOLE = /<(?![bB][rR]\b)[^<>]{0,5000}>|\]\([^()]{0,2000}\)|\]\[[^[\]]{0,500}\]|`[^`]{0,500}`/g;
const hidden = (hole: string): string => '.'.repeat(hole.length);
const SPACE =
  /<br\b|&(?:nbsp|[a-z]{1,6}sp|thinsp|#160|#x0{0,4}a0|#8(?:19[2-9]|20[0-2]|239|287)|#x20(?:0[0-9a]|2f|5f));/i;
const WORD = /[\p{L}\p{N}]/u;

/** What shows of a text. */
export function wordsAt(text: string, { from, to }: Stretches): string {
  let out = '';
  for (let i = 0; i < from.length; i++) out += text.slice(from[i], to[i]);
  return out;
}
