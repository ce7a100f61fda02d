import type { Entry } from '../index/sourceIndex';
import type { Figure, Reading } from '../model';
import type { Steps } from '../steps';
import { mayBeAgeOf } from './ageBearer';
import { areOfOtherThings, isOneHeld } from './bothRight';
import { compareQuantities, isCurrency, type QuantityComparison } from './compareQuantities';
import { areExchanged, areOpposite } from './exchangedCounts';
import {
  areNamedOne,
  areOfOtherConvicts,
  canMeasureOne,
  digitsOf,
  isCommonValue,
  isOneOfItsKind,
  isSameValue,
  measuresShareHead,
  sharedAround,
  shareTelling,
} from './figureLikeness';
import {
  type FigureSetting,
  findingSettings,
  settingOf,
  settingsIn,
  settingsOf,
} from './figureSetting';
import { familyOf, figuresOf } from './figureTable';
import { evidenceOfFigure, type FigureContext } from './judgeFigure';
import { moneyUnit } from './money';
import { areOfOneDay, isOneStory } from './oneStory';
import { otherAge } from './otherAge';
import { areOfOtherOccasions, isOfThose } from './storyDifference';
import { type Counterpart, findingCounterparts } from './storyFigures';
import type { Ranked } from './verdict';

/** In an index of more articles than this those are looked at that name one of the same people … */
const MOST_ARTICLES = 48;
/** … and of those with a figure of this measure or value the first so many: whether they are on the story is told of each. */
const MOST_ALIKE = 400;
/** Two articles of more figures than this are tables, where each would be held against each. */
const MOST_PAIRS = 10_000;
/** So is one article of more figures than this: a pair is held against all the figures of either. */
const MOST_FIGURES = 1000;

const areTables = (ours: readonly FigureSetting[], theirs: readonly FigureSetting[]): boolean =>
  ours.length * theirs.length > MOST_PAIRS || Math.max(ours.length, theirs.length) > MOST_FIGURES;

/** Behind all that sentences of one wording tell. */
const CERTAIN = 1;
const NEAREST = 3;

/**
 * For a figure whose counterpart no like sentence shows: in each other article on the story the one that
 * must measure the same, being the only one of its kind; else the nearest, which bears the claim out no
 * more than it contradicts it, so that nobody is told that nothing like it stands there. None in the
 * articles of `told`. An article, or less, at each step.
 */
export function* findingNearest(
  figure: Figure,
  context: FigureContext,
  told: ReadonlySet<string>,
): Steps<readonly Ranked[]> {
  const { reading, words } = context;
  const ours = yield* findingSettings(reading, words);
  const own = settingOf(figure, reading, words);
  const out: Ranked[] = [];
  for (const entry of entriesNear(own, context)) {
    const { id } = entry.reading.article;
    if (id === reading.article.id || told.has(id)) continue;
    yield;
    const theirs = settingsOf(entry).filter((it) => familyOf(it.figure) === familyOf(figure));
    // 5.5p a share has no other of its kind beside 5.5p
    const mayBeOnePrice = moneyUnit(figure.quantity.unit) !== undefined;
    if ((theirs.length === 0 && !mayBeOnePrice) || areTables(ours, theirs)) continue;
    if (!isOneStory(reading, words, entry, context.index)) continue;
    const found = yield* nearestIn(own, ours, theirs, context, entry);
    if (found) out.push(found);
  }
  return out;
}

/** The nearest of `theirs`, the figures of its kind in one article. */
function* nearestIn(
  own: FigureSetting,
  ours: readonly FigureSetting[],
  theirs: readonly FigureSetting[],
  context: FigureContext,
  entry: Entry,
): Steps<Ranked | undefined> {
  const age = sameAge(own, ours, theirs, context.reading, entry);
  if (age)
    return { rank: CERTAIN, evidence: evidenceOfFigure(age.figure, asSame(own, age), entry) };
  const other = otherAge(own, ours, theirs, context.reading, entry.reading);
  if (other && areOfOneDay(context, { reading: entry.reading, words: entry.words() }))
    return { rank: CERTAIN, evidence: evidenceOfFigure(other.figure, asSame(own, other), entry) };
  if (own.isBesideName) return nearestAge(own, theirs, entry);
  const counterpart = yield* counterpartOf(own, ours, context, entry);
  if (counterpart) {
    const evidence = evidenceOfFigure(counterpart.setting.figure, counterpart.comparison, entry);
    return { rank: CERTAIN, evidence };
  }
  if (own.person !== undefined) return undefined;
  return nearestOf(own, ours, theirs, entry, context);
}

function* counterpartOf(
  own: FigureSetting,
  ours: readonly FigureSetting[],
  { reading, words }: FigureContext,
  entry: Entry,
): Steps<Counterpart | undefined> {
  const theirs = settingsOf(entry);
  // of every family here: what was asked before is told of those of one
  if (areTables(ours, theirs)) return undefined;
  const all = yield* findingCounterparts(
    { reading, words, settings: ours },
    { reading: entry.reading, words: entry.words(), settings: theirs },
  );
  return all.get(own);
}

function entriesNear(own: FigureSetting, context: FigureContext): readonly Entry[] {
  const { reading, words, index } = context;
  if (index.size <= MOST_ARTICLES) return [...index.entries.values()];
  const found = new Set<Entry>();
  for (const { id } of reading.people) {
    for (const entry of index.naming(id)) {
      if (found.size >= MOST_ARTICLES) return [...found];
      found.add(entry);
    }
  }
  const seen = new Set<Entry>();
  for (const { entry } of figuresOf(index).alike(own)) {
    if (found.size >= MOST_ARTICLES || seen.size >= MOST_ALIKE) break;
    if (seen.has(entry)) continue;
    seen.add(entry);
    if (isOneStory(reading, words, entry, index)) found.add(entry);
  }
  return [...found];
}

/**
 * The same age, which nobody else in either article has, where one of the two stands by its bearer's name, who is in both
 * (*Ada Obi, 63*, *the 63-year-old*).
 */
function sameAge(
  own: FigureSetting,
  ours: readonly FigureSetting[],
  theirs: readonly FigureSetting[],
  here: Reading,
  { reading }: Entry,
): FigureSetting | undefined {
  if (own.figure.quantity.unit !== AGE) return undefined;
  const there = theirs.find((it) => isSameValue(it, own));
  if (!there || !isLone(own, ours) || !isLone(there, theirs)) return undefined;
  if (own.isBesideName === there.isBesideName) return undefined;
  const bearer = own.isBesideName ? own.person : there.person;
  const knows = ({ people }: Reading): boolean => people.some(({ id }) => id === bearer);
  if (bearer === undefined || !knows(here) || !knows(reading)) return undefined;
  const isHis = own.isBesideName
    ? mayBeAgeOf(bearer, there.figure, reading)
    : mayBeAgeOf(bearer, own.figure, here);
  return isHis ? there : undefined;
}

const AGE = 'year-of-age';
const asSame = (a: FigureSetting, b: FigureSetting): QuantityComparison =>
  compareQuantities(a.written, b.written);

/** Another age of the same person, which may be of another day. */
function nearestAge(
  own: FigureSetting,
  theirs: readonly FigureSetting[],
  entry: Entry,
): Ranked | undefined {
  const there = theirs.find((it) => it.isBesideName && it.person === own.person);
  return own.isBesideName && there ? nearest(own, there, entry) : undefined;
}

/** The only one of its kind, else of the same value, or of the same measure and a value that this article does not have elsewhere. */
function nearestOf(
  own: FigureSetting,
  ours: readonly FigureSetting[],
  theirs: readonly FigureSetting[],
  entry: Entry,
  { reading, words, options: { tolerancePercent } }: FigureContext,
): Ranked | undefined {
  const here = { reading, words, settings: settingsIn(reading, words) };
  const there = { reading: entry.reading, words: entry.words(), settings: settingsOf(entry) };
  let best: { readonly setting: FigureSetting; readonly closeness: number } | undefined;
  for (const setting of theirs) {
    if (setting.person !== undefined || !periodsMayMeet(own, setting)) continue;
    if (areOpposite(own, setting)) continue;
    // 72 of the houses, and all of them
    if (isOfThose(own) !== isOfThose(setting) && !isSameValue(own, setting)) continue;
    const areOthers = isSameValue(own, setting) && areExchanged(own, setting, here, there);
    const mayBothBeRight =
      !isSameValue(own, setting) &&
      (areOfOtherThings(own, setting) ||
        areOfOtherConvicts(own, setting) ||
        areOfOtherOccasions({ a: own, b: setting, ours: here, theirs: there }) ||
        ((isCommonValue(own) || own.fate !== undefined) && isOneHeld(own, setting)));
    if (!areOthers && !mayBothBeRight && isOneOfItsKind(own, setting, ours, theirs)) {
      const comparison = compareQuantities(own.written, setting.written, tolerancePercent);
      return { rank: CERTAIN, evidence: evidenceOfFigure(setting.figure, comparison, entry) };
    }
    // small numbers stand near whatever else, but two hours of one matter
    const isOfOneUnit = own.figure.quantity.unit !== 'count' && sharedAround(own, setting) >= 2;
    if (isCommonValue(own) && !measuresShareHead(own, setting) && !isOfOneUnit) continue;
    const inCommon = measuredInBoth(own, setting);
    const isOnePeriod = own.period !== '' && own.period === setting.period;
    const shared = sharedAround(own, setting) + Math.max(0, inCommon - 1) + (isOnePeriod ? 1 : 0);
    const isSame = isSameValue(own, setting);
    const isOneFact = isSame
      ? (shared >= 2 && shareTelling(own, setting)) || // nine hours, with the same 112 passengers
        ((standsOut(own, setting, shared) || isCalledAlike(own, setting)) &&
          isLone(own, ours) &&
          isLone(setting, theirs))
      : shared >= 2 && !mayBothBeRight && isBesideOne(own, setting, ours, theirs);
    if (!areOthers && isOneFact && canMeasureOne(own, setting)) {
      const comparison = compareQuantities(own.written, setting.written, tolerancePercent);
      return { rank: CERTAIN, evidence: evidenceOfFigure(setting.figure, comparison, entry) };
    }
    const isChance = shared < (isSame ? (hasManyDigits(own, 2) ? 0 : 1) : 2);
    if (isSame ? isChance && !measuresShareHead(own, setting) : isChance) continue;
    if (!isSame && !mayBeOne(own, setting, shared)) continue;
    if (!isSame && ours.some((it) => isSameValue(it, setting))) continue;
    if (!isSame && theirs.some((it) => isSameValue(it, own))) continue;
    const closeness = shared + (isSame ? 10 : 0) + (measuresShareHead(own, setting) ? 1 : 0);
    if (!best || closeness > best.closeness) best = { setting, closeness };
  }
  return best && nearest(own, best.setting, entry);
}

const nearest = (own: FigureSetting, other: FigureSetting, entry: Entry): Ranked => ({
  rank: NEAREST,
  evidence: evidenceOfFigure(other.figure, asNearest(own, other), entry),
});

/** How many words of what the one measures the other measures too, or has around where it names nothing. */
function measuredInBoth(a: FigureSetting, b: FigureSetting): number {
  if (a.measure.length === 0) return b.measure.filter((it) => a.around.has(it)).length;
  const isThere = (it: string): boolean =>
    b.measure.length > 0 ? b.measure.includes(it) : b.around.has(it);
  return a.measure.filter(isThere).length;
}

/** *Revenue rose 4 per cent*, *sales were up 4 per cent*: one measure by name that moved alike. */
const isCalledAlike = (a: FigureSetting, b: FigureSetting): boolean =>
  !isCommonValue(a) && a.figure.quantity.change === b.figure.quantity.change && areNamedOne(a, b);

/** How far two values of one thing may be from each other, as a share of the smaller. */
const NEAR = 0.5;

/**
 * The closing price beside one fall in per cent: the only figures of their unit in sentences that have another
 * figure in common, near each other, of which neither article has the other's.
 */
function isBesideOne(
  own: FigureSetting,
  other: FigureSetting,
  ours: readonly FigureSetting[],
  theirs: readonly FigureSetting[],
): boolean {
  const [x, y] = [own.figure.quantity, other.figure.quantity];
  if (x.value === undefined || y.value === undefined || x.unit !== y.unit) return false;
  if (!own.isAlone || !other.isAlone || isCommonValue(own) || isCommonValue(other)) return false;
  if (own.isConverted || other.isConverted) return false; // of the dollar of another day
  if (Math.abs(x.value - y.value) > NEAR * Math.min(x.value, y.value)) return false;
  return (
    shareTelling(own, other) &&
    !ours.some((it) => isSameValue(it, other)) &&
    !theirs.some((it) => isSameValue(it, own))
  );
}

/**
 * A value that two articles on one story hardly have of two things: *£412m*; *1.8%* where the sentences share a
 * word, and a count or a time of two digits where they share two.
 */
function standsOut(own: FigureSetting, other: FigureSetting, shared: number): boolean {
  if (![own, other].some((it) => /\d/.test(it.written.text))) return false;
  const isAnyones = OF_ANYTHING.test(own.figure.quantity.unit);
  return hasManyDigits(own, 3) || (hasManyDigits(own, 2) && shared >= (isAnyones ? 2 : 1));
}

/** Not of *dozens*, which says a range without a digit. */
const hasManyDigits = (setting: FigureSetting, least: number): boolean =>
  !isCommonValue(setting) &&
  (setting.figure.quantity.value !== undefined || /\d/.test(setting.written.text)) &&
  digitsOf(setting) >= least;

const OF_ANYTHING = /^(?:count|second|minute|hour|day|week|month|year)$/;

/** No other figure of the article has this value. */
const isLone = (own: FigureSetting, all: readonly FigureSetting[]): boolean =>
  all.every((it) => it === own || it.figure === own.figure || !isSameValue(it, own));

/** Words that two sentences share where neither says outright that they measure one thing. */
const MANY_SHARED = 3;

const mayBeOne = (own: FigureSetting, other: FigureSetting, shared: number): boolean =>
  measuresShareHead(own, other) || (isCurrency(own.figure.quantity.unit) && shared >= MANY_SHARED);

const periodsMayMeet = (a: FigureSetting, b: FigureSetting): boolean =>
  a.period === '' || b.period === '' || a.period === b.period;

function asNearest(own: FigureSetting, other: FigureSetting): QuantityComparison {
  const comparison = compareQuantities(own.written, other.written);
  const why =
    comparison.bearing === 'not-comparable'
      ? comparison.why
      : isSameValue(own, other)
        ? `The same value there, ${other.written.text}. The words do not tell whether it measures the same.`
        : own.person !== undefined
          ? `${other.written.text} there. The words do not tell whether both ages are of one day.`
          : `Nearest there: ${other.written.text}. The words do not tell whether it measures the same.`;
  return { relation: 'basis', bearing: 'not-comparable', why };
}
