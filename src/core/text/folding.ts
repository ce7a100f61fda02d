/** The text of a word in lower case, ' for every apostrophe and without accents. */
export function foldedWord(text: string, start: number, end: number): string {
  let plain = true;
  for (let i = start; i < end && plain; i++) plain = text.charCodeAt(i) < 128;
  const slice = text.slice(start, end).toLowerCase();
  if (plain) return slice;
  return withoutAccents(slice.replace(/[’‘ʼ]/g, "'"));
}

const LETTERS: Readonly<Record<string, string>> = {
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
};

/** Letters without their marks (*Müller*: Muller), for comparing names. */
export const withoutAccents = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[øłđðþßæœı]/g, (letter) => LETTERS[letter] ?? letter);
