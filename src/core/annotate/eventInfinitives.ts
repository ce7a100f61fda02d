import { Class } from '../lexicon/classes';
import { causingWords } from '../lexicon/cueNouns';
import { wordSet } from '../lexicon/reportingWords';
import { asSubject, clauseSubject, type Subject } from './eventClauses';
import { subjectBefore } from './eventSubjects';
import {
  endsIn,
  inVerbGroup,
  isBeForm,
  isFiniteVerb,
  isToWord,
  Sort,
  type Units,
} from './eventUnits';
import { isPersonNoun, phraseEndingAt, phraseStartingAt, type NounPhrase } from './nounPhrases';
import type { EventDraft } from './reportingEvent';
import { isAnd, isIt } from './smallWords';

/** Speaker of *went on to say*, *has asked Piet Marlow to call*: the subject of the verb that governs. */
export function infinitiveSubject(
  units: Units,
  to: number,
  earlier: readonly EventDraft[],
): Subject | undefined {
  const moved = causedSubject(units, to) ?? leftToSubject(units, to);
  if (moved) return moved;
  const own = earlier.at(-1);
  // *It takes a village, Ada Obi likes to say*: whose words they are is not the first subject
  if (own?.kind === 'move' && isIt(units.word(own.subject.head))) return undefined;
  if (own && to - own.at < 12) return asSubject(own.subject, 'earlier');
  for (let unit = to - 1; unit >= 0 && to - unit < 10; unit--) {
    if (units.sort(unit) === Sort.quotation) break;
    if (!isFiniteVerb(units, unit)) continue;
    let group = unit;
    while (group > 0 && inVerbGroup(units, group - 1)) group--;
    const subject = subjectBefore(units, group);
    return subject && asSubject(subject, 'clause');
  }
  const subject = clauseSubject(units, to);
  return subject && withoutLikes(units, subject, to);
}

/** *Ada Obi* of *Ada Obi likes to say*: a verb that no table has is taken for the end of the name. */
function withoutLikes(units: Units, subject: Subject, to: number): Subject {
  const { first, last, found } = subject;
  const isVerb =
    last === to - 1 && last > first && !units.capital(last) && endsIn(units, last, 's');
  if (!isVerb || !(units.capital(last - 1) || isPersonNoun(units, last - 1))) return subject;
  return { first, last: last - 1, head: last - 1, found };
}

/** *the mayor* of *leading the mayor to say*: who is brought to do it. */
function causedSubject(units: Units, to: number): Subject | undefined {
  for (let unit = to - 2; unit >= 0 && to - unit < CAUSE_REACH; unit--) {
    if (units.sort(unit) !== Sort.word && units.sort(unit) !== Sort.clitic) return undefined;
    if (!isCausing(units.word(unit))) continue;
    const phrase = phraseStartingAt(units, unit + 1);
    return phrase && asSubject(phrase, 'adjacent');
  }
  return undefined;
}

/** *Ada Obi* of *It was left to Ada Obi, the deputy, to ask*, *It took Ada Obi to say so*. */
function leftToSubject(units: Units, to: number): Subject | undefined {
  for (let unit = to - 1; unit > 0 && to - unit < LEFT_REACH; unit--) {
    const sort = units.sort(unit);
    if (sort === Sort.quotation || sort === Sort.semicolon || sort === Sort.colon) return undefined;
    if (sort === Sort.comma && isAnd(units.word(unit + 1))) return undefined;
    const isLeft = isLeftWord(units.word(unit)) && isToWord(units.word(unit + 1));
    if (!isLeft && !isTook(units.word(unit))) continue;
    const before = isBeForm(units.word(unit - 1)) ? unit - 2 : unit - 1;
    if (!isIt(units.word(before))) return undefined;
    const phrase = phraseStartingAt(units, isLeft ? unit + 2 : unit + 1);
    if (phrase && isSomebody(units, phrase)) return asSubject(phrase, 'adjacent');
    const needed = isLeft ? undefined : phraseEndingAt(units, to - 1); // *It took years for Ada Obi to say so*
    return needed && isFor(units.word(needed.first - 1))
      ? asSubject(needed, 'adjacent')
      : undefined;
  }
  return undefined;
}

const isSomebody = (units: Units, { first, head }: NounPhrase): boolean =>
  units.capital(head) ||
  isPersonNoun(units, head) ||
  units.is(head, Class.organisation) ||
  (first === head && units.is(head, Class.subjectPronoun | Class.objectPronoun));

const isFor = wordSet('for');

/** How far before the verb *It was left to* stands, in units. */
const LEFT_REACH = 20;
const isLeftWord = wordSet('left fell falls up down');
const isTook = wordSet('took takes');

/** How far before *to* the verb stands that brings somebody to say something, in units. */
const CAUSE_REACH = 10;

const isCausing = wordSet(causingWords);
