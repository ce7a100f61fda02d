import { Class } from '../lexicon/classes';
import { channelWords, documentNouns, perceivedWords, recordingWords } from '../lexicon/cueNouns';
import { VerbForm, wordSet, type CueVerb } from '../lexicon/reportingWords';
import {
  asSubject,
  clauseSubject,
  mainClauseFrom,
  subjectBehind,
  type Subject,
} from './eventClauses';
import { clauseOpenerBefore, isNamingVerb, subjectBefore } from './eventSubjects';
import {
  endsIn,
  endsOpen,
  inVerbGroup,
  isBeForm,
  isFiniteVerb,
  isHaveForm,
  isTimeWord,
  isToWord,
  Sort,
  type Units,
} from './eventUnits';
import { ADDRESSING, addressedBefore, isAddressed, isTalkTo, OBJECTLESS } from './eventAddressees';
import { citedSubject, isCitingVerb } from './eventCited';
import { infinitiveSubject } from './eventInfinitives';
import { isParticle, isTail } from './eventVerbSense';
import type { CueForm, EventDraft } from './reportingEvent';
import {
  coreEndingAt,
  isNounish,
  isPersonNoun,
  phraseEndingAt,
  phraseStartingAt,
  type NounPhrase,
} from './nounPhrases';
import { isAnd, isAs, isBy, isIt, isOf, isWith } from './smallWords';

/** The event of a reporting verb with its subject; `earlier` are those left of it in the frame. */
export function verbEvent(
  units: Units,
  unit: number,
  cue: CueVerb,
  earlier: readonly EventDraft[],
): EventDraft | undefined {
  let group = unit;
  let hasBe = false;
  let hasHave = false;
  while (group > 0 && inVerbGroup(units, group - 1)) {
    group--;
    if (isBeForm(units.word(group))) hasBe = true;
    if (isHaveForm(units.word(group))) hasHave = true;
  }
  const { forms, verb } = cue;
  if (verb === 'quote' && isI(units.word(unit - 1)) && isAnd(units.word(unit - 2)))
    return undefined;
  if (isAccusedOf(units, unit) || isFarAsToTell(units, unit, cue)) return undefined;
  const isSaid =
    (verb === 'put' && isIt(units.word(unit + 1))) ||
    (verb === 'point' && isParticle(units.word(unit + 1)));
  const kind = isSaid ? 'say' : cue.kind;
  const base = { at: unit, last: unit, kind, verb };
  if (isAnonymous(units, unit, verb)) return undefined;
  if ((forms & VerbForm.ing) !== 0) {
    if (hasBe) return withSubject(base, 'ing', subjectBefore(units, group));
    if (isPrepositionNow(units.word(unit))) return undefined;
    return withSubject(base, 'ing', participleSubject(units, group, earlier));
  }
  if (isToWord(units.word(group - 1))) {
    return withSubject(base, 'infinitive', infinitiveSubject(units, group - 1, earlier));
  }
  if ((forms & VerbForm.participle) !== 0 && hasBe && !hasActiveHave(units, group, unit)) {
    if (isCitingVerb(verb)) return withSubject(base, 'passive', subjectBefore(units, group));
    const by = byBehind(units, unit);
    // *Ada Obi was raised by her aunt*: brought up, not put forward
    if (by && verb === 'raise' && units.is(by.head, Class.kin)) return undefined;
    return by && withSubject(base, 'passive', by);
  }
  if (isTalkTo(units, unit, verb)) return undefined;
  const form: CueForm =
    hasHave && (forms & VerbForm.participle) !== 0
      ? 'perfect'
      : (forms & VerbForm.past) !== 0
        ? 'past'
        : (forms & VerbForm.third) !== 0 || group === unit
          ? 'third' // or the plural: *his aides say*
          : 'base';
  // *branded by critics “late”*, *, nicknamed “the Owl” by critics,*
  const next = isNamingVerb(units, unit) ? behindName(units, unit + 1) : unit + 1;
  if ((forms & VerbForm.participle) !== 0 && isBy(units.word(next))) {
    if (isCitingVerb(verb)) return withSubject(base, 'passive', subjectBefore(units, group));
    const by = byBehind(units, unit);
    if (by) return withSubject(base, 'passive', by);
  }
  // *the turbot, billed as “late”*: who bills it so is not said
  const isDescribed = units.sort(group - 1) === Sort.comma && isAs(units.word(unit + 1));
  if (
    isDescribed &&
    !isContactClause(units, group - 1) &&
    kind === 'judge' &&
    (forms & VerbForm.participle) !== 0 &&
    !hasHave
  )
    return undefined;
  // *a list known as “the ledger”*: a participle that is no past has somebody else for its subject
  if (forms === VerbForm.participle && !hasHave) return undefined;
  if (!cue.isUpright && group === unit && mayInvert(units, unit, { ...cue, kind }, earlier)) {
    const isTailWord = cue.isAbrupt ? isTail : isParticle;
    const behind = subjectBehind(units, isTailWord(units.word(unit + 1)) ? unit + 1 : unit);
    if (behind && (mayFollow(kind) || endsThere(units, behind.last + 1))) {
      return withSubject(base, form, behind);
    }
  }
  const cited = citedSubject(units, earlier.at(-1), group); // *quoted Ada Obi as having promised*
  const subject = cited ? asSubject(cited, 'cited') : subjectBefore(units, group);
  if (subject && isNamed(units, unit, cue, subject)) return undefined;
  if (subject?.found === 'clause' && earlier.length > 0) {
    return withSubject(base, form, inherited(earlier) ?? subject);
  }
  if (subject && isTold(units, unit, cue, subject)) return undefined;
  if (subject && isPutOut(units, unit, cue, subject)) return undefined;
  if (subject) return withSubject(base, form, subject);
  const addressed = addressedBefore(units, group);
  if (addressed) return withSubject(base, form, addressed);
  // “…,” he said and added; nothing of its own: the subject of the verb before
  return withSubject(base, form, inherited(earlier));
}

/** *a plan the minister, Ada Obi, dismissed as “late”*: the comma before the verb closes the name of who does so. */
function isContactClause(units: Units, comma: number): boolean {
  const name = coreEndingAt(units, comma - 1);
  return name !== undefined && clauseOpenerBefore(units, name.first) >= 0;
}

/** *A driver accused of it had …*: who accuses says whom before *of*. */
export const isAccusedOf = (units: Units, unit: number): boolean =>
  isAccused(units.word(unit)) && isOf(units.word(unit + 1));

const isAccused = wordSet('accused');

/** *as far as anyone could tell*: nothing is told there. */
const isFarAsToTell = (units: Units, unit: number, { verb, forms }: CueVerb): boolean =>
  verb === 'tell' &&
  (forms & VerbForm.base) !== 0 &&
  units.sort(unit + 1) !== Sort.word &&
  isCan(units.word(unit - 1));

const isCan = wordSet('can could');

/** *who asked not to be named*: nothing is asked there, nor named; not *asked not to be called “late”*. */
function isAnonymous(units: Units, unit: number, verb: string): boolean {
  const not = verb === 'ask' ? unit + 1 : unit - 3;
  return (
    isNot(units.word(not)) &&
    isToWord(units.word(not + 1)) &&
    isBeForm(units.word(not + 2)) &&
    isNamedWord(units.word(not + 3))
  );
}

const isNot = wordSet('not');
const isNamedWord = wordSet('named identified quoted');

/** The unit behind *as a “late shift”*, where that stands at `unit`; else `unit`. */
function behindName(units: Units, unit: number): number {
  let at = isAs(units.word(unit)) ? unit + 1 : unit;
  if (units.is(at, Class.determiner)) at++;
  return units.sort(at) === Sort.quotation ? at + 1 : unit;
}

/** *a range of trades, including “basket weaver”*: nobody includes or regards anything. */
const isPrepositionNow = wordSet('including regarding concerning considering following');

/** *Driver ‘asleep’, jury told*: without anybody who is told, a headline says that its noun was. */
const isTold = (units: Units, unit: number, { verb, forms }: CueVerb, subject: Subject): boolean =>
  verb === 'tell' &&
  (forms & VerbForm.past) !== 0 &&
  (units.sort(unit + 1) === Sort.edge || units.sort(unit + 1) === Sort.stop) &&
  !units.is(subject.first, Class.determiner | Class.subjectPronoun);

/** *The report, published on Monday, found*: a participle, since what is written puts itself out by nobody’s hand. */
const isPutOut = (
  units: Units,
  unit: number,
  { verb, forms }: CueVerb,
  { head }: Subject,
): boolean =>
  (forms & VerbForm.participle) !== 0 &&
  PUTTING_OUT.has(verb) &&
  (isDocument(units.word(head)) || units.is(head, Class.cueNoun)) &&
  (units.sort(unit - 1) === Sort.comma || isAdjunct(units, unit + 1));

/** *on Monday*, *last year*, *online*: it says when or where. */
const isAdjunct = (units: Units, unit: number): boolean =>
  isTimeWord(units, unit) ||
  isTimeWord(units, unit + 1) ||
  (units.is(unit, Class.preposition) && !isToWord(units.word(unit))) ||
  isOnline(units.word(unit));
const isOnline = wordSet('online');

const PUTTING_OUT: ReadonlySet<string> = new Set(
  'publish release issue post submit share broadcast air deliver sign write send address'.split(
    ' ',
  ),
);
const isDocument = wordSet(documentNouns);

/** *a film called “Slow Rivers”*: a participle, and what is quoted is the name of what stands before it. */
function isNamed(units: Units, unit: number, { verb }: CueVerb, subject: Subject): boolean {
  if (!isNamingVerb(units, unit)) return false;
  // *The dog, called “Rex”, ran*: behind a comma nobody calls what is not named first
  if (units.sort(unit - 1) === Sort.comma) {
    return isSetOff(units, unit) && !(verb === 'call' && isAnyone(units, subject));
  }
  if (subject.found !== 'adjacent') return false;
  // *a box labelled “spares”*: words stand on a thing
  if (MARKING.has(verb) && !isAnyone(units, subject)) return false;
  const next = units.is(unit + 1, Class.determiner) ? unit + 2 : unit + 1;
  if (units.sort(next) !== Sort.quotation || units.capital(subject.head)) return false;
  // *the plan she called “late”*, *what a friend called “late”*
  const { first } = subject;
  return (
    units.is(first, Class.determiner) &&
    !units.is(first - 1, Class.relative) &&
    !isNounish(units, first - 1)
  );
}

/** *, called “Rex”,* */
const isSetOff = (units: Units, unit: number): boolean =>
  units.sort(unit + 1) === Sort.quotation && endsThere(units, unit + 2);

/** A name, a pronoun or a person: *Ada Obi, again, called “Help!”*. */
const isAnyone = (units: Units, { first, head }: Subject): boolean =>
  units.capital(head) || isPersonNoun(units, head) || units.is(first, Class.subjectPronoun);

const MARKING: ReadonlySet<string> = new Set(['label', 'brand']);

/** Verbs whose object cannot be taken for their subject: *said Ada Obi*, not *thanked Ada Obi for it*. */
const mayFollow = (kind: CueVerb['kind']): boolean => kind === 'say' || kind === 'think';

const endsThere = (units: Units, unit: number): boolean => {
  const sort = units.sort(unit);
  return sort === Sort.comma || sort === Sort.stop || sort === Sort.edge || sort === Sort.dash;
};

const withSubject = (
  base: Omit<EventDraft, 'subject' | 'form'>,
  form: CueForm,
  subject: Subject | undefined,
): EventDraft | undefined =>
  subject && {
    at: base.at,
    last: base.last,
    subject,
    form,
    kind: base.kind,
    verb: base.verb,
  };

const hasActiveHave = (units: Units, group: number, unit: number): boolean => {
  for (let at = unit - 1; at >= group; at--) {
    if (isBeForm(units.word(at))) return false;
    if (isHaveForm(units.word(at))) return true;
  }
  return false;
};

/** How many reports back a verb without a subject of its own looks for one. */
const EARLIER_LIMIT = 16;

function inherited(earlier: readonly EventDraft[]): Subject | undefined {
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

/** Speaker of *…, adding* and *Speaking to reporters, Ada Obi …*. */
function participleSubject(
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
  return clauseSubject(units, before === Sort.quotation ? group - 1 : group);
}

/** The subject of the report before, but not of one in a clause in front of the main one: *As Una Quill spoke, Ada Obi left, saying*. */
function inheritedInClause(
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
function recordedSubject(units: Units, participle: number): NounPhrase | undefined {
  if (units.sort(participle - 1) !== Sort.word) return undefined;
  const core = coreEndingAt(units, participle - 1);
  const isOfIt =
    core && isOf(units.word(core.first - 1)) && isRecording(units.word(core.first - 2));
  return isOfIt ? core : undefined;
}

const isRecording = wordSet(recordingWords);

/** *…, with Ada Obi calling it “…”*, *…, Ada Obi calling it “…”*: a participle with a subject of its own. */
function absoluteSubject(units: Units, participle: number): NounPhrase | undefined {
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

function byBehind(units: Units, unit: number): Subject | undefined {
  for (let at = unit + 1; at < units.length && at - unit < 8; at++) {
    if (units.sort(at) === Sort.quotation) continue;
    if (units.sort(at) !== Sort.word && units.sort(at) !== Sort.comma) return undefined;
    if (!isBy(units.word(at))) continue;
    if (isChannel(units.word(at + 1)) && !units.capital(at + 1)) return undefined;
    const phrase = phraseStartingAt(units, at + 1);
    return phrase && !endsIn(units, phrase.first, 'ing') ? asSubject(phrase, 'by') : undefined;
  }
  return undefined;
}

/** *said by email*: how, not who. */
const isChannel = wordSet(channelWords);

/** A verb right behind a quotation, a comma or nothing may have its subject behind it. */
function mayInvert(
  units: Units,
  unit: number,
  { kind, verb }: CueVerb,
  earlier: readonly EventDraft[],
): boolean {
  const before = units.sort(unit - 1);
  if (before === Sort.quotation || before === Sort.edge) return true;
  if (units.is(unit - 1, Class.adverb) && units.sort(unit - 2) === Sort.quotation) return true;
  if (before !== Sort.comma && before !== Sort.dash) return false;
  if (units.sort(unit - 2) === Sort.quotation) {
    return !(earlier.length > 0 && ADDRESSING.has(verb) && isAddressed(units, unit));
  }
  if (!mayFollow(kind)) return false;
  const behind = subjectBehind(units, unit);
  if (!behind) return false;
  const sort = units.sort(behind.last + 1);
  return (
    sort === Sort.stop ||
    sort === Sort.edge ||
    sort === Sort.comma ||
    // *In other words, explained Ada Obi: “…”*; not *The judge, a widow, warned Ada Obi: “…”*
    (sort === Sort.colon &&
      OBJECTLESS.has(verb) &&
      units.sort(behind.last + 2) === Sort.quotation &&
      !units.is(behind.head, Class.subjectPronoun | Class.objectPronoun))
  );
}

/**
 * *a film of Ada Obi saying*: whose participle it is depends on sense, so that both stand; so does
 * the subject of the whole clause beside that of the report before.
 */
export function otherReading(
  units: Units,
  draft: EventDraft,
  earlier: readonly EventDraft[],
): EventDraft | undefined {
  if (
    draft.subject.found === 'earlier' &&
    draft.form !== 'infinitive' &&
    (draft.form !== 'ing' || units.sort(draft.at - 1) !== Sort.word)
  ) {
    const subject = clauseSubject(units, draft.at);
    return subject && subject.head !== draft.subject.head && subject.last < draft.at - 1
      ? withSubject(draft, draft.form, subject)
      : undefined;
  }
  if (draft.form !== 'ing' || units.sort(draft.at - 1) !== Sort.word) return undefined;
  if (inVerbGroup(units, draft.at - 1)) return undefined; // *is saying*
  if (citedSubject(units, earlier.at(-1), draft.at)) return undefined;
  if (draft.subject.found === 'adjacent' && isAs(units.word(draft.at - 1))) return undefined;
  if (recordedSubject(units, draft.at) ?? absoluteSubject(units, draft.at)) return undefined;
  if (draft.subject.found === 'adjacent') {
    const subject =
      inheritedInClause(units, draft.at, earlier) ?? clauseSubject(units, draft.subject.first);
    return subject && withSubject(draft, draft.form, subject);
  }
  if (units.is(draft.at - 1, Class.auxiliary | Class.preposition | Class.conjunction))
    return undefined;
  if (earlier.at(-1)?.last === draft.at - 1) return undefined; // *I remember thinking*
  const phrase = coreEndingAt(units, draft.at - 1);
  return phrase && withSubject(draft, draft.form, asSubject(phrase, 'adjacent'));
}

/** *and I quote* */
const isI = wordSet('i');
/** *as Ada Obi put it* */
