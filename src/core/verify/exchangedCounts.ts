import { WordFlag, wordRange } from '../index/words';
import { canMeasureOne, isSameValue } from './figureLikeness';
import type { FigureSetting } from './figureSetting';
import type { StoryFigures } from './figureTies';
import { tellingWordAt } from './measureWords';
import { sentenceAt } from './sentenceMatches';

/** So many figures before and behind may be those of one list. */
const LIST = 4;

/** Two counts of one value, of two bearers of whom one article or both have other counts of the kind. */
export interface OthersCount {
  /** What the bearer of the one has in the other article, where each has there what the other has here. */
  readonly instead: FigureSetting | undefined;
}

/**
 * Whether a count is another's though the values are one (*Labour won 12 seats, the Greens nine*, *the Greens have 12 seats
 * and Labour nine*): the bearer of the one has another in the other's article.
 */
export function othersCount(
  a: FigureSetting,
  b: FigureSetting,
  ours: StoryFigures,
  theirs: StoryFigures,
): OthersCount | undefined {
  if (a.figure.quantity.unit !== 'count' || !isSameValue(a, b) || (a.isAlone && b.isAlone))
    return undefined;
  const [x, y] = [bearerOf(a, ours), bearerOf(b, theirs)];
  if (x.size === 0 || y.size === 0 || meet(x, y)) return undefined;
  const there = near(b, theirs).filter((it) => isOthers(it, a, x, y, theirs));
  const here = near(a, ours).filter((it) => isOthers(it, b, y, x, ours));
  if (there.length === 0 && here.length === 0) return undefined;
  return { instead: there.find((c) => here.some((d) => isSameValue(c, d))) };
}

/** Of another value, and of the bearer who is asked for. */
function isOthers(
  it: FigureSetting,
  own: FigureSetting,
  bearer: ReadonlySet<string>,
  other: ReadonlySet<string>,
  story: StoryFigures,
): boolean {
  if (it.figure.quantity.unit !== own.figure.quantity.unit || isSameValue(it, own)) return false;
  if (it.fate !== own.fate || !canMeasureOne(it, own)) return false;
  if ([it, own].some(({ measure, behind }) => measure.length === 0 && !ENDS.test(behind)))
    return false;
  const of = bearerOf(it, story);
  return meet(of, bearer) && !meet(of, other);
}

/** Nothing more is said of what is counted, which stands with another of the list (*the Greens nine*). */
const ENDS = /^(?:[.,;:)]|$| (?:and|but|while|to|for|by|with)\b)/;

function near(own: FigureSetting, { settings }: StoryFigures): readonly FigureSetting[] {
  const at = settings.indexOf(own);
  return settings.slice(Math.max(0, at - LIST), at + LIST + 1);
}

const meet = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  for (const it of a) if (b.has(it)) return true;
  return false;
};

const bearers = new WeakMap<FigureSetting, ReadonlySet<string>>();

/**
 * The names that a count is of: the one right behind (*12 Danes*), else those between the figure before and this one (*the
 * Greens nine*), or, where the list begins with a number, those behind it (*nine for the Greens*).
 */
function bearerOf(own: FigureSetting, story: StoryFigures): ReadonlySet<string> {
  const kept = bearers.get(own);
  if (kept) return kept;
  const { sentences } = story.reading;
  const sentence = sentences[sentenceAt(sentences, own.figure.span.start)] ?? own.figure.span;
  const list = story.settings.filter(
    ({ figure: { span } }) => span.start >= sentence.start && span.end <= sentence.end,
  );
  let isBehind = false;
  list.forEach((it, i) => {
    const { start, end } = it.figure.span;
    const called = namesIn(end, end + NEXT, story, false);
    if (called.size > 0 && /^ \p{Lu}/u.test(it.behind)) {
      bearers.set(it, called);
      return;
    }
    const before = namesIn(list[i - 1]?.figure.span.end ?? sentence.start, start, story, true);
    if (i === 0) isBehind = before.size === 0;
    const names = isBehind
      ? namesIn(end, list[i + 1]?.figure.span.start ?? sentence.end, story, false)
      : before;
    bearers.set(it, names);
  });
  return bearers.get(own) ?? NOBODY;
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
