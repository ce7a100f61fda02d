import { Class } from '../lexicon/classes';
import { nounOftenWords } from '../lexicon/cueNouns';
import { VerbForm, wordSet, type CueVerb } from '../lexicon/reportingWords';
import { isClauseOpener } from './eventSubjects';
import {
  endsIn,
  endsOpen,
  isFiniteVerb,
  isOne,
  isPossessiveClitic,
  isToWord,
  Sort,
  type Units,
} from './eventUnits';
import { isNounish } from './nounPhrases';
import { isAnd } from './smallWords';

/** Whether a form that could be a verb is a noun or an adjective by what stands around it. */
export function isNounHere(
  units: Units,
  unit: number,
  { forms, kind, isAbrupt, needsTail }: CueVerb,
): boolean {
  const before = units.classes(unit - 1);
  if (units.capital(unit) && unit > 0 && units.sort(unit - 1) === Sort.word && !isHeadline(units)) {
    return true;
  }
  if (units.sort(unit - 1) === Sort.hyphen || units.sort(unit + 1) === Sort.hyphen) return true;
  if (isPossessiveClitic(units, unit - 1)) return true;
  if (isAbrupt && !standsByWords(units, unit)) return true;
  if (needsTail && !isTail(units.word(unit + 1))) return true;
  if ((before & Class.determiner) !== 0 && (before & Class.subjectPronoun) === 0) {
    const isThatSaid = (before & Class.relative) !== 0 && (before & Class.possessive) === 0;
    return !isThatSaid && !isSubjectAlone(units, unit - 1, forms);
  }
  if (describesNoun(units, unit, forms)) return true;
  if ((forms & (VerbForm.past | VerbForm.ing)) !== 0) return false;
  if (isFromTo(units, unit)) return true;
  const modal = Class.auxiliary | Class.subjectPronoun | Class.negation | Class.relative;
  if ((forms & VerbForm.base) !== 0) {
    if (isOne(units.word(unit - 1))) return true; // *one message*
    if ((before & modal) !== 0 || isToWord(units.word(unit - 1))) return false;
    if (endsInLyOrAdverb(units, unit - 1)) {
      // *locals still call it “new”*
      const isSubject = isPeople(units.word(unit - 2)) || isPlural(units, unit - 2);
      return (units.classes(unit - 2) & modal) === 0 && !(isSubject && mayGovern(units, unit));
    }
    if (units.sort(unit - 1) !== Sort.word) {
      return units.is(unit, Class.cueNoun) || unit === 0 || !mayInvertHere(units, unit);
    }
    if (kind !== 'move' && areTwoNames(units, unit) && mayGovern(units, unit)) return false;
    if (kind !== 'move' && arePeopleSaying(units, unit)) return false;
    // *replies point out that it is “late”*
    if (isParticle(units.word(unit + 1)) && isPlural(units, unit - 1)) return false;
    if (units.is(unit, Class.cueNoun) || kind === 'move') return true;
    if (isPeople(units.word(unit - 1))) return false;
    if (isNounOften(units.word(unit))) return !followsQuotation(units, unit);
    return !isPlural(units, unit - 1) && !hasPluralHead(units, unit - 1);
  }
  // -s: a noun behind an adjective, a preposition or another plural, and before of or as
  const mayBeNoun = units.is(unit, Class.cueNoun) || isNounOften(units.word(unit));
  if (!mayBeNoun || (before & (Class.preposition | Class.conjunction)) !== 0) return mayBeNoun;
  if (isAs(units.word(unit + 1))) return true;
  // *carrying signs*, *anti-war signs*; not *Obi-Marlow calls*, *King calls*
  if (units.sort(unit - 2) === Sort.hyphen) return !units.capital(unit - 3);
  if (endsIn(units, unit - 1, 'ing') && !units.capital(unit - 1)) return true;
  if (units.is(unit - 1, Class.numberWord) && !isOne(units.word(unit - 1))) return true; // *two rules*
  if ((before & modal) !== 0) return false;
  if (units.sort(unit - 1) === Sort.comma) return !mayGovern(units, unit);
  if (units.sort(unit - 1) === Sort.quotation) return !mayGovern(units, unit); // *“No!” shouts Ada Obi*
  if (units.sort(unit - 1) !== Sort.word) return true;
  if (units.capital(unit - 1)) return isNounBefore(units, unit + 1);
  return isPlural(units, unit - 1) || isFiniteVerb(units, unit - 1) || !mayGovern(units, unit);
}

/** *shared* of *toward shared aims*: a participle between a preposition and its noun. */
const describesNoun = (units: Units, unit: number, forms: number): boolean =>
  (forms & VerbForm.participle) !== 0 &&
  units.is(unit - 1, Class.preposition) &&
  !units.is(unit - 1, Class.conjunction) &&
  !isClauseOpener(units.word(unit - 1)) &&
  !isToWord(units.word(unit - 1)) &&
  isNounish(units, unit + 1) &&
  !units.capital(unit + 1) &&
  !units.is(unit + 1, Class.determiner);

/** *Ada Obi and Tom Quill call it “late”*: two names before the verb, joined. */
function areTwoNames(units: Units, verb: number): boolean {
  let at = verb - 1;
  while (at > 0 && verb - at < NAME_REACH && units.capital(at)) at--;
  return at > 0 && at < verb - 1 && isAnd(units.word(at)) && units.capital(at - 1);
}

/** Most words of the second name, and one. */
const NAME_REACH = 4;

/** *from state to state* */
const isFromTo = (units: Units, unit: number): boolean =>
  isToWord(units.word(unit - 1)) &&
  units.word(unit) >= 0 &&
  units.word(unit) === units.word(unit - 2);

/** *“No,” say critics*; not *the “law and order” issue, which* nor *— State Senator Ada Obi* */
const mayInvertHere = (units: Units, unit: number): boolean =>
  units.sort(unit + 1) === Sort.word &&
  !units.capital(unit) &&
  !units.is(unit + 1, Class.preposition | Class.auxiliary | Class.conjunction);

/** *shot back*, *“No,” she shot*, *She shot, “No”*, *she burst out: “No!”* */
function standsByWords(units: Units, verb: number): boolean {
  if (isBack(units.word(verb + 1))) return true;
  if (units.sort(verb + 1) === Sort.word && invertsBehindWords(units, verb)) return true;
  const unit = isTail(units.word(verb + 1)) ? verb + 1 : verb;
  const sort = units.sort(unit + 1);
  if (sort === Sort.word) return false;
  const isWords = sort === Sort.comma && units.sort(unit + 2) === Sort.quotation;
  return sort === Sort.quotation || sort === Sort.colon || isWords || followsQuotation(units, unit);
}

const isBack = wordSet('back');
/** *“No,” points out Ada Obi* */
export const isParticle = wordSet('out back');
/** *“No,” broke in Ada Obi*: what else stands behind a verb that reports only beside words. */
export const isTail = wordSet('out back in off up on forth');

/** *“No,” began Ada Obi* */
const invertsBehindWords = (units: Units, unit: number): boolean =>
  units.sort(unit - 1) === Sort.quotation
    ? endsOpen(units, unit)
    : units.sort(unit - 1) === Sort.comma && units.sort(unit - 2) === Sort.quotation;

/** *some* of *some chanted “no”*: a determiner that is the whole subject of the verb behind it. */
const isSubjectAlone = (units: Units, unit: number, forms: number): boolean =>
  isSome(units.word(unit)) && (forms & VerbForm.past) !== 0;

const isSome = wordSet('some all both another many most few several others');

/** What follows makes a word before it a noun: *talks with*, *reports were*. */
const isNounBefore = (units: Units, unit: number): boolean =>
  units.is(unit, Class.auxiliary) ||
  (units.is(unit, Class.preposition) && !isToOrOn(units.word(unit))) ||
  isFiniteVerb(units, unit);

const isToOrOn = wordSet('to on at out for');

/** What a reporting verb has behind it: words, an object, *that*, or the end of a clause that quotes first. */
function mayGovern(units: Units, unit: number): boolean {
  const sort = units.sort(unit + 1);
  if (sort === Sort.quotation || sort === Sort.colon) return true;
  if (sort === Sort.word) {
    const object = Class.determiner | Class.objectPronoun | Class.subjectPronoun | Class.relative;
    return (
      units.is(unit + 1, object) || units.capital(unit + 1) || isParticle(units.word(unit + 1))
    );
  }
  return followsQuotation(units, unit);
}

/** *“No,” the new statute states*: nothing but a few words stands between. */
function followsQuotation(units: Units, unit: number): boolean {
  for (let at = unit - 1; at >= 0 && unit - at < 10; at--) {
    const sort = units.sort(at);
    if (sort === Sort.quotation) return true;
    // *“collusion”, as the opposition claims*
    if (sort === Sort.comma && units.sort(at - 1) === Sort.quotation) return true;
    if (sort !== Sort.word && sort !== Sort.hyphen) return false;
  }
  return false;
}

/** *voters*, not *press* */
const isPlural = (units: Units, unit: number): boolean =>
  endsIn(units, unit, 's') && !endsIn(units, unit, 'ss');

/** *critics claim the plan*, *unions demand “fair pay”*: a plural and what a verb has behind it, where *sales report* has none. */
function arePeopleSaying(units: Units, unit: number): boolean {
  const before = unit - 1;
  if (!isPeople(units.word(before)) && !isPlural(units, before)) return false;
  const sort = units.sort(unit + 1);
  if (sort === Sort.quotation || sort === Sort.colon) return true;
  return isPeople(units.word(before))
    ? mayGovern(units, unit)
    : units.is(unit + 1, Class.determiner | Class.subjectPronoun) &&
        !units.is(unit + 1, Class.relative);
}

/** *voters in each state*: a plural on which the words before the verb hang. */
function hasPluralHead(units: Units, last: number): boolean {
  for (let at = last; at > 0 && last - at < HEAD_REACH; at--) {
    if (units.sort(at) !== Sort.word || isFiniteVerb(units, at)) return false;
    if (!isHanging(units.word(at))) continue;
    if (isPlural(units, at - 1) || isPeople(units.word(at - 1))) return true;
  }
  return false;
}

/** How far before the verb its subject's head may stand, in units. */
const HEAD_REACH = 7;

const isHanging = wordSet('of in at from for on with');

const isNounOften = wordSet(nounOftenWords);

const isPeople = wordSet(
  `people police men women children two three four both many few others some most all critics supporters
  opponents residents officials leaders experts campaigners unions ministers neighbours neighbors fans`,
);
const endsInLyOrAdverb = (units: Units, unit: number): boolean =>
  units.is(unit, Class.adverb) || endsIn(units, unit, 'ly');

/** Most words of the frame start with a capital; counted once for a frame. */
function isHeadline(units: Units): boolean {
  if (units.isHeadline !== undefined) return units.isHeadline;
  let words = 0;
  let capitals = 0;
  for (let unit = 0; unit < units.length; unit++) {
    if (units.sort(unit) !== Sort.word || units.end(unit) - units.start(unit) < 4) continue;
    words++;
    if (units.capital(unit)) capitals++;
  }
  return (units.isHeadline = words > 2 && capitals > words * 0.7);
}

const isAs = wordSet('as of');
