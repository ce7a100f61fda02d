import type { QuotedPart, Utterance } from '../index/utterances';
import { wordRange } from '../index/words';
import type { Figure, QuoteRelation, Relation, Span } from '../model';
import { contains, overlaps } from '../text/span';
import { compareQuantities } from './compareQuantities';
import { settingOf, settingsOf } from './figureSetting';
import { evidenceOfFigure, type FigureContext } from './judgeFigure';
import { indexOfRun } from './running';
import type { Ranked } from './verdict';

/** The quotation is printed there, whole or in part or with other words, whoever is said to speak it. */
const PRINTED: ReadonlySet<Relation> = new Set<QuoteRelation>([
  'identical',
  'house-style',
  'excerpt',
  'fuller',
  'trimmed',
  'altered',
  'other-speaker',
]);
/** So many words beside a figure must be the same. */
const BESIDE = 2;

/** The innermost part of a quotation that a span stands in. */
export function partAround(
  utterances: readonly Utterance[],
  span: Span,
): { readonly part: QuotedPart; readonly of: Utterance } | undefined {
  let best: { part: QuotedPart; of: Utterance } | undefined;
  for (const of of utterances) {
    for (const part of of.parts) {
      if (!contains(part.quotation.span, span)) continue;
      if (!best || part.quotation.depth > best.part.quotation.depth) best = { part, of };
    }
  }
  return best;
}

/**
 * A figure in a quotation that other articles print: the same words stand around it there, whatever the
 * writers put before and behind the marks.
 * @param printed what the other articles have of the quotation.
 */
export function quotedFigures(
  figure: Figure,
  { from, to }: QuotedPart,
  printed: readonly Ranked[],
  { reading, words, index }: FigureContext,
): readonly Ranked[] {
  const own = wordRange(words, figure.span);
  const before = Math.max(from, own.from - BESIDE);
  const behind = Math.min(to, own.to + BESIDE);
  // an excerpt may begin or end at the figure
  const runs = [
    { from: before, to: behind },
    { from: before, to: own.to },
    { from: own.from, to: behind },
  ].filter((it) => it.to - it.from > own.to - own.from);
  const { written } = settingOf(figure, reading, words);
  return printed.flatMap(({ evidence: { article, relation, span } }) => {
    const entry = index.entries.get(article);
    if (!entry || !PRINTED.has(relation)) return [];
    const theirs = entry.words();
    const there = wordRange(theirs, span);
    const keys = theirs.key.subarray(there.from, there.to);
    const at = (run: { readonly from: number; readonly to: number }): number =>
      indexOfRun(keys, words.key, run.from, run.to);
    const run = runs.find((it) => at(it) >= 0);
    if (!run) return [];
    const first = there.from + at(run) + own.from - run.from;
    const place = {
      start: theirs.start[first] ?? 0,
      end: theirs.end[first + own.to - own.from - 1] ?? 0,
    };
    const other = settingsOf(entry).find((it) => overlaps(it.figure.span, place));
    if (!other) return [];
    const comparison = compareQuantities(written, other.written);
    return comparison.bearing === 'agrees'
      ? [{ rank: 0, evidence: evidenceOfFigure(other.figure, comparison, entry) }]
      : [];
  });
}
