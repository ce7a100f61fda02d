import { Kind } from '../../text/tokens';
import { readSign } from './money';
import { numberWordAt } from './numberWords';
import { hasQuantityAhead } from './quantityAhead';
import {
  charAt,
  hasPoint,
  isJoint,
  isOneOf,
  isSpaced,
  kindAt,
  lengthAt,
  type Sentence,
  textOf,
  words,
} from './reading';
import { FOR, OF, OUT } from './wordSets';

/** *61 for 2*, *312 for six from 90 overs* from token `i` on; not *£120 for two*. */
export function isWickets(s: Sentence, i: number): boolean {
  if (hasPoint(s, i) || readSign(s, i) || isOneOf(s, i - 1, PRICED)) return false;
  const isDigits = kindAt(s, i + 2) === Kind.number;
  // four for 39 from 17 overs: what a bowler took
  if (isDigits && lengthAt(s, i) === 1 && isInnings(s, i + 3)) return true;
  if (!isDigits && lengthAt(s, i) < 2) return false;
  const isStopped = isOneOf(s, i + 3, WHEN) && isOneOf(s, i + 4, STOPPED);
  const isOver = hasQuantityAhead(s, i + 3) === 'end' || isOneOf(s, i + 3, DECLARED) || isStopped;
  return fewAt(s, i + 2) && (isOver || isInnings(s, i + 3));
}
/** It *costs 250 for three*. */
const PRICED = words('cost costs costing charge charges charged pay pays paid paying');
const DECLARED = words('declared');
/** The score *was 110 for 3 when rain came*; no *tickets were 40 for 2 when bought early*. */
const WHEN = words('when');
const STOPPED = words('rain play stumps');

/** As many as a side has wickets, or fewer, in digits or, of `least` or more, in words. */
function fewAt(s: Sentence, i: number, least = 0): boolean {
  if (kindAt(s, i) === Kind.number) return Number(textOf(s, i)) <= WICKETS;
  const word = numberWordAt(s, i);
  return word?.kind === 'small' && word.value >= least && word.value <= WICKETS;
}
const WICKETS = 10;

/** *from 90 overs*, *at tea*, *at the close*, *off 102 balls*: how far an innings went. */
function isInnings(s: Sentence, i: number): boolean {
  if (!isOneOf(s, i, INNINGS)) return false;
  for (let at = i + 1; at < i + 5; at++) if (isOneOf(s, at, PLAYED)) return true;
  return false;
}
const INNINGS = words('from at in off');
const PLAYED = words('overs over tea lunch stumps close balls deliveries');

/**
 * *took 5 for 32 in the second Test*, *took four for 61*: wickets at token `i`, then runs, of a bowler;
 * no *took 2 for 30 pupils*, no *took one for 12*.
 */
export function isBowled(s: Sentence, i: number): boolean {
  if (!isOneOf(s, i - 1, TOOK) || !isOneOf(s, i + 1, FOR) || !fewAt(s, i, 2)) return false;
  const behind = i + 3;
  return (
    kindAt(s, i + 2) === Kind.number &&
    lengthAt(s, i + 2) <= 3 &&
    (behind >= s.to ||
      charAt(s, behind) === '.' ||
      charAt(s, behind) === ',' ||
      isOneOf(s, behind, IN_MATCH))
  );
}
const TOOK = words('took takes taking taken with returned claimed');
const IN_MATCH = words('in at against on as and from');

/** *28 not out*, *an unbeaten 44 from 61 balls*: what a batter made; no *12 not out of choice*, no *unbeaten 12 matches*. */
export const isRunsOfOne = (s: Sentence, i: number): boolean =>
  (isOneOf(s, i + 1, NOT) && isOneOf(s, i + 2, OUT) && !isOneOf(s, i + 3, OF)) ||
  (isOneOf(s, i - 1, UNBEATEN) &&
    isSpaced(s, i) &&
    !isJoint(s, i + 1) &&
    (hasQuantityAhead(s, i + 1) === 'none' || hasQuantityAhead(s, i + 1) === 'end')) ||
  (isOneOf(s, i - 1, FOR) &&
    isOneOf(s, i - 2, DISMISSED) &&
    lengthAt(s, i) <= 3 &&
    charAt(s, i + 1) === ',' &&
    isOneOf(s, i + 2, OUT_BY));
const NOT = words('not');
const UNBEATEN = words('unbeaten');
/** *fell for 99, caught late*; no *The bag fell for 120*. */
const DISMISSED = words('fell dismissed');
const OUT_BY = words('caught bowled run');
