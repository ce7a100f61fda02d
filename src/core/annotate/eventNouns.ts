import { Class } from '../lexicon/classes';
import { cueNounOf, wordSet } from '../lexicon/reportingWords';
import { asSubject, type Subject } from './eventClauses';
import { isPossessiveClitic, isWhose, Sort, type Units } from './eventUnits';
import type { EventDraft } from './reportingEvent';
import { coreEndingAt, phraseEndingAt, phraseStartingAt } from './nounPhrases';
import { isAs, isOf } from './smallWords';

/** The event of a reporting noun with its owner. */
export function nounEvent(units: Units, unit: number): EventDraft | undefined {
  const row = cueNounOf(units.word(unit));
  if (!row) return undefined;
  const owner = ownerOf(units, unit);
  if (owner && isDescribed(units, unit, owner)) return undefined;
  if (!owner) return undefined;
  return {
    at: unit,
    last: unit,
    subject: owner,
    form: 'noun',
    kind: row.kind === 'text' ? 'text' : 'noun',
    verb: '',
  };
}

/** *the description of the plan as “bold”*, *her description as “bold”*: whoever it is of is described and describes nothing. */
const isDescribed = (units: Units, noun: number, owner: Subject): boolean =>
  isDescription(units.word(noun)) &&
  (owner.found === 'of' ? isOf(units.word(noun + 1)) : isAs(units.word(noun + 1)));

const isDescription = wordSet('description descriptions');

/** *Ada Obi’s recent claim*, *her claim*, *a doctor whose claim*, *the claim by Ada Obi*. */
function ownerOf(units: Units, noun: number): Subject | undefined {
  for (let at = noun - 1; at >= 0 && noun - at < 5; at--) {
    if (isWhose(units.word(at))) {
      let last = at - 1;
      if (units.sort(last) === Sort.comma) last--;
      const phrase = phraseEndingAt(units, last);
      return phrase && asSubject(phrase, 'relative');
    }
    if (isPossessiveClitic(units, at)) {
      const phrase = coreEndingAt(units, at - 1);
      return phrase && asSubject(phrase, 'owner');
    }
    if (units.is(at, Class.possessive)) return { first: at, last: at, head: at, found: 'owner' };
    if (units.sort(at) === Sort.hyphen) continue;
    if (units.sort(at) !== Sort.word) break;
    const stop = Class.preposition | Class.conjunction | Class.auxiliary | Class.determiner;
    if (units.is(at, stop)) break;
  }
  // *cries of “shame” from the gallery*
  if (isOf(units.word(noun + 1)) && units.sort(noun + 2) === Sort.quotation) {
    const source = isFromOrBy(units.word(noun + 3)) && phraseStartingAt(units, noun + 4);
    return source ? asSubject(source, 'of') : undefined;
  }
  if (isOwnerPreposition(units.word(noun + 1))) {
    const phrase = phraseStartingAt(units, noun + 2);
    return phrase && asSubject(phrase, 'of');
  }
  return undefined;
}

const isFromOrBy = wordSet('from by');
const isOwnerPreposition = wordSet('by from of');
