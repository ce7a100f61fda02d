import type { Span } from '../model';
import { partitionPoint } from '../text/partitionPoint';
import { sameSpan } from '../text/span';
import type { Anchor } from './anchor';
import { foldText, type FoldedText } from './foldText';

/** Where the words of an anchor are in a text that may have changed since. */
export type Placement =
  /** The same words, in the same surroundings. */
  | { readonly kind: 'held'; readonly span: Span }
  /** Other words stand between the same surroundings. */
  | { readonly kind: 'changed'; readonly span: Span }
  /** Not to be told. `guesses`: where the words, or what is left of their surroundings, are; best first. */
  | { readonly kind: 'lost'; readonly guesses: readonly Span[] };

/** How much of one side must stand directly beside short words still: other words in common are not enough. */
const LEAST_BESIDE = 0.2;
/**
 * Of 2, how alike the surroundings on both sides must be for words of less than so many code units:
 * the longer the words, the more they tell by themselves.
 */
const LEAST_LIKENESS = [
  { below: 24, least: 0.7, beside: LEAST_BESIDE },
  { below: 40, least: 0.25, beside: 0 },
] as const;
const NONE = { least: 0, beside: 0 };
/** How much better than the next the best place must be, unless the order of anchors decides. */
const LEAST_LEAD = 0.25;
/** How alike, of 2, the surroundings must be where only that order decides. */
const LEAST_IN_ORDER = 1.25;
/** From how much of a side on, and by how much more than elsewhere, it speaks for a place. */
const CLEAR_SIDE = 0.5;
const CLEAR_LEAD = 0.3;
/** A text of one repeated word would have a place for it everywhere. */
const MOST_PLACES = 200;
const WINDOW = 48;

interface Candidate {
  readonly anchor: number;
  readonly start: number;
  readonly end: number;
  /** Of both sides together: 0 to 2. */
  readonly likeness: number;
  /** How much of what stood directly before, and behind, stands there still: 0 to 1 each. */
  readonly left: number;
  readonly right: number;
}

/**
 * Places anchors in a text, in the order given. An anchor is found by its words and what stands
 * around them; where the same words stand in like surroundings more than once, the order of the
 * anchors decides. No two anchors are put in one place, and none where a span is `taken`.
 */
export function placeAnchors(
  text: string,
  anchors: readonly Anchor[],
  taken: readonly Span[] = [],
): readonly Placement[] {
  if (anchors.length === 0) return [];
  const folded = foldText(text);
  const sought = anchors.map((it) => soughtOf(it));
  const full = new Set(taken.map(placeKey));
  const isFree = (it: Span): boolean => full.size === 0 || !full.has(placeKey(spanIn(folded, it)));
  const candidates = sought.map((it, i) => candidatesOf(folded.text, it, i).filter(isFree));
  const placed = settleCandidates(candidates, anchors);
  return sought.map((it, i): Placement => {
    const place = placed[i];
    if (place) return { kind: 'held', span: spanIn(folded, place) };
    const between = placeBetween(folded.text, it);
    if (between && isFree(between) && !isTaken(between, placed)) {
      return { kind: 'changed', span: spanIn(folded, between) };
    }
    return { kind: 'lost', guesses: guessesOf(folded, it, candidates[i] ?? []) };
  });
}

/** How alike what stands around an anchor is to what stands around a span: from 0 to 2. */
export function likenessThere(text: string, anchor: Anchor, { start, end }: Span): number {
  const before = foldText(text.slice(Math.max(0, start - 2 * WINDOW), start)).text;
  const words = foldText(text.slice(start, end)).text;
  const after = foldText(text.slice(end, end + 2 * WINDOW)).text;
  const from = before.length;
  return sidesAt(before + words + after, from, from + words.length, soughtOf(anchor)).likeness;
}

const placeKey = ({ start, end }: Span): string => `${String(start)} ${String(end)}`;

interface Sought {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly before: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
}

function soughtOf({ exact, prefix, suffix }: Anchor): Sought {
  // folded together: a space at the edge belongs to both sides
  const start = foldText(prefix);
  const words = foldText(exact);
  const end = foldText(suffix);
  return {
    exact: words.text.trim(),
    prefix: start.text,
    suffix: end.text,
    before: wordsIn(start.text),
    after: wordsIn(end.text),
  };
}

const wordsIn = (text: string): ReadonlySet<string> =>
  new Set(text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []);

/** Every place of the words that cuts no longer word in two. */
function candidatesOf(text: string, sought: Sought, anchor: number): readonly Candidate[] {
  const { exact } = sought;
  const out: Candidate[] = [];
  if (exact === '') return out;
  for (
    let start = text.indexOf(exact);
    start >= 0 && out.length < MOST_PLACES;
    start = text.indexOf(exact, start + 1)
  ) {
    const end = start + exact.length;
    if (isCut(text, start) || isCut(text, end)) continue;
    out.push({ anchor, start, end, ...sidesAt(text, start, end, sought) });
  }
  return out;
}

/** Whether an offset stands inside a word or number. */
const isCut = (text: string, at: number): boolean =>
  at > 0 &&
  at < text.length &&
  /[\p{L}\p{N}]/u.test(text.charAt(at - 1)) &&
  /[\p{L}\p{N}]/u.test(text.charAt(at));

/** How alike the surroundings are. */
function sidesAt(
  text: string,
  start: number,
  end: number,
  sought: Sought,
): Pick<Candidate, 'likeness' | 'left' | 'right'> {
  const before = text.slice(Math.max(0, start - WINDOW), start);
  const after = text.slice(end, end + WINDOW);
  let left = 0;
  while (
    left < sought.prefix.length &&
    left < before.length &&
    sought.prefix.charCodeAt(sought.prefix.length - 1 - left) ===
      before.charCodeAt(before.length - 1 - left)
  ) {
    left++;
  }
  let right = 0;
  while (
    right < sought.suffix.length &&
    right < after.length &&
    sought.suffix.charCodeAt(right) === after.charCodeAt(right)
  ) {
    right++;
  }
  return {
    likeness:
      sideLikeness(left, sought.prefix, sought.before, before) +
      sideLikeness(right, sought.suffix, sought.after, after),
    left: left / Math.max(1, sought.prefix.length),
    right: right / Math.max(1, sought.suffix.length),
  };
}

/** By the run of equal characters next to the words, or by the words in common where it was edited. */
function sideLikeness(
  run: number,
  side: string,
  words: ReadonlySet<string>,
  there: string,
): number {
  if (side.trim() === '') return there.trim() === '' ? 1 : 0.25;
  const near = run / side.length;
  if (near === 1 || words.size === 0) return near;
  const found = wordsIn(there);
  let common = 0;
  for (const word of words) if (found.has(word)) common++;
  return Math.max(near, (0.9 * common) / words.size);
}

/**
 * One place for each anchor that has a sure one. Those that lead clearly come first; then the others,
 * by how alike they are and how near to where their neighbours say they should be.
 */
function settleCandidates(
  candidates: readonly (readonly Candidate[])[],
  anchors: readonly Anchor[],
): readonly (Candidate | undefined)[] {
  const placed: (Candidate | undefined)[] = anchors.map(() => undefined);
  const contested: number[] = [];
  candidates.forEach((places, i) => {
    const [best, next] = [...places].sort((a, b) => b.likeness - a.likeness || a.start - b.start);
    if (!best || !isLike(best, anchors[i]) || places.some((it) => speaksAgainst(it, best))) return;
    if (!next || best.likeness - next.likeness >= LEAST_LEAD) placed[i] = best;
    else contested.push(i);
  });
  dropShared(placed, contested);
  const expected = expectedPlaces(placed, anchors);
  const open = contested
    .flatMap((i) => {
      const places = candidates[i] ?? [];
      const most = Math.max(...places.map(({ likeness }) => likeness));
      return places.filter(
        (it) =>
          it.likeness >= LEAST_IN_ORDER &&
          isLike(it, anchors[i]) &&
          most - it.likeness < LEAST_LEAD,
      );
    })
    .map((it) => ({ ...it, distance: Math.abs(it.start - (expected[it.anchor] ?? it.start)) }))
    .sort((a, b) => a.distance - b.distance || b.likeness - a.likeness || a.start - b.start);
  for (const it of open) {
    if (placed[it.anchor] || isTaken(it, placed)) continue;
    placed[it.anchor] = it;
  }
  return placed;
}

const isLike = ({ likeness, left, right }: Candidate, anchor: Anchor | undefined): boolean => {
  const length = anchor?.exact.length ?? 0;
  const { least, beside } = LEAST_LIKENESS.find(({ below }) => length < below) ?? NONE;
  return likeness >= least && Math.max(left, right) >= beside;
};

/**
 * Whether one side of an anchor speaks for another place, or another anchor's for this one, as clearly as the other
 * side speaks for what seems best: where one of two twins was deleted or moved, which of them it was cannot be told.
 */
const speaksAgainst = (other: Candidate, best: Candidate): boolean =>
  isClear(other.left, best.left) || isClear(other.right, best.right);
const isClear = (there: number, here: number): boolean =>
  there >= CLEAR_SIDE && there - here >= CLEAR_LEAD;

/** Two anchors cannot stand for one place: the one that is less alike there is contested again, or neither is sure. */
function dropShared(placed: (Candidate | undefined)[], contested: number[]): void {
  const byPlace = new Map<string, number>();
  placed.forEach((it, i) => {
    if (!it) return;
    const key = placeKey(it);
    const other = byPlace.get(key);
    const there = other === undefined ? undefined : placed[other];
    if (other === undefined || !there) {
      byPlace.set(key, i);
      return;
    }
    const [winner, loser] = there.likeness >= it.likeness ? [other, i] : [i, other];
    const [won, lost] = winner === i ? [it, there] : [there, it];
    placed[loser] = undefined;
    if (speaksAgainst(lost, won)) placed[winner] = undefined;
    else {
      contested.push(loser);
      byPlace.set(key, winner);
    }
  });
}

/** Where each anchor should be, by how far the nearest placed ones have moved. */
function expectedPlaces(
  placed: readonly (Candidate | undefined)[],
  anchors: readonly Anchor[],
): readonly number[] {
  const moved = placed
    .flatMap((it, i) => {
      const from = anchors[i]?.start ?? 0;
      return it ? [{ from, by: it.start - from }] : [];
    })
    .sort((a, b) => a.from - b.from);
  return anchors.map(({ start }) => {
    const at = partitionPoint(moved.length, (i) => (moved[i]?.from ?? 0) < start);
    const before = moved[at - 1];
    const after = moved[at];
    const nearest = !before || (after && after.from - start < start - before.from) ? after : before;
    return start + (nearest?.by ?? 0);
  });
}

const isTaken = (span: Span, placed: readonly (Candidate | undefined)[]): boolean =>
  placed.some((it) => it !== undefined && sameSpan(it, span));

/** At least this much of one side, and of the other, must stand unchanged around changed words. */
const LEAST_SIDE = 12;
const LEAST_OTHER_SIDE = 6;
/** Near an end of the text a side may be shorter. */
const LEAST_SIDES = 14;

/** What stands between the surroundings now, where they are there and near each other. */
function placeBetween(text: string, sought: Sought): Span | undefined {
  const { exact, prefix, suffix } = sought;
  // the other side is looked for so far only: a text of one repeated word has either side everywhere
  const room = 2 * exact.length + 40;
  let found: Span | undefined;
  for (const [left, right] of [
    [LEAST_SIDE, LEAST_OTHER_SIDE],
    [LEAST_OTHER_SIDE, LEAST_SIDE],
  ] as const) {
    const before = prefix.slice(-left);
    const after = suffix.slice(0, right);
    if (before.length + after.length < LEAST_SIDES || before === '' || after === '') continue;
    // the rarer, longer side is looked for first
    if (left >= right) {
      for (let at = text.indexOf(before); at >= 0; at = text.indexOf(before, at + 1)) {
        const start = at + before.length;
        const end = start + text.slice(start, start + room + after.length).indexOf(after);
        if (end < start || !isWord(text, start, end)) continue;
        if (found && !sameSpan(found, { start, end })) return undefined;
        found = { start, end };
      }
    } else {
      for (let end = text.indexOf(after); end >= 0; end = text.indexOf(after, end + 1)) {
        const from = Math.max(0, end - room - before.length);
        const at = text.slice(from, end).lastIndexOf(before);
        const start = from + at + before.length;
        if (at < 0 || !isWord(text, start, end)) continue;
        if (found && !sameSpan(found, { start, end })) return undefined;
        found = { start, end };
      }
    }
  }
  return found;
}

/** Whether there is anything but spaces and marks between two offsets. */
const isWord = (text: string, start: number, end: number): boolean =>
  end > start && /[\p{L}\p{N}]/u.test(text.slice(start, end));

const MOST_GUESSES = 3;

/** Where the words stand elsewhere, then what is left of their surroundings. */
function guessesOf(
  folded: FoldedText,
  { prefix, suffix }: Sought,
  candidates: readonly Candidate[],
): readonly Span[] {
  const places: Span[] = [...candidates].sort((a, b) => b.likeness - a.likeness);
  for (const side of [prefix.slice(-LEAST_SIDE), suffix.slice(0, LEAST_SIDE)]) {
    const start = side.length === LEAST_SIDE ? folded.text.indexOf(side) : -1;
    if (start >= 0) places.push({ start, end: start + side.length });
  }
  return places.slice(0, MOST_GUESSES).map((it) => spanIn(folded, it));
}

const spanIn = ({ from, to }: FoldedText, { start, end }: Span): Span => ({
  start: from[start] ?? 0,
  end: (end > start ? to[end - 1] : from[end]) ?? 0,
});
