import type { Reading } from '../model';
import { proseOf } from '../text/prose';
import { folded } from './wording';

/** Of a longer article, in UTF-16 code units, nothing is said to come from elsewhere. */
const LONGEST = 1_000_000;

/**
 * Which names and roles an article itself has. Those of a person come from all articles that are read together: a card of
 * one article says which are another’s. Words are held where each two of them stand side by side somewhere.
 * @param wanted all that will be asked for.
 */
export function createSaidHere(
  reading: Pick<Reading, 'article' | 'paragraphs'>,
  wanted: readonly string[],
): (words: string) => boolean {
  if (wanted.length === 0 || reading.article.text.length > LONGEST) return () => true;
  const missing = new Set(wanted.flatMap(pairsOf));
  const words = folded(proseOf(reading)).matchAll(WORD);
  let before = '';
  for (const [word] of words) {
    missing.delete(word);
    missing.delete(`${before} ${word}`);
    before = word;
  }
  return (asked) => pairsOf(asked).every((it) => !missing.has(it));
}

const WORD = /[\p{L}\p{N}]+/gu;

/** The words two by two; of one word that word. */
function pairsOf(text: string): readonly string[] {
  const words = folded(text).match(WORD) ?? [];
  return words.length === 1 ? words : words.slice(1).map((it, i) => `${words[i] ?? ''} ${it}`);
}
