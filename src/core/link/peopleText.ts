import { foldedWord } from '../text/folding';

/** A name in lower case without accents, with single spaces and plain hyphens, for looking it up. */
export const foldedName = (name: string): string =>
  isPlain(name) ? name.toLowerCase() : foldedInFull(name);

const foldedInFull = (name: string): string =>
  foldedWord(name, 0, name.length)
    .replace(/[\s\u00a0]{1,20}/g, ' ')
    .replace(/[‐‑−]/g, '-')
    .trim();

/** Letters and digits, with a hyphen for whatever stands between them. */
export function slugOf(folded: string): string {
  let slug = '';
  let from = 0; // where the letters start that are not taken over yet
  for (let i = 0; i < folded.length; i++) {
    const code = folded.charCodeAt(i);
    if (code > 127) return folded.replace(/[^\p{L}\p{N}]+/gu, '-');
    if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) continue;
    if (i > from) slug += `${folded.slice(from, i)}-`;
    else if (i === 0) slug = '-';
    from = i + 1;
  }
  return slug + folded.slice(from);
}

/** Plain letters, dots, hyphens and straight apostrophes, with single spaces between: only case is to be folded. */
function isPlain(name: string): boolean {
  let before = 32;
  for (let i = 0; i < name.length; i++) {
    const code = name.charCodeAt(i);
    const isLetter = (code | 32) >= 97 && (code | 32) <= 122;
    const isInner = code === 45 || code === 46 || code === 39; // - . '
    if (!isLetter && !isInner && (code !== 32 || before === 32)) return false;
    before = code;
  }
  return before !== 32;
}
