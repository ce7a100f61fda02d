import type { Article, ArticleFormat, Paragraph } from '../core/model';
import { finished, type Steps } from '../core/steps';
import { plainParagraphs } from '../core/text/paragraphs';
import type { MarkdownReader } from './markdownProse';

/**
 * What stands for a module here runs when it is first called, so that the parser of a format is loaded with the
 * first article of it. Reading is synchronous, and `import()` is not: the bundler turns this `require` into a
 * function in the same file.
 */
declare const require: (module: './htmlProse' | './markdownProse') => unknown;
const html = () => require('./htmlProse') as typeof import('./htmlProse');
const markdown = () => require('./markdownProse') as typeof import('./markdownProse');

/** The paragraphs of an article's prose, in order; what is not prose is in none or blanked. */
export const proseOf = (article: Article): readonly Paragraph[] =>
  finished(createProseReader().reading(article));

/** Reads the prose of one article again and again as it changes, with what {@link proseOf} gives. */
export interface ProseReader {
  reading(article: Article): Steps<readonly Paragraph[]>;
}

export function createProseReader(): ProseReader {
  let reader: MarkdownReader | undefined;
  const ofMarkdown = (): MarkdownReader => (reader ??= markdown().createMarkdownReader());
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
      return html().htmlParagraphs(text);
  }
}

/** By the ending of a file's name. */
export function formatOf(path: string): ArticleFormat {
  if (/\.(?:md|markdown|mdown|mkd)$/i.test(path)) return 'markdown';
  if (/\.(?:html?|xhtml)$/i.test(path)) return 'html';
  return 'plain';
}
