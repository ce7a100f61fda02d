import { type ChangeRow, changes } from '../../lexicon/changes';
import { Class } from '../../lexicon/classes';
import { Hint } from '../../lexicon/figureWords';
import { vocabulary } from '../../lexicon/vocabulary';
import {
  charAt,
  endsWith,
  hasClass,
  hinted,
  isCapital,
  isGlued,
  isJoint,
  isOneOf,
  isWord,
  kindAt,
  looksAdverb,
  looksPast,
  looksPlural,
  type Sentence,
  wordAt,
  words,
} from './reading';
import { isMonth, isYearNumber } from './dates';
import { couldStart } from './number';
import { phraseBefore, stops, type Phrase } from './nounPhrase';
import { Kind } from '../../text/tokens';
import { subjectBefore } from './subject';
import { FROM, MORE, OF, ON, STOOD, THAN, TO, TO_AT, UP, UP_DOWN } from './wordSets';

export interface ChangeRead {
  readonly direction: 'up' | 'down';
  readonly step: 'to' | 'by';
  readonly kind: ChangeRow['kind'];
  /** What moved, where the words say so. */
  readonly subject: Phrase | undefined;
}

const byWord = new Map<number, { verb?: ChangeRow; noun?: ChangeRow; state?: ChangeRow }>();
for (const row of changes) {
  for (const form of row.forms.split(' ')) {
    const word = vocabulary.numberOf(form);
    const known = byWord.get(word) ?? {};
    if (row.kind === 'noun') known.noun ??= row;
    else if (row.kind === 'state') known.state ??= row;
    else known.verb ??= row;
    byWord.set(word, known);
  }
}

const changeAt = (
  s: Sentence,
  i: number,
): { verb?: ChangeRow; noun?: ChangeRow; state?: ChangeRow } | undefined =>
  hasClass(s, i, Class.change) ? byWord.get(wordAt(s, i)) : undefined;

const LINKS = words('to by at from as much a further another of');
const A = words('a an another the');
const IN = words('in of for on to');

/** How the figure at tokens `[from, to)` moved, said right before it or right behind it. */
export function readChange(
  s: Sentence,
  from: number,
  to: number,
  isPercent: boolean,
): ChangeRead | undefined {
  if (!isPercent && isOneOf(s, from - 1, RECOVERS)) return undefined; // officers recovered £46,000
  return (
    changeBefore(s, from) ?? changeAfter(s, from, to) ?? (isPercent ? actOn(s, from) : undefined)
  );
}

const RECOVERS = words('recover recovers recovered recovering');

/** What moved, where *from* at token `i` stands right behind that (*fell from 5%*) or behind its object (*cut tax from 5%*). */
export function subjectOfMove(s: Sentence, i: number): Phrase | undefined {
  let at = i - 1;
  while (looksAdverb(s, at)) at--;
  const { verb, state } = changeAt(s, at) ?? {};
  if (state && isOneOf(s, at, UP_DOWN)) {
    // he said, down from
    const isSaid = charAt(s, at - 1) === ',' && hasClass(s, at - 2, Class.cue);
    return isSaid ? undefined : subjectBefore(s, at); // is down from
  }
  const isPassive = hasClass(s, at - 1, Class.auxiliary); // was raised from
  if (verb ? verb.kind !== 'act' || isPassive : isOneOf(s, at, GO)) return subjectBefore(s, at);
  return actBefore(s, at, 'by')?.subject;
}

const GO = words('go goes went gone');

/** *cut emissions 80 per cent*: the verb with its object and nothing between that and the figure. */
const actOn = (s: Sentence, from: number): ChangeRead | undefined =>
  isWord(s, from - 1) && looksPlural(s, from - 1) && !stops(s, from - 1)
    ? actBefore(s, from - 1, 'by')
    : undefined;

function changeBefore(s: Sentence, from: number): ChangeRead | undefined {
  const record = startOfRecord(s, from);
  if (record >= 0) return changeBefore(s, record);
  let at = from - 1;
  let step: 'to' | 'by' = 'by';
  let isFrom = false;
  let isOf = false;
  for (let n = 0; n < 3 && isOneOf(s, at, LINKS); n++, at--) {
    if (isOneOf(s, at, TO_AT)) step = 'to';
    if (isOneOf(s, at, FROM)) isFrom = true;
    if (isOneOf(s, at, OF)) isOf = true;
  }
  if (isFrom) return undefined;
  const linked = at < from - 1;
  const isAt = isOneOf(s, from - 1, AT);
  while (looksAdverb(s, at)) at--;
  const near = changeAt(s, at);
  if (near) {
    const isNoun =
      near.noun !== undefined &&
      !(isOneOf(s, at, SURGE) && isOneOf(s, at - 1, STORM)) &&
      (isOf || hasClass(s, at - 1, Class.determiner));
    if (isNoun && near.noun && isOf) {
      const subject = nounOfChange(s, at);
      return {
        direction: near.noun.direction,
        step: 'by',
        kind: 'noun',
        subject,
      };
    }
    if (near.verb && (isNegated(s, at) || isPutNoun(s, at, from))) return undefined;
    if (near.verb && !isOf && (linked || near.verb.kind !== 'act')) {
      const subject = subjectBefore(s, at);
      return {
        direction: near.verb.direction,
        step,
        kind: near.verb.kind,
        subject,
      };
    }
    if (
      near.state &&
      !isOf &&
      !isUpTo(s, at, from) &&
      (at + 1 === from || !isOneOf(s, at + 1, A))
    ) {
      const subject = isBehindAmount(s, at) ? undefined : subjectBefore(s, at);
      if (isOneOf(s, at, UP_DOWN) && !isOneOf(s, at - 1, PHRASAL)) {
        return {
          direction: near.state.direction,
          step,
          kind: 'state',
          subject,
        };
      }
    }
  }
  if (!linked || isAt) return undefined;
  return isOf ? increaseIn(s, at) : actBefore(s, at, step);
}

/** *put the gain at 5%*, *took the fall to 5%*: a noun, and the figure is how large it is. */
function isPutNoun(s: Sentence, noun: number, from: number): boolean {
  if (!isOneOf(s, from - 1, TO_AT)) return false;
  const first = isOneOf(s, noun - 1, HOW_MUCH) ? noun - 1 : noun;
  return isOneOf(s, first - 1, THE_ITS) && isOneOf(s, first - 2, PUTS);
}
const PUTS = words(
  'put puts putting take takes took taking taken bring brings brought bringing estimated estimates',
);

/** *did not drop below*, *hasn't risen*, *never fell*. */
const isNegated = (s: Sentence, verb: number): boolean => {
  const i = looksAdverb(s, verb - 1) ? verb - 2 : verb - 1;
  return hasClass(s, i, Class.negation);
};

/** Where *a six-year low of* starts that ends before token `from`, behind *to*; or -1. */
function startOfRecord(s: Sentence, from: number): number {
  if (!isOneOf(s, from - 1, OF) || !isOneOf(s, from - 2, RECORD)) return -1;
  for (let i = from - 3; i > from - 8 && i > s.from; i--)
    if (isOneOf(s, i, A)) return isOneOf(s, i - 1, TO_AT) ? i : -1;
  return -1;
}
const RECORD = words('high low');

/** *revenue of £1.4bn, up 6%*: it is the amount that moved, whose measure it has. */
const isBehindAmount = (s: Sentence, at: number): boolean =>
  charAt(s, at - 1) === ',' &&
  (kindAt(s, at - 2) === Kind.number ||
    charAt(s, at - 2) === '%' ||
    (hasClass(s, at - 2, Class.unit | Class.magnitude) && !isCapital(s, at - 2)) ||
    (isGlued(s, at - 2) && kindAt(s, at - 3) === Kind.number));
const AT = words('at as much');
const PHRASAL = words(
  `give gives gave given giving put puts putting pick picked picks make makes made making set sets setting take takes
   took taken taking sign signed line lined back backed turn turned show showed hold held fork forked rack racked
   cough coughed break broke brought bring lay laid shut tie tied call called eats eating`,
);

const isUpTo = (s: Sentence, at: number, from: number): boolean =>
  from - at > 1 && isOneOf(s, at, UP) && isOneOf(s, at + 1, TO_AT) && !isOneOf(s, at - 1, STOOD);

/** *an increase in sales of 5%* read backwards from *of*. */
function increaseIn(s: Sentence, end: number): ChangeRead | undefined {
  for (let i = end; i > end - 6 && i >= s.from; i--) {
    const row = changeAt(s, i)?.noun;
    if (row && isOneOf(s, i + 1, IN)) {
      let first = i + 2;
      while (hasClass(s, first, Class.determiner | Class.possessive)) first++;
      return {
        direction: row.direction,
        step: 'by',
        kind: 'noun',
        subject: first <= end ? { from: first, to: end + 1 } : undefined,
      };
    }
    if (!isWord(s, i)) return undefined;
  }
  return undefined;
}

/** Whether what moves may stand behind the verb. */
const isAct = (row: ChangeRow | undefined): boolean => row?.kind === 'act' || row?.kind === 'both';

/** *raise defence spending to*, *cut its workforce by*: the verb before its object. */
function actBefore(s: Sentence, end: number, step: 'to' | 'by'): ChangeRead | undefined {
  let i = end;
  while (
    i > s.from &&
    end - i < 9 &&
    (isWord(s, i) || isJoint(s, i)) &&
    !isAct(changeAt(s, i)?.verb) &&
    !isLifted(s, i)
  ) {
    if (hasClass(s, i, Class.auxiliary | Class.relative | Class.subjectPronoun | Class.conjunction))
      return undefined;
    i--;
  }
  const verb = changeAt(s, i)?.verb;
  const direction =
    isLifted(s, i) && step === 'by'
      ? changeAt(s, i)?.state?.direction
      : isAct(verb)
        ? verb?.direction
        : undefined;
  if (!direction || isAdjective(s, i)) return undefined;
  let first = i + 1;
  while (first <= end && hasClass(s, first, Class.determiner | Class.possessive)) first++;
  if (first > end || stops(s, first)) return undefined;
  let last = end;
  while (last > first && looksAdverb(s, last)) last--;
  const often = timesWithin(s, first, last);
  if (often > first) last = often - 1;
  return { direction, step, kind: 'act', subject: { from: first, to: last + 1 } };
}

/** The *up* of *put up council tax by 5%*. */
const isLifted = (s: Sentence, i: number): boolean =>
  isOneOf(s, i, UP_DOWN) && isOneOf(s, i - 1, LIFTS);
const LIFTS = words('put puts putting');

/** Where *three times* of *cut rates three times since March to* starts; -1 where it is not there. */
function timesWithin(s: Sentence, first: number, last: number): number {
  for (let i = first + 1; i < last; i++) if (isOneOf(s, i + 1, TIMES) && couldStart(s, i)) return i;
  return -1;
}
const TIMES = words('times');

/** *the warm sea*: no verb. */
const isAdjective = (s: Sentence, i: number): boolean =>
  isOneOf(s, i, WARM) && hasClass(s, i - 1, Class.determiner | Class.possessive);
const WARM = words('warm cool');

/** *a rise in sales of 5%*, *a pay rise of 5%*: what the noun at token `at` says has moved. */
function nounOfChange(s: Sentence, at: number): Phrase | undefined {
  const before = phraseBefore(s, at);
  if (before?.to !== at || isOneOf(s, before.to - 1, A)) return undefined;
  if (!isOneOf(s, at - 1, HOW_MUCH)) return before;
  return isOneOf(s, at, GROWTH) ? { from: before.from, to: at + 1 } : undefined; // organic growth
}

/** Says how much or over what time something moved, not what. */
const HOW_MUCH = words(
  `organic relative absolute annual annualised annualized economic real nominal quarterly monthly weekly sharp further
   steep modest strong weak slow rapid overall net average big large small slight moderate significant solid steady
   robust`,
);
const GROWTH = words('growth');
const SURGE = words('surge');
const STORM = words('storm tidal');

/** *5 per cent higher*, *a 5% rise in sales*. */
function changeAfter(s: Sentence, from: number, to: number): ChangeRead | undefined {
  let at = to;
  const state = changeAt(s, at)?.state;
  if (
    state &&
    (!isOneOf(s, at, MORE) || isThanBefore(s, at + 1) || isOneOf(s, from - 1, COST)) &&
    (!isOneOf(s, at, UP_DOWN) || isOnBefore(s, at + 1))
  ) {
    const subject = levelSubject(s, from);
    return {
      direction: state.direction,
      step: 'by',
      kind: 'state',
      subject,
    };
  }
  for (let n = 0; n < 3 && isWord(s, at) && !stops(s, at); n++, at++) {
    const row = changeAt(s, at)?.noun;
    const next = at + 1;
    const mayFollow = stops(s, next) || looksAdverb(s, next) || looksPast(s, next); // compared with
    if (!row || (isWord(s, next) && !mayFollow)) continue;
    if (
      isOneOf(s, next, THE_ITS) &&
      !hasClass(s, next + 1, Class.time) &&
      !hinted(s, next + 1, Hint.turn)
    )
      continue; // 10g cut the risk
    // the 45p rate falls: a verb
    if (at > to && endsWith(s, at, 's') && hasClass(s, from - 1, Class.determiner)) continue;
    if (isOneOf(s, at + 1, IN) && !isInfinitive(s, at + 1)) {
      let first = at + 2;
      while (hasClass(s, first, Class.determiner | Class.possessive)) first++;
      return {
        direction: row.direction,
        step: 'by',
        kind: 'noun',
        subject: { from: first, to: -1 },
      };
    }
    return {
      direction: row.direction,
      step: 'by',
      kind: 'noun',
      subject: at > to ? { from: to, to: at } : undefined,
    };
  }
  return undefined;
}

/** *a 5% pay cut to get it*, not *a 5% cut to the budget*, *to wages*, *to spending*, *to Lund*. */
const isInfinitive = (s: Sentence, i: number): boolean =>
  isOneOf(s, i, TO) &&
  !hasClass(s, i + 1, Class.determiner | Class.possessive) &&
  !looksPlural(s, i + 1) &&
  !endsWith(s, i + 1, 'ing') &&
  !isCapital(s, i + 1);

/** *15 per cent more than in 2020*, *than a year ago*, *than last*: held against an earlier time. */
function isThanBefore(s: Sentence, i: number): boolean {
  if (!isOneOf(s, i, THAN)) return false;
  if (isOneOf(s, i + 1, EARLIER)) return true;
  return isOneOf(s, i + 1, A) && hasClass(s, i + 2, Class.time);
}

/** *1.8 per cent up on the month*, *up on last year*. */
const isOnBefore = (s: Sentence, i: number): boolean =>
  isOneOf(s, i, ON) &&
  (isOneOf(s, i + 1, EARLIER) ||
    isMonth(s, i + 1) ||
    isYearNumber(s, i + 1) ||
    (isOneOf(s, i + 1, A) && hasClass(s, i + 2, Class.time)));
const EARLIER = words('in last during before');

/** *cost 3p less*: held against what it cost. */
const COST = words('cost costs');

const THE_ITS = words('the a an its their his her');

const levelSubject = (s: Sentence, from: number): Phrase | undefined => subjectBefore(s, from);
