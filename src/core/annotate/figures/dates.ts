import { Class } from '../../lexicon/classes';
import { Kind } from '../../text/tokens';
import {
  charAt,
  hasClass,
  hasPoint,
  isCapital,
  isGlued,
  isOneOf,
  isSpaced,
  isWord,
  kindAt,
  lengthAt,
  type Sentence,
  startsLine,
  textOf,
  words,
} from './reading';
import { OF, THE } from './wordSets';

const AMBIGUOUS = words('may march mar');
const SUFFIX = /^(?:st|nd|rd|th)$/i;
const JOINS = words('and to or');
const CLOCK = words("am pm a.m. p.m. o'clock gmt bst utc est edt cet pdt pst");
const ABOUT = words('about around before after until by');
const LETTERED = words('am');

/** A month by its name or short form; one that is another word too (*may*) by its capital. */
export const isMonth = (s: Sentence, i: number): boolean =>
  hasClass(s, i, Class.month) && (isCapital(s, i) || !isOneOf(s, i, AMBIGUOUS));

/** Behind a month and the full stop of its short form. */
const afterMonth = (s: Sentence, i: number): number =>
  charAt(s, i + 1) === '.' && isGlued(s, i + 1) && lengthAt(s, i) <= 4 ? i + 2 : i + 1;

/** Where the month ends that stands right before token `i`, or -1. */
export const monthBefore = (s: Sentence, i: number): number => {
  if (isMonth(s, i - 1)) return i - 1;
  return charAt(s, i - 1) === '.' && isMonth(s, i - 2) && lengthAt(s, i - 2) <= 4 ? i - 2 : -1;
};

/** Four digits from 1000 to 2199 with nothing glued on but a plural *s*. */
export const isYearNumber = (s: Sentence, i: number): boolean =>
  kindAt(s, i) === Kind.number &&
  lengthAt(s, i) === 4 &&
  /^(?:1\d|2[01])\d\d$/.test(textOf(s, i)) &&
  !isNumberGluedOn(s, i + 1);

const isNumberGluedOn = (s: Sentence, i: number): boolean =>
  isGlued(s, i) && (charAt(s, i) === '%' || (kindAt(s, i) === Kind.word && textOf(s, i) !== 's'));

const isDay = (s: Sentence, i: number): boolean =>
  kindAt(s, i) === Kind.number && lengthAt(s, i) <= 2 && Number(textOf(s, i)) <= 31;

const afterSuffix = (s: Sentence, i: number): number =>
  isGlued(s, i) && isWord(s, i) && SUFFIX.test(textOf(s, i)) ? i + 1 : i;

/** One past the date or time of day that the digits at token `i` belong to, or `i` where they are none. */
export function endOfDate(s: Sentence, i: number): number {
  const clock = endOfClock(s, i);
  if (clock > i) return clock;
  const joined = endOfNumericDate(s, i);
  if (joined > i) return joined;
  if (!isDay(s, i)) return i;
  const month = monthBefore(s, i);
  let at = afterSuffix(s, i + 1);
  if (month >= 0) {
    const second = otherDay(s, at);
    return endOfYear(s, second ?? at);
  }
  at = otherDay(s, at) ?? at;
  if (isOneOf(s, at, OF)) at++;
  return isMonth(s, at) && isSpaced(s, at) ? endOfYear(s, afterMonth(s, at)) : i;
}

/** A second day that shares the month (*4–5 March*, *March 4 and 5*): one past it. */
function otherDay(s: Sentence, i: number): number | undefined {
  const joins = kindAt(s, i) === Kind.dash || isOneOf(s, i, JOINS);
  if (!joins || !isDay(s, i + 1)) return undefined;
  const end = afterSuffix(s, i + 2);
  return isWord(s, end) && isGlued(s, end) ? undefined : end;
}

function endOfYear(s: Sentence, i: number): number {
  const at = charAt(s, i) === ',' ? i + 1 : i;
  return isYearNumber(s, at) && isSpaced(s, at) ? at + 1 : i;
}

/** *10.30am*, *10:30*, *10:30 +0100*, *2 p.m.*, *six o'clock*, *0401 GMT*. */
function endOfClock(s: Sentence, i: number, isSecond = false): number {
  if (kindAt(s, i - 1) === Kind.symbol && isGlued(s, i)) return i; // £289pm
  let at = i + 1;
  let minutes = lengthAt(s, i) > 3 && hasPoint(s, i) && /^\d{1,2}\.[0-5]\d$/.test(textOf(s, i));
  while (
    charAt(s, at) === ':' &&
    isGlued(s, at) &&
    kindAt(s, at + 1) === Kind.number &&
    isGlued(s, at + 1)
  ) {
    at += 2;
    minutes = true;
  }
  if (isBrokenClock(s, i)) return i + 4;
  const isColon = at > i + 1;
  if (isOneOf(s, at, CLOCK) && (minutes || /^\d{1,4}$/.test(textOf(s, i)))) {
    if (!isOneOf(s, at, LETTERED) || isGlued(s, at) || minutes) return at + 1;
    return at + 1;
  }
  if (
    minutes &&
    !isColon &&
    HOUR.test(textOf(s, i)) &&
    isOneOf(s, i - 1, ABOUT) &&
    !isWord(s, i + 1)
  ) {
    return at; // at about 6.30
  }
  // the 2.30 train
  if (
    minutes &&
    !isColon &&
    HOUR.test(textOf(s, i)) &&
    isOneOf(s, i - 1, THE) &&
    RUNS.has(textOf(s, at))
  )
    return at;
  // the hour of an entry of a live report: 18.31 Ada Obi says
  if (minutes && !isColon && startsLine(s, i) && HOUR.test(textOf(s, i)) && isCapital(s, i + 1))
    return at;
  if (minutes && !isColon && isClockSpan(s, i)) return i + 3;
  // 2-4pm, 2 to 4pm
  const second = kindAt(s, at) === Kind.dash || isOneOf(s, at, JOINS) ? at + 1 : -1;
  if (!isSecond && second > 0 && kindAt(s, second) === Kind.number && lengthAt(s, i) <= 5) {
    const end = endOfClock(s, second, true);
    if (end > second) return end;
  }
  return isColon ? endOfZone(s, at) : i;
}

/** *09:12:00 +0100*, as the head of a letter has it: one past the zone at token `i`, or `i`. */
const endOfZone = (s: Sentence, i: number): number =>
  ['+', '-', '−'].includes(charAt(s, i)) &&
  kindAt(s, i + 1) === Kind.number &&
  isGlued(s, i + 1) &&
  /^[01]\d[0-5]\d$/.test(textOf(s, i + 1))
    ? i + 2
    : i;

const HOUR = /^(?:[01]?\d|2[0-3])\.[0-5]\d$/;
/** What starts at an hour: *the 2.30 train*, *the 2.30 at Marl*. */
const RUNS = new Set('train bus ferry sailing race handicap at'.split(' '));

/** *from 10.15 to 12.30 on Monday*, the first of the two at token `i`. */
const isClockSpan = (s: Sentence, i: number): boolean =>
  isOneOf(s, i - 1, OPENS_SPAN) &&
  isOneOf(s, i + 1, SPANS) &&
  [i, i + 2].every((at) => kindAt(s, at) === Kind.number && QUARTERS.test(textOf(s, at))) &&
  (hasClass(s, i + 3, Class.weekday) || hasClass(s, i + 4, Class.weekday));
const OPENS_SPAN = words('from between');
const SPANS = words('to until till and');
const QUARTERS = /^(?:1?\d|2[0-3])\.[0-5][05]$/;

/** *11: 12 AM*, as some pages break it. */
const isBrokenClock = (s: Sentence, i: number): boolean =>
  charAt(s, i + 1) === ':' &&
  isGlued(s, i + 1) &&
  lengthAt(s, i) <= 2 &&
  kindAt(s, i + 2) === Kind.number &&
  lengthAt(s, i + 2) === 2 &&
  isOneOf(s, i + 3, CLOCK);

/** *05 / 05 / 2031*. */
const isSpacedDate = (s: Sentence, i: number): boolean =>
  isDay(s, i) &&
  charAt(s, i + 1) === '/' &&
  isDay(s, i + 2) &&
  charAt(s, i + 3) === '/' &&
  isYearNumber(s, i + 4);

/** *4/3/2031*, *2031-03-04*, *4.3.2031*, *9/11*. */
function endOfNumericDate(s: Sentence, i: number): number {
  if (lengthAt(s, i) > 4 && hasPoint(s, i) && /^\d{1,4}(?:\.\d{1,4}){2,5}$/.test(textOf(s, i)))
    return i + 1;
  if (isSpacedDate(s, i)) return i + 5;
  const first = charAt(s, i + 1);
  if ((first !== '/' && first !== '-') || !isGlued(s, i + 1)) return i;
  let at = i + 1;
  let parts = 1;
  while (
    charAt(s, at) === first &&
    isGlued(s, at) &&
    kindAt(s, at + 1) === Kind.number &&
    isGlued(s, at + 1)
  ) {
    at += 2;
    parts++;
  }
  return parts >= 3 ? at : i;
}
