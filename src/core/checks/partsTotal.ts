import type { Check, Spot } from './check';
import type { NarrativeSentence } from './narrative';
import {
  numeral,
  numeralsOf,
  PERCENT_PATTERN,
  readAmount,
  SMALL_NUMBERS,
  type Amount,
} from './amounts';
import type { Span } from '../model';
import { matchesIn } from '../text/matches';

export const partsTotal: Check = {
  id: 'parts-total',
  title: 'Parts that do not add up to their whole',
  isOn: true,
  flags: [
    'Of the 120 passengers, 70 were from Skarn and the other 40 from Threllin.',
    'Of 120 passengers, 70 came from Skarn, 20 from Oster and the remaining 40 from Threllin.',
    'Of the 12 ferries, seven are old and the other four are new.',
    'Of its 1,200 berths, 800 are let and the remaining 300 stand empty.',
    'The ferry carried 120 passengers: 70 adults and 40 children.',
    'The crew has 15 members: eight men and six women.',
    'The council has 21 seats: 9 for the north, 7 for the south and 6 for the islands.',
    'The ferry carried 70 adults and 40 children, a total of 120.',
    'They counted 12 gulls, 15 terns and 9 ducks, a total of 38.',
    'The port has 30 cranes and 12 tugs, 44 in all.',
    'About 60 per cent came by ferry, and the remaining 30 per cent by road.',
    'In Threllin 45% voted for the harbour, 35% voted against and the other 10% stayed at home.',
    'Some 72 per cent was paid by the port and the remaining 38 per cent by the town.',
    'Of the 90 islanders, 50 left; the other 30 stayed.',
    'The fleet has nine ships: four trawlers and three ferries.',
    'Of the 40 letters, 25 were for the harbour and the other 14 against it.',
    'In Threllin 55 per cent voted for the harbour and 48 per cent against.',
    'Some 62% of islanders support the harbour and 45% oppose it.',
    'Of the crew, 70 per cent were men and 40 per cent women.',
    'Asked about the harbour, 52% said yes, 41% said no and 14% did not know.',
    'Some 60 per cent support the new harbour and 55 per cent oppose it.',
    'Of the 23 pilots, 14 voted for and the other eight against. Nobody was ill.',
    'The crew of 11 has five women and seven men.',
    'Skarn Now won 45 per cent of the vote, the Seafarers 35 per cent and Threllin First 25 per cent.',
    'Ada Obi won 61.2% of the vote and Tom Marsh 40.8%.',
  ],
  allows: [
    'Of the 120 passengers, 80 were from Skarn and the other 40 from Threllin.',
    'Of 120 passengers, 60 came from Skarn, 20 from Oster and the remaining 40 from Threllin.',
    'Of the 12 ferries, eight are old and the other four are new.',
    'Of the 120 passengers, 70 were from Skarn and 40 from Threllin.',
    'Of about 120 passengers, 70 were from Skarn and the other 40 from Threllin.',
    'Of the 120 passengers, about 70 were from Skarn and the other 40 from Threllin.',
    'The ferry carried 120 passengers: 80 adults and 40 children.',
    'The ferry carried 120 passengers: 70 adults and 40 children among them.',
    'The crew went to Skarn, a sail of 27 miles: 11 pilots and two cooks.',
    'The ferry carried 120 passengers, 70 adults and 40 children.',
    'The ferry carried 80 adults and 40 children, a total of 120.',
    'The port has 32 cranes and 12 tugs, 44 in all.',
    'About 60 per cent came by ferry, and the remaining 40 per cent by road.',
    'Some 33.3% left, 33.3% stayed and the remaining 33.3% did both.',
    'Some 60 per cent came by ferry, and 30 per cent by road.',
    '“Of the 120 passengers, 70 were from Skarn and the other 40 from Threllin,” said Ada Obi.',
    'Of the 120 passengers, 70 were from Skarn in 2019 and the other 40 from Threllin.',
    'Of the 120 passengers, 70 paid £5 and the other 40 nothing.',
    'Half of the remaining 30 per cent went by road, 60 per cent by sea.',
    'Of the 12 ferries, more than seven are old and the other four are new.',
    'In Threllin 55 per cent voted for the harbour and 45 per cent against.',
    'Some 62% of islanders support the harbour and 30% oppose it.',
    'Some 62% of islanders support the harbour, and 45% of sailors oppose it.',
    'In Threllin 55 per cent voted for the harbour, and in Skarn 48 per cent against.',
    'Asked about the harbour, 52% said yes; 60% said no last year.',
    'Of the crew, 70 per cent of men and 40 per cent of women were tired.',
    'Fares rose 62% for men and 45% for women.',
    'Some 62% of men support the harbour, 45% of women oppose it.',
    'Some 60 per cent support the harbour and 55 per cent oppose the toll.',
    'Some 60 per cent support the harbour, and 55 per cent oppose the toll that pays for it.',
    'Some 60 per cent were in favour of the harbour and 55 per cent were against the toll.',
    'Some 60 per cent were for the harbour and 55 per cent against a second one.',
    '60 per cent said yes to the harbour and 55 per cent said no to the toll.',
    '60 per cent of pilots are women and 70 per cent of sailors are men.',
    '60 per cent of pilots were women, and 55 per cent of sailors men.',
    '60 per cent of pilots are men in Skarn and 55 per cent women.',
    'About 60 per cent are women and 60 per cent are men over 50 or women over 50.',
    'Of the 23 pilots, 14 voted for and the other eight against. One was ill.',
    'The crew of 11 has five women and six men.',
    'The crew of 11 has five women and four pilots.',
    'Skarn Now won 45 per cent of the vote, the Seafarers 35 per cent and Threllin First 20 per cent.',
    'Ada Obi won 61 per cent of the vote in Skarn and Tom Marsh 55 per cent in Threllin.',
    'Ada Obi won 61 per cent of the vote and Tom Marsh 55 per cent of the seats.',
    'Of the 40 pilots, 12 were hurt and the other four who were late were found on Friday.',
  ],

  inSentence: (sentence, next) => [
    ...outOf(sentence, next),
    ...listed(sentence, LISTED),
    ...listed(sentence, SUMMED),
    ...listed(sentence, COMPOSED),
    ...voteShares(sentence),
    ...shares(sentence),
    ...opposites(sentence),
  ],
};

const WORDS = new Map(SMALL_NUMBERS);
const NUMBER = `(?<![\\d.,£$€-])(?:\\d{1,3}(?:,\\d{3}){1,3}|\\d{1,6}|(?:${[...WORDS.keys()].join('|')})\\b)(?![\\d%-]|[.,:]\\d)`;
const NUMBERS = new RegExp(`\\b${NUMBER}`, 'gi');

const valueOf = (text: string): number =>
  WORDS.get(text.toLowerCase()) ?? Number(text.replaceAll(',', ''));

/** Anything that makes a number less than sure, or something else than a count. */
const UNSURE =
  /\b(?:about|around|roughly|some|nearly|almost|over|under|more|less|fewer|least|most|up to|million|billion|thousand|hundred|per ?cent|dozens?|half|third|quarter|both|aged?|years?|hours?|minutes?|days?|weeks?|months?|miles?|kilomet(?:re|er)s?|km|met(?:re|er)s?|yards?|one of|each|every|another|further|also|including|whom|among|such)\b|[%£$€\uFFFC]|\b(?:19|20)\d\d\b/i;

/** *Of the 120 passengers, 80 … and the other 40 …* */
const OUT_OF = new RegExp(
  `^Of (?:the |its |their |these |those )?(${NUMBER})(?: [a-z-]{2,20}){1,4},(.{4,200}?)(?:the other|the remaining|another remaining) (${NUMBER})(?! (?:in|out|who|whom|whose|that|which|to)\\b)`,
);

function outOf(
  { span, text }: NarrativeSentence,
  next: NarrativeSentence | undefined,
): readonly Spot[] {
  const match = OUT_OF.exec(text);
  if (!match || UNSURE.test(text)) return [];
  const [whole, total = '', between = '', last = ''] = match;
  const behind = text.slice(whole.length).match(NUMBERS) ?? [];
  const parts = [...(between.match(NUMBERS) ?? []), last].map(valueOf);
  if (behind.length > 0 || parts.length < 2) return [];
  const missing = parts.reduce((rest, it) => rest - it, valueOf(total));
  if ((next?.text.match(NUMBERS) ?? []).some((it) => valueOf(it) === missing)) return [];
  const at = span.start + whole.indexOf(total);
  return spotFor(valueOf(total), parts, at, total);
}

const PART = `${NUMBER}(?: [a-z-]{2,20}){1,4}?`;
const PARTS = `(${PART}(?:, ${PART}){0,5},? and ${PART})`;
/** *120 passengers: 80 adults and 40 children.* */
const LISTED = new RegExp(
  `\\b(?<total>${NUMBER})(?: [a-z-]{2,20}){1,3}: (?<parts>${PARTS})(?=[.;]|$)`,
  'dg',
);
/** *80 adults and 40 children, a total of 120* */
const SUMMED = new RegExp(
  `\\b(?<parts>${PARTS}),? (?:(?:a|making a|for a) total of (?<total>${NUMBER})|(?<all>${NUMBER}) in (?:all|total))(?=[.,;]|$)`,
  'dg',
);

/** *The board of 11 has five women and six men*, where others may be left out. */
const COMPOSED = new RegExp(
  `\\b(?:board|council|crew|team|panel|jury|committee|cabinet|class|squad|commission) of (?<total>${NUMBER}) (?:has|had|includes|included) (?<parts>${PARTS})(?=[.;]|$)`,
  'dg',
);

function listed({ span, text }: NarrativeSentence, form: RegExp): readonly Spot[] {
  return matchesIn(text, form).flatMap((match) => {
    if (
      UNSURE.test(match[0]) ||
      /\b(?:about|some|nearly|over|than|least|to) $/.test(text.slice(0, match.index))
    )
      return [];
    const { groups, indices } = match;
    const name = groups?.['total'] === undefined ? 'all' : 'total';
    const total = groups?.[name] ?? '';
    const parts = ((groups?.['parts'] ?? '').match(NUMBERS) ?? []).map(valueOf);
    if (form === COMPOSED && parts.reduce((a, b) => a + b, 0) <= valueOf(total)) return [];
    return spotFor(valueOf(total), parts, span.start + (indices?.groups?.[name]?.[0] ?? 0), total);
  });
}

function spotFor(
  total: number,
  parts: readonly number[],
  start: number,
  written: string,
): readonly Spot[] {
  const sum = parts.reduce((a, b) => a + b, 0);
  if (sum === total) return [];
  const [whole, all, ...each] = numeralsOf(total, sum, ...parts);
  const message = `${each.join(' + ')} = ${all}, not ${whole}.`;
  return [{ span: { start, end: start + written.length }, message }];
}

const PERCENTS = new RegExp(PERCENT_PATTERN, 'g');
const REMAINING = new RegExp(`(?<!of )\\bthe (?:remaining|other) ${PERCENT_PATTERN}`, 'd');

/** Shares the last of which is *the remaining 40 per cent* are 100 together, but for rounding. */
function shares({ span, text }: NarrativeSentence): readonly Spot[] {
  const place = REMAINING.exec(text)?.indices?.[1];
  if (!place) return [];
  const parts = matchesIn(text, PERCENTS).map((it) => readAmount(it[1] ?? ''));
  if (parts.length < 2 || /\b(?:of (?:which|whom|those|these)|point|than)\b/.test(text)) return [];
  const sum = parts.reduce((a, b) => a + b.value, 0);
  const room = parts.reduce((a, b) => a + b.slack, 0);
  if (Math.abs(sum - 100) <= room + 1e-9) return [];
  const message = `${parts.map(({ value }) => numeral(value)).join(' + ')} = ${numeral(sum)} per cent, not 100.`;
  return [{ span: { start: span.start + place[0], end: span.start + place[1] }, message }];
}

const PARTY = '(?:the )?\\p{Lu}[\\p{L}’-]{1,20}(?: \\p{Lu}[\\p{L}’-]{1,20}){0,2}';
/** *Oster won 45 per cent of the vote, Skarn 35 per cent and Threllin 20 per cent.* */
const VOTE_SHARES = new RegExp(
  `${PERCENT_PATTERN} of the (?:vote|votes|poll|ballots?|seats)(?:(?:,|,? and) ${PARTY}(?: (?:won|took|had|got))? ${PERCENT_PATTERN}){1,5}(?=[.;]|$)`,
  'dgu',
);

/** Shares of one vote are 100 together at most. */
function voteShares({ span, text }: NarrativeSentence): readonly Spot[] {
  return matchesIn(text, VOTE_SHARES).flatMap((match): readonly Spot[] => {
    const parts = matchesIn(match[0], PERCENTS).map((it) => readAmount(it[1] ?? ''));
    const place = match.indices?.[2];
    if (!place || /\b(?:respectively|more than|over)\b/.test(text)) return [];
    return moreThanAll(parts, { start: span.start + place[0], end: span.start + place[1] });
  });
}

/** What parts of 100 that are more together are told of. */
function moreThanAll(parts: readonly Amount[], span: Span): readonly Spot[] {
  const sum = parts.reduce((a, b) => a + b.value, 0);
  const room = parts.reduce((a, b) => a + b.slack, 0);
  if (sum <= 100 + room) return [];
  const message = `${parts.map(({ value }) => numeral(value)).join(' + ')} = ${numeral(sum)} per cent, more than 100.`;
  return [{ span, message }];
}

/** Sides of which each answer takes one. */
const SIDES =
  '(?:voted |were |was |are |came out )?(for|against|in favour|yes|no|said yes|said no|support|supported|oppose|opposed|approve|approved|disapprove|disapproved|agree|agreed|disagree|disagreed|men|women|did not know|didn’t know|undecided|unsure|abstained)\\b';
const SIDE = new RegExp(`${PERCENT_PATTERN}(?: of ((?:the )?[a-z]{3,16}))? ${SIDES}`, 'dg');
const OTHER_SIDE: Readonly<Record<string, string>> = {
  for: 'against',
  'in favour': 'against',
  yes: 'no',
  'said yes': 'said no',
  support: 'oppose',
  approve: 'disapprove',
  agree: 'disagree',
  men: 'women',
};
const UNDECIDED = /know|un|abstained/;
/** Another group of people, or another time, may follow. */
const OTHER_GROUP =
  /[;\uFFFC]|\b(?:compared|while|whereas|last|earlier|in \p{Lu}\p{L}{1,20}|(?:19|20)\d\d|among|rose|fell|up|down)\b|% of .{1,60}(?:%|per ?cent) of |\bpoints?\b/u;

/** Between two sides: what the first is for, and no second question. */
const ONE_QUESTION =
  /^(?! (?:and|but|or) )(?: (?!(?:who|which|that|where|when|another|second|other|also)\b)[\p{L}’-]{1,20}){0,8}?,?(?: and| but)?(?: only| just| some| about)? $/u;
const NOTHING_MORE = /^,?(?: and| but)? $/;
/** Behind the second side, which is for or against the same: nothing, or *it*. */
const SAME_OBJECT = /^(?: (?:it|them|him|her|this))?(?:[.,;)]|$|,? and \d)/;

/** Whether two sides are those of one group to one question. */
function isOneQuestion(first: RegExpExecArray, second: RegExpExecArray, text: string): boolean {
  const between = text.slice(first.index + first[0].length, second.index);
  const behind = text.slice(second.index + second[0].length);
  const isKind = /men$/.test(first[3] ?? '');
  if (!(isKind ? NOTHING_MORE : ONE_QUESTION).test(between) || !SAME_OBJECT.test(behind))
    return false;
  return second[2] === undefined || second[2] === first[2];
}

/** Those for and those against are 100 together at most. */
function opposites({ span, text }: NarrativeSentence): readonly Spot[] {
  const sides = matchesIn(text, SIDE);
  const [first, second] = sides;
  const place = second?.indices?.[1];
  if (!first || !second || !place) return [];
  const rest = text.slice(first.index + 1);
  const [one, other] = [sideOf(first[3]), sideOf(second[3])];
  if (OTHER_SIDE[one] !== other && OTHER_SIDE[other] !== one) return [];
  if (OTHER_GROUP.test(rest) || !isOneQuestion(first, second, text)) return [];
  const third = sides[2] && UNDECIDED.test(sides[2][3] ?? '') ? [sides[2]] : [];
  const parts = [first, second, ...third].map((it) => readAmount(it[1] ?? ''));
  return moreThanAll(parts, { start: span.start + place[0], end: span.start + place[1] });
}

const sideOf = (word = ''): string =>
  word.replace(/^(support|oppose|approve|disapprove|agree|disagree)e?d$/, '$1');

/** Put together from parts: `composedPatterns.ts` lists them for their test. */
export const PARTS_PATTERNS: readonly RegExp[] = [
  NUMBERS,
  OUT_OF,
  LISTED,
  SUMMED,
  COMPOSED,
  VOTE_SHARES,
  PERCENTS,
  REMAINING,
  SIDE,
];
