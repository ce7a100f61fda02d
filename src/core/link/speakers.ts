import type { ParagraphNotes } from '../annotate/annotate';
import type { ReportingEvent } from '../annotate/events';
import type { QuotationDraft } from '../annotate/quotations';
import type { Paragraph } from '../model';
import {
  eventFeatures,
  nobodyFeatures,
  type EventView,
  type Place,
  type QuotationView,
} from './speakerFeatures';

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
  /** Features of each candidate, and last of nobody. */
  readonly features: readonly (readonly number[])[];
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
  let previous: Previous | undefined;
  notes.forEach((note, paragraph) => {
    const own: SpeakerChoice[] = [];
    answers.push(own);
    note.quotations.forEach((draft, index) => {
      const isNested = draft.parent >= 0;
      const question = questionOf(
        paragraphs,
        notes,
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
  return answers;
}

interface Previous {
  readonly paragraph: number;
  readonly draft: QuotationDraft;
  readonly index: number;
  readonly choice: SpeakerChoice;
}

function questionOf(
  paragraphs: readonly Paragraph[],
  notes: readonly ParagraphNotes[],
  paragraph: number,
  draft: QuotationDraft,
  previous: Previous | undefined,
  isRunning: boolean,
): SpeakerQuestion {
  const note = notes[paragraph];
  const own = note?.events.filter(({ inside }) => inside === draft.parent) ?? [];
  const chain = previous && chainOf(paragraph, draft, previous, isRunning);
  const chosen = chain && previous.choice.candidate;
  const chosenWords = chosen && wordsOf(paragraphs, chosen);
  const quotation: QuotationView = {
    draft,
    eventsInFrame: own.filter(({ frame }) => frame.start === draft.frame.start),
    chain,
    chainUnspoken: previous !== undefined && previous.choice.candidate === undefined,
    conjoined:
      previous?.paragraph === paragraph && isConjoined(paragraphs, previous, draft, paragraph),
    inTitle: paragraph === 0 && notes.length > 1 && (paragraphs[0]?.text.length ?? 0) < TITLE_LIMIT,
  };
  const candidates: PlacedEvent[] = [];
  const views: EventView[] = [];
  const siblings = note?.quotations.filter(({ parent }) => parent === draft.parent) ?? [];
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
      isChainSpeaker: chosenWords !== undefined && wordsOf(paragraphs, placed) === chosenWords,
    });
  };
  for (const event of own) {
    const view = ownView(draft, event, own, siblings);
    if (view) add(paragraph, event, view);
  }
  if (draft.parent < 0) {
    for (let back = 1; back <= PARAGRAPHS_BACK; back++) {
      const there = notes[paragraph - back];
      const events = there?.events.filter(isOuter) ?? [];
      const lastFrame = there?.quotations.at(-1)?.frame.start ?? 0;
      const last = Math.max(events.at(-1)?.frame.start ?? 0, lastFrame);
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
          quotationsBetween:
            there?.quotations.filter((it) => it.parent < 0 && it.span.start > event.cue.start)
              .length ?? 0,
          hasOwnQuotation: hasQuotation(there, event),
        });
      }
    }
    const after = notes[paragraph + 1];
    const first = after?.events.find(({ inside }) => inside < 0)?.frame.start;
    if (draft.alone) {
      for (const event of after?.events ?? []) {
        if (!isOuter(event) || event.frame.start !== first || event.frame.start > 2) continue;
        add(paragraph + 1, event, {
          place: 'next paragraph',
          distance: 999,
          eventsBetween: 0,
          quotationsBetween: 0,
          hasOwnQuotation: hasQuotation(after, event),
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
    features: [...views.map((view) => eventFeatures(quotation, view)), nobodyFeatures(quotation)],
  };
}

const isOuter = ({ inside, form }: ReportingEvent): boolean => inside < 0 && form !== 'label';

const hasQuotation = (note: ParagraphNotes | undefined, event: ReportingEvent): boolean =>
  note?.quotations.some(
    (it) => it.parent === event.inside && it.frame.start === event.frame.start,
  ) ?? false;

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
  const quotations = siblings.filter(({ span }) => span.start >= from && span.end <= to).length;
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
  const near = isBefore ? event.cue.end : Math.min(event.cue.start, event.subject.start);
  return {
    place,
    distance: isWithin ? 0 : isBefore ? draft.span.start - near - 1 : near - draft.span.end - 1,
    eventsBetween: events.filter((it) => it !== event && it.cue.start >= from && it.cue.end <= to)
      .length,
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
function wordsOf(paragraphs: readonly Paragraph[], { paragraph, event }: PlacedEvent): string {
  const text = paragraphs[paragraph]?.text ?? '';
  const words = text.slice(event.head.start, event.head.end).toLowerCase();
  return words.slice(words.lastIndexOf(' ') + 1);
}
