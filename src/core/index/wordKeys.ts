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

/** The key of one normal form. */
export function keyOf(form: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < form.length; i++) hash = Math.imul(hash ^ form.charCodeAt(i), 0x01000193);
  hash ^= hash >>> 15;
  return Math.imul(hash, 0x2c1b3c6d) | 0;
}
