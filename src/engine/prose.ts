import type { Article, ArticleFormat, Paragraph } from '../core/model';
import { finished, type Steps } from '../core/steps';
import { plainParagraphs } from '../core/text/paragraphs';
import { htmlParagraphs } from './htmlProse';
import { createMarkdownReader, type MarkdownReader } from './markdownProse';

/** The paragraphs of an article's prose, in order; what is not prose is in none or blanked. */
export const proseOf = (article: Article): readonly Paragraph[] =>
  finished(createProseReader().reading(article));

/** Reads the prose of one article again and again as it changes, with what {@link proseOf} gives. */
export interface ProseReader {
  reading(article: Article): Steps<readonly Paragraph[]>;
}

export function createProseReader(): ProseReader {
  let reader: MarkdownReader | undefined;
  const ofMarkdown = (): MarkdownReader => (reader ??= createMarkdownReader());
  return { reading: (article) => reading(article, ofMarkdown) };
}

function* reading(
  { format, text }: Article,
  ofMarkdown: () => MarkdownReader,
): Steps<readonly Paragraph[]> {
  switch (format) {
    case 'plain':
      return plainParagraphs(text);
    case 'markdown':
      return yield* ofMarkdown().reading(text);
    case 'html':
      return htmlParagraphs(text);
  }
}

/** By the ending of a file's name. */
export function formatOf(path: string): ArticleFormat {
  if (/\.(?:md|markdown|mdown|mkd)$/i.test(path)) return 'markdown';
  if (/\.(?:html?|xhtml)$/i.test(path)) return 'html';
  return 'plain';
}
