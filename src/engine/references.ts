import { FILLER } from './blanking';
import { htmlParser } from './parsers';

const REFERENCE = /&(?:[a-z][a-z\d]{1,31}|#\d{1,7}|#x[\da-f]{1,6});/gi;

/** Each character reference as its character, filled up with blanks; within a word with {@link FILLER}. */
export function withReferences(text: string): string {
  if (!text.includes('&')) return text;
  let out = '';
  let at = 0;
  let before = ''; // what stands in front; to ask a string that grows for its end copies it
  for (const { 0: found, index } of text.matchAll(REFERENCE)) {
    if (index > at) before = text[index - 1] ?? '';
    const behind = text[index + found.length] ?? '';
    const put = placed(characterOf(found), found, before, behind);
    out += text.slice(at, index) + put;
    at = index + found.length;
    before = put.at(-1) ?? '';
  }
  return out + text.slice(at);
}

function placed(char: string, found: string, before: string, behind: string): string {
  const { length } = found;
  if (char.length > 2 || char === '') return found;
  const isInside = before === FILLER || LETTER.test(before);
  if (LETTER.test(char)) return char.padStart(length, isInside ? FILLER : ' ');
  // blanks beside it would cut the word in two
  if (isInside && /['’&]/.test(char) && /[\p{L}&]/u.test(behind))
    return char.padStart(length, FILLER);
  if (DASH.test(char) && JOINED.test(before) && JOINED.test(behind)) {
    return char.padEnd(length, FILLER);
  }
  if (NOTHING.test(char)) return FILLER.repeat(length);
  if (/\s/.test(char)) return (NARROW.test(char) ? char : ' ').repeat(length);
  return OPENS.test(char) ? char.padStart(length) : char.padEnd(length);
}

const LETTER = /[\p{L}\p{M}]/u;
/** What shows nowhere: a soft hyphen, and characters without width. */
const NOTHING = /[\u00ad\u200b\u2060\ufeff]/;
/** Between two of these a dash stands close: *5–10%*, *£5m–£6m*, *Obi–Hale*. */
const JOINED = /[\p{L}\p{N}\p{Sc}%]/u;
const DASH = /[\p{Pd}\u2212]/u;
/** Spaces that set off the thousands of a number. */
const NARROW = /[\u2009\u202f]/;
/** What stands right before a word or a number. */
const OPENS = /[\p{Ps}\p{Pi}\p{Sc}‚„]/u;

const characters = new Map<string, string>();
/** More than there are names that anybody uses. */
const MOST_KEPT = 1000;

/** What a reference stands for; itself where nothing bears its name. */
function characterOf(reference: string): string {
  const kept = characters.get(reference);
  if (kept !== undefined) return kept;
  let made = '';
  const { Parser } = htmlParser();
  new Parser({ ontext: (it) => (made += it) }).end(reference);
  if (characters.size < MOST_KEPT) characters.set(reference, made);
  return made;
}
