import { Char, charKind, codeUnitAt } from './characters';

/** The text of a word in lower case, ' for every apostrophe and without accents and soft hyphens. */
export function foldedWord(text: string, start: number, end: number): string {
  let plain = true;
  for (let i = start; i < end && plain; i++) plain = codeUnitAt(text, i) < 128;
  const slice = text.slice(start, end).toLowerCase();
  return plain ? slice : withoutAccents(slice);
}

/** With one space for any white space and without soft hyphens; most text is as it should be. */
export function singleSpaced(text: string): string {
  let before = 0;
  for (let i = 0; i < text.length; i++) {
    const code = codeUnitAt(text, i);
    if (code === 32 ? before === 32 : isOddSpace(code))
      return text.replaceAll(/\s+/g, ' ').replaceAll('\u00ad', '');
    before = code;
  }
  return text;
}

/** White space but a plain space, or a soft hyphen; £, € and curly marks are as they should be. */
const isOddSpace = (code: number): boolean =>
  code < 127 ? code < 32 : code === 0xad || charKind(code) === Char.space;

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

/**
 * Letters without their marks (*Müller*: Muller) and ' for every apostrophe. Marks are dropped, so that the order in
 * which decomposition puts them is nothing, and each character can be taken by itself.
 */
function withoutAccents(word: string): string {
  let out = '';
  for (let i = 0; i < word.length; i++) {
    const code = codeUnitAt(word, i);
    if ((code & 0xf800) === 0xd800) return decomposed(word); // half of a pair
    out += code < 128 ? word.charAt(i) : plainLetters(code);
  }
  return out;
}

/** What a character decomposes to, kept by its code unit: a look costs a tenth of a decomposition. */
function plainLetters(code: number): string {
  const page = (pages[code >> 8] ??= new Array<string | undefined>(256).fill(undefined));
  return (page[code & 255] ??= decomposed(String.fromCharCode(code)));
}

const pages: (string | undefined)[][] = [];

const decomposed = (text: string): string =>
  text
    .replace(/[’‘ʼ]/g, "'")
    .normalize('NFKD')
    .replace(/[\p{M}\u00ad]/gu, '')
    .replace(/[øłđðþßæœı]/g, (letter) => LETTERS[letter] ?? letter);
