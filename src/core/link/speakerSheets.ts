import type { ParagraphNotes } from '../annotate/annotate';
import type { ReportingEvent } from '../annotate/events';
import type { QuotationDraft } from '../annotate/quotations';
import type { Paragraph } from '../model';
import { lastWord } from '../text/characters';
import { partitionPoint } from '../text/partitionPoint';
import { numbersOfEvent, type EventNumbers } from './speakerFeatures';

/** An event with the paragraph whose words it counts in, and its index among that paragraph's. */
export interface PlacedEvent {
  readonly paragraph: number;
  readonly index: number;
  readonly event: ReportingEvent;
}

/** An event as every quotation that asks about it sees it. */
export interface SheetEvent extends PlacedEvent {
  readonly numbers: EventNumbers;
}

/** The notes of a paragraph, sorted for asking who speaks. */
export interface Sheet {
  /** By the index of the quotation in whose words they stand and one more, 0 for the writer's own; in order. */
  readonly events: readonly (readonly SheetEvent[] | undefined)[];
  readonly quotations: readonly (readonly QuotationDraft[] | undefined)[];
  /** Events that another paragraph's quotation can go back to. */
  readonly outer: readonly SheetEvent[];
  /** Where those of the writer's sentences start that have a quotation. */
  readonly quoting: ReadonlySet<number>;
}

const NONE: readonly never[] = [];
const NOWHERE: ReadonlySet<number> = new Set();

/** What stands in the words of the quotation with an index, -1 for the writer's own. */
export const inWordsOf = <T>(
  groups: readonly (readonly T[] | undefined)[],
  parent: number,
): readonly T[] => groups[parent + 1] ?? NONE;

/** The events and quotations of a paragraph, each by the quotation in whose words it stands. */
export function makeSheet(paragraph: number, { events, quotations }: ParagraphNotes): Sheet {
  const placed: SheetEvent[] = [];
  for (const [index, event] of events.entries()) {
    placed.push({ paragraph, index, event, numbers: numbersOfEvent(event) });
  }
  const eventsBy = grouped(placed, insideOf);
  const quotationsBy = grouped(quotations, parentOf);
  const own = quotationsBy[0];
  return {
    events: eventsBy,
    quotations: quotationsBy,
    outer: without(eventsBy[0] ?? NONE, isLabel),
    quoting: own ? new Set(own.map(frameStart)) : NOWHERE,
  };
}

const insideOf = ({ event }: PlacedEvent): number => event.inside + 1;
const parentOf = ({ parent }: QuotationDraft): number => parent + 1;
const frameStart = ({ frame }: QuotationDraft): number => frame.start;
const isLabel = ({ event }: PlacedEvent): boolean => event.form === 'label';

/** Items by a small number, in order; most paragraphs have one group. */
function grouped<Item>(
  items: readonly Item[],
  numberOf: (item: Item) => number,
): readonly (readonly Item[] | undefined)[] {
  if (items.length === 0) return NONE;
  let isOne = true;
  for (const item of items) isOne &&= numberOf(item) === 0;
  if (isOne) return [items];
  const groups: (Item[] | undefined)[] = [];
  for (const item of items) (groups[numberOf(item)] ??= []).push(item);
  return groups;
}

const without = <Item>(items: readonly Item[], test: (item: Item) => boolean): readonly Item[] =>
  items.some(test) ? items.filter((it) => !test(it)) : items;

/** The last word of the speaker, by which two mentions of one speaker are told at a glance. */
export function lastWordOf(
  paragraphs: readonly Paragraph[],
  { paragraph, event }: PlacedEvent,
): string {
  const text = paragraphs[paragraph]?.text ?? '';
  const words = text.slice(event.head.start, event.head.end);
  return lastWord(words).toLowerCase();
}

/** Index of the last event whose cue starts before `limit`, or -1. */
export const lastWithCueBefore = (events: readonly ReportingEvent[], limit: number): number =>
  partitionPoint(events.length, (i) => (events[i]?.cue.start ?? 0) < limit) - 1;

/** A report of its own, not one inside another noun phrase or a relative clause. */
export const isMain = ({ form, found, kind }: ReportingEvent): boolean =>
  form !== 'noun' && form !== 'other verb' && found !== 'relative' && kind !== 'move';
