import { Class } from '../../lexicon/classes';
import { Kind } from '../../text/tokens';
import type { FigureDraft } from '../figures';
import type { Amount } from './amount';
import type { ChangeRead } from './change';
import { beforeOf } from './measureBefore';
import type { MeasureRead } from './measureRead';
import { type Phrase, singularPhrase } from './nounPhrase';
import { hasPoll } from './pollShares';
import { bySentence, charAt, hasClass, isOneOf, kindAt, type Sentence, words } from './reading';
import { BELOW, OF, OR, POINTS, TO, UP_DOWN } from './wordSets';

/** *a 12-point lead*: what the points make; nothing else is known to be measured in them. */
export function ofPoint(
  s: Sentence,
  amount: Amount,
  { to }: MeasureRead,
  moved: Phrase | undefined,
): MeasureRead {
  const lead = amount.isTied ? singularPhrase(s, to) : undefined;
  if (lead) return { measure: lead, tie: 'direct', to: lead.to };
  if (moved && moved.to >= 0) return { measure: moved, tie: 'subject', to };
  const before = beforeOf(s, amount.from); // a swing of 8.2 points
  return before ? { measure: before, tie: 'before', to } : { to };
}
/** What may have points of its own (*a 12-point plan*). */
const PLAN = words('plan plans list lists programme program manifesto agenda scale guide charter');

/** What *points* behind an amount are: those of a share or of an index that moved; `undefined` for all others. */
export function pointUnit(
  s: Sentence,
  { value }: Amount,
  measure: MeasureRead,
  change: ChangeRead | undefined,
  from: number,
  before: FigureDraft | undefined,
): string | undefined {
  if (measure.tie !== 'direct' || !measure.measure || !isOneOf(s, measure.to - 1, POINTS))
    return undefined;
  const isGain = isOneOf(s, from - 1, OF) && hasClass(s, from - 2, Class.change); // 84%, a gain of 1.3 points
  const isShare = before?.amount.family === 'percent' && from - before.to <= (isGain ? 5 : 3);
  if (value <= 100 && (isPollPoint(s, measure, isShare) || charAt(s, from - 1) === '±'))
    return 'percentage-point';
  const isAlone = measure.measure.to === measure.measure.from + 1;
  const isAgain =
    before?.amount.family === 'percent' &&
    before.figure.quantity.change !== undefined &&
    isOneOf(s, from - 1, OR) &&
    from - before.amount.to <= 2; // fell 0.6%, or 24 points
  if (isAlone && isAgain) return 'point';
  return isAlone && change !== undefined && movesIndex(s, from, change) ? 'point' : undefined;
}

/** *the index fell 38 points*, *the Dow was up 112 points*. */
function movesIndex(s: Sentence, end: number, { subject, kind }: ChangeRead): boolean {
  if (kind === 'noun') return false;
  const isNumbered = subject !== undefined && kindAt(s, subject.to - 1) === Kind.number; // the Broad 400
  if (isNumbered) return true;
  for (let i = subject?.from ?? end - INDEX_REACH; i < (subject?.to ?? end); i++)
    if (isOneOf(s, i, INDEX) && !isOneOf(s, i, SCORED)) return true;
  return false;
}
/** Most tokens of *Dow closed 1.2%, or*. */
const INDEX_REACH = 8;
const SCORED = words('scored scores scoring rebounds');

/** Points of polls and shares. */
function isPollPoint(s: Sentence, { measure }: MeasureRead, isShare: boolean): boolean {
  if (!measure) return false;
  // 91.3%, up 2.2 points; 61%, 9 points below the mean
  const of = measure.from - 2;
  if (isShare && isOneOf(s, of, OF) && hasClass(s, of - 1, Class.change)) return true;
  if (isShare && (isOneOf(s, of, UP_DOWN) || isOneOf(s, measure.to, BELOW))) {
    return true;
  }
  // rose 1.4 points to 87.6%
  const level = measure.to + 1;
  if (
    isOneOf(s, measure.to, TO) &&
    kindAt(s, level) === Kind.number &&
    (charAt(s, level + 1) === '%' || isOneOf(s, level + 1, PERCENT))
  )
    return true;
  return !isOneOf(s, measure.to, PLAN) && speaksOfPoll(s);
}
const PERCENT = words('per percent pc');

/** What is quoted in points of its own. */
const INDEX = words(
  'scored scores scoring rebounds index indexes gauge nasdaq ftse dax dow nikkei stoxx stocks shares composite sensex nifty cac topix kospi bovespa ibex',
);

const speaksOfPoll = bySentence((s) => {
  let does = hasPoll(s);
  for (let i = s.from; i < s.to && does; i++) does = !isOneOf(s, i, INDEX);
  return does;
});
