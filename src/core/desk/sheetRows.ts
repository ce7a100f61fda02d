import type { Reading } from '../model';
import { shownText } from '../text/prose';
import { lostTicks, type ClaimState } from './coverage';
import type { Locator, Tick, TickState } from './ledger';
import type { PlacedTick } from './trackTicks';

/** What has been said of words, for a line of a check sheet. */
export interface SheetEntry {
  readonly kind: Tick['about'];
  /** As a person reads them: in a saved page *£5* for *&pound;5*. */
  readonly words: string;
  readonly state: TickState;
  readonly sources: readonly string[];
  /** '' where nobody has said anything. */
  readonly by: string;
  readonly note: string;
  /** Questions and answers, each with who: `BK: Which year?`. */
  readonly remarks: readonly string[];
  /** The words that were checked, where others stand there now. */
  readonly was?: string;
}

/** A line of a check sheet. */
export interface SheetRow extends SheetEntry {
  /** From 1, in the order of the article. */
  readonly number: number;
  /** UTF-16 offset of the words in the article. */
  readonly start: number;
}

export interface Sheet {
  /** The path of the article, as it was given. */
  readonly article: string;
  readonly title: string;
  readonly text: string;
  /** The day of the sheet, as `2031-05-04`. */
  readonly day: string;
  readonly rows: readonly SheetRow[];
  /** Words that were ticked and cannot be found again, with what was said of them. */
  readonly lost: readonly SheetEntry[];
}

/**
 * Everything that there is to check in an article, and what has been said of it.
 * @param at when the sheet is made, an ISO 8601 instant.
 */
export const sheetOf = (
  reading: Reading,
  states: readonly ClaimState[],
  placed: readonly PlacedTick[],
  at: string,
): Sheet => ({
  article: reading.article.id,
  title: reading.article.title,
  text: reading.article.text,
  day: at.slice(0, 10),
  rows: states.map(({ about, state, tick, was }, i) => ({
    number: i + 1,
    start: about.span.start,
    kind: about.kind,
    words: shownText(reading, about.span),
    ...saidIn(tick, was),
    state,
  })),
  lost: lostTicks(states, placed).map(({ tick }) => ({
    kind: tick.about,
    words: tick.anchor.exact,
    ...saidIn(tick, tick.was),
  })),
});

const saidIn = (
  tick: Tick | undefined,
  was: string | undefined,
): Omit<SheetEntry, 'kind' | 'words'> => ({
  state: tick?.state ?? 'open',
  sources: tick?.sources.map(locatorLine) ?? [],
  by: tick?.by ?? '',
  note: tick && !isSaid(tick) ? tick.note : '',
  remarks: tick?.remarks.map(({ by, text }) => (by === '' ? text : `${by}: ${text}`)) ?? [],
  ...(was === undefined ? {} : { was }),
});

/** Whether the note is a remark too, as a question is. */
const isSaid = ({ note, remarks }: Tick): boolean => remarks.some(({ text }) => text === note);

/** Where a fact was checked, on a line. */
export function locatorLine(source: Locator): string {
  switch (source.kind) {
    case 'passage':
      return `${source.article}: “${source.anchor.exact}”`;
    case 'page':
      return source.at === undefined ? source.url : `${source.url} (${source.at})`;
    case 'line':
      return source.text;
  }
}
