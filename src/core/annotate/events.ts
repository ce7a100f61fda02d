import { Class } from '../lexicon/classes';
import { cueNounOf, cueVerbOf, VerbForm, wordSet, type CueVerb } from '../lexicon/reportingWords';
import type { CueKind } from '../lexicon/cues';
import type { Span } from '../model';
import { charKind, Char } from '../text/characters';
import { Shape, type Tokens } from '../text/tokens';
import { findFrames } from './eventFrames';
import {
  clauseSubject,
  coreEndingAt,
  phraseEndingAt,
  phraseStartingAt,
  subjectBefore,
  subjectBehind,
  type Found,
  type NounPhrase,
  type Subject,
} from './eventSubjects';
import {
  endsIn,
  inVerbGroup,
  isBeForm,
  isFiniteVerb,
  isHaveForm,
  isPossessiveClitic,
  isToWord,
  isWhose,
  Sort,
  unitsOf,
  type Units,
} from './eventUnits';
import type { QuotationDraft } from './quotations';

/** The grammar of a cue: a verb by its form, a noun, or no word at all. */
export type CueForm =
  | 'past'
  | 'third'
  | 'base'
  | 'ing'
  | 'perfect'
  | 'infinitive'
  | 'passive'
  | 'noun'
  | 'according'
  | 'colon'
  | 'signature'
  | 'label'
  | 'other verb';

export type SubjectKind = 'name' | 'nominal' | 'he' | 'they' | 'I' | 'you' | 'bare';

/** Somebody reporting something: a cue with its subject (*said* with *Ms Obi*). */
export interface ReportingEvent {
  /** The noun phrase that names who utters: a name, a role, a pronoun, an organisation. */
  readonly subject: Span;
  /** Its core, without what hangs on it: *a spokesman* of *a spokesman for the mayor*. */
  readonly head: Span;
  readonly subjectKind: SubjectKind;
  readonly found: Found;
  readonly cue: Span;
  readonly form: CueForm;
  /** `undefined` for a cue that no table has. */
  readonly kind: CueKind | 'noun' | 'text' | undefined;
  /** Dictionary form of the verb, empty where there is none. */
  readonly verb: string;
  /** *what* stands before the subject: *what Ada Obi called “a long road”*. */
  readonly what: boolean;
  /** *that* follows the cue. */
  readonly that: boolean;
  /** What follows the cue right away. */
  readonly next: 'quotation' | 'comma' | 'colon' | 'stop' | 'word';
  /** The sentence it stands in, by its offsets; quotations in it are whole. */
  readonly frame: Span;
  /** Index of the quotation in whose words it stands, -1 for the writer's own. */
  readonly inside: number;
  /** The frame's last mark is a colon, so that what follows is announced. */
  readonly announces: boolean;
}

/** The reporting events of one paragraph, in order of the cue; spans are relative to it. */
export function findEvents(
  tokens: Tokens,
  sentenceEnds: readonly number[],
  quotations: readonly QuotationDraft[],
): readonly ReportingEvent[] {
  const events: ReportingEvent[] = [];
  for (const draft of quotations) {
    const label = labelEvent(tokens, draft);
    if (label) events.push(label);
  }
  for (const frame of findFrames(tokens, sentenceEnds, quotations)) {
    const found = frameEvents(unitsOf(tokens, frame));
    events.push(...found);
  }
  return events.sort((a, b) => a.cue.start - b.cue.start);
}

/** Most words of the label that names a speaker in a transcript. */
const LABEL_LIMIT = 5;

/** *“OBI: We are ready.”* */
function labelEvent(tokens: Tokens, draft: QuotationDraft): ReportingEvent | undefined {
  const first = draft.opening + 1;
  let colon = first;
  while (colon - first <= LABEL_LIMIT && isCapsWord(tokens, colon)) colon++;
  if (colon === first || tokens.text[tokens.start[colon] ?? 0] !== ':') return undefined;
  const subject = { start: tokens.start[first] ?? 0, end: tokens.end[colon - 1] ?? 0 };
  return {
    subject,
    head: subject,
    subjectKind: 'name',
    found: 'mark',
    cue: { start: tokens.start[colon] ?? 0, end: tokens.end[colon] ?? 0 },
    form: 'label',
    kind: 'say',
    verb: '',
    what: false,
    that: false,
    next: 'word',
    frame: draft.frame,
    inside: draft.parent,
    announces: false,
  };
}

const isCapsWord = (tokens: Tokens, token: number): boolean =>
  (((tokens.shape[token] ?? 0) & Shape.allCaps) !== 0 ||
    (tokens.text[tokens.start[token] ?? 0] === '.' && (tokens.classes[token - 1] ?? 0) !== 0)) &&
  token < tokens.length;

interface Draft {
  readonly at: number;
  readonly last: number;
  readonly subject: Subject;
  readonly form: CueForm;
  readonly kind: ReportingEvent['kind'];
  readonly verb: string;
}

function frameEvents(units: Units): readonly ReportingEvent[] {
  const drafts: Draft[] = [];
  for (let unit = 0; unit < units.length; unit++) {
    const draft = eventAt(units, unit, drafts);
    if (!draft) continue;
    const other = otherReading(units, draft, drafts);
    drafts.push(draft);
    if (other) drafts.push(other);
  }
  if (units.frame.hasQuotation) {
    const plain = plainVerb(units, drafts);
    if (plain) drafts.push(plain);
    drafts.push(...markEvents(units, drafts));
  }
  return drafts.map((draft) => finished(units, draft));
}

function eventAt(units: Units, unit: number, earlier: readonly Draft[]): Draft | undefined {
  if (units.sort(unit) !== Sort.word) return undefined;
  const classes = units.classes(unit);
  if (isAccording(units.word(unit)) && isToWord(units.word(unit + 1))) {
    const phrase = phraseStartingAt(units, unit + 2);
    return (
      phrase && {
        at: unit,
        last: unit + 1,
        subject: { ...phrase, found: 'according' },
        form: 'according',
        kind: 'say',
        verb: '',
      }
    );
  }
  const verb = (classes & Class.cue) !== 0 ? cueVerbOf(units.word(unit)) : undefined;
  if (verb && !isNounHere(units, unit, verb)) {
    if (!units.frame.hasQuotation && (verb.row.kind === 'move' || verb.row.kind === 'show')) {
      return undefined;
    }
    return verbEvent(units, unit, verb, earlier);
  }
  return (classes & Class.cueNoun) !== 0 ? nounEvent(units, unit) : undefined;
}

/** *a film of Ada Obi saying*: whose participle it is depends on sense, so that both stand. */
function otherReading(units: Units, draft: Draft, earlier: readonly Draft[]): Draft | undefined {
  if (draft.form !== 'ing' || units.sort(draft.at - 1) !== Sort.word) return undefined;
  if (draft.subject.found === 'adjacent') {
    const subject = inherited(earlier) ?? clauseSubject(units, draft.subject.first);
    return subject && { ...draft, subject };
  }
  if (units.is(draft.at - 1, Class.auxiliary | Class.preposition | Class.conjunction))
    return undefined;
  const phrase = coreEndingAt(units, draft.at - 1);
  return phrase && { ...draft, subject: { ...phrase, found: 'adjacent' } };
}

const isAccording = wordSet('according');
const isBy = wordSet('by');
const isThat = wordSet('that');
const isWhat = wordSet('what');
const isAs = wordSet('as of');

/** Whether a form that could be a verb is a noun or an adjective by what stands around it. */
function isNounHere(units: Units, unit: number, { forms, row }: CueVerb): boolean {
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
    if (units.is(unit, Class.cueNoun) || row.kind === 'move') return true;
    return !endsIn(units, unit - 1, 's') && !isPeople(units.word(unit - 1));
  }
  // -s: a noun behind an adjective, a preposition or another plural, and before of or as
  if ((before & (Class.preposition | Class.conjunction)) !== 0)
    return units.is(unit, Class.cueNoun);
  if (!units.is(unit, Class.cueNoun)) return false;
  if (isAs(units.word(unit + 1))) return true;
  if ((before & modal) !== 0 || units.capital(unit - 1)) return false;
  return units.sort(unit - 1) !== Sort.word || endsIn(units, unit - 1, 's');
}

const isPeople = wordSet('people police men women children critics');
const endsInLyOrAdverb = (units: Units, unit: number): boolean =>
  units.is(unit, Class.adverb) || endsIn(units, unit, 'ly');

/** Most words of the frame start with a capital; counted once for a frame. */
function isHeadline(units: Units): boolean {
  const known = headlines.get(units);
  if (known !== undefined) return known;
  let words = 0;
  let capitals = 0;
  for (let unit = 0; unit < units.length; unit++) {
    if (units.sort(unit) !== Sort.word || units.end(unit) - units.start(unit) < 4) continue;
    words++;
    if (units.capital(unit)) capitals++;
  }
  const is = words > 2 && capitals > words * 0.7;
  headlines.set(units, is);
  return is;
}

const headlines = new WeakMap<Units, boolean>();

function verbEvent(
  units: Units,
  unit: number,
  cue: CueVerb,
  earlier: readonly Draft[],
): Draft | undefined {
  let group = unit;
  let hasBe = false;
  let hasHave = false;
  while (group > 0 && inVerbGroup(units, group - 1)) {
    group--;
    if (isBeForm(units.word(group))) hasBe = true;
    if (isHaveForm(units.word(group))) hasHave = true;
  }
  const { forms, row } = cue;
  const base = { at: unit, last: unit, kind: row.kind, verb: row.verb };
  if ((forms & VerbForm.ing) !== 0) {
    if (hasBe) return withSubject(base, 'ing', subjectBefore(units, group));
    return withSubject(base, 'ing', participleSubject(units, group, earlier));
  }
  if (isToWord(units.word(group - 1))) {
    return withSubject(base, 'infinitive', infinitiveSubject(units, group - 1, earlier));
  }
  if ((forms & VerbForm.participle) !== 0 && hasBe && !hasActiveHave(units, group, unit)) {
    const by = byBehind(units, unit);
    if (by) return withSubject(base, 'passive', by);
    if (isPassiveSpeaker(row.verb))
      return withSubject(base, 'passive', subjectBefore(units, group));
    return undefined;
  }
  const form: CueForm =
    hasHave && (forms & VerbForm.participle) !== 0
      ? 'perfect'
      : (forms & VerbForm.past) !== 0
        ? 'past'
        : (forms & VerbForm.third) !== 0
          ? 'third'
          : 'base';
  if ((forms & VerbForm.participle) !== 0 && isBy(units.word(unit + 1))) {
    const by = byBehind(units, unit);
    if (by) return withSubject(base, 'passive', by);
  }
  if (row.upright !== true && group === unit && mayInvert(units, unit)) {
    const behind = subjectBehind(units, unit);
    if (behind) return withSubject(base, form, behind);
  }
  const subject = subjectBefore(units, group);
  if (subject?.found === 'clause' && earlier.length > 0) {
    return withSubject(base, form, inherited(earlier) ?? subject);
  }
  if (subject) return withSubject(base, form, subject);
  // “…,” he said and added; nothing of its own: the subject of the verb before
  return withSubject(base, form, inherited(earlier));
}

const withSubject = (
  base: Omit<Draft, 'subject' | 'form'>,
  form: CueForm,
  subject: Subject | undefined,
): Draft | undefined =>
  subject && {
    at: base.at,
    last: base.last,
    subject,
    form,
    kind: base.kind,
    verb: base.verb,
  };

const isPassiveSpeaker = (verb: string): boolean => verb === 'quote' || verb === 'cite';
const hasActiveHave = (units: Units, group: number, unit: number): boolean => {
  for (let at = unit - 1; at >= group; at--) {
    if (isBeForm(units.word(at))) return false;
    if (isHaveForm(units.word(at))) return true;
  }
  return false;
};

/** How many reports back a verb without a subject of its own looks for one. */
const EARLIER_LIMIT = 16;

function inherited(earlier: readonly Draft[]): Subject | undefined {
  const first = Math.max(0, earlier.length - EARLIER_LIMIT);
  for (let i = earlier.length - 1; i >= first; i--) {
    const it = earlier[i];
    if (!it || !FINITE.has(it.form)) continue;
    return { ...it.subject, found: 'earlier' };
  }
  return undefined;
}

const FINITE: ReadonlySet<CueForm> = new Set<CueForm>(['past', 'third', 'perfect', 'base']);

/** Speaker of *…, adding* and *Speaking to reporters, Ada Obi …*. */
function participleSubject(
  units: Units,
  group: number,
  earlier: readonly Draft[],
): Subject | undefined {
  const before = units.sort(group - 1);
  if (before === Sort.edge || units.is(group - 1, Class.conjunction)) {
    // in front: the subject follows the comma
    for (let unit = group + 1; unit < units.length && unit - group < 24; unit++) {
      if (units.sort(unit) === Sort.quotation) break;
      if (units.sort(unit) !== Sort.comma) continue;
      const phrase = phraseStartingAt(units, unit + 1);
      if (phrase) return { ...phrase, found: 'clause' };
      break;
    }
    if (before === Sort.edge) return undefined;
  }
  const own = inherited(earlier);
  if (own) return own;
  if (before === Sort.word && !units.is(group - 1, Class.preposition | Class.conjunction)) {
    const phrase = phraseEndingAt(units, group - 1);
    if (phrase) return { ...phrase, found: 'adjacent' };
  }
  return clauseSubject(units, group) ?? undefined;
}

/** Speaker of *went on to say*, *has asked Piet Marlow to call*: the subject of the verb that governs. */
function infinitiveSubject(
  units: Units,
  to: number,
  earlier: readonly Draft[],
): Subject | undefined {
  const own = earlier.at(-1);
  if (own && to - own.at < 12) return { ...own.subject, found: 'earlier' };
  for (let unit = to - 1; unit >= 0 && to - unit < 10; unit--) {
    if (units.sort(unit) === Sort.quotation) break;
    if (!isFiniteVerb(units, unit)) continue;
    let group = unit;
    while (group > 0 && inVerbGroup(units, group - 1)) group--;
    const subject = subjectBefore(units, group);
    return subject && { ...subject, found: 'clause' };
  }
  return clauseSubject(units, to);
}

function byBehind(units: Units, unit: number): Subject | undefined {
  for (let at = unit + 1; at < units.length && at - unit < 8; at++) {
    if (units.sort(at) === Sort.quotation) continue;
    if (units.sort(at) !== Sort.word && units.sort(at) !== Sort.comma) return undefined;
    if (!isBy(units.word(at))) continue;
    const phrase = phraseStartingAt(units, at + 1);
    return phrase && !endsIn(units, phrase.first, 'ing') ? { ...phrase, found: 'by' } : undefined;
  }
  return undefined;
}

/** A verb right behind a quotation, a comma or nothing may have its subject behind it. */
function mayInvert(units: Units, unit: number): boolean {
  const before = units.sort(unit - 1);
  if (before === Sort.quotation || before === Sort.edge || before === Sort.dash) return true;
  if (units.is(unit - 1, Class.adverb) && units.sort(unit - 2) === Sort.quotation) return true;
  if (before !== Sort.comma) return false;
  if (units.sort(unit - 2) === Sort.quotation) return true;
  const behind = subjectBehind(units, unit);
  if (!behind) return false;
  const sort = units.sort(behind.last + 1);
  return sort === Sort.stop || sort === Sort.edge || sort === Sort.comma;
}

function nounEvent(units: Units, unit: number): Draft | undefined {
  const row = cueNounOf(units.word(unit));
  if (!row) return undefined;
  const owner = ownerOf(units, unit);
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

/** *Ada Obi’s recent claim*, *her claim*, *a doctor whose claim*, *the claim by Ada Obi*. */
function ownerOf(units: Units, noun: number): Subject | undefined {
  for (let at = noun - 1; at >= 0 && noun - at < 5; at--) {
    if (isWhose(units.word(at))) {
      let last = at - 1;
      if (units.sort(last) === Sort.comma) last--;
      const phrase = phraseEndingAt(units, last);
      return phrase && { ...phrase, found: 'relative' };
    }
    if (isPossessiveClitic(units, at)) {
      const phrase = coreEndingAt(units, at - 1);
      return phrase && { ...phrase, found: 'owner' };
    }
    if (units.is(at, Class.possessive)) return { first: at, last: at, head: at, found: 'owner' };
    if (units.sort(at) === Sort.hyphen) continue;
    if (units.sort(at) !== Sort.word) break;
    const stop = Class.preposition | Class.conjunction | Class.auxiliary | Class.determiner;
    if (units.is(at, stop)) break;
  }
  if (isOwnerPreposition(units.word(noun + 1))) {
    const phrase = phraseStartingAt(units, noun + 2);
    return phrase && { ...phrase, found: 'of' };
  }
  return undefined;
}

const isOwnerPreposition = wordSet('by from of');

/** The main verb of a frame with a quotation where no table has it: *Ada Obi kept to “a long road”*. */
function plainVerb(units: Units, drafts: readonly Draft[]): Draft | undefined {
  const firstCue = drafts[0]?.at ?? units.length;
  const subject = clauseSubject(units, Math.min(firstUnitOfQuotation(units), units.length));
  if (!subject) return undefined;
  const verb = subject.last + 1;
  if (verb >= firstCue || units.sort(verb) !== Sort.word) return undefined;
  if (units.is(verb, NO_VERB) && !units.is(verb, Class.auxiliary)) return undefined;
  let last = verb;
  while (inVerbGroup(units, last) && units.sort(last + 1) === Sort.word) last++;
  return { at: verb, last, subject, form: 'other verb', kind: undefined, verb: '' };
}

const NO_VERB =
  Class.preposition | Class.conjunction | Class.determiner | Class.subjectPronoun | Class.relative;

const firstUnitOfQuotation = (units: Units): number => {
  let unit = 0;
  while (unit < units.length && units.sort(unit) !== Sort.quotation) unit++;
  return unit;
};

/** *Ada Obi: “…”* and *“…” — Ada Obi*. */
function markEvents(units: Units, drafts: readonly Draft[]): readonly Draft[] {
  const found: Draft[] = [];
  for (let unit = 0; unit < units.length; unit++) {
    if (units.sort(unit) !== Sort.quotation) continue;
    if (units.sort(unit - 1) === Sort.colon && !drafts.some(({ at }) => at < unit)) {
      const phrase = coreEndingAt(units, unit - 2) ?? phraseStartingAt(units, 0);
      if (phrase && phrase.last >= unit - 8) found.push(markDraft(unit - 1, phrase, 'colon'));
    } else if (!found.some(({ form }) => form === 'colon')) {
      const colon = labelColon(units);
      const phrase = colon > 0 && colon < unit ? phraseStartingAt(units, 0) : undefined;
      if (phrase?.last === colon - 1) found.push(markDraft(colon, phrase, 'colon'));
    }
    if (units.sort(unit + 1) === Sort.dash || isBar(units, unit + 1)) {
      const phrase = phraseStartingAt(units, unit + 2);
      const end = phrase ? units.sort(phrase.last + 1) : -1;
      if (phrase && units.capital(phrase.first) && isShortEnd(end)) {
        found.push(markDraft(unit + 1, phrase, 'signature'));
      }
    }
  }
  return found;
}

/** The colon behind the few words that a headline starts with: *Ada Obi: We are ‘ready’*; or -1. */
function labelColon(units: Units): number {
  for (let unit = 1; unit < Math.min(units.length, LABEL_LIMIT + 2); unit++) {
    if (units.sort(unit) === Sort.colon) return units.capital(0) ? unit : -1;
  }
  return -1;
}

const isShortEnd = (sort: number): boolean =>
  sort === Sort.edge || sort === Sort.comma || sort === Sort.stop;
const isBar = (units: Units, unit: number): boolean =>
  units.sort(unit) === Sort.other && units.tokens.text[units.start(unit)] === '~';

const markDraft = (at: number, phrase: NounPhrase, form: 'colon' | 'signature'): Draft => ({
  at,
  last: at,
  subject: { ...phrase, found: 'mark' },
  form,
  kind: 'say',
  verb: '',
});

function finished(units: Units, { at, last, subject, form, kind, verb }: Draft): ReportingEvent {
  const frame = units.frame;
  const { tokens } = units;
  const next = units.sort(last + 1);
  return {
    subject: { start: units.start(subject.first), end: units.end(subject.last) },
    head: { start: units.start(subject.first), end: units.end(subject.head) },
    subjectKind: kindOfSubject(units, subject),
    found: subject.found,
    cue: { start: units.start(at), end: units.end(last) },
    form,
    kind,
    verb,
    what: isWhat(units.word(subject.first - 1)),
    that: isThat(units.word(last + 1)),
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
    frame: { start: tokens.start[frame.from] ?? 0, end: tokens.end[frame.to - 1] ?? 0 },
    inside: frame.inside,
    announces: units.sort(units.length - 1) === Sort.colon,
  };
}

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
  const code = units.tokens.text.charCodeAt(units.start(head));
  if (charKind(code) === Char.upper) return 'name';
  return units.is(first, Class.determiner) ? 'nominal' : 'bare';
}
