import type { Entry, SourceIndex } from '../index/sourceIndex';
import { wordRange, type Words } from '../index/words';
import type { Evidence, Figure, Reading, Span } from '../model';
import { overlaps } from '../text/span';
import { compareQuantities, type QuantityComparison } from './compareQuantities';
import { othersCount } from './exchangedCounts';
import {
  areOfOtherFates,
  areOfOtherOwners,
  areOfRelatives,
  areOnePrice,
  asLevels,
  asTerms,
  isCommonValue,
  isRoundedFar,
  likeness,
  mayBeOfOtherConvicts,
  mayBeOfOthers,
  nameOthers,
  otherMatter,
  sharedAround,
  slipsInScale,
} from './figureLikeness';
import { type FigureSetting, settingOf, settingsIn, settingsOf } from './figureSetting';
import type { FigurePair, StoryFigures } from './figureTies';
import { familyOf, figuresOf } from './figureTable';
import { areOfOneDay, isOneStory, shareTwoPeople } from './oneStory';
import { areOfOtherParts } from './partsOfWhole';
import type { JudgeOptions } from './options';
import { powersOfTenApart } from './scaleSlip';
import { indexOfRun } from './running';
import { areOfOtherOccasions } from './storyDifference';
import { counterpart, type MatchedSentence, type SentenceMatch } from './sentenceMatches';
import type { Ranked } from './verdict';
import { shownText } from '../text/prose';
import { capitalised } from './wording';

export interface FigureContext {
  readonly reading: Reading;
  readonly words: Words;
  readonly sentences: readonly MatchedSentence[];
  readonly index: SourceIndex;
  readonly options: JudgeOptions;
  /** The text was typed: it is of whatever day an article is of. */
  readonly isAsked?: boolean;
}

/**
 * Figures of other articles that measure the same: those at the same place of nearly the same
 * sentence, and those with the same measure among the same names and words.
 */
export function evidenceForFigure(figure: Figure, context: FigureContext): readonly Ranked[] {
  const { reading, index } = context;
  const own = settingOf(figure, reading, context.words);
  const found = new Map<Entry, Found[]>();
  const otherKinds = new Map<Entry, Found>();
  byPlace(own, context, found, otherKinds);
  const placed = new Set(found.keys());
  for (const { entry, setting } of figuresOf(index).alike(own)) {
    if (entry.reading.article.id === reading.article.id || placed.has(entry)) continue;
    if (found.size >= MOST_ARTICLES && !found.has(entry)) continue;
    const it = byLikeness(own, setting, entry, context);
    if (!it) continue;
    const list = found.get(entry);
    if (list) list.push(it);
    else found.set(entry, [it]);
  }
  for (const [entry, it] of otherKinds) if (!found.has(entry)) found.set(entry, [it]);
  return [...found].flatMap(([entry, list]) => settled(list, entry));
}

/** More articles than this tell nothing new of one figure. */
const MOST_ARTICLES = 48;

interface Found {
  readonly figure: Figure;
  readonly comparison: QuantityComparison;
  /** 0 is the very place; more is further. */
  readonly distance: number;
}

/** Least likeness of two sentences for their figures to be compared by place. */
const BY_PLACE = 0.65;
/** Less like than this, two sentences may be of one pattern: *it takes so many delegates to win the nomination of* either party. */
const PARALLEL = 0.86;

function byPlace(
  own: FigureSetting,
  { reading, words, sentences, options }: FigureContext,
  found: Map<Entry, Found[]>,
  otherKinds: Map<Entry, Found>,
): void {
  const { figure } = own;
  const sentence = sentences.find(
    (it) => it.span.start <= figure.span.start && figure.span.end <= it.span.end,
  );
  if (!sentence) return;
  const ours = { reading, words, settings: settingsIn(reading, words) };
  const turned = sentence.reordered.filter(
    ({ span }) => !sentence.matches.some((it) => it.span === span),
  );
  for (const match of [...sentence.matches, ...turned]) {
    if (match.similarity < BY_PLACE) continue;
    const { entry } = match;
    const figureAt = (place: Span | undefined): FigureSetting | undefined => {
      const there = settingsOf(entry).filter((it) => place && overlaps(it.figure.span, place));
      return there.length === 1 ? there[0] : undefined;
    };
    const placed =
      figureAt(counterpart(sentence, match, words, figure.span)) ??
      figureAt(movedPlace(match, words, figure));
    const others = placed && othersCount(own, placed, ours, storyOf(entry));
    if (others && !others.instead) continue;
    const other = others?.instead ?? placed;
    if (!other || areOtherPeople(own, other)) continue;
    if (areOfOtherFates(own, other) || areOfRelatives(own, other)) continue;
    const isOther = isOtherKind(own, other);
    const isSlip = isOther && match.similarity >= PARALLEL && areOtherSpans(figure, other.figure);
    const comparison = isSlip
      ? otherSpan(own, other)
      : isOther
        ? otherKind(other)
        : comparedAtOnePlace(
            { a: own, b: other, ours, theirs: storyOf(entry) },
            match.similarity,
            options.tolerancePercent,
          );
    const it = { figure: other.figure, comparison, distance: 1 - match.similarity };
    if (isOther && !isSlip) {
      otherKinds.set(entry, it);
      continue;
    }
    const list = found.get(entry);
    if (list) list.push(it);
    else found.set(entry, [it]);
  }
}

const storyOf = (entry: Entry): StoryFigures => ({
  reading: entry.reading,
  words: entry.words(),
  settings: settingsOf(entry),
});

/** Where the words of a figure, two and more, stand in a sentence that may have its parts in another order. */
function movedPlace(
  { entry, from, to }: SentenceMatch,
  words: Words,
  { span }: Figure,
): Span | undefined {
  const own = wordRange(words, span);
  if (own.to - own.from < 2) return undefined;
  const theirs = entry.words();
  const at = indexOfRun(theirs.key.subarray(from, to), words.key, own.from, own.to);
  if (at < 0) return undefined;
  const first = from + at;
  return {
    start: theirs.start[first] ?? 0,
    end: theirs.end[first + own.to - own.from - 1] ?? 0,
  };
}

const areOtherPeople = (a: FigureSetting, b: FigureSetting): boolean =>
  a.person !== undefined && b.person !== undefined && a.person !== b.person;

const otherKind = ({ written }: FigureSetting): QuantityComparison => ({
  relation: 'basis',
  bearing: 'not-comparable',
  why: `At this place they have a figure of another kind: ${written.text}.`,
});

/** *Within six weeks*, *within six months*: times too far from each other to be one, whatever days a month has. */
function areOtherSpans({ quantity: a }: Figure, { quantity: b }: Figure): boolean {
  const [x, y] = [DAYS.get(a.unit), DAYS.get(b.unit)];
  if (x === undefined || y === undefined || a.value === undefined || b.value === undefined)
    return false;
  const [here, there] = [a.value * x, b.value * y];
  return Math.max(here, there) > OTHER_SPAN * Math.min(here, there);
}

const DAYS = new Map(
  Object.entries({ hour: 1 / 24, day: 1, week: 7, month: 30.4, quarter: 91, year: 365.25 }),
);
const OTHER_SPAN = 1.25;

const otherSpan = (
  { written: here }: FigureSetting,
  { written: there }: FigureSetting,
): QuantityComparison => ({
  relation: 'differs',
  bearing: 'differs',
  why: `${capitalised(here.text)} here, ${there.text} there.`,
});

/** The same place of a sentence may still speak of another period, base or thing. */
function comparedAtOnePlace(
  pair: FigurePair,
  similarity: number,
  tolerancePercent: number | undefined,
): QuantityComparison {
  const { a: own, b: other } = pair;
  const comparison = asTerms(
    own,
    other,
    compareQuantities(...asLevels(own, other), tolerancePercent),
  );
  if (comparison.bearing === 'not-comparable') return comparison;
  const areOthers =
    (similarity < PARALLEL && (mayBeOfOthers(own, other) || areOfOtherOccasions(pair))) ||
    mayBeOfOtherConvicts(own, other) ||
    areOfOtherOwners(own, other) ||
    areOfOtherParts(pair);
  if (comparison.bearing === 'differs' && areOthers) {
    const why = `Nearest there: ${other.written.text}. The words do not tell whether it measures the same.`;
    return { relation: 'basis', bearing: 'not-comparable', why };
  }
  const why = otherMatter(own, other, comparison.bearing === 'differs');
  return why === undefined ? comparison : { relation: 'basis', bearing: 'not-comparable', why };
}

/** A count of years against one of people: the same place, but not the same thing. */
const isOtherKind = (a: FigureSetting, b: FigureSetting): boolean =>
  familyOf(a.figure) !== familyOf(b.figure) && !areOnePrice(a, b);

function byLikeness(
  own: FigureSetting,
  other: FigureSetting,
  entry: Entry,
  { reading, words, index, options, isAsked }: FigureContext,
): Found | undefined {
  // a small number proves nothing of two articles that have but their words in common
  const isOne = isCommonValue(own)
    ? shareTwoPeople(reading, entry.reading, index)
    : isOneStory(reading, words, entry, index);
  const alike = likeness(own, other, isOne);
  if (!alike) return undefined;
  const ours = { reading, words, settings: settingsIn(reading, words) };
  const theirs = storyOf(entry);
  if (othersCount(own, other, ours, theirs)) return undefined;
  const comparison = compareQuantities(...asLevels(own, other), options.tolerancePercent);
  if (comparison.bearing === 'differs' && areOfOtherOccasions({ a: own, b: other, ours, theirs }))
    return undefined;
  // what only may be the same thing agrees when the values do, and else says nothing, unless the same
  // telling digits of one measure stand there on another scale
  const isSlip =
    alike === 'likely' &&
    comparison.relation === 'differs' &&
    powersOfTenApart(own.figure.quantity, other.figure.quantity) !== undefined &&
    slipsInScale(own, other);
  if (alike !== 'same' && comparison.bearing !== 'agrees' && !isSlip) return undefined;
  if (
    alike === 'same' &&
    own.isStated &&
    isAsked !== true &&
    comparison.bearing === 'differs' &&
    !areOfOneDay({ reading, words }, { reading: entry.reading, words: entry.words() })
  )
    return undefined;
  const isVague = alike === 'perhaps' || isRoundedFar(own, other);
  if (alike !== 'same' && isVague && comparison.relation === 'rounded') return undefined;
  // 30 per cent of voters, and of others
  const isShare = familyOf(own.figure) === 'share';
  if (alike !== 'same' && isShare && (nameOthers(own, other) || !isSaidAlike(own, other)))
    return undefined;
  return { figure: other.figure, comparison, distance: alike === 'same' ? 0.5 : 0.8 };
}

/** A change, or the share of one thing by the words: half of them are in both sentences, and some that are no names. */
function isSaidAlike(a: FigureSetting, b: FigureSetting): boolean {
  if (a.figure.quantity.change !== undefined || b.figure.quantity.change !== undefined) return true;
  const shared = sharedAround(a, b);
  const names = [...a.names].filter((it) => b.around.has(it)).length;
  return shared - names >= SHARE_WORDS && shared * 2 >= Math.min(a.around.size, b.around.size);
}
const SHARE_WORDS = 2;

/** An article that has the figure somewhere does not differ by having another elsewhere. */
function settled(list: readonly Found[], entry: Entry): readonly Ranked[] {
  const nearest = Math.min(...list.map((it) => it.distance));
  const agreeing = list.filter((it) => it.comparison.bearing === 'agrees');
  const kept =
    agreeing.length > 0 ? agreeing : list.filter((it) => it.distance === nearest).slice(0, 1);
  return kept.map(({ figure, comparison, distance }) => ({
    rank: distance + (comparison.relation === 'equal' ? 0 : 0.5),
    evidence: evidenceOfFigure(figure, comparison, entry),
  }));
}

/** The passage of another article with a figure, by how it compares with the claim's. */
export function evidenceOfFigure(
  figure: Figure,
  comparison: QuantityComparison,
  entry: Entry,
): Evidence {
  const { article } = entry.reading;
  return {
    article: article.id,
    span: figure.span,
    text: shownText(entry.reading, figure.span),
    relation: comparison.relation,
    bearing: comparison.bearing,
    changes: [],
    why: comparison.why,
  };
}
