import { type Alignment, alignLocally, alignWords } from '../index/align';
import { keyOf, WordFlag } from '../index/words';
import {
  changedRuns,
  type ChangedRun,
  isContraction,
  isDecade,
  isFullHour,
  isPossessive,
  isSpacing,
  onlyTurned,
} from './changes';
import { withoutHouseUnits } from './houseUnits';
import { hasFlag, indexOfRun, isSameRun, isSmall, type Running } from './running';

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
  /** The changed words are the same words at other places. */
  readonly moved: boolean;
  /** Changed words that stand at another place of the other. */
  readonly elsewhere: number;
  /** All that changed is the tense or person of the words. */
  readonly turned: boolean;
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
  if (isSameRun(a, b)) return identical(a.length);
  const plain = compareAligned(a, b);
  if (plain?.runs.length === 0) return plain;
  // what an editor put in is none of the speaker's words, though it may be the same word as one
  const [x, y] = [withBracketsApart(a), withBracketsApart(b)];
  return x === a && y === b ? plain : compareAligned(x, y);
}

/** Of two quotations in the very same words, and of a part of one. */
const UNCHANGED = {
  similarity: 1,
  marked: false,
  moved: false,
  elsewhere: 0,
  turned: false,
  runs: [],
} as const;

const identical = (length: number): QuoteComparison => ({
  ...UNCHANGED,
  kind: 'same',
  match: Int32Array.from({ length }, (_, i) => i),
  matched: length,
  aFrom: 0,
  aTo: length,
});

function compareAligned(a: Running, b: Running): QuoteComparison | undefined {
  const shortest = sharedStretch(a, b);
  if (!shortest) return undefined;
  const first = alignedWithin(a, b, shortest);
  const stretch = withMovedWords(a, b, shortest, changedRuns(a, b, first.match, shortest));
  const { match, matched } = stretch === shortest ? first : alignedWithin(a, b, stretch);
  const { aFrom, aTo, bFrom, bTo } = stretch;
  for (const run of changedRuns(a, b, match, stretch)) slideToMark(a, b, match, run);
  const runs = withoutHouseUnits(a, b, changedRuns(a, b, match, stretch)).filter(
    (run) =>
      !isFullHour(a, b, run) &&
      !isContraction(a, b, run) &&
      !isDecade(a, b, run) &&
      !isPossessive(a, b, run) &&
      !isSpacing(a, b, run),
  );
  const shared = { match, matched, aFrom, aTo, runs };
  if (runs.length === 0) {
    const wholeA = aFrom === 0 && aTo === a.length;
    const wholeB = bFrom === 0 && bTo === b.length;
    const kind = wholeA ? (wholeB ? 'same' : 'excerpt') : wholeB ? 'fuller' : 'overlap';
    return { ...shared, kind, ...UNCHANGED };
  }
  const open = runs.filter((run) => !isMarked(a, b, run));
  const marked = open.length === 0;
  // one of the two is the shorter; words out here and others out there are another wording
  const isTrim =
    open.every((run) => run.aFrom === run.aTo) || open.every((run) => run.bFrom === run.bTo);
  const trimmed = isTrim && !runs.some((run) => turnsRound(a, b, run));
  const { lost, put, both } = wordsOutOfPlace(a, b, runs);
  const moved = !trimmed && runs.length > 1 && lost === both && put === both;
  let changed = 0;
  for (const run of runs) {
    const words = Math.max(run.aTo - run.aFrom, run.bTo - run.bFrom);
    changed += trimmed ? Math.min(words, 2) : words;
  }
  // what only stands elsewhere is half a change
  if (!trimmed && runs.length > 1) changed *= 1 - both / (lost + put);
  return {
    ...shared,
    kind: trimmed ? 'trimmed' : 'altered',
    similarity: matched / (matched + changed),
    marked,
    moved,
    elsewhere: trimmed ? 0 : both,
    turned: onlyTurned(a, b, runs),
  };
}

/** The stretch of both that is one utterance, changed ends included. */
function sharedStretch(a: Running, b: Running): ChangedRun | undefined {
  if (isRewritten(a, b)) return { aFrom: 0, aTo: a.length, bFrom: 0, bTo: b.length };
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
    const isWhole =
      a.key[0] === b.key[0] ||
      Math.abs(aFrom - bFrom) === 1 ||
      isBracketed(a, 0, aFrom) ||
      isBracketed(b, 0, bFrom);
    const end = changedEnd(a, b, aFrom, bFrom, -1);
    aFrom = isWhole ? 0 : aFrom - end.ofA;
    bFrom = isWhole ? 0 : bFrom - end.ofB;
  }
  if (right === 'changed') {
    const isWhole =
      a.key.at(-1) === b.key.at(-1) ||
      Math.abs(a.length - aTo - (b.length - bTo)) === 1 ||
      isBracketed(a, aTo, a.length) ||
      isBracketed(b, bTo, b.length);
    const end = changedEnd(a, b, aTo, bTo, 1);
    aTo = isWhole ? a.length : aTo + end.ofA;
    bTo = isWhole ? b.length : bTo + end.ofB;
  }
  if (bTo === b.length && isDeniedAt(a, aTo)) aTo++;
  else if (aTo === a.length && isDeniedAt(b, bTo)) bTo++;
  return { aFrom, aTo, bFrom, bTo };
}

/**
 * The stretch with the words next to its end on one side that the other has within it: *we have lost, through
 * leaks, a fifth* against *we have lost a fifth through leaks*, where they were moved and not left out.
 */
function withMovedWords(
  a: Running,
  b: Running,
  stretch: ChangedRun,
  runs: readonly ChangedRun[],
): ChangedRun {
  let { aFrom, aTo, bFrom, bTo } = stretch;
  for (const run of runs) {
    const ofA = run.aTo - run.aFrom;
    const ofB = run.bTo - run.bFrom;
    if (ofB === 0 && ofA >= LEAST_MOVED) {
      if (isRunAt(b, bTo, a, run.aFrom, ofA)) bTo += ofA;
      else if (isRunAt(b, bFrom - ofA, a, run.aFrom, ofA)) bFrom -= ofA;
      else continue;
    } else if (ofA === 0 && ofB >= LEAST_MOVED) {
      if (isRunAt(a, aTo, b, run.bFrom, ofB)) aTo += ofB;
      else if (isRunAt(a, aFrom - ofB, b, run.bFrom, ofB)) aFrom -= ofB;
      else continue;
    } else continue;
    return { aFrom, aTo, bFrom, bTo };
  }
  return stretch;
}

/** The smallest edit inside a stretch, which the local alignment need not give. */
function alignedWithin(a: Running, b: Running, { aFrom, aTo, bFrom, bTo }: ChangedRun): Alignment {
  const inner = alignWords(a.key.subarray(aFrom, aTo), b.key.subarray(bFrom, bTo));
  const match = new Int32Array(a.length).fill(-1);
  inner.match.forEach((j, i) => {
    if (j >= 0) match[aFrom + i] = bFrom + j;
  });
  return { match, matched: inner.matched };
}

/** One word less here and more there is chance. */
const LEAST_MOVED = 2;

function isRunAt(run: Running, at: number, other: Running, from: number, length: number): boolean {
  if (at < 0 || at + length > run.length) return false;
  for (let i = 0; i < length; i++) if (run.key[at + i] !== other.key[from + i]) return false;
  return true;
}

/** Longest quotations that are held against each other whole. */
const WHOLE = 60;

/** Nearly all words of both are the same, and neither only goes on where the other ends. */
function isRewritten(a: Running, b: Running): boolean {
  const [short, long] = a.length < b.length ? [a.length, b.length] : [b.length, a.length];
  if (long > WHOLE || short < long * SAME_WHOLE) return false;
  const { match, matched } = alignWords(a.key, b.key);
  if (matched < long * SAME_WHOLE || isPart(a, b) || isPart(b, a)) return false;
  return changedRuns(a, b, match).every(
    ({ aFrom, aTo, bFrom, bTo }) =>
      aTo - aFrom <= EXCHANGED &&
      bTo - bFrom <= EXCHANGED &&
      ((aFrom > 0 && aTo < a.length && bFrom > 0 && bTo < b.length) ||
        (aFrom < aTo && bFrom < bTo)),
  );
}

const SAME_WHOLE = 0.65;
/** Most words put for others at one place. */
const EXCHANGED = 4;

const isPart = (inner: Running, outer: Running): boolean => indexOfRun(outer.key, inner.key) >= 0;

/** An editor's words stand at the place. */
const isBracketed = ({ text, start, end }: Running, from: number, to: number): boolean =>
  from < to && text.slice((start[from] ?? 0) - 1, (end[to - 1] ?? 0) + 1).includes('[');

/**
 * Words left out can often be told off at several places (*the [wall of the] town*, *[the wall of] the
 * town*): of these the one where the other side shows a gap.
 */
function slideToMark(a: Running, b: Running, match: Int32Array, run: ChangedRun): void {
  const isDeletion = run.bFrom === run.bTo;
  if (!isDeletion && run.aFrom !== run.aTo) return;
  if (isMarked(a, b, run)) return;
  const [long, short] = isDeletion ? [a, b] : [b, a];
  const [from, to, gap] = isDeletion
    ? [run.aFrom, run.aTo, run.bFrom]
    : [run.bFrom, run.bTo, run.aFrom];
  const pairs = (inLong: number, inShort: number): boolean =>
    isDeletion ? match[inLong] === inShort : match[inShort] === inLong;
  const pair = (inLong: number, inShort: number): void => {
    if (isDeletion) match[inLong] = inShort;
    else match[inShort] = inLong;
  };
  for (const step of [-1, 1]) {
    for (let by = 1; by <= SLIDE; by++) {
      // the next word beyond the run, and the one at its other end that takes its place
      const beyond = step < 0 ? from - by : to + by - 1;
      const within = step < 0 ? to - by : from + by - 1;
      const there = step < 0 ? gap - by : gap + by - 1;
      if (beyond < 0 || beyond >= long.length || there < 0 || !pairs(beyond, there)) break;
      if (long.key[beyond] !== long.key[within]) break;
      if (!showsGap(short, gap + step * by)) continue;
      for (let i = 1; i <= by; i++) {
        const [out, into, at] =
          step < 0 ? [from - i, to - i, gap - i] : [to + i - 1, from + i - 1, gap + i - 1];
        if (isDeletion) match[out] = -1;
        pair(into, at);
      }
      return;
    }
  }
}

/** Furthest that a gap is slid, in words. */
const SLIDE = 6;

/** How many words of either side have no place in the other, and how many of them are the same word. */
function wordsOutOfPlace(
  a: Running,
  b: Running,
  runs: readonly ChangedRun[],
): { readonly lost: number; readonly put: number; readonly both: number } {
  const ofA = runs.flatMap(({ aFrom, aTo }) => [...a.key.subarray(aFrom, aTo)]);
  const ofB = runs.flatMap(({ bFrom, bTo }) => [...b.key.subarray(bFrom, bTo)]);
  return { lost: ofA.length, put: ofB.length, both: sharedKeys(ofA, ofB) };
}

/** How many words two lists have in common, each as often as both have it. */
function sharedKeys(a: readonly number[], b: readonly number[]): number {
  const left = new Map<number, number>();
  for (const it of b) left.set(it, (left.get(it) ?? 0) + 1);
  let shared = 0;
  for (const it of a) {
    const count = left.get(it) ?? 0;
    if (count === 0) continue;
    left.set(it, count - 1);
    shared++;
  }
  return shared;
}

/** A key that no word has for each bracketed word, the same for the same word; without brackets the run itself. */
function withBracketsApart(run: Running): Running {
  let key: Int32Array | undefined;
  let inside = false;
  for (let i = 0; i < run.length; i++) {
    const isFirst = i === 0 || run.part[i] !== run.part[i - 1];
    const start = run.start[i] ?? 0;
    const between = run.text.slice(isFirst ? start - 1 : (run.end[i - 1] ?? 0), start);
    if (isFirst) inside = false;
    const [opens, closes] = [between.lastIndexOf('['), between.lastIndexOf(']')];
    if (opens >= 0 || closes >= 0) inside = opens > closes;
    if (!inside) continue;
    key ??= run.key.slice();
    key[i] = (run.key[i] ?? 0) ^ 0x5b5d5b5d;
  }
  return key ? { ...run, key } : run;
}

/** So many words of each side. */
interface EndWords {
  readonly ofA: number;
  readonly ofB: number;
}

/** How many words may be left out before an end that goes together: so many, and more for each word of it. */
const GAP = 6;
const GAP_EACH = 6;

/**
 * The last few words of one are the last of the other as well, behind a gap too long for so few to
 * be found alone: then the stretch goes on to the ends of both.
 */
function sharedEnd(a: Running, b: Running, aAt: number, bAt: number, side: -1 | 1): EndWords {
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
  if (words <= FURTHER_WORDS) {
    const shared = sharedBeyond(a, b, aAt, bAt, side, { ofA: words, ofB: words });
    if (matched + shared >= 2 * words && shared * 2 >= words) return 'changed';
    if (words <= matched + 1 && isTurnedEnd(a, b, aAt, bAt, side)) return 'changed';
  }
  if (isBreak(a, aAt) && isBreak(b, bAt)) return 'free';
  const isShort = words === 1 || Math.max(restA, restB) <= END_WORDS + 1;
  return fits && isShort && words <= END_WORDS ? 'changed' : 'other';
}

/**
 * How far the stretch goes on at an end that was changed: all that the shorter has there, and of the longer as many
 * words, or a few more where these are the same (*I sailed*, *I sailed and*).
 */
function changedEnd(a: Running, b: Running, aAt: number, bAt: number, side: -1 | 1): EndWords {
  const ofA = side < 0 ? aAt : a.length - aAt;
  const ofB = side < 0 ? bAt : b.length - bAt;
  const words = Math.min(ofA, ofB);
  let best: EndWords = { ofA: words, ofB: words };
  let most = sharedBeyond(a, b, aAt, bAt, side, best);
  for (let more = 1; more <= END_WORDS; more++) {
    const end = { ofA: Math.min(ofA, words + more), ofB: Math.min(ofB, words + more) };
    const shared = sharedBeyond(a, b, aAt, bAt, side, end);
    if (shared <= most) continue;
    most = shared;
    best = end;
  }
  return best;
}

/** All that the shorter has at this end the longer has there too, in another order: *at first we thought*, *we thought at first that*. */
function isTurnedEnd(a: Running, b: Running, aAt: number, bAt: number, side: -1 | 1): boolean {
  const endsOf = ({ key }: Running, at: number): Int32Array =>
    side < 0
      ? key.subarray(Math.max(0, at - FURTHER_WORDS), at)
      : key.subarray(at, at + FURTHER_WORDS);
  const [x, y] = [endsOf(a, aAt), endsOf(b, bAt)];
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  if (short.length < LEAST_TURNED) return false;
  const next = short.length + LEAST_MOVED;
  const beyond = side < 0 ? long.slice(-next) : long.slice(0, next);
  return sharedKeys([...short], [...beyond]) === short.length;
}

/** Fewer words at an end say nothing by their order. */
const LEAST_TURNED = 3;

/** How many of the next words on one side of the stretch are the same in both. */
function sharedBeyond(
  a: Running,
  b: Running,
  aAt: number,
  bAt: number,
  side: -1 | 1,
  { ofA, ofB }: EndWords,
): number {
  const of = ({ key }: Running, at: number, words: number): Int32Array =>
    side < 0 ? key.subarray(at - words, at) : key.subarray(at, at + words);
  return alignWords(of(a, aAt, ofA), of(b, bAt, ofB)).matched;
}

/** A *not* goes on where the other quotation ends on the verb that it denies: *and I did*, *and I did not*. */
const isDeniedAt = (run: Running, at: number): boolean =>
  at < run.length &&
  hasFlag(run, at, WordFlag.negation) &&
  AUXILIARIES.has(run.key[at - 1] ?? 0) &&
  /^\s*$/.test(run.text.slice(run.end[at - 1], run.start[at]));

const AUXILIARIES = new Set(
  `am is are was were do does did have has had will would can could shall should may might must`
    .split(' ')
    .map(keyOf),
);

/** A sentence ends, or a part of the quotation does, between two words. */
function isBreak(run: Running, at: number): boolean {
  if (at <= 0 || at >= run.length) return true;
  if (run.part[at] !== run.part[at - 1]) return true;
  const between = run.text.slice(run.end[at - 1], run.start[at]);
  return /[.!?…]/.test(between);
}

/** The side that lacks words shows it at that place; for exchanged words, either side by [ ]. */
export function isMarked(a: Running, b: Running, { aFrom, aTo, bFrom, bTo }: ChangedRun): boolean {
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

const isOneOf = (marks: string, letter: string | undefined): boolean =>
  letter !== undefined && letter !== '' && marks.includes(letter);

/** Between square brackets, or round ones, as some desks print them. */
function inBrackets(run: Running, from: number, to: number): boolean {
  const before = run.text.slice(from > 0 ? run.end[from - 1] : run.start[from], run.start[from]);
  const after = run.text.slice(run.end[to - 1], to < run.length ? run.start[to] : run.end[to - 1]);
  const edge = run.text[run.end[to - 1] ?? 0] ?? '';
  return (
    (/[[(]/.test(before) || isOneOf('[(', run.text[(run.start[from] ?? 0) - 1])) &&
    (/[\])]/.test(after) || isOneOf('])', edge))
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
