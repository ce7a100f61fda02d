import { Class } from '../lexicon/classes';
import { cueVerbOf, VerbForm, wordSet } from '../lexicon/reportingWords';
import { withHeldName } from './eventHolders';
import {
  endsIn,
  endsInLy,
  inVerbGroup,
  isFiniteVerb,
  isTimeWord,
  isWho,
  Sort,
  type Units,
} from './eventUnits';
import {
  type NounPhrase,
  isNounish,
  isRanking,
  NOT_NOUN,
  phraseStartingAt,
  isPreposition,
  isCount,
  isPersonNoun,
} from './nounPhrases';
import { isAnd, isAs } from './smallWords';

export type Found =
  | 'adjacent'
  | 'apposition'
  | 'relative'
  | 'inverted'
  | 'clause'
  | 'earlier'
  | 'owner'
  | 'of'
  | 'by'
  | 'according'
  | 'cited'
  | 'mark';

export interface Subject extends NounPhrase {
  readonly found: Found;
}

/** A noun phrase as a subject, with how it was found. */
export const asSubject = ({ first, last, head, relative }: NounPhrase, found: Found): Subject => ({
  first,
  last,
  head,
  relative,
  found,
});

/** *Ada Obi*, *Mayor Obi*; not *the Mayor*. */
export const isName = (units: Units, { first, head }: NounPhrase): boolean =>
  units.capital(head) && !units.is(first, Class.determiner);

/** *Ada Obi* in *the bank’s chairman, Ada Obi, said*: capitals and nothing else. */
export function isBareName(units: Units, { first: from, last }: NounPhrase): boolean {
  const first = isLate(units.word(from + 1)) && last > from + 2 ? from + 2 : from; // *the late Ada Obi*
  for (let unit = first; unit <= last; unit++) {
    if (units.sort(unit) !== Sort.word || units.capital(unit)) continue;
    // *Pieter van der Zee*
    if (!units.is(unit, Class.particle) || unit === first || unit === last) return false;
  }
  return !units.is(first, Class.determiner | Class.subjectPronoun) && last - first < 6;
}

const isLate = wordSet('late');

/** The phrase that a stretch between commas consists of, if it is one without a verb of its own. */
export function segmentPhrase(units: Units, first: number, last: number): NounPhrase | undefined {
  let from = first;
  while (from <= last && isOpener(units, from)) from++;
  if (from > last || !canStartPhrase(units, from)) return undefined;
  for (let unit = from; unit <= last; unit++) {
    if (isWho(units.word(unit))) break;
    if (isFiniteVerb(units, unit) && !endsIn(units, unit, 'ed')) return undefined;
  }
  const phrase = phraseStartingAt(units, from);
  if (!phrase || isTimeWord(units, phrase.last + 1)) return undefined;
  return { first: phrase.first, last: Math.min(phrase.last, last), head: phrase.head };
}

const isOpener = (units: Units, unit: number): boolean =>
  units.is(unit, Class.conjunction | Class.adverb) ||
  (isAs(units.word(unit)) && units.capital(unit + 1)) || // *As Ada Obi, the mayor, said*
  (units.is(unit, Class.modifier) && units.sort(unit + 1) === Sort.number) ||
  isTimeWord(units, unit) ||
  endsInLy(units, unit);

/** *That night I heard it*: a time in front of the subject. */
const isThatNight = (units: Units, unit: number): boolean =>
  units.is(unit, Class.determiner) &&
  isTimeWord(units, unit + 1) &&
  units.is(unit + 2, Class.subjectPronoun) &&
  !units.is(unit + 2, Class.determiner);

const isWhyOrHow = wordSet('why how');

function canStartPhrase(units: Units, unit: number): boolean {
  if (units.sort(unit) === Sort.number) {
    // *42-year-old*, *200 protesters*
    return units.sort(unit + 1) === Sort.hyphen || isNounish(units, unit + 1);
  }
  if (units.sort(unit) !== Sort.word) return false;
  if (units.is(unit, Class.preposition | Class.relative) && !units.is(unit, Class.determiner)) {
    return false;
  }
  if (isWhyOrHow(units.word(unit))) return false;
  if (units.is(unit, Class.determiner | Class.subjectPronoun)) return true;
  if (units.is(unit, NOT_NOUN)) return false;
  const isTitle = units.is(unit + 1, Class.role) || isPersonNoun(units, unit + 1);
  // *Acting mayor Ada Obi*
  if (endsIn(units, unit, 'ing') && !(isTitle && units.capital(unit + 2)))
    return isRanking(units, unit);
  // *another, floated by a group in Leeds, holds*: it describes what stands before the comma
  if (units.sort(unit - 1) === Sort.comma && endsIn(units, unit, 'ed') && !units.capital(unit)) {
    if (isPreposition(units, unit + 1)) return false;
  }
  const verb = cueVerbOf(units.word(unit));
  if (!verb || units.is(unit, Class.cueNoun)) return true;
  // *Asked about it, Ada Obi demurred*: at the start a capital says nothing
  if (units.capital(unit))
    return units.sort(unit - 1) !== Sort.edge || (verb.forms & VerbForm.past) === 0;
  // *state Senator Ada Obi*, *press secretary Ada Obi*
  const isNamed = units.capital(unit + 1) || (isTitle && units.capital(unit + 2));
  return verb.forms === VerbForm.base && isNamed;
}

/** The first noun phrase of the clause that reaches to `end`: the subject of its main verb. */
export function clauseSubject(units: Units, end: number): Subject | undefined {
  let start = end - 1;
  while (start >= 0 && !isClauseEdge(units.sort(start)) && end - start < 60) start--;
  start++;
  if (start === 0) start = behindDateline(units, end);
  start = mainClauseFrom(units, start, end);
  while (start < end) {
    let from = start;
    while (from < end && isOpener(units, from)) from++;
    if (isThatNight(units, from)) from += 2;
    if (from < end && canStartPhrase(units, from)) {
      const phrase = phraseStartingAt(units, from);
      if (phrase && phrase.last < end && !isTimeWord(units, phrase.last + 1)) {
        return asSubject(nameBehind(units, phrase, end) ?? phrase, 'clause');
      }
    }
    const pronoun = pronounBehind(units, from, end);
    if (pronoun >= 0) return asSubject({ first: pronoun, last: pronoun, head: pronoun }, 'clause');
    const name = nameBehindAdjunct(units, from, end);
    if (name) return asSubject(name, 'clause');
    // not a phrase: over to what follows the next comma
    while (start < end && units.sort(start) !== Sort.comma) start++;
    start++;
  }
  return undefined;
}

/** *she* of *In a letter to members she put it plainly*, the only subject there; or -1. */
function pronounBehind(units: Units, from: number, end: number): number {
  const isTime = isTimeWord(units, from) || isTimeWord(units, from + 1);
  if (!isTime && !units.is(from, Class.preposition)) return -1;
  let found = -1;
  for (let at = from + 1; at < end; at++) {
    const sort = units.sort(at);
    if (sort === Sort.colon && at === end - 1) break;
    if (sort !== Sort.word && sort !== Sort.number && sort !== Sort.clitic) return -1;
    if (found >= 0) continue;
    if (isSubjectOnly(units, at)) found = at;
    else if (units.is(at, Class.relative | Class.conjunction) || isSubordinator(units.word(at)))
      return -1;
  }
  return found;
}

/** *Ada Obi* of *At the end of the day Ada Obi shut the book and said*: right before the first verb, behind common nouns. */
function nameBehindAdjunct(units: Units, from: number, end: number): NounPhrase | undefined {
  if (!units.is(from, Class.preposition) || !units.is(from + 1, Class.determiner)) return undefined;
  let first = from + 2;
  while (first < end && units.sort(first) === Sort.word && !units.capital(first)) {
    if (isFiniteVerb(units, first) || units.is(first, Class.relative)) return undefined;
    first++;
  }
  let last = first;
  while (last + 1 < end && units.capital(last + 1)) last++;
  const isSubject =
    first > from + 2 &&
    units.capital(first) &&
    isNounish(units, first - 1) &&
    last + 1 < end &&
    isFiniteVerb(units, last + 1);
  return isSubject ? { first, last, head: last } : undefined;
}

/** *he*, *she*, *they*. */
const isSubjectOnly = (units: Units, unit: number): boolean =>
  units.is(unit, Class.subjectPronoun) && !units.is(unit, Class.objectPronoun | Class.determiner);

/** *Ada Obi* of *the mayor, Ada Obi, rang and said*. */
function nameBehind(units: Units, phrase: NounPhrase, end: number): NounPhrase | undefined {
  const comma = phrase.last + 1;
  if (units.sort(comma) !== Sort.comma || isName(units, phrase)) return undefined;
  const name = segmentPhrase(units, comma + 1, nextComma(units, comma + 1, end) - 1);
  if (!name || name.first !== comma + 1 || !isBareName(units, name)) return undefined;
  if (units.sort(name.last + 1) !== Sort.comma) return undefined;
  return withHeldName(units, phrase, name) ?? name;
}

/** The first comma from a unit on, or `end`. */
function nextComma(units: Units, from: number, end: number): number {
  let at = from;
  while (at < end && units.sort(at) !== Sort.comma) at++;
  return at;
}

/** Where the main clause of a stretch starts, behind a clause in front of it: *Even before the crowd left, Ada Obi …*. */
export function mainClauseFrom(units: Units, start: number, end: number): number {
  let opener = start;
  while (opener < start + MOST_BEFORE_OPENER && !isSubordinator(units.word(opener))) {
    if (!isBeforeOpener(units, opener)) return start;
    opener++;
  }
  return isSubordinator(units.word(opener)) ? mainClause(units, opener, end) : start;
}

/** Most units in front of what opens a clause: *Two days before*. */
const MOST_BEFORE_OPENER = 3;

/** *even*, *shortly*, *two days* of what stands so before *before*. */
const isBeforeOpener = (units: Units, unit: number): boolean =>
  units.is(unit, Class.adverb | Class.time) ||
  endsInLy(units, unit) ||
  isCount(units, unit) ||
  isEven(units.word(unit));

const isEven = wordSet('even long only not more but and');

/** *As the crowd left, Ada Obi spoke*: from the clause in front to the one behind its comma, where there is one. */
function mainClause(units: Units, start: number, end: number): number {
  for (let at = start + 1; at < end; at++) {
    if (units.sort(at) === Sort.comma && canStartPhrase(units, at + 1)) return at + 1;
  }
  return start;
}

/** The first unit behind *LEEDS, Dec. 8 (HP) — * or *LEEDS: *, where the frame starts so; else 0. */
function behindDateline(units: Units, end: number): number {
  if (!units.allCaps(0)) return 0;
  for (let at = 1; at < Math.min(end, DATELINE_LIMIT); at++) {
    const sort = units.sort(at);
    if (sort === Sort.dash || (sort === Sort.colon && isDatelineColon(units, at))) return at + 1;
  }
  return 0;
}

/**
 * *LEEDS: The court was “late”.*: a town in capitals in front of a sentence; not *FBI: He was “calm”.*, nor the label of
 * a headline, which ends without a stop.
 */
export function isDatelineColon(units: Units, colon: number): boolean {
  if (units.frame.from > 0 || units.length - colon < SENTENCE) return false;
  const end = units.sort(units.length - 1);
  if (end !== Sort.stop && end !== Sort.quotation) return false;
  if (units.sort(colon + 2) !== Sort.word) return false;
  if (!units.is(colon + 1, Class.determiner) && units.capital(colon + 2)) return false;
  let isPlace = units.word(0) < 0 && units.end(0) - units.start(0) >= LONG_TOWN;
  for (let at = 0; at < colon; at++) {
    const isInBrackets = units.sort(at) === Sort.other;
    if (isInBrackets) break;
    const isPlaceName = units.is(at, Class.place);
    if (units.sort(at) !== Sort.word || !units.allCaps(at)) return false;
    if (!isPlaceName && units.is(at, NO_TOWN)) return false;
    isPlace ||= isPlaceName;
  }
  return isPlace;
}

const NO_TOWN = Class.organisation | Class.givenName | Class.honorific | Class.role;
/** In units. */
const SENTENCE = 8;
/** No body is known by so many letters, in characters; what is a word may be a label (*DEFENCE: …*). */
const LONG_TOWN = 6;

const DATELINE_LIMIT = 12;

export const isSubordinator = wordSet(
  'as when while after before although though because if since once until whenever',
);

const isClauseEdge = (sort: number): boolean =>
  sort === Sort.quotation || sort === Sort.semicolon || sort === Sort.edge;

/** *“…,” said a nurse involved in the case*: behind a verb that inverts, what describes its subject. */
const isParticipleBehind = (units: Units, verb: number, unit: number): boolean =>
  units.sort(verb - 1) === Sort.quotation &&
  endsIn(units, unit, 'ed') &&
  units.is(unit + 1, Class.preposition);

/** *actress Ada Obi*: a role and the name of two words that it goes with. */
const isTitled = (units: Units, { first, last, head }: NounPhrase): boolean =>
  isRole(units, first) &&
  head === last &&
  last > first + 1 &&
  units.capital(first + 1) &&
  units.capital(last);

/** *Ada Obi* of *the bank’s chair, Ada Obi*: the name behind a description and its comma. */
export function nameBehindComma(units: Units, phrase: NounPhrase): NounPhrase | undefined {
  const comma = phrase.last + 1;
  if (units.sort(comma) !== Sort.comma || isName(units, phrase)) return undefined;
  const name = segmentPhrase(units, comma + 1, nextComma(units, comma + 1, units.length) - 1);
  const isNamed = name && (isBareName(units, name) || isTitled(units, name));
  if (!isNamed || units.sort(name.last + 1) === Sort.word) return undefined;
  return withHeldName(units, phrase, name) ?? name;
}

/** The subject behind a verb that ends at `verb`: *“…,” said Ada Obi, a doctor*. */
export function subjectBehind(units: Units, verb: number): Subject | undefined {
  const from = verb + 1;
  const sort = units.sort(from);
  if ((sort !== Sort.word && sort !== Sort.number) || isTimeWord(units, from)) return undefined;
  if (
    units.is(from, Class.subjectPronoun) ||
    units.capital(from) ||
    units.is(from, Class.determiner)
  ) {
    if (isOneOrOther(units.word(from)) && units.sort(from + 1) !== Sort.word)
      return { first: from, last: from, head: from, found: 'inverted' };
    const phrase = phraseStartingAt(units, from);
    if (!phrase) return undefined;
    const next = phrase.last + 1;
    const end = units.sort(next);
    // *said the mayor, and Tom Reed, who …*: somebody else, who does something
    const isOver = end === Sort.comma && isAnd(units.word(next + 1));
    const name = isOver ? undefined : nameBehindComma(units, phrase);
    if (name) return asSubject(name, 'inverted');
    const ends =
      end !== Sort.word || !isFiniteVerb(units, next) || isParticipleBehind(units, verb, next);
    return ends ? asSubject(phrase, 'inverted') : undefined;
  }
  if (!canStartPhrase(units, from) || endsInLy(units, from) || inVerbGroup(units, from))
    return undefined;
  const phrase = phraseStartingAt(units, from);
  return phrase && asSubject(phrase, 'inverted');
}

/** *mayor*, but not *Mayor*, which may be of a name. */
export const isRole = (units: Units, unit: number): boolean =>
  units.is(unit, Class.role) && !units.capital(unit);

export const isOneOrOther = wordSet('one another');
