import type { ParagraphNotes } from '../annotate/annotate';
import type { ReportingEvent } from '../annotate/events';
import type { QuotationDraft } from '../annotate/quotations';
import type { Paragraph, Span } from '../model';
import { endsStep, type Steps } from '../steps';
import { appended } from '../text/appended';
import { codeUnitAt } from '../text/characters';
import { partitionPoint } from '../text/partitionPoint';
import type { EventView, Place, QuotationView } from './speakerFeatures';
import { turnAfter, turnsIn } from './conversation';
import { spokenInBlocks, spokenThroughout } from './spokenThroughout';
import {
  inWordsOf,
  lastWordOf,
  makeSheet,
  type PlacedEvent,
  type Sheet,
  type SheetEvent,
} from './speakerSheets';

/** Who speaks this quotation? One of the candidates, or nobody. */
export interface SpeakerQuestion {
  readonly paragraph: number;
  readonly draft: QuotationDraft;
  readonly candidates: readonly SheetEvent[];
  readonly views: readonly EventView[];
  /** The quotation as the features of its candidates see it. */
  readonly quotation: QuotationView;
  /** The paragraph before reports and ends in a colon, and this is all of its own. */
  readonly isLedTo: boolean;
  /** Index of the candidate who does something between this utterance and the next or the one before; -1 for none. */
  readonly beat: number;
  /** Only its marks part it from the utterance before, as where two people talk: *“Why?” “Ask Obi.”* */
  readonly isAnswer: boolean;
  /** In a conversation: who has the turn, whatever the candidates are; `undefined` elsewhere. */
  readonly turn: SpeakerChoice | undefined;
}

export interface SpeakerChoice {
  /** `undefined`: nobody, or unsure. */
  readonly candidate: SheetEvent | undefined;
  readonly view?: EventView;
  /** Between 0 and 1, of the candidate or of nobody. */
  readonly certainty: number;
  /** By turn in a conversation. */
  readonly byTurn?: true;
}

/** Longest first paragraph that is taken for a headline, in characters. */
const TITLE_LIMIT = 160;

/** Whether an article's paragraph is its headline. */
export const isTitleParagraph = (paragraphs: readonly Paragraph[], paragraph: number): boolean =>
  paragraph === 0 && paragraphs.length > 1 && (paragraphs[0]?.text.length ?? 0) < TITLE_LIMIT;

/** How far back events are looked for, in paragraphs. */
const PARAGRAPHS_BACK = 2;

/** Most events of the paragraph before, and half as many of the one before it. */
const EVENTS_BACK = 6;

/**
 * Asks who speaks each quotation, in order, and hands the answer to the next question, since one
 * quotation often goes on from another; what is inner goes on from none. Answers are by paragraph and
 * index of the quotation; some quotations at each step.
 */
export function* answeringSpeakers(
  paragraphs: readonly Paragraph[],
  notes: readonly ParagraphNotes[],
  continues: (paragraph: number, draft: QuotationDraft) => boolean,
  isInner: (paragraph: number, draft: QuotationDraft) => boolean,
  answer: (question: SpeakerQuestion) => SpeakerChoice,
): Steps<readonly (readonly SpeakerChoice[])[]> {
  const answers: SpeakerChoice[][] = [];
  const sheets: (Sheet | undefined)[] = [];
  const sheetOf = (paragraph: number): Sheet | undefined => {
    const note = notes[paragraph];
    return note && (sheets[paragraph] ??= makeSheet(paragraph, note));
  };
  const turns = turnsIn(paragraphs, notes);
  const spoken: (SpeakerChoice | undefined)[] = []; // the last of each paragraph
  let previous: Previous | undefined;
  let asked = 0;
  for (let paragraph = 0; paragraph < notes.length; paragraph++) {
    const { quotations = [] } = notes[paragraph] ?? {};
    let own: SpeakerChoice[] = NO_CHOICES;
    for (let index = 0; index < quotations.length; index++) {
      const draft = quotations[index];
      if (!draft) continue;
      if (endsStep(asked++)) yield;
      const inner = isInner(paragraph, draft);
      const question = questionOf(
        paragraphs,
        sheetOf,
        paragraph,
        draft,
        inner ? undefined : previous,
        continues(paragraph, draft),
        inner,
        !inner && turns.has(paragraph)
          ? turnAfter(
              paragraphs,
              spoken[paragraph - 1],
              // a paragraph that begins with what happens may begin with somebody new
              notes[paragraph - 1]?.quotations[0]?.atStart ? spoken[paragraph - 2] : undefined,
            )
          : undefined,
      );
      const choice = answer(question);
      own = appended(own, choice);
      if (!inner) previous = { paragraph, draft, choice };
      if (draft.parent < 0) spoken[paragraph] = choice;
    }
    answers.push(own);
  }
  yield;
  return spokenInBlocks(paragraphs, notes, spokenThroughout(notes, continues, answers));
}

const NO_CHOICES: SpeakerChoice[] = [];

interface Previous {
  readonly paragraph: number;
  readonly draft: QuotationDraft;
  readonly choice: SpeakerChoice;
}

function questionOf(
  paragraphs: readonly Paragraph[],
  sheetOf: (paragraph: number) => Sheet | undefined,
  paragraph: number,
  draft: QuotationDraft,
  previous: Previous | undefined,
  isRunning: boolean,
  isInner: boolean,
  turn: SpeakerChoice | undefined,
): SpeakerQuestion {
  const sheet = sheetOf(paragraph);
  const quoted = inWordsOf(sheet?.quotations ?? [], draft.parent);
  const reach = quoted.length > CROWD ? EVENTS_NEAR_IN_CROWD : EVENTS_NEAR;
  const own = near(inWordsOf(sheet?.events ?? [], draft.parent), draft, reach, cueStart);
  const siblings = near(quoted, draft, reach, spanStart);
  const chain = previous && chainOf(paragraph, draft, previous, isRunning);
  const chosen = chain && previous.choice.candidate;
  const quotation: QuotationView = {
    draft,
    eventsInFrame: eventsInFrame(own, draft),
    chain,
    chainUnspoken: previous !== undefined && previous.choice.candidate === undefined,
    conjoined:
      previous?.paragraph === paragraph && isConjoined(paragraphs, previous, draft, paragraph),
    inTitle: isTitleParagraph(paragraphs, paragraph),
    isInner,
  };
  const asked = new Candidates(paragraphs, chosen);
  for (const placed of own) addOwn(draft, placed, own, siblings, asked);
  const isLedTo =
    draft.parent < 0 &&
    draft.alone &&
    draft.atStart &&
    endsInLead(sheetOf(paragraph - 1), paragraphs[paragraph - 1]);
  if (draft.parent < 0) {
    for (let back = 1; back <= PARAGRAPHS_BACK && back <= paragraph; back++) {
      const there = sheetOf(paragraph - back);
      if (there) addBefore(there, back, asked);
    }
    const after = draft.alone && !isLedTo ? sheetOf(paragraph + 1) : undefined;
    if (after) addBehind(after, asked);
  }
  if (chosen && !asked.hasChosen) asked.add(chosen, 'two paragraphs before', FAR, 3, 3, true);
  const { candidates, views } = asked;
  return {
    paragraph,
    draft,
    candidates,
    views,
    quotation,
    isLedTo,
    isAnswer: previous?.paragraph === paragraph && isAnswerTo(draft, previous.draft),
    beat: beatOf(draft, candidates, siblings, paragraph),
    turn,
  };
}

/** Those who may speak one quotation, with how they stand to it. */
class Candidates {
  readonly candidates: SheetEvent[] = [];
  readonly views: EventView[] = [];
  /** Whether the one who spoke the quotation before is among them. */
  hasChosen = false;
  readonly #paragraphs: readonly Paragraph[];
  readonly #chosen: SheetEvent | undefined;
  readonly #chosenWord: string;

  constructor(paragraphs: readonly Paragraph[], chosen: SheetEvent | undefined) {
    this.#paragraphs = paragraphs;
    this.#chosen = chosen;
    this.#chosenWord = chosen ? lastWordOf(paragraphs, chosen) : '';
  }

  add(
    placed: SheetEvent,
    place: Place,
    distance: number,
    eventsBetween: number,
    quotationsBetween: number,
    hasOwnQuotation: boolean,
  ): void {
    const { event, numbers } = placed;
    const isChain = this.#chosen?.event === event;
    this.hasChosen ||= isChain;
    this.candidates.push(placed);
    this.views.push({
      event,
      numbers,
      place,
      distance,
      eventsBetween,
      quotationsBetween,
      hasOwnQuotation,
      isChain,
      isChainSpeaker:
        isChain ||
        (this.#chosen !== undefined && isLastWord(this.#paragraphs, placed, this.#chosenWord)),
    });
  }
}

/** *“It’s gone.” Ada Obi put down the phone. “All of it.”*: her sentence alone stands between the two. */
function beatOf(
  draft: QuotationDraft,
  candidates: readonly PlacedEvent[],
  siblings: readonly QuotationDraft[],
  paragraph: number,
): number {
  if (!isUtteranceAlone(draft)) return -1;
  const others = siblings.filter((it) => it !== draft && isUtteranceAlone(it));
  const isOnly = siblings.length === 1;
  if (others.length === 0 && !isOnly) return -1;
  const isAct = ({ event, paragraph: there }: PlacedEvent): boolean =>
    there === paragraph && event.clause === 'main' && BEAT_SUBJECTS.has(event.subjectKind);
  // *Ada Obi looked up. “Why?” Tom Reed rose. “Ask them.”*: who looked up asks
  const isLedIn = candidates.some(
    (it) => isAct(it) && it.event.frame.start === 0 && follows(it.event.frame, draft.frame),
  );
  return candidates.findIndex((it) => {
    const { frame } = it.event;
    if (!isAct(it)) return false;
    // *Ada Obi put down the phone. “It’s gone.”*: nothing else stands in the paragraph
    if (isOnly) return frame.start === 0 && follows(frame, draft.frame);
    return others.some(
      (it) =>
        (!isLedIn && follows(draft.frame, frame) && follows(frame, it.frame)) ||
        (follows(it.frame, frame) && follows(frame, draft.frame)),
    );
  });
}

const BEAT_SUBJECTS: ReadonlySet<string> = new Set(['name', 'he', 'person']);

const isAnswerTo = (draft: QuotationDraft, before: QuotationDraft): boolean =>
  isUtteranceAlone(draft) &&
  isUtteranceAlone(before) &&
  draft.span.start - before.span.end <= BESIDE;

/** A closing mark, a space and an opening one, in characters. */
const BESIDE = 3;

const isUtteranceAlone = ({ alone, form, parent }: QuotationDraft): boolean =>
  alone && form === 'direct' && parent < 0;

/** Nothing but a space stands between two sentences. */
const follows = (a: Span, b: Span): boolean => b.start >= a.end && b.start - a.end <= 2;

function eventsInFrame(
  own: readonly PlacedEvent[],
  { frame }: QuotationDraft,
): readonly ReportingEvent[] {
  let out: ReportingEvent[] = NO_EVENTS;
  for (const { event } of own) if (event.frame.start === frame.start) out = appended(out, event);
  return out;
}

const NO_EVENTS: ReportingEvent[] = [];

/** The distance of another paragraph, in characters. */
const FAR = 999;

/** *She put it more plainly:* and nothing behind it in its paragraph. */
function endsInLead(sheet: Sheet | undefined, paragraph: Paragraph | undefined): boolean {
  const last = sheet?.outer.at(-1)?.event;
  return (
    last !== undefined &&
    last.announces &&
    last.frame.end === paragraph?.text.length &&
    sheet?.quoting.has(last.frame.start) === false
  );
}

/** The last events of a paragraph so many before the quotation's. */
function addBefore(
  { outer, quotations: groups, quoting }: Sheet,
  back: number,
  asked: Candidates,
): void {
  const quotations = inWordsOf(groups, -1);
  const lastQuoting = quotations.at(-1)?.frame.start ?? 0;
  const last = Math.max(outer.at(-1)?.event.frame.start ?? 0, lastQuoting);
  for (let i = Math.max(0, outer.length - EVENTS_BACK / back); i < outer.length; i++) {
    const placed = outer[i];
    if (!placed) continue;
    const { cue, frame } = placed.event;
    asked.add(
      placed,
      back > 1
        ? 'two paragraphs before'
        : frame.start === last
          ? 'paragraph before, last sentence'
          : 'paragraph before',
      FAR,
      startingBehind(outer, EVENTS_BACK / back, cue.start, cueStart),
      startingBehind(quotations, EVENTS_NEAR, cue.start, spanStart),
      quoting.has(frame.start),
    );
  }
}

/** How many of the last `most` items start behind an offset. */
function startingBehind<T>(
  items: readonly T[],
  most: number,
  offset: number,
  startOf: (item: T) => number,
): number {
  let count = 0;
  for (let i = items.length - 1; i >= 0 && count < most; i--) {
    const item = items[i];
    if (item && startOf(item) <= offset) break;
    count++;
  }
  return count;
}

/** The events of the first sentence of the next paragraph. */
function addBehind({ outer, quoting }: Sheet, asked: Candidates): void {
  const first = outer[0]?.event.frame.start ?? 0;
  if (first > 2) return;
  for (let i = 0; i < outer.length && i < EVENTS_BACK; i++) {
    const placed = outer[i];
    if (placed?.event.frame.start !== first) break;
    asked.add(placed, 'next paragraph', FAR, 0, 0, quoting.has(first));
  }
}

/** How many events and quotations of its own paragraph are looked at on each side of a quotation. */
const EVENTS_NEAR = 12;
/** The same where one paragraph has more quotations than {@link CROWD}, as no writer's has. */
const EVENTS_NEAR_IN_CROWD = 3;
const CROWD = 1000;

const cueStart = ({ event }: PlacedEvent): number => event.cue.start;
const spanStart = ({ span }: QuotationDraft): number => span.start;

/** The `count` items on each side of a quotation; all where they are few. */
function near<T>(
  items: readonly T[],
  { span }: QuotationDraft,
  count: number,
  startOf: (item: T) => number,
): readonly T[] {
  if (items.length <= 2 * count) return items;
  const at = partitionPoint(items.length, (i) => {
    const item = items[i];
    return item !== undefined && startOf(item) < span.start;
  });
  return items.slice(Math.max(0, at - count), at + count);
}

/** The same for an event of its own paragraph, unless it is too far. */
function addOwn(
  draft: QuotationDraft,
  placed: SheetEvent,
  events: readonly SheetEvent[],
  siblings: readonly QuotationDraft[],
  asked: Candidates,
): void {
  const { event } = placed;
  const isBefore = event.cue.start < draft.span.start;
  if (!isBefore && draft.span.start < event.heard && event.frame.start === draft.frame.start)
    return;
  const isWithin = !isBefore && event.cue.start < draft.span.end;
  const from = isBefore ? event.cue.end : draft.span.end;
  const to = isBefore ? draft.span.start : event.cue.start;
  let quotations = 0;
  for (const { span } of siblings) {
    if (span.start > to) break; // they are in order, as the events are
    if (span.start >= from && span.end <= to) quotations++;
  }
  let eventsBetween = 0;
  for (const { event: it } of events) {
    if (it.cue.start > to) break;
    if (it !== event && it.cue.start >= from && it.cue.end <= to) eventsBetween++;
  }
  let place: Place;
  if (event.form === 'label') {
    if (!isWithin) return; // a label speaks for its own words; others take it by the chain
    place = 'within';
  } else if (event.frame.start === draft.frame.start) {
    place = isBefore
      ? quotations > 0
        ? 'before, past another quotation'
        : 'before'
      : quotations > 0
        ? 'after, past another quotation'
        : 'after';
  } else {
    const between = framesWithin(from, to, events, siblings);
    if (!isBefore && between > 0) return;
    place = !isBefore
      ? 'next sentence'
      : between === 0
        ? 'sentence before'
        : between === 1
          ? 'two sentences before'
          : 'earlier in the paragraph';
  }
  const edge = isBefore ? event.cue.end : Math.min(event.cue.start, event.subject.start);
  const distance = isWithin
    ? 0
    : isBefore
      ? draft.span.start - edge - 1
      : edge - draft.span.end - 1;
  let hasOwnQuotation = false;
  for (const it of siblings) {
    hasOwnQuotation ||= it.frame.start === event.frame.start && it !== draft;
  }
  asked.add(placed, place, distance, eventsBetween, quotations, hasOwnQuotation);
}

/** How many sentences with an event or quotation stand whole in a stretch. */
function framesWithin(
  from: number,
  to: number,
  events: readonly PlacedEvent[],
  siblings: readonly QuotationDraft[],
): number {
  let starts: number[] = NO_STARTS;
  for (const { event } of events) starts = withStart(starts, from, to, event.frame);
  for (const { frame } of siblings) starts = withStart(starts, from, to, frame);
  return starts.length;
}

const NO_STARTS: number[] = [];

const withStart = (starts: number[], from: number, to: number, { start, end }: Span): number[] =>
  start >= from && end <= to && !starts.includes(start) ? appended(starts, start) : starts;

function chainOf(
  paragraph: number,
  draft: QuotationDraft,
  previous: Previous,
  isRunning: boolean,
): QuotationView['chain'] {
  if (isRunning) return 'running';
  if (previous.paragraph === paragraph) {
    return previous.draft.frame.start === draft.frame.start ? 'same sentence' : 'same paragraph';
  }
  return previous.paragraph === paragraph - 1
    ? 'next paragraph'
    : paragraph - previous.paragraph < 4
      ? 'further'
      : undefined;
}

/** Longest stretch between two quotations that only joins them: *and a*, *, and the*. */
const JOINT_LIMIT = 14;

function isConjoined(
  paragraphs: readonly Paragraph[],
  previous: Previous,
  draft: QuotationDraft,
  paragraph: number,
): boolean {
  const from = previous.draft.span.end;
  const to = draft.span.start;
  if (to - from > JOINT_LIMIT) return false;
  const between = (paragraphs[paragraph]?.text ?? '').slice(from, to).toLowerCase();
  return (
    between.includes(' and ') ||
    between.includes(' or ') ||
    between.includes(' but ') ||
    to - from < 6
  );
}

/** Whether the last word of an event's speaker is a given one. */
function isLastWord(paragraphs: readonly Paragraph[], placed: PlacedEvent, word: string): boolean {
  const { end } = placed.event.head;
  const last = codeUnitAt(paragraphs[placed.paragraph]?.text ?? '', end - 1);
  const own = codeUnitAt(word, word.length - 1);
  // most end in another letter
  if (last < 128 && own < 128 && (last | 32) !== (own | 32)) return false;
  return lastWordOf(paragraphs, placed) === word;
}
