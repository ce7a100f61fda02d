import type { Reading } from '../model';
import type { Steps } from '../steps';
import {
  compareQuantities,
  movedLike,
  type QuantityComparison,
  type WrittenQuantity,
} from './compareQuantities';
import { areOfOneList, othersCount } from './exchangedCounts';
import {
  areOfOtherFates,
  areOfOthers,
  areOfRelatives,
  areOnePrice,
  asLevels,
  asTerms,
  countOthers,
  digitsOf,
  isCommonValue,
  isRoundShare,
  isSameValue,
  measuresShareHead,
  periodsClash,
  shareTelling,
  shareYear,
} from './figureLikeness';
import type { FigureSetting } from './figureSetting';
import { familyOf } from './figureTable';
import {
  crowdOf,
  type FigurePair,
  peopleOfBoth,
  type StoryFigures,
  tieOfWords,
  wordsBesideBoth,
} from './figureTies';
import { plainWord, singular } from './measureWords';
import { areOfOneWhole } from './partsOfWhole';
import { areOfOnePoll } from './pollShares';
import {
  areOnlyOfMeasure,
  areOnlyOfUnit,
  areTransposed,
  differenceInStory,
  isNear,
  isOnOtherScale,
  isOfRareUnit,
  isOnlyNear,
} from './storyDifference';

/** A figure of the other article that must be the same fact. */
export interface Counterpart {
  readonly setting: FigureSetting;
  readonly comparison: QuantityComparison;
}

/**
 * Which figures of two articles on one story stand for each other, told by the words around them that few
 * sentences of either have. Each figure is of one pair, that of the closest tie, and of none where another is
 * nearly as close: each chooses the other. A figure held against all of the other article at each step.
 */
export function* findingCounterparts(
  ours: StoryFigures,
  theirs: StoryFigures,
): Steps<ReadonlyMap<FigureSetting, Counterpart>> {
  const of = known.get(ours.reading) ?? new WeakMap<Reading, Counterparts>();
  known.set(ours.reading, of);
  const kept = of.get(theirs.reading);
  if (kept) return kept;
  const candidates: Candidate[] = [];
  for (const a of ours.settings) {
    yield;
    for (const b of theirs.settings) {
      const others = othersCount(a, b, ours, theirs);
      const it = others
        ? others.instead && exchanged(a, others.instead)
        : candidate({ a, b, ours, theirs });
      if (it) candidates.push(it);
    }
  }
  yield;
  const made = paired(candidates, ours.settings);
  of.set(theirs.reading, made);
  return made;
}

type Counterparts = ReadonlyMap<FigureSetting, Counterpart>;
const known = new WeakMap<Reading, WeakMap<Reading, Counterparts>>();

interface Candidate {
  readonly a: FigureSetting;
  readonly b: FigureSetting;
  readonly comparison: QuantityComparison;
  /** Points of what speaks for the two being one fact. */
  readonly tie: number;
  /** Those of the words, people and figures around. */
  readonly support: number;
  /** What the tie must come to. */
  readonly needed: number;
}

/** Another pair of one of the two must be so much weaker. */
const MARGIN = 0.8;

function paired(
  candidates: readonly Candidate[],
  settings: readonly FigureSetting[],
): Counterparts {
  const out = new Map<FigureSetting, Counterpart>();
  const taken = new Set<FigureSetting>();
  const of = new Map<FigureSetting, Candidate[]>();
  for (const it of candidates) {
    for (const one of [it.a, it.b]) {
      const list = of.get(one);
      if (list) list.push(it);
      else of.set(one, [it]);
    }
  }
  // what stands beside a pair found by itself is the likelier its neighbour
  for (const isSecond of [false, true]) {
    const tieOf = new Map<Candidate, number>();
    for (const it of candidates) tieOf.set(it, it.tie + (isSecond ? tieBeside(it, out) : 0));
    const tie = (it: Candidate): number => tieOf.get(it) ?? 0;
    const isRival = (other: Candidate, it: Candidate): boolean =>
      other !== it &&
      tie(other) > tie(it) - MARGIN &&
      !taken.has(other.a) &&
      !taken.has(other.b) &&
      !(it.support > 0 && isSameFact(other, it));
    for (const it of [...candidates].sort((x, y) => tie(y) - tie(x))) {
      if (tie(it) < it.needed || out.has(it.a)) continue;
      if ((taken.has(it.a) && !isEndOf(it.b, it.a)) || (taken.has(it.b) && !isEndOf(it.a, it.b)))
        continue;
      if ([it.a, it.b].some((one) => of.get(one)?.some((other) => isRival(other, it)))) continue;
      out.set(it.a, { setting: it.b, comparison: it.comparison });
      taken.add(it.a).add(it.b);
    }
  }
  const pairs = [...out];
  for (const one of settings) {
    if (out.has(one) || (isCommonValue(one) && one.fate === undefined)) continue;
    const again = pairs.find(
      ([it]) =>
        (isSameValue(it, one) &&
          !(isCommonValue(one) && it.fate !== one.fate) &&
          !movesAgainst(it, one)) ||
        areConverted(it, one),
    );
    if (!again) continue;
    const { setting } = again[1];
    const comparison = isSameValue(again[0], one)
      ? again[1].comparison
      : compareQuantities(one.written, setting.written);
    if (comparison.bearing !== 'not-comparable') out.set(one, { setting, comparison });
  }
  return out;
}

/** *Up 14%; in Skarn it fell 14%*. */
const movesAgainst = ({ figure: a }: FigureSetting, { figure: b }: FigureSetting): boolean =>
  a.quantity.change !== undefined &&
  b.quantity.change !== undefined &&
  a.quantity.change !== b.quantity.change;

/** Two figures so many characters apart stand in one passage. */
const BESIDE = 160;

/** Points of one value that stands in both beside another fact that both have. */
function tieBeside({ a, b, comparison }: Candidate, pairs: Counterparts): number {
  if (comparison.relation !== 'equal' || (isCommonValue(a) && !measuresShareHead(a, b))) return 0;
  const isBeside = (one: FigureSetting, other: FigureSetting): boolean =>
    Math.abs(one.figure.span.start - other.figure.span.start) < BESIDE;
  for (const [it, { setting }] of pairs) {
    if (isBeside(it, a) && isBeside(setting, b)) return isCommonValue(a) ? 0.5 : 1;
  }
  return 0;
}

/** Printed twice, in the headline and below, in two units (*92km/h (57mph)*), or the two ends of one range. */
const isSameFact = (x: Candidate, y: Candidate): boolean =>
  (isSameValue(x.a, y.a) && isSameValue(x.b, y.b)) ||
  (x.b === y.b && isEndOf(x.a, x.b) && isEndOf(y.a, y.b)) ||
  (x.a === y.a && isEndOf(x.b, x.a) && isEndOf(y.b, y.a)) ||
  (x.a === y.a && areConverted(x.b, y.b)) ||
  (x.b === y.b && areConverted(x.a, y.a));

/** *5.5p* of *from 5.1p to 5.5p*. */
function isEndOf({ figure: one }: FigureSetting, { figure: range }: FigureSetting): boolean {
  const { value } = one.quantity;
  const { low, high } = range.quantity;
  return value !== undefined && low !== high && (value === low || value === high);
}

/** Characters between the two. */
const BRACKET = 3;

const areConverted = (one: FigureSetting, other: FigureSetting): boolean =>
  Math.max(
    one.figure.span.start - other.figure.span.end,
    other.figure.span.start - one.figure.span.end,
  ) <= BRACKET &&
  one.figure.quantity.unit !== other.figure.quantity.unit &&
  isOfRareUnit(one) &&
  compareQuantities(one.written, other.written).bearing === 'agrees';

/** *Six games*, *one season*, *three points*: of which there are many. */
const isOfTerm = ({ measure }: FigureSetting): boolean => TERM.test(measure.at(-1) ?? '');

const TERM = /^(?:game|match|season|term|round|set|point|pointer|goal|run|try|wicket)$/;

/** Points that it takes for a value to agree. */
const AGREES = 2;

/** Points of counts that two exchanged, which nothing else comes to. */
const EXCHANGED = 20;

const exchanged = (a: FigureSetting, b: FigureSetting): Candidate => ({
  a,
  b,
  comparison: compareQuantities(a.written, b.written),
  tie: EXCHANGED,
  support: EXCHANGED,
  needed: 0,
});

function candidate(pair: FigurePair): Candidate | undefined {
  const { a, b, ours, theirs } = pair;
  if (familyOf(a.figure) !== familyOf(b.figure) && !areOnePrice(a, b)) return undefined;
  if (periodsClash(a.period, b.period)) return undefined;
  if (a.isBesideName || b.isBesideName) return undefined;
  if (areOfOtherFates(a, b) || areOfRelatives(a, b)) return undefined;
  if (isPartOfTime(a, ours) || isPartOfTime(b, theirs)) return undefined;
  const comparison = comparedInStory(pair);
  if (comparison.bearing === 'not-comparable') return undefined;
  if (areOfOneList(a, b, ours, theirs) || areOfOnePoll(a, b, ours, theirs)) return exchanged(a, b);
  if (hasDigits(a, b, theirs) || hasDigits(b, a, ours)) return undefined;
  const isDifferent = comparison.bearing === 'differs';
  const difference = isDifferent ? differenceInStory(pair) : undefined;
  if (isDifferent && !difference) return undefined;
  const support = supportOf(pair);
  if (difference) {
    const { points, needed } = difference;
    return { a, b, comparison, tie: support + points, support, needed };
  }
  if (isCommonValue(a)) {
    if (areOfOthers(a, b)) return undefined;
    const isOnly = comparison.relation === 'equal' && !isOfTerm(a) && areOnlyOfMeasure(pair);
    const tie = support - (countOthers(a, b) ? 2 : 0) + (isOnly ? 0.5 : 0);
    // nine weeks of two things are less likely than nine of two things
    const isTime = a.figure.quantity.unit !== 'count' && wordsBesideBoth(pair).length > 0;
    return {
      a,
      b,
      comparison,
      tie,
      support,
      needed: AGREES - (isTime ? 0.5 : 0) + crowdOf(ours, theirs),
    };
  }
  // 71 dead are more than at least 64, which may be of another hour
  if ((a.fate ?? b.fate) !== undefined && isRoundedFar(a, b)) return undefined;
  const value = tellingValue(a) / (comparison.relation === 'equal' ? 1 : 2);
  const isOnly = !isBare(a) && isOnlyNear(a, b, ours) && isOnlyNear(b, a, theirs);
  const tie = support + value + (isOnly ? 0.5 : 0);
  const isLoose =
    isRoundedFar(a, b) || (isRoundShare(a) && isRoundShare(b)) || isBare(a) || isBare(b);
  const needed = AGREES + (isLoose ? 1 : 0) + crowdOf(ours, theirs);
  return { a, b, comparison, tie, support, needed };
}

/** *Over 70 per cent* holds 82 too. */
const ROUNDED = 0.075;

const isRoundedFar = ({ figure: a }: FigureSetting, { figure: b }: FigureSetting): boolean =>
  a.quantity.value !== undefined &&
  b.quantity.value !== undefined &&
  a.quantity.unit === b.quantity.unit &&
  !isNear(a.quantity, b.quantity, ROUNDED);

function supportOf(pair: FigurePair): number {
  const { a, b } = pair;
  const isNamedAlike = a.measure.length > 0 && b.measure.length > 0 && measuresShareHead(a, b);
  const ofFate = a.fate === b.fate ? 0.5 : -1;
  return (
    tieOfWords(pair) +
    (isNamedAlike ? (a.isWhole && b.isWhole ? 1.5 : 1) : 0) +
    (shareTelling(a, b) || shareYear(a, b) ? 1 : 0) +
    (!isOfRareUnit(a) ? 0 : areOnlyOfUnit(pair) ? 2 : 1) +
    (isOfOnePerson(a, b) ? 1 : Math.min(2, peopleOfBoth(pair)) / 2) +
    (a.fate === undefined && b.fate === undefined ? 0 : ofFate)
  );
}

/** Both sentences speak of one person alone, and of the same; two small numbers may yet be of two things. */
const isOfOnePerson = (a: FigureSetting, b: FigureSetting): boolean =>
  !isCommonValue(a) &&
  a.people.size === 1 &&
  b.people.size === 1 &&
  [...a.people].every((it) => b.people.has(it));

/**
 * A rise and a level of one value are one fact in other words, and so are the same 23 *pirates* and *suspects*. No plan
 * and no change is told twice with its digits exchanged, nor are two parts of one whole a plan and its outcome.
 */
function comparedInStory(pair: FigurePair): QuantityComparison {
  const { a, b } = pair;
  const isSlip =
    (areTransposed(a, b) && takesOn(a) === takesOn(b)) ||
    isOnOtherScale(pair) ||
    areOfOneWhole(pair);
  const comparison = isSlip
    ? compareQuantities(slipped(a.written, b.written), slipped(b.written, a.written))
    : asTerms(a, b, compareQuantities(...asLevels(a, b)));
  if (comparison.bearing === 'differs') return comparison;
  if (comparison.bearing === 'agrees') {
    const { measure = '' } = b.figure.quantity;
    const why = `The same value, of “${measure}” there: ${b.written.text}.`;
    return isSameValue(a, b) && countOthers(a, b) ? { ...comparison, why } : comparison;
  }
  const moved = compareQuantities(movedLike(a.written, b.written), movedLike(b.written, a.written));
  return moved.bearing === 'agrees' ? moved : comparison;
}

const slipped = (it: WrittenQuantity, other: WrittenQuantity): WrittenQuantity => ({
  ...movedLike(it, other),
  ahead: false,
});

/** Whether people are hired or jobs made: those that go are others. */
const takesOn = ({ around }: FigureSetting): boolean => HIRING.some((it) => around.has(it));

const HIRING =
  'hire hires hiring recruit recruits recruiting create creates creating add adds adding'
    .split(' ')
    .map((it) => plainWord(singular(it)));

/** *Dozens*, which says a range without a digit. */
const isBare = ({ figure, written }: FigureSetting): boolean =>
  figure.quantity.value === undefined && !/\d/.test(written.text);

/** *Thousands*, where that article has the other's *3,500* itself. */
const hasDigits = (own: FigureSetting, bare: FigureSetting, { settings }: StoryFigures): boolean =>
  isBare(bare) && settings.some((it) => !isBare(it) && isSameValue(it, own));

/** How little chance there is in the same value of two things, by its digits. */
function tellingValue(setting: FigureSetting): number {
  if (isBare(setting)) return 0;
  const { value, low } = setting.figure.quantity;
  const isLarge = (value ?? low ?? 0) >= 1000;
  return Math.min(3, digitsOf(setting)) - (isLarge ? 0 : 0.5);
}

/** *20: 09*, as a wire prints the clock. */
function isPartOfTime({ figure: { span } }: FigureSetting, { reading }: StoryFigures): boolean {
  const { text } = reading.article;
  const before = text.slice(Math.max(0, span.start - 3), span.start);
  return /^: ?\d/.test(text.slice(span.end, span.end + 3)) || /\d: ?$/.test(before);
}
