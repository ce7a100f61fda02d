import type { Paragraph, Reading } from '../model';

/** More words are no headline. */
const MOST_WORDS = 20;
/** Fewer paragraphs of sentences below it are no article. */
const LEAST_BODY = 2;

export interface HeadedArticle {
  readonly headline: Paragraph;
  readonly body: readonly Paragraph[];
}

/**
 * A first paragraph that is short and no sentence, above at least two that are sentences; `undefined`
 * where an article does not start with one.
 */
export function headedArticle({ paragraphs }: Reading): HeadedArticle | undefined {
  const [headline, ...body] = paragraphs;
  if (!headline) return undefined;
  const words = headline.text.trim().split(/\s+/).length;
  if (words < 2 || words > MOST_WORDS || endsSentence(headline)) return undefined;
  return body.filter(endsSentence).length < LEAST_BODY ? undefined : { headline, body };
}

/** Whether a paragraph ends as sentences do; a heading, a byline or a caption of a few words does not. */
export const endsSentence = ({ text }: Paragraph): boolean => /[.!?…]["'”’»)\]]*\s*$/.test(text);
