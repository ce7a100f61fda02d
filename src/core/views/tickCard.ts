import type { ClaimState } from '../desk/coverage';
import { locatorLine } from '../desk/sheetRows';
import { tickLine } from './tickWords';

/** What a checker has said of a claim, for a card: the first line is the state. */
export interface TickCard {
  readonly state: string;
  /** The words that were ticked, where others stand there now. */
  readonly was?: string;
  /** '' for none. */
  readonly note: string;
  readonly sources: readonly string[];
  /** ISO 8601. */
  readonly at: string;
}

/** `undefined` where nobody has said anything. */
export function tickCard(claim: ClaimState): TickCard | undefined {
  const { tick, was } = claim;
  const state = tickLine(claim);
  if (!tick || state === undefined) return undefined;
  return {
    state,
    ...(was !== undefined && { was }),
    note: tick.note,
    sources: tick.sources.map(locatorLine),
    at: tick.modified,
  };
}
