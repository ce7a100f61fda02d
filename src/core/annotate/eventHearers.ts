import { wordSet } from '../lexicon/reportingWords';
import { vocabulary } from '../lexicon/vocabulary';
import { subjectBefore } from './eventSubjects';
import { Sort, type Units } from './eventUnits';
import type { EventDraft } from './reportingEvent';
import { isIn } from './smallWords';

/**
 * The unit up to which a sentence says what its subject was told, 0 for any other: *Told it was “late”, Ada Obi
 * laughed*.
 */
export function heardUntil(units: Units): number {
  if (!isTold(units.word(0)) || units.sort(1) !== Sort.word || units.capital(1)) return 0;
  for (let unit = 1; unit < units.length && unit < HEARD_REACH; unit++)
    if (units.sort(unit) === Sort.comma) return unit;
  return 0;
}

const isTold = wordSet('told informed');
/** Longest clause in front, in units. */
const HEARD_REACH = 30;

/** *her husband cut in: “No”*, *“No,” he cut in*: words stand on one side, as they do not in *cut in two*. */
export function cutIn(units: Units, verb: number): EventDraft | undefined {
  const last = verb + 1;
  if (!isIn(units.word(last))) return undefined;
  const next = units.sort(last + 1);
  const leads = next === Sort.colon || next === Sort.quotation;
  const before = subjectBefore(units, verb);
  if (before?.found !== 'adjacent' && before?.found !== 'apposition') return undefined;
  const start = units.sort(before.first - 1);
  const follows = start === Sort.quotation && next !== Sort.word;
  return leads || follows
    ? { at: verb, last, subject: before, form: 'past', kind: 'say', verb: 'cut' }
    : undefined;
}

const CUT = vocabulary.numberOf('cut');
const CUTS = vocabulary.numberOf('cuts');
/** *cut*, *cuts*; each word is asked. */
export const isCut = (word: number): boolean => word === CUT || word === CUTS;
