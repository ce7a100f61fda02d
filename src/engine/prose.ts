import type { Article, ArticleFormat, Paragraph } from '../core/model';
import { plainParagraphs } from '../core/text/paragraphs';

/**
 * What stands for a module here runs when it is first called, so that the parser of a format is loaded with the
 * first article of it. Reading is synchronous, and `import()` is not: the bundler turns this `require` into a
 * function in the same file.
 */
declare const require: (module: './htmlProse' | './markdownProse') => unknown;
const html = () => require('./htmlProse') as typeof import('./htmlProse');
const markdown = () => require('./markdownProse') as typeof import('./markdownProse');

/** The paragraphs of an article's prose, in order; what is not prose is in none or blanked. */
export function proseOf(article: Article): readonly Paragraph[] {
  switch (article.format) {
    case 'plain':
      return plainParagraphs(article.text);
    case 'markdown':
      return markdown().markdownParagraphs(article.text);
    case 'html':
      return html().htmlParagraphs(article.text);
  }
}

/** By the ending of a file's name. */
export function formatOf(path: string): ArticleFormat {
  if (/\.(?:md|markdown|mdown|mkd)$/i.test(path)) return 'markdown';
  if (/\.(?:html?|xhtml)$/i.test(path)) return 'html';
  return 'plain';
}
