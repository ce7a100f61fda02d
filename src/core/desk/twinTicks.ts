import { hasSameWords } from './anchor';
import { saidAt } from './droppedTicks';
import { isLater, type Tick } from './ledger';
import { likenessThere } from './placeAnchors';
import type { PlacedTick } from './trackTicks';

/** Of 2: how alike the surroundings must be for a tick to be one of the same claim. */
const LEAST_LIKENESS = 1;

/**
 * Two ticks of one claim have two ids where what stands around it was edited between them, as on two branches. Of
 * those that find the same words in one place, what was said last counts there; the others are listed as lost.
 */
export function withLaterTicks(text: string, placed: readonly PlacedTick[]): readonly PlacedTick[] {
  if (!placed.some(({ kind }) => kind === 'lost')) return placed;
  const out = [...placed];
  for (const [i, lost] of placed.entries()) {
    if (lost.kind !== 'lost') continue;
    const at = out.findIndex((it) => isTwin(text, lost.tick, it));
    const held = out[at];
    if (held?.kind !== 'held') continue;
    const { span } = held;
    const isOver = isLater(lost.tick, held.tick) && saidAt(lost.tick) !== saidAt(held.tick);
    const [tick, later] = isOver ? [held.tick, lost.tick] : [lost.tick, held.tick];
    out[at] = { kind: 'held', tick: later, span };
    out[i] = { kind: 'lost', tick, guesses: [span], later };
  }
  const order = new Map(placed.map(({ tick }, i) => [tick.id, i]));
  return out.sort((a, b) => (order.get(a.tick.id) ?? 0) - (order.get(b.tick.id) ?? 0));
}

const isTwin = (text: string, lost: Tick, held: PlacedTick): boolean =>
  held.kind === 'held' &&
  held.tick.about === lost.about &&
  baseOf(held.tick.id) !== baseOf(lost.id) &&
  hasSameWords(held.tick.anchor.exact, lost.anchor.exact) &&
  likenessThere(text, lost.anchor, held.span) > LEAST_LIKENESS;

/** Claims that are numbered apart stood in one text: they are two. */
const baseOf = (id: string): string => id.replace(/-(?:\d{1,9}|again\d{0,9})$/, '');
