import { keyOf, WordFlag } from '../index/words';
import type { Attribution } from '../model';
import type { ChangedRun } from './changes';
import { certainlyOthers, sameSpeaker, seeminglyOthers } from './compareSpeakers';
import type { QuoteComparison } from './compareQuotations';
import { contentWords, hasFlag, type Running } from './running';

/** Words that must be shared before one may say that a quotation was changed. */
const ALTERED_WORDS = 4;
/** Of two who seem to be others: what both say of life or of the news, *you win some, you lose some*, is no change. */
const ALTERED_WORDS_OF_OTHERS = 8;

/** Whether so much is shared that one quotation may be told by the other. */
export function isEnough(
  claim: Running,
  theirs: Running,
  comparison: QuoteComparison,
  by: Attribution | undefined,
  other: Attribution | undefined,
): boolean {
  const { kind, matched } = comparison;
  const content = contentMatched(claim, comparison);
  const same = sameSpeaker(by, other);
  switch (kind) {
    case 'same':
      return true;
    case 'excerpt':
    case 'fuller':
      if (content === 0) return same && matched >= 3;
      return same ? true : matched >= (certainlyOthers(by, other) ? 6 : 3);
    case 'overlap':
      return matched >= 6 && content >= 2 && (same || !certainlyOthers(by, other));
    case 'trimmed':
    case 'altered':
      if (same && isEnoughOfSpeaker(claim, theirs, comparison, content)) return true;
      if (certainlyOthers(by, other)) {
        const isLong = matched >= 10 && comparison.similarity >= 0.85;
        return isLong && content >= 2;
      }
      if (seeminglyOthers(by, other) && matched < ALTERED_WORDS_OF_OTHERS) return false;
      return isEnoughChanged(claim, theirs, comparison, { content, same });
  }
}

/** How many of the shared words say something by themselves. */
function contentMatched(claim: Running, { match, aFrom, aTo }: QuoteComparison): number {
  let content = 0;
  for (let i = aFrom; i < aTo; i++) {
    if ((match[i] ?? -1) >= 0) content += contentWords(claim, i, i + 1);
  }
  return content;
}

/** In the words of one speaker: another tense or person, or another number in a sentence that is else the same. */
function isEnoughOfSpeaker(
  claim: Running,
  theirs: Running,
  { turned, runs }: QuoteComparison,
  content: number,
): boolean {
  if (turned && content > 0) return true;
  return (
    content >= 2 &&
    isOneChange(claim, theirs, runs) &&
    runs.every((run) => isOtherNumber(claim, theirs, run))
  );
}

function isEnoughChanged(
  claim: Running,
  theirs: Running,
  { kind, matched, similarity, marked, runs, elsewhere }: QuoteComparison,
  { content, same }: { readonly content: number; readonly same: boolean },
): boolean {
  const isOne = same && isOneChange(claim, theirs, runs);
  if (matched < ALTERED_WORDS) return false;
  if (content < 2 && !(isOne && content === 1 && matched > ALTERED_WORDS)) return false;
  if (matched < Math.min(claim.length, theirs.length) * 0.5) return false;
  if (kind === 'trimmed' && marked) return similarity >= 0.5;
  if (matched < 8 && changesDeterminersOnly(claim, theirs, runs)) return false;
  // a short sentence in other words may well be another sentence
  if (content < 3 && matched + elsewhere < 6 && !isOne) return false;
  return same ? similarity >= 0.6 : similarity >= 0.7 && matched >= 5;
}

/** All of one is all of the other but for a word or two at one place. */
function isOneChange({ length }: Running, theirs: Running, runs: QuoteComparison['runs']): boolean {
  const [run] = runs;
  if (!run || runs.length > 1) return false;
  const { aFrom, aTo, bFrom, bTo } = run;
  return (
    aTo - aFrom <= 2 && bTo - bFrom <= 2 && length - (aTo - aFrom) === theirs.length - (bTo - bFrom)
  );
}

/** *Warned them three times*, *warned them twice*: what a person says of a number is told by that number. */
function isOtherNumber(claim: Running, theirs: Running, run: ChangedRun): boolean {
  const here = numberIn(claim, run.aFrom, run.aTo);
  const there = numberIn(theirs, run.bFrom, run.bTo);
  return here !== undefined && there !== undefined && here !== there;
}

const TIMES = new Map(['once', 'twice', 'thrice'].map((it, i) => [keyOf(it), keyOf(`#${i + 1}`)]));

/** The key of the first number among some words; *twice* is two. */
function numberIn(run: Running, from: number, to: number): number | undefined {
  for (let i = from; i < to; i++) {
    const key = run.key[i] ?? 0;
    if (hasFlag(run, i, WordFlag.number)) return key;
    const times = TIMES.get(key);
    if (times !== undefined) return times;
  }
  return undefined;
}

const DETERMINERS = new Set(
  ['a', 'an', 'the', 'this', 'that', 'our', 'my', 'your', 'their'].map(keyOf),
);

/** *The wall* for *a wall*: in a few words that one says often, no change worth a word. */
const changesDeterminersOnly = (
  claim: Running,
  theirs: Running,
  runs: QuoteComparison['runs'],
): boolean =>
  runs.every(
    ({ aFrom, aTo, bFrom, bTo }) =>
      claim.key.subarray(aFrom, aTo).every((it) => DETERMINERS.has(it)) &&
      theirs.key.subarray(bFrom, bTo).every((it) => DETERMINERS.has(it)),
  );
