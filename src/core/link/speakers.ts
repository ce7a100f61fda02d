import type { ParagraphNotes } from '../annotate/annotate';
import type { ReportingEvent } from '../annotate/events';
import type { QuotationDraft } from '../annotate/quotations';
import type { Paragraph, Span } from '../model';
import { endsStep, type Steps } from '../steps';
import { lastWord } from '../text/characters';
import type { EventView, Place, QuotationView } from './speakerFeatures';
import { makeSheet, type PlacedEvent, type Sheet } from './speakerSheets';

/** Who speaks this quotation? One of the candidates, or nobody. */
export interface SpeakerQuestion {
  readonly paragraph: number;
  readonly draft: QuotationDraft;
  readonly candidates: readonly PlacedEvent[];
  readonly views: readonly EventView[];
  /** The quotation as the features of its candidates see it. */
  readonly quotation: QuotationView;
  /** Index of the candidate who does something between this utterance and the next or the one before; -1 for none. */
  readonly beat: number;
}

export interface SpeakerChoice {
  /** `undefined`: nobody, or unsure. */
  readonly candidate: PlacedEvent | undefined;
  readonly view?: EventView;
  /** Between 0 and 1, of the candidate or of nobody. */
  readonly certainty: number;
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
  let previous: Previous | undefined;
  let asked = 0;
  for (const [paragraph, note] of notes.entries()) {
    const own: SpeakerChoice[] = [];
    answers.push(own);
    for (const [index, draft] of note.quotations.entries()) {
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
      );
      const choice = answer(question);
      own.push(choice);
      if (!inner) previous = { paragraph, draft, index, choice };
    }
  }
  yield;
  return spokenInBlocks(paragraphs, notes, spokenThroughout(notes, continues, answers));
}

/** Who speaks a block quotation speaks what stands in it behind a heading or list too. */
function spokenInBlocks(
  paragraphs: readonly Paragraph[],
  notes: readonly ParagraphNotes[],
  answers: readonly (readonly SpeakerChoice[])[],
): readonly (readonly SpeakerChoice[])[] {
  let block: number | undefined;
  let known: SpeakerChoice | undefined;
  return answers.map((own, paragraph) => {
    const setOff = paragraphs[paragraph]?.setOff;
    if (setOff === undefined) return own;
    if (setOff !== block) known = undefined;
    block = setOff;
    const whole = notes[paragraph]?.quotations.findIndex(({ mark }) => mark === '') ?? -1;
    const choice = own[whole];
    if (choice?.candidate) known = choice;
    const said = known;
    return choice && said ? own.map((it, index) => (index === whole ? said : it)) : own;
  });
}

/** What runs over paragraphs is one quotation: parts for which nobody was found take the next one's speaker. */
function spokenThroughout(
  notes: readonly ParagraphNotes[],
  continues: (paragraph: number, draft: QuotationDraft) => boolean,
  answers: readonly (readonly SpeakerChoice[])[],
): readonly (readonly SpeakerChoice[])[] {
  const settled = [...answers];
  for (let paragraph = notes.length - 1; paragraph > 0; paragraph--) {
    const first = notes[paragraph]?.quotations[0];
    const choice = settled[paragraph]?.[0];
    if (!first || !choice?.candidate || !continues(paragraph, first)) continue;
    const open = notes[paragraph - 1]?.quotations.findIndex((it) => it.open) ?? -1;
    const before = settled[paragraph - 1];
    if (open < 0 || !before || before[open]?.candidate) continue;
    settled[paragraph - 1] = before.map((it, index) => (index === open ? choice : it));
  }
  return settled;
}

interface Previous {
  readonly paragraph: number;
  readonly draft: QuotationDraft;
  readonly index: number;
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
): SpeakerQuestion {
  const sheet = sheetOf(paragraph);
  const own = near(sheet?.eventsIn(draft.parent) ?? [], draft, EVENTS_NEAR, cueStart);
  const siblings = near(sheet?.quotationsIn(draft.parent) ?? [], draft, EVENTS_NEAR, spanStart);
  const chain = previous && chainOf(paragraph, draft, previous, isRunning);
  const chosen = chain && previous.choice.candidate;
  const chosenWord = chosen && lastWordOf(paragraphs, chosen);
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
  const candidates: PlacedEvent[] = [];
  const views: EventView[] = [];
  const add = (placed: PlacedEvent, place: EventPlace): void => {
    const { event } = placed;
    candidates.push(placed);
    views.push({
      event,
      place: place.place,
      distance: place.distance,
      eventsBetween: place.eventsBetween,
      quotationsBetween: place.quotationsBetween,
      hasOwnQuotation: place.hasOwnQuotation,
      isChain: chosen?.event === event,
      isChainSpeaker: chosenWord !== undefined && lastWordOf(paragraphs, placed) === chosenWord,
    });
  };
  for (const placed of own) {
    const place = ownPlace(draft, placed, own, siblings);
    if (place) add(placed, place);
  }
  if (draft.parent < 0) {
    for (let back = 1; back <= PARAGRAPHS_BACK; back++) {
      const there = sheetOf(paragraph - back);
      if (there) addBefore(there, back, add);
    }
    const after = draft.alone ? sheetOf(paragraph + 1) : undefined;
    if (after) addBehind(after, add);
  }
  if (chosen && !candidates.some(({ event }) => event === chosen.event)) {
    add(chosen, {
      place: 'two paragraphs before',
      distance: FAR,
      eventsBetween: 3,
      quotationsBetween: 3,
      hasOwnQuotation: true,
    });
  }
  return {
    paragraph,
    draft,
    candidates,
    views,
    quotation,
    beat: beatOf(draft, candidates, siblings, paragraph),
  };
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
  if (others.length === 0) return -1;
  return candidates.findIndex(({ event, paragraph: there }) => {
    const { frame, clause, subjectKind } = event;
    const isSomebody = subjectKind === 'name' || subjectKind === 'he' || subjectKind === 'person';
    if (there !== paragraph || !isSomebody || clause !== 'main') return false;
    return others.some(
      (it) =>
        (follows(draft.frame, frame) && follows(frame, it.frame)) ||
        (follows(it.frame, frame) && follows(frame, draft.frame)),
    );
  });
}

const isUtteranceAlone = ({ alone, form, parent }: QuotationDraft): boolean =>
  alone && form === 'direct' && parent < 0;

/** Nothing but a space stands between two sentences. */
const follows = (a: Span, b: Span): boolean => b.start >= a.end && b.start - a.end <= 2;

function eventsInFrame(
  own: readonly PlacedEvent[],
  { frame }: QuotationDraft,
): readonly ReportingEvent[] {
  const out: ReportingEvent[] = [];
  for (const { event } of own) if (event.frame.start === frame.start) out.push(event);
  return out;
}

/** How an event stands to a quotation. */
type EventPlace = Omit<EventView, 'event' | 'isChain' | 'isChainSpeaker'>;

/** The distance of another paragraph, in characters. */
const FAR = 999;

/** The last events of a paragraph so many before the quotation's. */
function addBefore(
  { outer, quotationsIn, isQuoting }: Sheet,
  back: number,
  add: (placed: PlacedEvent, place: EventPlace) => void,
): void {
  const quotations = quotationsIn(-1);
  const lastQuoting = quotations.at(-1)?.frame.start ?? 0;
  const last = Math.max(outer.at(-1)?.event.frame.start ?? 0, lastQuoting);
  for (let i = Math.max(0, outer.length - EVENTS_BACK / back); i < outer.length; i++) {
    const placed = outer[i];
    if (!placed) continue;
    const { cue, frame } = placed.event;
    add(placed, {
      place:
        back > 1
          ? 'two paragraphs before'
          : frame.start === last
            ? 'paragraph before, last sentence'
            : 'paragraph before',
      distance: FAR,
      eventsBetween: startingBehind(outer, EVENTS_BACK / back, cue.start, cueStart),
      quotationsBetween: startingBehind(quotations, EVENTS_NEAR, cue.start, spanStart),
      hasOwnQuotation: isQuoting(frame.start),
    });
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
function addBehind(
  { outer, isQuoting }: Sheet,
  add: (placed: PlacedEvent, place: EventPlace) => void,
): void {
  const first = outer[0]?.event.frame.start ?? 0;
  if (first > 2) return;
  for (const placed of outer.slice(0, EVENTS_BACK)) {
    const { frame } = placed.event;
    if (frame.start !== first) break;
    add(placed, {
      place: 'next paragraph',
      distance: FAR,
      eventsBetween: 0,
      quotationsBetween: 0,
      hasOwnQuotation: isQuoting(frame.start),
    });
  }
}

/** How many events and quotations of its own paragraph are looked at on each side of a quotation. */
const EVENTS_NEAR = 12;

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
  let low = 0;
  let high = items.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const item = items[middle];
    if (item && startOf(item) < span.start) low = middle + 1;
    else high = middle;
  }
  return items.slice(Math.max(0, low - count), low + count);
}

/** The same for an event of its own paragraph; `undefined` where it is too far. */
function ownPlace(
  draft: QuotationDraft,
  { event }: PlacedEvent,
  events: readonly PlacedEvent[],
  siblings: readonly QuotationDraft[],
): EventPlace | undefined {
  const isBefore = event.cue.start < draft.span.start;
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
    if (isBefore) return undefined; // a label speaks for its own words; others take it by the chain
    if (!isWithin) return undefined;
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
    if (!isBefore && between > 0) return undefined;
    place = !isBefore
      ? 'next sentence'
      : between === 0
        ? 'sentence before'
        : between === 1
          ? 'two sentences before'
          : 'earlier in the paragraph';
  }
  const edge = isBefore ? event.cue.end : Math.min(event.cue.start, event.subject.start);
  return {
    place,
    distance: isWithin ? 0 : isBefore ? draft.span.start - edge - 1 : edge - draft.span.end - 1,
    eventsBetween,
    quotationsBetween: quotations,
    hasOwnQuotation: siblings.some((it) => it.frame.start === event.frame.start && it !== draft),
  };
}

/** How many sentences with an event or quotation stand whole in a stretch. */
function framesWithin(
  from: number,
  to: number,
  events: readonly PlacedEvent[],
  siblings: readonly QuotationDraft[],
): number {
  const starts: number[] = [];
  const look = ({ start, end }: Span): void => {
    if (start >= from && end <= to && !starts.includes(start)) starts.push(start);
  };
  for (const { event } of events) look(event.frame);
  for (const { frame } of siblings) look(frame);
  return starts.length;
}

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

/** The last word of the speaker, by which two mentions of one speaker are told at a glance. */
function lastWordOf(paragraphs: readonly Paragraph[], { paragraph, event }: PlacedEvent): string {
  const text = paragraphs[paragraph]?.text ?? '';
  const words = text.slice(event.head.start, event.head.end);
  return lastWord(words).toLowerCase();
}
