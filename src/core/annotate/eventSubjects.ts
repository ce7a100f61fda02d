import { Class } from '../lexicon/classes';
import { cueVerbOf, VerbForm, wordSet } from '../lexicon/reportingWords';
import {
  endsIn,
  endsInLy,
  inVerbGroup,
  isFiniteVerb,
  isTimeWord,
  isWho,
  isWhose,
  Sort,
  type Units,
} from './eventUnits';
import {
  type NounPhrase,
  isAnd,
  isMemberOf,
  isThatOrWhich,
  isLastOrThis,
  isAs,
  phraseEndingAt,
  isA,
  isNounish,
  NOT_NOUN,
  coreEndingAt,
  phraseStartingAt,
  isPreposition,
  isCount,
  isDocument,
} from './nounPhrases';

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
  | 'mark';

export interface Subject extends NounPhrase {
  readonly found: Found;
}

export const asSubject = ({ first, last, head, relative }: NounPhrase, found: Found): Subject => ({
  first,
  last,
  head,
  relative,
  found,
});

/** The subject that goes with a finite verb whose group starts at `verb`, from what stands left of it. */
export function subjectBefore(units: Units, verb: number): Subject | undefined {
  let at = verb - 1;
  while (at >= 0 && (isLooseTime(units, at) || isFloating(units, at))) at--;
  if (isAgo(units.word(at))) at = beforeTimeAgo(units, at);
  if (at < verb - 1 && isPutOutThen(units, at)) at--;
  const sort = units.sort(at);
  if (isWho(units.word(at))) return antecedent(units, at);
  if (isThatOrWhich(units.word(at))) {
    return isNounish(units, at - 1) || units.sort(at - 1) === Sort.comma
      ? antecedent(units, at)
      : undefined;
  }
  if (sort === Sort.comma || sort === Sort.dash) return beyondApposition(units, at);
  // the comma that ends the clause may stand inside the mark
  if (sort === Sort.quotation && (relativeAround(units, at) >= 0 || isInAside(units, at))) {
    return beyondApposition(units, at + 1);
  }
  // *a man nicknamed “Owl” said*
  if (sort === Sort.quotation && isNamingVerb(units, at - 1)) {
    const named = phraseEndingAt(units, at - 2);
    if (named && units.is(named.first, Class.determiner)) return asSubject(named, 'adjacent');
  }
  if (sort === Sort.word && units.is(at, Class.conjunction)) return clauseSubject(units, at);
  if (sort !== Sort.word && sort !== Sort.number && sort !== Sort.stop) return undefined;
  const phrase = phraseEndingAt(units, at);
  if (!phrase) return clauseSubject(units, at + 1);
  const relative = relativeBefore(units, phrase.first);
  // right before the phrase it is the object: *Piet Marlow, who Ada Obi called “late”*
  if (relative >= 0 && relative < phrase.first - 1) return headBefore(units, relative);
  if (units.is(phrase.head, Class.objectPronoun) && !units.is(phrase.head, Class.subjectPronoun)) {
    return clauseSubject(units, phrase.first);
  }
  // *protesters marching through the streets chanted*: what a preposition governs is no subject
  if (isGoverned(units, phrase)) {
    return clauseSubject(units, phrase.first) ?? asSubject(phrase, 'adjacent');
  }
  const described = nameDescribedBy(units, phrase);
  if (described) return asSubject(described, 'apposition');
  return asSubject(phrase, 'adjacent');
}

/** *called*, *nicknamed*: a past by which something gets its name. */
export function isNamingVerb(units: Units, unit: number): boolean {
  const verb = cueVerbOf(units.word(unit));
  return verb !== undefined && (verb.forms & VerbForm.participle) !== 0 && NAMING.has(verb.verb);
}

const NAMING: ReadonlySet<string> = new Set(
  'call name dub nickname term christen label brand'.split(' '),
);

/** *released* of *a report released last year found* */
const isPutOutThen = (units: Units, unit: number): boolean =>
  ((cueVerbOf(units.word(unit))?.forms ?? 0) & VerbForm.participle) !== 0 &&
  (isDocument(units.word(unit - 1)) || units.is(unit - 1, Class.cueNoun));

/** What stands before it makes it no subject, unless that opens a clause: *as the crowd shouted*. */
const isGoverned = (units: Units, { first, head }: NounPhrase): boolean =>
  isPreposition(units, first - 1) &&
  !isClauseOpener(units.word(first - 1)) &&
  (!units.capital(head) || isParticipleBehindNoun(units, first - 2));

/** *speaking* of *a source speaking to The Post*, *obtained* of *a letter obtained by The Post* */
function isParticipleBehindNoun(units: Units, unit: number): boolean {
  if (units.sort(unit) !== Sort.word || units.capital(unit)) return false;
  const verb = cueVerbOf(units.word(unit));
  const isParticiple = verb
    ? (verb.forms & (VerbForm.participle | VerbForm.ing)) !== 0
    : endsIn(units, unit, 'ed') || endsIn(units, unit, 'ing');
  return isParticiple && isNounish(units, unit - 1);
}

export const isClauseOpener = wordSet('as before after since until than');

/** *Ada Obi* of *Ada Obi, a doctor in Leeds said*, where the second comma is missing. */
function nameDescribedBy(units: Units, { first, head }: NounPhrase): NounPhrase | undefined {
  // *president and chief executive of the port*
  const from = isAnd(units.word(first - 1)) && isRole(units, first - 2) ? first - 2 : first;
  if (units.sort(from - 1) !== Sort.comma) return undefined;
  const isDescription = isRole(units, from) || units.is(from, Class.determiner);
  if (!isDescription || (units.capital(head) && !isRole(units, from))) return undefined;
  const name = coreEndingAt(units, from - 2);
  if (!name || name.first === name.last || !isBareName(units, name)) return undefined;
  const before = units.sort(name.first - 1);
  return before === Sort.edge || before === Sort.quotation ? name : undefined;
}

const isRole = (units: Units, unit: number): boolean =>
  units.is(unit, Class.role) && !units.capital(unit);

/** *both* of *Ada Obi and Piet Marlow both said*: it goes with a subject in front of it. */
const isFloating = (units: Units, unit: number): boolean =>
  isBothOrAll(units.word(unit)) &&
  (isNounish(units, unit - 1) || units.is(unit - 1, Class.subjectPronoun));

const isBothOrAll = wordSet('both all each first');

/** *last night*, *on Monday*, *yesterday* between a subject and its verb. */
const isLooseTime = (units: Units, unit: number): boolean =>
  units.sort(unit) === Sort.word || units.sort(unit) === Sort.number
    ? isTimeWord(units, unit) ||
      (isLastOrThis(units.word(unit)) && isTimeWord(units, unit + 1)) ||
      (units.is(unit, Class.preposition) &&
        (isTimeWord(units, unit + 1) || isTimeWord(units, unit + 2)))
    : false;

const isAgo = wordSet('ago');
const isThan = wordSet('than');

/** The unit left of a time that ends in *ago*: of *less than two weeks ago*. */
function beforeTimeAgo(units: Units, ago: number): number {
  let at = ago - 1;
  while (at >= 0 && (isTimeWord(units, at) || isCount(units, at) || isA(units.word(at)))) at--;
  if (isThan(units.word(at))) at -= 2; // and *less* or *more*
  return at;
}

/** A relative pronoun a few words left of `unit` in the same run of words: *people who know him said*. */
function relativeBefore(units: Units, unit: number): number {
  for (let at = unit - 1; at > 0 && unit - at < 8; at--) {
    if (units.sort(at) !== Sort.word && units.sort(at) !== Sort.clitic) return -1;
    if (isWho(units.word(at)) && (isNounish(units, at - 1) || units.sort(at - 1) === Sort.comma)) {
      return at;
    }
    if (isThatOrWhich(units.word(at)) && isNounish(units, at - 1) && opensWithVerb(units, at + 1)) {
      return units.is(at - 1, Class.cue | Class.cueNoun) ? -1 : at;
    }
  }
  return -1;
}

/** *controls the company*, *promised to*: nothing but its verb stands behind a relative that is the subject. */
const opensWithVerb = (units: Units, unit: number): boolean =>
  isFiniteVerb(units, unit) ||
  (endsIn(units, unit, 's') &&
    !units.capital(unit) &&
    (units.is(unit + 1, Class.determiner | Class.preposition) || units.capital(unit + 1)));

function antecedent(units: Units, relative: number): Subject | undefined {
  let last = relative - 1;
  if (units.sort(last) === Sort.comma) last = beforeParticiple(units, last) - 1;
  const core = coreEndingAt(units, last);
  // *a reply from Ada Obi, who said*: the last name; *the head of the bank, who said*: the first noun
  const phrase =
    core && isMemberOf(units.word(core.first - 1)) ? phraseEndingAt(units, last) : core;
  return phrase && { ...asSubject(phrase, 'relative'), relative };
}

/** *people* of *people who know him said*, where the pronoun is another verb's. */
function headBefore(units: Units, relative: number): Subject | undefined {
  const subject = antecedent(units, relative);
  if (!subject) return undefined;
  const described = nameDescribedBy(units, subject);
  return asSubject(described ?? { ...subject, relative: undefined }, 'relative');
}

/** The comma before *, seen by the Post, that said*: such an aside stands between noun and pronoun; else the one given. */
function beforeParticiple(units: Units, comma: number): number {
  for (let at = comma - 1; at > 0 && comma - at < PARTICIPLE_REACH; at--) {
    const sort = units.sort(at);
    if (sort === Sort.comma) {
      const isBehind = !units.capital(at + 1) && isByOrFor(units.word(at + 2));
      return isBehind ? at : comma;
    }
    if (sort !== Sort.word && sort !== Sort.clitic && sort !== Sort.hyphen) break;
  }
  return comma;
}

const PARTICIPLE_REACH = 9;
const isByOrFor = wordSet('by for');

/** *Ada Obi, a doctor who works in Leeds, said*: from the comma before the verb to the name. */
function beyondApposition(units: Units, comma: number): Subject | undefined {
  let best: NounPhrase | undefined;
  let end = comma;
  let hasVerb = false; // of its own, at the start of a stretch that was passed
  for (let at = comma - 1; at >= -1 && comma - at < 48; at--) {
    let sort = units.sort(at);
    if (sort === Sort.quotation) {
      const opening = relativeAround(units, at);
      if (opening >= 0) {
        at = end = opening;
        continue;
      }
      if (isInsidePhrase(units, at) || isInAside(units, at)) continue;
      sort = Sort.edge;
    }
    const isEdge = sort === Sort.edge || sort === Sort.semicolon || sort === Sort.colon;
    if (!isEdge && sort !== Sort.comma && sort !== Sort.dash) continue;
    if (isRelativePronoun(units.word(at - 1)) && end === comma) return antecedent(units, at - 1);
    const isAsideOf = hasVerb && isWhose(units.word(at + 1)); // *whose mother Una, 91, was ill*
    if (isAsideOf) best = undefined;
    const phrase =
      isAsideOf || isWhoseClause(units, at + 1, end - 1)
        ? undefined
        : segmentPhrase(units, at + 1, end - 1);
    hasVerb ||= isFiniteVerb(units, at + 1);
    if (phrase && isListEnd(units, phrase, at + 1, end - 1)) {
      end = at;
      continue;
    }
    const isNamed = best && isBareName(units, best) && isOneOrOther(units.word(end - 1));
    if (end < comma && isPronounSubject(units, end - 1) && !isNamed) {
      return { first: end - 1, last: end - 1, head: end - 1, found: 'apposition' };
    }
    if (end < comma && !phrase) {
      const own = nameBeforeComma(units, end - 1);
      if (own) return asSubject(own, 'apposition');
    }
    const opensClause = units.is(at + 1, Class.conjunction);
    if (best && opensClause && isBareName(units, best)) break; // *While Una Quill spoke, Ada Obi, …*
    const isWorse =
      best &&
      (isBareName(units, best)
        ? phrase && (isLess(units, phrase, best) || isAnyOf(units, phrase))
        : units.capital(best.last) && phrase && isAnyOf(units, phrase));
    if (phrase && !isWorse) best = phrase;
    if (isEdge || (phrase && (opensClause || isWhose(units.word(at + 1))))) break;
    end = at;
  }
  return best ? asSubject(best, 'apposition') : clauseSubject(units, comma);
}

/** *whose two sons attend the school* rather than *whose older brother*: longer than what has no verb of its own. */
const isWhoseClause = (units: Units, first: number, last: number): boolean =>
  isWhose(units.word(first)) && last - first > MOST_OF_WHOSE;

/** Most units behind *whose* in a phrase without a verb. */
const MOST_OF_WHOSE = 2;

/**
 * A description, or the name of a place or body before a person's: *On Monday in Leeds, Ada Obi, again, said*, *The
 * chair, Ferry Union, Mrs Obi, said*.
 */
const isLess = (units: Units, phrase: NounPhrase, best: NounPhrase): boolean =>
  !isName(units, phrase) ||
  (phrase.first === phrase.last && best.first < best.last) ||
  (units.is(phrase.last, Class.organisation) && units.is(best.first, PERSONAL));

const PERSONAL = Class.honorific | Class.givenName;

/** *One of them* of *one of them, retired nurse Ada Obi, said*. */
const isAnyOf = (units: Units, { first }: NounPhrase): boolean =>
  isOneOrOther(units.word(first)) && !isNounish(units, first + 1);

const isOneOrOther = wordSet('one another');

/** *and ferries* of *minister for buses, trains, and ferries, said* */
const isListEnd = (units: Units, phrase: NounPhrase, from: number, to: number): boolean =>
  isAnd(units.word(from)) &&
  phrase.first === from + 1 &&
  phrase.last === to &&
  !units.capital(phrase.first) &&
  !units.is(phrase.first, Class.determiner | Class.subjectPronoun);

/** What is quoted hangs on a noun between commas: *Ada Obi, the author of “Slow Rivers”, said*. */
function isInAside(units: Units, quotation: number): boolean {
  for (let at = quotation - 1; at > 0 && quotation - at < 24; at--) {
    const sort = units.sort(at);
    if (sort === Sort.comma) return units.sort(0) !== Sort.quotation;
    if (sort !== Sort.word && sort !== Sort.clitic && sort !== Sort.hyphen) return false;
    if (isFiniteVerb(units, at) || (cueVerbOf(units.word(at)) && !isNounish(units, at)))
      return false;
  }
  return false;
}

/** *he* of *the plan failed and he, again, said* */
const isPronounSubject = (units: Units, unit: number): boolean =>
  units.is(unit, Class.subjectPronoun) && !units.is(unit, Class.objectPronoun | Class.determiner);

/** *Ada Obi* of *It was last year that Ada Obi, who runs, said* */
function nameBeforeComma(units: Units, last: number): NounPhrase | undefined {
  const name = coreEndingAt(units, last);
  if (!name || name.first === name.last || !isBareName(units, name)) return undefined;
  return units.is(name.first - 1, Class.conjunction | Class.relative) ? name : undefined;
}

/** The comma that opens the relative clause in which something is quoted: *Ada Obi, whose “plan” failed*; or -1. */
function relativeAround(units: Units, quotation: number): number {
  for (let at = quotation - 1; at > 0 && quotation - at < 24; at--) {
    const sort = units.sort(at);
    if (sort === Sort.comma || sort === Sort.dash) {
      return isRelativePronoun(units.word(at + 1)) ? at : -1;
    }
    if (sort === Sort.edge || sort === Sort.semicolon || sort === Sort.colon) return -1;
  }
  return -1;
}

/** *the “Blue Heron” café* */
const isInsidePhrase = (units: Units, quotation: number): boolean =>
  units.is(quotation - 1, Class.determiner) &&
  !units.capital(quotation + 1) &&
  isNounish(units, quotation + 1);

const isRelativePronoun = wordSet('who whose whom which');

const isName = (units: Units, { first, head }: NounPhrase): boolean =>
  units.capital(head) && !units.is(first, Class.determiner);

/** *Ada Obi* in *the bank’s chairman, Ada Obi, said*: capitals and nothing else. */
function isBareName(units: Units, { first: from, last }: NounPhrase): boolean {
  const first = isLate(units.word(from + 1)) && last > from + 2 ? from + 2 : from; // *the late Ada Obi*
  for (let unit = first; unit <= last; unit++) {
    if (units.sort(unit) === Sort.word && !units.capital(unit)) return false;
  }
  return !units.is(first, Class.determiner | Class.subjectPronoun) && last - first < 6;
}

const isLate = wordSet('late');

/** The phrase that a stretch between commas consists of, if it is one without a verb of its own. */
function segmentPhrase(units: Units, first: number, last: number): NounPhrase | undefined {
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
  if (endsIn(units, unit, 'ing')) return false;
  // *another, floated by a group in Leeds, holds*: it describes what stands before the comma
  if (units.sort(unit - 1) === Sort.comma && endsIn(units, unit, 'ed') && !units.capital(unit)) {
    if (isPreposition(units, unit + 1)) return false;
  }
  const verb = cueVerbOf(units.word(unit));
  if (!verb || units.is(unit, Class.cueNoun)) return true;
  // *Asked about it, Ada Obi demurred*: at the start a capital says nothing
  if (units.capital(unit))
    return units.sort(unit - 1) !== Sort.edge || (verb.forms & VerbForm.past) === 0;
  return verb.forms === VerbForm.base && units.capital(unit + 1); // *state Senator Ada Obi*
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
    if (from < end && canStartPhrase(units, from)) {
      const phrase = phraseStartingAt(units, from);
      if (phrase && phrase.last < end && !isTimeWord(units, phrase.last + 1)) {
        return asSubject(nameBehind(units, phrase, end) ?? phrase, 'clause');
      }
    }
    // not a phrase: over to what follows the next comma
    while (start < end && units.sort(start) !== Sort.comma) start++;
    start++;
  }
  return undefined;
}

/** *Ada Obi* of *the mayor, Ada Obi, rang and said*. */
function nameBehind(units: Units, phrase: NounPhrase, end: number): NounPhrase | undefined {
  const comma = phrase.last + 1;
  if (units.sort(comma) !== Sort.comma || isName(units, phrase)) return undefined;
  const name = segmentPhrase(units, comma + 1, end - 1);
  if (!name || name.first !== comma + 1 || !isBareName(units, name)) return undefined;
  return units.sort(name.last + 1) === Sort.comma ? name : undefined;
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

/** The first unit behind *LEEDS, Dec. 8 (HP) — *, where the frame starts so; else 0. */
function behindDateline(units: Units, end: number): number {
  if (!units.allCaps(0)) return 0;
  for (let at = 1; at < Math.min(end, DATELINE_LIMIT); at++) {
    if (units.sort(at) === Sort.dash) return at + 1;
  }
  return 0;
}

const DATELINE_LIMIT = 12;

const isSubordinator = wordSet(
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
    if (end === Sort.comma && !isName(units, phrase)) {
      const name = segmentPhrase(units, next + 1, units.length - 1);
      const isNamed = name && (isBareName(units, name) || isTitled(units, name));
      if (isNamed && units.sort(name.last + 1) !== Sort.word) {
        return asSubject(name, 'inverted');
      }
    }
    const ends =
      end !== Sort.word || !isFiniteVerb(units, next) || isParticipleBehind(units, verb, next);
    return ends ? asSubject(phrase, 'inverted') : undefined;
  }
  if (!canStartPhrase(units, from) || endsInLy(units, from) || inVerbGroup(units, from))
    return undefined;
  const phrase = phraseStartingAt(units, from);
  return phrase && asSubject(phrase, 'inverted');
}
