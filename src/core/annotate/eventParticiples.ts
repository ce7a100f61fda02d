import { Class } from '../lexicon/classes';
import { perceivedWords, recordingWords } from '../lexicon/cueNouns';
import { wordSet } from '../lexicon/reportingWords';
import { citedSubject } from './eventCited';
import {
  asSubject,
  clauseSubject,
  isSubordinator,
  mainClauseFrom,
  type Subject,
} from './eventClauses';
import { subjectBefore } from './eventSubjects';
import { endsOpen, inVerbGroup, isBeForm, isFiniteVerb, Sort, type Units } from './eventUnits';
import { coreEndingAt, type NounPhrase, phraseEndingAt, phraseStartingAt } from './nounPhrases';
import type { CueForm, EventDraft } from './reportingEvent';
import { isAnd, isAs, isOf, isWith } from './smallWords';

/** Who speaks by a form in -ing, of *…, adding* and *Speaking to reporters, Ada Obi …*; `group` is its first unit. */
export function participleSubject(
  units: Units,
  group: number,
  earlier: readonly EventDraft[],
): Subject | undefined {
  const watched = perceivedSubject(units, group);
  if (watched) return watched;
  const before = units.sort(group - 1);
  const last = earlier.at(-1);
  if (last?.form === 'ing' && isAnd(units.word(group - 1)))
    return asSubject(last.subject, 'earlier');
  const isInFront = group === 1 && units.is(0, Class.preposition); // *After saying*
  if (before === Sort.edge || isInFront || units.is(group - 1, Class.conjunction)) {
    // in front: the subject follows the comma
    for (let unit = group + 1; unit < units.length && unit - group < 24; unit++) {
      // the comma may stand inside the mark: *After saying it was “late,” she left*
      const isQuoted = units.sort(unit) === Sort.quotation && units.sort(unit + 1) !== Sort.comma;
      if (isQuoted ? !endsOpen(units, unit + 1) : units.sort(unit) !== Sort.comma) continue;
      const phrase = phraseStartingAt(units, unit + 1);
      if (phrase) return asSubject(withoutVerbBehind(units, phrase), 'clause');
      break;
    }
    if (before === Sort.edge) return undefined;
  }
  const absolute = recordedSubject(units, group) ?? absoluteSubject(units, group);
  if (absolute) return asSubject(absolute, 'adjacent');
  const quoted = isAs(units.word(group - 1)) && last?.form === 'passive' ? last : undefined;
  if (quoted?.at === group - 2) return asSubject(quoted.subject, 'earlier'); // *was quoted as saying*
  const cited = citedSubject(units, last, group);
  if (cited) return cited;
  const own = inheritedInClause(units, group, earlier);
  const isOther = own && isWhile(units.word(group - 1)) && isWhere(units.word(own.first - 1));
  if (own && !isOther && !isPastSemicolon(units, last?.at ?? 0, group)) return own;
  if (before === Sort.word && !units.is(group - 1, Class.preposition | Class.conjunction)) {
    const phrase = phraseEndingAt(units, group - 1);
    if (phrase) return asSubject(phrase, 'adjacent');
  }
  // *raised it to “buy,” citing “gains”*: the clause starts before what is quoted
  const subject = clauseSubject(units, before === Sort.quotation ? group - 1 : group);
  const isPrice = subject && isPriced(units.word(subject.head));
  return (isPrice && subordinateSubject(units, subject.last, group)) || subject;
}

/** *the firm* of *Shares fell after the firm cut its forecast, citing …*: what has a price says nothing. */
function subordinateSubject(units: Units, from: number, participle: number): Subject | undefined {
  for (let at = participle - 1; at > from; at--) {
    if (!isSubordinator(units.word(at))) continue;
    const phrase = phraseStartingAt(units, at + 1);
    return phrase && asSubject(phrase, 'clause');
  }
  return undefined;
}

const isPriced = wordSet('share shares stock stocks price prices');

/** How many reports back a verb without a subject of its own looks for one. */
const EARLIER_LIMIT = 16;

/** The subject of the last report with a finite verb, which a verb without one of its own takes over. */
export function inherited(earlier: readonly EventDraft[]): Subject | undefined {
  const first = Math.max(0, earlier.length - EARLIER_LIMIT);
  for (let i = earlier.length - 1; i >= first; i--) {
    const it = earlier[i];
    if (!it || !FINITE.has(it.form)) continue;
    if (i > 0 && earlier[i - 1]?.at === it.at) continue; // the second reading of one verb
    return asSubject(it.subject, 'earlier');
  }
  return undefined;
}

const FINITE: ReadonlySet<CueForm> = new Set<CueForm>(['past', 'third', 'perfect', 'base']);

/** The subject of the report before, but not of one in a clause in front of the main one: *As Una Quill spoke, Ada Obi left, saying*. */
export function inheritedInClause(
  units: Units,
  participle: number,
  earlier: readonly EventDraft[],
): Subject | undefined {
  const own = inherited(earlier);
  const main = own && participle < FRONT_REACH ? mainClauseFrom(units, 0, participle) : 0;
  return own && own.first < main && main < participle - 1 && hasFiniteVerb(units, main, participle)
    ? undefined
    : own;
}

/** How far into its sentence a participle may stand behind a clause in front, in units. */
const FRONT_REACH = 60;

function hasFiniteVerb(units: Units, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (isFiniteVerb(units, at)) return true;
  return false;
}

/** *Una Quill called it “bold”; Ada Obi, writing in The Post, …*: a subject stands between the report before and this. */
function isPastSemicolon(units: Units, earlier: number, participle: number): boolean {
  for (let at = participle - 1; at > earlier; at--) {
    if (units.sort(at) === Sort.semicolon) return at < participle - 1;
  }
  return false;
}

/** *Ada Obi* of *Ada Obi wept*, *the mayor* of *the mayor left*: a verb that no table has looks like a noun. */
function withoutVerbBehind(units: Units, phrase: NounPhrase): NounPhrase {
  const { first, last, head } = phrase;
  const somebody = Class.role | Class.kin;
  if (last === first || head !== last || units.capital(last)) return phrase;
  if (units.is(last, somebody) || !(units.capital(last - 1) || units.is(last - 1, somebody)))
    return phrase;
  return { first, last: last - 1, head: last - 1 };
}

/** *the square where a band played while shouting*: whose clause is the main one. */
const isWhile = wordSet('while when');
const isWhere = wordSet('where which that');

/** *an officer* of *an officer can be heard saying*: who is heard or seen to speak. */
function perceivedSubject(units: Units, participle: number): Subject | undefined {
  if (!isPerceived(units.word(participle - 1))) return undefined;
  let group = participle - 1;
  let hasBe = false;
  while (group > 0 && inVerbGroup(units, group - 1)) {
    group--;
    if (isBeForm(units.word(group))) hasBe = true;
  }
  return hasBe ? subjectBefore(units, group) : undefined;
}

const isPerceived = wordSet(perceivedWords);

/** *Ada Obi* of *footage of Ada Obi saying*: who is seen or heard in what was recorded. */
export function recordedSubject(units: Units, participle: number): NounPhrase | undefined {
  if (units.sort(participle - 1) !== Sort.word) return undefined;
  const core = coreEndingAt(units, participle - 1);
  const isOfIt =
    core && isOf(units.word(core.first - 1)) && isRecording(units.word(core.first - 2));
  return isOfIt ? core : undefined;
}

const isRecording = wordSet(recordingWords);

/** *…, with Ada Obi calling it “…”*, *…, Ada Obi calling it “…”*: a participle with a subject of its own. */
export function absoluteSubject(units: Units, participle: number): NounPhrase | undefined {
  if (units.sort(participle - 1) !== Sort.word) return undefined;
  const core = coreEndingAt(units, participle - 1);
  if (!core) return undefined;
  // *with one of her ads asking*
  const whole = isAnd(units.word(core.first - 1)) ? undefined : phraseEndingAt(units, core.last);
  if (whole && isWith(units.word(whole.first - 1)) && endsClause(units, whole.first - 2)) {
    return whole;
  }
  const joined = isAnd(units.word(core.first - 1))
    ? coreEndingAt(units, core.first - 2)
    : undefined;
  const first = joined && isWith(units.word(joined.first - 1)) ? joined.first : core.first;
  if (isWith(units.word(first - 1))) {
    return endsClause(units, first - 2) ? { first, last: core.last, head: core.head } : undefined;
  }
  const before = isAnd(units.word(first - 1)) ? first - 2 : first - 1;
  const isApart = before === first - 1 ? units.sort(before) !== Sort.edge : true;
  return isApart && endsClause(units, before) && units.capital(first) && units.capital(core.head)
    ? core
    : undefined;
}

/** A clause ends with this unit: a comma or dash, words quoted, or nothing. */
const endsClause = (units: Units, unit: number): boolean => {
  const sort = units.sort(unit);
  return sort === Sort.comma || sort === Sort.edge || sort === Sort.dash || sort === Sort.quotation;
};
