import { Class } from '../../lexicon/classes';
import { Hint } from '../../lexicon/figureWords';
import { cueVerbOf } from '../../lexicon/reportingWords';
import {
  charAt,
  endsWith,
  hasClass,
  hinted,
  isOneOf,
  isWord,
  kindAt,
  looksAdverb,
  looksPast,
  looksPlural,
  opens,
  type Sentence,
  wordAt,
  words,
} from './reading';
import { isMonth, isYearNumber } from './dates';
import { isWhen, phraseBefore, stops, type Phrase } from './nounPhrase';
import { Kind } from '../../text/tokens';
import {
  BETWEEN,
  FROM,
  MORE,
  OF,
  STOOD_OR_OPENED,
  THAN,
  THAT_WHICH,
  THERE,
  TO,
  TO_AT,
  UP_DOWN,
  WHICH,
  WITH,
} from './wordSets';

/** The subject of a verb at token `at`: past adverbs, auxiliaries, a clause between commas. */
export function subjectBefore(s: Sentence, verb: number): Phrase | undefined {
  let end = beforeAuxiliaries(s, verb);
  if (charAt(s, end - 1) === ',' && isOneOf(s, verb, WORTH)) end--;
  else if (charAt(s, end - 1) === ',' || charAt(s, end - 1) === ')') {
    const back = pastAside(s, end - 1);
    if (back === undefined) return undefined;
    end = back;
  }
  if (isOneOf(s, end, THERE)) return undefined;
  if (isOneOf(s, end - 1, WHICH) && charAt(s, end - 2) === ',') return phraseBefore(s, end - 2);
  const expected = expectedBefore(s, end);
  if (expected) return expected;
  if (isOneOf(s, end - 1, ONLY_THAT) && isRelativeOf(s, end - 1)) end--; // a speech that lasted
  const when = whenBefore(s, end);
  if (when >= 0) end = when;
  const route = routeBefore(s, end);
  if (route >= 0) end = route;
  const phrase = phraseBefore(s, end);
  if (!phrase || (phrase.to < end - 1 && !isWhen(s, phrase.to))) return undefined;
  if (
    phrase.to === phrase.from + 1 &&
    (looksPast(s, phrase.from) ||
      (endsWith(s, phrase.from, 'ing') && !isSubject(s, phrase, end))) &&
    !hasClass(s, phrase.from - 1, Class.determiner)
  )
    return undefined;
  // men who stole goods worth £400
  const isGoods = isOneOf(s, verb, WORTH) && end === verb && !isOneOf(s, verb + 1, TO_AT);
  const relative = isGoods ? -1 : relativeBefore(s, phrase);
  if (relative >= 0) return phraseBefore(s, relative);
  const before = phrase.from - 1;
  const isFree =
    !hasClass(s, before, Class.preposition) ||
    startsClause(s, before) ||
    (isOneOf(s, before, WITH) && isOneOf(s, verb, UP_DOWN)); // with food down 6%
  if (!isFree) return undefined;
  const place = hasClass(s, before, Class.determiner) ? before - 1 : -1;
  return isOneOf(s, place, PLACES) ? phraseBefore(s, place) : phrase; // farms off the coast
}

/** *expects prices to fall*: what stands between such a verb and the *to* before token `end`. */
function expectedBefore(s: Sentence, end: number): Phrase | undefined {
  if (!isOneOf(s, end - 1, TO)) return undefined;
  const phrase = phraseBefore(s, end - 1);
  if (phrase?.to !== end - 1) return undefined;
  let verb = phrase.from - 1;
  while (hasClass(s, verb, Class.determiner | Class.possessive)) verb--;
  return isOneOf(s, verb, EXPECTS) ? phrase : undefined;
}
const EXPECTS = words('expect expects expected expecting forecast forecasts want wants wanted');

/** With an article behind: where the subject in front is, whose place is no subject. */
const PLACES = words('off across along near around beyond behind inside outside beneath');

/** Where what stands between a verb and its subject starts: *has also*, *more than*, *is expected to*. */
function beforeAuxiliaries(s: Sentence, verb: number): number {
  let end = verb;
  for (let n = 0; n < 6 && end > s.from; n++) {
    const i = end - 1;
    const passes =
      looksAdverb(s, i) ||
      (isWord(s, i) && hasClass(s, i, Class.auxiliary | Class.negation | Class.adverb)) ||
      isOneOf(s, i, STOOD_OR_OPENED) ||
      (kindAt(s, i) === Kind.clitic && hasClass(s, i, Class.auxiliary));
    if (passes) {
      if (isWhen(s, i - 1)) break; // sales in May
      end = i;
    } else if (isOneOf(s, i, HALFWAY))
      end = i; // nearly doubled
    else if (isOneOf(s, i, THAN) && isOneOf(s, i - 1, MORE))
      end = i - 1; // more than doubled
    else if (isOneOf(s, i, TO) && isOneOf(s, i - 1, DUE) && isBound(s, i - 1))
      end = i - 1; // is expected to rise
    else if (isOneOf(s, i, TO) && isOneOf(s, i - 1, IS))
      end = i; // is to rise
    else break;
  }
  return end;
}
const HALFWAY = words('nearly almost roughly');
const IS = words('is are was were');

/** Behind *is* and before *to*: what will be so. */
const DUE = words(
  'expected forecast forecasted predicted projected set due likely unlikely estimated thought believed seen tipped planned scheduled going about bound supposed reckoned known',
);
const isBound = (s: Sentence, i: number): boolean =>
  hasClass(s, i - 1, Class.auxiliary | Class.adverb | Class.negation) ||
  kindAt(s, i - 1) === Kind.clitic ||
  looksAdverb(s, i - 1);

/** *a speech that lasted*: behind a noun, which nobody says or thinks; who raises money is not what it measures. */
const isRelativeOf = (s: Sentence, that: number): boolean =>
  !isOneOf(s, that + 1, RAISED) &&
  !isOneOf(s, that + 2, RAISED) &&
  isWord(s, that - 1) &&
  !stops(s, that - 1) &&
  !looksPast(s, that - 1) &&
  !hasClass(s, that - 1, Class.cueNoun) &&
  (!hasClass(s, that - 1, Class.cue) || hasClass(s, that - 2, Class.determiner));

const RAISED = words('raised raises raise');

/** *Borrowing rose*, *but shoplifting fell*: a form in -ing that opens its clause, right before its verb. */
const isSubject = (s: Sentence, { from, to }: Phrase, end: number): boolean =>
  to === end && (opens(s, from) || hasClass(s, from - 1, Class.conjunction));

/** Most words of *who stole from the pensions of his clients*. */
const RELATIVE_LIMIT = 14;

/** Where the relative clause starts that ends with a phrase, so that the verb behind is that of its antecedent; or -1. */
function relativeBefore(s: Sentence, phrase: Phrase): number {
  for (let i = phrase.from - 1; i > s.from && phrase.from - i < RELATIVE_LIMIT; i--) {
    if (isOneOf(s, i, WHO) || (isOneOf(s, i, THAT_WHICH) && isRelative(s, i, phrase)))
      return reports(s, i + 1) ? -1 : i; // *who said inflation was 4%*: there it is what was said
    // *those who smoke saw their risk fall*, *people who asked found that others were*
    if (isOneOf(s, i, SEES) || (isOneOf(s, i, ONLY_THAT) && hasClass(s, i - 1, Class.cue)))
      return -1;
    // *firms that export saw sales rise*
    if (BETWEEN_CLAUSES.includes(charAt(s, i)) || (looksPast(s, i) && !isAfterRelative(s, i)))
      return -1;
  }
  return -1;
}

const BETWEEN_CLAUSES = ',;:()[]“”"–—';

const isAfterRelative = (s: Sentence, i: number): boolean =>
  isOneOf(s, i - 1, WHO) || isOneOf(s, i - 1, THAT_WHICH) || hasClass(s, i - 1, Class.auxiliary);

/** *the bridge that collapsed*, *boats that leak*; not *says that prices rose*. */
const isRelative = (s: Sentence, i: number, { from }: Phrase): boolean =>
  looksPast(s, i + 1) ||
  hasClass(s, i + 1, Class.auxiliary) ||
  (from === i + 1 && looksPlural(s, i - 1) && !hasClass(s, i - 1, Class.cue | Class.cueNoun));

/** A verb whose object may be a clause. */
function reports(s: Sentence, i: number): boolean {
  const kind = cueVerbOf(wordAt(s, i))?.kind;
  return kind === 'say' || kind === 'think' || kind === 'show';
}
const ONLY_THAT = words('that');
const SEES = words('see sees saw');
const WHO = words('who');

/** Most tokens of *for the 26 weeks to 30 September*. */
const WHEN_LIMIT = 10;

/** Where *in 2031*, *for the third quarter*, *in the year to 31 March* starts that ends before token `end` and hangs on a noun; or -1. */
function whenBefore(s: Sentence, end: number): number {
  let start = -1;
  let isTime = false;
  const turn = end - 2; // borrowing this year
  if (hinted(s, turn, Hint.turn) && isTimeNoun(s, end - 1) && !hasClass(s, turn - 1, NOT_BARE))
    return turn;
  if (isYearNumber(s, end - 1) && isOneOf(s, end - 2, OF)) return end - 2; // the strike of 1972
  for (let i = end - 1; i > s.from && end - i <= WHEN_LIMIT; i--) {
    const tells =
      isMonth(s, i) || isYearNumber(s, i) || hasClass(s, i, Class.time) || hinted(s, i, Hint.term);
    if (tells) isTime = true;
    else if (isTime && i < end - 1 && isOneOf(s, i, WHEN_STARTS)) start = i;
    else if (
      kindAt(s, i) !== Kind.number &&
      !hinted(s, i, Hint.ordinal | Hint.turn) &&
      !isOneOf(s, i, WHEN_INNER)
    )
      break;
  }
  return start;
}
const NOT_BARE = Class.determiner | Class.preposition;
const isTimeNoun = (s: Sentence, i: number): boolean =>
  hasClass(s, i, Class.time | Class.weekday) || hinted(s, i, Hint.term) || isMonth(s, i);
const WHEN_STARTS = words('in for during over on since');
const WHEN_INNER = words(
  'the to of ended ending end financial fiscal two three four five six nine ten twelve',
);

/** Most words of *between Ottermouth and the outer isles*. */
const ROUTE_LIMIT = 10;

/** Where *between A and B* or *from A to B* starts that ends before token `end` and hangs on a noun; or -1. */
function routeBefore(s: Sentence, end: number): number {
  let joint = -1;
  for (let i = end - 1; i > s.from && end - i <= ROUTE_LIMIT && isWord(s, i); i--) {
    if (joint < 0) {
      if (i < end - 1 && isOneOf(s, i, ROUTE_JOINTS)) joint = i;
      else if (stops(s, i) && !hasClass(s, i, Class.determiner)) return -1;
      continue;
    }
    const isStart = isOneOf(s, i, isOneOf(s, joint, TO_AT) ? FROM : BETWEEN);
    if (isStart) return i < joint - 1 && isWord(s, i - 1) && !stops(s, i - 1) ? i : -1;
    if (stops(s, i) && !hasClass(s, i, Class.determiner)) return -1;
  }
  return -1;
}

const ROUTE_JOINTS = words('and to');
const WORTH = words('worth valued priced');
const startsClause = (s: Sentence, i: number): boolean => isOneOf(s, i, CLAUSE) || i <= s.from;
const CLAUSE = words('as after before since until than');

/** Where the aside that ends with the comma or bracket at `end` starts. */
function pastAside(s: Sentence, end: number): number | undefined {
  const isComma = charAt(s, end) === ',';
  let hasVerb = false;
  for (let i = end - 2; i > s.from && i > end - 16; i--) {
    // the bill is £9, £2 lower: a clause, and no aside
    if (charAt(s, i) === (isComma ? ',' : '('))
      return hasVerb && !hasClass(s, i + 1, Class.relative) ? undefined : i;
    if (isComma && hasClass(s, i, Class.auxiliary)) hasVerb = true;
  }
  return undefined;
}
