import { keyOf, WordFlag } from '../index/words';
import { weekdayNames } from '../lexicon/calendar';
import { type ChangedRun, isContraction, isFullHour, isSpacing, onlyTurned } from './changes';
import { commonWordIn } from './measureWords';
import { hasFlag, isSmall, type Running, wordsAt } from './running';
import { areForms } from './wordForms';

/** Whether a changed run of a sentence is the house's wording, the writer's tense or day, and says nothing else. */
export const isOtherWording = (own: Running, theirs: Running, run: ChangedRun): boolean =>
  isOneDay(own, theirs, run) ||
  isFullHour(own, theirs, run) ||
  isContraction(own, theirs, run) ||
  isSpacing(own, theirs, run) ||
  onlyTurned(own, theirs, [run]) ||
  areSameWords(own, theirs, run) ||
  isAttribution(own, theirs, run) ||
  areAttributions(own, theirs, run) ||
  isInitials(own, theirs, run) ||
  isDetail(own, theirs, run) ||
  isFullerName(own, theirs, run);

const keys = (words: string): ReadonlySet<number> => new Set(words.split(' ').map(keyOf));
const RELATIVE = keys('today tonight yesterday tomorrow');
const WEEKDAYS = keys(weekdayNames.join(' ').toLowerCase());

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

/** The words of a run that say something, in lower case, without a possessive *’s*. */
export const tellingWordsFrom = (run: Running, from: number, to: number): readonly string[] => {
  const out: string[] = [];
  for (let i = from; i < to; i++) {
    if (!isSmall(run, i) && !hasFlag(run, i, WordFlag.glued)) {
      const word = run.text.slice(run.start[i], run.end[i]).toLowerCase();
      out.push(word.replace(/['’]s?$/, ''));
    }
  }
  return out;
};

/** The same words in other forms or shortened, small words aside, or one for another of which reports use either. */
function areSameWords(
  own: Running,
  theirs: Running,
  { aFrom, aTo, bFrom, bTo }: ChangedRun,
): boolean {
  const here = tellingWordsFrom(own, aFrom, aTo);
  const there = tellingWordsFrom(theirs, bFrom, bTo);
  if (here.length === 0 || there.length === 0) return false;
  if (here.length === there.length && here.every((it, i) => areOneWord(it, there[i] ?? '')))
    return true;
  const common = commonWordIn(wordsAt(own, aFrom, aTo));
  return common !== undefined && common === commonWordIn(wordsAt(theirs, bFrom, bTo));
}

/** In other forms (*killed*, *killing*), or one short for the other (*Gov*, *Governor*; *Dr*, *Doctor*). */
export const areOneWord = (a: string, b: string): boolean =>
  a === b ||
  areForms(a, b) ||
  isDerived(a, b) ||
  isDerived(b, a) ||
  isShortFor(a, b) ||
  isShortFor(b, a);

/** *Brazil*, *Brazilian*: a place and who is from there. */
const isDerived = (short: string, long: string): boolean =>
  short.length >= 5 &&
  long.startsWith(short) &&
  /^(?:i?an|er|ese|ish)$/.test(long.slice(short.length));

const LONGEST_SHORT = 5;

function isShortFor(short: string, long: string): boolean {
  if (short.length < 2 || short.length > LONGEST_SHORT) return false;
  if (long === `${short}s`) return true;
  // Ana is not short for Anna
  if (long.length < short.length + 2) return false;
  if (long.startsWith(short)) return true;
  if (short[0] !== long[0] || short.at(-1) !== long.at(-1)) return false;
  let at = 0;
  for (const letter of long) if (letter === short[at]) at++;
  return at === short.length;
}

const reports = ({ key }: Running, from: number, to: number): boolean =>
  key.subarray(from, to).some((it) => REPORTS.has(it));
const REPORTS = keys('said says say told tells added according');

/** One side says who said it (*the mayor said*), the other at another place or not at all. */
export const isAttribution = (own: Running, theirs: Running, run: ChangedRun): boolean =>
  reports(own, run.aFrom, run.aTo) !== reports(theirs, run.bFrom, run.bTo);

/** Both end with who said it, each in its words (*he told the Mercury*, *Inspector Obi said*). */
const areAttributions = (own: Running, theirs: Running, run: ChangedRun): boolean =>
  run.aTo === own.length &&
  run.bTo === theirs.length &&
  reports(own, run.aFrom, run.aTo) &&
  reports(theirs, run.bFrom, run.bTo);

const PREPOSITIONS = keys(
  'in on at of by to from with for near off under over during after before',
);

/** A phrase put in that says where, when or by whom (*in Skarn*, *of Threllin*), or a word between two commas. */
function isDetail(own: Running, theirs: Running, { aFrom, aTo, bFrom, bTo }: ChangedRun): boolean {
  if (aFrom < aTo === bFrom < bTo) return false;
  const [side, from, to] = aFrom < aTo ? [own, aFrom, aTo] : [theirs, bFrom, bTo];
  if (to - from > 1 && PREPOSITIONS.has(side.key[from] ?? 0)) return true;
  const { text, start, end } = side;
  if (!/[\p{L}\p{N}]/u.test(wordsAt(side, from, to))) return true; // a currency sign, for its word
  // *Threllin, Skn., was*
  return (
    text.slice(end[from - 1] ?? 0, start[from]).startsWith(',') &&
    /^\.?,/.test(text.slice(end[to - 1] ?? 0))
  );
}

/** *The Ambry Port Authority*, *the APA*. */
function isInitials(
  own: Running,
  theirs: Running,
  { aFrom, aTo, bFrom, bTo }: ChangedRun,
): boolean {
  const here = tellingWordsFrom(own, aFrom, aTo);
  const there = tellingWordsFrom(theirs, bFrom, bTo);
  const [short, long] = here.length < there.length ? [here, there] : [there, here];
  if (short.length !== 1 || long.length < 2) return false;
  return short[0]?.replaceAll('.', '') === long.map((it) => it[0]).join('');
}

/** Capitals put in or left out right beside others (*Lund Energy*, *Lund*): more of one name, or of a title (*coach Ada Obi*, *Obi*). */
function isFullerName(
  own: Running,
  theirs: Running,
  { aFrom, aTo, bFrom, bTo }: ChangedRun,
): boolean {
  if (aFrom < aTo === bFrom < bTo) return false;
  const [side, from, to] = aFrom < aTo ? [own, aFrom, aTo] : [theirs, bFrom, bTo];
  if (!hasFlag(side, to - 1, WordFlag.capital)) return false;
  for (let i = from; i < to; i++) {
    if (!hasFlag(side, i, WordFlag.capital) && (i > from || !isJoined(side, to - 1))) return false;
  }
  return isJoined(side, from - 1) || isJoined(side, to - 1);
}

/** A word with a capital and the next, which has one too, with nothing but a space between. */
const isJoined = (run: Running, at: number): boolean =>
  at >= 0 &&
  at + 1 < run.length &&
  hasFlag(run, at, WordFlag.capital) &&
  hasFlag(run, at + 1, WordFlag.capital) &&
  run.text.slice(run.end[at], run.start[at + 1]) === ' ';
