import type { Entry, SourceIndex } from '../index/sourceIndex';
import type { Words } from '../index/words';
import type { Evidence, Figure, Reading } from '../model';
import { overlaps, textAt } from '../text/span';
import { compareQuantities, type QuantityComparison } from './compareQuantities';
import { type FigureSetting, likeness, looksAhead, settingOf, settingsOf } from './figureLikeness';
import type { JudgeOptions } from './options';
import { counterpart, type MatchedSentence } from './sentenceMatches';
import type { Ranked } from './verdict';

export interface FigureContext {
  readonly reading: Reading;
  readonly words: Words;
  readonly sentences: readonly MatchedSentence[];
  readonly index: SourceIndex;
  readonly options: JudgeOptions;
}

/**
 * Figures of other articles that measure the same: those at the same place of nearly the same
 * sentence, and those with the same measure among the same names and words.
 */
export function evidenceForFigure(figure: Figure, context: FigureContext): readonly Ranked[] {
  const { reading, index } = context;
  const own = settingOf(figure, reading, context.words);
  const found = new Map<Entry, Found[]>();
  byPlace(figure, context, found);
  for (const entry of index.entries.values()) {
    if (entry.reading.article.id === reading.article.id || found.has(entry)) continue;
    const alike = byLikeness(own, entry, context);
    if (alike.length > 0) found.set(entry, alike);
  }
  return [...found].flatMap(([entry, list]) => settled(list, entry));
}

interface Found {
  readonly figure: Figure;
  readonly comparison: QuantityComparison;
  /** 0 is the very place; more is further. */
  readonly distance: number;
}

/** Least likeness of two sentences for their figures to be compared by place. */
const BY_PLACE = 0.65;

function byPlace(
  figure: Figure,
  { reading, words, sentences, options }: FigureContext,
  found: Map<Entry, Found[]>,
): void {
  const sentence = sentences.find(
    (it) => it.span.start <= figure.span.start && figure.span.end <= it.span.end,
  );
  if (!sentence) return;
  for (const match of sentence.matches) {
    if (match.similarity < BY_PLACE) continue;
    const place = counterpart(sentence, match, words, figure.span);
    if (!place) continue;
    const { entry } = match;
    const there = entry.reading.annotations.filter(
      (it): it is Figure => it.kind === 'figure' && overlaps(it.span, place),
    );
    const other = there.length === 1 ? there[0] : undefined;
    if (!other || isOtherKind(figure, other)) continue;
    const list = found.get(entry) ?? [];
    found.set(entry, list);
    const comparison = compare(figure, reading, other, entry.reading, options);
    list.push({ figure: other, comparison, distance: 1 - match.similarity });
  }
}

/** A count of years against one of people: the same place, but not the same thing. */
function isOtherKind(a: Figure, b: Figure): boolean {
  const x = a.quantity.unit;
  const y = b.quantity.unit;
  if (x === y) return false;
  const rank = (unit: string): string =>
    /^[A-Z]{3}$/.test(unit)
      ? 'money'
      : unit.startsWith('percent') || unit === 'basis-point'
        ? 'share'
        : unit;
  return rank(x) !== rank(y);
}

function byLikeness(own: FigureSetting, entry: Entry, context: FigureContext): Found[] {
  const { unit } = own.figure.quantity;
  const { annotations } = entry.reading;
  if (!annotations.some((it) => it.kind === 'figure' && !isOtherKind(own.figure, it))) return [];
  const out: Found[] = [];
  const isSameStory = sharedPeople(context.reading, entry.reading) >= STORY_PEOPLE;
  for (const other of settingsOf(entry)) {
    if (isOtherKind(own.figure, other.figure)) continue;
    const alike = likeness(own, other, isSameStory);
    if (!alike) continue;
    const comparison = compare(
      own.figure,
      context.reading,
      other.figure,
      entry.reading,
      context.options,
    );
    // what only may be the same thing agrees when the values do, and else says nothing
    if (alike === 'likely' && comparison.bearing !== 'agrees') continue;
    if (
      comparison.relation === 'basis' &&
      other.figure.quantity.unit !== unit &&
      alike !== 'same'
    ) {
      continue;
    }
    out.push({ figure: other.figure, comparison, distance: alike === 'same' ? 0.5 : 0.8 });
  }
  return out;
}

/** Two articles that name so many of the same people tell one story, or parts of one. */
const STORY_PEOPLE = 2;

function sharedPeople(a: Reading, b: Reading): number {
  let count = 0;
  for (const { id } of a.people) if (b.people.some((it) => it.id === id)) count++;
  return count;
}

function compare(
  a: Figure,
  here: Reading,
  b: Figure,
  there: Reading,
  options: JudgeOptions,
): QuantityComparison {
  const written = (figure: Figure, { article, sentences }: Reading) => ({
    quantity: figure.quantity,
    text: textAt(article.text, figure.span),
    ahead: looksAhead(
      article.text,
      sentences.find((it) => overlaps(it, figure.span)) ?? figure.span,
    ),
  });
  return compareQuantities(written(a, here), written(b, there), options.tolerancePercent);
}

/** An article that has the figure somewhere does not differ by having another elsewhere. */
function settled(list: readonly Found[], entry: Entry): readonly Ranked[] {
  const nearest = Math.min(...list.map((it) => it.distance));
  const agreeing = list.filter((it) => it.comparison.bearing === 'agrees');
  const kept =
    agreeing.length > 0 ? agreeing : list.filter((it) => it.distance === nearest).slice(0, 1);
  return kept.map(({ figure, comparison, distance }) => ({
    rank: distance + (comparison.relation === 'equal' ? 0 : 0.5),
    evidence: toEvidence(figure, comparison, entry),
  }));
}

function toEvidence(figure: Figure, comparison: QuantityComparison, entry: Entry): Evidence {
  const { article } = entry.reading;
  return {
    article: article.id,
    span: figure.span,
    text: textAt(article.text, figure.span),
    relation: comparison.relation,
    bearing: comparison.bearing,
    changes: [],
    why: comparison.why,
  };
}
