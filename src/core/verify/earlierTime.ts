import type { Span } from '../model';

/** Characters on either side of a figure in which it is said to be of an earlier time. */
const READ = 90;

/**
 * Whether a figure is of an earlier time than the news by the words of its part of the sentence (*12 seats last time*, *up
 * from 230*), or by those that open the sentence (*At the last election …*). A year says nothing here: that is its period.
 * Nor does *a day earlier*, which is when the news happened, but where it is a rate or what something is compared with; nor
 * does *a year ago*, of an event.
 */
export function isOfEarlierTime(
  text: string,
  sentence: Span,
  { start, end }: Span,
  next: number | undefined,
  { isRate, isEvent }: { readonly isRate: boolean; readonly isEvent: boolean },
): boolean {
  const behind = text.slice(end, Math.min(next ?? sentence.end, sentence.end, end + READ));
  const parting = behind.search(PARTING);
  const part = parting < 0 ? behind : behind.slice(0, parting);
  const before = text.slice(Math.max(sentence.start, start - READ), start);
  const isCompared = isRate || COMPARED.test(before);
  return (
    EARLIER.test(part) ||
    LAST_TIME.test(part) ||
    AT_LAST_VOTE.test(part) ||
    ((isCompared || !isEvent) && YEAR_AGO.test(part)) ||
    (isCompared && DAY_EARLIER.test(part)) ||
    (parting >= 0 && ENDS_WITH_BEFORE.test(part)) ||
    (isRate && BEFORE_WHAT.test(part)) ||
    (!isEvent && A_DAY_BEFORE_WHAT.test(part)) ||
    UP_FROM.test(before) ||
    USED_TO.test(before) ||
    (OPENING.test(text.slice(sentence.start, Math.min(start, sentence.start + READ))) &&
      !TURNS.test(before))
  );
}

/** Characters in front of a figure in which its part of the sentence may name the time. */
const OPENS = 160;

/**
 * The time that the sentence of a figure names for it in words by which an article speaks of another time than that of
 * its news: a month without a day (*in September*), *last year*, *two years ago*; `undefined` where it names none.
 */
export function backgroundTime(
  text: string,
  sentence: Span,
  { start, end }: Span,
): string | undefined {
  const behind = text.slice(end, Math.min(sentence.end, end + READ));
  const parting = behind.search(PARTING);
  const part = parting < 0 ? behind : behind.slice(0, parting);
  const before = text.slice(Math.max(sentence.start, start - OPENS), start);
  const found = BACKGROUND.exec(part) ?? BACKGROUND.exec(before.split(JOINING).at(-1) ?? '');
  return found?.[1] ?? found?.[0];
}

/** Behind a comma it may be told what came of it (*in September, killing seven*). */
const JOINING = /[;:]| (?:and|but|or|while|whereas) /;

const BACKGROUND =
  /\b(?:(?:[Ii]n|[Ll]ast) (January|February|March|April|May|June|July|August|September|October|November|December)\b(?! (?:\d|on\b|last\b|this\b))|[Ll]ast (?:year|month|spring|summer|autumn|winter)\b(?!['’])|(?:two|three|four|five|six|ten) years ago\b)/;

const PARTING = /[,;:.]| (?:and|but|or|while|whereas) /;

const EARLIER =
  /\b(?:last season|previously|formerly|(?:a|the) (?:year|month|season|decade) (?:earlier|before)|the (?:previous|preceding) (?:year|season|term|month))\b/;
/** Not *for the first time*, *one last time*. */
const LAST_TIME = /(?<!\bfor (?:only )?the (?:very )?|\b(?:one|a) )\b(?:last|that|first) time\b/;
const YEAR_AGO = /\ba (?:year|month|season|decade) ago\b/;
const DAY_EARLIER =
  /\b(?:(?:a|the) (?:week|day) (?:ago|earlier|before)|the (?:previous|preceding) (?:week|day))\b/;
/** Not *at the last count*, which is the latest. */
const AT_LAST_VOTE =
  /\b(?:in|at) the (?:(?:last|previous) (?:(?:general|local|regional) )?(?:election|vote|race|season|parliament|tournament)|previous (?:count|census))\b/;
/** Not *before 4,300 people*. */
const ENDS_WITH_BEFORE = / before$/;

/** *230 services daily before the floods*: of other counts the words tell an order of events. */
const BEFORE_WHAT = /\bbefore (?:the|that|this|its|their|his|her)\b/;
/** *230 services a day before the floods*, which is no rate where it is read as *the day before*. */
const A_DAY_BEFORE_WHAT = /\ba (?:week|day) before (?:the|that|this|its|their|his|her)\b/;

const UP_FROM =
  /\b(?:(?:up|down|rose|risen|rising|fell|fallen|falling) from|compared (?:with|to)) $|\b(?:previously|formerly|had once) (?:\p{L}{1,12} ){0,3}$/u;
/** *to 320 from 230 a week earlier*. */
const COMPARED = /\b(?:from|than|against|was|at) $/;
/** Not *will be used to build 340 homes*, *a grant used to buy 12 boats*. */
const USED_TO =
  /(?<!\b(?:be|been|being|is|are|was|were|get|got|money|cash|funds?|grants?)(?: \p{L}{1,12}ly)? )\bused to (?:\p{L}{1,12} ){0,3}$/u;

const OPENING =
  /^\P{L}{0,2}(?:(?:In|At) the (?:(?:last|previous) (?:(?:general|local|regional) )?(?:election|vote|race|season|parliament|tournament)|previous (?:count|census))\b|Last (?:time|season)\b|Last (?:year|quarter)['’]s |The (?:year|season) before\b|(?:Previously|Formerly),? [^,]{0,70}$)/u;
/** *Last season the crowd was 11,842, but 9,300 came on Friday*. */
const TURNS = /; |,? (?:but|while|whereas) /;
