import { standardForm } from '../index/spelling';
import { keyOf, WordFlag, wordRange } from '../index/words';
import type { Entry, SourceIndex } from '../index/sourceIndex';
import { monthNames, weekdayNames } from '../lexicon/calendar';
import type { Evidence, Modifier, Reading, Relation } from '../model';
import { compareQuantities } from './compareQuantities';
import { digitsOf, isCommonValue, isSameValue, sharedAround } from './figureLikeness';
import { type FigureSetting, settingsIn, settingsOf } from './figureSetting';
import { areOfOneDay, quoteTheSame, SAID_ONCE, vocabularyOf, type WordedArticle } from './oneStory';
import { isSlipOfAge } from './otherAge';
import { isNameBy, isTelling } from './tellingWords';
import type { Ranked } from './verdict';

/** Least number of telling figures of an event, and how many are several. */
const TELLING = 2;
const SEVERAL = 3;
/** Most of the figures of the shorter list that two events have alike. */
const SHARED = 0.2;
/** So many figures, small ones too, tell two events by themselves, whoever is named in both (two quarters of one firm) … */
const MANY = 7;
/** … and so many where none is in the other. */
const NOT_FEW = 5;
/** Articles of more figures are tables. */
const MOST_PAIRS = 10_000;

/**
 * Whether two articles tell two events of one kind in the same words (the results of two firms, two crashes on one
 * road): each opens on words of its own and has telling figures, hardly any of which is in the other, and they quote
 * nothing alike and name few of the same, or have many figures, small ones too, and hardly any alike. One event is told
 * with most of its figures, whatever is wrong in the rest, or with those whom and what it befell, whatever has become
 * of its few figures since.
 */
function areOtherEvents(a: WordedArticle, b: WordedArticle): Likelihood {
  const of = known.get(a.reading) ?? new WeakMap<Reading, Likelihood>();
  known.set(a.reading, of);
  const kept = of.get(b.reading);
  if (kept !== undefined) return kept;
  const made = tellOtherEvents(a, b);
  of.set(b.reading, made);
  return made;
}

const known = new WeakMap<Reading, WeakMap<Reading, Likelihood>>();

/** How likely two articles tell two events: where it may be one from two angles, or of two years, what is alike still agrees. */
type Likelihood = 'hardly' | 'likely' | 'years-apart' | 'surely';

function tellOtherEvents(a: WordedArticle, b: WordedArticle): Likelihood {
  if (areYearsApart(a, b)) return 'years-apart';
  let [ours, theirs] = [tellingFigures(a), tellingFigures(b)];
  const least = Math.min(ours.length, theirs.length);
  if (least < TELLING || ours.length * theirs.length > MOST_PAIRS) return 'hardly';
  const [x, y] = [ownOpening(a, b), ownOpening(b, a)];
  if (Math.min(x.weight, y.weight) < (least < SEVERAL ? 2 : 1)) return 'hardly';
  if (x.isNamed && y.isNamed) {
    const [some, others] = [withoutAges(ours), withoutAges(theirs)];
    if (Math.min(some.length, others.length) >= TELLING) [ours, theirs] = [some, others];
  }
  const isOther = nameTheSame(a, b, x.isNamed && y.isNamed)
    ? haveManyOthers(a, b)
    : haveHardlyAny(ours, theirs, SHARED);
  if (!isOther || quoteTheSame(a, b)) return 'hardly';
  return nameAlike(a, b, NAMES_OF_ONE) ? 'likely' : 'surely';
}

/** Somebody is years older in one of two articles that tell of no one day, and nobody is of one age in both. */
function areYearsApart(a: WordedArticle, b: WordedArticle): boolean {
  const theirs = statedAges(b);
  let isOlder = false;
  for (const [person, age] of theirs.size > 0 ? statedAges(a) : []) {
    const other = theirs.get(person);
    if (other === undefined) continue;
    if (isSameValue(age, other)) return false;
    isOlder ||= !isSlipOfAge(age, other);
  }
  return isOlder && !areOfOneDay(a, b);
}

const ages = new WeakMap<Reading, ReadonlyMap<string, FigureSetting>>();

/** The age of each person of an article that is told beside the name. */
function statedAges({ reading, words }: WordedArticle): ReadonlyMap<string, FigureSetting> {
  const kept = ages.get(reading);
  if (kept) return kept;
  const made = new Map<string, FigureSetting>();
  for (const it of settingsIn(reading, words))
    if (it.isStated && it.person !== undefined) made.set(it.person, it);
  ages.set(reading, made);
  return made;
}

/** Many figures, hardly one of them in both, ages aside: people are as old at the next event. */
function haveManyOthers(a: WordedArticle, b: WordedArticle): boolean {
  const [ours, theirs] = [withoutAges(countsOf(a)), withoutAges(countsOf(b))];
  if (ours.length * theirs.length > MOST_PAIRS) return false;
  const fewest = Math.min(ours.length, theirs.length);
  return fewest >= NOT_FEW && haveHardlyAny(ours, theirs, fewest < MANY ? 0 : SHARED);
}

const withoutAges = (all: readonly FigureSetting[]): readonly FigureSetting[] =>
  all.filter(({ figure }) => figure.quantity.unit !== 'year-of-age');

/** No more of the values of the shorter list are in the other, each of which counts once, than a share of them. */
function haveHardlyAny(
  ours: readonly FigureSetting[],
  theirs: readonly FigureSetting[],
  share: number,
): boolean {
  const [short, long] = ours.length <= theirs.length ? [ours, theirs] : [theirs, ours];
  const most = short.length * share;
  const met = new Set<FigureSetting>();
  for (const it of short) {
    const other = long.find((other) => !met.has(other) && isOneValue(it, other));
    if (!other) continue;
    met.add(other);
    if (met.size > most) return false;
  }
  return true;
}

/** *At least 146* agrees with 164 too, of which it says nothing. */
function isOneValue(a: FigureSetting, b: FigureSetting): boolean {
  if (areFarOff(a, b)) return false;
  const { relation } = compareQuantities(a.written, b.written);
  return (
    relation === 'equal' ||
    (relation === 'rounded' && [a, b].every(({ figure }) => !OPEN.has(figure.quantity.modifier)))
  );
}

/** Too far from each other for any rounding of two digits; most are, and to compare two figures takes longer. */
function areFarOff({ figure: a }: FigureSetting, { figure: b }: FigureSetting): boolean {
  if (a.quantity.unit !== b.quantity.unit) return false;
  const [x, y] = [Math.abs(a.quantity.value ?? 0), Math.abs(b.quantity.value ?? 0)];
  return Math.max(x, y) > Math.min(x, y) * FAR_OFF;
}

const FAR_OFF = 1.25;

const OPEN: ReadonlySet<Modifier | undefined> = new Set([
  'at-least',
  'more-than',
  'at-most',
  'less-than',
]);

const counts = new WeakMap<Reading, readonly FigureSetting[]>();

/** Each value once; *one* and *two* are in every article. */
function countsOf({ reading, words }: WordedArticle): readonly FigureSetting[] {
  const kept = counts.get(reading);
  if (kept) return kept;
  const made = new Map<string, FigureSetting>();
  for (const it of settingsIn(reading, words)) {
    const { unit, value } = it.figure.quantity;
    if (value === undefined || (unit === 'count' && (value === 1 || value === 2))) continue;
    made.set(`${unit} ${String(value)}`, it);
  }
  const all = [...made.values()];
  counts.set(reading, all);
  return all;
}

/** Of two digits and more, each value once. */
const tellingFigures = (article: WordedArticle): readonly FigureSetting[] =>
  countsOf(article).filter((it) => !isCommonValue(it) && digitsOf(it) > 1);

/** The first sentences of an article say who, what and where. */
const OPENING = 2;

/** How much the article opens on that the other has nowhere, a name for two words; whether a name is among it. */
function ownOpening(
  a: WordedArticle,
  b: WordedArticle,
): { readonly weight: number; readonly isNamed: boolean } {
  const there = vocabularyOf(b.reading, b.words);
  let weight = 0;
  let isNamed = false;
  for (const sentence of a.reading.sentences.slice(0, OPENING)) {
    const { from, to } = wordRange(a.words, sentence);
    for (let i = from; i < to; i++) {
      const flags = a.words.flags[i] ?? 0;
      const key = a.words.key[i] ?? 0;
      if ((flags & WordFlag.number) !== 0 || !isTelling(flags) || there.has(key)) continue;
      weight += isNameBy(flags) ? 2 : 1;
      isNamed ||= isNameBy(flags) && !DAYS.has(key);
    }
  }
  return { weight, isNamed };
}

/**
 * Most of the names of an article that one on another event has (the town, the firm, who speaks for the police);
 * more where each opens on a name of its own, as two matches of one club do.
 */
const NAMES_ALIKE = 0.5;
const NAMES_ALIKE_BEHIND_OTHERS = 0.75;
/** Enough that the two may tell one event from two angles. */
const NAMES_OF_ONE = 0.35;
const LEAST_NAMES = 3;

function nameTheSame(a: WordedArticle, b: WordedArticle, openOnOthers: boolean): boolean {
  return nameAlike(a, b, openOnOthers ? NAMES_ALIKE_BEHIND_OTHERS : NAMES_ALIKE);
}

/** More than a share of the names of one article are in the other. */
function nameAlike(a: WordedArticle, b: WordedArticle, most: number): boolean {
  const [x, y] = [namesOf(a), namesOf(b)];
  return isMostlyIn(x, y, most) || isMostlyIn(y, x, most);
}

function isMostlyIn({ names }: Names, { capitals }: Names, most: number): boolean {
  let shared = 0;
  for (const it of names) if (capitals.has(it)) shared++;
  return shared >= LEAST_NAMES && shared > names.size * most;
}

/** The keys of an article's words that are names, and of all with a capital, at the beginning of a sentence too. */
interface Names {
  readonly names: ReadonlySet<number>;
  readonly capitals: ReadonlySet<number>;
}

const namings = new WeakMap<Reading, Names>();

function namesOf({ reading, words }: WordedArticle): Names {
  const kept = namings.get(reading);
  if (kept) return kept;
  const names = new Set<number>();
  const capitals = new Set<number>();
  for (let i = 0; i < words.length; i++) {
    const flags = words.flags[i] ?? 0;
    const key = words.key[i] ?? 0;
    if ((flags & WordFlag.capital) === 0 || !isTelling(flags) || DAYS.has(key)) continue;
    capitals.add(key);
    if (isNameBy(flags)) names.add(key);
  }
  const made = { names, capitals };
  namings.set(reading, made);
  return made;
}

/** Written like names, which tell nothing of who and where. */
const DAYS: ReadonlySet<number> = new Set(
  [...weekdayNames, ...monthNames].map((it) => keyOf(standardForm(it.toLowerCase()))),
);

/**
 * What is found of a claim, of which articles on another event tell no difference: that is why they have
 * other figures and other words in like sentences. Nor does a small number of theirs bear one out.
 */
export function withoutOtherEvents(
  found: readonly Ranked[],
  own: WordedArticle,
  { entries }: SourceIndex,
  figure?: FigureSetting,
): readonly Ranked[] {
  const isAnyones = figure !== undefined && (isCommonValue(figure) || digitsOf(figure) < ALIKE);
  return found.map((it) => {
    const { evidence } = it;
    const { bearing, relation } = evidence;
    const isTold =
      bearing === 'differs'
        ? OF_AN_EVENT.has(relation)
        : bearing === 'agrees' && (isAnyones || relation === 'near');
    if (!isTold || (relation !== 'near' && sameWords(evidence) >= SAID_ONCE)) return it;
    const entry = entries.get(evidence.article);
    if (!entry) return it;
    const likelihood = areOtherEvents(own, { reading: entry.reading, words: entry.words() });
    if (
      likelihood === 'hardly' ||
      (likelihood !== 'surely' && bearing === 'agrees' && mayBeOneFact(figure, evidence, entry))
    )
      return it;
    const why = `${evidence.why} ${WHY[likelihood]}`;
    return { ...it, evidence: { ...evidence, bearing: 'not-comparable', why } };
  });
}

const TWO_EVENTS = 'The articles seem to tell two events: hardly a figure is in both.';
const WHY: Readonly<Record<Exclude<Likelihood, 'hardly'>, string>> = {
  likely: TWO_EVENTS,
  surely: TWO_EVENTS,
  'years-apart': 'The articles seem to be of two years: somebody’s age is another there.',
};

/** One event may be told from two angles: the very value in sentences that have words and names in common is one fact. */
function mayBeOneFact(
  figure: FigureSetting | undefined,
  evidence: Evidence,
  entry: Entry,
): boolean {
  if (!figure) return true;
  if (evidence.relation !== 'equal') return false;
  const other = settingsOf(entry).find((it) => it.figure.span.start === evidence.span.start);
  if (!other) return false;
  const isNamed = [...figure.names].some((it) => other.around.has(it));
  return sharedAround(figure, other) >= (isNamed ? 2 : 3);
}

/** Fewer digits are alike by chance. */
const ALIKE = 3;

/** Who said the words, and how a name is spelled, is no matter of the event. */
const OF_AN_EVENT: ReadonlySet<Relation> = new Set<Relation>([
  'differs',
  'near',
  'altered',
  'trimmed',
]);

const sameWords = ({ changes }: Evidence): number =>
  changes
    .filter(({ op }) => op === 'equal')
    .reduce((sum, { text }) => sum + text.split(' ').length, 0);
