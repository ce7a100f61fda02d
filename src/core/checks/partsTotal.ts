import type { Check, Spot } from './check';
import { narrativeSentences, type NarrativeSentence } from './narrative';
import { numeral, PERCENT_PATTERN, readAmount, SMALL_NUMBERS } from './amounts';

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
  ],

  run: ({ reading }) =>
    narrativeSentences(reading).flatMap((it) => [
      ...outOf(it),
      ...listed(it, LISTED),
      ...listed(it, SUMMED),
      ...shares(it),
      ...opposites(it),
    ]),
};

const WORDS = new Map(SMALL_NUMBERS);
const NUMBER = `(?<![\\d.,£$€-])(?:\\d{1,3}(?:,\\d{3}){1,3}|\\d{1,6}|(?:${[...WORDS.keys()].join('|')})\\b)(?![\\d%-]|[.,:]\\d)`;
const NUMBERS = new RegExp(`\\b${NUMBER}`, 'gi');

const valueOf = (text: string): number =>
  WORDS.get(text.toLowerCase()) ?? Number(text.replaceAll(',', ''));

/** Anything that makes a number less than sure, or something else than a count. */
const UNSURE =
  /\b(?:about|around|roughly|some|nearly|almost|over|under|more|less|fewer|least|most|up to|million|billion|thousand|hundred|per ?cent|dozens?|half|third|quarter|both|aged?|years?|hours?|minutes?|days?|weeks?|months?|one of|each|every|another|further|also|including|whom|among|such)\b|[%£$€\uFFFC]|\b(?:19|20)\d\d\b/i;

/** *Of the 120 passengers, 80 … and the other 40 …* */
const OUT_OF = new RegExp(
  `^Of (?:the |its |their |these |those )?(${NUMBER})(?: [a-z-]{2,20}){1,4},(.{4,200}?)(?:the other|the remaining|another remaining) (${NUMBER})(?! (?:in|out)\\b)`,
);

function outOf({ span, text }: NarrativeSentence): readonly Spot[] {
  const match = OUT_OF.exec(text);
  if (!match || UNSURE.test(text)) return [];
  const [whole, total = '', between = '', last = ''] = match;
  const behind = text.slice(whole.length).match(NUMBERS) ?? [];
  const parts = [...(between.match(NUMBERS) ?? []), last].map(valueOf);
  if (behind.length > 0 || parts.length < 2) return [];
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

function listed({ span, text }: NarrativeSentence, form: RegExp): readonly Spot[] {
  return [...text.matchAll(form)].flatMap((match) => {
    if (
      UNSURE.test(match[0]) ||
      /\b(?:about|some|nearly|over|than|least|to) $/.test(text.slice(0, match.index))
    )
      return [];
    const { groups, indices } = match;
    const name = groups?.['total'] === undefined ? 'all' : 'total';
    const total = groups?.[name] ?? '';
    const parts = ((groups?.['parts'] ?? '').match(NUMBERS) ?? []).map(valueOf);
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
  const message = `${parts.map(numeral).join(' + ')} = ${numeral(sum)}, not ${numeral(total)}.`;
  return [{ span: { start, end: start + written.length }, message }];
}

const PERCENTS = new RegExp(PERCENT_PATTERN, 'g');
const REMAINING = new RegExp(`(?<!of )\\bthe (?:remaining|other) ${PERCENT_PATTERN}`, 'd');

/** Shares the last of which is *the remaining 40 per cent* are 100 together, but for rounding. */
function shares({ span, text }: NarrativeSentence): readonly Spot[] {
  const place = REMAINING.exec(text)?.indices?.[1];
  if (!place) return [];
  const parts = [...text.matchAll(PERCENTS)].map((it) => readAmount(it[1] ?? ''));
  if (parts.length < 2 || /\b(?:of (?:which|whom|those|these)|point|than)\b/.test(text)) return [];
  const sum = parts.reduce((a, b) => a + b.value, 0);
  const room = parts.reduce((a, b) => a + b.slack, 0);
  if (Math.abs(sum - 100) <= room + 1e-9) return [];
  const message = `${parts.map(({ value }) => numeral(value)).join(' + ')} = ${numeral(sum)} per cent, not 100.`;
  return [{ span: { start: span.start + place[0], end: span.start + place[1] }, message }];
}

/** Sides of which each answer takes one. */
const SIDES =
  '(?:voted |were |was |are |came out )?(for|against|in favour|yes|no|said yes|said no|support|supported|oppose|opposed|approve|approved|disapprove|disapproved|agree|agreed|disagree|disagreed|men|women|did not know|didn’t know|undecided|unsure|abstained)\\b';
const SIDE = new RegExp(`${PERCENT_PATTERN}(?: of (?:the )?[a-z]{3,16})? ${SIDES}`, 'dg');
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

/** Those for and those against are 100 together at most. */
function opposites({ span, text }: NarrativeSentence): readonly Spot[] {
  const sides = [...text.matchAll(SIDE)];
  const [first, second] = sides;
  const place = second?.indices?.[1];
  if (!first || !second || !place) return [];
  const rest = text.slice(first.index + 1);
  const [one, other] = [sideOf(first[2]), sideOf(second[2])];
  if (OTHER_SIDE[one] !== other && OTHER_SIDE[other] !== one) return [];
  if (OTHER_GROUP.test(rest)) return [];
  const third = sides[2] && UNDECIDED.test(sides[2][2] ?? '') ? [sides[2]] : [];
  const parts = [first, second, ...third].map((it) => readAmount(it[1] ?? ''));
  const sum = parts.reduce((a, b) => a + b.value, 0);
  const room = parts.reduce((a, b) => a + b.slack, 0);
  if (sum <= 100 + room) return [];
  const message = `${parts.map(({ value }) => numeral(value)).join(' + ')} = ${numeral(sum)} per cent, more than 100.`;
  return [{ span: { start: span.start + place[0], end: span.start + place[1] }, message }];
}

const sideOf = (word = ''): string =>
  word.replace(/^(support|oppose|approve|disapprove|agree|disagree)e?d$/, '$1');

/** Put together from parts: `composedPatterns.ts` lists them for their test. */
export const PARTS_PATTERNS: readonly RegExp[] = [
  NUMBERS,
  OUT_OF,
  LISTED,
  SUMMED,
  PERCENTS,
  REMAINING,
  SIDE,
];
