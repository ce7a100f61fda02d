import { vocabulary, WordBits } from '../../lexicon/vocabulary';
import { Kind } from '../../text/tokens';
import { isGlued, isOneOf, kindAt, type Sentence, wordAt } from './reading';

interface Entry<T> {
  readonly words: readonly number[];
  readonly value: T;
}

/** Phrases of known words, to look up at a token forwards or backwards; the longest wins. */
export interface Phrases<T> {
  /** The phrase whose first word is token `i`; a hyphen may stand for a space. `to` is one past its end. */
  at(s: Sentence, i: number): { readonly value: T; readonly to: number } | undefined;
  /** The phrase whose last word is token `i`. */
  endingAt(s: Sentence, i: number): { readonly value: T; readonly from: number } | undefined;
}

/** Of rows of a phrase and its value; a phrase with a word that no table has is left out. */
export function phrases<T>(rows: readonly (readonly [string, T])[]): Phrases<T> {
  const byFirst = new Map<number, Entry<T>[]>();
  const byLast = new Map<number, Entry<T>[]>();
  const put = (map: Map<number, Entry<T>[]>, key: number, entry: Entry<T>): void => {
    const list = map.get(key);
    if (list) list.push(entry);
    else map.set(key, [entry]);
  };
  for (const [phrase, value] of rows) {
    const words = phrase.split(/[ /-]/).map((word) => vocabulary.numberOf(word));
    if (words.includes(-1)) continue;
    put(byFirst, words[0] ?? -1, { words, value });
    put(byLast, words.at(-1) ?? -1, { words: words.toReversed(), value });
  }
  for (const map of [byFirst, byLast]) {
    for (const list of map.values()) list.sort((a, b) => b.words.length - a.words.length);
  }
  const starts = wordsOf(byFirst);
  const ends = wordsOf(byLast);
  return {
    at(s, i) {
      if (!isOneOf(s, i, starts)) return undefined;
      for (const { words, value } of byFirst.get(wordAt(s, i)) ?? []) {
        const to = match(s, i, words, 1);
        if (to !== undefined) return { value, to };
      }
      return undefined;
    },
    endingAt(s, i) {
      if (!isOneOf(s, i, ends)) return undefined;
      for (const { words, value } of byLast.get(wordAt(s, i)) ?? []) {
        const to = match(s, i, words, -1);
        if (to !== undefined) return { value, from: to + 1 };
      }
      return undefined;
    },
  };
}

const wordsOf = (map: ReadonlyMap<number, unknown>): WordBits =>
  new WordBits([...map.keys()].map((word) => vocabulary.formOf(word)).join(' '));

function match(s: Sentence, i: number, words: readonly number[], step: 1 | -1): number | undefined {
  let at = i;
  for (let index = 0; index < words.length; index++) {
    if (index > 0 && kindAt(s, at) === Kind.dash && isGlued(s, at)) at += step;
    if (wordAt(s, at) !== words[index]) return undefined;
    at += step;
  }
  return at;
}
