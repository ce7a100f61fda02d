import { keyOf, WordFlag } from '../index/words';
import { isEveryday } from '../lexicon/everyday';
import { vocabulary } from '../lexicon/vocabulary';
import type { Change } from '../model';
import { hasFlag, isSameRun, type Running, wordsAt } from './running';
import { areForms, isSubject } from './wordForms';

/** A run of words that one side has otherwise than the other; either stretch may be empty. */
export interface ChangedRun {
  readonly aFrom: number;
  readonly aTo: number;
  readonly bFrom: number;
  readonly bTo: number;
}

/**
 * The changed runs of an alignment, in order, within a stretch of both (by default all); `match`
 * gives for each word of `a` its word in `b`, or -1. A written word counts as changed when a part of
 * it is (*UK*, *UK’s*).
 */
export function changedRuns(
  a: Running,
  b: Running,
  match: Int32Array,
  within: ChangedRun = { aFrom: 0, aTo: a.length, bFrom: 0, bTo: b.length },
): readonly ChangedRun[] {
  const whole = wholeWords(a, b, match);
  const out: ChangedRun[] = [];
  let { aFrom, bFrom } = within;
  for (let i = aFrom; i <= within.aTo; i++) {
    const j = i === within.aTo ? within.bTo : (whole[i] ?? -1);
    if (j < 0) continue;
    if (i > aFrom || j > bFrom) out.push({ aFrom, aTo: i, bFrom, bTo: j });
    aFrom = i + 1;
    bFrom = j + 1;
  }
  return out;
}

/** The edit from `a` to `b` by words as written, runs merged, what goes before what comes. */
export function changesOf(a: Running, b: Running, match: Int32Array): readonly Change[] {
  if (isSameRun(a, b)) return [{ op: 'equal', text: wordsAt(a, 0, a.length) }];
  const out: Change[] = [];
  let at = 0;
  const add = (op: Change['op'], text: string): void => {
    if (text !== '') out.push({ op, text });
  };
  for (const { aFrom, aTo, bFrom, bTo } of changedRuns(a, b, match)) {
    add('equal', wordsAt(a, at, aFrom));
    add('delete', wordsAt(a, aFrom, aTo));
    add('insert', wordsAt(b, bFrom, bTo));
    at = aTo;
  }
  add('equal', wordsAt(a, at, a.length));
  return out;
}

/** All that changed is the tense or person of words that else are the same. */
export const onlyTurned = (a: Running, b: Running, runs: readonly ChangedRun[]): boolean =>
  runs.length > 0 &&
  runs.every(({ aFrom, aTo, bFrom, bTo }) => {
    const length = Math.min(aTo - aFrom, bTo - bFrom);
    const [x, y] = [aTo - length, bTo - length];
    if (length === 0 || x - aFrom + (y - bFrom) > 1) return false;
    // the writer's own subject stands outside the marks (*“I love it”*, *she “loved it”*)
    if (x > aFrom && !isSubject(wordAt(a, aFrom))) return false;
    if (y > bFrom && !isSubject(wordAt(b, bFrom))) return false;
    for (let i = 0; i < length; i++) {
      const isSame = a.key[x + i] === b.key[y + i]; // the not of cannot and could not
      if (!isSame && !areForms(wordAt(a, x + i), wordAt(b, y + i))) return false;
    }
    return true;
  });

const ZERO = keyOf('#0');

/** *6:00 p.m.* for *6 p.m.* */
export const isFullHour = (a: Running, b: Running, run: ChangedRun): boolean =>
  a.key.subarray(run.aFrom, run.aTo).every((it) => it === ZERO) &&
  b.key.subarray(run.bFrom, run.bTo).every((it) => it === ZERO);

/** *The ’90s* for *the Nineties*. */
export function isDecade(a: Running, b: Running, run: ChangedRun): boolean {
  const here = decadeOf(wordsAt(a, run.aFrom, run.aTo));
  return here !== undefined && here === decadeOf(wordsAt(b, run.bFrom, run.bTo));
}

/** The digit of its tens. */
function decadeOf(words: string): number | undefined {
  const digit = /^['’‘]?([2-9])0['’]?s$/.exec(words)?.[1];
  if (digit !== undefined) return Number(digit);
  const named = DECADES.indexOf(words.toLowerCase());
  return named < 0 ? undefined : named + 2;
}

const DECADES = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ');

/**
 * The same letters in other words: *part time*, *part-time*; *year’ s*, as some pages break it. Not where the break
 * makes other words of them: *not able*, *notable*; *may be*, *maybe*; *we’re*, *were*; *re-sign*, *resign*; *a part*, *apart*.
 */
export function isSpacing(a: Running, b: Running, run: ChangedRun): boolean {
  const letters = lettersAt(a, run.aFrom, run.aTo);
  if (letters === '' || OTHER_WORDS.has(letters)) return false;
  if (letters !== lettersAt(b, run.bFrom, run.bTo)) return false;
  if (negates(a, run.aFrom, run.aTo) !== negates(b, run.bFrom, run.bTo)) return false;
  const here = wordsAt(a, run.aFrom, run.aTo).toLowerCase();
  const there = wordsAt(b, run.bFrom, run.bTo).toLowerCase();
  if (AGAIN.test(here) !== AGAIN.test(there)) return false;
  const isOne = isEveryday(letters) || isPlainWord(letters);
  return (
    !isOne ||
    (CONTRACTION.test(here) === CONTRACTION.test(there) && OPENER.test(here) === OPENER.test(there))
  );
}

const OTHER_WORDS = new Set(['maybe', 'already', 'altogether']);

const negates = (run: Running, from: number, to: number): boolean =>
  run.flags.subarray(from, to).some((it) => (it & WordFlag.negation) !== 0);

/** Little words too: *were*, *well*. */
const isPlainWord = (form: string): boolean => vocabulary.numberOf(form) >= 0;

const CONTRACTION = /\p{L}['’ʼ] ?(?:ll|re|ve|m|d|t)(?!\p{L})/u;

/** What is done again, where the word without the hyphen is another one. */
const AGAIN =
  /(?<!\p{L})re[-‐‑ ](?:cover|creat|dress|form|lay|leas|mark|present|press|sent|serv|sign|sort|sound|strain|treat)(?:e|e?[ds]|ing|ation|ion)?(?!\p{L})/u;

/** A word of its own in front of another: *a part*, *now here*, *in correct*. */
const OPENER = /^(?:an?|the|i|he|she|we|me|is|are|am|be|in(?! to$)|now) /;

/** Empty where there is a number. */
function lettersAt(run: Running, from: number, to: number): string {
  const words = wordsAt(run, from, to);
  return /\d/.test(words) ? '' : words.toLowerCase().replace(/[^\p{L}]/gu, '');
}

/** *Somebody’s gone* for *somebody has gone*, which no word by itself tells from *somebody is*. */
export function isContraction(a: Running, b: Running, run: ChangedRun): boolean {
  const here = wordsAt(a, run.aFrom, run.aTo).toLowerCase();
  const there = wordsAt(b, run.bFrom, run.bTo).toLowerCase();
  return isShortFor(here, there) || isShortFor(there, here);
}

const CONTRACTED: Readonly<Record<string, readonly string[]>> = {
  s: ['is', 'has'],
  d: ['had', 'would'],
};

function isShortFor(short: string, long: string): boolean {
  const match = /^(\p{L}{0,30})['’]([sd])$/u.exec(short);
  const [stem = '', letter = ''] = match?.slice(1) ?? [];
  return CONTRACTED[letter]?.some((it) => long === `${stem} ${it}`.trim()) ?? false;
}

/** *Jones’s* for *Jones’*. */
export const isPossessive = (a: Running, b: Running, run: ChangedRun): boolean => {
  const here = withMark(a, run.aFrom, run.aTo);
  const there = withMark(b, run.bFrom, run.bTo);
  return BARE.test(here) ? there === `${here}s` : BARE.test(there) && here === `${there}s`;
};

/** In lower case, with ' for an apostrophe that ends them. */
const withMark = ({ text, start, end }: Running, from: number, to: number): string =>
  from < to
    ? text
        .slice(start[from], (end[to - 1] ?? 0) + 1)
        .toLowerCase()
        .replace(/['’ʼ](s?)[^]?$/, "'$1")
    : '';

const BARE = /^\p{L}+[sxz]'$/u;

const wordAt = ({ text, start, end }: Running, at: number): string =>
  text.slice(start[at], end[at]).toLowerCase();

function wholeWords(a: Running, b: Running, match: Int32Array): Int32Array {
  const out = match.slice();
  const taken = new Uint8Array(b.length);
  for (const j of match) if (j >= 0) taken[j] = 1;
  for (let i = 0; i < a.length; i++) {
    const j = out[i] ?? -1;
    if (j < 0) continue;
    const broken =
      (isGlued(a, i) && (match[i - 1] ?? -1) < 0) ||
      (isGlued(a, i + 1) && (match[i + 1] ?? -1) < 0) ||
      (isGlued(b, j) && taken[j - 1] === 0) ||
      (isGlued(b, j + 1) && taken[j + 1] === 0);
    if (broken) out[i] = -1;
  }
  return out;
}

const isGlued = (run: Running, at: number): boolean =>
  at > 0 && at < run.length && hasFlag(run, at, WordFlag.glued);
