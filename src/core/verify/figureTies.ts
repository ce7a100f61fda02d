import { firstEndingAfter, wordRange, type Words } from '../index/words';
import type { Reading } from '../model';
import { firstStartingFrom } from '../text/span';
import type { FigureSetting } from './figureSetting';
import { tellingWordAt } from './measureWords';

/** An article with its figures. */
export interface StoryFigures {
  readonly reading: Reading;
  readonly words: Words;
  readonly settings: readonly FigureSetting[];
}

/** A figure of each of two articles on one story. */
export interface FigurePair {
  readonly a: FigureSetting;
  readonly b: FigureSetting;
  readonly ours: StoryFigures;
  readonly theirs: StoryFigures;
}

/** What a word around both figures counts for, and one that stands close to both without being what they count. */
const AROUND = 0.75;
const BESIDE = 1.5;

/** How much the words around both tie them: those the most that few sentences of either article have. */
export function tieOfWords({ a, b, ours, theirs }: FigurePair): number {
  const [closeA, closeB] = [closeTo(a, ours), closeTo(b, theirs)];
  const [inA, inB] = [sentencesWith(ours), sentencesWith(theirs)];
  let tie = 0;
  for (const it of a.around) {
    if (!b.around.has(it)) continue;
    const isCounted = a.measure.includes(it) && b.measure.includes(it);
    const weight = closeA.has(it) && closeB.has(it) && !isCounted ? BESIDE : AROUND;
    tie += weight / Math.sqrt(Math.max(inA.get(it) ?? 1, inB.get(it) ?? 1));
  }
  return tie;
}

/** The telling words that stand close to both figures. */
export function wordsBesideBoth({ a, b, ours, theirs }: FigurePair): readonly string[] {
  const there = closeTo(b, theirs);
  return [...closeTo(a, ours)].filter((it) => there.has(it));
}

/** How many people both sentences speak of. */
export function peopleOfBoth({ a, b }: FigurePair): number {
  let count = 0;
  for (const it of a.people) if (b.people.has(it)) count++;
  return count;
}

/** Words at most so far from a figure are close to it. */
const CLOSE = 6;
/** A figure that many words away leaves all the words that are close: they are shared out half way. */
const REACH = 2 * CLOSE;

const closeWords = new WeakMap<FigureSetting, ReadonlySet<string>>();

/** The telling words close to a figure that stand no nearer to another in its unit. */
function closeTo(setting: FigureSetting, { reading, words }: StoryFigures): ReadonlySet<string> {
  const kept = closeWords.get(setting);
  if (kept) return kept;
  const { span, quantity } = setting.figure;
  const own = wordRange(words, span);
  let from = Math.max(0, own.from - CLOSE);
  let to = Math.min(words.length, own.to + CLOSE);
  const { annotations } = reading;
  const reached = words.start[own.from - REACH] ?? 0;
  for (let i = firstStartingFrom(annotations, reached); i < annotations.length; i++) {
    const other = annotations[i];
    if (other?.kind !== 'figure' || other === setting.figure) continue;
    const at = firstEndingAfter(words, other.span.start);
    if (at >= own.to + REACH) break;
    if (other.quantity.unit !== quantity.unit) continue;
    if (at < own.from) from = Math.max(from, (at + own.from) >> 1);
    else to = Math.min(to, (at + own.to + 1) >> 1);
  }
  const made = new Set<string>();
  for (let i = from; i < to; i++) {
    if (i >= own.from && i < own.to) continue;
    const word = tellingWordAt(words, i, reading.article.text);
    if (word !== undefined && setting.around.has(word)) made.add(word);
  }
  closeWords.set(setting, made);
  return made;
}

const sentenceCounts = new WeakMap<Reading, ReadonlyMap<string, number>>();

/** How many sentences of an article have each telling word. */
function sentencesWith({ reading, words }: StoryFigures): ReadonlyMap<string, number> {
  const kept = sentenceCounts.get(reading);
  if (kept) return kept;
  const made = new Map<string, number>();
  for (const sentence of reading.sentences) {
    const { from, to } = wordRange(words, sentence);
    const seen = new Set<string>();
    for (let i = from; i < to; i++) {
      const word = tellingWordAt(words, i, reading.article.text);
      if (word !== undefined) seen.add(word);
    }
    for (const it of seen) made.set(it, (made.get(it) ?? 0) + 1);
  }
  sentenceCounts.set(reading, made);
  return made;
}

/** Points for how many figures the article of more has: among a hundred, most values are met by chance. */
export const crowdOf = (ours: StoryFigures, theirs: StoryFigures): number =>
  Math.max(0, Math.log2(Math.max(ours.settings.length, theirs.settings.length) / FEW_FIGURES));
const FEW_FIGURES = 40;
