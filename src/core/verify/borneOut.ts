import type { Entry } from '../index/sourceIndex';
import { keyOf, WordFlag, wordRange, type Words } from '../index/words';
import type { Figure, Reading, Span } from '../model';
import { sentenceAt, textNear } from '../text/span';
import { isOfLoss, othersCount } from './exchangedCounts';
import { isCurrency } from './compareQuantities';
import { type FigureSetting, settingsIn, settingsOf } from './figureSetting';
import { typedSetting } from './judgeTypedFigure';
import { familyOf } from './figureTable';
import { isSameValue, measuresShareHead } from './figureLikeness';
import { isOfPart, isOneSet } from './measuredPart';
import { isWhole } from './partsOfWhole';

/**
 * Why a figure of a typed text is not borne out by one of the same value: only one of the two is denied, it is another
 * bearer's or another time's, or the text says of all what is said there of a part. `undefined` where nothing speaks
 * against it.
 */
export function whyNotBorneOut(
  figure: Figure,
  reading: Reading,
  words: Words,
  there: Span,
  entry: Entry,
): string | undefined {
  const theirs = settingsOf(entry);
  const other = theirs.find(({ figure: { span } }) => span.start === there.start);
  if (!other) return undefined;
  const shown = other.written.text;
  if (isDenied(figure.span, reading, words) !== isDenied(there, entry.reading, entry.words()))
    return `${shown} stands there, but only one of the two denies what is said of it.`;
  const before = reading.article.text.slice(0, figure.span.start);
  if (ALL.test(before) && isWhole(other.figure, entry.reading))
    return `There ${shown} is the whole, of which a part is told.`;
  const settings = settingsIn(reading, words);
  const own = settings.find((it) => it.figure === figure);
  if (!own) return undefined;
  if (figure.quantity.changeKind === 'to' && isLeft(own, other))
    return `There ${shown} is what it has moved from.`;
  if (!own.written.ahead && PAST.test(before) && isToCome(there, entry.reading))
    return `There ${shown} is only what may come.`;
  const part = partMeasured(own, other, theirs);
  if (part !== undefined) return `${shown} stands there, but of “${part}”.`;
  const year = [...own.years].find((it) => isOfOtherYear(it, other, theirs));
  if (year !== undefined) return `${shown} stands there, but not of ${year}.`;
  if (isOfNamedYear(figure, reading, other, entry))
    return `${shown} stands there of a year that it names.`;
  const isMoney = isCurrency(figure.quantity.unit);
  if (isMoney && isOfLoss(own, reading) && !isOfLoss(other, entry.reading))
    return `${shown} stands there, but not as a loss.`;
  const others = othersCount(
    own,
    other,
    { reading, words, settings },
    { reading: entry.reading, words: entry.words(), settings: theirs },
  );
  return others || isOthersAge(typedSetting(figure, reading, words), other, theirs)
    ? `${shown} stands there of somebody else.`
    : undefined;
}

/** *Obi was 66*, where the article has another age of Obi, and the 66 is not said to be hers. */
function isOthersAge(
  own: FigureSetting,
  other: FigureSetting,
  theirs: readonly FigureSetting[],
): boolean {
  const [bearer] = own.people;
  if (own.figure.quantity.unit !== 'year-of-age' || bearer === undefined || own.people.size > 1)
    return false;
  const hasOther = theirs.some(
    (it) =>
      it.person === bearer &&
      it.figure.quantity.unit === 'year-of-age' &&
      it.figure.quantity.value !== own.figure.quantity.value,
  );
  return hasOther && other.person !== bearer;
}

/** *The river reached 6.2 metres*: it has come about. */
const PAST =
  /\b(?:[a-z]{2,20}[^e]ed|was|were|had|rose|fell|grew|won|lost|hit|came|took|went|stood)\b/;

/** *Could reach 6.2 metres*, right in front of the figure. */
const isToCome = ({ start }: Span, { article: { text } }: Reading): boolean =>
  TO_COME.test(text.slice(Math.max(0, start - REACH), start));
/** In characters. */
const REACH = 60;
const TO_COME =
  /\b(?:could|may|might|(?:expected|forecast|predicted|projected|likely) to) (?!have\b)(?:[a-z]{2,15} ){1,3}$/;

/** *Online sales*, for *sales rose 19 per cent*, where those that are not only online stand there with another value. */
function partMeasured(
  own: FigureSetting,
  other: FigureSetting,
  theirs: readonly FigureSetting[],
): string | undefined {
  if (!isOfPart(own, other)) return undefined;
  const family = familyOf(own.figure);
  const hasWhole = theirs.some(
    (it) =>
      isOneSet(own.measure, it.measure) &&
      familyOf(it.figure) === family &&
      // profits of next year are not the whole of this year's
      it.written.ahead === other.written.ahead &&
      !isSameValue(it, own),
  );
  return hasWhole ? other.figure.quantity.measure : undefined;
}

/** *Down from 8.3*, *fell from 8.3 to 4.1*, for a rise to 8.3. */
const isLeft = (own: FigureSetting, other: FigureSetting): boolean => {
  const { value } = own.figure.quantity;
  const { low, high } = other.figure.quantity;
  return low === undefined ? other.isEarlier && !own.isEarlier : value === low && value !== high;
};

/** The sentence of a figure names another year alone, or the year is that of another figure of the same. */
const isOfOtherYear = (year: string, of: FigureSetting, all: readonly FigureSetting[]): boolean => {
  if (of.years.has(year) || of.period === year) return false;
  return (
    of.years.size > 0 ||
    YEAR.test(of.period) ||
    all.some(
      (it) =>
        it.figure.quantity.unit === of.figure.quantity.unit &&
        !isSameValue(it, of) &&
        (it.years.has(year) || it.period === year) &&
        (measuresShareHead(it, of) || isUntold(it) || isUntold(of)),
    )
  );
};

const YEAR = /^\d{4}$/;

/** Of what it is a time or a sum, which a sentence need not repeat (*that of 2026 lasted 19 days*). */
const isUntold = ({ measure, figure }: FigureSetting): boolean =>
  measure.length === 0 && figure.quantity.unit !== 'count';

/** *212 cases last year*, for the 212 of a sentence that names its year and does not call it so. */
function isOfNamedYear(
  { span }: Figure,
  reading: Reading,
  other: FigureSetting,
  entry: Entry,
): boolean {
  if (other.years.size === 0 && !YEAR.test(other.period)) return false;
  const said = THAT_YEAR.exec(textNear(span, reading, REACH))?.[0].toLowerCase();
  if (said === undefined) return false;
  return !textNear(other.figure.span, entry.reading, REACH).toLowerCase().includes(said);
}

const THAT_YEAR = /\b(?:last|this) year\b(?!['’]s)/i;

const ALL = /\ball (?:of )?(?:(?:the|its|their|his|her|our) )?$/iu;

/** Whether a negation stands before a figure in its part of the sentence (*has not closed 12 shops*, but not *not fewer than 12*). */
function isDenied({ start }: Span, { sentences, article }: Reading, words: Words): boolean {
  const sentence = sentences[sentenceAt(sentences, start)];
  if (!sentence) return false;
  const { from, to } = wordRange(words, { start: sentence.start, end: start });
  for (let i = to - 1; i >= from; i--) {
    const end = words.end[i] ?? 0;
    if (PART.test(article.text.slice(end, words.start[i + 1]))) return false;
    if (((words.flags[i] ?? 0) & WordFlag.negation) === 0) continue;
    return !OF_NUMBER.test(article.text.slice(end, start));
  }
  return false;
}

const PART = /[,;:–—]/u;
const OF_NUMBER = /^ (?:fewer|less|more|only|just|even|until|quite|under|over)\b/u;

/** How many words for each of a text's may stand from the first that a sentence shares to the last. */
const SPREAD = 3;

/**
 * Whether a sentence that has all the telling words of a text, close together, denies what the text says, or says what it
 * denies (*officers did not recommend it*, *officers had recommended it*): one negation more or less, and no word of denying.
 * A negation is a telling word, so that the sentence lacks none, or that one.
 */
export function isTurned(
  text: Words,
  sentence: Words,
  { from, to }: { readonly from: number; readonly to: number },
  { shared, missing }: { readonly shared: number; readonly missing: number },
): boolean {
  if (missing > 1 || to - from > SPREAD * shared) return false;
  const here = negationsIn(text, 0, text.length);
  return here === missing && negationsIn(sentence, from, to) === 1 - missing;
}

/** `undefined` where some word denies besides, or leaves it open. */
function negationsIn({ key, flags }: Words, from: number, to: number): number | undefined {
  let count = 0;
  for (let i = from; i < to; i++) {
    if (DENYING.has(key[i] ?? 0)) return undefined;
    if (((flags[i] ?? 0) & WordFlag.negation) !== 0) count++;
  }
  return count;
}

const DENYING = new Set(
  `no none nobody nothing nor neither without unless hardly barely refuse refuses refused deny denies denied denying reject
  rejects rejected fail fails failed decline declines declined unable unlikely stop stopped drop dropped only just yet if
  whether until but could may might consider considered considering propose proposed plan plans planned ask asked urge urged
  call called want wanted hope hoped threaten threatened`
    .split(/\s+/)
    .map(keyOf),
);
