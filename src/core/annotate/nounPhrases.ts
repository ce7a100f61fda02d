import { Class } from '../lexicon/classes';
import { documentNouns, nearingWords, peopleNouns } from '../lexicon/cueNouns';
import { cueVerbOf, VerbForm, wordSet } from '../lexicon/reportingWords';
import {
  endsIn,
  endsInLy,
  isFiniteVerb,
  isHaveForm,
  isPossessiveClitic,
  isTimeWord,
  isToWord,
  isOne,
  Sort,
  type Units,
} from './eventUnits';
import { isAnd, isOf } from './smallWords';

/** A noun phrase of a frame by its first and last unit; `head` is the last unit of its core. */
export interface NounPhrase {
  readonly first: number;
  readonly last: number;
  readonly head: number;
  /** The relative pronoun that stands for it beside the verb: *who* of *Ada Obi, who said*. */
  readonly relative?: number | undefined;
}

/** Prepositions by which one noun phrase hangs on another. */
const isJoint = wordSet('of for from in at with on to behind under against');
export const isMemberOf = wordSet('of for at in');
export const isThatOrWhich = wordSet('that which');
export const isLastOrThis = wordSet('last this next early late earlier later on in at the');

/** The noun phrase that ends at `last`, with what hangs on it (*a spokesman for the mayor*). */
export function phraseEndingAt(units: Units, last: number): NounPhrase | undefined {
  let first = coreStart(units, last);
  if (first > last) return undefined;
  if (opensContact(units, first, last)) return { first: last, last, head: last };
  let head = last;
  for (let steps = 0; steps < 4; steps++) {
    const at = first - 1;
    // the head of *the ‘iron lady’ of Calder Bridge* is in the marks
    if (isOf(units.word(at)) && units.sort(at - 1) === Sort.quotation) return undefined;
    if (isJoint(units.word(at)) && !units.capital(at) && isNounish(units, at - 1)) {
      const outer = coreStart(units, at - 1);
      if (outer > at - 1 || isTimeWord(units, at - 1)) break;
      head = at - 1;
      first = outer;
    } else if (isAnd(units.word(at)) && isNounish(units, at - 1)) {
      const outer = coreStart(units, at - 1);
      if (outer > at - 1) break;
      if (!startsClause(units, outer)) {
        // *the head of the Institute for Rivers and Canals*: both hang on the noun before them
        const whole = phraseEndingAt(units, at - 1);
        if (!whole || whole.first === outer || !startsClause(units, whole.first)) break;
        return { first: whole.first, last, head: whole.head };
      }
      first = outer;
    } else break;
  }
  return { first, last, head };
}

/** *a move analysts called “late”*: *a* goes with no plural, so that the people start a clause of their own. */
function opensContact(units: Units, first: number, last: number): boolean {
  if (!isA(units.word(first)) || last - first < 2 || units.capital(last)) return false;
  if (!endsIn(units, last, 's') || !isPersonNoun(units, last)) return false;
  for (let unit = first + 1; unit < last; unit++) {
    if (isCount(units, unit)) return false;
  }
  return true;
}

/** *mayor*, *aunt*, *critics* */
export const isPersonNoun = (units: Units, unit: number): boolean =>
  units.is(unit, Class.role | Class.kin) || isPeople(units.word(unit));

const isPeople = wordSet(peopleNouns);
export const isDocument = wordSet(documentNouns);
export const isA = wordSet('a an');

/** Nothing of its clause stands before it: *Ada Obi* of *Ada Obi and Piet Marlow said*. */
const startsClause = (units: Units, first: number): boolean => {
  const before = units.sort(first - 1);
  return (
    before === Sort.edge ||
    before === Sort.quotation ||
    before === Sort.semicolon ||
    closesTitle(units, first - 1)
  );
};

/** *In “The Long Road,” the mayor and …*: the mark behind what is no quotation. */
const closesTitle = (units: Units, unit: number): boolean =>
  units.sort(unit) === Sort.other && '”’"\''.includes(units.tokens.text[units.start(unit)] ?? ' ');

/** Whether a unit may stand in a noun phrase, by its capital or by being of no other class. */
export const isNounish = (units: Units, unit: number): boolean => {
  if (units.sort(unit) !== Sort.word) return false;
  if (units.capital(unit)) return !units.is(unit, Class.preposition | Class.conjunction);
  if (units.is(unit, NOT_NOUN) || isFiniteVerb(units, unit)) return false;
  return !endsInLy(units, unit) && !endsIn(units, unit, 'ing');
};

export const NOT_NOUN =
  Class.preposition |
  Class.conjunction |
  Class.auxiliary |
  Class.negation |
  Class.relative |
  Class.subjectPronoun |
  Class.objectPronoun |
  Class.adverb;

/** First unit of the run of words that ends at `last` and can be one noun phrase; above `last`: none. */
function coreStart(units: Units, last: number): number {
  if (isNoNoun(units.word(last)) && !units.capital(last - 1)) return last + 1;
  if (
    units.is(last, Class.subjectPronoun | Class.objectPronoun) &&
    !units.is(last, Class.possessive)
  ) {
    return units.capital(last) && units.capital(last + 1) ? last + 1 : last;
  }
  let first = last + 1;
  for (let unit = last; unit >= 0 && last - unit < 14; unit--) {
    const sort = units.sort(unit);
    if (sort === Sort.hyphen) continue;
    if (sort === Sort.word && isInCompound(units, unit) && unit !== last) {
      first = unit;
      continue;
    }
    if (sort === Sort.number) {
      if (isTimeWord(units, unit)) break;
      first = unit;
      continue;
    }
    if (sort === Sort.clitic) {
      if (!isPossessiveClitic(units, unit)) break;
      continue;
    }
    if (sort === Sort.stop) {
      // the full stop of an initial or an abbreviation inside a name, or of an address
      if (units.end(unit) === units.start(unit + 1)) continue;
      if (units.is(unit - 1, Class.abbreviation) || isInitial(units, unit - 1)) continue;
      break;
    }
    if (sort === Sort.other && unit < last && isBetweenNames(units, unit)) continue;
    if (sort !== Sort.word) break;
    if (isTimeWord(units, unit) && unit !== last) break;
    if (isBeforeAmpersand(units, unit)) {
      first = unit;
      continue;
    }
    const isCapital = units.capital(unit) && unit > 0;
    if (units.is(unit, Class.determiner)) {
      if (isThatOrWhich(units.word(unit)) && isComplementizer(units, unit)) break;
      first = unit;
      break;
    }
    if (!isCapital) {
      if (units.is(unit, NOT_NOUN)) {
        if (isInsideName(units, unit, first)) {
          first = unit;
          continue;
        }
        if (unit !== last && isOneOfMany(units, unit)) first = unit;
        // *a later interview*
        if (unit !== last && units.is(unit, Class.adverb) && units.is(unit - 1, Class.determiner)) {
          first = unit;
          continue;
        }
        break;
      }
      if (unit !== last && (isVerbHere(units, unit) || isPerfect(units, unit))) break;
      if (
        unit === 0 &&
        unit !== last &&
        endsInLy(units, unit) &&
        !units.is(unit, Class.givenName)
      ) {
        break;
      }
    } else if (units.is(unit, Class.preposition | Class.conjunction) && !units.capital(unit - 1))
      break;
    if (unit === 0 && units.is(unit, NOT_NOUN)) break;
    first = unit;
    // a title of honour starts a name, whatever stands before: *envoy to the US Lord Obi*
    if (isCapital && unit < last && units.is(unit, Class.honorific)) {
      if (!units.is(unit - 1, Class.honorific | Class.role)) break;
    }
  }
  return first;
}

/** *out* of *a man whose knee blew out said*, *long* of *unions have long said*: no noun ends in it. */
const isNoNoun = wordSet('out away long why how whatever');

/** *that* behind a verb or noun of reporting, or before a name: *said that Ada Obi*. */
const isComplementizer = (units: Units, unit: number): boolean =>
  units.is(unit - 1, Class.cue | Class.cueNoun) || units.capital(unit + 1);

/** *in* of *commander-in-chief*. */
const isInCompound = (units: Units, unit: number): boolean =>
  units.sort(unit + 1) === Sort.hyphen || units.sort(unit - 1) === Sort.hyphen;

const isInitial = (units: Units, unit: number): boolean =>
  units.capital(unit) && units.end(unit) - units.start(unit) === 1;

/** *Secretary of State Ada Obi*: of between two capitals. */
const isInsideName = (units: Units, unit: number, next: number): boolean =>
  isOf(units.word(unit)) &&
  units.capital(next) &&
  units.capital(unit - 1) &&
  next === unit + 1 &&
  !isPersonsName(units, unit - 1);

/** *Ada Obi* of *Ada Obi of Marlow Bank*: a given name stands in the run of capitals. */
function isPersonsName(units: Units, last: number): boolean {
  let first = last;
  while (last - first < 5 && (units.capital(first - 1) || units.sort(first - 1) === Sort.hyphen)) {
    first--;
  }
  return first < last && units.is(first, Class.givenName) && !units.is(last, Class.role);
}

/** A listed verb in a finite form, where no determiner or adjective makes it a noun. */
function isVerbHere(units: Units, unit: number): boolean {
  const verb = cueVerbOf(units.word(unit));
  if (!verb) return isFiniteVerb(units, unit);
  if ((verb.forms & (VerbForm.past | VerbForm.participle | VerbForm.ing)) !== 0) return true;
  return (verb.forms & VerbForm.third) !== 0 && !units.is(unit, Class.cueNoun);
}

/** *dropped* of *has dropped attacks* */
const isPerfect = (units: Units, unit: number): boolean =>
  isHaveForm(units.word(unit - 1)) && endsIn(units, unit, 'ed');

/** The run of words alone, without what it hangs on: *Ada Obi* of *a note on Ada Obi*. */
export function coreEndingAt(units: Units, last: number): NounPhrase | undefined {
  const first = coreStart(units, last);
  return first > last ? undefined : { first, last, head: last };
}

/** The noun phrase that starts at `first` and runs to the right. */
export function phraseStartingAt(units: Units, first: number): NounPhrase | undefined {
  if (isPronounAlone(units, first)) return { first, last: first, head: first };
  let last = first - 1;
  let head = -1;
  for (let unit = first; unit < units.length && unit - first < 16; unit++) {
    const sort = units.sort(unit);
    if (sort === Sort.hyphen) continue;
    if (sort === Sort.clitic) {
      if (!isPossessiveClitic(units, unit)) break;
      continue;
    }
    if (sort === Sort.stop) {
      if (units.is(unit - 1, Class.abbreviation) || isInitial(units, unit - 1)) continue;
      break;
    }
    if (sort === Sort.number) {
      if (last < first) last = unit;
      else last = unit;
      continue;
    }
    if (sort === Sort.other && isBetweenNames(units, unit)) continue;
    if (sort !== Sort.word) break;
    if (isInCompound(units, unit)) {
      last = unit;
      continue;
    }
    if (isTimeWord(units, unit)) {
      // *a Monday leader in the paper*
      if (!(units.is(unit - 1, Class.determiner) && isNounish(units, unit + 1))) break;
      continue;
    }
    if (unit > first && isLastOrThis(units.word(unit)) && isTimeWord(units, unit + 1)) break;
    if (unit === first && isOneOfMany(units, unit)) {
      last = unit;
      continue;
    }
    if (!units.capital(unit)) {
      if (units.is(unit, Class.determiner)) {
        if (last >= first && !isPreposition(units, unit - 1)) break;
        last = unit;
        continue;
      }
      if (isPreposition(units, unit)) {
        // of and its like hang on the phrase; the head stands before the first of them
        const isComplement = isToWord(units.word(unit)) && isNearing(units.word(unit - 1));
        if (last < first || !(HANGING(units.word(unit)) || isComplement)) break;
        if (head < 0) head = last;
        continue;
      }
      if (last >= first && joinsTitles(units, unit)) continue;
      if (units.is(unit, NOT_NOUN) || endsInLy(units, unit)) break;
      // *the ruling*
      const isPaper = isDocument(units.word(unit)) && units.is(unit - 1, Class.determiner);
      if (isVerbHere(units, unit) && !(unit > first && isPaper) && !isRanking(units, unit)) break;
      // *a man wearing a hat*
      if (unit > first && endsIn(units, unit, 'ing') && units.is(unit + 1, Class.determiner)) {
        if (!units.is(unit - 1, Class.determiner)) break;
      }
    } else if (units.is(unit, Class.conjunction | Class.preposition) && unit > first) break;
    else if (head >= 0 && !units.capital(unit - 1) && isNounish(units, unit - 1)) {
      // *secretary of state Ada Obi*: the name is the core; not in *head of the Marlow Bank*
      if (!units.is(unit - 1, Class.determiner) || units.capital(head)) head = -1;
    }
    last = unit;
  }
  // *the authors of the “Slow Rivers” study*: without what hangs on them
  if (last > first && head >= first && units.sort(last + 1) === Sort.quotation) {
    if (units.is(last, Class.determiner)) return { first, last: head, head };
  }
  if (last < first || units.is(last, Class.determiner)) return undefined;
  // *the vicar of St Anne's*
  const isOwner = head >= first && units.sort(last + 1) === Sort.clitic && units.capital(last);
  if (isOwner && isPossessiveClitic(units, last + 1)) last++;
  return { first, last, head: head < 0 ? last : head };
}

/** *ranking* of *panel ranking member Ada Obi* */
export const isRanking = (units: Units, unit: number): boolean =>
  endsIn(units, unit, 'ing') &&
  (isPersonNoun(units, unit + 1) || isMember(units.word(unit + 1))) &&
  units.capital(unit + 2);

const isMember = wordSet('member mate');

/** The *and* of *former governor and party chairman Ada Obi*: two titles of one name. */
function joinsTitles(units: Units, and: number): boolean {
  if (!isAnd(units.word(and))) return false;
  const isTitle = Class.role | Class.honorific | Class.abbreviation;
  const before = units.sort(and - 1) === Sort.stop ? and - 2 : and - 1;
  if (!units.is(before, isTitle)) return false;
  let at = and + 1;
  while (at - and < TITLE_REACH && units.sort(at) === Sort.word && !units.is(at, isTitle)) at++;
  if (!units.is(at, isTitle) || units.is(and + 1, Class.determiner)) return false;
  if (units.sort(at + 1) === Sort.stop) at++;
  return units.capital(at + 1) && units.capital(at + 2);
}

/** Most words before the second title: *and Democratic party chairman*. */
const TITLE_REACH = 5;

/** The & of *Obi & Quill*. */
const isBetweenNames = (units: Units, unit: number): boolean =>
  units.tokens.codes[units.start(unit)] === 38 && // &
  units.capital(unit - 1) &&
  units.capital(unit + 1);

/** The *AT* of *AT&T*, whatever else its letters spell. */
const isBeforeAmpersand = (units: Units, unit: number): boolean =>
  units.capital(unit) &&
  units.end(unit) === units.start(unit + 1) &&
  isBetweenNames(units, unit + 1);

/** A pronoun that is no determiner here: *one* of *one said*, not of *one doctor said*. */
const isPronounAlone = (units: Units, unit: number): boolean =>
  units.is(unit, Class.subjectPronoun) &&
  !(units.capital(unit) && units.capital(unit + 1)) &&
  !isOneOfMany(units, unit);

/** *one* before its noun: *one doctor*, *one unaffected doctor*, *one of the doctors*. */
const isOneOfMany = (units: Units, unit: number): boolean =>
  isOne(units.word(unit)) && (isNounish(units, unit + 1) || isOf(units.word(unit + 1)));

/** Adjectives behind a noun that need their *to …*: *a source close to the mayor*. */
const isNearing = wordSet(nearingWords);
const HANGING = wordSet('of for from with at');
export const isPreposition = (units: Units, unit: number): boolean =>
  units.is(unit, Class.preposition) && !units.capital(unit);

/** A number or what says how exact it is: *about three*, *a few*. */
export const isCount = (units: Units, unit: number): boolean =>
  units.sort(unit) === Sort.number ||
  (units.is(unit, Class.numberWord | Class.modifier) && !units.capital(unit)) ||
  isFew(units.word(unit));

const isFew = wordSet('few several many couple dozen number');
