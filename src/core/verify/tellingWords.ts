import { standardForm } from '../index/spelling';
import { keyOf, WordFlag, type Words } from '../index/words';

/** The words of a typed text that say something, each in all its forms: an article has *employs* for *employed*. */
export interface TellingWords {
  /** How many different words there are. */
  readonly size: number;
  /** The number of the word that a key is a form of, below `size`; `undefined`: it is none of them. */
  readonly numberOf: (key: number) => number | undefined;
  /** Written as a name, by its capital. */
  readonly isName: (number: number) => boolean;
}

/** Of a text and its words as the index has them. */
export function tellingWords(text: string, words: Words): TellingWords {
  const numbers = new Map<number, number>();
  const names = new Set<number>();
  let size = 0;
  for (let i = 0; i < words.length; i++) {
    const flags = words.flags[i] ?? 0;
    if (!isTelling(flags)) continue;
    const key = words.key[i] ?? 0;
    const number = numbers.get(key) ?? size++;
    numbers.set(key, number);
    if (isNameBy(flags)) names.add(number);
    else if ((flags & WordFlag.number) === 0) {
      for (const form of otherForms(text.slice(words.start[i], words.end[i]).toLowerCase())) {
        const other = keyOf(standardForm(form));
        if (!numbers.has(other)) numbers.set(other, number);
      }
    }
  }
  // most words of an article are none of these, which their lowest bits tell without a look at the table
  const may = new Uint8Array(SIEVE);
  for (const key of numbers.keys()) may[key & (SIEVE - 1)] = 1;
  return {
    size,
    numberOf: (key) => (may[key & (SIEVE - 1)] === 0 ? undefined : numbers.get(key)),
    isName: (number) => names.has(number),
  };
}

/** A power of two. */
const SIEVE = 2 ** 13;

/** By the flags of a word: no function word, and not glued to the one before. */
export const isTelling = (flags: number): boolean =>
  (flags & (WordFlag.function | WordFlag.glued)) === 0;

/** By the flags of a word: a capital that opens no sentence. */
export const isNameBy = (flags: number): boolean =>
  (flags & (WordFlag.capital | WordFlag.first)) === WordFlag.capital;

/** Least length of what is left of a word without its ending. */
const LEAST_STEM = 3;
const LONGEST_WORD = 30;
/** What a word may end in, and what stood there before. */
const ENDINGS: readonly (readonly [ending: string, before: string])[] = [
  ['', ''],
  ['s', ''],
  ['es', ''],
  ['ies', 'y'],
  ['d', ''],
  ['ed', ''],
  ['ied', 'y'],
  ['ing', ''],
  ['ing', 'e'],
  ['er', ''],
  ['er', 'e'],
  ['ers', ''],
  ['ers', 'e'],
  ['or', ''],
  ['ors', ''],
];

/** The word in other numbers and tenses, and who does it; some that are no words. */
function otherForms(word: string): ReadonlySet<string> {
  const out = new Set<string>();
  if (word.length > LONGEST_WORD) return out;
  for (const [ending, before] of ENDINGS) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, word.length - ending.length) + before;
    if (stem.length < LEAST_STEM) continue;
    for (const [other, cut] of ENDINGS) {
      if (!stem.endsWith(cut)) continue;
      const rest = stem.slice(0, stem.length - cut.length);
      if (rest.length >= LEAST_STEM) out.add(rest + other);
    }
  }
  return out;
}
