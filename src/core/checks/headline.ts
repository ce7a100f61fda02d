import type { Paragraph, Reading } from '../model';
import { contains } from '../text/span';

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

/** What stands above or beside an article and says again what it says. */
export interface Top {
  readonly kind: 'headline' | 'standfirst' | 'caption';
  readonly paragraph: Paragraph;
}

export interface ToppedArticle {
  readonly tops: readonly Top[];
  /** Every paragraph that is none of them. */
  readonly body: readonly Paragraph[];
}

/**
 * The headline, the standfirst below it and the captions of an article with at least two paragraphs of sentences
 * besides. In plain text a standfirst is a line below the headline that is no sentence, and a caption starts or
 * ends by saying so (*Photo:*); HTML and Markdown have them by their tags and signs.
 */
export function toppedArticle(reading: Reading): ToppedArticle {
  const headed = headedArticle(reading);
  const tops: Top[] = [];
  const body: Paragraph[] = [];
  for (const paragraph of reading.paragraphs) {
    const isUnderHeadline = tops.length === 1 && body.length === 0;
    if (isCaption(paragraph, reading))
      tops.push({ kind: 'caption', paragraph: withoutCredit(paragraph) });
    else if (paragraph === headed?.headline) tops.push({ kind: 'headline', paragraph });
    else if (headed && isUnderHeadline && isStandfirst(paragraph, reading))
      tops.push({ kind: 'standfirst', paragraph });
    else body.push(paragraph);
  }
  return body.filter(endsSentence).length < LEAST_BODY ? { tops: [], body } : { tops, body };
}

export const topOf = (
  { tops }: ToppedArticle,
  it: { readonly span: Paragraph['span'] },
): Top | undefined => tops.find(({ paragraph }) => contains(paragraph.span, it.span));

/** How far in front of a paragraph its own tag is looked for. */
const TAG_REACH = 240;
const OPENING_TAG = /<(p|div|h\d|figcaption|strong|em)\b([^<>]{0,160})>(?:\s|<[^<>]{1,80}>){0,8}$/i;
const STANDFIRST_CLASS =
  /\b(?:class|id|itemprop)\s?=\s?["'][^"']{0,80}(?:standfirst|subhead|sub-head|subtitle|strapline|dek\b|deck\b)/i;
const CAPTION_START = /^(?:photo|photograph|picture|pictured|image|caption)s?(?: \d{1,2})?: /i;
const CREDIT_END =
  /\(?\b(?:photo|photograph|picture|image|credit)s?: [^.:]{2,60}$|\((?:photo|photograph|picture|image)s? (?:by|via|courtesy) [^()]{2,60}\)\.?$/i;
const IMAGE_START = /!\[$/;

/** Of a photograph or a figure. */
export function isCaption({ span, text }: Paragraph, { article }: Reading): boolean {
  const before = article.text.slice(Math.max(0, span.start - TAG_REACH), span.start);
  if (article.format === 'html' && tagOf(before)?.name === 'figcaption') return true;
  if (article.format === 'markdown' && IMAGE_START.test(before)) return true;
  const words = text.trim();
  return CAPTION_START.test(words) || creditOf(words) !== undefined;
}

/** Where it says at its end who took the picture. */
function creditOf(text: string): number | undefined {
  const from = Math.max(1, text.length - CREDIT_REACH);
  const found = CREDIT_END.exec(text.slice(from));
  return found ? from + found.index : undefined;
}

const CREDIT_REACH = 80;

function withoutCredit({ span, text }: Paragraph): Paragraph {
  const end = creditOf(text.trimEnd()) ?? text.length;
  return { span: { start: span.start, end: span.start + end }, text: text.slice(0, end) };
}

/** Fewer words are a byline, a date or a section; more are a paragraph. */
const LEAST_STANDFIRST = 6;
const MOST_STANDFIRST = 45;
const BYLINE =
  /^(?:by|from|from our) \p{Lu}|\||\d{4}$|\bpublished\b|\bupdated\b|\d ?: ?\d{2}|\b(?:[ap]\.?m|GMT|E[DS]T)\b/iu;

function isStandfirst({ span, text }: Paragraph, { article }: Reading): boolean {
  const before = article.text.slice(Math.max(0, span.start - TAG_REACH), span.start);
  const words = text.trim().split(/\s+/).length;
  if (words < LEAST_STANDFIRST || words > MOST_STANDFIRST || BYLINE.test(text.trim())) return false;
  if (article.format === 'html') {
    const tag = tagOf(before);
    return tag !== undefined && (/^h[2-4]$/.test(tag.name) || STANDFIRST_CLASS.test(tag.rest));
  }
  if (article.format === 'markdown') {
    const line = before.slice(before.lastIndexOf('\n') + 1);
    const behind = article.text.slice(span.end, span.end + 2);
    return /^#{2,4} $/.test(line) || (/^(?:\*{1,2}|_{1,2})$/.test(line) && /^[*_]/.test(behind));
  }
  return !endsSentence({ span, text }) && !/[.!?] \p{Lu}/u.test(text);
}

/** The nearest block whose opening tag stands right in front. */
function tagOf(before: string): { readonly name: string; readonly rest: string } | undefined {
  const match = OPENING_TAG.exec(before);
  return match ? { name: (match[1] ?? '').toLowerCase(), rest: match[2] ?? '' } : undefined;
}
