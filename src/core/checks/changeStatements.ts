import type { Span } from '../model';
import { shifted } from '../text/span';
import { AMOUNT_PATTERN, PERCENT_PATTERN, readAmount, type Amount } from './amounts';
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

const ENDS = `from ${AMOUNT_PATTERN}${RIDER} to ${AMOUNT_PATTERN}`;
const PERCENT = `(?:(${HEDGE}) )?${PERCENT_PATTERN}${NOT_THE_CHANGE}`;
const MOVE = `\\b(${UP}|${DOWN})`;

/** *rose from A to B, an increase of 25 per cent*; *from A to B, or 25%*. */
const BEHIND = new RegExp(
  `\\b${ENDS}${RIDER}(?:,| \\(| [–—-]) ?(?:(?:or|that is|a|an|making an|making a|representing an?|equal to an?) ?)?(?:${MOVE} (?:of |by )?)?${PERCENT}(?: (${UP}|${DOWN})\\b)?(?=[.,;:)]|$| [–—-]| (?:in|on|over|compared|from|since|and|but|the)\\b)`,
  'dg',
);
/** *rose 25 per cent, from A to B*. */
const BEFORE = new RegExp(`${MOVE} (?:by |of )?${PERCENT}(?:,| \\(| [–—-])? ?${ENDS}`, 'dg');
/** *rose 25 per cent to B from A*. */
const BEFORE_BACKWARD = new RegExp(
  `${MOVE} (?:by |of )?${PERCENT},? to ${AMOUNT_PATTERN}${RIDER},? from ${AMOUNT_PATTERN}`,
  'dg',
);
type Part = 'from' | 'to' | 'move' | 'hedge' | 'percent' | 'moveBehind';
const FORMS = [
  [BEHIND, ['from', 'to', 'move', 'hedge', 'percent', 'moveBehind']],
  [BEFORE, ['move', 'hedge', 'percent', 'from', 'to']],
  [BEFORE_BACKWARD, ['move', 'hedge', 'percent', 'to', 'from']],
] as const;

/** The changes that a sentence gives twice, where both ends are in the same unit. */
export function changeStatements({ span, text }: NarrativeSentence): readonly ChangeStatement[] {
  const out: ChangeStatement[] = [];
  for (const [form, parts] of FORMS) {
    for (const match of text.matchAll(form)) {
      const group = (name: Part): number => (parts as readonly Part[]).indexOf(name) + 1;
      const part = (name: Part): string | undefined =>
        group(name) > 0 ? match[group(name)] : undefined;
      const from = readAmount(part('from') ?? '');
      const to = readAmount(part('to') ?? '');
      const percent = readAmount(part('percent') ?? '');
      const place = match.indices?.[group('percent')];
      if (!place || !sameUnit(from, to) || from.value === 0 || percent.value === 0) continue;
      out.push({
        from,
        to,
        percent,
        direction: directionOf(part('move') ?? part('moveBehind')),
        hedge: hedgeOf(part('hedge')),
        span: shifted({ start: place[0], end: place[1] }, span.start),
      });
    }
  }
  return out;
}

export const sameUnit = (a: Amount, b: Amount): boolean =>
  a.unit === b.unit && (a.unit !== '' || (!isYear(a) && !isYear(b)));

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
export const CHANGE_PATTERNS: readonly RegExp[] = [BEHIND, BEFORE, BEFORE_BACKWARD];
