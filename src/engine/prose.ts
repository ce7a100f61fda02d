import type { Article, ArticleFormat, Paragraph } from '../core/model';
import { plainParagraphs } from '../core/text/paragraphs';
import { htmlParagraphs } from './htmlProse';
import { markdownParagraphs } from './markdownProse';

/** The paragraphs of an article's prose, in order; what is not prose is in none or blanked. */
export function proseOf(article: Article): readonly Paragraph[] {
  switch (article.format) {
    case 'plain':
      return plainParagraphs(article.text);
    case 'markdown':
      return markdownParagraphs(article.text);
    case 'html':
      return htmlParagraphs(article.text);
  }
}

/** By the ending of a file's name. */
export function formatOf(path: string): ArticleFormat {
  if (/\.(?:md|markdown|mdown|mkd)$/i.test(path)) return 'markdown';
  if (/\.(?:html?|xhtml)$/i.test(path)) return 'html';
  return 'plain';
}
