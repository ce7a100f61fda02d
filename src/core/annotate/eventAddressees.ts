import { cueVerbOf, wordSet } from '../lexicon/reportingWords';
import { nameBehindComma, subjectBehind, type Subject } from './eventClauses';
import { subjectBefore } from './eventSubjects';
import { inVerbGroup, isBeForm, isToWord, isWho, Sort, type Units } from './eventUnits';
import { phraseStartingAt } from './nounPhrases';
import { isAnd } from './smallWords';

/** *Ada Obi* of *Ada Obi was asked, “Why?” and replied*: who is spoken to speaks next. */
export function addressedBefore(units: Units, group: number): Subject | undefined {
  if (!isAnd(units.word(group - 1)) || units.sort(group - 2) !== Sort.quotation) return undefined;
  let at = group - 3;
  if (units.sort(at) === Sort.comma || units.sort(at) === Sort.colon) at--;
  if (!isSpokenTo(units, at)) return undefined;
  while (at > 0 && inVerbGroup(units, at - 1)) at--;
  return subjectBefore(units, at);
}

/** *was told*, *had been asked*: its subject is spoken to. */
export const isSpokenTo = (units: Units, unit: number): boolean =>
  isToldWord(units.word(unit)) && isBeForm(units.word(unit - 1));

const isToldWord = wordSet('told warned informed asked advised reminded');

/** *Ada Obi spoke to Piet Marlow, who said*: it is the other that is heard. */
export function isTalkTo(units: Units, unit: number, verb: string): boolean {
  if (!TALKING.has(verb) || !isToOrWith(units.word(unit + 1))) return false;
  const phrase = phraseStartingAt(units, unit + 2);
  if (!phrase) return false;
  const { last } = nameBehindComma(units, phrase) ?? phrase;
  const who = units.sort(last + 1) === Sort.comma ? last + 2 : last + 1;
  return isWho(units.word(who)) && cueVerbOf(units.word(who + 1)) !== undefined;
}

const TALKING: ReadonlySet<string> = new Set(['speak', 'talk', 'chat']);
const isToOrWith = wordSet('to with');

/** Verbs that no person is the object of. */
export const OBJECTLESS: ReadonlySet<string> = new Set(
  'say explain add note observe remark reply insist declare state argue continue conclude admit joke quip muse'.split(
    ' ',
  ),
);

/** Verbs whose object is who is spoken to. */
export const ADDRESSING: ReadonlySet<string> = new Set(
  'ask beg tell warn urge remind inform advise assure order implore taunt text answer'.split(' '),
);

/** *called it “late”, asked Ada Obi to go*, *… warned Ada Obi and left*: whom a verb behind another report speaks to. */
export function isAddressed(units: Units, unit: number): boolean {
  const behind = subjectBehind(units, unit);
  const next = units.word((behind?.last ?? unit) + 1);
  return isToWord(next) || isAnd(next);
}
