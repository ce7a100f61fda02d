import { Class } from '../../lexicon/classes';
import { Hint } from '../../lexicon/figureWords';
import type { Amount } from './amount';
import type { MeasureRead } from './measureRead';
import { couldStart } from './number';
import { numberWordAt } from './numberWords';
import {
  charAt,
  hasClass,
  hinted,
  isCapital,
  isGlued,
  isOneOf,
  isWord,
  looksPast,
  looksPlural,
  startOf,
  type Sentence,
  words,
} from './reading';
import { isTimeWord } from './time';
import { A, AGAIN, AND, AT, DURING, OF, THEM, THERE, TO } from './wordSets';

const EMERGENCY = new Set([911, 999, 112, 101]);
const THE = words(
  'the these those this that no any each every his her its their our my your some which another other only',
);
const IN = words('in within for after of per every least than just only about nearly almost over');
const HALF_BEFORE = words(
  'by than about nearly almost over roughly around under least only just some to at one and cut',
);
const HALF_AFTER = words('of a an the his her its their our my your these those that this what');
const OTHER_HALF = words('the other this that another');
const THIRD_AFTER = words(
  'of than more less higher lower faster slower cheaper dearer bigger smaller larger greater fewer longer shorter better worse lighter heavier to in on and or by from since are is were was have has had who which',
);
/** *more than a third did not know*: a share. */
const isHedge = (s: Sentence, before: number, to: number): boolean =>
  isOneOf(s, before, HEDGES) &&
  (hasClass(s, to, Class.auxiliary | Class.adverb | Class.cue) || looksPast(s, to));
const HEDGES = words('than about nearly almost roughly around least some over under');
const HAS_SHAPE = words('into in by');

/** Whether a number counts nothing: idle *one*, *second half*, *cut in two*, *three-way*. */
export function isIdle(s: Sentence, amount: Amount, measure: MeasureRead): boolean {
  const { form, value } = amount;
  if (
    form === 'fraction' &&
    amount.unit === 'year' &&
    (isOneOf(s, amount.from - 1, THE) || (amount.isTied && isOneOf(s, amount.to, ACCOUNTS)))
  )
    return true; // the half year, half-year results
  if (
    form === 'fraction' &&
    (amount.to - amount.from <= 2 || isOneOf(s, amount.to - 1, FOLDS)) &&
    amount.unit === undefined
  ) {
    return isIdleFraction(s, amount);
  }
  if (value === 100 && amount.to - amount.from === 1 && isBehindOrdinal(s, amount.from))
    return true;
  if (isAgeOrHour(s, amount, measure)) return true;
  if (form !== 'words' && form !== 'bare') return isIdleDigits(s, amount, measure);
  if (
    value === 12 &&
    amount.to - amount.from === 1 &&
    form === 'words' &&
    numberWordAt(s, amount.from)?.kind === 'magnitude'
  )
    return true; // a baker's dozen
  if (form === 'bare') {
    if (value !== 10 && value !== 20) return false;
    return !isOneOf(s, amount.to, OF) || hasClass(s, amount.from - 1, Class.determiner);
  }
  const isScored = value < 7 && isOneOf(s, amount.from - 1, A) && amount.unit === undefined; // four fours and a six
  if (isScored && measure.measure === undefined) return true;
  const one = value === 1 && amount.high === undefined;
  if (amount.isTied && (one ? amount.unit === undefined : isIdiom(s, amount))) return true;
  if (one) return isIdleOne(s, amount, measure);
  if (amount.unit !== undefined || amount.scale > 1 || amount.high !== undefined) return false;
  if (value === 0) return measure.measure === undefined || !looksPlural(s, measure.to - 1);
  if (measure.measure !== undefined)
    return value > 3 && value < 10 && isOneOf(s, measure.to - 1, FIGURES);
  if (value < 6 && charAt(s, amount.to) === ',' && isCounter(s, amount.from - 1)) return true;
  if (isOneOf(s, amount.from - 1, THE) || hasClass(s, amount.from - 1, Class.possessive))
    return true;
  return (
    value === 2 &&
    !isOneOf(s, amount.from - 2, THERE) &&
    !(isOneOf(s, amount.to, OF) && isOneOf(s, amount.to + 1, THEM)) &&
    (isOneOf(s, amount.from - 1, HAS_SHAPE) || hasClass(s, amount.to, Class.preposition))
  );
}

/** *She came over at six*, *left at 7 for the coast*: it may be how old she was or the hour. */
const isAgeOrHour = (s: Sentence, amount: Amount, { measure }: MeasureRead): boolean =>
  amount.unit === undefined &&
  measure === undefined &&
  amount.high === undefined &&
  amount.scale === 1 &&
  amount.value <= 12 &&
  Number.isInteger(amount.value) &&
  isOneOf(s, amount.from - 1, AT) &&
  (!isWord(s, amount.to) || opensAnotherPart(s, amount.to)) && // at five sigma
  !isLevel(s, amount.from - 2);
const isLevel = (s: Sentence, i: number): boolean =>
  hinted(s, i, Hint.level) ||
  hasClass(s, i, Class.change | Class.auxiliary) ||
  isOneOf(s, i, SET_AT);
/** A word that opens another part of the clause; no *at 12 of the stations*, *at five or six schools*. */
const opensAnotherPart = (s: Sentence, i: number): boolean =>
  hasClass(s, i, FUNCTION) &&
  !isOneOf(s, i, OF) &&
  !(hasClass(s, i, Class.conjunction) && couldStart(s, i + 1));
const FUNCTION =
  Class.preposition | Class.conjunction | Class.subjectPronoun | Class.auxiliary | Class.relative;
const SET_AT = words('put set estimated valued priced ranked rated stood stands reckoned seen');

/** *first … and, two, her voice*: numbers that count points out. */
const isCounter = (s: Sentence, i: number): boolean => charAt(s, i) === ',' || isOneOf(s, i, AND);
/** What a company gives for half a year. */
const ACCOUNTS = words(
  'results result profit profits earnings loss losses revenue revenues sales figures report reports numbers dividend turnover accounts',
);
const FIGURES = words('figures');

const isIdiom = (s: Sentence, amount: Amount): boolean =>
  amount.unit === undefined && hinted(s, amount.to + 1, Hint.idiom);

const CALLS = words('call calls called calling');

function isIdleDigits(s: Sentence, amount: Amount, measure: MeasureRead): boolean {
  const isNamed =
    amount.unit === undefined && amount.scale === 1 && !amount.isTied && amount.high === undefined;
  const isCall =
    s.tokens.text.startsWith('call', startOf(s, amount.to)) ||
    (measure.measure === undefined &&
      isOneOf(s, amount.from - 1, TO) &&
      isOneOf(s, amount.from - 2, CALLS));
  if (isNamed && isCall && EMERGENCY.has(amount.value)) return true;
  if (
    isNamed &&
    amount.form === 'digits' &&
    measure.measure === undefined &&
    isOneOf(s, amount.from - 1, A) &&
    isWord(s, amount.to)
  )
    return true; // a 911 call
  return amount.isTied && amount.unit === undefined && isIdiom(s, amount) && amount.value < 10;
}

function isIdleOne(s: Sentence, amount: Amount, { measure }: MeasureRead): boolean {
  const before = amount.from - 1;
  if (amount.unit !== undefined) {
    if (amount.isTied || !isTimeWord(amount.unit)) return false;
    return !isOneOf(s, before, IN);
  }
  if (isOneOf(s, before, THE) && !isOneOf(s, before, ONLY)) return true;
  if (hasClass(s, before, Class.cue) || (isCapital(s, amount.from) && !countsOne(s, amount)))
    return true;
  if (hasClass(s, before, Class.possessive)) return true;
  if (!measure || isOneOf(s, amount.to, OF)) return true;
  if (hinted(s, amount.to, Hint.idleOne | Hint.turn) || hinted(s, measure.to - 1, Hint.idleOne))
    return true;
  if (hasClass(s, measure.to, Class.time) || hasClass(s, measure.to - 1, Class.time)) return true;
  if (isCapital(s, amount.to))
    return hasClass(s, measure.to, Class.cue) || !isOneOf(s, before, ONLY);
  if (looksPast(s, amount.to) && measure.to === measure.from + 1) return true;
  if (hasClass(s, amount.to, Class.adverb | Class.time)) return true;
  // "one aide said" speaks of somebody, not of how many
  return hasClass(s, measure.to, Class.cue) || charAt(s, amount.to) === "'";
}
/** *his 19th hundred*. */
const isBehindOrdinal = (s: Sentence, i: number): boolean =>
  hinted(s, i - 1, Hint.ordinal) || (isOneOf(s, i - 1, TH) && isGlued(s, i - 1));
const TH = words('st rd th');
const ONLY = words('only just');
const COUNTING = words(
  "only just than least is was are were be been 's have has had having with about nearly exactly",
);
const BESIDE = words('and or plus');

/** *only one*, *there is one*, *has one*, *two women and one man*: it says how many. */
function countsOne(s: Sentence, amount: Amount): boolean {
  const before = amount.from - 1;
  if (isOneOf(s, before, COUNTING)) return true;
  if (
    !isOneOf(s, before, BESIDE) &&
    charAt(s, before) !== ',' &&
    !isOneOf(s, amount.to + 1, BESIDE)
  )
    return false;
  for (let i = amount.from - 8; i < amount.to + 6; i++) {
    if ((i < amount.from || i >= amount.to) && couldStart(s, i)) return true;
  }
  return false;
}

function isIdleFraction(s: Sentence, amount: Amount): boolean {
  const { value, from, to } = amount;
  const isSingle = to - from === 1;
  if (amount.isTied) return true;
  if (isOneOf(s, to - 1, FOLDS)) return value <= 3 && !isMove(s, from - 1) && !isMove(s, to); // the reasons are twofold
  if (isOneOf(s, to - 1, AGAIN)) return false;
  if (value === 0.5 && isSingle && isWord(s, from)) {
    if (hinted(s, from - 1, Hint.ordinal) || isOneOf(s, from - 1, OTHER_HALF)) return true;
    if (isOneOf(s, to, HALF_AFTER)) return false;
    return !isOneOf(s, from - 1, HALF_BEFORE) || (isWord(s, to) && hasClass(s, to, Class.time));
  }
  if (!isSingle && hasClass(s, from, Class.determiner)) {
    // a third man, in a quarter
    if (isOneOf(s, to, OF)) return false;
    if (value === 0.25 && isOneOf(s, from - 1, DURING)) return true;
    if (
      hinted(s, from - 1, Hint.scored) ||
      (isOneOf(s, from - 1, ADDED) && isOneOf(s, to, SCORED_FROM))
    )
      return true; // added a third from the spot
    if (charAt(s, to) === ',' && isCapital(s, from)) return true; // A third, from the spot, came late
    return isWord(s, to) && !isOneOf(s, to, THIRD_AFTER) && !isHedge(s, from - 1, to);
  }
  return false;
}
const isMove = (s: Sentence, i: number): boolean =>
  hasClass(s, i, Class.change) || hasClass(s, i + (i < s.to ? 1 : 0), Class.change);
const FOLDS = words('fold twofold threefold');
const ADDED = words('add adds added adding got gets getting');
const SCORED_FROM = words('from in on before after just late when with');
