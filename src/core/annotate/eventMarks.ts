import { Class } from '../lexicon/classes';
import { wordSet } from '../lexicon/reportingWords';
import { deskLabels, runningLabels } from '../lexicon/works';
import { Kind, Shape, type Tokens } from '../text/tokens';
import { isSpokenTo } from './eventAddressees';
import { asSubject, isDatelineColon } from './eventClauses';
import { subjectBefore } from './eventSubjects';
import { endsIn, inVerbGroup, isBeForm, isFiniteVerb, Sort, type Units } from './eventUnits';
import type { QuotationDraft } from './quotations';
import type { EventDraft, ReportingEvent } from './reportingEvent';
import { coreEndingAt, phraseStartingAt, type NounPhrase } from './nounPhrases';
import { isAnd } from './smallWords';

/** *Ada Obi: “…”* and *“…” — Ada Obi*. */
export function markEvents(units: Units, drafts: readonly EventDraft[]): readonly EventDraft[] {
  const found: EventDraft[] = [];
  const draftsBefore = new DraftsBefore(drafts);
  const colon = labelColon(units);
  const label = colon > 0 ? labelBefore(units, colon) : undefined;
  let isLabelled =
    label === undefined || isDeskLabel(units, label) || isDatelineColon(units, colon);
  for (let unit = 0; unit < units.length; unit++) {
    if (units.sort(unit) !== Sort.quotation) continue;
    const draft =
      units.sort(unit - 1) === Sort.colon
        ? colonDraft(units, unit - 1, draftsBefore.moveTo(unit - 1))
        : undefined;
    if (draft) {
      found.push(draft);
      isLabelled ||= draft.form === 'colon';
    } else if (!isLabelled && label && colon < unit && !isToldByOther(drafts, colon, unit)) {
      found.push(markDraft(colon, label, 'colon'));
      isLabelled = true;
    }
    if (units.sort(unit + 1) === Sort.dash || isBar(units, unit + 1)) {
      const signature = signatureDraft(units, unit + 1);
      if (signature) found.push(signature);
    }
  }
  return found;
}

/** What of a frame's drafts stands before a unit, for one unit after the other: each draft is passed once. */
class DraftsBefore {
  /** The one that was found last, which need not be the one nearest before. */
  latest: EventDraft | undefined;
  /** The unit of the one nearest before, or −1. */
  nearest = -1;
  /** Whether one of them is more than a noun. */
  hasVerb = false;
  readonly #byPlace: readonly { readonly draft: EventDraft; readonly order: number }[];
  #next = 0;
  #order = -1;

  constructor(drafts: readonly EventDraft[]) {
    this.#byPlace = drafts
      .map((draft, order) => ({ draft, order }))
      .sort((a, b) => a.draft.at - b.draft.at);
  }

  /** Itself, at a unit no earlier than the one before. */
  moveTo(unit: number): this {
    for (let next = this.#byPlace[this.#next]; next && next.draft.at < unit;) {
      this.nearest = next.draft.at;
      this.hasVerb ||= next.draft.form !== 'noun';
      if (next.order > this.#order) {
        this.#order = next.order;
        this.latest = next.draft;
      }
      next = this.#byPlace[++this.#next];
    }
    return this;
  }
}

/** *Q: A critic called it “late”*: a report of its own stands before the label, or between it and what is quoted. */
const isToldByOther = (drafts: readonly EventDraft[], colon: number, quotation: number): boolean =>
  drafts.some(
    ({ at, kind, form, subject }) =>
      at < colon ||
      (at < quotation &&
        (kind === 'say' || kind === 'judge') &&
        (form === 'past' || form === 'perfect') &&
        subject.found === 'adjacent'),
  );

/** *Ada Obi* of *Ada Obi: We are “ready”* and of *Ada Obi on the Sea: The Tides Are “High”*. */
function labelBefore(units: Units, colon: number): NounPhrase | undefined {
  const phrase = phraseStartingAt(units, 0);
  return phrase?.last === colon - 1 ? phrase : speakerOnTopic(units, colon);
}

/** *— Ada Obi* from its dash on. */
export function signatureDraft(units: Units, dash: number): EventDraft | undefined {
  const phrase = phraseStartingAt(units, dash + 1);
  const end = phrase ? units.sort(phrase.last + 1) : -1;
  const isEnd = phrase && (isShortEnd(end) || opensBracket(units, phrase.last + 1));
  return isEnd && units.capital(phrase.first) ? markDraft(dash, phrase, 'signature') : undefined;
}

/** *Tam Marl reports from Lund*, *Tam Marl, mayor, has left*: whether a signature has a verb, and only looks like one. */
export function isSentence(units: Units, { subject }: EventDraft): boolean {
  for (let at = subject.first; at < units.length && !units.is(at, Class.relative); at++) {
    if (units.capital(at)) continue;
    if (isFiniteVerb(units, at) || (at <= subject.last && units.is(at, Class.cue))) return true;
  }
  return false;
}

/** Most tokens of a paragraph that is a signature: *— Ada Obi, mayor of Leeds*. */
const SIGNATURE_LIMIT = 14;

/** A paragraph of its own that signs what the one before it quotes. */
export const isSignatureParagraph = (tokens: Tokens): boolean =>
  tokens.length > 1 &&
  tokens.length <= SIGNATURE_LIMIT &&
  tokens.kind[0] === Kind.dash &&
  ((tokens.shape[1] ?? 0) & Shape.capital) !== 0;

/** *Ada Obi: “…”*, *Mayor resigns - Ada Obi: “…”*, *Ada Obi demurred: “…”*. */
function colonDraft(units: Units, colon: number, before: DraftsBefore): EventDraft | undefined {
  const phrase = coreEndingAt(units, colon - 1);
  const behind = phrase ? units.sort(phrase.first - 1) : -1;
  const isLabel = behind === Sort.edge || behind === Sort.stop || behind === Sort.quotation;
  if (phrase && isDeskLabel(units, phrase)) return undefined;
  // *Ada Obi Praises the Mayor: “…”*, where capitals make it look like one name
  if (phrase && before.nearest >= phrase.first) return undefined;
  if (phrase && (isLabel || (behind === Sort.dash && units.capital(phrase.first)))) {
    return markDraft(colon, phrase, 'colon');
  }
  const described = before.hasVerb ? undefined : describedSpeaker(units, colon);
  if (described) return markDraft(colon, described, 'colon');
  if (before.latest) return goesOnToColon(units, colon, before.latest);
  const topical = speakerOnTopic(units, colon) ?? senderBefore(units, colon);
  if (topical) return markDraft(colon, topical, 'colon');
  for (let verb = colon - 1; verb > 0 && colon - verb < VERB_REACH; verb--) {
    if (units.sort(verb) === Sort.quotation) break;
    if (isSpokenTo(units, verb)) return undefined;
    if (!isFiniteVerb(units, verb)) continue;
    let group = verb;
    while (group > 0 && inVerbGroup(units, group - 1)) group--;
    const subject = subjectBefore(units, group);
    if (subject && isThingThatIs(units, verb, subject)) return undefined;
    return (
      subject && { at: verb, last: verb, subject, form: 'other verb', kind: undefined, verb: '' }
    );
  }
  return phrase && units.capital(phrase.head) ? markDraft(colon, phrase, 'colon') : undefined;
}

/** *The matter was simple: “…”*: what only is something says nothing, unless it is somebody. */
export const isThingThatIs = (units: Units, verb: number, { first, head }: NounPhrase): boolean =>
  isBeForm(units.word(verb)) &&
  !units.capital(head) &&
  !units.is(head, Class.role | Class.kin | Class.subjectPronoun | Class.cueNoun) &&
  !units.is(first, Class.possessive);

/** *boomed* of *Ada Obi bowed, then leaned in and boomed: “…”*, where no table has it. */
function goesOnToColon(
  units: Units,
  colon: number,
  { subject }: EventDraft,
): EventDraft | undefined {
  const verb = colon - 1;
  if (!endsIn(units, verb, 'ed') || units.is(verb, Class.cue) || !isAndOrThen(units.word(verb - 1)))
    return undefined;
  return {
    at: verb,
    last: verb,
    subject: asSubject(subject, 'earlier'),
    form: 'past',
    kind: 'say',
    verb: '',
  };
}

const isAndOrThen = wordSet('and then');

/**
 * *Coach Ada Obi* of *Coach Ada Obi on the loss: “…”*, *Ada Obi* of *Here is Ada Obi, the coach, on it: “…”*: a name,
 * what it speaks about, and no verb.
 */
function speakerOnTopic(units: Units, colon: number): NounPhrase | undefined {
  const isShown = isHere(units.word(0)) && isBeForm(units.word(1));
  const name = phraseStartingAt(units, isShown ? 2 : 0);
  if (!name) return undefined;
  const isNamed = units.capital(name.head) || (isShown && units.is(name.head, Class.kin));
  if (!isNamed || (!isShown && units.is(name.first, Class.determiner | Class.preposition)))
    return undefined;
  let topic = name.last + 1;
  if (isShown && units.sort(topic) === Sort.comma) {
    topic++;
    while (topic < colon && units.sort(topic) === Sort.word) topic++;
    if (units.sort(topic++) !== Sort.comma) return undefined;
  }
  if (!isOnOrAfter(units.word(topic))) return undefined;
  for (let at = topic; at < colon; at++) {
    if (units.sort(at) === Sort.quotation || isFiniteVerb(units, at)) return undefined;
  }
  return name;
}

const isHere = wordSet('here');

/** *the report* of *From the report: “…”*, *our reporter Ada Obi* of *From our reporter Ada Obi at the scene:*. */
function senderBefore(units: Units, colon: number): NounPhrase | undefined {
  const sender = isFrom(units.word(0)) ? phraseStartingAt(units, 1) : undefined;
  if (!sender) return undefined;
  for (let at = sender.last + 1; at < colon; at++) {
    if (units.sort(at) !== Sort.word || isFiniteVerb(units, at)) return undefined;
  }
  return sender;
}

/** *From our reporter Ada Obi at the scene:*, where a paragraph ends so. */
export function senderDraft(units: Units): EventDraft | undefined {
  const colon = units.length - 1;
  const sender = units.sort(colon) === Sort.colon ? senderBefore(units, colon) : undefined;
  return sender && markDraft(colon, sender, 'colon');
}

const isFrom = wordSet('from');
const isOnOrAfter = wordSet('on about after');

/** *Ada Obi* of *Ada Obi, 34, courier: “…”* and *from Ada Obi, quietly: “…”*: a name at the start, and no verb but in what describes it. */
function describedSpeaker(units: Units, colon: number): NounPhrase | undefined {
  const opening = isAndOrThen(units.word(0)) ? 1 : 0;
  const first = isFor(units.word(opening)) ? opening + 1 : opening;
  const phrase = pairStartingAt(units, first) ?? phraseStartingAt(units, first);
  if (!phrase || !units.capital(phrase.first) || !units.capital(phrase.head)) return undefined;
  if (phrase.head !== phrase.last || units.is(phrase.first, Class.determiner)) return undefined;
  if (units.sort(phrase.last + 1) !== Sort.comma) return undefined;
  let isInRelative = false;
  for (let at = phrase.last + 1; at < colon; at++) {
    const sort = units.sort(at);
    if (sort === Sort.quotation || sort === Sort.stop) return undefined;
    if (sort === Sort.comma) isInRelative = isRelativeWord(units.word(at + 1));
    // *For Ada Obi, the matter is simple: “…”*
    else if (!isInRelative && first === 0 && isFiniteVerb(units, at)) return undefined;
  }
  return phrase;
}

/** *Ada Obi and Tom Quill* */
function pairStartingAt(units: Units, first: number): NounPhrase | undefined {
  const one = phraseStartingAt(units, first);
  if (!one || !isAnd(units.word(one.last + 1)) || !units.capital(one.last + 2)) return undefined;
  const other = phraseStartingAt(units, one.last + 2);
  return other && { first, last: other.last, head: other.last };
}

const isFor = wordSet('for from');
const isRelativeWord = wordSet('who whose whom');

/** *Opinion: Why the “plan” failed*, *Budget live: …*, *Then: “No.”*: what kind of article it is, or when, and nobody who speaks. */
const isDeskLabel = (units: Units, { first, last }: NounPhrase): boolean =>
  (isLabelWord(units.word(last)) &&
    (first === last || (last === first + 1 && units.is(first, Class.determiner)))) ||
  (isRunningLabel(units.word(last)) && !units.capital(last));

const isLabelWord = wordSet(`${deskLabels} then next later again elsewhere meanwhile`);
const isRunningLabel = wordSet(runningLabels);

/** How far before the colon the verb stands that announces the words, in units. */
const VERB_REACH = 16;

/** The colon behind the few words that a headline starts with: *Ada Obi: We are ‘ready’*; or -1. */
function labelColon(units: Units): number {
  for (let unit = 1; unit < Math.min(units.length, LABEL_LIMIT + 2); unit++) {
    if (units.sort(unit) === Sort.colon) return units.capital(0) ? unit : -1;
  }
  return -1;
}

const isShortEnd = (sort: number): boolean =>
  sort === Sort.edge || sort === Sort.comma || sort === Sort.stop;
/** *— Ada Obi (Leeds)* */
const opensBracket = (units: Units, unit: number): boolean =>
  units.sort(unit) === Sort.other && units.tokens.text[units.start(unit)] === '(';
const isBar = (units: Units, unit: number): boolean =>
  units.sort(unit) === Sort.other && units.tokens.text[units.start(unit)] === '~';

const markDraft = (at: number, phrase: NounPhrase, form: 'colon' | 'signature'): EventDraft => ({
  at,
  last: at,
  subject: asSubject(phrase, 'mark'),
  form,
  kind: 'say',
  verb: '',
});

/** Most words of the label that names a speaker in a transcript. */
const LABEL_LIMIT = 5;

/** *“OBI: We are ready.”* */
export function labelEvent(tokens: Tokens, draft: QuotationDraft): ReportingEvent | undefined {
  const first = draft.opening + 1;
  let colon = first;
  while (colon - first <= LABEL_LIMIT && isCapsWord(tokens, colon)) colon++;
  if (colon === first || tokens.text[tokens.start[colon] ?? 0] !== ':') return undefined;
  const subject = { start: tokens.start[first] ?? 0, end: tokens.end[colon - 1] ?? 0 };
  return {
    subject,
    head: subject,
    relative: undefined,
    subjectKind: 'name',
    found: 'mark',
    cue: { start: tokens.start[colon] ?? 0, end: tokens.end[colon] ?? 0 },
    form: 'label',
    kind: 'say',
    verb: '',
    clause: 'main',
    goesOn: false,
    that: false,
    next: 'word',
    meetsVerb: false,
    frame: draft.frame,
    inside: draft.parent,
    announces: false,
    heard: 0,
    aside: false,
  };
}

const isCapsWord = (tokens: Tokens, token: number): boolean =>
  (((tokens.shape[token] ?? 0) & Shape.allCaps) !== 0 ||
    (tokens.text[tokens.start[token] ?? 0] === '.' && (tokens.classes[token - 1] ?? 0) !== 0)) &&
  token < tokens.length;
