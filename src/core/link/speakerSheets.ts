import type { ParagraphNotes } from '../annotate/annotate';
import type { ReportingEvent } from '../annotate/events';
import type { QuotationDraft } from '../annotate/quotations';

/** An event with the paragraph whose words it counts in, and its index among that paragraph's. */
export interface PlacedEvent {
  readonly paragraph: number;
  readonly index: number;
  readonly event: ReportingEvent;
}

/** The notes of a paragraph, sorted for asking who speaks. */
export interface Sheet {
  /** In the words of the quotation with this index, -1 for the writer's own; in order. */
  readonly eventsIn: (parent: number) => readonly PlacedEvent[];
  readonly quotationsIn: (parent: number) => readonly QuotationDraft[];
  /** Events that another paragraph's quotation can go back to. */
  readonly outer: readonly PlacedEvent[];
  /** Whether one of the writer's sentences, by its start, has a quotation. */
  readonly isQuoting: (frame: number) => boolean;
}

const NONE: readonly never[] = [];

export function makeSheet(paragraph: number, { events, quotations }: ParagraphNotes): Sheet {
  const placed = events.map((event, index): PlacedEvent => ({ paragraph, index, event }));
  const eventsIn = grouped(placed, ({ event }) => event.inside + 1);
  const quotationsIn = grouped(quotations, ({ parent }) => parent + 1);
  const quoting = quotationsIn[0] && new Set(quotationsIn[0].map(({ frame }) => frame.start));
  return {
    eventsIn: (parent) => eventsIn[parent + 1] ?? NONE,
    quotationsIn: (parent) => quotationsIn[parent + 1] ?? NONE,
    outer: without(eventsIn[0] ?? NONE, ({ event }) => event.form === 'label'),
    isQuoting: (frame) => quoting?.has(frame) ?? false,
  };
}

/** Items by a small number, in order; most paragraphs have one group. */
function grouped<Item>(
  items: readonly Item[],
  numberOf: (item: Item) => number,
): readonly (readonly Item[] | undefined)[] {
  if (items.every((it) => numberOf(it) === 0)) return items.length === 0 ? NONE : [items];
  const groups: (Item[] | undefined)[] = [];
  for (const item of items) (groups[numberOf(item)] ??= []).push(item);
  return groups;
}

const without = <Item>(items: readonly Item[], test: (item: Item) => boolean): readonly Item[] =>
  items.some(test) ? items.filter((it) => !test(it)) : items;
