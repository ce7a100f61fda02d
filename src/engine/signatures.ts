/** Where in the prose of a block quotation the line starts that signs it, or a dash behind its last sentence does so; else -1. */
export function startOfSignature(prose: string): number {
  const feed = prose.lastIndexOf('\n');
  if (feed > 0 && LINE.test(prose.slice(feed))) return feed;
  const from = Math.max(0, prose.length - LONGEST);
  const at = prose.slice(from).search(BEHIND_SENTENCE);
  return at < 0 ? -1 : from + at;
}

/** *— Ada Obi* */
const LINE = /^\s{0,20}(?:[–—―]|--?)\s{0,4}\p{Lu}/u;
const LONGEST = 120;
const BEHIND_SENTENCE =
  /(?<=[\p{Ll}\d][.!?…])\s{1,100}(?:[–—―]|--)\s{0,4}\p{Lu}[^.!?…"“”\n]{1,80}$/u;

/** Elements in or under a block quotation of a page that say whose it is. */
const SIGNING = new Set(['cite', 'footer', 'figcaption']);
const INNER =
  /^[^<]{0,100}(?:<(?!\/?(?:p|div|ul|li|img)\b)[^<>]{0,200}>[^<]{0,100}){0,8}?(?=<\/(?:cite|footer|figcaption)\b)/i;
/** What may stand behind it in its paragraph: *, mayor*. */
const REST =
  /^<\/\w{1,12}\s{0,9}>[^<>.!?]{0,60}(?:<\/?(?:p|div|blockquote|footer|figure|figcaption|br)\b|$)/i;

/**
 * Whether an element whose tag ends at an offset holds who signs what is quoted in front of it, without the dash that
 * would say so.
 */
export function isSignature(page: string, name: string, inner: number): boolean {
  if (!SIGNING.has(name)) return false;
  const found = INNER.exec(page.slice(inner, inner + 600))?.[0];
  if (found === undefined) return false;
  const words = found.replace(/<[^<>]{0,200}>/g, '').trim();
  if (words.length > 100 || !/^\p{Lu}/u.test(words) || /[.!?…]$/.test(words)) return false;
  const behind = page.slice(inner + found.length, inner + found.length + 120);
  return name !== 'cite' || REST.test(behind);
}
