import { monthNames } from '../lexicon/calendar';
import { isKinNoun } from '../lexicon/personNouns';
import { Class, isAny, vocabulary } from '../lexicon/vocabulary';
import type { Quantity } from '../model';
import { areGapAndLevel, areOfOtherMatters, areOfOtherResults } from './bothRight';
import {
  compareQuantities,
  isCurrency,
  movedLike,
  type QuantityComparison,
  type WrittenQuantity,
} from './compareQuantities';
import { JAILED } from './figureFate';
import type { FigureSetting } from './figureSetting';
import { plainWord } from './measureWords';
import { atRateOf } from './money';
import { powersOfTenApart } from './scaleSlip';

/**
 * How alike the settings of two figures are. `same`: their sentences speak of one thing, so that two
 * values differ. `likely`: they may, so that values that agree do, and others say nothing. `perhaps`:
 * only the very same value tells that they do. `undefined`: they measure different things.
 */
export type Likeness = 'same' | 'likely' | 'perhaps';

/** `undefined` where the two are of different things, or of different people. */
export function likeness(
  a: FigureSetting,
  b: FigureSetting,
  isSameStory: boolean,
): Likeness | undefined {
  if (a.person !== undefined && b.person !== undefined) {
    if (a.person !== b.person) return undefined;
    return a.isStated && b.isStated ? 'same' : 'likely';
  }
  const measure = measuresMeet(a, b);
  if (measure === 'different' || areOfOtherFates(a, b) || areOfRelatives(a, b)) return undefined;
  if (areOfPolls(a, b) && nameOthers(a, b)) return undefined;
  if ((isCommonValue(a) || isCommonValue(b)) && areOfOthers(a, b)) return undefined;
  const bases = a.of.length > 0 && b.of.length > 0;
  if (bases && !isOneMeasure(a.of, b.of)) return undefined;
  const periods = a.period !== '' && b.period !== '';
  if (periods && a.period !== b.period) return undefined;
  const shared = sharedOf(a.around, b.around);
  const names = sharedOf(a.names, b.names);
  const beside = sharedOf(a.beside, b.beside);
  const smaller = Math.min(a.around.size, b.around.size);
  const share = smaller === 0 ? 0 : shared / smaller;
  const hasMeasure = measure === 'same';
  const larger = Math.max(a.around.size, b.around.size);
  if (
    isSameStory &&
    a.isAlone &&
    b.isAlone &&
    a.measure.length > 0 &&
    b.measure.length > 0 &&
    shared >= 5 &&
    share >= 0.6 &&
    shared >= larger * 0.4 &&
    a.isWhole === b.isWhole
  ) {
    const mayBeOthers =
      areFarApart(a, b) ||
      areOfPolls(a, b) ||
      nameOthers(a, b) ||
      areGapAndLevel(a, b) ||
      areOfOtherMatters(a, b) ||
      hasReached(a) !== hasReached(b);
    return mayBeOthers ? 'likely' : 'same';
  }
  const telling = Math.min(tellingDigits(a.figure.quantity), tellingDigits(b.figure.quantity));
  if (!isSameStory && telling === 0) return undefined;
  const weight =
    (hasMeasure ? (Math.min(a.measure.length, b.measure.length) > 1 ? 3 : 2) : 0) +
    (bases ? 1 : 0) +
    (periods ? 1 : 0) +
    Math.min(names, 2) +
    Math.min(shared - names, 4) * 0.5 +
    (beside > 0 ? 1 : 0) +
    (isSameStory ? 1 : 0) +
    (COMMON_UNIT.test(a.figure.quantity.unit) ? 0 : 1) +
    telling;
  const needed = (hasMeasure ? 4 : 5) + (isSameStory ? 0 : 1);
  if (weight < needed || (!hasMeasure && shared < 3)) return undefined;
  return isSameStory || weight >= needed + 1.5 ? 'likely' : 'perhaps';
}

/** *Fell to 1.2 per cent*, from where it may have stood in the other's sentence. */
const hasReached = ({ figure }: FigureSetting): boolean => figure.quantity.changeKind === 'to';

/** Both sentences speak of people, and none is in both: twelve points of two players. */
export const areOfOthers = (a: FigureSetting, b: FigureSetting): boolean =>
  a.people.size > 0 && b.people.size > 0 && sharedOf(a.people, b.people) === 0;

/** Furthest that two figures may be rounded from each other in sentences of other words. */
const NEARLY = 0.05;

/** *Tens of thousands*, or too far from the other to be told of one thing by rounding alone. */
export const isRoundedFar = (a: FigureSetting, b: FigureSetting): boolean => {
  const [x, y] = [a.figure.quantity.value, b.figure.quantity.value];
  if (x === undefined || y === undefined) return true;
  if (a.figure.quantity.unit !== b.figure.quantity.unit) return false;
  return Math.abs(x - y) > NEARLY * Math.max(Math.abs(x), Math.abs(y));
};

/** Units that stand in most articles. */
const COMMON_UNIT =
  /^(?:count|percent|second|minute|hour|day|week|month|year|year-of-age|[A-Z]{3})$/;

function sharedOf<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  let count = 0;
  for (const it of a) if (b.has(it)) count++;
  return count;
}

/** How little chance there is in two texts giving the same value: 0 for small whole numbers, to 2. */
function tellingDigits({ value, low }: Quantity): number {
  const number = Math.abs(value ?? low ?? 0);
  if (number === 0) return 0;
  const digits = significantDigits(number);
  return Math.min(2, number <= 10 && Number.isInteger(number) ? 0 : digits - (digits > 1 ? 1 : 0));
}

/** `unknown` where one side does not say what it measures, nor has the other's words around. */
function measuresMeet(a: FigureSetting, b: FigureSetting): 'same' | 'different' | 'unknown' {
  if (areOfOtherResults(a, b)) return 'different';
  if (a.measure.length > 0 && b.measure.length > 0) {
    return isOneMeasure(a.measure, b.measure) ? 'same' : 'different';
  }
  if (a.measure.length === 0 && b.measure.length === 0) return 'unknown';
  const [measure, { around }] = a.measure.length > 0 ? [a.measure, b] : [b.measure, a];
  return measure.every((it) => around.has(it)) ? 'same' : 'unknown';
}

/**
 * Why two figures at one place of nearly the same sentence are of different matters; `undefined` where
 * they are not. Other words for what is counted are only a reason where the values differ too.
 */
export function otherMatter(
  a: FigureSetting,
  b: FigureSetting,
  valuesDiffer: boolean,
): string | undefined {
  if (periodsClash(a.period, b.period)) {
    return `Two periods: ${a.period} here, ${b.period} there.`;
  }
  const { quantity: x } = a.figure;
  const { quantity: y } = b.figure;
  if (valuesDiffer && a.isConverted !== b.isConverted) {
    return `Two currencies: ${a.written.text} here, ${b.written.text} there.`;
  }
  if (a.of.length > 0 && b.of.length > 0 && !isOneMeasure(a.of, b.of)) {
    return `Shares of different things: of ${x.of ?? ''} here, of ${y.of ?? ''} there.`;
  }
  if (valuesDiffer && a.isEarlier !== b.isEarlier) {
    return `One is of an earlier time: ${a.written.text} here, ${b.written.text} there.`;
  }
  if (valuesDiffer && areOfOtherMatters(a, b)) {
    return `Nearest there: ${b.written.text}. The words do not tell whether it measures the same.`;
  }
  if (!valuesDiffer || a.measure.length === 0 || b.measure.length === 0) return undefined;
  return a.measure.some((it) => b.measure.includes(it)) ||
    isOneMeasure(a.measure, b.measure) ||
    areLosses(a, b)
    ? undefined
    : `Different things are measured: ${x.measure ?? ''} here, ${y.measure ?? ''} there.`;
}

const YEAR = /^(?:1[5-9]|20|21)\d\d$/;
const isYear = (word: string): boolean => YEAR.test(word);
const PARTS: ReadonlySet<string> = new Set([
  ...monthNames.map((it) => it.toLowerCase()),
  ...['first', 'second', 'third', 'fourth', 'last', 'this', 'next'],
]);
const isPart = (word: string): boolean => PARTS.has(word);

/** Other years, or without years other months, quarters, or last against next; *2031* and *last year* may be one. */
export function periodsClash(a: string, b: string): boolean {
  if (a === b) return false;
  const [x, y] = [a.match(/\w+/g) ?? [], b.match(/\w+/g) ?? []];
  const clash = (isOne: (word: string) => boolean): boolean | undefined => {
    const [here, there] = [x.filter(isOne), y.filter(isOne)];
    return here.length > 0 && there.length > 0 ? !here.some((it) => there.includes(it)) : undefined;
  };
  return clash(isYear) ?? clash(isPart) ?? false;
}

/** The two name one measure outright in the same words, several or of a unit that few things have, other than people, and their digits tell: what differs in scale alone is a slip. */
export const slipsInScale = (a: FigureSetting, b: FigureSetting): boolean =>
  tellsAlone(a, b) &&
  a.isFurther === b.isFurther &&
  (a.figure.quantity.unit !== 'count' ||
    (a.measure.length > 1 && a.measure.join() === b.measure.join()));

/** The two name one measure outright, other than people. */
export const areNamedOne = (a: FigureSetting, b: FigureSetting): boolean =>
  a.measure.length > 0 &&
  b.measure.length > 0 &&
  !ANYBODY.has(a.measure.at(-1) ?? '') &&
  isOneMeasure(a.measure, b.measure);

/** The two name one measure outright, and their digits are too many to be the same by chance. */
export const tellsAlone = (a: FigureSetting, b: FigureSetting): boolean =>
  areNamedOne(a, b) &&
  Math.min(tellingDigits(a.figure.quantity), tellingDigits(b.figure.quantity)) >= 1;

/** Whether what two figures measure can be one thing: no other measure, base or period on both sides. */
export function canMeasureOne(a: FigureSetting, b: FigureSetting): boolean {
  if (a.person !== undefined && b.person !== undefined) return a.person === b.person;
  if (areOfOtherFates(a, b)) return false;
  const bases = a.of.length > 0 && b.of.length > 0;
  const periods = a.period !== '' && b.period !== '';
  return (
    measuresMeet(a, b) !== 'different' &&
    !(bases && !isOneMeasure(a.of, b.of)) &&
    !(periods && a.period !== b.period)
  );
}

/** The dead and the hurt, each said outright. */
export const areOfOtherFates = (a: FigureSetting, b: FigureSetting): boolean =>
  a.fate !== undefined && b.fate !== undefined && a.fate !== b.fate;

/** Terms that a court gave, of whom the sentences do not tell to be one: neither a person nor a description is in both. */
export const areOfOtherConvicts = (a: FigureSetting, b: FigureSetting): boolean =>
  a.fate === JAILED && b.fate === JAILED && sharedOf(a.convict, b.convict) === 0;

/** Tom Quill’s term and his wife’s: where one is a relative’s, neither another value nor the same tells anything. */
export const areOfRelatives = (a: FigureSetting, b: FigureSetting): boolean =>
  a.convict.size > 0 &&
  b.convict.size > 0 &&
  areOfOtherConvicts(a, b) &&
  [a, b].some(({ convict }) => [...convict].some(isKinNoun));

/** As {@link areOfOtherConvicts}, at one place of like sentences that are each worded with what the other lacks, or speak of two. */
export const mayBeOfOtherConvicts = (a: FigureSetting, b: FigureSetting): boolean =>
  areOfOtherConvicts(a, b) &&
  ((a.convict.size > 0 && b.convict.size > 0) ||
    ([...a.around].some((it) => !b.around.has(it)) &&
      [...b.around].some((it) => !a.around.has(it))));

/** *The mayor’s car*, *the company’s car*: one thing of two owners, one of whom is somebody. */
export const areOfOtherOwners = (a: FigureSetting, b: FigureSetting): boolean =>
  [...a.owners].some(([thing, owner]) => {
    const other = b.owners.get(thing);
    return other !== undefined && other !== owner && (isSomebody(owner) || isSomebody(other));
  });

const isSomebody = (word: string): boolean =>
  isAny(vocabulary.numberOf(word), Class.role | Class.kin);

/** How many telling words stand around both, those that they measure left out. */
export function sharedAround(a: FigureSetting, b: FigureSetting): number {
  let count = 0;
  for (const it of a.around) {
    if (b.around.has(it) && !a.measure.includes(it) && !b.measure.includes(it)) count++;
  }
  return count;
}

/** Up to this many stand in most articles. */
const MOST_COMMON = 20;

/** *Two*, *ten points* and *20 minutes* stand in most articles: what has them need not be one thing. */
export const isCommonValue = ({ figure: { quantity } }: FigureSetting): boolean =>
  quantity.unit !== 'percent' &&
  !isCurrency(quantity.unit) &&
  endsOf(quantity).every((it) => Number.isInteger(it) && (it ?? 0) <= MOST_COMMON);

/** *Half*, *a third*, *40 per cent*, *six in ten*: what some part of any crowd comes to. */
export const isRoundShare = ({ figure: { quantity } }: FigureSetting): boolean =>
  quantity.change === undefined &&
  endsOf(quantity).every(
    (it = 0) =>
      isPlainFraction(it) || (quantity.unit === 'percent' && ROUND.includes(Math.floor(it))),
  );
const ROUND = [10, 20, 25, 30, 33, 40, 50, 60, 66, 70, 75, 80, 90];

/** The value, or both ends of a range (*seven votes to two*). */
const endsOf = ({ value, low, high }: Quantity): readonly (number | undefined)[] =>
  value === undefined ? [low, high] : [value];

/** Both sentences have another figure of one value that is no small number. */
export const shareTelling = (a: FigureSetting, b: FigureSetting): boolean =>
  [...a.beside].some((it) => isTellingValue(it) && b.beside.has(it));

const isTellingValue = (value: number): boolean =>
  value > MOST_COMMON || (!Number.isInteger(value) && !isPlainFraction(value));

/** Both sentences name one year (*the flood of 2014*). */
export const shareYear = (a: FigureSetting, b: FigureSetting): boolean =>
  sharedOf(a.years, b.years) > 0;

/** Significant digits: of *£412m* three, of *400* one, of a range those of both ends. */
export function digitsOf({ figure: { quantity } }: FigureSetting): number {
  return endsOf(quantity).reduce<number>(
    (sum, it) => sum + (it === undefined ? 0 : significantDigits(it)),
    0,
  );
}

const significantDigits = (number: number): number =>
  isPlainFraction(number)
    ? 1
    : String(Math.abs(number))
        .replace('.', '')
        .replace(/^0+/, '')
        .replace(/0{1,21}$/, '').length;

/** *Half*, *two thirds*, *three quarters*, *seven in ten*. */
const isPlainFraction = (number: number): boolean =>
  number > 0 && number < 1 && [12, 10].some((it) => Math.abs(it * number - Math.round(it * number)) < 1e-9); // prettier-ignore

/** *5.5p* and *5.5p a share*: one value in money, of which one side says for what. */
export const areOnePrice = (a: FigureSetting, b: FigureSetting): boolean =>
  digitsOf(a) > 1 &&
  (atRateOf(a.written, b.written) ?? atRateOf(b.written, a.written)) !== undefined &&
  compareQuantities(a.written, b.written).bearing === 'agrees';

/** Two figures as they are written; neither people who were hurt nor a loss in both (*lost €14m*, *a loss of €14m*) is a change. */
export function asLevels(a: FigureSetting, b: FigureSetting): [WrittenQuantity, WrittenQuantity] {
  const isLevel = (a.fate !== undefined && a.fate === b.fate) || areLosses(a, b);
  return isLevel
    ? [movedLike(a.written, b.written), movedLike(b.written, a.written)]
    : [a.written, b.written];
}

/** *Jailed for three years and four months*, *for three years*: a court rounds nothing. */
export const asTerms = (
  a: FigureSetting,
  b: FigureSetting,
  comparison: QuantityComparison,
): QuantityComparison =>
  comparison.bearing === 'not-comparable' &&
  a.fate === JAILED &&
  b.fate === JAILED &&
  a.figure.quantity.unit === b.figure.quantity.unit &&
  [a, b].every(({ figure: { quantity } }) => quantity.value !== undefined && !quantity.modifier) &&
  !isSumOfTerms(a, b)
    ? { ...comparison, relation: 'differs', bearing: 'differs' }
    : comparison;

/** *Three years for fraud and four months for theft*, which are *three years and four months*. */
function isSumOfTerms(a: FigureSetting, b: FigureSetting): boolean {
  const years = Math.abs((a.figure.quantity.value ?? 0) - (b.figure.quantity.value ?? 0));
  const rest = [years, years * 12].map((it) => Math.round(it * 10) / 10);
  return [a, b].some(({ beside }) => rest.some((it) => beside.has(it)));
}

const areLosses = (a: FigureSetting, b: FigureSetting): boolean =>
  isCurrency(a.figure.quantity.unit) &&
  [a, b].every(({ around, measure }) => around.has(LOSS) || measure.includes(LOSS));

const LOSS = plainWord('loss');

/** One value in one unit, whatever is measured. */
export const isSameValue = ({ figure: a }: FigureSetting, { figure: b }: FigureSetting): boolean =>
  a.quantity.unit === b.quantity.unit &&
  a.quantity.value === b.quantity.value &&
  a.quantity.low === b.quantity.low &&
  a.quantity.high === b.quantity.high;

const TERMS = new Set(['season', 'term', 'spell']);
/** Measures that say of people no more than that. */
export const ANYBODY = new Set('people person man men woman women child children other'.split(' '));

/** What the one counts has no word in common with what the other does. */
export const countOthers = (a: FigureSetting, b: FigureSetting): boolean =>
  a.figure.quantity.unit === 'count' &&
  a.measure.length > 0 &&
  b.measure.length > 0 &&
  ![a, b].some((it) => ANYBODY.has(it.measure.at(-1) ?? '')) &&
  !a.measure.some((it) => b.measure.includes(it));

/** {@link countOthers}; no people are libraries, nor are those who died. */
export const countsSomethingElse = (it: FigureSetting, other: FigureSetting): boolean => {
  const head = other.measure.at(-1);
  if (
    head === undefined ||
    ANYBODY.has(head) ||
    it.measure.some((one) => other.measure.includes(one))
  )
    return false;
  const isAnybody = ANYBODY.has(it.measure.at(-1) ?? '') || it.fate !== undefined;
  return isAnybody ? !isSomebody(head) : it.measure.length > 0;
};

/** Values further apart than so many times are hardly of one thing, in sentences of other words. */
const MOST_APART = 5;

/** Whether the one value is more than {@link MOST_APART} times the other. */
export const areFarApart = (
  { figure: { quantity: x } }: FigureSetting,
  { figure: { quantity: y } }: FigureSetting,
): boolean => {
  const [a, b] = [Math.abs(x.value ?? x.low ?? 0), Math.abs(y.value ?? y.low ?? 0)];
  return Math.max(a, b) > MOST_APART * Math.min(a, b);
};

/** The one measure has a word that the other's sentence lacks. */
const isNarrower = (own: FigureSetting, other: FigureSetting): boolean =>
  own.measure.some((it) => !other.measure.includes(it) && !other.around.has(it));

/** Whether two figures at one place of sentences that are not quite the same may well be of other matters. */
export const mayBeOfOthers = (a: FigureSetting, b: FigureSetting): boolean =>
  powersOfTenApart(a.figure.quantity, b.figure.quantity) === undefined &&
  (nameOthers(a, b) || areOfPolls(a, b) || areFarApart(a, b));

/** Each poll has its own answers and margin. */
export const areOfPolls = (a: FigureSetting, b: FigureSetting): boolean =>
  [a, b].every(
    ({ around, measure }) =>
      (POLLS.some((it) => around.has(it) || measure.includes(it)) &&
        !measure.some((it) => STATIONS.has(it))) ||
      (around.has('margin') && around.has('error')),
  );

/** Each sentence names somebody or something that the other does not: two parties, two states. */
export const nameOthers = (a: FigureSetting, b: FigureSetting): boolean =>
  [...a.names].some((it) => !b.around.has(it)) && [...b.names].some((it) => !a.around.has(it));

/** Where people vote. */
const STATIONS = new Set(['station', 'booth']);
const POLLS = ['poll', 'survey', 'surveyed'].flatMap((it) => [it, plainWord(it)]);

/**
 * Whether two figures of one story measure one thing beyond doubt, though their sentences are worded
 * otherwise: the same measure of the same base in the same period, where neither article has another of
 * it nor the other's value, with words around that both sentences have.
 */
export function isOneOfItsKind(
  a: FigureSetting,
  b: FigureSetting,
  ours: readonly FigureSetting[],
  theirs: readonly FigureSetting[],
): boolean {
  const { quantity: x } = a.figure;
  const { quantity: y } = b.figure;
  if (measuresMeet(a, b) !== 'same' && !areCountedAlike(a, b)) return false;
  const counted = a.measure.length > 0 ? a.measure : b.measure;
  const isNamedTwice = (a.measure.length > 0 && b.measure.length > 0) || areCountedAlike(a, b);
  if (!isNamedTwice && !(isSameValue(a, b) && sharedOf(a.beside, b.beside) > 0)) return false;
  const inCommon = isNamedTwice ? a.measure.filter((it) => b.measure.includes(it)).length : 1;
  if (isNamedTwice && inCommon > 1 && inCommon < Math.max(a.measure.length, b.measure.length))
    return false;
  // worst-hit villages are some of the villages
  if (x.unit === 'count' && isNamedTwice && (isNarrower(a, b) || isNarrower(b, a))) return false;
  if (!isSameValue(a, b) && (areOfPolls(a, b) || nameOthers(a, b) || areOfOtherMatters(a, b)))
    return false;
  if (a.isEarlier !== b.isEarlier && (isCommonValue(a) || !isSameValue(a, b))) return false;
  if (a.of.length > 0 !== b.of.length > 0 || (a.of.length > 0 && !isOneMeasure(a.of, b.of)))
    return false;
  if (a.period !== b.period || x.change !== y.change) return false;
  if (x.value === undefined || y.value === undefined || x.unit !== y.unit) return false;
  if (areFarApart(a, b)) return false;
  if (a.fate !== b.fate || a.isWhole !== b.isWhole) return false;
  if (ANYBODY.has(counted.at(-1) ?? '') && a.fate === undefined) return false;
  // four seasons here and seven there
  if (TERMS.has(counted.at(-1) ?? '') && !isSameValue(a, b)) return false;
  if (hasRival(a, b, ours, theirs) || hasRival(b, a, theirs, ours)) return false;
  const shared = sharedAround(a, b) + Math.max(0, inCommon - 1);
  // the first word of a sentence is a name by the other's
  const names = [...a.around].filter(
    (it) => b.around.has(it) && (a.names.has(it) || b.names.has(it)),
  ).length;
  const telling = shared - names - Math.min(1, inCommon - 1) + (a.period === '' ? 0 : 1);
  return shared >= 2 && telling > 0 && shared * 3 >= Math.min(a.around.size, b.around.size);
}

/** *23 were injured*, *23 people were injured*. */
const areCountedAlike = (a: FigureSetting, b: FigureSetting): boolean =>
  a.fate !== undefined &&
  a.fate === b.fate &&
  a.measure.length + b.measure.length > 0 &&
  [a, b].every(({ measure }) =>
    measure.every((it) => ANYBODY.has(it) || it === plainWord(a.fate ?? '')),
  );

/** The article has the other's value itself, or measures the same at a value that the other does not have. */
const hasRival = (
  own: FigureSetting,
  other: FigureSetting,
  ours: readonly FigureSetting[],
  theirs: readonly FigureSetting[],
): boolean =>
  ours.some(
    (it) =>
      it.figure.quantity.unit === own.figure.quantity.unit &&
      !isSameValue(it, own) &&
      (isSameValue(it, other) ||
        ((own.fate === undefined || it.fate === own.fate) &&
          measuresMeet(it, own) === 'same' &&
          !theirs.some((there) => isSameValue(it, there)))),
  );

/** The head of one measure is a word of the other, or of the sentence where that names no measure. */
export function measuresShareHead(a: FigureSetting, b: FigureSetting): boolean {
  if (areOfOtherResults(a, b)) return false;
  if (a.measure.length > 0 && b.measure.length > 0) {
    const [x, y] = [a.measure.at(-1) ?? '', b.measure.at(-1) ?? ''];
    return a.measure.includes(y) || b.measure.includes(x) || isOneMeasure(a.measure, b.measure);
  }
  return measuresMeet(a, b) === 'same';
}

function isOneMeasure(a: readonly string[], b: readonly string[]): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.every((it) => long.includes(it)) && (a.at(-1) === b.at(-1) || short.length > 1)) {
    return true;
  }
  return a.join('') === b.join(''); // coastguard, coast guard
}
