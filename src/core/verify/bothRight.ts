import type { Quantity } from '../model';
import type { FigureSetting } from './figureSetting';
import { plainWord } from './measureWords';

/**
 * Whether two values that seem to be of one thing may both be right: players have their own, *five laps sooner* is no
 * number of laps, *two more* are on top of others, polls tell of voters under 30 and under 45.
 */
export const areOfOtherThings = (a: FigureSetting, b: FigureSetting): boolean =>
  areGapAndLevel(a, b) ||
  a.isFurther !== b.isFurther ||
  (a.isBoundOfGroup && b.isBoundOfGroup) ||
  (a.fate !== undefined && isOfManyDays(a) !== isOfManyDays(b)) ||
  (!OF_WHATEVER.test(a.figure.quantity.unit) &&
    [a, b].some(
      (it) => isScored(it) || (isOfMatch(it) && MATCH_UNIT.test(it.figure.quantity.unit)),
    ));

/** What is measured at two times of a day, or in two ways: no exchanged digits make one of it. */
export const areOfOtherMatters = (a: FigureSetting, b: FigureSetting): boolean =>
  areOfOtherHours(a, b) || areOfOtherResults(a, b) || isAdjusted(a) !== isAdjusted(b);

/** *Operating profit*, *profit before tax*. */
export const areOfOtherResults = (
  { result: a }: FigureSetting,
  { result: b }: FigureSetting,
): boolean => a?.stage !== undefined && b?.stage !== undefined && a.stage !== b.stage;

/** *Underlying profit*. */
const isAdjusted = ({ result }: FigureSetting): boolean => result?.isAdjusted === true;

/** *62 arrests over five nights*, of which one night has its share. */
const isOfManyDays = ({ behind }: FigureSetting): boolean => MANY_DAYS.test(behind);

const MANY_DAYS =
  /\b(?:over|in|during) (?:(?:the|these) )?(?:(?:past|last) )?[\p{L}\d]{1,9} (?:nights|days|weeks|months)\b/u;

/** *Rose to 312p in morning trading*, *closed at 311p*. */
const areOfOtherHours = (a: FigureSetting, b: FigureSetting): boolean =>
  isTraded(a) && isTraded(b) && (isOfHours(a, b) || isOfHours(b, a));

const isTraded = ({ around }: FigureSetting): boolean => TRADED.some((it) => around.has(it));

const isOfHours = ({ around: late }: FigureSetting, { around: early }: FigureSetting): boolean =>
  late.has(CLOSE) && !early.has(CLOSE) && HOURS.some((it) => early.has(it));

const CLOSE = plainWord('close');
const TRADED = ['share', 'trading', 'index', 'market', 'pound', 'dollar', 'euro', 'oil'].map(
  plainWord,
);
const HOURS = ['morning', 'afternoon', 'midday', 'lunchtime', 'opening', 'early'].map(plainWord);

const MATCH_UNIT = /^(?:count|yard|point)$/;

/** *At least 38* holds 51, though not *at least 51*. */
export const isOneHeld = ({ figure: a }: FigureSetting, { figure: b }: FigureSetting): boolean =>
  a.quantity.modifier !== b.quantity.modifier &&
  (isHeld(a.quantity, b.quantity) || isHeld(b.quantity, a.quantity));

function isHeld({ modifier, value = 0 }: Quantity, { value: other = 0 }: Quantity): boolean {
  if (modifier === 'at-least' || modifier === 'more-than') return other >= value;
  return (modifier === 'at-most' || modifier === 'less-than') && other <= value;
}

/** Units whose figures measure something else than the noun beside. */
export const OF_WHATEVER = /^(?:[A-Z]{3}|penny|cent|year-of-age)\b/;

/** What a player has of each match, and the numbers of a street. */
const SCORED = new Set(
  'point goal run yard rebound assist homer touchdown wicket hit catch tackle ko block'
    .split(' ')
    .map(plainWord),
);

const isScored = ({ measure }: FigureSetting): boolean =>
  measure.some((it) => SCORED.has(it) || it === 'carry');

/** Of what players have the words that say other things as often. */
const PLAIN = new Set('run hit catch'.split(' '));

/** The sentence has what a player has of each match. */
export const isOfMatch = ({ around, measure }: FigureSetting): boolean =>
  measure.some((it) => SCORED.has(it)) ||
  [...around].some((it) => SCORED.has(it) && !PLAIN.has(it));

/** One says how far something is from something else (*five laps sooner*). */
export const areGapAndLevel = (a: FigureSetting, b: FigureSetting): boolean =>
  isGap(a) !== isGap(b) && !(isMoved(a) && isMoved(b));

const isMoved = ({ figure }: FigureSetting): boolean => figure.quantity.changeKind === 'by';

const isGap = ({ behind }: FigureSetting): boolean => GAP.test(behind);

const GAP =
  /^(?: \p{L}{1,20}){0,2} (?:fewer|sooner|earlier|later|older|younger|higher|lower|ahead|behind|clear|adrift)\b/u;
