import type { Span } from '../model';
import { foldText } from './foldText';

/**
 * Words of an article and how to find them again: a TextQuoteSelector with a TextPositionSelector
 * (W3C Web Annotation Data Model, 4.2.4 and 4.2.5). `start` and `end` count UTF-16 code units of the
 * article as it was.
 */
export interface Anchor extends Span {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** How much of the text on either side an anchor keeps, in UTF-16 code units. */
const CONTEXT_LENGTH = 32;

export const anchorAt = (text: string, { start, end }: Span): Anchor => ({
  exact: text.slice(start, end),
  prefix: text.slice(wholeFrom(text, Math.max(0, start - CONTEXT_LENGTH)), start),
  suffix: text.slice(end, wholeTo(text, Math.min(text.length, end + CONTEXT_LENGTH))),
  start,
  end,
});

/** Whether two texts have the same words: spacing and the style of marks and dashes say nothing. */
export const hasSameWords = (a: string, b: string): boolean =>
  a === b || unspaced(foldText(a).text) === unspaced(foldText(b).text);

/** Without the spaces that part no two words or numbers: *25 %* is *25%*, and *quay — or pier* is *quay—or pier*. */
const unspaced = (text: string): string =>
  text
    .trim()
    .replace(/ (?![\p{L}\p{N}])|(?<![\p{L}\p{N}.,:]) |(?<=\d) (?=\p{L})|(?<=[.,:]) (?!\d)/gu, '');

// half of a pair would not survive being written as UTF-8
const wholeFrom = (text: string, at: number): number =>
  (text.charCodeAt(at) & 0xfc00) === 0xdc00 ? at + 1 : at;
const wholeTo = (text: string, at: number): number =>
  (text.charCodeAt(at) & 0xfc00) === 0xdc00 ? at - 1 : at;
