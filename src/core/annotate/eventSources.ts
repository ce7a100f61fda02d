import { Class } from '../lexicon/classes';
import { obtainedWords } from '../lexicon/cueNouns';
import { wordSet } from '../lexicon/reportingWords';
import { vocabulary } from '../lexicon/vocabulary';
import { asSubject, nameBehindComma, type Subject } from './eventClauses';
import { nounEvent } from './eventNouns';
import { subjectBefore } from './eventSubjects';
import { isFiniteVerb, isToWord, Sort, type Units } from './eventUnits';
import { phraseStartingAt, type NounPhrase } from './nounPhrases';
import type { EventDraft } from './reportingEvent';
import { isBy, isIn, isIt, isOf, isWith } from './smallWords';

/** A source by *according to*, *per* or *has it* at `unit`; `undefined` for any other word and where none is named. */
export function sourceEvent(units: Units, unit: number): EventDraft | undefined {
  const word = units.word(unit);
  if (word === ACCORDING && isToWord(units.word(unit + 1))) {
    const source = pronounAt(units, unit + 2) ?? phraseStartingAt(units, unit + 2);
    const phrase =
      source && (authorBehind(units, source) ?? nameBehindComma(units, source) ?? source);
    return phrase && accordingDraft(unit, unit + 1, phrase);
  }
  if (word === PER) return perSource(units, unit);
  return isHasIt(units, unit) ? accordingAside(units, unit) : undefined;
}
const ACCORDING = vocabulary.numberOf('according');
const HAS = vocabulary.numberOf('has');
const PER = vocabulary.numberOf('per');
/** Whether a word, by its number, may bring up a source: *according to*, *The Post has*, *per*. */
export const isSourceWord = (word: number): boolean =>
  word === ACCORDING || word === HAS || word === PER;

/** *“…,” per the bylaws*: beside a mark, and before a name or a determiner. */
function perSource(units: Units, per: number): EventDraft | undefined {
  const before = units.sort(per - 1);
  const isApart =
    before === Sort.quotation ||
    before === Sort.edge ||
    (before === Sort.comma && !units.is(per - 2, Class.cue)); // *she said, per a translator*
  if (!isApart || !(units.is(per + 1, Class.determiner) || units.capital(per + 1)))
    return undefined;
  const source = phraseStartingAt(units, per + 1);
  return source && accordingDraft(per, per, source);
}

/** The event of a source, of the units from `at` to `last`: *according to* says what a verb would. */
export const accordingDraft = (at: number, last: number, source: NounPhrase): EventDraft => ({
  at,
  last,
  subject: asSubject(source, 'according'),
  form: 'according',
  kind: 'say',
  verb: '',
});

/** *him* of *according to him*. */
const pronounAt = (units: Units, unit: number): NounPhrase | undefined =>
  units.is(unit, Class.objectPronoun) && units.sort(unit + 1) !== Sort.word
    ? { first: unit, last: unit, head: unit }
    : undefined;

/** *in the words of Ada Obi, “…”*, *in her words: “…”*, *by Ada Obi’s account, “…”* */
export function inTheWordsOf(units: Units, noun: number): EventDraft | undefined {
  const isOfSomebody =
    isIn(units.word(noun - 2)) && isThe(units.word(noun - 1)) && isOf(units.word(noun + 1));
  const source = isOfSomebody ? phraseStartingAt(units, noun + 2) : undefined;
  if (source) return accordingDraft(noun, noun, source);
  const giver = isOfSomebody ? undefined : giverOfWords(units, noun);
  if (giver) return { at: noun, last: noun, subject: giver, form: 'past', kind: 'say', verb: '' };
  const owned = nounEvent(units, noun);
  if (owned?.subject.found !== 'owner') return owned;
  const next = units.sort(noun + 1);
  const isAlone = next === Sort.comma || next === Sort.colon || next === Sort.quotation;
  return isAlone && isInOrBy(units.word(owned.subject.first - 1))
    ? accordingDraft(noun, noun, owned.subject)
    : owned;
}

/** *Ada Obi* of *Ada Obi handed her the oars with the words: “…”* */
function giverOfWords(units: Units, noun: number): Subject | undefined {
  if (!isWith(units.word(noun - 2)) || !isThe(units.word(noun - 1))) return undefined;
  if (units.sort(noun + 1) !== Sort.colon) return undefined;
  for (let verb = noun - 3; verb > 0 && noun - verb < GIVEN_REACH; verb--) {
    if (isFiniteVerb(units, verb)) return subjectBefore(units, verb);
  }
  return undefined;
}

/** How far before *with the words* the verb stands, in units. */
const GIVEN_REACH = 10;

/** The *has* of *as Ada Obi has it, “…”*. */
const isHasIt = (units: Units, unit: number): boolean =>
  units.word(unit) === HAS &&
  isIt(units.word(unit + 1)) &&
  units.sort(unit + 2) !== Sort.word &&
  units.sort(unit + 2) !== Sort.clitic;

function accordingAside(units: Units, has: number): EventDraft | undefined {
  const subject = subjectBefore(units, has);
  return subject?.found === 'adjacent' ? accordingDraft(has, has + 1, subject) : undefined;
}

const isInOrBy = wordSet('in by');
const isThe = wordSet('the');

/** *according to a letter signed by Ada Obi*: who made what is cited. */
function authorBehind(units: Units, source: NounPhrase): NounPhrase | undefined {
  if (units.capital(source.head)) return undefined;
  for (let unit = source.head + 1; unit < units.length && unit - source.head < 4; unit++) {
    if (units.sort(unit) !== Sort.word) return undefined;
    if (!isBy(units.word(unit))) continue;
    if (isGot(units.word(unit - 1))) return undefined;
    const phrase = phraseStartingAt(units, unit + 1);
    return phrase && units.capital(phrase.head) ? phrase : undefined;
  }
  return undefined;
}

const isGot = wordSet(obtainedWords);
