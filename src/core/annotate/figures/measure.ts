import { Class } from '../../lexicon/classes';
import { Hint } from '../../lexicon/figureWords';
import { Kind } from '../../text/tokens';
import { isThing } from './age';
import type { Amount } from './amount';
import type { ChangeRead } from './change';
import { subjectBefore, subjectOfMove } from './change';
import {
  besideComma,
  besideSize,
  beforeBracket,
  beforeColon,
  billedFor,
  isAdjective,
  isTerm,
  namedBeforeBracket,
  partyOn,
  partyThatPolled,
  ratedBeside,
  terseBefore,
} from './measureBeside';
import { couldStart } from './number';
import {
  countedPhrase,
  type Phrase,
  phraseBefore,
  singularPhrase,
  skipDeterminers,
  stops,
  withOf,
} from './nounPhrase';
import {
  charAt,
  hasClass,
  hinted,
  isAllCaps,
  isCapital,
  isGlued,
  isJoint,
  isOneOf,
  isSpaced,
  isWord,
  kindAt,
  looksAdverb,
  looksPast,
  looksPlural,
  opens,
  type Sentence,
  words,
} from './reading';

/** What a figure measures, and how the text ties the two. */
export interface MeasureRead {
  readonly measure?: Phrase;
  /** The base of a share. */
  readonly of?: Phrase;
  /**
   * `direct`: the noun stands right behind (*25% tariffs*); `behind`: with a preposition (*£5m in
   * damages*); `before`: in front of *of* (*tariffs of 25%*); `subject`: a verb ties them.
   */
  readonly tie?: 'direct' | 'behind' | 'before' | 'subject';
  /** The token that says in what state the subject lasts (*shut* for 214 days). */
  readonly state?: number;
  /** The token where the words that belong to the figure end. */
  readonly to: number;
}

const OF = words('of');
const IN = words('in');
const ON = words('on');
const FROM = words('from for towards toward into');
const ARTICLES = words('a an the');
const FOR = words('for');
const TO = words('to');
const OFF = words('off');
const STRONG = words('strong');

/** The measure of a figure that ends before token `at`, its modifier included. */
export function readMeasure(
  s: Sentence,
  amount: Amount,
  at: number,
  change: ChangeRead | undefined,
): MeasureRead {
  const read = readOwnMeasure(s, amount, at, change);
  if (read.measure !== undefined) return read;
  if (charAt(s, amount.from - 1) === ':') {
    const headed = beforeColon(s, amount.from - 1, at);
    return headed ? { ...read, measure: headed, tie: 'before' } : read;
  }
  if (!isOneOf(s, amount.from - 1, FROM_ONE)) return read;
  const moved = subjectOfMove(s, amount.from - 1); // fell from £210m to £164m
  return moved ? { ...read, measure: settle(s, moved), tie: 'subject' } : read;
}
const FROM_ONE = words('from');

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
  const phrase = countedPhrase(s, at, many) ?? (many ? adjectival(s, amount, at) : undefined);
  if (phrase) return { measure: phrase, tie: 'direct', to: phrase.to };
  const before =
    ratedBeside(s, amount, at) ??
    beforeOf(s, amount.from) ??
    putAt(s, amount.from) ?? // a crowd of 2,000
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
  const phrase =
    countedPhrase(s, first, true) ??
    (next > at || first > next ? singularPhrase(s, first) : undefined);
  const moved = change?.subject && settle(s, change.subject);
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
  const subject = subjectOfLevel(s, amount.from);
  if (subject) return { measure: subject, tie: 'subject', to: at };
  const terse = terseBefore(s, amount, at);
  if (terse) return { measure: terse, tie: 'before', to: at };
  const off = isOneOf(s, at, OFF) ? singularPhrase(s, skipDeterminers(s, at + 1)) : undefined;
  return off ? { measure: off, tie: 'behind', to: off.to } : { to: at };
}

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
/** The subject of a verb, behind whose noun *, which* may stand. */
function subjectOfClause(s: Sentence, verb: number): Phrase | undefined {
  const isWhich = isOneOf(s, verb - 1, WHICH) && charAt(s, verb - 2) === ',';
  return isWhich ? phraseBefore(s, verb - 2) : subjectBefore(s, verb);
}
const WHICH = words('which');
const EQUAL = words('equal equivalent');
const UP = words('up');
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
const AND = words('and');

/** A phrase whose end was left open (`to` -1) is read to its end. */
function settle(s: Sentence, phrase: Phrase): Phrase {
  if (phrase.to >= 0) return phrase;
  return singularPhrase(s, phrase.from) ?? { from: phrase.from, to: phrase.from + 1 };
}

/** *spend 2 per cent of GDP on roads*: what it goes on. */
function spentOn(s: Sentence, amount: Amount, at: number): Phrase | undefined {
  if (!isOneOf(s, at, ON) || !hasSpendBefore(s, amount.from)) return undefined;
  return singularPhrase(s, skipDeterminers(s, at + 1));
}

function hasSpendBefore(s: Sentence, from: number): boolean {
  for (let i = from - 1; i >= s.from && i > from - 5; i--) {
    if (hinted(s, i, Hint.spend)) return true;
  }
  return false;
}

/** *25 per cent tariffs*, *a £5m fund*; not a verb, nor words of time. */
function directNoun(s: Sentence, amount: Amount, at: number): Phrase | undefined {
  const first = isJoint(s, at) || kindAt(s, at) === Kind.mark ? at + 1 : at;
  if (!isWord(s, first) || stops(s, first) || looksAdverb(s, first)) return undefined;
  if (
    hinted(s, first, Hint.verb | Hint.level | Hint.turn) ||
    hasClass(s, first, Class.time | Class.weekday | Class.cue)
  ) {
    return undefined;
  }
  if (hinted(s, first, Hint.light) || couldStart(s, first)) return undefined;
  const phrase = singularPhrase(s, first);
  if (!phrase) return undefined;
  const isLonePast = looksPast(s, phrase.from) && phrase.to === phrase.from + 1;
  if (isLonePast || (isAllCaps(s, first) && phrase.to === first + 1)) return undefined;
  if (amount.sign !== undefined) return undefined;
  // the 95 per cent Obi received
  const isSaid = hasClass(s, phrase.to, Class.cue) && looksPlural(s, first); // £5m experts say
  if (isSaid && phrase.to === first + 1) return undefined;
  if (isCapital(s, first) && (looksPast(s, phrase.to) || hinted(s, phrase.to, Hint.verb)))
    return undefined;
  // a participle or verb with its object: "60% backed the plan"
  if (looksPast(s, phrase.from) && !hasClass(s, amount.from - 1, Class.determiner))
    return undefined;
  return withOf(s, phrase);
}

/** *tariffs of 25 per cent*, *a fine of up to £5m*. */
function beforeOf(s: Sentence, from: number): Phrase | undefined {
  let of = from - 1;
  if (charAt(s, of) === '±') of--;
  if (isOneOf(s, of, MINUS) && isOneOf(s, of - 2, PLUS)) of -= 3; // of plus or minus
  if (isOneOf(s, of, BETWEEN)) of--;
  if (!isOneOf(s, of, OF)) return undefined;
  let phrase = phraseBefore(s, of);
  if (phrase && isHollow(s, phrase)) {
    const subject = subjectOfLevel(s, phrase.from);
    if (subject) phrase = subject;
    else return undefined;
  }
  if (phrase && isOneOf(s, phrase.from - 1, THE_LIKE) && isOneOf(s, phrase.from - 2, DEPRIVE))
    return undefined; // rob the port of £5m
  if (phrase && phrase.to - phrase.from > 1 && isReporting(s, phrase.from))
    phrase = { from: phrase.from + 1, to: phrase.to };
  return phrase && behindWith(s, phrase);
}

/** *today reports revenue of £1.4bn*: a verb in -s of whoever reports. */
const isReporting = (s: Sentence, i: number): boolean =>
  isOneOf(s, i, REPORTS) && !hasClass(s, i - 1, Class.determiner | Class.possessive);
const REPORTS = words('reports posts announces records shows says unveils');
const isHollow = (s: Sentence, { from, to }: Phrase): boolean =>
  hinted(s, to - 1, Hint.hollow) &&
  !isOneOf(s, to - 1, TELLING) &&
  !(to - from > 1 && isOneOf(s, to - 1, WORTH) && !hinted(s, to - 2, Hint.hollow | Hint.light));
const THE_LIKE = words('the a an his her its their our my your');
const DEPRIVE = words(
  'deprive deprives deprived depriving rob robs robbed robbing strip strips stripped stripping cheat cheats cheated cheating relieve relieved defraud defrauds defrauded defrauding',
);
const PLUS = words('plus');
const MINUS = words('minus');
const WITH = words('with');
const PLACING = words('on at from for');

/** *a campaign with a war chest of £5m*, *to the left on a swing of 7%*: it is the chest that holds it. */
function behindWith(s: Sentence, phrase: Phrase): Phrase {
  for (let i = phrase.to - 2; i > phrase.from; i--) {
    if (isOneOf(s, i, WITH) || (isOneOf(s, i, PLACING) && isOneOf(s, i + 1, ARTICLES)))
      return { from: skipDeterminers(s, i + 1), to: phrase.to };
  }
  return phrase;
}
const BETWEEN = words('between about around up to nearly almost');
const TELLING = words('rate price cost target majority average deal bill fine estimate');
/** Tells something of its own with a noun in front: *a street value of £5m*, *the target price*. */
const WORTH = words('value price cost level');

/** *Harbour Holdings -1.3%*. */
const beforeSign = (s: Sentence, amount: Amount): Phrase | undefined =>
  amount.sign === undefined ? undefined : phraseBefore(s, amount.from - 1);

const AT = words('at');
const PUT = words('put puts putting estimated set valued');
const SOLD = words('sold bought sell sells buy buys selling buying offered auctioned');

/** *put the crowd at 8,500*. */
function putAt(s: Sentence, from: number): Phrase | undefined {
  if (!isOneOf(s, from - 1, AT)) return undefined;
  const phrase = phraseBefore(s, from - 1);
  const verb =
    phrase && hasClass(s, phrase.from - 1, Class.determiner | Class.possessive)
      ? phrase.from - 2
      : -1;
  return phrase && isOneOf(s, verb, PUT) ? phrase : undefined;
}

/** *takes the bill to £1,690*, *bringing the price to €18*. */
function takenTo(s: Sentence, from: number): Phrase | undefined {
  if (!isOneOf(s, from - 1, TO)) return undefined;
  const phrase = phraseBefore(s, from - 1);
  if (!phrase || !hasClass(s, phrase.from - 1, Class.determiner | Class.possessive))
    return undefined;
  return isOneOf(s, phrase.from - 2, TAKE) ? phrase : undefined;
}
const TAKE = words(
  'take takes took taking taken bring brings brought bringing push pushed pushes pushing',
);

/** *sold the shop for £5m*, *the yacht was bought for £5m*. */
function soldFor(s: Sentence, from: number): Phrase | undefined {
  if (!isOneOf(s, from - 1, FOR)) return undefined;
  if (isOneOf(s, from - 2, SOLD)) return subjectBefore(s, from - 2);
  const phrase = phraseBefore(s, from - 1);
  const verb =
    phrase && hasClass(s, phrase.from - 1, Class.determiner | Class.possessive)
      ? phrase.from - 2
      : -1;
  return phrase && isOneOf(s, verb, SOLD) ? phrase : undefined;
}

/** *inflation is 4%*, *turnout stood at 62%*, *the bridge cost £5m*. */
export function subjectOfLevel(s: Sentence, from: number): Phrase | undefined {
  let i = charAt(s, from - 1) === '±' ? from - 2 : from - 1;
  let isLevel = false;
  for (let n = 0; n < 6 && i > s.from; n++, i--) {
    if (isOneOf(s, i, OF) || isOneOf(s, i, TO_BY)) return undefined;
    if (isOneOf(s, i, TO) && isOneOf(s, i - 1, COMES)) continue; // came to £3
    if (isLevel && hinted(s, i, Hint.hollow)) break; // the rate was
    if (isOneOf(s, i, AT) && isOneOf(s, i - 1, START)) {
      isLevel = true; // prices start at £5
      i--;
      continue;
    }
    if (isLevel && isOneOf(s, i, NOUNS)) break; // wheat yields averaged
    const known = hinted(s, i, Hint.level) || isOneOf(s, i, COMES);
    if (
      known &&
      (hasClass(s, i, Class.auxiliary) || !hasClass(s, i, Class.preposition | Class.adverb))
    )
      isLevel = true;
    if (
      !known &&
      !(
        looksAdverb(s, i) ||
        isOneOf(s, i, ARTICLES) ||
        hinted(s, i, Hint.light | Hint.hollow) ||
        hasClass(s, i, Class.auxiliary | Class.modifier)
      )
    ) {
      if (isOneOf(s, i, MINUS) && isOneOf(s, i - 2, PLUS)) i -= 2;
      else if (isPutAt(s, i)) isLevel = true;
      else break;
    }
  }
  const subject = isLevel ? subjectOfClause(s, i + 1) : undefined;
  const isLone = subject && subject.to - subject.from === 1 && isOneOf(s, subject.from, TOTAL);
  return isLone ? undefined : subject;
}
/** *is put at*, *was timed at*. */
const isPutAt = (s: Sentence, i: number): boolean =>
  isOneOf(s, i + 1, AT) &&
  (looksPast(s, i) || isOneOf(s, i, PUT_DOWN)) &&
  hasClass(s, i - 1, Class.auxiliary);
/** Says of itself nothing of what is measured. */
const TOTAL = words(
  'total number amount sum maximum minimum average figure value answer result lowest highest',
);
const TO_BY = words('by from');
const COMES = words(
  'come comes came amount amounts amounted gusted gusting gusts extended extends',
);
const PUT_DOWN = words('put set seen forecast');
const START = words('start starts started begin begins');
const NOUNS = words('yield yields cost costs total totals peak peaks trade trades');

function ofMoney(
  s: Sentence,
  amount: Amount,
  at: number,
  change: ChangeRead | undefined,
): MeasureRead {
  const direct = directNoun(s, amount, at);
  if (direct && change?.kind !== 'noun') return { measure: direct, tie: 'direct', to: direct.to };
  if (isOneOf(s, at, OF) || (isOneOf(s, at, IN) && isBareNoun(s, at + 1))) {
    const first = skipDeterminers(s, at + 1);
    // "£2m of that came from fees": a pronoun, and its verb
    const isPronoun = first > at + 1 && hinted(s, first, Hint.verb | Hint.level);
    const phrase = isPronoun ? undefined : singularPhrase(s, first);
    if (phrase) return { measure: phrase, tie: 'behind', to: phrase.to };
  }
  if (change?.subject) {
    const measure = settle(s, change.subject);
    return { measure, tie: 'subject', to: Math.max(at, measure.from >= at ? measure.to : at) };
  }
  const before =
    beforeOf(s, amount.from) ??
    soldFor(s, amount.from) ??
    takenTo(s, amount.from) ??
    billedFor(s, amount.from) ??
    namedBeforeBracket(s, amount) ??
    besideComma(s, amount);
  if (before) return { measure: before, tie: 'before', to: at };
  if (isOneOf(s, at, ON) && hasSpendBefore(s, amount.from)) {
    const phrase = singularPhrase(s, skipDeterminers(s, at + 1));
    if (phrase) return { measure: phrase, tie: 'behind', to: phrase.to };
  }
  if (isOneOf(s, at, FOR) && isSetAside(s, amount.from)) {
    const phrase = singularPhrase(s, skipDeterminers(s, at + 1));
    if (phrase) return { measure: phrase, tie: 'behind', to: phrase.to };
  }
  const isEarned = isOneOf(s, amount.from - 1, MAKE); // makes $40,000: who earns it is not measured
  const subject = isEarned ? undefined : subjectOfLevel(s, amount.from);
  if (subject) return { measure: subject, tie: 'subject', to: at };
  if (isOneOf(s, at, FROM) && isOneOf(s, at + 1, ARTICLES) && !isTerm(s, at + 1)) {
    const phrase = singularPhrase(s, skipDeterminers(s, at + 1));
    if (phrase && !isCapital(s, phrase.to - 1) && !looksPlural(s, phrase.to - 1))
      return { measure: phrase, tie: 'behind', to: phrase.to };
  }
  const terse = terseBefore(s, amount, at);
  return terse ? { measure: terse, tie: 'before', to: at } : { to: at };
}

/** *set aside £5m for*, *allocated up to £5m for*. */
function isSetAside(s: Sentence, from: number): boolean {
  for (let i = from - 1; i > s.from && i > from - 4; i--) if (isOneOf(s, i, SET_ASIDE)) return true;
  return false;
}
const SET_ASIDE = words('aside allocated allocates allocate earmarked budgeted');

const MAKE = words('make makes');

/** A noun without article and in lower case: *in damages*, not *in London* or *in the bank*. */
const isBareNoun = (s: Sentence, i: number): boolean =>
  isWord(s, i) &&
  !isCapital(s, i) &&
  !stops(s, i) &&
  !isOneOf(s, i, IDIOMS) &&
  !hasClass(s, i, Class.time) &&
  !hinted(s, i, Hint.turn) &&
  !couldStart(s, i);

/** *in exchange*, *in total*: what follows *in* is not what is paid. */
const IDIOMS = words(
  'exchange return advance total all response addition question favour favor fact part turn place full recent',
);

/** *a plan of ten years*: the noun right before *of*, without what hangs on it. */
function nounBeforeOf(s: Sentence, amount: Amount): Phrase | undefined {
  const phrase = beforeOf(s, amount.sign === -1 ? (amount.signToken ?? amount.from) : amount.from);
  if (!phrase || amount.family !== 'time') return phrase;
  let from = phrase.to - 1;
  while (from > phrase.from && (isJoint(s, from - 1) || !stops(s, from - 1))) from--;
  return { from, to: phrase.to };
}

function ofSize(
  s: Sentence,
  amount: Amount,
  at: number,
  change: ChangeRead | undefined,
): MeasureRead {
  if (amount.isTied) {
    const phrase = singularPhrase(s, isJoint(s, at) ? at + 1 : at);
    return phrase ? { measure: phrase, tie: 'direct', to: phrase.to } : { to: at };
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
    isOneOf(s, at, OF) ||
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
  const subject = isOneOf(s, at, AWAY) ? undefined : subjectOfLevel(s, amount.from);
  return subject &&
    !looksPlural(s, amount.to) &&
    (amount.family !== 'time' || isSpan(s, amount, subject))
    ? { measure: subject, tie: 'subject', to: at }
    : { to: at };
}

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
  'time times expectancy duration wait delay length stay workweek week life lifespan half-life sunshine period age warranty',
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
