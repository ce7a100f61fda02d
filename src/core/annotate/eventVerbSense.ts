import { Class } from '../lexicon/classes';
import { VerbForm, wordSet, type CueVerb } from '../lexicon/reportingWords';
import { endsIn, isPossessiveClitic, isToWord, Sort, type Units } from './eventUnits';

/** Whether a form that could be a verb is a noun or an adjective by what stands around it. */
export function isNounHere(units: Units, unit: number, { forms, kind }: CueVerb): boolean {
  const before = units.classes(unit - 1);
  if (units.capital(unit) && unit > 0 && units.sort(unit - 1) === Sort.word && !isHeadline(units)) {
    return true;
  }
  if (units.sort(unit - 1) === Sort.hyphen || units.sort(unit + 1) === Sort.hyphen) return true;
  if (isPossessiveClitic(units, unit - 1)) return true;
  if ((before & Class.determiner) !== 0 && (before & Class.subjectPronoun) === 0) {
    const isThatSaid = (before & Class.relative) !== 0 && (before & Class.possessive) === 0;
    if (isThatSaid) return false;
    return true;
  }
  if ((forms & (VerbForm.past | VerbForm.ing)) !== 0) return false;
  const modal = Class.auxiliary | Class.subjectPronoun | Class.negation | Class.relative;
  if ((forms & VerbForm.base) !== 0) {
    if ((before & modal) !== 0 || isToWord(units.word(unit - 1))) return false;
    if (endsInLyOrAdverb(units, unit - 1)) return (units.classes(unit - 2) & modal) === 0;
    if (units.sort(unit - 1) !== Sort.word) return units.is(unit, Class.cueNoun) || unit === 0;
    if (units.is(unit, Class.cueNoun) || kind === 'move') return true;
    return !isPlural(units, unit - 1) && !isPeople(units.word(unit - 1));
  }
  // -s: a noun behind an adjective, a preposition or another plural, and before of or as
  if ((before & (Class.preposition | Class.conjunction)) !== 0)
    return units.is(unit, Class.cueNoun);
  if (!units.is(unit, Class.cueNoun)) return false;
  if (isAs(units.word(unit + 1))) return true;
  // *carrying signs*, *anti-war signs*
  if (endsIn(units, unit - 1, 'ing') || units.sort(unit - 2) === Sort.hyphen) return true;
  if ((before & modal) !== 0 || units.capital(unit - 1)) return false;
  return units.sort(unit - 1) !== Sort.word || isPlural(units, unit - 1);
}

/** *voters*, not *press* */
const isPlural = (units: Units, unit: number): boolean =>
  endsIn(units, unit, 's') && !endsIn(units, unit, 'ss');

const isPeople = wordSet(
  'people police men women children two three four both many few others some most all',
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
