import type { Span } from '../model';

/** Characters on either side of a figure in which it is said to be of an earlier time. */
const READ = 90;

/**
 * Whether a figure is of an earlier time than the news by the words of its part of the sentence (*12 seats last time*, *up
 * from 230*), or by those that open the sentence (*At the last election …*). A year says nothing here: that is its period.
 */
export function isOfEarlierTime(
  text: string,
  sentence: Span,
  { start, end }: Span,
  next: number | undefined,
  isRate: boolean,
): boolean {
  const behind = text.slice(end, Math.min(next ?? sentence.end, sentence.end, end + READ));
  const parting = behind.search(PARTING);
  const part = parting < 0 ? behind : behind.slice(0, parting);
  const before = text.slice(Math.max(sentence.start, start - READ), start);
  return (
    EARLIER.test(part) ||
    AT_LAST_VOTE.test(part) ||
    (parting >= 0 && ENDS_WITH_BEFORE.test(part)) ||
    (isRate && BEFORE_WHAT.test(part)) ||
    UP_FROM.test(before) ||
    OPENING.test(text.slice(sentence.start, Math.min(start, sentence.start + READ)))
  );
}

const PARTING = /[,;:.]| (?:and|but|or|while|whereas) /;

const EARLIER =
  /\b(?:(?:last|that|first) time|last season|previously|formerly|(?:a|the) (?:year|month|week|season|day|decade) (?:ago|earlier|before)|the (?:previous|preceding) (?:year|season|term|month|week|day))\b/;
const AT_LAST_VOTE =
  /\b(?:in|at) the (?:last|previous) (?:(?:general|local|regional) )?(?:election|vote|count|race|season|parliament|census|tournament)\b/;
/** Not *before 4,300 people*. */
const ENDS_WITH_BEFORE = / before$/;

/** *230 services a day before the floods*: of other counts the words tell an order of events. */
const BEFORE_WHAT = /\bbefore (?:the|that|this|its|their|his|her)\b/;

const UP_FROM =
  /\b(?:(?:up|down|rose|risen|rising|fell|fallen|falling) from|compared (?:with|to)) $|\b(?:used to|previously|formerly|had once) (?:\p{L}{1,12} ){0,3}$/u;

const OPENING =
  /^\P{L}{0,2}(?:(?:In|At) the (?:last|previous) (?:(?:general|local|regional) )?(?:election|vote|count|race|season|parliament|census|tournament)|Last (?:time|season)|Previously|Formerly|The (?:year|season) before)\b/u;
