import { isPersonNoun } from '../lexicon/personNouns';
import type { Figure, Reading, Span } from '../model';
import { ANYBODY } from './figureLikeness';
import { overlaps, sentenceAt } from '../text/span';
import { mentionsOf } from './mentions';

/**
 * Whether an age that stands by no name may be a person's: not where the words give it to somebody else whom the
 * article does not name, as *a 58-year-old* once the person is named, or behind such a one (*The landlord was questioned. The
 * 58-year-old was released*).
 */
export function mayBeAgeOf(person: string, { span }: Figure, reading: Reading): boolean {
  const { sentences, article } = reading;
  const at = sentenceAt(sentences, span.start);
  const sentence = sentences[at];
  // not by the age itself, which is in question
  const mentions = mentionsOf(reading, person).filter((it) => !overlaps(it.span, span));
  const speaksOf = ({ start, end }: Span): boolean =>
    mentions.some((it) => it.span.start < end && it.span.end > start);
  if (!sentence || speaksOf(sentence)) return true;
  const before = article.text.slice(sentence.start, span.start);
  const isNamed = mentions.some((it) => it.form === 'name' && it.span.end <= span.start);
  if (isNamed && ANOTHER.test(before)) return false;
  if (strangerIn(before) !== undefined) return false;
  const last = sentences[at - 1];
  if (!last || !OPENS.test(before) || speaksOf(last)) return true;
  const stranger = strangerIn(article.text.slice(last.start, last.end));
  if (stranger === undefined) return true;
  // the keeper was beaten; the 24-year-old striker scored
  const called = CALLED.exec(article.text.slice(span.end, sentence.end))?.[1]?.toLowerCase() ?? '';
  return isPersonNoun(called) && !ANYBODY.has(called) && called !== stranger;
}

const CALLED = /^ (\p{L}{1,20})/u;

/** *A 58-year-old* */
const ANOTHER = /(?<!\p{L})(?:an?|another) $/iu;

const OPENS = /^["'“‘]?The $/u;

/** *The landlord of …*, *A former waiter was …*: a sentence that begins with somebody by a description. */
const strangerIn = (sentence: string): string | undefined =>
  DESCRIBED.exec(sentence)?.[1]
    ?.toLowerCase()
    .split(' ')
    .find((it) => isPersonNoun(it));

/** Up to the first word that cannot be the noun any more. */
const DESCRIBED =
  /^["'“‘]?(?:An?|The) ((?:(?!(?:of|in|at|from|who|was|is|has|had|were|will|said|and)\b)[\p{L}-]{1,20} ?){1,4})/u;
