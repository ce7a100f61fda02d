import { Class } from '../lexicon/classes';
import { channelWords, documentNouns } from '../lexicon/cueNouns';
import { type CueVerb, VerbForm, wordSet } from '../lexicon/reportingWords';
import { addressedBefore, ADDRESSING, isAddressed, isTalkTo, OBJECTLESS } from './eventAddressees';
import { citedSubject, isCitingVerb } from './eventCited';
import { asSubject, clauseSubject, type Subject, subjectBehind } from './eventClauses';
import { infinitiveSubject } from './eventInfinitives';
import {
  absoluteSubject,
  inherited,
  inheritedInClause,
  participleSubject,
  recordedSubject,
} from './eventParticiples';
import { clauseOpenerBefore, isNamingVerb, subjectBefore } from './eventSubjects';
import {
  endsIn,
  inVerbGroup,
  isBeForm,
  isHaveForm,
  isTimeWord,
  isToWord,
  Sort,
  type Units,
} from './eventUnits';
import { isParticle, isTail } from './eventVerbSense';
import { coreEndingAt, isNounish, isPersonNoun, phraseStartingAt } from './nounPhrases';
import type { CueForm, EventDraft } from './reportingEvent';
import { isAnd, isAs, isBy, isIt, isOf } from './smallWords';

/** The event of a reporting verb with its subject; `earlier` are those left of it in the frame. */
export function verbEvent(
  units: Units,
  unit: number,
  cue: CueVerb,
  earlier: readonly EventDraft[],
): EventDraft | undefined {
  if (reportsNothing(units, unit, cue)) return undefined;
  const group = verbGroup(units, unit);
  const { forms, verb } = cue;
  const kind = isIdiomOfSaying(units, unit, verb) ? 'say' : cue.kind;
  const base: EventBase = { at: unit, last: unit, kind, verb };
  const isParticiple = (forms & VerbForm.participle) !== 0;
  if ((forms & VerbForm.ing) !== 0) return ingEvent(units, group, base, earlier);
  const to = group.first - 1;
  if (isToWord(units.word(to))) {
    if (isHeard(units.word(to - 1)) && isBeForm(units.word(to - 2)))
      return withSubject(base, 'past', subjectBefore(units, verbGroup(units, to - 1).first));
    return withSubject(base, 'infinitive', infinitiveSubject(units, to, earlier));
  }
  if (isParticiple && group.hasBe && !hasActiveHave(units, group.first, unit)) {
    const passive = passiveEvent(units, group, base);
    return passive && isBroughtUp(units, passive) ? undefined : passive;
  }
  if (isTalkTo(units, unit, verb)) return undefined;
  // *branded by critics “late”*, *, nicknamed “the Owl” by critics,*
  const next = isNamingVerb(units, unit) ? behindName(units, unit + 1) : unit + 1;
  if (isParticiple && isBy(units.word(next))) {
    const passive = passiveEvent(units, group, base);
    if (passive || isCitingVerb(verb)) return passive;
  }
  // *the turbot, billed as “late”*: who bills it so is not said
  const isDescribed =
    units.sort(group.first - 1) === Sort.comma &&
    isAs(units.word(unit + 1)) &&
    !isContactClause(units, group.first - 1);
  if (isDescribed && kind === 'judge' && isParticiple && !group.hasHave) return undefined;
  // *a list known as “the ledger”*: a participle that is no past has somebody else for its subject
  if (forms === VerbForm.participle && !group.hasHave) return undefined;
  return activeEvent(units, group, base, cue, earlier);
}

/** *Ada Obi was heard to mutter “late”*: as good as *muttered*. */
const isHeard = wordSet('heard overheard');

type EventBase = Pick<EventDraft, 'at' | 'last' | 'verb'> & Pick<CueVerb, 'kind'>;

/** A verb with its auxiliaries, negations and adverbs, and which of *be* and *have* are among them. */
interface VerbGroup {
  readonly first: number;
  readonly hasBe: boolean;
  readonly hasHave: boolean;
}

function verbGroup(units: Units, unit: number): VerbGroup {
  let first = unit;
  let hasBe = false;
  let hasHave = false;
  while (first > 0 && inVerbGroup(units, first - 1)) {
    first--;
    if (isBeForm(units.word(first))) hasBe = true;
    if (isHaveForm(units.word(first))) hasHave = true;
  }
  return { first, hasBe, hasHave };
}

/** The verb has its form here, but stands for no report. */
const reportsNothing = (units: Units, unit: number, cue: CueVerb): boolean =>
  (cue.verb === 'quote' && isI(units.word(unit - 1)) && isAnd(units.word(unit - 2))) ||
  isAccusedOf(units, unit) ||
  isFarAsToTell(units, unit, cue) ||
  isBehindDateline(units, unit) ||
  isAnonymous(units, unit, cue.verb);

/** *put it*, *point out*. */
const isIdiomOfSaying = (units: Units, unit: number, verb: string): boolean =>
  (verb === 'put' && isIt(units.word(unit + 1))) ||
  (verb === 'point' && isParticle(units.word(unit + 1)));

/** *was saying*, *saying* behind another report; not *according to* and its like. */
function ingEvent(
  units: Units,
  { first, hasBe }: VerbGroup,
  base: EventBase,
  earlier: readonly EventDraft[],
): EventDraft | undefined {
  if (hasBe) return withSubject(base, 'ing', subjectBefore(units, first));
  if (isPrepositionNow(units.word(base.at))) return undefined;
  return withSubject(base, 'ing', participleSubject(units, first, earlier));
}

/** *was quoted*, *was called late by critics*; `undefined` where nobody is said to do it. */
function passiveEvent(units: Units, { first }: VerbGroup, base: EventBase): EventDraft | undefined {
  if (isCitingVerb(base.verb)) return withSubject(base, 'passive', subjectBefore(units, first));
  const by = byBehind(units, base.at);
  return by && withSubject(base, 'passive', by);
}

/** With the subject behind the verb where the two are turned round, else in front, else that of the verb before. */
function activeEvent(
  units: Units,
  group: VerbGroup,
  base: EventBase,
  cue: CueVerb,
  earlier: readonly EventDraft[],
): EventDraft | undefined {
  const { at: unit, kind } = base;
  const { first } = group;
  const form = activeForm(cue, group, unit);
  if (!cue.isUpright && first === unit && mayInvert(units, base, earlier)) {
    const isTailWord = cue.isAbrupt ? isTail : isParticle;
    const behind = subjectBehind(units, isTailWord(units.word(unit + 1)) ? unit + 1 : unit);
    if (behind && (mayFollow(kind) || endsThere(units, behind.last + 1)))
      return withSubject(base, form, behind);
  }
  const cited = citedSubject(units, earlier.at(-1), first); // *quoted Ada Obi as having promised*
  const subject = cited ? asSubject(cited, 'cited') : subjectBefore(units, first);
  if (!subject) {
    // “…,” he said and added; nothing of its own: the subject of the verb before
    const other = addressedBefore(units, first) ?? inherited(earlier);
    return withSubject(base, form, other);
  }
  if (isNamed(units, unit, cue, subject) || isSetOffBehind(units, group, cue, subject))
    return undefined;
  if (subject.found === 'clause' && earlier.length > 0)
    return withSubject(base, form, inherited(earlier) ?? subject);
  const isOthers = isTold(units, unit, cue, subject) || isPutOut(units, unit, cue, subject);
  return isOthers ? undefined : withSubject(base, form, subject);
}

function activeForm({ forms }: CueVerb, { first, hasHave }: VerbGroup, unit: number): CueForm {
  if (hasHave && (forms & VerbForm.participle) !== 0) return 'perfect';
  if ((forms & VerbForm.past) !== 0) return 'past';
  // the third person, or the plural: *his aides say*
  return (forms & VerbForm.third) !== 0 || first === unit ? 'third' : 'base';
}

/** *LUND, 3 Nov (HP) - Shares in Marl fell*: behind the first dash the capital is that of a sentence. */
function isBehindDateline(units: Units, unit: number): boolean {
  if (unit > DATELINE_REACH || !units.capital(unit) || !units.allCaps(0)) return false;
  let dash = 0;
  while (dash < unit && units.sort(dash) !== Sort.dash) dash++;
  return dash === unit - 1;
}
/** In units. */
const DATELINE_REACH = 12;

/** *Ada Obi was raised by her aunt*: brought up, not put forward. */
const isBroughtUp = (units: Units, { verb, subject }: EventDraft): boolean =>
  verb === 'raise' && units.is(subject.head, Class.kin);

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

/** *The call, described in one paper as a “hinge”, …*: a comma right behind a subject parts it from no verb of its own. */
const isSetOffBehind = (
  units: Units,
  { first, hasHave }: VerbGroup,
  { forms, kind }: CueVerb,
  subject: Subject,
): boolean =>
  kind === 'judge' &&
  (forms & VerbForm.participle) !== 0 &&
  !hasHave &&
  units.sort(first - 1) === Sort.comma &&
  subject.last === first - 2 &&
  units.sort(subject.first - 1) !== Sort.comma;

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
  { at: unit, kind, verb }: EventBase,
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
