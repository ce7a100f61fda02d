import type { Article } from '../model';
import { partitionPoint } from '../text/partitionPoint';
import { visible } from './oneLine';

/** Offsets at which the lines of a text start; CR LF and a lone CR end a line too. */
export function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 10 || (code === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return starts;
}

/** Line and column of an offset, both counted from 1. */
export function placeOf(
  starts: readonly number[],
  offset: number,
): { readonly line: number; readonly column: number } {
  const line = partitionPoint(starts.length, (i) => (starts[i] ?? 0) <= offset);
  return { line, column: offset - (starts[line - 1] ?? 0) + 1 };
}

/** Says for a person to read where an offset of an article is. */
export type SayPlace = (article: string, offset: number) => string;

/** `file:line:column`; the file alone where its text is not among the articles. Lines are counted once a text. */
export function createSayPlace(articles: readonly Article[]): SayPlace {
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  const lines = new Map<string, readonly number[]>();
  return (article, offset) => {
    const text = texts.get(article);
    if (text === undefined) return visible(article);
    const starts = lines.get(article) ?? lineStarts(text);
    lines.set(article, starts);
    const { line, column } = placeOf(starts, offset);
    return `${visible(article)}:${line}:${column}`;
  };
}
