import type { Entry } from '../index/sourceIndex';
import { wordRange, type Words } from '../index/words';
import type { Figure, FigureRelation, Reading, Span } from '../model';
import { sentenceAt, textAt } from '../text/span';
import { areOfOtherMatters, isOneHeld } from './bothRight';
import { compareQuantities, isCurrency, type QuantityComparison } from './compareQuantities';
import {
  ANYBODY,
  areFarApart,
  areOfOtherConvicts,
  areOfOtherFates,
  areOfOthers,
  areOfRelatives,
  digitsOf,
  isCommonValue,
  isSameValue,
  measuresShareHead,
} from './figureLikeness';
import { type FigureSetting, settingOf, settingsOf } from './figureSetting';
import { familyOf, figuresOf } from './figureTable';
import { JAILED } from './figureFate';
import { isOfPart, isOneSet } from './measuredPart';
import { areProfitAndLoss, withoutResult } from './exchangedCounts';
import { isWhole } from './partsOfWhole';
import { isOfOtherFact, typedFact } from './otherFact';
import { areTransposed } from './storyDifference';
import type { FigureContext } from './judgeFigure';
import { tellingWordAt } from './measureWords';
import type { Ranked } from './verdict';
import { shownText } from '../text/prose';
import { capitalised } from './wording';

/** Of the telling words of a typed text, least share that a sentence must have to speak of the same. */
const SHARED = 0.5;

/**
 * Figures of other articles for one that a person typed, which has no story around it: those whose
 * measure shares its head word, or, where the text does not say what it measures, the same value. An
 * age is held against the same person's ages alone.
 */
export function evidenceForTypedFigure(figure: Figure, context: FigureContext): readonly Ranked[] {
  const { reading, words, index, options } = context;
  const own = typedSetting(figure, reading, words);
  const fact = typedFact(own, reading, words);
  const found = new Map<Entry, Found[]>();
  const standsIn = new Map<Entry, boolean>();
  /** An article that has the value, which is no common one, says it of something, and a common one of whom it names. */
  const hasValue = (entry: Entry): boolean => {
    const known = standsIn.get(entry);
    if (known !== undefined) return known;
    const has = settingsOf(entry).some(
      (it) =>
        familyOf(it.figure) === familyOf(own.figure) &&
        isSameValue(it, own) &&
        !areOfOtherFates(it, own) &&
        ((!isCommonValue(own) && (digitsOf(own) > 1 || isMoney(own))) || namesAllOf(it, own)),
    );
    standsIn.set(entry, has);
    return has;
  };
  for (const { entry, setting } of figuresOf(index).ofFamily(familyOf(own.figure))) {
    if (entry.reading.article.id === reading.article.id) continue;
    const about = withoutNamesBefore(own, setting, entry);
    if (
      isMoney(own) &&
      isSameValue(own, setting) &&
      areProfitAndLoss(own, setting, reading, entry.reading)
    ) {
      const nearness = digitsOf(own) > 1 ? closenessOf(withoutResult(about), setting) : undefined;
      if (nearness !== undefined)
        found.set(entry, [
          ...(found.get(entry) ?? []),
          ranked(setting, otherResult(own, setting), nearness, entry),
        ]);
      continue;
    }
    const closeness = closenessOf(about, setting);
    if (closeness === undefined) continue;
    const { ahead } = setting.written;
    const written = isOneTime(own, setting) ? { ...own.written, ahead } : own.written;
    const compared = compareQuantities(written, setting.written, options.tolerancePercent);
    const comparison =
      compared.bearing === 'differs' && isOneHeld(own, setting) && !areFarApart(own, setting)
        ? leavingRoom(setting)
        : compared;
    if (!saysSomething(about, setting, comparison, own.names.size > 0)) continue;
    // 17 hurt, for the three killed in the same sentence
    const isBeside = setting.beside.has(valueOf(own)) && !isOneFate(own, setting);
    if (comparison.bearing === 'differs' && (isBeside || areOfOtherMatters(own, setting))) continue;
    if (comparison.bearing === 'differs' && isOfOtherFact(fact, setting, entry)) continue;
    if (comparison.bearing === 'differs' && hasValue(entry)) continue;
    // lost by eight, with 1,002 votes; three patients died, of 1,116 patients
    const isOfOther =
      own.isMargin !== setting.isMargin || (own.fate !== undefined && !isOneFate(own, setting));
    if (comparison.bearing === 'differs' && isOfOther) continue;
    // of whom that sentence does not name
    const isFar = about !== own && areFarApart(own, setting);
    if (comparison.bearing === 'differs' && isFar) continue;
    // three plants, for the nine of two of the nine plants
    const isOfWhole = isWhole(setting.figure, entry.reading) && !isWhole(figure, reading);
    if (comparison.bearing === 'differs' && isOfWhole) continue;
    const list = found.get(entry) ?? [];
    found.set(entry, list);
    list.push(ranked(setting, comparison, closeness, entry));
  }
  const whole = withoutParts(own, found);
  return withoutOtherFacts(new Map([...whole].map(([entry, list]) => [entry, settled(list)])));
}

/**
 * Where an article has the very measure of the text, its parts are others: online sales, for sales. So they are
 * where another differs, and the very measure bears the text out.
 */
function withoutParts(
  own: FigureSetting,
  found: ReadonlyMap<Entry, readonly Found[]>,
): ReadonlyMap<Entry, readonly Found[]> {
  const isWholeOf = ({ setting }: Found): boolean => isOneSet(own.measure, setting.measure);
  const isBorneOut = [...found.values()].flat().some((it) => isWholeOf(it) && isAgreeing(it));
  return new Map(
    [...found].map(([entry, list]) => {
      const hasWhole = list.some(isWholeOf);
      const isKept = (it: Found): boolean =>
        !isOfPart(own, it.setting) || !(hasWhole || (isBorneOut && !isAgreeing(it)));
      return [entry, list.filter(isKept)];
    }),
  );
}

/**
 * An article that has both values tells of two facts, and what another has of the one is no other version
 * of the other: 900 homes in 2007, of the 1,400 of this year. But what fits the text better is what it means.
 */
function withoutOtherFacts(found: ReadonlyMap<Entry, readonly Found[]>): readonly Ranked[] {
  /** Of the articles that bear the text out, how closely the closest that has a value does. */
  const toldBesides = new Map<string, number>();
  for (const [entry, list] of found) {
    const closeness = Math.min(...list.filter(isAgreeing).map((it) => it.closeness));
    if (closeness === Infinity) continue;
    for (const setting of settingsOf(entry)) {
      const key = keyOfValue(setting);
      toldBesides.set(key, Math.min(closeness, toldBesides.get(key) ?? Infinity));
    }
  }
  return [...found.values()].flat().filter(({ evidence, setting, closeness }) => {
    if (evidence.bearing !== 'differs' || isCommonValue(setting)) return true;
    return (toldBesides.get(keyOfValue(setting)) ?? Infinity) > closeness;
  });
}

/** What figures of one value in one unit have in common. */
const keyOfValue = ({ figure: { quantity } }: FigureSetting): string =>
  [quantity.unit, quantity.value, quantity.low, quantity.high].join();

const isAgreeing = ({ evidence }: Ranked): boolean => evidence.bearing === 'agrees';

/** *Five Greens*, *the Greens have five seats*. */
const namesAllOf = (it: FigureSetting, { names }: FigureSetting): boolean =>
  names.size > 0 && [...names].every((name) => it.around.has(name) || it.measure.includes(name));

/** $10m, of whatever else $12m may be. */
const isMoney = ({ figure }: FigureSetting): boolean => isCurrency(figure.quantity.unit);

const otherResult = (
  { written: here }: FigureSetting,
  { written: there }: FigureSetting,
): QuantityComparison => ({
  relation: 'differs',
  bearing: 'differs',
  why: `${here.text} here, ${there.text} there: one is a profit, the other a loss.`,
});

const valueOf = ({ figure: { quantity } }: FigureSetting): number =>
  quantity.value ?? quantity.low ?? NaN;

/** A number that a text says a person to be is an age; a base is no measure of its own. */
export function typedSetting(figure: Figure, reading: Reading, words: Words): FigureSetting {
  const { quantity } = figure;
  const { text } = reading.article;
  const { unit, value, measure } = quantity;
  const isPersons = reading.annotations.some(
    (it) =>
      it.kind === 'person' &&
      it.form !== 'pronoun' &&
      (textAt(text, it.span) === measure || IS.test(text.slice(it.span.end, figure.span.start))),
  );
  const ends = /^\s*(?:[.,;]|$)/.test(text.slice(figure.span.end, figure.span.end + 8));
  if (unit === 'count' && isPersons && ends && value !== undefined && value < 120) {
    const age: Figure = { ...figure, quantity: { value, unit: 'year-of-age' } };
    return settingOf(age, reading, words);
  }
  const setting = settingOf(figure, reading, words);
  const isBase = setting.measure.length > 0 && setting.measure.join() === setting.of.join();
  return isBase ? { ...setting, measure: [] } : setting;
}

/** Between a name and an age. */
const IS = /^,? (?:is|was|turned)(?: only| just| now)? $/;

/** Names that open an article, or stand so few sentences before, go without saying in one that names nobody else. */
const OPENING = 5;

/** So many words in common tell that a sentence which names a place or a body besides is about the same. */
const TELLING = 3;

/** What was typed, without the names of places and bodies that a sentence need not repeat. */
function withoutNamesBefore(own: FigureSetting, other: FigureSetting, entry: Entry): FigureSetting {
  const missing = [...own.names].filter((it) => !other.around.has(it));
  if (missing.length === 0 || missing.length === own.around.size) return own;
  const shared = [...own.around].filter((it) => other.around.has(it) && !own.measure.includes(it));
  const namesOthers = [...other.names].some((it) => !own.names.has(it));
  if (namesOthers && shared.length < TELLING) return own;
  // *The brother was jailed* is not said of who stands before
  if (own.people.size > 0 && !areOfOneConvict(own, other)) return own;
  if ([...other.people].some((it) => !own.people.has(it))) return own;
  const { sentences } = entry.reading;
  const at = sentenceAt(sentences, other.figure.span.start);
  const before = wordsOfSentences(entry, [
    ...sentences.slice(0, OPENING),
    ...sentences.slice(Math.max(0, at - OPENING), Math.max(0, at)),
  ]);
  if (!missing.every((it) => before.has(it))) return own;
  const without = (words: Iterable<string>): string[] =>
    [...words].filter((it) => !missing.includes(it));
  return {
    ...own,
    measure: without(own.measure),
    around: new Set(without(own.around)),
    names: new Set(without(own.names)),
  };
}

function wordsOfSentences(entry: Entry, sentences: readonly Span[]): ReadonlySet<string> {
  const words = entry.words();
  const out = new Set<string>();
  for (const sentence of sentences) {
    const { from, to } = wordRange(words, sentence);
    for (let i = from; i < to; i++) {
      const word = tellingWordAt(words, i, entry.reading.article.text);
      if (word !== undefined) out.add(word);
    }
  }
  return out;
}

/** 0 for the same measure and words, to 1; `undefined` where the two measure different things. */
function closenessOf(own: FigureSetting, other: FigureSetting): number | undefined {
  if (own.person !== undefined) return own.person === other.person ? 0 : undefined;
  if (areOfOtherFates(own, other) || areOfRelatives(own, other)) return undefined;
  // a sentence is of whom it names
  if (own.fate === JAILED && areOfOthers(own, other)) return undefined;
  if (own.of.length > 0 && other.of.length > 0 && own.of.at(-1) !== other.of.at(-1))
    return undefined;
  if (own.period !== '' && other.period !== '' && own.period !== other.period) return undefined;
  if (own.measure.length > 0 && !isOneFate(own, other) && !measuresShareHead(own, other))
    return undefined;
  let shared = 0;
  for (const it of own.around) {
    if (other.around.has(it) || other.measure.includes(it)) shared++;
  }
  const share = own.around.size === 0 ? 1 : shared / own.around.size;
  if (share < SHARED) return undefined;
  const named = [...own.names].every((it) => other.around.has(it) || other.measure.includes(it));
  if (!named) return undefined;
  const missing = own.measure.filter((it) => !other.measure.includes(it)).length;
  return (1 - share) * 0.5 + (missing / Math.max(1, own.measure.length)) * 0.5;
}

/** Of one period, or the text says no more than what is measured: then neither is only hoped for. */
function isOneTime(own: FigureSetting, other: FigureSetting): boolean {
  if (own.period !== '' && own.period === other.period) return true;
  return [...own.around].every((it) => own.measure.includes(it) || own.of.includes(it));
}

/** *Five died*, *at least three died*. */
const leavingRoom = ({ written }: FigureSetting): QuantityComparison => ({
  relation: 'basis',
  bearing: 'not-comparable',
  why: `${capitalised(written.text)} there, which does not rule this number out.`,
});

/** Without a measure, or beside others of its unit, another value is another figure. */
function saysSomething(
  own: FigureSetting,
  other: FigureSetting,
  { bearing }: QuantityComparison,
  isNamed: boolean,
): boolean {
  if (bearing === 'agrees') return true;
  if (own.person !== undefined) return other.isStated;
  // of two people either may have been jailed
  if (own.fate === JAILED && other.people.size > 1) return false;
  if (isOneFate(own, other)) return isNamed || areOfOneConvict(own, other);
  // five people, of whatever
  if (own.measure.length > 0 && own.around.size === 0 && own.measure.every((it) => ANYBODY.has(it)))
    return false;
  if (own.measure.length === 0)
    return measuresShareHead(own, other) || areAlone(own, other) || isSlip(own, other);
  // one word may measure many things; all of a longer measure must be there
  return own.measure.every((it) => other.measure.includes(it) || other.around.has(it));
}

const areOfOneConvict = (own: FigureSetting, other: FigureSetting): boolean =>
  own.fate === JAILED && other.fate === JAILED && !areOfOtherConvicts(own, other);

/** *14 died*, *the loss of 15 lives*. */
const isOneFate = (own: FigureSetting, other: FigureSetting): boolean =>
  own.fate !== undefined && own.fate === other.fate;

/** The only figures of a unit that few things have, in sentences that name somebody or something in common. */
const areAlone = (own: FigureSetting, other: FigureSetting): boolean =>
  own.isAlone &&
  other.isAlone &&
  own.names.size > 0 &&
  own.figure.quantity.unit === other.figure.quantity.unit &&
  own.figure.quantity.unit.includes(' per ');

/** Three digits and more that changed places: *stole £142,000*, *£412,000*. */
const isSlip = (own: FigureSetting, other: FigureSetting): boolean =>
  digitsOf(own) > 2 && areTransposed(own, other);

/** Evidence, and the figure that it is. */
interface Found extends Ranked {
  readonly setting: FigureSetting;
  readonly closeness: number;
}

function ranked(
  setting: FigureSetting,
  { relation, bearing, why }: QuantityComparison,
  closeness: number,
  { reading }: Entry,
): Found {
  const { figure } = setting;
  return {
    setting,
    closeness,
    rank: closeness + STEP[relation],
    evidence: {
      article: reading.article.id,
      span: figure.span,
      text: shownText(reading, figure.span),
      relation,
      bearing,
      changes: [],
      why,
    },
  };
}

const STEP: Readonly<Record<FigureRelation, number>> = {
  equal: 0,
  rounded: 0.5,
  differs: 1,
  basis: 1.5,
};

/**
 * An article that has the value does not differ by having another beside it, and one that has several others
 * differs by the nearest: 241 aboard, of the two killed and the 1.3m of a year.
 */
function settled(list: readonly Found[]): readonly Found[] {
  const agreeing = list.filter(isAgreeing);
  if (agreeing.length > 0) return agreeing;
  const all = list.filter((it) => it.evidence.bearing === 'differs');
  // what the firm made, and not what it hopes for
  const results = all.filter((it) => !it.setting.written.ahead);
  const differing = results.length > 0 ? results : all;
  const nearest = Math.min(...differing.map((it) => it.rank));
  const counterpart = differing.find((it) => it.rank === nearest);
  return list.filter((it) => it === counterpart || it.evidence.bearing !== 'differs');
}
