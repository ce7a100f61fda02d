import { WordFlag, wordRange } from '../index/words';
import type { Reading } from '../model';
import { partitionPoint } from '../text/partitionPoint';
import { contains, sentenceAt } from '../text/span';
import { areOfOtherResults } from './bothRight';
import { isCurrency } from './compareQuantities';
import { canMeasureOne, isCommonValue, isSameValue, nameOthers } from './figureLikeness';
import type { FigureSetting } from './figureSetting';
import type { StoryFigures } from './figureTies';
import { plainWord, singular, tellingWordAt } from './measureWords';

/** So many figures before and behind may be those of one list. */
const LIST = 4;

/** Two counts of one value that are of two bearers, of two times or of opposite deeds. */
export interface OthersCount {
  /** What the bearer of the one has in the other article, where each has there what the other has here; else they say nothing of each other. */
  readonly instead: FigureSetting | undefined;
}

/**
 * Whether a count is another's though the values are one (*Labour won 12 seats, the Greens nine*, *the Greens have 12 seats
 * and Labour nine*): the bearer of the one has another in the other's article. So is what one lost and the other won, and a
 * small number of another time or, in another place, of another bearer.
 */
export function othersCount(
  a: FigureSetting,
  b: FigureSetting,
  ours: StoryFigures,
  theirs: StoryFigures,
): OthersCount | undefined {
  if (!isSameValue(a, b)) return undefined;
  if (isCurrency(a.figure.quantity.unit))
    return areOfOtherResults(a, b) || areProfitAndLoss(a, b, ours.reading, theirs.reading)
      ? NOT_ONE
      : undefined;
  if (a.figure.quantity.unit !== 'count') return undefined;
  if (isCommonValue(a) && a.isEarlier !== b.isEarlier) return NOT_ONE;
  const [x, y] = [bearerOf(a, ours), bearerOf(b, theirs)];
  if (areOpposite(a, b) && (meet(x, y) || !(meet(x, b.around) || meet(y, a.around))))
    return NOT_ONE;
  if (areExchanged(a, b, ours, theirs)) return NOT_ONE;
  if (x.size === 0 || y.size === 0 || meet(x, y)) return undefined;
  const isBesideOne = [...a.beside].some((it) => b.beside.has(it)); // 12 of 23 games, whatever the club is called
  if (isCommonValue(a) && !isBesideOne && nameTwoOthers(a, x, b) && nameTwoOthers(b, y, a))
    return NOT_ONE;
  if (a.isAlone && b.isAlone) return undefined;
  const there = near(b, theirs).filter((it) => isOthers(it, a, x, y, theirs));
  const here = near(a, ours).filter((it) => isOthers(it, b, y, x, ours));
  if (there.length === 0 && here.length === 0) return undefined;
  const areOfOther = nameOthers(a, b) || tellOtherDeeds(a, b) || areOfOtherTime(a, b);
  return areOfOther ? NOT_ONE : { instead: there.find((c) => here.some((d) => isSameValue(c, d))) };
}

const NOT_ONE: OthersCount = { instead: undefined };

/** Points of the counts that two lists have in common: two of one bearer's, else one (*the Liberal Democrats*, *the Lib Dems four*). */
const SAME_OF_LIST = 3;

/**
 * Whether two counts that differ are one bearer's in two lists that give others the same (*the Greens 14, Labour nine, the
 * Liberals four*, *Labour has eight, the Greens 14, the Liberals four*).
 */
export function areOfOneList(
  a: FigureSetting,
  b: FigureSetting,
  ours: StoryFigures,
  theirs: StoryFigures,
): boolean {
  if (![a, b].every((it) => it.figure.quantity.unit === 'count' && it.fate === undefined))
    return false;
  if (a.isEarlier || b.isEarlier || isSameValue(a, b) || !canMeasureOne(a, b)) return false;
  if (tellOtherDeeds(a, b) || areOpposite(a, b)) return false;
  const [x, y] = [bearerOf(a, ours), bearerOf(b, theirs)];
  if (!meet(x, y)) return false;
  const [here, there] = [listAround(a, ours), listAround(b, theirs)];
  if (here.get(a) !== x || there.get(b) !== y) return false;
  let same = 0;
  for (const [it, bearer] of here) {
    const alike = [...there].filter(([other]) => isSameValue(it, other));
    if (alike.length > 0) same += alike.some(([, of]) => meet(bearer, of)) ? 2 : 1;
  }
  return same >= SAME_OF_LIST && ![...here.keys()].some((it) => isSameValue(it, b));
}

/** The first count of each bearer among those near one in its sentence: what they had before, and lost, stands behind it. */
function listAround(
  own: FigureSetting,
  story: StoryFigures,
): ReadonlyMap<FigureSetting, ReadonlySet<string>> {
  const out = new Map<FigureSetting, ReadonlySet<string>>();
  const { sentences } = story.reading;
  const sentence = sentences[sentenceAt(sentences, own.figure.span.start)];
  for (const it of near(own, story)) {
    if (!sentence || !contains(sentence, it.figure.span)) continue;
    if (it.figure.quantity.unit !== own.figure.quantity.unit) continue;
    const bearer = bearerOf(it, story);
    if (bearer.size > 0 && ![...out.values()].some((known) => meet(known, bearer)))
      out.set(it, bearer);
  }
  return out;
}

/** What one bearer won here and drew there, or won here from whom won it there. */
export function areExchanged(
  a: FigureSetting,
  b: FigureSetting,
  ours: StoryFigures,
  theirs: StoryFigures,
): boolean {
  const [x, y] = [bearerOf(a, ours), bearerOf(b, theirs)];
  if (x.size === 0 || y.size === 0 || meet(x, y)) return haveOtherResults(a, ours, b, theirs);
  return !tellOtherDeeds(a, b) && meet(x, givenBy(b)) && meet(y, givenBy(a));
}

/** *Won 12 and drew four*, *drew 12 and won four*, by the deed right before each. */
function haveOtherResults(
  a: FigureSetting,
  ours: StoryFigures,
  b: FigureSetting,
  theirs: StoryFigures,
): boolean {
  const [x, y] = [resultBefore(a, ours), resultBefore(b, theirs)];
  return x !== undefined && y !== undefined && x !== y;
}

function resultBefore(
  { figure: { span } }: FigureSetting,
  { reading }: StoryFigures,
): number | undefined {
  const before = reading.article.text.slice(Math.max(0, span.start - DEED), span.start);
  const word = /(\p{L}{1,9}) $/u.exec(before)?.[1]?.toLowerCase();
  const at = word === undefined ? -1 : RESULTS.findIndex((it) => it.has(plainWord(singular(word))));
  return at < 0 ? undefined : at;
}

/** Characters. */
const DEED = 12;

/** *Won three seats from the Greens*, which are no three that the Greens won. */
function givenBy({ behind }: FigureSetting): ReadonlySet<string> {
  const name = GIVEN_BY.exec(behind)?.[1]?.toLowerCase();
  return name === undefined ? NOBODY : new Set([plainWord(singular(name))]);
}

const GIVEN_BY = /^(?: \p{Ll}{1,20}){0,2} (?:from|off) (?:the )?(\p{Lu}[\p{L}'’-]{1,30})/u;

/** *Won 12*, *lost 12*; not *won by 12*, *lost by 12*. */
export function areOpposite(a: FigureSetting, b: FigureSetting): boolean {
  return !(a.isMargin && b.isMargin) && tell(a, b, WON, LOST);
}

export const areProfitAndLoss = (
  a: FigureSetting,
  b: FigureSetting,
  here: Reading,
  there: Reading,
): boolean => {
  const [x, y] = [isOfLoss(a, here), isOfLoss(b, there)];
  return x !== y && meet(PROFIT, a.around) !== x && meet(PROFIT, b.around) !== y;
};

/** *A loss of £3m*, *lost some £3m*; not *lost the fight and took £3m home*. */
export const isOfLoss = ({ around, figure }: FigureSetting, { article }: Reading): boolean => {
  const { start } = figure.span;
  return (
    meet(LOSS, around) || LOST_MONEY.test(article.text.slice(Math.max(0, start - LOSING), start))
  );
};

const LOST_MONEY =
  /\b(?:lost|loses?|losing) (?:(?:some|about|around|nearly|almost|more than|over|up to) )?$/iu;
/** Characters. */
const LOSING = 20;

/** The same without its words for a profit or a loss. */
export function withoutResult(own: FigureSetting): FigureSetting {
  const around = [...own.around].filter((it) => ![PROFIT, LOSS, LOST].some((some) => some.has(it)));
  return { ...own, measure: [], around: new Set(around) };
}

/** Whether the one tells this alone, and the other that. */
function tell(
  a: FigureSetting,
  b: FigureSetting,
  some: ReadonlySet<string>,
  opposite: ReadonlySet<string>,
): boolean {
  const [x, y] = [a, b].map(({ around }) => [some, opposite].map((it) => meet(it, around)));
  const isOne = (deeds: readonly boolean[] | undefined): boolean => deeds?.[0] !== deeds?.[1];
  return isOne(x) && isOne(y) && x?.[0] !== y?.[0];
}

/** The bearer and a place or body besides, none of whom the other's sentence names (*Labour won 12 in Carrow*). */
function nameTwoOthers(
  { names, around }: FigureSetting,
  bearer: ReadonlySet<string>,
  other: FigureSetting,
): boolean {
  const all = new Set([...names, ...[...bearer].filter((it) => around.has(it))]);
  return all.size > 1 && !meet(all, other.around);
}

/** Of an earlier time, or of a year that only the one sentence names. */
const areOfOtherTime = (a: FigureSetting, b: FigureSetting): boolean =>
  a.isEarlier !== b.isEarlier || a.years.size > 0 !== b.years.size > 0;

/** *Labour won 12 and the Greens nine* and *the Greens lost 12, Labour nine* may both be right. */
function tellOtherDeeds(a: FigureSetting, b: FigureSetting): boolean {
  const [x, y] = [a, b].map(({ around }) => DEEDS.map((deed) => meet(deed, around)));
  return x !== undefined && y !== undefined && x.includes(true) && y.includes(true)
    ? !x.some((has, i) => has && y[i])
    : false;
}

const wordsOf = (forms: string): ReadonlySet<string> =>
  new Set(forms.split(' ').map((it) => plainWord(singular(it))));

const WON = wordsOf('win won wins winning gain gained gains');
const LOST = wordsOf('lose lost loses losing');
const PROFIT = wordsOf('profit surplus');
const LOSS = wordsOf('loss deficit shortfall');

const DEEDS = [
  'win won wins winning gain gained gains took taken',
  'lose lost loses losing',
  'draw drew drawn',
  'buy bought buys',
  'sell sold sells',
  'send sent sends',
  'receive received receives',
].map(wordsOf);

/** What matches and seats come to. */
const RESULTS = DEEDS.slice(0, 3);

/** Of another value, and of the bearer who is asked for. */
function isOthers(
  it: FigureSetting,
  own: FigureSetting,
  bearer: ReadonlySet<string>,
  other: ReadonlySet<string>,
  story: StoryFigures,
): boolean {
  if (it.figure.quantity.unit !== own.figure.quantity.unit || isSameValue(it, own)) return false;
  if (it.fate !== own.fate || it.isEarlier !== own.isEarlier || !canMeasureOne(it, own))
    return false;
  if ([it, own].some(({ measure, behind }) => measure.length === 0 && !ENDS.test(behind)))
    return false;
  const of = bearerOf(it, story);
  return meet(of, bearer) && !meet(of, other);
}

/** Nothing more is said of what is counted, which stands with another of the list (*the Greens nine*). */
const ENDS = /^(?:[.,;:)]|$| (?:and|but|while|to|for|by|with)\b)/;

function near(own: FigureSetting, { settings }: StoryFigures): readonly FigureSetting[] {
  const at = firstFrom(settings, own.figure.span.start);
  return settings.slice(Math.max(0, at - LIST), at + LIST + 1);
}

/** The index of the first that starts at or behind an offset: they are in order. */
const firstFrom = (settings: readonly FigureSetting[], offset: number): number =>
  partitionPoint(settings.length, (i) => (settings[i]?.figure.span.start ?? 0) < offset);

const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  for (const it of a) if (b.has(it)) return true;
  return false;
};

const bearers = new WeakMap<FigureSetting, ReadonlySet<string>>();

/**
 * The names that a count is of: the one right behind (*12 Danes*), else those before it in its part of the sentence (*the
 * Greens nine*), or, where the list begins with a number, those behind it (*nine for the Greens, …*).
 */
export function bearerOf(own: FigureSetting, story: StoryFigures): ReadonlySet<string> {
  const kept = bearers.get(own);
  if (kept) return kept;
  const { sentences, article } = story.reading;
  const sentence = sentences[sentenceAt(sentences, own.figure.span.start)] ?? own.figure.span;
  const list = story.settings
    .slice(firstFrom(story.settings, sentence.start), firstFrom(story.settings, sentence.end))
    .filter(({ figure: { span } }) => span.end <= sentence.end);
  let isBehind: boolean | undefined;
  list.forEach((it, i) => {
    const { start, end } = it.figure.span;
    const called = namesIn(end, end + NEXT, story, false);
    if (called.size > 0 && /^ \p{Lu}/u.test(it.behind)) {
      bearers.set(it, called);
      return;
    }
    const from = list[i - 1]?.figure.span.end ?? sentence.start;
    const before = namesIn(from + startOfPart(article.text.slice(from, start)), start, story, true);
    const next = list[i + 1]?.figure.span.start;
    const length = article.text.slice(end, next ?? sentence.end).search(PARTING);
    // to the end of the sentence, but not up to a figure that the name may be of (*17 shots to Orrin’s six*)
    const to = length >= 0 ? end + length : next === undefined ? sentence.end : end;
    const behind = namesIn(end, to, story, false);
    // of *with all 48 seats declared* there is no bearer
    if (before.size + behind.size > 0) isBehind ??= before.size === 0;
    bearers.set(it, isBehind === true ? behind : before);
  });
  return bearers.get(own) ?? NOBODY;
}

/** Who stands on the other side of it is told of another count (*12 medals in Lund and Norway nine*). */
const PARTING = /[,;:]| (?:and|but|or|while|whereas) /g;

function startOfPart(text: string): number {
  let at = 0;
  for (const { index, 0: mark } of text.matchAll(PARTING)) at = index + mark.length;
  return at;
}

const NOBODY: ReadonlySet<string> = new Set();

/** Characters, of what is written right behind: *12 Somalis and nine Danes*. */
const NEXT = 2;

/** A name and its count have no more words between them (*came third with 14 seats*, *14 seats went to the Greens*). */
const BETWEEN = 4;

function namesIn(
  start: number,
  end: number,
  { reading, words }: StoryFigures,
  isBefore: boolean,
): ReadonlySet<string> {
  const { from, to } = wordRange(words, { start, end });
  const out = new Set<string>();
  let nearest = Infinity;
  for (let i = from; i < to; i++) {
    if (((words.flags[i] ?? 0) & WordFlag.capital) === 0) continue;
    const word = tellingWordAt(words, i, reading.article.text);
    if (word === undefined) continue;
    // the first word of a sentence is a name where it stands right by (*Labour won 12*)
    if (((words.flags[i] ?? 0) & WordFlag.first) !== 0 && to - 2 > i) continue;
    out.add(word);
    nearest = isBefore ? to - 1 - i : Math.min(nearest, i - from);
  }
  return nearest <= BETWEEN ? out : NOBODY;
}
