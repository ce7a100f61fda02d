import type { ParagraphNotes } from '../annotate/annotate';
import type { ReportingEvent } from '../annotate/events';
import type { QuotationDraft } from '../annotate/quotations';
import type { Paragraph } from '../model';
import type { EventView, Place, QuotationView } from './speakerFeatures';

/** An event with the paragraph whose words it counts in. */
export interface PlacedEvent {
  readonly paragraph: number;
  readonly event: ReportingEvent;
}

/** Who speaks this quotation? One of the candidates, or nobody. */
export interface SpeakerQuestion {
  readonly paragraph: number;
  readonly draft: QuotationDraft;
  readonly candidates: readonly PlacedEvent[];
  readonly views: readonly EventView[];
  /** The quotation as the features of its candidates see it. */
  readonly quotation: QuotationView;
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

/** How far back events are looked for, in paragraphs. */
const PARAGRAPHS_BACK = 2;

/** Most events of the paragraph before, and half as many of the one before it. */
const EVENTS_BACK = 6;

/**
 * Asks who speaks each quotation, in order, and hands the answer to the next question, since one
 * quotation often goes on from another. Answers are by paragraph and index of the quotation.
 */
export function answerSpeakers(
  paragraphs: readonly Paragraph[],
  notes: readonly ParagraphNotes[],
  continues: (paragraph: number, draft: QuotationDraft) => boolean,
  answer: (question: SpeakerQuestion) => SpeakerChoice,
): readonly (readonly SpeakerChoice[])[] {
  const answers: SpeakerChoice[][] = [];
  const sheets: (Sheet | undefined)[] = [];
  const lastWords = new Map<ReportingEvent, string>();
  const lastWordOf = (placed: PlacedEvent): string => {
    const known = lastWords.get(placed.event);
    if (known !== undefined) return known;
    const word = lastWordIn(paragraphs, placed);
    lastWords.set(placed.event, word);
    return word;
  };
  const sheetOf = (paragraph: number): Sheet | undefined => {
    const note = notes[paragraph];
    return note && (sheets[paragraph] ??= makeSheet(note));
  };
  let previous: Previous | undefined;
  notes.forEach((note, paragraph) => {
    const own: SpeakerChoice[] = [];
    answers.push(own);
    note.quotations.forEach((draft, index) => {
      const isNested = draft.parent >= 0;
      const question = questionOf(
        paragraphs,
        sheetOf,
        lastWordOf,
        paragraph,
        draft,
        isNested ? undefined : previous,
        continues(paragraph, draft),
      );
      const choice = answer(question);
      own.push(choice);
      if (!isNested) previous = { paragraph, draft, index, choice };
    });
  });
  return spokenThroughout(notes, continues, answers);
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
  lastWordOf: (event: PlacedEvent) => string,
  paragraph: number,
  draft: QuotationDraft,
  previous: Previous | undefined,
  isRunning: boolean,
): SpeakerQuestion {
  const sheet = sheetOf(paragraph);
  const own = near(sheet?.events.get(draft.parent) ?? [], draft, EVENTS_NEAR, cueStart);
  const siblings = near(sheet?.quotations.get(draft.parent) ?? [], draft, EVENTS_NEAR, spanStart);
  const chain = previous && chainOf(paragraph, draft, previous, isRunning);
  const chosen = chain && previous.choice.candidate;
  const chosenWord = chosen && lastWordOf(chosen);
  const quotation: QuotationView = {
    draft,
    eventsInFrame: own.filter(({ frame }) => frame.start === draft.frame.start),
    chain,
    chainUnspoken: previous !== undefined && previous.choice.candidate === undefined,
    conjoined:
      previous?.paragraph === paragraph && isConjoined(paragraphs, previous, draft, paragraph),
    inTitle:
      paragraph === 0 && paragraphs.length > 1 && (paragraphs[0]?.text.length ?? 0) < TITLE_LIMIT,
  };
  const candidates: PlacedEvent[] = [];
  const views: EventView[] = [];
  const add = (
    at: number,
    event: ReportingEvent,
    view: Omit<EventView, 'event' | 'isChain' | 'isChainSpeaker'>,
  ): void => {
    const placed = { paragraph: at, event };
    candidates.push(placed);
    views.push({
      event,
      place: view.place,
      distance: view.distance,
      eventsBetween: view.eventsBetween,
      quotationsBetween: view.quotationsBetween,
      hasOwnQuotation: view.hasOwnQuotation,
      isChain: chosen?.event === event,
      isChainSpeaker: chosenWord !== undefined && lastWordOf(placed) === chosenWord,
    });
  };
  for (const event of own) {
    const view = ownView(draft, event, own, siblings);
    if (view) add(paragraph, event, view);
  }
  if (draft.parent < 0) {
    for (let back = 1; back <= PARAGRAPHS_BACK; back++) {
      const there = sheetOf(paragraph - back);
      if (!there) continue;
      const events = there.outer.slice(-EVENTS_BACK / back);
      const quotations = (there.quotations.get(-1) ?? []).slice(-EVENTS_NEAR);
      const last = Math.max(events.at(-1)?.frame.start ?? 0, quotations.at(-1)?.frame.start ?? 0);
      for (const event of events) {
        add(paragraph - back, event, {
          place:
            back > 1
              ? 'two paragraphs before'
              : event.frame.start === last
                ? 'paragraph before, last sentence'
                : 'paragraph before',
          distance: 999,
          eventsBetween: events.filter((it) => it.cue.start > event.cue.start).length,
          quotationsBetween: quotations.filter((it) => it.span.start > event.cue.start).length,
          hasOwnQuotation: there.quoted.has(event.frame.start),
        });
      }
    }
    const after = draft.alone ? sheetOf(paragraph + 1) : undefined;
    if (after) {
      const first = after.outer[0]?.frame.start ?? 0;
      for (const event of after.outer.slice(0, EVENTS_BACK)) {
        if (event.frame.start !== first || first > 2) break;
        add(paragraph + 1, event, {
          place: 'next paragraph',
          distance: 999,
          eventsBetween: 0,
          quotationsBetween: 0,
          hasOwnQuotation: after.quoted.has(event.frame.start),
        });
      }
    }
  }
  if (chosen && !candidates.some(({ event }) => event === chosen.event)) {
    add(chosen.paragraph, chosen.event, {
      place: 'two paragraphs before',
      distance: 999,
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
  };
}

const isOuter = ({ inside, form }: ReportingEvent): boolean => inside < 0 && form !== 'label';

/** The notes of a paragraph, sorted for asking. */
interface Sheet {
  /** By the quotation in whose words they stand, -1 for the writer's own; in order. */
  readonly events: ReadonlyMap<number, readonly ReportingEvent[]>;
  readonly quotations: ReadonlyMap<number, readonly QuotationDraft[]>;
  /** Events that another paragraph's quotation can go back to. */
  readonly outer: readonly ReportingEvent[];
  /** Where the writer's sentences with a quotation start. */
  readonly quoted: ReadonlySet<number>;
}

function makeSheet({ events, quotations }: ParagraphNotes): Sheet {
  const drafts = groupedBy(quotations, ({ parent }) => parent);
  return {
    events: groupedBy(events, ({ inside }) => inside),
    quotations: drafts,
    outer: events.filter(isOuter),
    quoted: new Set(drafts.get(-1)?.map(({ frame }) => frame.start)),
  };
}

function groupedBy<T>(items: readonly T[], key: (item: T) => number): Map<number, T[]> {
  const groups = new Map<number, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}

/** How many events and quotations of its own paragraph are looked at on each side of a quotation. */
const EVENTS_NEAR = 12;

const cueStart = ({ cue }: ReportingEvent): number => cue.start;
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

/** How an event of the same paragraph stands to a quotation; `undefined` where it is too far. */
function ownView(
  draft: QuotationDraft,
  event: ReportingEvent,
  events: readonly ReportingEvent[],
  siblings: readonly QuotationDraft[],
): Omit<EventView, 'event' | 'isChain' | 'isChainSpeaker'> | undefined {
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
  for (const it of events) {
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
    const between = new Set<number>();
    for (const { frame } of events) {
      if (frame.start >= from && frame.end <= to) between.add(frame.start);
    }
    for (const { frame } of siblings) {
      if (frame.start >= from && frame.end <= to) between.add(frame.start);
    }
    if (!isBefore && between.size > 0) return undefined;
    place = !isBefore
      ? 'next sentence'
      : between.size === 0
        ? 'sentence before'
        : between.size === 1
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
function lastWordIn(paragraphs: readonly Paragraph[], { paragraph, event }: PlacedEvent): string {
  const text = paragraphs[paragraph]?.text ?? '';
  const words = text.slice(event.head.start, event.head.end).toLowerCase();
  return words.slice(words.lastIndexOf(' ') + 1);
}
