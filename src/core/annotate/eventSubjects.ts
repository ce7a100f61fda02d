import { Class } from '../lexicon/classes';
import { cueVerbOf, VerbForm, wordSet } from '../lexicon/reportingWords';
import {
  asSubject,
  clauseSubject,
  isBareName,
  isName,
  isOneOrOther,
  isRole,
  segmentPhrase,
  type Subject,
} from './eventClauses';
import { withHeldName } from './eventHolders';
import { endsIn, isFiniteVerb, isTimeWord, isWho, isWhose, Sort, type Units } from './eventUnits';
import {
  type NounPhrase,
  isMemberOf,
  isThatOrWhich,
  isLastOrThis,
  phraseEndingAt,
  isA,
  isNounish,
  coreEndingAt,
  isPreposition,
  isCount,
  isDocument,
} from './nounPhrases';
import { isAnd } from './smallWords';

/** The subject that goes with a finite verb whose group starts at `verb`, from what stands left of it. */
export function subjectBefore(units: Units, verb: number): Subject | undefined {
  let at = verb - 1;
  while (at >= 0 && (isLooseTime(units, at) || isFloating(units, at))) at--;
  if (isAgo(units.word(at))) at = beforeTimeAgo(units, at);
  if (at < verb - 1 && isPutOutThen(units, at)) at--;
  const sort = units.sort(at);
  if (isWho(units.word(at))) return antecedent(units, at);
  if (isThatOrWhich(units.word(at))) {
    const before = units.sort(at - 1);
    return isNounish(units, at - 1) || before === Sort.comma || before === Sort.dash
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
    // *An April 12 circular to pilots leaked by The Lamp warns*: not The Lamp, though the circular is not found
    const isAgent = units.capital(phrase.head);
    return (
      clauseSubject(units, phrase.first) ?? (isAgent ? undefined : asSubject(phrase, 'adjacent'))
    );
  }
  if (isOpeningParticiple(units, phrase)) return undefined;
  const described = nameDescribedBy(units, phrase);
  if (described) return asSubject(described, 'apposition');
  return asSubject(phrase, 'adjacent');
}

/** *Reading* of *Reading tweets, they laughed*: the capital of its sentence makes it no name. */
const isOpeningParticiple = (units: Units, { first, last }: NounPhrase): boolean =>
  first === 0 && last === 0 && ((cueVerbOf(units.word(0))?.forms ?? 0) & VerbForm.ing) !== 0;

/** *called*, *nicknamed*: a past by which something gets its name. */
export function isNamingVerb(units: Units, unit: number): boolean {
  const verb = cueVerbOf(units.word(unit));
  return verb !== undefined && (verb.forms & VerbForm.participle) !== 0 && NAMING.has(verb.verb);
}

/** *a former driver named Ada Obi, who*: it says what somebody is called, and tells of no report. */
export function givesName(units: Units, unit: number): boolean {
  if (!isNamingVerb(units, unit) || units.capital(unit - 1) || !units.capital(unit + 1))
    return false;
  if (!isNounish(units, unit - 1)) return false;
  let end = unit + 1;
  while (units.capital(end)) end++;
  return (
    units.sort(end) !== Sort.quotation &&
    (units.sort(end) !== Sort.word || isFiniteVerb(units, end))
  );
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
    : endsIn(units, unit, 'ed') || endsIn(units, unit, 'ing') || isFiniteVerb(units, unit);
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
  else if (units.sort(last) === Sort.dash) last--;
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
    const holder =
      best && phrase && phrase.last === best.first - 2 && isBareName(units, best)
        ? withHeldName(units, phrase, best)
        : undefined;
    if (holder) return asSubject(holder, 'apposition');
    const opensClause = units.is(at + 1, Class.conjunction);
    if (best && opensClause && isBareName(units, best)) break; // *While Una Quill spoke, Ada Obi, …*
    const isWorse =
      best &&
      (isBareName(units, best)
        ? phrase && (isLess(units, phrase, best) || isAnyOf(units, phrase))
        : units.capital(best.last) && phrase && isAnyOf(units, phrase));
    if (phrase && !isWorse) best = phrase;
    // *an idea his rival, Ada Obi, called “late”*: the clause starts with the description
    if (best && end === comma && clauseOpenerBefore(units, best.first) >= 0) break;
    if (isEdge || (phrase && (opensClause || isWhose(units.word(at + 1))))) break;
    end = at;
  }
  return best ? asSubject(best, 'apposition') : clauseSubject(units, comma);
}

/**
 * The noun or *that* in front of *the minister* in *a plan the minister, Ada Obi, called “late”*, by where the name
 * starts; or -1.
 */
export function clauseOpenerBefore(units: Units, name: number): number {
  if (units.sort(name - 1) !== Sort.comma) return -1;
  const phrase = phraseEndingAt(units, name - 2);
  if (!phrase || !units.is(phrase.first, Class.determiner | Class.possessive)) return -1;
  const opener = phrase.first - 1;
  const isOpener =
    isThatOrWhich(units.word(opener)) ||
    (isNounish(units, opener) && !units.capital(opener) && !isTimeWord(units, opener));
  return isOpener ? opener : -1;
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
