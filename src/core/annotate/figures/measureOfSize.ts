import { Class } from '../../lexicon/classes';
import { Hint } from '../../lexicon/figureWords';
import { Kind } from '../../text/tokens';
import { isThing } from './age';
import type { Amount } from './amount';
import type { ChangeRead } from './change';
import { subjectBefore } from './subject';
import { besideSize, namedBeforeBracket } from './measureBeside';
import { type Phrase, singularPhrase, skipDeterminers, stops } from './nounPhrase';
import {
  charAt,
  hasClass,
  hinted,
  isCapital,
  isGlued,
  isJoint,
  isOneOf,
  isSpaced,
  isWord,
  kindAt,
  looksAdverb,
  looksPlural,
  type Sentence,
  words,
} from './reading';
import type { MeasureRead } from './measureRead';
import { settle, subjectOfLevel } from './levelSubject';
import { directNoun, isBareNoun } from './measureBehind';
import { beforeOf } from './measureBefore';
import { A, AND, FOR, IN, OF, OFF } from './wordSets';

/** *a plan of ten years*: the noun right before *of*, without what hangs on it. */
function nounBeforeOf(s: Sentence, amount: Amount): Phrase | undefined {
  const phrase = beforeOf(s, amount.sign === -1 ? (amount.signToken ?? amount.from) : amount.from);
  if (phrase && amount.family === 'measure' && isOneOf(s, phrase.to - 1, CHANCE)) return undefined;
  if (!phrase || amount.family !== 'time') return phrase;
  let from = phrase.to - 1;
  while (from > phrase.from && (isJoint(s, from - 1) || !stops(s, from - 1))) from--;
  return { from, to: phrase.to };
}

/** *a chance of 5mm*: of that much of something else. */
const CHANCE = words('chance risk prospect threat hint');
const WITHIN = words('within inside');

/** What an age, a time or a size is of, where the words behind it start at token `at`. */
export function ofSize(
  s: Sentence,
  amount: Amount,
  at: number,
  change: ChangeRead | undefined,
): MeasureRead {
  if (amount.isTied) {
    const phrase = singularPhrase(s, isJoint(s, at) ? at + 1 : at);
    if (!phrase || (amount.family === 'age' && isDoing(s, amount, phrase))) return { to: at };
    return { measure: phrase, tie: 'direct', to: phrase.to };
  }
  if (amount.family === 'age') {
    const subject = subjectOfLevel(s, amount.from);
    return subject && isThing(s, subject)
      ? { measure: subject, tie: 'subject', to: at }
      : { to: at };
  }
  if (amount.family === 'time' && isApostrophe(s, at)) {
    const phrase = singularPhrase(s, at + 1); // five months’ probation
    if (phrase) return { measure: phrase, tie: 'direct', to: phrase.to };
  }
  if (
    (isOneOf(s, at, OF) && !isOneOf(s, amount.from - 1, WITHIN)) || // within 30km of the town
    (isOneOf(s, at, IN) && isBareNoun(s, at + 1) && amount.family === 'time')
  ) {
    const phrase = singularPhrase(s, skipDeterminers(s, at + 1));
    if (phrase) return { measure: phrase, tie: 'behind', to: phrase.to };
  }
  if (
    amount.family === 'measure' &&
    isWord(s, at) &&
    isBehindArticle(s, amount.from) &&
    !isOneOf(s, at, DIRECTIONS)
  ) {
    const direct = directNoun(s, amount, at);
    if (direct) return { measure: direct, tie: 'direct', to: direct.to };
  }
  if (change?.subject) return { measure: settle(s, change.subject), tie: 'subject', to: at };
  const before = nounBeforeOf(s, amount);
  if (before) return { measure: before, tie: 'before', to: at };
  const held =
    amount.family === 'measure'
      ? (substanceBehind(s, amount, at) ?? namedBeforeBracket(s, amount))
      : undefined;
  if (held) return { measure: held, tie: 'direct', to: at };
  if (amount.family === 'time') {
    const lasts = lasting(s, amount, at);
    if (lasts.measure !== undefined) return lasts;
  }
  const beside =
    amount.family === 'measure' && isOneOf(s, at, EXTENTS) ? besideSize(s, amount) : undefined;
  if (beside) return { measure: beside, tie: 'before', to: at };
  const isElsewhere = isOneOf(s, at, AWAY) || isOneOf(s, at, OFF) || isWayOf(s, amount);
  const subject = isElsewhere ? undefined : subjectOfLevel(s, amount.from);
  return subject &&
    !looksPlural(s, amount.to) &&
    (amount.family !== 'time' || isSpan(s, amount, subject))
    ? { measure: subject, tie: 'subject', to: at }
    : { to: at };
}

/** *a 12-year-old attacks a dog*: a verb; not *six-year-old twins a day later*. */
const isDoing = (s: Sentence, amount: Amount, { from, to }: Phrase): boolean =>
  isOneOf(s, amount.from - 1, A) &&
  to === from + 1 &&
  looksPlural(s, from) &&
  isOneOf(s, to, A) &&
  !hasClass(s, to + 1, Class.time);

/** *covered 40 miles*: how far somebody went, whom it does not measure. */
const isWayOf = (s: Sentence, { from, unit }: Amount): boolean =>
  unit !== undefined && WAYS.has(unit) && isOneOf(s, from - 1, COVERED);
const WAYS = new Set('metre kilometre yard mile'.split(' '));
const COVERED = words('covered covers');

const SUBSTANCES = new Set(
  'gram kilogram milligram microgram litre millilitre centilitre teaspoon tablespoon cup pint ounce pound-mass fluid-ounce'.split(
    ' ',
  ),
);

/** *250g plain flour*, *5.2g protein*: what there is so much of, where nothing but the end of its phrase follows. */
function substanceBehind(s: Sentence, amount: Amount, at: number): Phrase | undefined {
  if (amount.unit === undefined || !SUBSTANCES.has(amount.unit) || isCapital(s, at))
    return undefined;
  const phrase = directNoun(s, amount, at);
  if (!phrase || isOneOf(s, at, EACH)) return undefined;
  const ends =
    !isWord(s, phrase.to) ||
    isOneOf(s, phrase.to, AND) ||
    hasClass(s, phrase.to, Class.preposition);
  return ends ? phrase : undefined;
}
const EACH = words('each every rather heavier lighter heavy short overweight underweight apiece');

/** What is told in time: *life expectancy is 79 years*, *sunshine totalled 201 hours*; not *it was two years*. */
function isSpan(s: Sentence, amount: Amount, subject: Phrase): boolean {
  if (isOneOf(s, amount.from - 1, TOTALLED)) return true;
  for (let i = subject.from; i < subject.to; i++) if (isOneOf(s, i, SPANS)) return true;
  return false;
}
const TOTALLED = words('totalled totaled averaged averages average');
const SPANS = words(
  'target aim limit time times expectancy duration wait delay length stay workweek week life lifespan half-life sunshine period age warranty',
);

/** *13 miles from the coast*: how far something is from another thing. */
const AWAY = words('from away off north south east west');
const EXTENTS = words('long tall wide high deep thick across');

/** *a 90ft garden*, *a typical 3kW array*, *the car's 64kWh battery*. */
const isBehindArticle = (s: Sentence, from: number): boolean =>
  hasClass(s, from - 1, Class.determiner | Class.possessive) ||
  (kindAt(s, from - 1) === Kind.clitic && isWord(s, from - 2)) ||
  (isOneOf(s, from - 1, TYPICAL) && hasClass(s, from - 2, Class.determiner));
const TYPICAL = words(
  'typical new old single second third first small large standard average whole',
);

const isApostrophe = (s: Sentence, i: number): boolean =>
  isGlued(s, i) && "'’".includes(charAt(s, i)) && isWord(s, i + 1) && isSpaced(s, i + 1);

const DIRECTIONS = words('north south east west');
const LASTED = words('lasted lasts last lasting took takes take');
const FOR_TO = words('for to');
const SENTENCED = words('sentenced');

/**
 * What lasts: *the strike lasted six weeks*, *the harbour was shut for 214 days*. There the measure is
 * the subject and its state, so that days shut are not held against days open.
 */
function lasting(s: Sentence, { from }: Amount, at: number): MeasureRead {
  if (isOneOf(s, from - 1, LASTED)) {
    const subject = subjectBefore(s, from - 1);
    return subject ? { measure: subject, tie: 'subject', to: at } : { to: at };
  }
  const state = from - 2;
  const isLinked =
    isOneOf(s, from - 1, FOR) || (isOneOf(s, from - 1, FOR_TO) && isOneOf(s, state, SENTENCED));
  if (!isLinked || !isState(s, state)) return { to: at };
  let be = state - 1;
  while (looksAdverb(s, be)) be--;
  if (!hasClass(s, be, Class.auxiliary) && !hinted(s, be, Hint.level)) return { to: at };
  const subject = subjectBefore(s, be);
  const isSomebody = subject && hasClass(s, subject.to - 1, Class.subjectPronoun);
  return subject && !isSomebody ? { measure: subject, state, tie: 'subject', to: at } : { to: at };
}

/** A participle or adjective that says how something stays. */
const isState = (s: Sentence, i: number): boolean =>
  isWord(s, i) && !isCapital(s, i) && !stops(s, i) && !looksAdverb(s, i);
