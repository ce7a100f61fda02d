import { anchorAt } from './anchor';
import { foldText } from './foldText';
import type { Ledger, Tick } from './ledger';
import { placeTicks } from './trackTicks';

/** A ledger of an article that is gone, which seems to be that of another. */
export interface MovedLedger<T extends { readonly ledger: Ledger }> {
  readonly from: T;
  /** Its ticks whose words stand in the other article. */
  readonly held: number;
  /** Every tick has its words and surroundings there, and no other ledger comes near. */
  readonly isSure: boolean;
}

/** Fewer ticks could stand in two articles that share a sentence, unless they stand at the same offsets. */
const LEAST_TICKS = 3;

/**
 * Of the ledgers of articles that are gone, the one whose words a text has: that of an article which was moved by
 * another program. `undefined` where none has half of its ticks there.
 */
export function movedLedger<T extends { readonly ledger: Ledger }>(
  text: string,
  gone: readonly T[],
): MovedLedger<T> | undefined {
  const folded = foldText(text).text;
  const found = gone
    .filter(({ ledger }) => hasHalf(folded, ledger.ticks))
    .map((from) => ({ from, held: heldTicks(text, from.ledger.ticks) }))
    .filter(({ from, held }) => held > 0 && 2 * held >= from.ledger.ticks.length)
    .sort((a, b) => b.held - a.held);
  const [best] = found;
  if (!best) return undefined;
  return { ...best, isSure: found.length === 1 && isUnchanged(text, best.from.ledger.ticks) };
}

/** Whether half of the words stand at all: most of what is gone is of other articles, and placing takes long. */
function hasHalf(folded: string, ticks: readonly Tick[]): boolean {
  let absent = 0;
  return ticks.every(({ anchor }) => {
    if (!folded.includes(foldText(anchor.exact).text.trim())) absent++;
    return 2 * absent <= ticks.length;
  });
}

const heldTicks = (text: string, ticks: readonly Tick[]): number =>
  placeTicks(text, ticks).filter(({ kind }) => kind === 'held').length;

function isUnchanged(text: string, ticks: readonly Tick[]): boolean {
  const folded = foldText(text).text;
  const isThere = ({ anchor: { prefix, exact, suffix } }: Tick): boolean =>
    folded.includes(foldText(prefix + exact + suffix).text.trim());
  const isInPlace = ({ anchor }: Tick): boolean => {
    const { prefix, exact, suffix } = anchorAt(text, anchor);
    return exact === anchor.exact && prefix === anchor.prefix && suffix === anchor.suffix;
  };
  return ticks.every(isThere) && (ticks.length >= LEAST_TICKS || ticks.every(isInPlace));
}
