import { Class } from '../../lexicon/classes';
import { Hint } from '../../lexicon/figureWords';
import { singleSpaced } from '../../text/folding';
import { Kind } from '../../text/tokens';
import { isMonth, isYearNumber } from './dates';
import { couldStart } from './number';
import {
  charAt,
  endOf,
  endsWith,
  firstAt,
  hasClass,
  hinted,
  isGlued,
  isJoint,
  isOneOf,
  isWord,
  kindAt,
  lengthAt,
  type Sentence,
  startOf,
  words,
} from './reading';
import { A, DURING, OF, THE, TO } from './wordSets';

export interface PeriodRead {
  /** As written, without the preposition. */
  readonly text: string;
  /** The preposition in front (*by*), '' where there is none. */
  readonly link: string;
  readonly from: number;
  readonly to: number;
}

const LINKS = words('by in since until till for during before after from through within over');
const EARLY = words('early late mid the end start beginning middle of fiscal year');
const PER = words('a an per each every');
const RATE_TIMES = words('day week month year hour minute season quarter decade night game annum');
const OVER = words('over in within for during');
const NOT_RATE = words('ago later earlier before after old of');
const OFTEN = words('annually yearly monthly weekly daily');
const PAST = words('past last next first coming previous final');
/** What a period starts with, but for {@link Hint.turn}. */
const STARTS = words(`by in since until till for during before after from through within over
  a an per each every annually yearly monthly weekly daily`);

/** The period that the words behind a figure give: from token `at` on, in a clause, within `reach` tokens. */
export function periodAfter(s: Sentence, at: number, reach: number): PeriodRead | undefined {
  for (let i = at; i < at + reach && i < s.to; i++) {
    const code = firstAt(s, i);
    if (CLAUSE_ENDS.has(code)) return undefined;
    const read = periodAt(s, i);
    if (read) return read;
    if (couldStart(s, i) && !isYearNumber(s, i)) return undefined;
    if (code === 44 && !opensPeriod(s, i + 1)) return undefined;
    if (i > at + 1 && hasClass(s, i, Class.relative | Class.cue)) return undefined;
    if (opensClause(s, i)) return undefined;
  }
  return undefined;
}

const CLAUSE_ENDS = new Set(Array.from(';:(—–', (it) => it.charCodeAt(0)));

/** *than …*, *and would …*, *after showing …*: what follows says when something else was. */
const opensClause = (s: Sentence, i: number): boolean =>
  isOneOf(s, i, THAN) ||
  (isOneOf(s, i, AGAINST) && hinted(s, i + 1, Hint.turn)) ||
  (hasClass(s, i, Class.conjunction) && hasClass(s, i + 1, Class.auxiliary)) ||
  (isOneOf(s, i, BESIDE) &&
    isWord(s, i + 1) &&
    lengthAt(s, i + 1) > 5 &&
    endsWith(s, i + 1, 'ing'));
const THAN = words('than compared versus');
const AGAINST = words('against');
const LEVELS = words('level levels prices terms');
const BESIDE = words('by after before while when');

const opensPeriod = (s: Sentence, i: number): boolean => periodAt(s, i) !== undefined;

/** The period that opens the clause of the figure at token `at` (*In 2031, sales rose …*). */
export function periodBefore(s: Sentence, at: number): PeriodRead | undefined {
  for (let i = at - 1; i >= s.from && i > at - 16; i--) {
    const read = isOneOf(s, i, PER) ? undefined : periodAt(s, i);
    if (read && read.to <= at && (i === s.from || charAt(s, i - 1) === ',' || i === s.from + 1))
      return read;
    if (couldStart(s, i) && !isYearNumber(s, i)) return undefined;
    if (firstAt(s, i) === 59) return undefined; // ;
  }
  return undefined;
}

/** A period whose first word, preposition included, is token `i`. */
function periodAt(s: Sentence, i: number): PeriodRead | undefined {
  if (!isOneOf(s, i, STARTS) && !hinted(s, i, Hint.turn)) return undefined;
  if (isOneOf(s, i, OVER) && isOneOf(s, i + 1, PER) && isOneOf(s, i + 2, RATE_TIMES))
    return made(s, i, i, i + 3);
  if (isOneOf(s, i, PER) && isOneOf(s, i + 1, RATE_TIMES) && !isOneOf(s, i + 2, NOT_RATE))
    return isJoint(s, i + 2) ? undefined : made(s, i, i, i + 2); // a quarter-point cut
  if (isTimeAgo(s, i)) return made(s, i, i, i + 3);
  if (isOneOf(s, i, OFTEN)) return made(s, i, i, i + 1);
  if (isWord(s, i) && hinted(s, i, Hint.turn)) return turned(s, i, i);
  if (!isOneOf(s, i, LINKS)) return undefined;
  let at = i + 1;
  while (at < i + 5 && isOneOf(s, at, EARLY)) at++;
  if (charAt(s, at) === '-' && isGlued(s, at)) at++;
  if (isYearNumber(s, at)) {
    if (isOneOf(s, at + 1, ZONES)) return undefined; // by 1420 GMT
    if (isOneOf(s, at + 1, LEVELS)) return undefined; // from 2005 levels
    const isName = isOneOf(s, i + 1, THE) && at === i + 2; // the 2031 election
    return isName ? undefined : made(s, i, i + 1, endOfYear(s, at));
  }
  if (isMonth(s, at)) {
    const month = at;
    at +=
      charAt(s, at + 1) === '.' && isGlued(s, at + 1) && lengthAt(s, at) <= 4 && at + 2 < s.to
        ? 2
        : 1;
    const monthEnd = at;
    if (isOneOf(s, at, OF)) at++;
    if (kindAt(s, at) === Kind.number && !isYearNumber(s, at)) at++;
    if (charAt(s, at) === ',' && isYearNumber(s, at + 1)) at++;
    return made(s, i, month, isYearNumber(s, at) ? at + 1 : monthEnd);
  }
  at = i + 1;
  if (isOneOf(s, at, THE)) at++;
  const months = at > i + 1 ? endOfMonths(s, at) : -1;
  if (months > 0) return made(s, i, i + 1, months);
  if (hinted(s, at, Hint.turn)) return turned(s, i, at);
  if (hinted(s, at, Hint.ordinal) && hinted(s, at + 1, Hint.term))
    return made(s, i, i + 1, ofYear(s, at + 2));
  if (isOneOf(s, i, DURING) && isOneOf(s, i + 1, THE) && isOneOf(s, at, TERMS)) {
    if (isOneOf(s, at + 1, TO) && isMonth(s, at + 2)) return made(s, i, i + 1, at + 3);
    return made(s, i, i + 1, ofYear(s, at + 1));
  }
  return undefined;
}
/** *£3m a year ago*, *4% a month earlier* from token `i` on; not *up from a year ago*. */
const isTimeAgo = (s: Sentence, i: number): boolean =>
  isOneOf(s, i, A) &&
  isOneOf(s, i + 1, RATE_TIMES) &&
  isOneOf(s, i + 2, AGO) &&
  !hasClass(s, i - 1, Class.preposition | Class.conjunction | Class.adverb);
const AGO = words('ago earlier');
const ZONES = words('gmt bst utc est edt cet pdt pst hours');
const PART_OF_DAY = words('morning afternoon evening night noon midnight');
const TERMS = words('quarter year season decade month week');

/** One past *twelve months to August*, *13 weeks to 30 June* from token `i` on; or -1. */
function endOfMonths(s: Sentence, i: number): number {
  if (!couldStart(s, i) || !isOneOf(s, i + 1, SPANS) || !isOneOf(s, i + 2, TO)) return -1;
  const month = kindAt(s, i + 3) === Kind.number && lengthAt(s, i + 3) <= 2 ? i + 4 : i + 3;
  if (!isMonth(s, month)) return -1;
  return isYearNumber(s, month + 1) ? month + 2 : month + 1;
}
const SPANS = words('months weeks');

function ofYear(s: Sentence, i: number): number {
  let at = isOneOf(s, i, OF) ? i + 1 : i;
  if (isOneOf(s, at, THE) && hasClass(s, at + 1, Class.time)) return at + 2;
  if (hinted(s, at, Hint.turn) && hasClass(s, at + 1, Class.time)) return at + 2;
  if (isYearNumber(s, at)) at = endOfYear(s, at);
  else return i;
  return at;
}

function endOfYear(s: Sentence, i: number): number {
  const joins = (kindAt(s, i + 1) === Kind.dash || charAt(s, i + 1) === '/') && isGlued(s, i + 1);
  return joins && kindAt(s, i + 2) === Kind.number ? i + 3 : i + 1;
}

/** *last year*, *this month*, *the past three years*: `i` is the preposition or the word itself. */
function turned(s: Sentence, i: number, turn: number): PeriodRead | undefined {
  let at = turn + 1;
  if (isOneOf(s, turn, PAST) && couldStart(s, at)) at++;
  if (isJoint(s, at)) return undefined;
  const isTime =
    hinted(s, at, Hint.term) ||
    hasClass(s, at, Class.weekday) ||
    isMonth(s, at) ||
    (hasClass(s, at, Class.time) && !isOneOf(s, at, PART_OF_DAY));
  if (!isTime) return undefined;
  const from = isOneOf(s, turn - 1, THE) ? turn - 1 : turn;
  return made(s, Math.min(i, from), from, at + 1);
}

function made(s: Sentence, first: number, from: number, to: number): PeriodRead {
  const { text } = s.tokens;
  return {
    text: singleSpaced(text.slice(startOf(s, from), endOf(s, to - 1))),
    link: first < from ? text.slice(startOf(s, first), endOf(s, first)).toLowerCase() : '',
    from: first,
    to,
  };
}
