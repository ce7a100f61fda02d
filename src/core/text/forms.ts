import { isEveryday } from '../lexicon/everyday';
import { vocabulary } from '../lexicon/vocabulary';
import { foldedCode, hashOfForm } from '../lexicon/wordTable';
import { foldedWord } from './folding';
import { Kind, type Tokens } from './tokens';

/** Whether a token is one of some words. */
export type FormTest = (tokens: Tokens, token: number) => boolean;

/** A test for words in lower case, which no table need have; capitals in the text make no difference. */
export const formSet = (forms: string): FormTest => testFor(forms, foldedCode);

/** A test for words as they are written: one with a capital is another. */
export const exactFormSet = (forms: string): FormTest => testFor(forms, (code) => code);

function testFor(forms: string, fold: (code: number) => number): FormTest {
  const list = forms.trim().split(/\s+/);
  const hashes = Int32Array.from(list, hashOfForm);
  // by the last bits of their hash, so that nearly every word that is none of them ends at the first look
  let size = 64;
  while (size < list.length * 16) size *= 2;
  const latest = new Uint16Array(size);
  const before = new Uint16Array(list.length + 1);
  hashes.forEach((hash, i) => {
    const slot = hash & (size - 1);
    before[i + 1] = latest[slot] ?? 0;
    latest[slot] = i + 1;
  });
  return (tokens, token) => {
    if (token < 0 || token >= tokens.length) return false;
    const hash = tokens.hash[token] ?? 0; // of a clitic too, which no form is
    for (let nth = latest[hash & (size - 1)] ?? 0; nth > 0; nth = before[nth] ?? 0) {
      if (hashes[nth - 1] === hash && isForm(tokens, token, list[nth - 1] ?? '', fold)) return true;
    }
    return false;
  };
}

/** Whether a token of the hash of a form is that form. */
function isForm(
  { codes, start, end }: Tokens,
  token: number,
  form: string,
  fold: (code: number) => number,
): boolean {
  const until = end[token] ?? 0;
  let same = 0;
  for (let at = start[token] ?? 0; at < until; at++) {
    const code = codes[at] ?? 0;
    if (code === SOFT_HYPHEN) continue; // the hash counts none
    if (form.charCodeAt(same) !== fold(code)) return false;
    same++;
  }
  return same === form.length;
}

const SOFT_HYPHEN = 0xad;

/** A word with what is asked of it again and again. */
export interface WordForm {
  /** As {@link foldedWord} gives it. */
  readonly folded: string;
  /** Whether it, or what it is a form of, is an everyday word; `undefined` until that is asked. */
  everyday: boolean | undefined;
}

/**
 * The word of a token, empty outside the text. Words of the vocabulary and those met shortly before cost no new
 * string.
 */
export function wordForm(tokens: Tokens, token: number): WordForm {
  if (token < 0 || token >= tokens.length) return NO_FORM;
  const word = tokens.word[token] ?? -1;
  if (word >= 0) return (formsByWord[word] ??= formOf(folded(vocabulary.formOf(word))));
  const slot = tokens.kind[token] === Kind.word ? slotOf(tokens, token) : -1;
  const start = tokens.start[token] ?? 0;
  const end = tokens.end[token] ?? 0;
  return slot < 0 ? formOf(foldedWord(tokens.text, start, end)) : (values[slot] ?? NO_FORM);
}

/** The word of a token as {@link foldedWord} gives it, '' outside the text. */
export const foldedToken = (tokens: Tokens, token: number): string =>
  wordForm(tokens, token).folded;

/** Whether a word, or what it is a form of, is an everyday one. */
export const isEverydayForm = (form: WordForm): boolean =>
  (form.everyday ??= isEveryday(form.folded));

/** {@link isEverydayForm} of the word of a token. */
export const isEverydayToken = (tokens: Tokens, token: number): boolean =>
  isEverydayForm(wordForm(tokens, token));

const folded = (form: string): string => foldedWord(form, 0, form.length);

const formOf = (folded: string): WordForm => ({ folded, everyday: undefined });
const NO_FORM: WordForm = { folded: '', everyday: false };

/** By vocabulary number. */
const formsByWord: (WordForm | undefined)[] = new Array<WordForm | undefined>(vocabulary.size).fill(
  undefined,
);

/** Words that no table has, each at the slot of its hash; a newer one takes the place of an older. */
const SLOTS = 4096;
/** Longer words are folded anew each time, as are those with σ, whose lower case depends on where it stands. */
const LONGEST = 24;
const SIGMA = 0x3c3;
/** By slot: the word's code units in lower case, how many they are, and the word. */
const keys = new Uint16Array(SLOTS * LONGEST);
const lengths = new Uint8Array(SLOTS);
const values: WordForm[] = new Array<WordForm>(SLOTS).fill(NO_FORM);

/** The slot that holds the word of a token, filled now where it was not; -1 for a word that is not kept. */
function slotOf(tokens: Tokens, token: number): number {
  const start = tokens.start[token] ?? 0;
  const length = (tokens.end[token] ?? 0) - start;
  if (length > LONGEST) return -1;
  const { codes } = tokens;
  const hash = tokens.hash[token] ?? 0;
  const slot = (hash ^ (hash >>> 12)) & (SLOTS - 1);
  const key = slot * LONGEST;
  if (lengths[slot] === length) {
    let i = 0;
    while (i < length && foldedCode(codes[start + i] ?? 0) === keys[key + i]) i++;
    if (i === length) return slot;
  }
  lengths[slot] = 0; // holds none until all of the new word is in its place
  for (let i = 0; i < length; i++) {
    const code = foldedCode(codes[start + i] ?? 0);
    if (code === SIGMA) return -1;
    keys[key + i] = code;
  }
  lengths[slot] = length;
  values[slot] = formOf(foldedWord(tokens.text, start, start + length));
  return slot;
}
