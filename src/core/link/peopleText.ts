import { foldedWord } from '../text/folding';

/** A name in lower case without accents, with single spaces and plain hyphens, for looking it up. */
export const foldedName = (name: string): string =>
  foldedWord(name, 0, name.length)
    .replace(/[\s\u00a0]{1,20}/g, ' ')
    .replace(/[‐‑−]/g, '-')
    .trim();
