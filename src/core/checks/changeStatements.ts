import type { Span } from '../model';
import { matchesIn } from '../text/matches';
import { shifted } from '../text/span';
import {
  AMOUNT_PATTERN,
  beside,
  PERCENT_PATTERN,
  readAmount,
  SMALL_NUMBERS,
  type Amount,
} from './amounts';
import type { NarrativeSentence } from './narrative';

/** A change given twice in one sentence: by its two ends, and by how many per cent it is. */
export interface ChangeStatement {
  readonly from: Amount;
  readonly to: Amount;
  readonly percent: Amount;
  /** `undefined` where the words do not say. */
  readonly direction: 'up' | 'down' | undefined;
  /** What the words make of the percentage; `about` for all that hedges. */
  readonly hedge: 'about' | 'over' | 'under' | undefined;
  /** That of the percentage. */
  readonly span: Span;
}

const UP =
  'up|rise|rises|rose|risen|rising|increase|increases|increased|increasing|jump|jumps|jumped|jumping|climb|climbs|climbed|climbing|grow|grows|grew|grown|growing|growth|gain|gains|gained|surge|surged|soared|raised|higher';
const DOWN =
  'down|fall|falls|fell|fallen|falling|drop|drops|dropped|dropping|decrease|decreases|decreased|decline|declines|declined|declining|cut|cuts|reduced|reduction|slump|slumped|plunge|plunged|tumbled|shrank|slid|sank|lower|loss';
const HEDGE =
  'about|around|roughly|approximately|some|almost|nearly|just under|under|less than|just over|over|more than|at least|up to';

/** What may stand behind an amount and still leave it the end of the same change. */
const RIDER = '(?: [a-z]{1,14}){0,3}(?: (?:[A-Z][a-z]{2,8} )?(?:19|20)\\d\\d)?';
/** Behind a percentage these make it another kind: a yearly rate, a part of something. */
const NOT_THE_CHANGE =
  '(?! (?:a|per|each|every) (?:year|month|week|day|quarter)| annual| yearly| on average| in real| after| of |-| (?:percentage )?points?)';

/** Behind a percentage these give it a base of its own: a peak, a year earlier, another currency, another place. */
const OTHER_BASE =
  ',? (?:from|since|on|in|at|compared|against|versus|than|excluding|adjusted|before|like|once|when|if|year|month|quarter|over (?:a|an|one|two|three|the year))\\b';
/** Somewhere in the sentence, of a sum that its ends do not give. */
const OTHER_SUM =
  /\b(?:constant (?:currenc(?:y|ies)|exchange|prices|terms)|underlying|like[- ]for[- ]like|organic|adjusted|real terms|excluding|annuali[sz]ed|compound|on average)\b/i;
/** In front of two ends: without a word of change they are a range. */
const IS_CHANGE = new RegExp(
  `\\b(?:${UP}|${DOWN}|go|goes|going|went|gone|move|moves|moved|moving|change|changes|changed|changing|swung|taken|takes|taking|took|brought|brings|lifted|lifts|pushed|pushes|raise|raises|raising|boosted|trimmed|slashed|rocketed|expanded|lowered|strengthened|weakened|improved|widened|narrowed|edged|slipped|sliding|shifted|tripled|doubled)(?: [\\p{L}’-]{1,20}){0,8}[,:]? $`,
  'u',
);
/** How far in front of the ends it is looked for. */
const REACH = 120;

/** Whether the ends that start at `at` are those of a change and not of a range. */
export const isChange = (text: string, at: number): boolean =>
  IS_CHANGE.test(text.slice(Math.max(0, at - REACH), at));

/** One end of a change: *4 in ten* is a share of its own. */
export const END_PATTERN = `${AMOUNT_PATTERN}(?! (?:in|out of) (?:\\d{1,3}|${SMALL_NUMBERS.map(([it]) => it).join('|')})\\b)`;
const ENDS = `from ${END_PATTERN}${RIDER} to ${END_PATTERN}`;
const PERCENT = `(?:(${HEDGE}) )?${PERCENT_PATTERN}${NOT_THE_CHANGE}`;
const MOVE = `\\b(${UP}|${DOWN})`;

/** *rose from A to B, an increase of 25 per cent*; *from A to B, or 25%*. */
const BEHIND = new RegExp(
  `\\b${ENDS}${RIDER}(?:,| \\(| [–—-]) ?(?:(?:or|that is|a|an|making an|making a|representing an?|equal to an?) ?)?(?:${MOVE} (?:of |by )?)?${PERCENT}(?: (${UP}|${DOWN})\\b)?(?=[.,;:)]|$| [–—-]| (?:over|and|but|the)\\b)(?!${OTHER_BASE})`,
  'dg',
);
/** *rose 25 per cent, from A to B*. */
const BEFORE = new RegExp(`${MOVE} (?:by |of )?${PERCENT}(?:,| \\(| [–—-])? ?${ENDS}`, 'dg');
/** *rose 25 per cent to B from A*. */
const BEFORE_BACKWARD = new RegExp(
  `${MOVE} (?:by |of )?${PERCENT},? to ${END_PATTERN}${RIDER},? from ${END_PATTERN}`,
  'dg',
);
/** *£25m, up 25 per cent from £20m*. */
const FROM_BEHIND = new RegExp(
  `${END_PATTERN}${RIDER},? (?:an? )?${MOVE} (?:of |by )?${PERCENT} (?:from|compared with) ${END_PATTERN}(?! to\\b)`,
  'dg',
);
/** *rose by a quarter, from A to B*. */
const BY_FRACTION = new RegExp(
  `${MOVE} (?:by )?(?:(${HEDGE}) )?(?:an?|one)[ -](half|third|quarter|fifth|sixth|tenth)(?: in [a-z]{1,12} [a-z]{1,12})?,? ${ENDS}`,
  'dg',
);

type Part = 'from' | 'to' | 'move' | 'hedge' | 'percent' | 'moveBehind';
const FORMS = [
  [BEHIND, ['from', 'to', 'move', 'hedge', 'percent', 'moveBehind']],
  [BEFORE, ['move', 'hedge', 'percent', 'from', 'to']],
  [BEFORE_BACKWARD, ['move', 'hedge', 'percent', 'to', 'from']],
  [FROM_BEHIND, ['to', 'move', 'hedge', 'percent', 'from']],
  [BY_FRACTION, ['move', 'hedge', 'percent', 'from', 'to']],
] as const;

/** Without one of these a sentence has no ends of a change. */
const LEAD = /\bfrom |\bcompared with /;
/** Without one of these it does not say how much the change is. */
const SHARE = /%|per ?cent|half|third|quarter|fifth|sixth|tenth/i;

/** The changes that a sentence gives twice, where both ends are in the same unit. */
export function changeStatements({ span, text }: NarrativeSentence): readonly ChangeStatement[] {
  if (!LEAD.test(text) || !SHARE.test(text) || OTHER_SUM.test(text)) return [];
  const out: ChangeStatement[] = [];
  for (const [form, parts] of FORMS) {
    for (const match of matchesIn(text, form)) {
      const group = (name: Part): number => (parts as readonly Part[]).indexOf(name) + 1;
      const part = (name: Part): string | undefined =>
        group(name) > 0 ? match[group(name)] : undefined;
      const from = readAmount(part('from') ?? '');
      const to = readAmount(part('to') ?? '');
      const percent = percentOf(part('percent') ?? '');
      const place = match.indices?.[group('percent')];
      if (!place || !sameUnit(from, to) || from.value === 0 || percent.value === 0) continue;
      if (form === BEHIND && !isChange(text, match.index)) continue;
      out.push({
        from: beside(from, to),
        to: beside(to, from),
        percent,
        direction: directionOf(part('move') ?? part('moveBehind')),
        hedge: hedgeOf(part('hedge')),
        span: shifted({ start: place[0], end: place[1] }, span.start),
      });
    }
  }
  return out;
}

const FRACTIONS: Readonly<Record<string, number>> = {
  half: 2,
  third: 3,
  quarter: 4,
  fifth: 5,
  sixth: 6,
  tenth: 10,
};
/** Of its value, what a fraction in words may be off by. */
const FRACTION_SLACK = 0.08;

/** A percentage, or a fraction in words as one. */
function percentOf(text: string): Amount {
  const parts = FRACTIONS[text];
  if (parts === undefined) return readAmount(text);
  const value = 100 / parts;
  return { value, slack: FRACTION_SLACK * value, unit: '%', scale: 1, text };
}

export const sameUnit = (a: Amount, b: Amount): boolean =>
  a.unit === b.unit && (a.unit !== '' || (!isYear(a) && !isYear(b))) && !sharesScale(a, b);

/** *from £2 to £3 billion*: the first may be billions too. */
const sharesScale = (a: Amount, b: Amount): boolean =>
  (a.scale > 1 && b.scale === 1 && b.value < SMALL) ||
  (b.scale > 1 && a.scale === 1 && a.value < SMALL);
const SMALL = 1000;

const isYear = ({ text }: Amount): boolean => /^(?:19|20)\d\d$/.test(text);

const UP_WORDS = new Set(UP.split('|'));

const directionOf = (word: string | undefined): 'up' | 'down' | undefined =>
  word === undefined ? undefined : UP_WORDS.has(word) ? 'up' : 'down';

function hedgeOf(words: string | undefined): ChangeStatement['hedge'] {
  if (words === undefined) return undefined;
  if (/^(?:over|more than|at least|just over)$/.test(words)) return 'over';
  if (/^(?:under|less than|up to|just under)$/.test(words)) return 'under';
  return 'about';
}

/** Put together from parts: `composedPatterns.ts` lists them for their test. */
export const CHANGE_PATTERNS: readonly RegExp[] = [
  IS_CHANGE,
  BEHIND,
  BEFORE,
  BEFORE_BACKWARD,
  FROM_BEHIND,
  BY_FRACTION,
];
