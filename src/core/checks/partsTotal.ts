import { numbers } from '../lexicon/numbers';
import type { Check, Spot } from './check';
import { narrativeSentences, type NarrativeSentence } from './narrative';
import { numeral, PERCENT_PATTERN, readAmount } from './amounts';

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
  ],

  run: ({ reading }) =>
    narrativeSentences(reading).flatMap((it) => [
      ...outOf(it),
      ...listed(it, LISTED),
      ...listed(it, SUMMED),
      ...shares(it),
    ]),
};

const WORDS = new Map(
  numbers
    .filter(({ kind, value }) => kind === 'small' && value > 0)
    .flatMap(({ forms, value }) => forms.split(' ').map((it) => [it, value] as const)),
);
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

/** Put together from parts: `composedPatterns.ts` lists them for their test. */
export const PARTS_PATTERNS: readonly RegExp[] = [
  NUMBERS,
  OUT_OF,
  LISTED,
  SUMMED,
  PERCENTS,
  REMAINING,
];
