import type { Reading } from '../model';
import { lostTicks, type ClaimState } from './coverage';
import type { Locator, TickState } from './ledger';
import type { PlacedTick } from './trackTicks';

/** A line of a check sheet. */
export interface SheetRow {
  /** From 1, in the order of the article. */
  readonly number: number;
  readonly kind: ClaimState['about']['kind'];
  readonly words: string;
  /** UTF-16 offset of the words in the article. */
  readonly start: number;
  readonly state: TickState;
  readonly sources: readonly string[];
  /** '' where nobody has said anything. */
  readonly by: string;
  readonly note: string;
  /** The words that were checked, where others stand there now. */
  readonly was?: string;
}

export interface Sheet {
  readonly article: string;
  readonly title: string;
  readonly text: string;
  readonly rows: readonly SheetRow[];
  /** Words that were ticked and cannot be found again, with what was said of them. */
  readonly lost: readonly {
    readonly words: string;
    readonly state: TickState;
    readonly by: string;
  }[];
}

/** Everything that there is to check in an article, and what has been said of it. */
export const sheetOf = (
  { article }: Reading,
  states: readonly ClaimState[],
  placed: readonly PlacedTick[],
): Sheet => ({
  article: article.id,
  title: article.title,
  text: article.text,
  rows: states.map(({ about, text, state, tick, was }, i) => ({
    number: i + 1,
    kind: about.kind,
    words: text,
    start: about.span.start,
    state,
    sources: tick?.sources.map(locatorLine) ?? [],
    by: tick?.by ?? '',
    note: tick?.note ?? '',
    ...(was === undefined ? {} : { was }),
  })),
  lost: lostTicks(states, placed).map(({ tick: { anchor, state, by } }) => ({
    words: anchor.exact,
    state,
    by,
  })),
});

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
