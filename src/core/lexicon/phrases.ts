/** The phrases of several words in a generated list that is parted by commas. */
export const phrasesOf = (forms: string): readonly string[] =>
  listOf(forms).filter((it) => it.includes(' '));

/** The single words in such a list, with spaces between. */
export const wordsOf = (forms: string): string =>
  listOf(forms)
    .filter((it) => !it.includes(' '))
    .join(' ');

function listOf(forms: string): readonly string[] {
  return forms
    .split(',')
    .map((it) => it.trim().replace(/\s+/g, ' '))
    .filter((it) => it !== '');
}

/** Phrases of several words in lower case, with single spaces. */
export class PhraseSet {
  readonly #phrases: ReadonlySet<string>;
  /** What the first two words may look like: a bit by the first two letters and the length of both. */
  readonly #starts = new Uint8Array(1 << 16);

  constructor(phrases: Iterable<string>) {
    this.#phrases = new Set(phrases);
    for (const phrase of this.#phrases) {
      const [first = '', second = ''] = phrase.split(' ');
      this.#starts[lookOf(first, second)] = 1;
    }
  }

  has(phrase: string): boolean {
    return this.#phrases.has(phrase);
  }

  /** Whether a phrase may start with these words; `false` for most that none starts with. */
  mayStart(first: string, second: string): boolean {
    return this.#starts[lookOf(first, second)] === 1;
  }
}

const lookOf = (first: string, second: string): number =>
  (wordLook(first) * 7919 + wordLook(second)) & 0xffff;

const wordLook = (word: string): number =>
  word.charCodeAt(0) * 31 * 31 + word.charCodeAt(1) * 31 + word.length;
