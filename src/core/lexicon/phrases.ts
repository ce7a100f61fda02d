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
  /** What a first word may look like: a bit by its first two letters and its length. */
  readonly #starts = new Uint8Array(4096);

  constructor(phrases: Iterable<string>) {
    this.#phrases = new Set(phrases);
    for (const phrase of this.#phrases) {
      this.#starts[lookOf(phrase.slice(0, phrase.indexOf(' ')))] = 1;
    }
  }

  has(phrase: string): boolean {
    return this.#phrases.has(phrase);
  }

  /** Whether a phrase may start with this word; `false` for most words that none starts with. */
  mayStart(word: string): boolean {
    return this.#starts[lookOf(word)] === 1;
  }
}

const lookOf = (word: string): number =>
  (word.charCodeAt(0) * 31 * 31 + word.charCodeAt(1) * 31 + word.length) & 4095;
