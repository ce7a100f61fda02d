import type { Quantity } from '../model';
import {
  areOfOtherMatters,
  areOfOtherThings,
  isOfMatch,
  isOneHeld,
  OF_WHATEVER,
} from './bothRight';
import {
  ANYBODY,
  areFarApart,
  areNamedOne,
  areOfOtherConvicts,
  areOfOtherOwners,
  areOfOthers,
  areOfPolls,
  countOthers,
  countsSomethingElse,
  digitsOf,
  isCommonValue,
  isSameValue,
  measuresShareHead,
  nameOthers,
  shareTelling,
  shareYear,
} from './figureLikeness';
import { JAILED } from './figureFate';
import type { FigureSetting } from './figureSetting';
import { areOfOneWhole } from './partsOfWhole';
import { compareQuantities } from './compareQuantities';
import { familyOf } from './figureTable';
import { type FigurePair, peopleOfBoth, type StoryFigures, wordsBesideBoth } from './figureTies';
import { weekdayNames } from '../lexicon/calendar';
import { plainWord, singular } from './measureWords';
import { powersOfTenApart } from './scaleSlip';

/** How far two values of one thing may be from each other, as a share of the smaller … */
const NEAR = 0.6;
/** … where more than other words is needed to tie them … */
const HARDLY_NEAR = 0.3;
/** … and where their being near tells that they are of one thing. */
const VERY_NEAR = 0.15;

/**
 * What speaks for two values of one story being of one thing, besides the words around, in the points of a tie, and
 * how many points it takes; `undefined` where nothing could tell that they are.
 */
export function differenceInStory(
  pair: FigurePair,
): { readonly points: number; readonly needed: number } | undefined {
  if (!canDiffer(pair)) return undefined;
  const { a, b, ours, theirs } = pair;
  const [x, y] = [a.figure.quantity, b.figure.quantity];
  const isCommon = isCommonValue(a) || isCommonValue(b);
  const areOnlyOfFate = a.fate === b.fate && isOnlyOfFate(a, ours) && isOnlyOfFate(b, theirs);
  // *Two dead, nine hurt*, *Nine dead, two hurt*
  const isTollOf = areOnlyOfFate && a.fate !== JAILED;
  if (isCommon && !isTollOf && !nameOnePerson(ours, theirs)) return undefined;
  const isSlip = isOnOtherScale(pair);
  const areSwapped = haveSameDigits(x, y);
  const isTied = areSwapped && areTransposed(a, b) && areTied(pair);
  const isOfYear = shareYear(a, b);
  const isTelling = haveDigits(a, b, 3) || shareTelling(a, b) || (isOfYear && a.fate !== undefined);
  // 36 hours without power and 63 of rain in the flood of 2014
  if (areSwapped && !isTelling && isOfYear && !measuresShareHead(a, b) && !areOnlyOfUnit(pair))
    return undefined;
  let points = 0;
  if (isNear(x, y, VERY_NEAR)) points += 0.5;
  if (x.change !== undefined && x.change === y.change && x.changeKind === y.changeKind)
    points += 0.5;
  if (areOnlyOfFate) points += 2;
  if (haveTollsExchanged(pair)) points += 2;
  if (areOfOneTally(pair)) points += 1;
  const isPart = areOfOneWhole(pair);
  if (isPart) points += 2;
  if (areOnlyOfMeasure(pair)) points += 1.5;
  if (!isCommon && (isSlip || (areSwapped && isTelling))) points += haveDigits(a, b, 4) ? 2.5 : 1.5;
  else if (isTied) points += 1;
  if (!isCommon && isOnlyNear(a, b, ours) && isOnlyNear(b, a, theirs)) points += 1.5;
  const isNext = Math.abs((x.value ?? 0) - (y.value ?? 0)) <= 1;
  const isFar =
    !areSwapped && !isSlip && !isPart && !(isTollOf && isNext) && !isNear(x, y, HARDLY_NEAR);
  const isOfOtherTime = a.written.ahead !== b.written.ahead;
  return { points, needed: 3 + (isCommon || isOfOtherTime ? 0.5 : 0) + (isFar ? 1 : 0) };
}

/** Digits that a slip exchanges (*the loss of 340 jobs*, *430 posts*), two and more. */
export const areTransposed = (a: FigureSetting, b: FigureSetting): boolean => {
  const [x, y] = [a.figure.quantity, b.figure.quantity];
  return (
    x.value !== undefined &&
    y.value !== undefined &&
    x.unit === y.unit &&
    x.value !== y.value &&
    haveDigits(a, b, 2) &&
    haveSameDigits(x, y)
  );
};

/** Digits exchanged that are many, or of what nothing else in the article counts or is measured in. */
const isSlipOfOneThing = (pair: FigurePair): boolean => {
  const { a, b } = pair;
  if (isOfThousands(a, b) || areOnlyOfUnit(pair)) return true;
  if (!measuresShareHead(a, b)) return false;
  return haveDigits(a, b, 3) || ((a.figure.quantity.value ?? 0) >= 100 && areOnlyOfMeasure(pair));
};

/** One thing is counted, or a word stands close to both, or both are rates of one time (*320 services a day*). */
const areTied = (pair: FigurePair): boolean =>
  measuresShareHead(pair.a, pair.b) ||
  (pair.a.period.startsWith('per ') && pair.a.period === pair.b.period) ||
  wordsBesideBoth(pair).length > 0;

function canDiffer(pair: FigurePair): boolean {
  const { a, b, ours, theirs } = pair;
  const [x, y] = [a.figure.quantity, b.figure.quantity];
  if (x.unit !== y.unit || x.value === undefined || y.value === undefined) return false;
  const isSlip = isOnOtherScale(pair);
  const isExchanged = haveTollsExchanged(pair);
  if (!isNear(x, y, NEAR) && !haveSameDigits(x, y) && !isSlip && !isExchanged) return false;
  // a slip whoever else is named
  const isTransposed = areTransposed(a, b) && isSlipOfOneThing(pair);
  if (a.isConverted || b.isConverted || a.fate !== b.fate) return false;
  if (a.isWhole !== b.isWhole && !isTransposed) return false;
  if (areOfOtherMatters(a, b)) return false;
  if (areOfOtherConvicts(a, b) || a.isEarlier !== b.isEarlier) return false;
  if (areOfOtherOccasions(pair) || areOfOtherOwners(a, b)) return false;
  if (a.of.length > 0 && b.of.length > 0 && !a.of.some((it) => b.of.includes(it))) return false;
  if (x.change !== y.change && x.change !== undefined && y.change !== undefined) return false;
  if (!isTransposed && (isEarlier(a, b) || isEarlier(b, a))) return false;
  if (areFarApart(a, b) && !isSlip && !isExchanged) return false;
  if (areOfPolls(a, b) || isOneHeld(a, b) || (areOfOtherThings(a, b) && !isTransposed))
    return false;
  if (
    !(isSlip && haveDigits(a, b, 3)) &&
    !isTransposed &&
    (areOfOthers(a, b) || (nameOthers(a, b) && !areOnOneMatter(pair)))
  )
    return false;
  if (!OF_WHATEVER.test(x.unit)) {
    // no player has 11,482 of anything
    if (!isTransposed && (isOfMatch(a) || isOfMatch(b))) return false;
    const isLargeSlip =
      areTransposed(a, b) &&
      (haveDigits(a, b, 4) ||
        ((x.value ?? 0) >= 100 && areTied(pair)) ||
        wordsBesideBoth(pair).length > 1);
    const isOnlySlip = isTransposed && areOnlyOfUnit(pair);
    if (
      a.measure.length > 0 &&
      b.measure.length > 0 &&
      !isLargeSlip &&
      !isOnlySlip &&
      !measuresMeet(pair)
    )
      return false;
  }
  const isSure =
    (a.isAlone && b.isAlone) ||
    a.fate !== undefined ||
    shareTelling(a, b) ||
    isTransposed ||
    areOnlyOfMeasure(pair) ||
    areOfOneWhole(pair);
  const isCounted = (it: string): boolean => a.measure.includes(it) && b.measure.includes(it);
  if (!isSure && wordsBesideBoth(pair).every(isCounted)) return false;
  return !hasItself(b, ours) && !hasItself(a, theirs);
}

/** The article has the other's value of something that may be the same: of the dead where its sentence speaks of them. */
const hasItself = (other: FigureSetting, { settings }: StoryFigures): boolean =>
  settings.some(
    (it) =>
      isSameValue(it, other) &&
      !(isCommonValue(it) && countsSomethingElse(it, other)) &&
      (other.fate === undefined ||
        other.fate === JAILED ||
        it.fate === other.fate ||
        (it.fate === undefined && it.around.has(plainWord(other.fate)))),
  );

/** *29 votes to 26*, *29 to 24*: behind the same number. */
function areOfOneTally({ a, b, ours, theirs }: FigurePair): boolean {
  const [x, y] = [aheadInTally(a, ours), aheadInTally(b, theirs)];
  return x !== undefined && y !== undefined && isSameValue(x, y);
}

function aheadInTally(
  own: FigureSetting,
  { reading, settings }: StoryFigures,
): FigureSetting | undefined {
  const { start } = own.figure.span;
  const { text } = reading.article;
  if (!text.startsWith('to ', start - 3)) return undefined;
  const before = settings[settings.indexOf(own) - 1];
  return before && TALLY.test(text.slice(before.figure.span.end, start)) ? before : undefined;
}

const TALLY = /^(?: \p{L}{1,12})? to $/u;

/** What befell people at other times, or what is of two places. */
export const areOfOtherOccasions = (pair: FigurePair): boolean =>
  areOfOtherTimes(pair) || areOfOtherPlaces(pair);

/** What befell people in other years; a year that one article alone names is not that of the news. */
function areOfOtherTimes({ a, b, ours, theirs }: FigurePair): boolean {
  if (a.fate === undefined || b.fate === undefined || shareYear(a, b)) return false;
  if (a.years.size > 0 && b.years.size > 0) return true;
  if (isOfBackground(a, b, theirs) || isOfBackground(b, a, ours)) return true;
  const isUnknown = (years: ReadonlySet<string>, { reading }: StoryFigures): boolean =>
    years.size > 0 && [...years].every((it) => !reading.article.text.includes(it));
  return isUnknown(a.years, theirs) || isUnknown(b.years, ours);
}

/** *Killed seven in September*, of which an article does not speak that says what befell people on a day of the week. */
const isOfBackground = (
  { backgroundTime }: FigureSetting,
  other: FigureSetting,
  { reading }: StoryFigures,
): boolean =>
  backgroundTime !== undefined &&
  WEEKDAYS.some((it) => other.around.has(it)) &&
  !reading.article.text.toLowerCase().includes(backgroundTime.toLowerCase());

const WEEKDAYS = weekdayNames.map((it) => plainWord(singular(it.toLowerCase())));

/** *Harwick will lose 540 posts*, *the plant in Colderby would lose 600*: places or bodies that the other article does not name. */
const areOfOtherPlaces = ({ a, b, ours, theirs }: FigurePair): boolean =>
  isElsewhere(a, b, ours, theirs) || isElsewhere(b, a, theirs, ours);

const isElsewhere = (
  { opensOn }: FigureSetting,
  other: FigureSetting,
  here: StoryFigures,
  there: StoryFigures,
): boolean =>
  lacks(there, opensOn) &&
  (lacks(here, other.opensOn) ||
    [...other.names].some((it) => !here.settings.some(({ around }) => around.has(it))));

const lacks = ({ reading }: StoryFigures, name: string | undefined): boolean =>
  name !== undefined && !reading.article.text.includes(name);

/** What it was at a time that is named, of what the other says to have moved since: *£205m in March*, *cut to £168m*. */
const isEarlier = (was: FigureSetting, is: FigureSetting): boolean =>
  is.figure.quantity.changeKind === 'to' &&
  was.figure.quantity.changeKind === undefined &&
  was.period !== '' &&
  was.period !== is.period;

/** Of the same two people and very near, or beside the same place or body. */
function areOnOneMatter(pair: FigurePair): boolean {
  const { a, b } = pair;
  const people = peopleOfBoth(pair);
  if (people > 0) return people > 1 && isNear(a.figure.quantity, b.figure.quantity, VERY_NEAR);
  return wordsBesideBoth(pair).filter((it) => a.names.has(it) || b.names.has(it)).length > 1;
}

/** Under one name, of one fate, or *people* in a sentence that has the other's name for them (*employs 400 people*, *400 staff*). */
function measuresMeet(pair: FigurePair): boolean {
  const { a, b } = pair;
  if (measuresShareHead(a, b) || a.fate !== undefined) return true;
  // a fleet of 128, raise the fleet to 182
  const beside = wordsBesideBoth(pair);
  if ([a, b].some(({ measure }) => beside.includes(measure.at(-1) ?? ''))) return true;
  return [
    [a, b],
    [b, a],
  ].some(
    ([one, other]) =>
      one &&
      other &&
      ANYBODY.has(one.measure.at(-1) ?? '') &&
      one.around.has(other.measure.at(-1) ?? ''),
  );
}

/** Two cables broke this year and three last year: a small number is held against another only where somebody is in both. */
const nameOnePerson = ({ reading: a }: StoryFigures, { reading: b }: StoryFigures): boolean =>
  a.people.some(({ id }) => b.people.some((it) => it.id === id));

/** The only number of the dead, or of those arrested, but for others (*11 passengers and a sailor*), an earlier time, a part (*three of the injured*) and *dozens*. */
const isOnlyOfFate = (own: FigureSetting, { settings }: StoryFigures): boolean =>
  own.fate !== undefined &&
  settings.every(
    (it) =>
      it.fate !== own.fate ||
      it === own ||
      isSameValue(it, own) ||
      it.of.length > 0 ||
      it.figure.quantity.value === undefined ||
      isOfThose(it) ||
      countOthers(it, own) ||
      (it.isEarlier && !own.isEarlier) ||
      (it.years.size > 0 && own.years.size === 0),
  );

/** A part of those who were told of: *three of the injured*. */
export const isOfThose = ({ behind }: FigureSetting): boolean => OF_THOSE.test(behind);

const OF_THOSE = /^ of (?:the|those|these|them|whom)\b/;

/** *Two dead, nine hurt*, *nine dead, two hurt*: each number is the other's of another fate. */
const haveTollsExchanged = ({ a, b, ours, theirs }: FigurePair): boolean =>
  a.fate !== undefined &&
  a.fate === b.fate &&
  ours.settings.some(
    (it) =>
      it.fate !== undefined &&
      it.fate !== a.fate &&
      isSameValue(it, b) &&
      theirs.settings.some((other) => other.fate === it.fate && isSameValue(other, a)),
  );

/** The only number of what both count by name, other than people. */
const isOnlyOfMeasure = (
  own: FigureSetting,
  other: FigureSetting,
  { settings }: StoryFigures,
): boolean =>
  areNamedOne(own, other) &&
  settings.every((it) => isSameValue(it, own) || it.measure.at(-1) !== own.measure.at(-1));

/** {@link isOnlyOfMeasure} in both articles. */
export const areOnlyOfMeasure = ({ a, b, ours, theirs }: FigurePair): boolean =>
  isOnlyOfMeasure(a, b, ours) && isOnlyOfMeasure(b, a, theirs);

/** No other figure of the article in its unit is as near to the other article's. */
export const isOnlyNear = (
  own: FigureSetting,
  other: FigureSetting,
  { settings }: StoryFigures,
): boolean =>
  own.figure.quantity.unit === other.figure.quantity.unit
    ? settings.every(
        (it) =>
          it.figure.quantity.unit !== own.figure.quantity.unit ||
          isSameValue(it, own) ||
          !isNear(it.figure.quantity, other.figure.quantity, 1),
      )
    : settings.every(
        (it) =>
          familyOf(it.figure) !== familyOf(own.figure) ||
          isSameValue(it, own) ||
          compareQuantities(it.written, other.written).bearing !== 'agrees',
      );

/** Two values are no further apart than a share of the smaller. */
export const isNear = (
  { value: x = 0 }: Quantity,
  { value: y = 0 }: Quantity,
  share: number,
): boolean => Math.abs(x - y) <= share * Math.min(x, y);

/** *9,820*, *9,280*: of four digits that tell, or of three and in thousands. */
const isOfThousands = (a: FigureSetting, b: FigureSetting): boolean =>
  haveDigits(a, b, 4) || (haveDigits(a, b, 3) && (a.figure.quantity.value ?? 0) >= 1000);

const haveDigits = (a: FigureSetting, b: FigureSetting, least: number): boolean =>
  Math.min(digitsOf(a), digitsOf(b)) >= least;

/** *£83,000* and *£38,000*, *120* and *102*: what a slip makes of each other. */
const haveSameDigits = ({ value: x = 0 }: Quantity, { value: y = 0 }: Quantity): boolean =>
  Math.max(x, y) < 10 * Math.min(x, y) &&
  (sortedDigits(x) === sortedDigits(y) || (isWhole(x, y) && allDigits(x) === allDigits(y)));

const isWhole = (x: number, y: number): boolean => Number.isInteger(x) && Number.isInteger(y);

/**
 * *$12.4 million* and *$12.4bn*: three digits and more, and on another scale; fewer where nothing else in either article
 * is in that unit, and the same is measured (*40,000 litres of diesel*, *4,000 litres of diesel*), or two where it is
 * millions and billions (*£2.6m*, *£2.6bn*).
 */
export const isOnOtherScale = (pair: FigurePair): boolean => {
  const { a, b } = pair;
  const [x, y] = [a.figure.quantity.value ?? 0, b.figure.quantity.value ?? 0];
  if (x === y || !(x > 0) || sortedDigits(x) !== sortedDigits(y)) return false;
  if (!Number.isInteger(Number(Math.log10(x / y).toFixed(9)))) return false;
  const powers = powersOfTenApart(a.figure.quantity, b.figure.quantity);
  if (digitsOf(a) > 2) return powers !== undefined;
  const isOfMillions = digitsOf(a) > 1 && powers === MILLION_AND_BILLION;
  return (isOfMillions || areOnlyOfUnit(pair)) && wordsBesideBoth(pair).length > 0;
};

const MILLION_AND_BILLION = 3;

/** Units that stand in most articles. */
const COMMON_UNIT =
  /^(?:count|percent|second|minute|hour|day|week|month|year|year-of-age|[A-Z]{3})$/;
const OF_MUCH = /^(?:decade|century|point|pointer|time)$/;

/** In a unit that few things have (*12 degrees*). */
export const isOfRareUnit = ({ figure }: FigureSetting): boolean =>
  !COMMON_UNIT.test(figure.quantity.unit);

/** The only figures of their articles in such a unit. */
export const areOnlyOfUnit = ({ a, b, ours, theirs }: FigurePair): boolean => {
  const { unit } = a.figure.quantity;
  if (unit !== b.figure.quantity.unit || COMMON_UNIT.test(unit) || OF_MUCH.test(unit)) return false;
  const isOnly = (own: FigureSetting, { settings }: StoryFigures): boolean =>
    settings.every(
      (it) => it.figure.quantity.unit !== own.figure.quantity.unit || isSameValue(it, own),
    );
  return isOnly(a, ours) && isOnly(b, theirs);
};

const sortedDigits = (value: number): string =>
  sorted(
    String(value)
      .replace('.', '')
      .replace(/0{1,21}$/, ''),
  );

const allDigits = (value: number): string => sorted(String(value));

const sorted = (digits: string): string => Array.from(digits).sort().join('');
