import { keyOf, WordFlag } from '../index/words';
import { type ChangedRun, onlyTurned } from './changes';
import { commonWordIn } from './figureLikeness';
import { contentWords, hasFlag, isSmall, type Running, wordsAt } from './running';

/** A sentence changed at more places than this was written anew: only what it turns round tells. */
const MOST_RUNS = 2;
/** From this many words on a sentence with one small change is no chance. */
const SLIP_WORDS = 8;
/** More words than this put in or left out are more or less of the story, not another one. */
const FEW = 2;

/**
 * Of the changes of a sentence the first that another wording does not explain: a negation, one
 * number or name for another, a name or number put in or left out within, or one telling word in a
 * sentence that is else the same. What only stands before or behind the sentence (*he said*) is none.
 */
export function tellingRun(
  own: Running,
  theirs: Running,
  open: readonly ChangedRun[],
): ChangedRun | undefined {
  const negation = open.find((run) => turns(own, theirs, run));
  if (negation) return negation;
  const isFew = open.length <= MOST_RUNS;
  const names = isTitled(own) || isTitled(theirs) ? 0 : WordFlag.capital;
  const inner = open.filter(
    (run) =>
      !isAtEdge(own, theirs, run) &&
      !isOneDay(own, theirs, run) &&
      !isFullHour(own, theirs, run) &&
      !onlyTurned(own, theirs, [run]),
  );
  for (const run of inner) {
    const { aFrom, aTo, bFrom, bTo } = run;
    if (aFrom < aTo && bFrom < bTo) {
      if (tells(own, aFrom, aTo, WordFlag.number) && tells(theirs, bFrom, bTo, WordFlag.number)) {
        return run;
      }
      if (isFew && tells(own, aFrom, aTo, names) && tells(theirs, bFrom, bTo, names)) return run;
    } else if (isFew) {
      const [side, from, to] = aFrom < aTo ? [own, aFrom, aTo] : [theirs, bFrom, bTo];
      const isShort = contentWords(side, from, to) <= FEW;
      if (isShort && tells(side, from, to, names | WordFlag.number)) return run;
    }
  }
  const [only] = open;
  const isAlone = open.length === 1 && inner.length === 1 && own.length >= SLIP_WORDS;
  if (!only || !isAlone || !isSlip(own, theirs, only)) return undefined;
  return isOtherWording(own, theirs, only) ? undefined : only;
}

function turns(own: Running, theirs: Running, { aFrom, aTo, bFrom, bTo }: ChangedRun): boolean {
  return tells(own, aFrom, aTo, WordFlag.negation) !== tells(theirs, bFrom, bTo, WordFlag.negation);
}

/** One of the words has one of the flags; a capital that opens a sentence is none. */
function tells(run: Running, from: number, to: number, flags: number): boolean {
  for (let i = from; i < to; i++) {
    if (hasFlag(run, i, flags & ~WordFlag.capital)) return true;
    if (hasFlag(run, i, flags & WordFlag.capital) && !hasFlag(run, i, WordFlag.first)) return true;
  }
  return false;
}

/** Put in or left out at the beginning or the end. */
function isAtEdge(own: Running, theirs: Running, { aFrom, aTo, bFrom, bTo }: ChangedRun): boolean {
  if (aFrom < aTo && bFrom < bTo) return false;
  return (aFrom === 0 && bFrom === 0) || (aTo === own.length && bTo === theirs.length);
}

const ZERO = keyOf('#0');

/** *6:00 p.m.* for *6 p.m.* */
const isFullHour = (own: Running, theirs: Running, run: ChangedRun): boolean =>
  own.key.subarray(run.aFrom, run.aTo).every((it) => it === ZERO) &&
  theirs.key.subarray(run.bFrom, run.bTo).every((it) => it === ZERO);

/** Set in the capitals of a headline, which then say nothing. */
function isTitled(run: Running): boolean {
  let content = 0;
  let capitals = 0;
  for (let i = 0; i < run.length; i++) {
    if (isSmall(run, i)) continue;
    content++;
    if (hasFlag(run, i, WordFlag.capital)) capitals++;
  }
  return capitals > content * 0.7;
}

/** One or two telling words more, fewer or others. */
function isSlip(own: Running, theirs: Running, { aFrom, aTo, bFrom, bTo }: ChangedRun): boolean {
  const here = contentWords(own, aFrom, aTo);
  const there = contentWords(theirs, bFrom, bTo);
  if (here + there === 0 || here > FEW || there > FEW) return false;
  return aFrom === aTo || bFrom === bTo || (here === 1 && there === 1);
}

/** One word for another of which reports use either (*close*, *be shut*). */
function isOtherWording(own: Running, theirs: Running, run: ChangedRun): boolean {
  const here = commonWordIn(wordsAt(own, run.aFrom, run.aTo));
  return here !== undefined && here === commonWordIn(wordsAt(theirs, run.bFrom, run.bTo));
}

const keys = (words: string): ReadonlySet<number> => new Set(words.split(' ').map(keyOf));
const RELATIVE = keys('today tonight yesterday tomorrow');
const WEEKDAYS = keys('monday tuesday wednesday thursday friday saturday sunday');

/** A day by its name on one side, as seen from the day of printing or not at all on the other. */
function isOneDay(own: Running, theirs: Running, { aFrom, aTo, bFrom, bTo }: ChangedRun): boolean {
  const here = dayOf(own, aFrom, aTo);
  const there = dayOf(theirs, bFrom, bTo);
  if (here === 'other' || there === 'other') return false;
  return here !== there || here === 'relative';
}

function dayOf(run: Running, from: number, to: number): 'weekday' | 'relative' | 'none' | 'other' {
  let found: 'weekday' | 'relative' | 'none' = 'none';
  for (let i = from; i < to; i++) {
    const key = run.key[i] ?? 0;
    if (WEEKDAYS.has(key)) found = 'weekday';
    else if (RELATIVE.has(key)) found = 'relative';
    else if (!isSmall(run, i)) return 'other';
  }
  return found;
}
