import type { Span } from '../model';
import { anchorAt, hasSameWords } from './anchor';
import type { ClaimState } from './coverage';
import { withTick, type Ledger, type Tick } from './ledger';
import { newTick, ruledTick, type Ruling } from './newTick';
import type { PlacedTick } from './trackTicks';

/**
 * The ledger with a ruling on a claim of the article as it stands, and the tick that it is in.
 * @param ledger as it was read last; the claim's own tick may be an older one.
 */
export function ruledLedger(
  ledger: Ledger,
  text: string,
  { about, tick: known }: ClaimState,
  placed: readonly PlacedTick[],
  ruling: Ruling,
): { readonly ledger: Ledger; readonly tick: Tick } {
  const { kind, span } = about;
  const first = newTick(text, kind, span, ruling);
  // the words may have been copied from a place that was ticked: that tick stays where it is
  const taken = new Set(placed.map(({ tick }) => tick.id));
  const id = known?.id ?? freeId(first.id, taken);
  const old = ledger.ticks.find((it) => it.id === id) ?? known;
  const tick = old ? ruledTick(text, old, span, ruling) : { ...first, id };
  return { ledger: withTick(ledger, tick), tick };
}

function freeId(id: string, taken: ReadonlySet<string>): string {
  let free = id;
  for (let i = 1; taken.has(free); i++) free = `${id}-again${i > 1 ? i : ''}`;
  return free;
}

/**
 * A tick that was lost, at the words where a person says that it belongs. Where they are other words than
 * were ticked, the claim is open again.
 */
export function reattachedTick(text: string, tick: Tick, span: Span, at: string): Tick {
  const anchor = anchorAt(text, span);
  const { was = tick.anchor.exact, ...rest } = tick;
  const moved = { ...rest, anchor, modified: at };
  return hasSameWords(anchor.exact, was) ? moved : { ...moved, state: 'open', was };
}
