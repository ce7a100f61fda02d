import type { ArticleFormat } from '../../src/core/model';
import { newsTexts } from '../bench/newsText';
import type { Chance } from '../support/chance';

/** Pieces of copy in which every finder has something to trip over. */
const PIECES = [
  '“', '”', '‘', '’', '"', "'", '«', '»', '\n', '\n\n', ' ', '. ', ', ', '’s ', ': ', ' – ', '-', '(', ')', '&',
  'Ada Obi', 'Ms Obi', 'Obi', 'the premier', 'she', 'he', 'I', 'you', 'said', ' told ', 'added', 'according to ',
  'President ', 'Sir ', 'van der ', 'al-Obi', 'd’Obi', 'J.R. ', 'U.S. ', '25', ' per cent', '%', '£', '$', '1,000',
  '3.4', 'm', 'bn', ' thousands of ', ' between ', ' and ', ' to ', '2027', 'a ', 'the ', ' of ', 'who ', 'Q: ',
  'OBI: ', '\r\n', '\ufeff', '\ud800', '\udc00', '😀', '\u0000', 'שלום', '\u202e', 'e\u0301', 'İ', 'ß', 'ﬁ', '½', '×10^5',
  '42-year-old ', 'twenty-', ' point ', ' minister', 'one in ', ' times ', '…', '?!', '~', '’tis ', '\n> ', '\u200e',
]; // prettier-ignore

const MARKDOWN = ['> ', '# ', '- ', '1. ', '`', '```\n', '**', '_', '[', '](x)', '![a](b)', '---\n', '|', '<!-- ', ' -->', '\\', '    ', '[^1]: ']; // prettier-ignore
const HTML = ['<p>', '</p>', '<b>', '</b', '<', '>', '&amp;', '&ldquo;', '&#8217;', '&#x110000;', '<!--', '-->', '<script>', '</script>', '<div class="', '" href=\'', '<br/>', '<blockquote>', '<![CDATA[', ']]>', '<title>']; // prettier-ignore

export const oneOf = <T>(list: readonly T[], chance: Chance): T => list[chance(list.length)]!;

/** An article of the project's own. */
export const someArticle = (chance: Chance): string =>
  newsTexts(1, 1 + chance(1_000_000))[0]?.text ?? '';

/** A few of the pieces, or characters from all over Unicode, or part of an article. */
export function someText(chance: Chance): string {
  switch (chance(4)) {
    case 0:
      return unicode(1 + chance(200), chance);
    case 1: {
      const article = someArticle(chance);
      const at = chance(article.length);
      return article.slice(at, at + chance(2000));
    }
    default:
      return pieces(PIECES, 1 + chance(60), chance);
  }
}

function pieces(list: readonly string[], count: number, chance: Chance): string {
  let out = '';
  for (let i = 0; i < count; i++) out += oneOf(list, chance) + (chance(3) === 0 ? ' ' : '');
  return out;
}

/** Code units of every kind, halves of pairs included. */
function unicode(length: number, chance: Chance): string {
  let out = '';
  while (out.length < length) {
    const range = oneOf([0x80, 0x250, 0x3000, 0x10000, 0x110000], chance);
    const code = chance(range);
    out += code > 0xffff ? String.fromCodePoint(code) : String.fromCharCode(code);
  }
  return out;
}

/** An article in a format with its signs put in, taken out and doubled anywhere. */
export function mutated(format: ArticleFormat, chance: Chance): string {
  const signs = format === 'html' ? HTML : format === 'markdown' ? MARKDOWN : PIECES;
  let text = someArticle(chance).slice(0, 200 + chance(3000));
  if (format === 'html') text = `<p>${text.replaceAll('\n\n', '</p>\n<p>')}</p>`;
  if (format === 'markdown') text = text.replace(/\n\n/g, () => `\n\n${oneOf(MARKDOWN, chance)}`);
  for (let i = chance(30); i >= 0; i--) {
    const at = chance(text.length + 1);
    const put =
      chance(4) === 0 ? unicode(1 + chance(4), chance) : oneOf([...signs, ...PIECES], chance);
    text = text.slice(0, at) + put + text.slice(at + (chance(2) === 0 ? 0 : chance(12)));
  }
  return text;
}
