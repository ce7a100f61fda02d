import type { Ledger, Tick } from './ledger';

/** For so long after it was dropped or taken back, a tick cannot come back from an older branch. */
const KEPT_DAYS = 180;

/**
 * When the last word on a tick was said, as an ISO 8601 instant: that it was taken back to what had been said
 * before is one too.
 */
export const saidAt = ({ modified, restored = '' }: Tick): string =>
  restored > modified ? restored : modified;

/**
 * The ledger without a tick, and with what is left of it: its words, and who dropped it when. A merge by lines may
 * bring the tick back from a branch that still has it; what is left of it tells that it is gone.
 */
export function withoutTick(ledger: Ledger, id: string, by: string, at: string): Ledger {
  const dropped = ledger.ticks.find((it) => it.id === id);
  if (!dropped) return ledger;
  const { about, anchor, created } = dropped;
  const rest: Tick = {
    ...{ id, about, anchor, state: 'open', by, created, modified: at },
    ...{ note: '', sources: [], remarks: [], unknown: {} },
  };
  const ticks = ledger.ticks.filter((it) => it !== dropped);
  return { ...ledger, ticks, dropped: [...others(ledger.dropped, id), rest] };
}

/** Of a tick that is there and what is left of one with its id, only what was said last. */
export function withoutDropped(
  ticks: readonly Tick[],
  dropped: readonly Tick[],
): Pick<Ledger, 'ticks' | 'dropped'> {
  const gone = new Map<string, Tick>();
  for (const it of dropped) {
    const known = gone.get(it.id);
    if (!known || known.modified < it.modified) gone.set(it.id, it);
  }
  const left = ticks.filter((it) => {
    const isGone = saidAt(it) <= (gone.get(it.id)?.modified ?? '');
    if (!isGone) gone.delete(it.id);
    return !isGone;
  });
  return { ticks: left, ...(gone.size > 0 && { dropped: [...gone.values()] }) };
}

/** The ledger without what is left of ticks that went long before an instant. */
export function prunedLedger(ledger: Ledger, now: string): Ledger {
  const oldest = new Date(Date.parse(now) - KEPT_DAYS * 86_400_000).toISOString();
  const { dropped: all = [], ...rest } = ledger;
  const dropped = all.filter(({ modified }) => modified >= oldest);
  const ticks = rest.ticks.map((it) => {
    const { restored = oldest, ...tick } = it;
    return restored < oldest ? tick : it;
  });
  const isPruned = dropped.length < all.length || ticks.some((it, i) => it !== rest.ticks[i]);
  return isPruned ? { ...rest, ticks, ...(dropped.length > 0 && { dropped }) } : ledger;
}

/** What is left of the other ticks. */
export const others = (dropped: readonly Tick[] = [], id: string): readonly Tick[] =>
  dropped.filter((it) => it.id !== id);
