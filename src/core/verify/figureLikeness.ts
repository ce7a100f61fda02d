import type { Entry } from '../index/sourceIndex';
import { WordFlag, wordRange, type Words } from '../index/words';
import { personBy } from '../link/ages';
import type { Figure, Quantity, Reading, Span } from '../model';
import { finished, type Steps } from '../steps';
import { contains, lastStartingBy } from '../text/span';
import { areGapAndLevel } from './bothRight';
import { isCurrency, type WrittenQuantity } from './compareQuantities';
import { contentOf, plainWord, singular, tellingWordAt } from './measureWords';
import { powersOfTenApart } from './scaleSlip';
import { sentenceAt } from './sentenceMatches';
import { statedAge } from './statedAge';
import { shownText } from '../text/prose';

/** What is known of a figure besides its value: what it measures, and the words around. */
export interface FigureSetting {
  readonly figure: Figure;
  /** The words of the measure in singular, without articles; the last is the head. */
  readonly measure: readonly string[];
  readonly of: readonly string[];
  readonly period: string;
  /** The telling words of the sentence, those of the figure left out. */
  readonly around: ReadonlySet<string>;
  /** Of these, the ones with a capital: names of people, places and bodies. */
  readonly names: ReadonlySet<string>;
  /** What befell those who are counted, by the words beside. */
  readonly fate: string | undefined;
  /** The people whom the sentence speaks of, by their ids. */
  readonly people: ReadonlySet<string>;
  /** The values of the other figures of the sentence. */
  readonly beside: ReadonlySet<number>;
  /** No other figure of the sentence counts in the same units, so that the two cannot be mixed up. */
  readonly isAlone: boolean;
  /** Whose age it is; `undefined` for other figures and where nobody stands by it. */
  readonly person: string | undefined;
  /** An age that stands by the person's own name: only two such can differ. */
  readonly isStated: boolean;
  /** As {@link isStated}, of whatever day. */
  readonly isBesideName: boolean;
  /** An amount of money in brackets behind another: it may be of another dollar. */
  readonly isConverted: boolean;
  /** The whole of which another figure is a part (*14 of the 60*), or what was reached before (*a record of 60*). */
  readonly isWhole: boolean;
  /** What is written right behind it. */
  readonly behind: string;
  readonly written: WrittenQuantity;
}

/** The setting of a figure of an article: the kept one, where those of the whole article are known. */
export const settingOf = (figure: Figure, reading: Reading, words: Words): FigureSetting =>
  known.get(reading)?.of.get(figure) ?? readSetting(figure, reading, words);

function readSetting(figure: Figure, reading: Reading, words: Words): FigureSetting {
  const { quantity } = figure;
  const { text } = reading.article;
  const sentence =
    reading.sentences[sentenceAt(reading.sentences, figure.span.start)] ?? figure.span;
  const { from, to } = wordRange(words, sentence);
  const own = wordRange(words, figure.span);
  const around = new Set<string>();
  const names = new Set<string>();
  const { annotations } = reading;
  const first = lastStartingBy(annotations, sentence.start - 1) + 1;
  const isInFigure = (offset: number): boolean => {
    for (let i = first; i < annotations.length; i++) {
      const it = annotations[i];
      if (!it || it.span.start > offset) return false;
      if (it.kind === 'figure' && offset < it.span.end) return true;
    }
    return false;
  };
  for (let i = from; i < to; i++) {
    if (i >= own.from && i < own.to) continue;
    const word = tellingWordAt(words, i, text);
    if (word === undefined) continue;
    around.add(word);
    const flags = words.flags[i] ?? 0;
    if ((flags & WordFlag.capital) === 0 || (flags & WordFlag.first) !== 0) continue;
    // the Fahrenheit of 70 degrees is nobody's name
    if (!isInFigure(words.start[i] ?? 0)) names.add(word);
  }
  const isAge = quantity.unit === 'year-of-age';
  const stated = isAge ? statedAge(figure, sentence, reading) : undefined;
  const beside = new Set<number>();
  let isAlone = true;
  let isConverted = false;
  const people = new Set<string>();
  for (let i = first; i < annotations.length; i++) {
    const it = annotations[i];
    if (!it || it.span.start >= sentence.end) break;
    if (it === figure) continue;
    if (it.kind === 'person') people.add(it.person);
    if (it.kind !== 'figure') continue;
    if (it.quantity.unit === quantity.unit) isAlone = false;
    if (isCurrency(it.quantity.unit) && isCurrency(quantity.unit))
      isConverted ||= BRACKET.test(text.slice(it.span.end, figure.span.start));
    const value = it.quantity.value ?? it.quantity.low;
    if (value !== undefined) beside.add(value);
  }
  return {
    figure,
    measure: contentOf(quantity.measure ?? ''),
    of: contentOf(quantity.of ?? ''),
    period: plainPeriod((quantity.period ?? '').toLowerCase()),
    around,
    names,
    people,
    fate: quantity.unit === 'count' ? fateOf(figure.span, sentence, reading) : undefined,
    beside,
    isAlone,
    person: stated?.person ?? (isAge ? personBy(figure.span, reading) : undefined),
    isStated: stated?.isOfTheDay === true,
    isBesideName: stated !== undefined,
    isConverted,
    isWhole: WHOLE.test(text.slice(Math.max(0, figure.span.start - 40), figure.span.start)),
    behind: text.slice(figure.span.end, Math.min(sentence.end, figure.span.end + BEHIND)),
    written: {
      quantity,
      text: shownText(reading, figure.span),
      ahead: looksAhead(reading, sentence, figure.span),
    },
  };
}

/** Characters. */
const BEHIND = 60;
const WHOLE = /\b(?:record of|of (?:the|its|their|his|her|(?:the )?\p{Lu}\p{L}{1,20}['’]s?)) $/u;
const BRACKET = /^ ?\((?:\p{L}{2,9} )?$/u;

/** *a year*, *each year*, *annually* are one rate. */
function plainPeriod(period: string): string {
  const rate = /^(?:an?|each|every|per) (\p{L}{1,12})$/u.exec(period)?.[1] ?? RATES.get(period);
  return rate === undefined ? period : `per ${rate}`;
}

const RATES = new Map(
  Object.entries({
    hourly: 'hour',
    daily: 'day',
    weekly: 'week',
    monthly: 'month',
    quarterly: 'quarter',
    yearly: 'year',
    annually: 'year',
  }),
);

/** The settings of all figures of an article of the index. */
export const settingsOf = (entry: Entry): readonly FigureSetting[] =>
  known.get(entry.reading)?.all ?? settingsIn(entry.reading, entry.words());

/** {@link settingsOf}, some figures at each step. */
export function* findingSettingsOf(entry: Entry): Steps<readonly FigureSetting[]> {
  return known.get(entry.reading)?.all ?? (yield* findingSettings(entry.reading, entry.words()));
}

/** The settings of all figures of an article, in order; kept as long as the reading is. */
export const settingsIn = (reading: Reading, words: Words): readonly FigureSetting[] =>
  known.get(reading)?.all ?? finished(findingSettings(reading, words));

/** {@link settingsIn}, some figures at each step. */
export function* findingSettings(reading: Reading, words: Words): Steps<readonly FigureSetting[]> {
  const kept = known.get(reading);
  if (kept) return kept.all;
  const made: FigureSetting[] = [];
  for (const it of reading.annotations) {
    if (it.kind !== 'figure') continue;
    made.push(readSetting(it, reading, words));
    if (made.length % FIGURES === 0) yield;
  }
  known.set(reading, { all: made, of: new Map(made.map((it) => [it.figure, it])) });
  return made;
}
/** Their sentences are looked through for each: so many make a step. */
const FIGURES = 8;
const known = new WeakMap<
  Reading,
  {
    readonly all: readonly FigureSetting[];
    readonly of: ReadonlyMap<Figure, FigureSetting>;
  }
>();

/**
 * How alike the settings of two figures are. `same`: their sentences speak of one thing, so that two
 * values differ. `likely`: they may, so that values that agree do, and others say nothing. `perhaps`:
 * only the very same value tells that they do. `undefined`: they measure different things.
 */
export type Likeness = 'same' | 'likely' | 'perhaps';

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
  if (measure === 'different') return undefined;
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
  const digits = String(number)
    .replace('.', '')
    .replace(/^0+/, '')
    .replace(/0{1,21}$/, '').length;
  return Math.min(2, number <= 10 && Number.isInteger(number) ? 0 : digits - (digits > 1 ? 1 : 0));
}

/** `unknown` where one side does not say what it measures, nor has the other's words around. */
function measuresMeet(a: FigureSetting, b: FigureSetting): 'same' | 'different' | 'unknown' {
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
  if (!valuesDiffer || a.measure.length === 0 || b.measure.length === 0) return undefined;
  return a.measure.some((it) => b.measure.includes(it)) || isOneMeasure(a.measure, b.measure)
    ? undefined
    : `Different things are measured: ${x.measure ?? ''} here, ${y.measure ?? ''} there.`;
}

const YEARS = /\b(?:1[5-9]|20|21)\d\d\b/g;
const PARTS =
  /\b(?:january|february|march|april|may|june|july|august|september|october|november|december|first|second|third|fourth|last|this|next)\b/g;

/** Other years, or without years other months, quarters, or last against next; *2031* and *last year* may be one. */
export function periodsClash(a: string, b: string): boolean {
  const clash = (pattern: RegExp): boolean | undefined => {
    const [x, y]: (readonly string[])[] = [a.match(pattern) ?? [], b.match(pattern) ?? []];
    if (!x || !y || x.length === 0 || y.length === 0) return undefined;
    return !x.some((it) => y.includes(it));
  };
  return a !== b && (clash(YEARS) ?? clash(PARTS) ?? false);
}

/** The two name one measure outright in the same words, several or of a unit that few things have, other than people, and their digits tell: what differs in scale alone is a slip. */
export const slipsInScale = (a: FigureSetting, b: FigureSetting): boolean =>
  tellsAlone(a, b) &&
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
  const bases = a.of.length > 0 && b.of.length > 0;
  const periods = a.period !== '' && b.period !== '';
  return (
    measuresMeet(a, b) !== 'different' &&
    !(bases && !isOneMeasure(a.of, b.of)) &&
    !(periods && a.period !== b.period)
  );
}

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
  Number.isInteger(quantity.value) &&
  (quantity.value ?? 0) <= MOST_COMMON;

/** Both sentences have another figure of one value that is no small number. */
export const shareTelling = (a: FigureSetting, b: FigureSetting): boolean =>
  [...a.beside].some((it) => (it > MOST_COMMON || !Number.isInteger(it)) && b.beside.has(it));

/** Significant digits: of *£412m* three, of *400* one, of a range those of both ends. */
export function digitsOf({ figure: { quantity } }: FigureSetting): number {
  const { value, low, high } = quantity;
  const ends = value === undefined ? [low, high] : [value];
  return ends.reduce<number>((sum, it) => sum + (it === undefined ? 0 : significantDigits(it)), 0);
}

const significantDigits = (number: number): number =>
  String(Math.abs(number))
    .replace('.', '')
    .replace(/^0+/, '')
    .replace(/0{1,21}$/, '').length;

/** One value in one unit, whatever is measured. */
export const isSameValue = ({ figure: a }: FigureSetting, { figure: b }: FigureSetting): boolean =>
  a.quantity.unit === b.quantity.unit &&
  a.quantity.value === b.quantity.value &&
  a.quantity.low === b.quantity.low &&
  a.quantity.high === b.quantity.high;

/** What befell those who are counted: as many dead as hurt are two counts. */
const FATES = new Set(
  'dead injured missing arrested rescued evacuated homeless'.split(' ').map(plainWord),
);

const DEAD = plainWord('dead');
const LIFE = singular('lives');
const TAKEN = new Set(
  'loss lost claim claimed claiming cost took'.split(' ').map(singular).map(plainWord),
);

/** The word right before (*killed seven*), else the first behind that is not the next figure's, else the last before. */
function fateOf(
  { start, end }: Span,
  sentence: Span,
  { annotations, article }: Reading,
): string | undefined {
  let [from, to] = [sentence.start, sentence.end];
  for (let i = lastStartingBy(annotations, sentence.start - 1) + 1; i < annotations.length; i++) {
    const it = annotations[i];
    if (it?.kind !== 'figure') continue;
    if (it.span.end <= start) from = it.span.end;
    if (it.span.start >= end) {
      to = Math.min(to, it.span.start);
      break;
    }
  }
  const wordsIn = (text: string): readonly string[] =>
    text
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .filter((it) => it !== '')
      .map((it) => plainWord(singular(it)));
  const before = wordsIn(article.text.slice(from, start));
  const behind = wordsIn(article.text.slice(end, to));
  // the loss of 14 lives
  if (behind[0] === LIFE && before.slice(-3).some((it) => TAKEN.has(it))) return DEAD;
  const isFate = (it: string | undefined): boolean => it !== undefined && FATES.has(it);
  if (isFate(before.at(-1))) return before.at(-1);
  const own = to < sentence.end && isFate(behind.at(-1)) ? behind.slice(0, -1) : behind;
  return own.find(isFate) ?? before.findLast(isFate);
}

const TERMS = new Set(['season', 'term', 'spell']);
/** Measures that say of people no more than that. */
export const ANYBODY = new Set('people person man men woman women child children other'.split(' '));

/** Values further apart than so many times are hardly of one thing, in sentences of other words. */
const MOST_APART = 5;

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
      POLLS.some((it) => around.has(it) || measure.includes(it)) ||
      (around.has('margin') && around.has('error')),
  );

/** Each sentence names somebody or something that the other does not: two parties, two states. */
export const nameOthers = (a: FigureSetting, b: FigureSetting): boolean =>
  [...a.names].some((it) => !b.around.has(it)) && [...b.names].some((it) => !a.around.has(it));

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
  if (!isSameValue(a, b) && (areOfPolls(a, b) || nameOthers(a, b))) return false;
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
  [a, b].every(({ measure }) => measure.every((it) => ANYBODY.has(it) || it === a.fate));

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

/** Words of one sentence that make its figures hopes rather than results. */
const AHEAD = new Set(
  `will would could may might expected expects expect forecast forecasts predicted predicts projected
  projects planned plans target targets goal aims estimate likely promised promises pledged pledges`.split(
    /\s+/,
  ),
);

function looksAhead(reading: Reading, sentence: Span, figure: Span): boolean {
  const { text } = reading.article;
  const whole = { start: sentence.start, end: Math.min(sentence.end, sentence.start + MOST_READ) };
  const words = withoutOtherQuotations(
    asideAround(text, sentence, figure) ?? clauseAround(text, whole, figure),
    figure,
    reading,
  ).replace(NOT_DONE, ' ');
  return (
    TO_COME.test(words.toLowerCase()) ||
    words
      .split(/[^\p{L}]+/u)
      .some((it) => AHEAD.has(it) || (!NAMES_TOO.has(it) && AHEAD.has(it.toLowerCase())))
  );
}

/** *14 of 40 could not be filled* tells what was. */
const NOT_DONE = /\b(?:could(?: not\b|n['’]t\b)|(?:might|may|would) not have\b)/gi;

/**
 * Between two semicolons, where a sentence has them (*Residents pay £40; that will rise*), or the parts of what is
 * said (*said that 40 were there and that 20 would come*).
 */
function clauseAround(text: string, { start, end }: Span, figure: Span): Span {
  const sentence = text.slice(start, end);
  let from = 0;
  let to = sentence.length;
  for (const it of CLAUSE_JOINTS) {
    from = Math.max(from, sentence.lastIndexOf(it, figure.start - start));
    const behind = sentence.indexOf(it, figure.end - start);
    if (behind >= 0) to = Math.min(to, behind);
  }
  return { start: start + from, end: start + to };
}

const CLAUSE_JOINTS = [';', ' and that '];

/** The month and the given name. */
const NAMES_TOO = new Set(['May', 'MAY', 'Will', 'WILL']);

/** The text of a stretch without the quotations in which a figure does not stand: *“We will go on,” she said after 13 died*. */
function withoutOtherQuotations(
  stretch: Span,
  figure: Span,
  { annotations, article: { text } }: Reading,
): string {
  const out: string[] = [];
  let at = stretch.start;
  for (let i = lastStartingBy(annotations, stretch.start - MOST_READ) + 1; ; i++) {
    const it = annotations[i];
    if (!it || it.span.start >= stretch.end) break;
    if (it.kind !== 'quote' || it.span.end <= at || contains(it.span, figure)) continue;
    out.push(text.slice(at, Math.max(at, it.span.start)));
    at = Math.min(stretch.end, it.span.end);
  }
  out.push(text.slice(at, stretch.end));
  return out.join(' ');
}

const MOST_READ = 600;

/** What a figure stands in between two commas that says something of somebody (*Lund Mills, which employs 400 people, will …*). */
function asideAround(text: string, sentence: Span, { start, end }: Span): Span | undefined {
  const from = Math.max(sentence.start, start - MOST_READ);
  const opens = text.slice(from, start).search(/, (?:which|who|whose)\b[^,]{0,600}$/);
  const closes = text.slice(end, Math.min(sentence.end, end + MOST_READ)).search(/,(?!\d)/);
  return opens < 0 || closes < 0 ? undefined : { start: from + opens, end: end + closes };
}

/** *Is to cost*, *are due to open*: what is arranged; nobody who is to blame is still to be blamed. */
const TO_COME =
  /\b(?:is|are|be|stands?)(?: (?:also|now|still|all|both))? (?:(?:due|about|going|scheduled|bound|set) )?to (?!blame\b|date\b|the\b|an?\b)\p{L}/u;
