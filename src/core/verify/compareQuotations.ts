import { alignLocally, alignWords } from '../index/align';
import { WordFlag } from '../index/words';
import { changedRuns, type ChangedRun } from './changes';
import { contentWords, hasFlag, isSmall, type Running } from './running';

/** How the words of one running quotation stand to those of another. */
export interface QuoteComparison {
  readonly kind: 'same' | 'excerpt' | 'fuller' | 'overlap' | 'trimmed' | 'altered';
  /** For each word of `a` its word in `b`, or -1. */
  readonly match: Int32Array;
  readonly matched: number;
  /** Matched words over matched and changed ones, what stands before or after left aside: 0 to 1. */
  readonly similarity: number;
  /** The stretch of `a` that was compared. */
  readonly aFrom: number;
  readonly aTo: number;
  /** Where words were left out: every gap shows it by …, [ ] or a break between quotations. */
  readonly marked: boolean;
  readonly runs: readonly ChangedRun[];
}

/** A changed end of up to this many words is still the same utterance; a longer one is another. */
const END_WORDS = 3;
/** So is one of up to this many words of which half are the same. */
const FURTHER_WORDS = 12;

/**
 * Compares two running quotations; `undefined` where they share too little to be one utterance. What
 * one of them prints before or after the shared stretch is no change.
 */
export function compareQuotations(a: Running, b: Running): QuoteComparison | undefined {
  if (a.length === 0 || b.length === 0) return undefined;
  const core = alignLocally(a.key, b.key, (i) => isSmall(a, i));
  if (core.matched === 0) return undefined;
  let { aFrom, aTo, bFrom, bTo } = core;
  const head = sharedEnd(a, b, aFrom, bFrom, -1);
  aFrom -= head.ofA;
  bFrom -= head.ofB;
  const tail = sharedEnd(a, b, aTo, bTo, 1);
  aTo += tail.ofA;
  bTo += tail.ofB;
  const left = endOf(a, b, aFrom, bFrom, -1, core.matched);
  const right = endOf(a, b, aTo, bTo, 1, core.matched);
  if (left === 'other' || right === 'other') return undefined;
  if (left === 'changed') {
    const words = Math.min(aFrom, bFrom);
    aFrom -= words;
    bFrom -= words;
  }
  if (right === 'changed') {
    const words = Math.min(a.length - aTo, b.length - bTo);
    aTo += words;
    bTo += words;
  }
  // the smallest edit inside the stretch, which the local alignment need not give
  const inner = alignWords(a.key.subarray(aFrom, aTo), b.key.subarray(bFrom, bTo));
  const match = new Int32Array(a.length).fill(-1);
  inner.match.forEach((j, i) => {
    if (j >= 0) match[aFrom + i] = bFrom + j;
  });
  const runs = changedRuns(a, b, match, { aFrom, aTo, bFrom, bTo });
  const shared = { match, matched: inner.matched, aFrom, aTo, runs };
  if (runs.length === 0) {
    const wholeA = aFrom === 0 && aTo === a.length;
    const wholeB = bFrom === 0 && bTo === b.length;
    const kind = wholeA ? (wholeB ? 'same' : 'excerpt') : wholeB ? 'fuller' : 'overlap';
    return { ...shared, kind, similarity: 1, marked: false };
  }
  const isTrim = runs.every((run) => isLeftOut(a, b, run));
  const marked = runs.every((run) => isMarked(a, b, run));
  const trimmed = (isTrim || marked) && !runs.some((run) => turnsRound(a, b, run));
  let changed = 0;
  for (const run of runs) {
    const words = Math.max(run.aTo - run.aFrom, run.bTo - run.bFrom);
    changed += trimmed ? Math.min(words, 2) : words;
  }
  return {
    ...shared,
    kind: trimmed ? 'trimmed' : 'altered',
    similarity: inner.matched / (inner.matched + changed),
    marked,
  };
}

/** How many words may be left out before an end that goes together: so many, and more for each word of it. */
const GAP = 6;
const GAP_EACH = 6;

/**
 * The last few words of one are the last of the other as well, behind a gap too long for so few to
 * be found alone: then the stretch goes on to the ends of both.
 */
function sharedEnd(
  a: Running,
  b: Running,
  aAt: number,
  bAt: number,
  side: -1 | 1,
): { readonly ofA: number; readonly ofB: number } {
  const ofA = side < 0 ? aAt : a.length - aAt;
  const ofB = side < 0 ? bAt : b.length - bAt;
  const rest = Math.min(ofA, ofB);
  if (Math.abs(ofA - ofB) > GAP + GAP_EACH * rest) return { ofA: 0, ofB: 0 };
  for (let i = 0; i < rest; i++) {
    const x = side < 0 ? i : a.length - 1 - i;
    const y = side < 0 ? i : b.length - 1 - i;
    if (a.key[x] !== b.key[y]) return { ofA: 0, ofB: 0 };
  }
  return rest > 0 ? { ofA, ofB } : { ofA: 0, ofB: 0 };
}

/**
 * What stands beyond one end of the shared stretch: nothing or words of one side only (`free`), a few
 * words exchanged for others (`changed`), or another text (`other`).
 */
function endOf(
  a: Running,
  b: Running,
  aAt: number,
  bAt: number,
  side: -1 | 1,
  matched: number,
): 'free' | 'changed' | 'other' {
  const restA = side < 0 ? aAt : a.length - aAt;
  const restB = side < 0 ? bAt : b.length - bAt;
  const words = Math.min(restA, restB);
  if (words === 0) return 'free';
  const fits = matched >= 2 * words;
  if (fits && words <= FURTHER_WORDS && sharedBeyond(a, b, aAt, bAt, side, words) * 2 >= words) {
    return 'changed';
  }
  if (isBreak(a, aAt) && isBreak(b, bAt)) return 'free';
  const isShort = words === 1 || Math.max(restA, restB) <= END_WORDS + 1;
  return fits && isShort && words <= END_WORDS ? 'changed' : 'other';
}

/** How many of the next words on one side of the stretch are the same in both. */
function sharedBeyond(
  a: Running,
  b: Running,
  aAt: number,
  bAt: number,
  side: -1 | 1,
  words: number,
): number {
  const of = ({ key }: Running, at: number): Int32Array =>
    side < 0 ? key.subarray(at - words, at) : key.subarray(at, at + words);
  return alignWords(of(a, aAt), of(b, bAt)).matched;
}

/** A sentence ends, or a part of the quotation does, between two words. */
function isBreak(run: Running, at: number): boolean {
  if (at <= 0 || at >= run.length) return true;
  if (run.part[at] !== run.part[at - 1]) return true;
  const between = run.text.slice(run.end[at - 1], run.start[at]);
  return /[.!?…]/.test(between);
}

const isLeftOut = (_a: Running, _b: Running, run: ChangedRun): boolean =>
  run.aFrom === run.aTo || run.bFrom === run.bTo;

/** The side that lacks words shows it at that place; for exchanged words, either side by [ ]. */
function isMarked(a: Running, b: Running, { aFrom, aTo, bFrom, bTo }: ChangedRun): boolean {
  // what stands in [ ] an editor put in
  if (aFrom === aTo) return showsGap(a, aFrom) || inBrackets(b, bFrom, bTo);
  if (bFrom === bTo) return showsGap(b, bFrom) || inBrackets(a, aFrom, aTo);
  return inBrackets(a, aFrom, aTo) || inBrackets(b, bFrom, bTo);
}

function showsGap(run: Running, at: number): boolean {
  if (at <= 0 || at >= run.length) return false;
  if (run.part[at] !== run.part[at - 1]) return true;
  const between = run.text.slice(run.end[at - 1], run.start[at]);
  return /…|\.{2,3}|\. \. |\[|\]/.test(between);
}

function inBrackets(run: Running, from: number, to: number): boolean {
  const before = run.text.slice(from > 0 ? run.end[from - 1] : run.start[from], run.start[from]);
  const after = run.text.slice(run.end[to - 1], to < run.length ? run.start[to] : run.end[to - 1]);
  const edge = run.text[run.end[to - 1] ?? 0] ?? '';
  return (
    (before.includes('[') || run.text[(run.start[from] ?? 0) - 1] === '[') &&
    (after.includes(']') || edge === ']')
  );
}

/** Leaving out or putting in *not* is never just trimming; a whole phrase takes its *not* along. */
const turnsRound = (a: Running, b: Running, { aFrom, aTo, bFrom, bTo }: ChangedRun): boolean =>
  isBareNegation(a, aFrom, aTo) || isBareNegation(b, bFrom, bTo);

function isBareNegation(run: Running, from: number, to: number): boolean {
  let negations = 0;
  for (let i = from; i < to; i++) {
    if (hasFlag(run, i, WordFlag.negation)) negations++;
    else if (!isSmall(run, i)) return false;
  }
  return negations > 0;
}

/** Enough words of weight for two texts to be the same utterance, word by word. */
export const isTelling = (run: Running, from: number, to: number): boolean =>
  to - from >= 4 && contentWords(run, from, to) >= 2;
