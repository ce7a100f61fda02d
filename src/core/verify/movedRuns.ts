import { keyOf, WordFlag } from '../index/words';
import type { ChangedRun } from './changes';
import { contentWords, hasFlag, type Running, wordsAt } from './running';

/** Where some words went out, where the same words came in, and the words as the first side has them. */
export interface Move {
  readonly gone: ChangedRun;
  readonly come: ChangedRun;
  readonly words: string;
}

/**
 * The changed runs that are one stretch of words at two places, as where the halves of a sentence change
 * places or a clause moves to the front. Only the very same words count, since *the port closed before the
 * ferry sailed* has other words than *the ferry sailed before the port closed*; an *and* between two
 * halves goes with either.
 */
export function movesOf(
  own: Running,
  theirs: Running,
  runs: readonly ChangedRun[],
): readonly Move[] {
  const out: Move[] = [];
  const come = runs.filter(({ aFrom, aTo, bFrom, bTo }) => aFrom === aTo && bFrom < bTo);
  for (const gone of runs) {
    if (gone.bFrom < gone.bTo || gone.aFrom === gone.aTo) continue;
    const stretches = stretchesOf(own, gone.aFrom, gone.aTo);
    let words: Stretch | undefined;
    const at = come.findIndex((it) => {
      const others = stretchesOf(theirs, it.bFrom, it.bTo);
      words = stretches.find(
        (x) => canMove(own, x) && others.some((y) => isSame(own, x, theirs, y)),
      );
      return words !== undefined;
    });
    const [found] = at < 0 ? [] : come.splice(at, 1);
    if (found && words) out.push({ gone, come: found, words: wordsAt(own, words.from, words.to) });
  }
  return out;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

const AND = keyOf('and');

/** Furthest that a run is told off at another place, in words. */
const SLIDE = 3;

/**
 * The words of a run, without an *and* at their ends. Where the word before it is its last, or the word
 * behind it its first, it may as well be told off a word further (*the [ferry sailed and the] band*).
 */
function stretchesOf({ key }: Running, from: number, to: number): readonly Stretch[] {
  const out: Stretch[] = [{ from, to }];
  for (let k = 1; k <= SLIDE && from >= k && key[from - k] === key[to - k]; k++) {
    out.push({ from: from - k, to: to - k });
  }
  for (let k = 0; k < SLIDE && to + k < key.length && key[from + k] === key[to + k]; k++) {
    out.push({ from: from + k + 1, to: to + k + 1 });
  }
  return out.map((it) => ({
    from: key[it.from] === AND ? it.from + 1 : it.from,
    to: key[it.to - 1] === AND ? it.to - 1 : it.to,
  }));
}

/** A single small word, or a *not* that may turn other words round, tells more than its place. */
function canMove(run: Running, { from, to }: Stretch): boolean {
  if (contentWords(run, from, to) === 0) return false;
  if (to - from >= LONG) return true;
  for (let i = from; i < to; i++) if (hasFlag(run, i, WordFlag.negation)) return false;
  return true;
}

const LONG = 4;

function isSame(a: Running, x: Stretch, b: Running, y: Stretch): boolean {
  const length = x.to - x.from;
  if (length !== y.to - y.from) return false;
  for (let i = 0; i < length; i++) if (a.key[x.from + i] !== b.key[y.from + i]) return false;
  return true;
}
