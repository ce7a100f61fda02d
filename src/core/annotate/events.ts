import { Class } from '../lexicon/classes';
import { documentNouns } from '../lexicon/cueNouns';
import { cueVerbOf, wordSet } from '../lexicon/reportingWords';
import { charKind, Char } from '../text/characters';
import { appended } from '../text/appended';
import type { Tokens } from '../text/tokens';
import { findFrames, plainFrame, unitsOf } from './eventFrames';
import {
  isSentence,
  isThingThatIs,
  isSignatureParagraph,
  labelEvent,
  markEvents,
  senderDraft,
  signatureDraft,
} from './eventMarks';
import { nounEvent } from './eventNouns';
import { asSubject, clauseSubject, type Subject } from './eventClauses';
import { isSpokenTo } from './eventAddressees';
import { heardEvent } from './eventCited';
import { cutIn, heardUntil, isCut } from './eventHearers';
import { accordingDraft, inTheWordsOf, isSourceWord, sourceEvent } from './eventSources';
import { clauseOpenerBefore, givesName, subjectBefore } from './eventSubjects';
import {
  endsIn,
  endsOpen,
  inVerbGroup,
  isBeForm,
  isFiniteVerb,
  isOne,
  isTimeWord,
  Sort,
  Units,
} from './eventUnits';
import { isAccusedOf, otherReading, verbEvent } from './eventVerbs';
import { isNounHere } from './eventVerbSense';
import type { Quoted } from './quotations';
import type {
  ClauseKind,
  CueForm,
  EventDraft,
  ReportingEvent,
  SubjectKind,
} from './reportingEvent';
import { isPersonNoun, isThatOrWhich, phraseStartingAt, type NounPhrase } from './nounPhrases';
import { isAs, isIt, isThat } from './smallWords';

export type { CueForm, ReportingEvent, SubjectKind } from './reportingEvent';

/** The reporting events of one paragraph, in order of the cue; spans are relative to it. */
export function findEvents(
  tokens: Tokens,
  sentenceEnds: readonly number[],
  { quotations, frames = findFrames(tokens, sentenceEnds, quotations) }: Quoted,
): readonly ReportingEvent[] {
  let events: ReportingEvent[] = [];
  for (const draft of quotations) {
    const label = labelEvent(tokens, draft);
    if (label) events = appended(events, label);
  }
  for (const frame of frames) {
    const { quoted, from, to } = frame;
    const list = unitsOf(tokens, quotations, quoted, from, to);
    const units = new Units(tokens, frame, list);
    for (const draft of draftsIn(units)) events = appended(events, finished(units, draft));
  }
  if (quotations.length === 0 && isSignatureParagraph(tokens)) {
    const signature = signatureEvent(tokens);
    if (signature) events = appended(events, signature);
  }
  return isInOrder(events) ? events : events.sort((a, b) => a.cue.start - b.cue.start);
}

/** As they are made in most paragraphs. */
function isInOrder(events: readonly ReportingEvent[]): boolean {
  let before = 0;
  for (const { cue } of events) {
    if (cue.start < before) return false;
    before = cue.start;
  }
  return true;
}

/** Of a paragraph that signs, brackets and all. */
function signatureEvent(tokens: Tokens): ReportingEvent | undefined {
  const at = Int32Array.from({ length: tokens.length }, (_, token) => token);
  const units = new Units(tokens, plainFrame(0, tokens.length), { at, length: tokens.length });
  const draft = signatureDraft(units, 0);
  return draft && !isSentence(units, draft) ? finished(units, draft) : undefined;
}

/** The events of a frame. */
function draftsIn(units: Units): readonly EventDraft[] {
  let drafts: EventDraft[] = [];
  for (let unit = 0; unit < units.length; unit++) {
    const draft = eventAt(units, unit, drafts);
    if (!draft) continue;
    if (isNobody(units, draft.subject)) continue;
    const other = otherReading(units, draft, drafts);
    drafts = appended(drafts, draft);
    if (other) drafts = appended(drafts, other);
  }
  if (units.frame.leadsIn && drafts.length === 0 && !units.frame.hasQuotation) {
    const plain = senderDraft(units) ?? plainVerb(units, drafts);
    if (plain) drafts = appended(drafts, plain);
  }
  if (units.frame.hasQuotation) {
    const plain = plainVerb(units, drafts);
    if (plain) drafts = appended(drafts, plain);
    for (const draft of unlistedReports(units, drafts)) drafts = appended(drafts, draft);
    for (const draft of unlistedClauses(units)) drafts = appended(drafts, draft);
    for (const draft of markEvents(units, drafts)) drafts = appended(drafts, draft);
  }
  return drafts;
}

function eventAt(
  units: Units,
  unit: number,
  earlier: readonly EventDraft[],
): EventDraft | undefined {
  const classes = units.classes(unit);
  const word = units.word(unit);
  if ((classes & (Class.cue | Class.cueNoun)) === 0 && !isSourceWord(word) && !isCut(word))
    return unit === 0 && isForOrTo(word) ? viewOf(units) : undefined;
  if (units.sort(unit) !== Sort.word) return undefined;
  if (isSourceWord(word)) return sourceEvent(units, unit);
  if (isCut(word)) return cutIn(units, unit);
  const verb = (classes & Class.cue) !== 0 ? cueVerbOf(word) : undefined;
  const heard = verb && heardEvent(units, unit, verb);
  if (heard) return heard;
  if (verb && !isNounHere(units, unit, verb)) {
    if (!units.frame.hasQuotation && (verb.kind === 'move' || verb.kind === 'show')) {
      return undefined;
    }
    return givesName(units, unit) ? undefined : verbEvent(units, unit, verb, earlier);
  }
  if ((classes & Class.cueNoun) === 0) return undefined;
  return isWordsOrAccount(word) ? inTheWordsOf(units, unit) : nounEvent(units, unit);
}

/** *For Ada Obi it is “a war in a thimble”*, *To her, “nothing matters more”*: in whose eyes; *“Low Water” is a comedy* to her says nothing of the sort. */
function viewOf(units: Units): EventDraft | undefined {
  const phrase = pronounBehind(units, 1) ?? phraseStartingAt(units, 1);
  if (!phrase || !(units.capital(phrase.head) || units.is(phrase.head, Class.objectPronoun)))
    return undefined;
  let at = phrase.last + 1;
  if (units.sort(at) === Sort.comma) at++;
  const isPredicate = isItOrThis(units.word(at)) && isBeForm(units.word(at + 1));
  if (isPredicate) at += 2;
  if (at === phrase.last + 1 || units.sort(at) !== Sort.quotation) return undefined;
  const after = units.sort(at + 1);
  const endsClause =
    after === Sort.edge ||
    after === Sort.stop ||
    (isPredicate && units.is(at + 1, Class.conjunction));
  return endsClause ? accordingDraft(0, 0, phrase) : undefined;
}

const pronounBehind = (units: Units, unit: number): NounPhrase | undefined =>
  units.is(unit, Class.objectPronoun) ? { first: unit, last: unit, head: unit } : undefined;
const isForOrTo = wordSet('for to');
const isWordsOrAccount = wordSet('words account phrase view opinion assessment');
const isItOrThis = wordSet('it this that');

/** *Nobody said “no”*: then nobody did; nor does a day (*your letter, 4 May, says*), nor money (*the $6m pledged*). */
const isNobody = (units: Units, { first, head }: NounPhrase): boolean =>
  isNone(units.word(first)) ||
  (isNo(units.word(first)) && isOne(units.word(first + 1))) ||
  (isMoneySign(units, first - 1) && !units.capital(head)) ||
  (units.sort(first) === Sort.number && units.is(head, Class.month));

const isMoneySign = (units: Units, unit: number): boolean =>
  units.sort(unit) === Sort.other && '$£€¥₹₦'.includes(units.tokens.text[units.start(unit)] ?? ' ');
const isNone = wordSet('nobody none neither');
const isNo = wordSet('no');
const isWhat = wordSet('what');

/** The main verb of a frame with a quotation where no table has it: *Ada Obi kept to “a long road”*. */
function plainVerb(units: Units, drafts: readonly EventDraft[]): EventDraft | undefined {
  const found = clauseSubject(units, Math.min(firstUnitOfQuotation(units), units.length));
  if (!found || isNobody(units, found)) return undefined;
  const subject = withoutVerb(units, found);
  // *The manager, Ada Obi, was giving nothing away*
  const isApposed =
    units.sort(subject.first - 1) === Sort.comma && units.sort(subject.last + 1) === Sort.comma;
  const next = isApposed ? subject.last + 2 : subject.last + 1;
  const verb = units.frame.leadsIn ? behindAside(units, next) : next;
  // *As Piet Marlow spoke, Ada Obi kept to “a long road”*: all that reports stands on one side
  const isAmong = drafts.some(({ at }) => at <= verb && at > subject.first);
  const isBehind =
    drafts.length > 0 && drafts.every((it) => it.at < subject.first && !isAsReport(units, it));
  const firstCue = drafts[0]?.at ?? units.length;
  if (isAmong || (verb >= firstCue && !isBehind) || units.sort(verb) !== Sort.word)
    return undefined;
  if (units.is(verb, NO_VERB) && !units.is(verb, Class.auxiliary)) return undefined;
  if (isAnnounced(units) && isThingThatIs(units, verb, subject)) return undefined;
  if (isAccusedOf(units, verb) || givesName(units, verb)) return undefined;
  let last = verb;
  while (inVerbGroup(units, last) && units.sort(last + 1) === Sort.word) last++;
  if (isSpokenTo(units, last)) return undefined;
  return { at: verb, last, subject, form: 'other verb', kind: undefined, verb: '' };
}

/** *As Ada Obi explained, the tunnel was “late”* */
const isAsReport = (units: Units, { kind, subject }: EventDraft): boolean =>
  kind === 'say' && isAs(units.word(subject.first - 1));

/** A colon leads to the first quotation. */
const isAnnounced = (units: Units): boolean =>
  units.sort(firstUnitOfQuotation(units) - 1) === Sort.colon;

/** The unit behind an aside between commas: *shook* of *Ada Obi, the mayor, shook her head*. */
function behindAside(units: Units, unit: number): number {
  if (units.sort(unit) !== Sort.comma) return unit;
  for (let at = unit + 1; at < units.length && at - unit < ASIDE_REACH; at++) {
    if (units.sort(at) === Sort.comma) return at + 1;
    if (units.sort(at) !== Sort.word && units.sort(at) !== Sort.clitic) break;
  }
  return unit;
}

const ASIDE_REACH = 12;

/** *Ada Obi* of *Ada Obi shook her head*, *a caller* of *a caller left a message*: a word between both is the verb. */
function withoutVerb(units: Units, subject: Subject): Subject {
  const { first, last, head, found } = subject;
  // *Ada Obi looks at the ceiling. “No.”*
  const isDoing = units.frame.leadsIn && head > first && units.capital(head - 1);
  if (isDoing && endsIn(units, head, 's') && !units.capital(head) && isToward(units.word(head + 1)))
    return { first, last: head - 1, head: head - 1, found };
  const objects = Class.determiner | Class.objectPronoun;
  if (last === first || units.capital(last) || !units.is(last + 1, objects)) return subject;
  // *the crowd all sang*, *the mayor this week sang*
  if (units.is(last - 1, Class.determiner) || isTimeWord(units, last + 2)) return subject;
  return { first, last: last - 1, head: last - 1, found };
}

const isToward = wordSet('at up down over into to through away');

/** *“No,” Ada Obi riffed*: behind words that a comma or ? ends, a verb that no table has must report them. */
function unlistedReports(units: Units, drafts: readonly EventDraft[]): readonly EventDraft[] {
  const found: EventDraft[] = [];
  for (let unit = 0; unit < units.length - 1; unit++) {
    if (units.sort(unit) !== Sort.quotation) continue;
    const from = units.sort(unit + 1) === Sort.comma ? unit + 2 : unit + 1;
    if (from === unit + 1 && !endsOpen(units, from)) continue;
    const phrase = phraseStartingAt(units, from);
    const verb = phrase ? phrase.last + 1 : -1;
    if (!phrase || !endsIn(units, verb, 'ed') || units.is(verb, Class.auxiliary)) continue;
    if (hasDraftIn(drafts, from, verb + UNLISTED_REACH)) continue;
    const subject = asSubject(phrase, 'adjacent');
    found.push({ at: verb, last: verb, subject, form: 'past', kind: 'say', verb: '' });
  }
  return found;
}

const hasDraftIn = (drafts: readonly EventDraft[], from: number, to: number): boolean =>
  drafts.some(({ at }) => at >= from && at < to);

/** *Ada Obi theorised that the plan was “dead”*: a past that no table has, and the clause that it reports. */
function unlistedClauses(units: Units): readonly EventDraft[] {
  const found: EventDraft[] = [];
  for (let unit = 1; unit < units.length - 1; unit++) {
    if (!isThat(units.word(unit + 1)) || !endsIn(units, unit, 'ed') || units.capital(unit))
      continue;
    if (units.is(unit, Class.cue) || !isFiniteVerb(units, unit)) continue;
    if (units.is(unit + 2, Class.preposition | Class.auxiliary | Class.conjunction)) continue;
    const subject = subjectBefore(units, unit);
    if (subject?.found !== 'adjacent' && subject?.found !== 'apposition') continue;
    found.push({ at: unit, last: unit, subject, form: 'past', kind: 'say', verb: '' });
  }
  return found;
}

/** How near another report must stand to be the one that an unlisted verb only goes with, in units. */
const UNLISTED_REACH = 4;

const NO_VERB =
  Class.preposition | Class.conjunction | Class.determiner | Class.subjectPronoun | Class.relative;

const firstUnitOfQuotation = (units: Units): number => {
  let unit = 0;
  while (unit < units.length && units.sort(unit) !== Sort.quotation) unit++;
  return unit;
};

function finished(units: Units, draft: EventDraft): ReportingEvent {
  const { at, last, subject, form, kind, verb } = draft;
  const frame = units.frame;
  const { tokens } = units;
  const next = units.sort(last + 1);
  return {
    subject: { start: units.start(subject.first), end: units.end(subject.last) },
    head: { start: units.start(subject.first), end: units.end(subject.head) },
    relative:
      subject.relative === undefined
        ? undefined
        : { start: units.start(subject.relative), end: units.end(subject.relative) },
    subjectKind: kindOfSubject(units, subject),
    found: subject.found,
    cue: { start: units.start(at), end: units.end(last) },
    form,
    kind,
    verb,
    clause: clauseOf(units, subject),
    goesOn: goesOnAt(units, at, form),
    that:
      form === 'noun'
        ? holdsQuoted(units, Math.max(last, subject.last))
        : isThat(units.word(last + 1)),
    next:
      next === Sort.quotation
        ? 'quotation'
        : next === Sort.comma
          ? 'comma'
          : next === Sort.colon
            ? 'colon'
            : next === Sort.stop || next === Sort.edge
              ? 'stop'
              : 'word',
    meetsVerb: form !== 'noun' && isFiniteVerb(units, last + 1),
    frame: { start: tokens.start[frame.from] ?? 0, end: tokens.end[frame.to - 1] ?? 0 },
    inside: frame.inside,
    announces: units.sort(units.length - 1) === Sort.colon,
    heard: units.start(heardUntil(units)),
    aside: isAside(units, draft),
  };
}

/** *her claim on Monday that the plan is “dead”*; not *her claim that the plan is late is “not true”*, where another verb has what is quoted. */
function holdsQuoted(units: Units, noun: number): boolean {
  let that = behindAside(units, noun + 1);
  if (isBeForm(units.word(that))) that++;
  while (that - noun < TIME_REACH && !isThat(units.word(that)) && isInTime(units, that)) that++;
  if (!isThat(units.word(that))) return false;
  let verbs = 0;
  for (let at = that + 1; at - that < QUOTED_REACH; at++) {
    if (units.sort(at) === Sort.quotation) break;
    if (units.sort(at) !== Sort.word || units.is(at, Class.conjunction | Class.relative))
      return true;
    if (isBeForm(units.word(at)) && ++verbs > 1 && !inVerbGroup(units, at - 1)) return false;
  }
  return true;
}

/** *over the weekend*, *on Monday*, between a noun and *that*. */
const isInTime = (units: Units, unit: number): boolean =>
  units.is(unit, Class.preposition | Class.determiner) || isTimeWord(units, unit);
const TIME_REACH = 5;
/** Longest clause of a noun in front of what is quoted, in units. */
const QUOTED_REACH = 40;

function goesOnAt(units: Units, cue: number, form: CueForm): boolean {
  if (form !== 'ing') return isAndOrBut(units.word(cue - 1));
  const before = units.sort(cue - 1);
  return before === Sort.comma || before === Sort.quotation;
}

/** See {@link ClauseKind}. */
function clauseOf(units: Units, { first, found, relative }: Subject): ClauseKind {
  if (relative !== undefined) return 'relative';
  if (found === 'inverted' || found === 'mark' || found === 'owner') return 'main';
  const opener = found === 'apposition' ? clauseOpenerBefore(units, first) : -1;
  if (opener >= 0) return isThatOrWhich(units.word(opener)) ? 'object relative' : 'contact';
  const word = units.word(first - 1);
  if (isWhat(word)) return 'what';
  if (isObjectRelative(word)) return 'object relative';
  if (isThat(word)) return units.is(first - 2, REPORT) ? 'complement' : 'object relative';
  if (isAndOrBut(word)) return 'joined';
  if (units.sort(first - 1) !== Sort.word) return 'main';
  if (units.is(first - 1, REPORT)) return 'complement';
  if (units.is(first - 1, Class.conjunction | Class.preposition)) return 'dependent';
  return units.is(first - 1, NO_NOUN) || isBehindAdjunct(units, first) ? 'main' : 'contact';
}

/** *At the interview a colonel asked*: a preposition opens the sentence, and nothing but its nouns stand before the subject. */
function isBehindAdjunct(units: Units, first: number): boolean {
  if (first > ADJUNCT_REACH) return false;
  if (!units.is(0, Class.preposition) || !units.is(first, Class.determiner)) return false;
  for (let unit = 1; unit < first; unit++) {
    if (units.sort(unit) !== Sort.word || isFiniteVerb(units, unit)) return false;
    if (units.is(unit, Class.relative | Class.conjunction) && !units.is(unit, Class.determiner))
      return false;
  }
  return true;
}

/** In units. */
const ADJUNCT_REACH = 8;

const REPORT = Class.cue | Class.cueNoun;
const NO_NOUN = Class.adverb | Class.auxiliary | Class.negation | Class.determiner;
const isObjectRelative = wordSet('which whom who');

const isAndOrBut = wordSet('and but');
const isFirstPerson = wordSet('i we my our');
const isYou = wordSet('you your');
const isHe = wordSet('he she his her him');
const isThey = wordSet('they it their its them');

function kindOfSubject(units: Units, { first, head }: NounPhrase): SubjectKind {
  const word = units.word(first);
  if (first === head) {
    if (isFirstPerson(word)) return 'I';
    if (isYou(word)) return 'you';
    if (isHe(word)) return 'he';
    if (isThey(word)) return 'they';
  }
  const code = units.tokens.codes[units.start(head)] ?? 0;
  const isText = isDocument(units.word(head));
  // *Posters said “no”*: the capital is the sentence's
  if (charKind(code) === Char.upper && !(isText && head === 0)) return 'name';
  if (isPersonNoun(units, head)) return 'person';
  if (isText) return 'text';
  return units.is(first, Class.determiner) ? 'nominal' : 'bare';
}

const isDocument = wordSet(documentNouns);

/** It stands in the sentence as an aside, between marks: *“…,” the mayor said.*, *There was, as she said, no hurry*. */
const isAside = (units: Units, { at, last, subject, form, verb }: EventDraft): boolean => {
  if (form === 'noun' || form === 'other verb') return false;
  if (form === 'colon')
    return units.sort(subject.first - 1) === Sort.dash && subject.last === at - 1;
  const first = Math.min(at, subject.first);
  const from = units.sort(isAs(units.word(first - 1)) ? first - 2 : first - 1);
  const end = Math.max(last, subject.last) + 1;
  const to = units.sort(verb === 'put' && isIt(units.word(end)) ? end + 1 : end);
  const opens = from === Sort.comma || from === Sort.quotation || from === Sort.dash;
  const closes = to === Sort.comma || to === Sort.stop || to === Sort.edge || to === Sort.dash;
  return opens && closes;
};
