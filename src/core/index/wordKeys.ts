export const WordFlag = {
  /** Belongs to the same written word as the one before (*’s*, the *not* of *don’t*). */
  glued: 1,
  /** An article, preposition, pronoun or other word that says little by itself. */
  function: 2,
  /** Starts with a capital letter. */
  capital: 4,
  /** A numeral or a number word. */
  number: 8,
  /** Turns the sense round (*not*, *never*). */
  negation: 16,
  /** First of its sentence or paragraph, or behind an opening mark: its capital says nothing. */
  first: 32,
} as const;

/** The characters of a word so far, and one more. It starts from {@link HASH_START}. */
export const hashCode = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);
export const HASH_START = 0x811c9dc5 | 0;

/** The key of one normal form. */
export function keyOf(form: string): number {
  let hash = HASH_START;
  for (let i = 0; i < form.length; i++) hash = hashCode(hash, form.charCodeAt(i));
  return finishKey(hash);
}

/** The key of the form whose characters came to this. */
export const finishKey = (hash: number): number => Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) | 0;
