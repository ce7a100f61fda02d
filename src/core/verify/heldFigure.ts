import { WordFlag } from '../index/words';
import type { Figure, Reading } from '../model';
import { firstStartingFrom } from '../text/span';
import { compareQuantities } from './compareQuantities';
import { writtenIn } from './passageFigures';
import { contentWords, hasFlag, isSmall, type Running } from './running';

/** How many telling words of the text the sentence may lack. */
const LACKING = 1;
/** Fewest words right beside the two figures that are the same. */
const BESIDE = 3;

/**
 * Of a typed text whose words a sentence of another article holds, but for a figure that stands there for another,
 * how the two differ; `undefined` where they do not, or a name, a number or more of the words is missing there, or
 * that article has the value besides.
 * @param match for each word of the text its word in the sentence, or -1.
 */
export function otherFigureHeld(
  own: Running,
  theirs: Running,
  match: Int32Array,
  reading: Reading,
  other: Reading,
): string | undefined {
  const changed = figuresOf(reading).flatMap((figure) => {
    const { from, to } = wordsOf(own, figure);
    const words = match.subarray(from, to);
    // $1.2m and $2.1m have the sign in common
    const first = words.findIndex((it) => it < 0);
    const last = words.findLastIndex((it) => it < 0);
    return first < 0 ? [] : [{ figure, from: from + first, to: from + last + 1 }];
  });
  const [only] = changed;
  if (!only || changed.length > 1) return undefined;
  const { figure, from, to } = only;
  if (lacksMore(own, theirs, from, to) || sameBeside(own, match, from, to) < BESIDE)
    return undefined;
  const [before, after] = [match[from - 1], match[to]];
  // another 40 boats are not the 30 boats of that sentence
  if (before === -1 || after === -1) return undefined;
  const counterpart = figuresWithin(theirs, other).find((it) => {
    const place = wordsOf(theirs, it);
    const isIn = (at: number): boolean => place.from <= at && at < place.to;
    return (before === undefined || isIn(before + 1)) && (after === undefined || isIn(after - 1));
  });
  if (!counterpart) return undefined;
  const written = writtenIn(reading, figure);
  const isThere = figuresOf(other).some(
    (it) => compareQuantities(written, writtenIn(other, it)).bearing === 'agrees',
  );
  const { bearing, why } = compareQuantities(written, writtenIn(other, counterpart));
  return bearing === 'differs' && !isThere ? why : undefined;
}

const figuresOf = ({ annotations }: Reading): readonly Figure[] =>
  annotations.filter((it): it is Figure => it.kind === 'figure');

/** The figures of an article that stand in a run of its words. */
function figuresWithin({ start, end, length }: Running, { annotations }: Reading): Figure[] {
  const out: Figure[] = [];
  const last = end[length - 1] ?? 0;
  for (let i = firstStartingFrom(annotations, start[0] ?? 0); i < annotations.length; i++) {
    const it = annotations[i];
    if (!it || it.span.start >= last) break;
    if (it.kind === 'figure') out.push(it);
  }
  return out;
}

/** The words of a run that a figure is made of. */
function wordsOf(
  { start, length }: Running,
  { span }: Figure,
): { readonly from: number; readonly to: number } {
  let from = 0;
  while (from < length && (start[from] ?? 0) < span.start) from++;
  let to = from;
  while (to < length && (start[to] ?? 0) < span.end) to++;
  return { from, to };
}

/** A name, a number or too much of the text is nowhere in the sentence, the words of the figure left aside. */
function lacksMore(own: Running, theirs: Running, from: number, to: number): boolean {
  const there = new Set(theirs.key);
  let lacking = 0;
  for (let i = 0; i < own.length; i++) {
    if ((i >= from && i < to) || isSmall(own, i) || there.has(own.key[i] ?? 0)) continue;
    const isName = hasFlag(own, i, WordFlag.capital);
    // Norhaven Water, called Norhaven there
    const isPartOfName = isName && i > 0 && isNameAt(own, i - 1) && there.has(own.key[i - 1] ?? 0);
    if (hasFlag(own, i, WordFlag.number) || (isName && !isPartOfName)) return true;
    if (!isPartOfName) lacking++;
  }
  return lacking > LACKING;
}

/** Not the *The* that opens a sentence. */
const isNameAt = (own: Running, i: number): boolean =>
  hasFlag(own, i, WordFlag.capital) && !isSmall(own, i);

/** How many words in a row on either side of some words stand in the same row there; 0 where one says nothing. */
function sameBeside(own: Running, match: Int32Array, from: number, to: number): number {
  let first = from;
  while (first > 0 && isNext(match, first - 1, first < from ? first : undefined)) first--;
  let last = to;
  while (last < own.length && (match[last] ?? -1) >= 0) {
    if (last > to && match[last] !== (match[last - 1] ?? 0) + 1) break;
    last++;
  }
  const telling = contentWords(own, first, from) + contentWords(own, to, last);
  return telling === 0 ? 0 : from - first + last - to;
}

/** A word is matched, and to the word before that of the next where there is one. */
const isNext = (match: Int32Array, at: number, next: number | undefined): boolean => {
  const there = match[at] ?? -1;
  return there >= 0 && (next === undefined || match[next] === there + 1);
};
