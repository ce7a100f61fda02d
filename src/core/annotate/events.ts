import { Class } from '../lexicon/classes';
import { cueVerbOf, wordSet } from '../lexicon/reportingWords';
import { charKind, Char } from '../text/characters';
import type { Tokens } from '../text/tokens';
import { findFrames } from './eventFrames';
import { isSignatureParagraph, labelEvent, markEvents, signatureDraft } from './eventMarks';
import { nounEvent } from './eventNouns';
import { asSubject, clauseSubject, phraseStartingAt, type NounPhrase } from './eventSubjects';
import { inVerbGroup, isToWord, Sort, Units } from './eventUnits';
import { otherReading, verbEvent } from './eventVerbs';
import { isNounHere } from './eventVerbSense';
import type { QuotationDraft } from './quotations';
import type { CueForm, EventDraft, ReportingEvent, SubjectKind } from './reportingEvent';

export type { CueForm, ReportingEvent, SubjectKind } from './reportingEvent';

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
    for (const event of frameEvents(new Units(tokens, frame))) events.push(event);
  }
  if (quotations.length === 0 && isSignatureParagraph(tokens)) {
    const units = Array.from({ length: tokens.length }, (_, token) => token);
    const frame = { inside: -1, from: 0, to: tokens.length, units, hasQuotation: false };
    const whole = new Units(tokens, frame);
    const draft = signatureDraft(whole, 0);
    if (draft) events.push(finished(whole, draft));
  }
  return events.sort((a, b) => a.cue.start - b.cue.start);
}

function frameEvents(units: Units): readonly ReportingEvent[] {
  const drafts: EventDraft[] = [];
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
    for (const draft of markEvents(units, drafts)) drafts.push(draft);
  }
  return drafts.map((draft) => finished(units, draft));
}

function eventAt(
  units: Units,
  unit: number,
  earlier: readonly EventDraft[],
): EventDraft | undefined {
  const classes = units.classes(unit);
  if ((classes & (Class.cue | Class.cueNoun)) === 0 && !isAccording(units.word(unit))) {
    return undefined;
  }
  if (units.sort(unit) !== Sort.word) return undefined;
  if (isAccording(units.word(unit)) && isToWord(units.word(unit + 1))) {
    const source = phraseStartingAt(units, unit + 2);
    const phrase = source && (authorBehind(units, source) ?? source);
    return (
      phrase && {
        at: unit,
        last: unit + 1,
        subject: asSubject(phrase, 'according'),
        form: 'according',
        kind: 'say',
        verb: '',
      }
    );
  }
  const verb = (classes & Class.cue) !== 0 ? cueVerbOf(units.word(unit)) : undefined;
  if (verb && !isNounHere(units, unit, verb)) {
    if (!units.frame.hasQuotation && (verb.kind === 'move' || verb.kind === 'show')) {
      return undefined;
    }
    return verbEvent(units, unit, verb, earlier);
  }
  return (classes & Class.cueNoun) !== 0 ? nounEvent(units, unit) : undefined;
}

/** *according to a letter signed by Ada Obi*: who made what is cited. */
function authorBehind(units: Units, source: NounPhrase): NounPhrase | undefined {
  if (units.capital(source.head)) return undefined;
  for (let unit = source.head + 1; unit < units.length && unit - source.head < 4; unit++) {
    if (units.sort(unit) !== Sort.word) return undefined;
    if (!isBy(units.word(unit))) continue;
    const phrase = phraseStartingAt(units, unit + 1);
    return phrase && units.capital(phrase.head) ? phrase : undefined;
  }
  return undefined;
}

const isBy = wordSet('by');
const isAccording = wordSet('according');
const isThat = wordSet('that');
const isWhat = wordSet('what');

/** The main verb of a frame with a quotation where no table has it: *Ada Obi kept to “a long road”*. */
function plainVerb(units: Units, drafts: readonly EventDraft[]): EventDraft | undefined {
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

function finished(
  units: Units,
  { at, last, subject, form, kind, verb }: EventDraft,
): ReportingEvent {
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
    goesOn: goesOnAt(units, at, form),
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

function goesOnAt(units: Units, cue: number, form: CueForm): boolean {
  if (form !== 'ing') return isAndOrBut(units.word(cue - 1));
  const before = units.sort(cue - 1);
  return before === Sort.comma || before === Sort.quotation;
}

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
  const code = units.tokens.text.charCodeAt(units.start(head));
  if (charKind(code) === Char.upper) return 'name';
  return units.is(first, Class.determiner) ? 'nominal' : 'bare';
}
