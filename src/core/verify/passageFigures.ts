import { keyOf, WordFlag } from '../index/words';
import type { Bearing, Figure, Reading, Span } from '../model';
import { shownText } from '../text/prose';
import { contains, overlaps } from '../text/span';
import type { ChangedRun } from './changes';
import { compareQuantities, type WrittenQuantity } from './compareQuantities';
import { hasFlag, isSmall, type Running } from './running';
import type { SentenceMatch } from './sentenceMatches';

/**
 * What a change comes to that is nothing but figures, each for another, and what compares them (*7.5lb, compared with
 * 2lb*, *3.4kg, against 0.9kg*); empty for any other change.
 */
export function figuresChanged(
  own: Running,
  theirs: Running,
  { aFrom, aTo, bFrom, bTo }: ChangedRun,
  reading: Reading,
  other: Reading,
): readonly Bearing[] {
  const [one, another] = [figureAt(own, aFrom, aTo, reading), figureAt(theirs, bFrom, bTo, other)];
  const here = one ? [one] : onlyFigures(own, aFrom, aTo, reading);
  const there = another ? [another] : onlyFigures(theirs, bFrom, bTo, other);
  if (here.length !== there.length) return [];
  return here.flatMap((it, i) => {
    const its = there[i];
    return its ? [compareQuantities(it, its).bearing] : [];
  });
}

/** The figures among some words, where nothing that tells stands besides. */
function onlyFigures(
  run: Running,
  from: number,
  to: number,
  reading: Reading,
): readonly WrittenQuantity[] {
  if (from >= to) return [];
  const span = { start: run.start[from] ?? 0, end: run.end[to - 1] ?? 0 };
  const figures = reading.annotations.filter(
    (it): it is Figure => it.kind === 'figure' && overlaps(it.span, span),
  );
  for (let i = from; i < to; i++) {
    const start = run.start[i] ?? 0;
    const isInside = figures.some((it) => it.span.start <= start && start < it.span.end);
    const isPlain = isSmall(run, i) && !hasFlag(run, i, WordFlag.negation);
    if (!isInside && !isPlain && !COMPARING.has(run.key[i] ?? 0)) return [];
  }
  return figures.map((it) => writtenIn(reading, it));
}

const COMPARING = new Set(['compared', 'against', 'versus'].map(keyOf));

/** Words put into a figure or left out of it (*[nearly] 40*, *40 [1/2] tons*), which is the other's but for them. */
export function isInFigure(
  own: Running,
  theirs: Running,
  { aFrom, aTo, bFrom, bTo }: ChangedRun,
  reading: Reading,
  other: Reading,
): boolean {
  if (aFrom < aTo === bFrom < bTo) return false;
  const [mine, yours] = [
    figureAround(own, aFrom, aTo, reading),
    figureAround(theirs, bFrom, bTo, other),
  ];
  return mine && yours ? compareQuantities(mine, yours).bearing !== 'not-comparable' : false;
}

/** The figure that all of some words lie in, or of which one stands beside the place of none. */
function figureAround(
  run: Running,
  from: number,
  to: number,
  reading: Reading,
): WrittenQuantity | undefined {
  const isIn = ({ span }: Figure, at: number): boolean =>
    at >= 0 &&
    at < run.length &&
    span.start <= (run.start[at] ?? 0) &&
    (run.end[at] ?? 0) <= span.end;
  const found = reading.annotations.find(
    (it): it is Figure =>
      it.kind === 'figure' &&
      (from < to ? isIn(it, from) && isIn(it, to - 1) : isIn(it, from) || isIn(it, from - 1)),
  );
  return found && writtenIn(reading, found);
}

/** A figure with its words, whatever the time that its sentence speaks of. */
export const writtenIn = (reading: Reading, { quantity, span }: Figure): WrittenQuantity => ({
  quantity,
  text: shownText(reading, span),
  ahead: false,
});

/** A whole figure with another behind it in brackets that says it in another unit: *$57 (£45)*. */
export function isConverted(run: Running, from: number, to: number, reading: Reading): boolean {
  if (from >= to) return false;
  const start = run.start[from] ?? 0;
  const end = run.end[to - 1] ?? 0;
  const behind = BRACKETED.exec(run.text.slice(end, end + 4));
  if (!behind) return false;
  const endsAt = ({ span }: Figure): boolean => span.end === end && span.start <= start;
  const figures = reading.annotations.filter((it): it is Figure => it.kind === 'figure');
  return figures.some(endsAt) && figures.some(({ span }) => span.start === end + behind[0].length);
}

const BRACKETED = /^ ?\(/;

/** A figure of the sentence whose words stand there too is another thing there (*fell 3%*, *fell to 3%*). */
export function hasOtherBasis(
  own: Running,
  theirs: Running,
  aligned: Int32Array,
  sentence: Span,
  reading: Reading,
  match: SentenceMatch,
): boolean {
  const others = figuresIn(match.span, match.entry.reading);
  if (others.length === 0) return false;
  return figuresIn(sentence, reading).some((figure) => {
    const at = own.start.findIndex((start) => start >= figure.span.start);
    const there = theirs.start[aligned[at] ?? -1];
    const other = others.find(
      ({ span }) => there !== undefined && span.start <= there && there < span.end,
    );
    if (!other) return false;
    const mine = writtenIn(reading, figure);
    const yours = writtenIn(match.entry.reading, other);
    return compareQuantities(mine, yours).bearing === 'not-comparable';
  });
}

const figuresIn = (span: Span, { annotations }: Reading): readonly Figure[] =>
  annotations.filter((it): it is Figure => it.kind === 'figure' && contains(span, it.span));

/** The one figure that some words lie within, or that lies within them alone. */
function figureAt(
  run: Running,
  from: number,
  to: number,
  reading: Reading,
): WrittenQuantity | undefined {
  if (from >= to) return undefined;
  const start = run.start[from] ?? 0;
  const end = run.end[to - 1] ?? 0;
  const found = reading.annotations.filter(
    (it): it is Figure =>
      it.kind === 'figure' && it.span.start <= end && start <= it.span.end && it.span.end >= end,
  );
  const [figure] = found;
  if (!figure || found.length > 1 || start < figure.span.start) return undefined;
  return writtenIn(reading, figure);
}
