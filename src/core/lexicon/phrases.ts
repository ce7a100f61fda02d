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
