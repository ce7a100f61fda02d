import { figureWords, Hint } from '../../lexicon/figureWords';
import { vocabulary, WordBits } from '../../lexicon/vocabulary';
import { Kind, Shape, standsBefore, type Tokens } from '../../text/tokens';

/** The tokens of one sentence; all walks stay inside `[from, to)`. */
export interface Sentence {
  readonly tokens: Tokens;
  readonly from: number;
  readonly to: number;
}

/** What {@link figureWords} knows, by word number. */
const hints = new Uint32Array(vocabulary.size);
for (const row of figureWords) {
  for (const form of row.forms.split(/\s+/)) {
    const word = vocabulary.numberOf(form);
    hints[word] = (hints[word] ?? 0) | row.hints;
  }
}

/** Words of the vocabulary to test tokens against. */
export const words = (forms: string): WordBits => new WordBits(forms);

/** What `read` tells of a sentence, read once: each of its figures asks, and a sentence has no end that it must have. */
export function bySentence<T>(read: (s: Sentence) => T): (s: Sentence) => T {
  const known = new WeakMap<Sentence, { readonly value: T }>();
  return (s) => {
    const found = known.get(s) ?? { value: read(s) };
    known.set(s, found);
    return found.value;
  };
}

const inside = (s: Sentence, i: number): boolean => i >= s.from && i < s.to;

/** The {@link Kind} of a token, 0 outside the sentence. */
export const kindAt = (s: Sentence, i: number): number =>
  inside(s, i) ? (s.tokens.kind[i] ?? 0) : 0;

/** The vocabulary number of a token, -1 for an unknown word and outside the sentence. */
export const wordAt = (s: Sentence, i: number): number =>
  inside(s, i) ? (s.tokens.word[i] ?? -1) : -1;

export const isWord = (s: Sentence, i: number): boolean => kindAt(s, i) === Kind.word;

export const isOneOf = (s: Sentence, i: number, set: WordBits): boolean => set.has(wordAt(s, i));

export const hasClass = (s: Sentence, i: number, classes: number): boolean =>
  inside(s, i) && ((s.tokens.classes[i] ?? 0) & classes) !== 0;

export const hinted = (s: Sentence, i: number, bits: number): boolean => {
  const word = wordAt(s, i);
  return word >= 0 && ((hints[word] ?? 0) & bits) !== 0;
};

const shaped = (s: Sentence, i: number, bits: number): boolean =>
  inside(s, i) && ((s.tokens.shape[i] ?? 0) & bits) !== 0;

export const isSpaced = (s: Sentence, i: number): boolean => shaped(s, i, Shape.spaced);
export const isCapital = (s: Sentence, i: number): boolean => shaped(s, i, Shape.capital);
export const isAllCaps = (s: Sentence, i: number): boolean => shaped(s, i, Shape.allCaps);
export const hasDigits = (s: Sentence, i: number): boolean => shaped(s, i, Shape.digits);
export const startsLine = (s: Sentence, i: number): boolean => shaped(s, i, Shape.lineStart);

/** Whether the token stands right behind the one before it. */
export const isGlued = (s: Sentence, i: number): boolean => inside(s, i) && !isSpaced(s, i);

export const startOf = (s: Sentence, i: number): number => s.tokens.start[i] ?? 0;
export const endOf = (s: Sentence, i: number): number => s.tokens.end[i] ?? 0;
export const lengthAt = (s: Sentence, i: number): number =>
  inside(s, i) ? endOf(s, i) - startOf(s, i) : 0;

/** Whether a token has a point or comma in it; asked of numbers. */
export function hasPoint(s: Sentence, i: number): boolean {
  if (!inside(s, i)) return false;
  const { codes } = s.tokens;
  for (let at = startOf(s, i); at < endOf(s, i); at++) {
    if (codes[at] === 44 || codes[at] === 46) return true;
  }
  return false;
}

export const textOf = (s: Sentence, i: number): string =>
  inside(s, i) ? s.tokens.text.slice(s.tokens.start[i], s.tokens.end[i]) : '';

/** A word in lower case and without soft hyphens, as tables have it. */
export const lowerOf = (s: Sentence, i: number): string =>
  textOf(s, i).replaceAll('\u00ad', '').toLowerCase();

/** The first character of a token, '' outside the sentence. */
export const charAt = (s: Sentence, i: number): string =>
  inside(s, i) ? String.fromCharCode(s.tokens.first[i] ?? 0) : '';

/** The first code unit of a token, 0 outside the sentence. */
export const firstAt = (s: Sentence, i: number): number =>
  inside(s, i) ? (s.tokens.first[i] ?? 0) : 0;

/** A hyphen or dash with nothing but letters or digits on both sides. */
export const isJoint = (s: Sentence, i: number): boolean =>
  kindAt(s, i) === Kind.dash && isGlued(s, i) && isGlued(s, i + 1);

/** First in its sentence, or first inside a quotation or behind a colon. */
export function opens(s: Sentence, i: number): boolean {
  let before = i - 1;
  while (before >= s.from && kindAt(s, before) === Kind.mark) before--;
  return (
    before < s.from ||
    before < i - 1 ||
    charAt(s, before) === ':' ||
    (kindAt(s, before) === Kind.dash && isSpaced(s, before))
  );
}

/** Whether the word at `i` looks like a plural noun. */
export function looksPlural(s: Sentence, i: number): boolean {
  if (!isWord(s, i)) return false;
  if (hinted(s, i, Hint.plural)) return true;
  const { codes } = s.tokens;
  const end = endOf(s, i);
  const length = end - startOf(s, i);
  if (length < 3) return false;
  const last = (codes[end - 1] ?? 0) | 32;
  if (last === 110) {
    return length > 4 && lowerEnd(s, i, 3) === 'men' && !SINGULAR_MEN.has(lowerEnd(s, i, length));
  }
  if (last === 101) return length > 6 && lowerEnd(s, i, 6) === 'people';
  if (last !== 115) return false;
  const before = (codes[end - 2] ?? 0) | 32;
  if (before === 115) return false; // boss
  if (before === 117 || before === 105)
    return length > 3 && KNOWN_PLURAL.has(lowerEnd(s, i, length));
  return !hinted(s, i, Hint.singular);
}

/** The last letters of a word in lower case. */
const lowerEnd = (s: Sentence, i: number, letters: number): string =>
  s.tokens.text.slice(endOf(s, i) - letters, endOf(s, i)).toLowerCase();

const SINGULAR_MEN = new Set([
  'specimen',
  'regimen',
  'abdomen',
  'yemen',
  'semen',
  'acumen',
  'omen',
]);
/** Plurals in -us and -is. */
const KNOWN_PLURAL = new Set([
  'menus',
  'gurus',
  'emus',
  'taxis',
  'skis',
  'gis',
  'israelis',
  'iraqis',
  'saudis',
  'pakistanis',
  'bangladeshis',
  'kiwis',
  'qataris',
  'somalis',
  'emus',
  'tutus',
  'khakis',
  'alibis',
  'safaris',
  'graffitis',
  'omanis',
  'afghanis',
  'nazis',
  'paparazzis',
  'bikinis',
  'tsunamis',
]);

/** Whether a token inside the sentence ends in these letters, as they are written. */
export const endsWith = (s: Sentence, i: number, ending: string): boolean =>
  lengthAt(s, i) >= ending.length && standsBefore(s.tokens.codes, endOf(s, i), ending);

/** An adverb by its ending. */
export const looksAdverb = (s: Sentence, i: number): boolean => {
  if (!isWord(s, i) || isCapital(s, i)) return false;
  return lengthAt(s, i) > 4 && endsWith(s, i, 'ly') && !hinted(s, i, Hint.notAdverb);
};

/** A past form or participle by its ending. */
export const looksPast = (s: Sentence, i: number): boolean =>
  isWord(s, i) &&
  lengthAt(s, i) > 4 &&
  endsWith(s, i, 'ed') &&
  (!endsWith(s, i, 'eed') || isOneOf(s, i, AGREED)); // speed
const AGREED = words('agreed guaranteed freed disagreed');
