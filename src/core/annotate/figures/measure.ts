import { Class } from '../../lexicon/classes';
import { Hint } from '../../lexicon/figureWords';
import type { Amount } from './amount';
import { type ChangeRead, subjectOfMove } from './change';
import {
  besideComma,
  beforeBracket,
  beforeColon,
  isAdjective,
  partyOn,
  partyThatPolled,
  ratedBeside,
  terseBefore,
} from './measureBeside';
import {
  countedPhrase,
  type Phrase,
  phraseBefore,
  singularPhrase,
  skipDeterminers,
  stops,
} from './nounPhrase';
import {
  charAt,
  hasClass,
  hinted,
  isCapital,
  isJoint,
  isOneOf,
  isSpaced,
  isWord,
  looksPlural,
  opens,
  type Sentence,
  words,
} from './reading';
import type { MeasureRead } from './measureRead';
import { subjectOfClause, settle, subjectOfLevel } from './levelSubject';
import { hasSpendBefore, ofMoney } from './measureOfMoney';
import { directNoun } from './measureBehind';
import { beforeOf, heldAt, beforeSign, putAt, takenTo } from './measureBefore';
import { ofSize } from './measureOfSize';
import { AND, AT, FOR, FROM, MORE, OF, OFF, ON, STRONG, TO, UP } from './wordSets';

/** The measure of a figure that ends before token `at`, its modifier included. */
export function readMeasure(
  s: Sentence,
  amount: Amount,
  at: number,
  change: ChangeRead | undefined,
): MeasureRead {
  const read = readOwnMeasure(s, amount, at, change);
  if (read.measure !== undefined) {
    const { measure, to } = read;
    const isPronoun =
      measure.to === measure.from + 1 && hasClass(s, measure.from, Class.subjectPronoun);
    return isPronoun ? { to } : read; // they have lost 11%
  }
  if (charAt(s, amount.from - 1) === ':') {
    const headed = beforeColon(s, amount.from - 1, at);
    return headed ? { ...read, measure: headed, tie: 'before' } : read;
  }
  const level = heldAt(s, amount) ?? putAt(s, amount);
  if (level) return { ...read, measure: level, tie: 'before' };
  if (!isOneOf(s, amount.from - 1, FROM)) return read;
  const moved = subjectOfMove(s, amount.from - 1); // fell from £210m to £164m
  return moved ? { ...read, measure: settle(s, moved), tie: 'subject' } : read;
}

function readOwnMeasure(
  s: Sentence,
  amount: Amount,
  at: number,
  change: ChangeRead | undefined,
): MeasureRead {
  if (amount.family === undefined) {
    return amount.form === 'fraction'
      ? shareOf(s, amount, at, change)
      : counted(s, amount, at, change);
  }
  switch (amount.family) {
    case 'percent':
      return ofPercent(s, amount, at, change);
    case 'money':
      return ofMoney(s, amount, at, change);
    case 'time':
    case 'measure':
    case 'age':
      return ofSize(s, amount, at, change);
  }
}

function counted(
  s: Sentence,
  amount: Amount,
  at: number,
  change: ChangeRead | undefined,
): MeasureRead {
  if (amount.isTied && isJoint(s, at)) {
    const noun = at + 1;
    if (isOneOf(s, noun, STRONG)) {
      const phrase = singularPhrase(s, noun + 1);
      return phrase ? { measure: phrase, tie: 'direct', to: phrase.to } : { to: noun + 1 };
    }
    return { measure: { from: noun, to: noun + 1 }, tie: 'direct', to: noun + 1 };
  }
  const many = amount.high !== undefined || amount.value !== 1;
  if (isWholeFamily(s, amount, at)) return { to: at };
  const phrase = countedPhrase(s, at, many) ?? (many ? adjectival(s, amount, at) : undefined);
  if (phrase) return { measure: phrase, tie: 'direct', to: phrase.to };
  const before =
    ratedBeside(s, amount, at) ??
    beforeOf(s, amount.from) ??
    putAt(s, amount) ?? // a crowd of 2,000
    (isOneOf(s, amount.from - 1, AT) ? besideComma(s, amount) : undefined);
  if (before) return { measure: before, tie: 'before', to: at };
  const isWritten = amount.form === 'digits';
  const isMove = change?.kind === 'verb' || change?.kind === 'both' || change?.kind === 'act';
  const isLast = isWritten && (isOneOf(s, at, WHEN) || (isMove && isOneOf(s, at, TO)));
  if (isWord(s, at) && !isLast) return { to: at };
  const subject =
    isWritten && isMove && change.subject
      ? settle(s, change.subject)
      : subjectOfLevel(s, amount.from);
  if (subject && isWord(s, at) && isCapital(s, subject.to - 1)) return { to: at }; // Ada was 29 in May
  return subject ? { measure: subject, tie: 'subject', to: at } : { to: at };
}

/** *a family of four pays £180*: a verb behind. */
const isWholeFamily = (s: Sentence, { from }: Amount, at: number): boolean =>
  isOneOf(s, from - 1, OF) &&
  isOneOf(s, from - 2, FAMILY) &&
  isWord(s, at) &&
  (!isWord(s, at + 1) || hasClass(s, at + 1, Class.determiner));
const FAMILY = words('family');

/** Behind a bare number that has no noun of its own. */
const WHEN = words('in on by from against compared');

/** *a 12 page document*: a singular noun between a number and what the article belongs to. */
function adjectival(s: Sentence, amount: Amount, at: number): Phrase | undefined {
  const before = amount.from - 1;
  if (!hasClass(s, before, Class.determiner | Class.possessive)) return undefined;
  if (amount.form !== 'digits' || !isWord(s, at) || !isSpaced(s, at)) return undefined;
  if (stops(s, at) || stops(s, at + 1) || isCapital(s, at)) return undefined;
  return { from: at, to: at + 1 };
}

/** *half of the voters*, *a third of sales*, *one in five pupils*. */
function shareOf(
  s: Sentence,
  amount: Amount,
  at: number,
  change: ChangeRead | undefined,
): MeasureRead {
  const next = isOneOf(s, at, OF) ? at + 1 : at;
  const first = skipDeterminers(s, next);
  const isCounted = hasClass(s, amount.from - 1, Class.determiner); // two-thirds vote for it
  if (isOneOf(s, at, MAJORITY) || (isCounted && isOneOf(s, at, VOTE)))
    return { measure: { from: at, to: at + 1 }, tie: 'direct', to: at + 1 };
  const moved = change?.subject && settle(s, change.subject);
  const isWhen = moved !== undefined && next === at && hasClass(s, first, Class.time); // down a quarter this year
  const phrase = isWhen
    ? undefined
    : (countedPhrase(s, first, true) ??
      (next > at || first > next ? singularPhrase(s, first) : undefined));
  if (!phrase) {
    const level = moved ?? subjectOfLevel(s, amount.from);
    const isWhole = level !== undefined && (level === moved || startsSentence(s, level));
    return isWhole ? { measure: level, tie: 'subject', to: at } : { to: at };
  }
  // the shares lost a third of their value
  const isOwn =
    moved !== undefined && phrase.to === phrase.from + 1 && isOneOf(s, phrase.from, VALUE);
  return {
    measure: isOwn ? moved : phrase,
    of: phrase,
    tie: next > at ? 'behind' : 'direct',
    to: phrase.to,
  };
}
const VALUE = words('value worth size price');
/** *a two-thirds majority*, *a two-thirds vote*. */
const MAJORITY = words('majority');
const VOTE = words('vote');

const startsSentence = (s: Sentence, { from }: Phrase): boolean =>
  opens(s, from) || (hasClass(s, from - 1, Class.determiner) && opens(s, from - 1));

function ofPercent(
  s: Sentence,
  amount: Amount,
  at: number,
  change: ChangeRead | undefined,
): MeasureRead {
  if (isOneOf(s, at, OF)) {
    let first = skipDeterminers(s, at + 1);
    if (hinted(s, first, Hint.light)) first++;
    const base = baseAt(s, first);
    if (base) {
      const spent = spentOn(s, amount, base.to) ?? makerOf(s, amount.from);
      const moved = change?.kind === 'gain' ? undefined : change?.subject;
      const measure = spent ?? moved ?? subjectOfLevel(s, amount.from) ?? besideComma(s, amount);
      return measure && measure.to >= 0
        ? { measure: settle(s, measure), of: base, tie: 'subject', to: base.to }
        : { measure: base, of: base, tie: 'behind', to: base.to };
    }
  }
  if (isLikelier(s, at)) return { to: at };
  if (change?.subject) {
    const measure = settle(s, change.subject);
    return {
      measure,
      tie: change.subject.from >= at ? 'behind' : 'subject',
      to: Math.max(at, measure.from >= at ? measure.to : at),
    };
  }
  // a 10 per cent drop from last year's level: what dropped is not said
  const direct =
    change?.kind === 'noun' || isAdjective(s, amount.from, at)
      ? undefined
      : directNoun(s, amount, at);
  if (direct) return { measure: direct, tie: 'direct', to: direct.to };
  const before =
    beforeSign(s, amount) ??
    beforeOf(s, amount.from) ??
    beforeBracket(s, amount) ??
    takenTo(s, amount.from) ??
    partyOn(s, amount.from) ??
    partyThatPolled(s, amount.from) ??
    besideComma(s, amount);
  if (before) return { measure: before, tie: 'before', to: at };
  const subject = subjectOfLevel(s, amount.from) ?? makerOf(s, amount.from);
  if (subject) return { measure: subject, tie: 'subject', to: at };
  const terse = terseBefore(s, amount, at);
  if (terse) return { measure: terse, tie: 'before', to: at };
  const off = isOneOf(s, at, OFF) ? singularPhrase(s, skipDeterminers(s, at + 1)) : undefined;
  return off ? { measure: off, tie: 'behind', to: off.to } : { to: at };
}

/** *smokers are 15% more likely to fall ill*: whose risk it is, and no amount of them. */
const isLikelier = (s: Sentence, at: number): boolean =>
  isOneOf(s, at, MORE) && isOneOf(s, at + 1, LIKELY);
const LIKELY = words('likely');

/** *wind supplied 28% of power*, *a deficit equal to 3% of GDP*: what makes up the share. */
function makerOf(s: Sentence, from: number): Phrase | undefined {
  if (isOneOf(s, from - 1, TO) && isOneOf(s, from - 2, EQUAL)) return phraseBefore(s, from - 2);
  let verb = from - 1;
  if (isOneOf(s, verb, FOR)) verb--;
  else if (isOneOf(s, verb, UP)) verb--;
  const fits =
    verb === from - 1
      ? isOneOf(s, verb, SUPPLY)
      : isOneOf(s, from - 1, FOR)
        ? isOneOf(s, verb, ACCOUNT)
        : isOneOf(s, verb, MAKE_UP);
  return fits ? subjectOfClause(s, verb) : undefined;
}
const EQUAL = words('equal equivalent');
const SUPPLY = words(
  'supply supplies supplied provide provides provided generate generates generated represent represents represented constitute constitutes constituted meets met covers covered',
);
const ACCOUNT = words('account accounts accounted accounting');
const MAKE_UP = words('make makes made');

/** *of private and public firms*: past *and* where the noun stands only there. */
function baseAt(s: Sentence, first: number): Phrase | undefined {
  const base = singularPhrase(s, first);
  const isHalf = base && isOneOf(s, base.to, AND) && !looksPlural(s, base.to - 1);
  return (isHalf ? countedPhrase(s, first, true) : undefined) ?? base;
}

/** *spend 2 per cent of GDP on roads*: what it goes on. */
function spentOn(s: Sentence, amount: Amount, at: number): Phrase | undefined {
  if (!isOneOf(s, at, ON) || !hasSpendBefore(s, amount.from)) return undefined;
  return singularPhrase(s, skipDeterminers(s, at + 1));
}
