import { Class } from '../lexicon/classes';
import { type CueVerb, VerbForm, wordSet } from '../lexicon/reportingWords';
import { asSubject, nameBehindComma, type Subject } from './eventClauses';
import { isBeForm, Sort, type Units } from './eventUnits';
import { isPersonNoun, phraseEndingAt, phraseStartingAt } from './nounPhrases';
import type { EventDraft } from './reportingEvent';
import { isAs, isBy } from './smallWords';

/** Its object is whose words are given: *quoted Ada Obi as saying*. */
export const isCitingVerb = (verb: string): boolean => verb === 'quote' || verb === 'cite';

/** *Tam Quill said he heard Ada Obi shout “No”*: she does, who is heard. */
export function heardEvent(
  units: Units,
  unit: number,
  { verb, kind, forms }: CueVerb,
): EventDraft | undefined {
  if (kind !== 'say' || (forms & VerbForm.base) === 0) return undefined;
  const pronoun = units.is(unit - 1, Class.objectPronoun);
  const phrase = pronoun
    ? { first: unit - 1, last: unit - 1, head: unit - 1 }
    : phraseEndingAt(units, unit - 1);
  if (!phrase || !isHearing(units.word(phrase.first - 1))) return undefined;
  if (isBeForm(units.word(phrase.first - 2))) return undefined;
  if (!pronoun && !units.capital(phrase.head) && !isPersonNoun(units, phrase.head))
    return undefined;
  const subject = asSubject(phrase, 'cited');
  return { at: unit, last: unit, subject, form: 'past', kind, verb };
}

const isHearing = wordSet('hear heard overheard');

/**
 * Who speaks by a verb at `group` right behind a report that cites: *Sam Ortega* of *The Post quoted its deputy editor,
 * Sam Ortega, as saying*, *Una Bell* of *quoting Una Bell saying*, *a miller* of *a miller quoted by The Post saying*.
 */
export function citedSubject(
  units: Units,
  cite: EventDraft | undefined,
  group: number,
): Subject | undefined {
  if (!cite || !isCitingVerb(cite.verb)) return undefined;
  const as = isAs(units.word(group - 1)) ? group - 1 : group;
  if (cite.form === 'passive') {
    const by = isBy(units.word(cite.at + 1)) ? phraseStartingAt(units, cite.at + 2) : undefined;
    const end = by ? by.last : cite.at;
    return end === as - 1 ? asSubject(cite.subject, 'earlier') : undefined;
  }
  const phrase = phraseStartingAt(units, cite.at + 1);
  const name = phrase && (nameBehindComma(units, phrase) ?? phrase);
  if (!name) return undefined;
  const isAside = as < group && units.sort(as - 1) === Sort.comma; // no *quoted a letter, saying*
  const end = isAside ? as - 2 : as - 1;
  const comma = name.last + 1;
  // quoted Ada Obi, the mayor, as saying
  const described =
    isAside && units.sort(comma) === Sort.comma && units.is(comma + 1, Class.determiner)
      ? phraseStartingAt(units, comma + 1)
      : undefined;
  return name.last === end || described?.last === end ? asSubject(name, 'cited') : undefined;
}
