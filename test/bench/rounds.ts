/** Milliseconds that `work` takes. */
export function timeOf(work: () => void): number {
  const start = performance.now();
  work();
  return performance.now() - start;
}

export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? NaN;
}

export const median = (values: readonly number[]): number => quantile(values, 0.5);

export interface Contender {
  readonly name: string;
  /** What it works on, in bytes of UTF-8. */
  readonly bytes: number;
  readonly work: () => void;
}

/** By contender, its rate of each round in MB/s (10⁶ bytes a second). */
export type Rates = ReadonlyMap<string, readonly number[]>;

/** Clears away what the work before left, since it is not the next one's. */
export function collect(): void {
  (globalThis as { readonly gc?: () => void }).gc?.(); // --expose-gc
}

/**
 * Lets the contenders work in turn, `rounds` times over, in this process, after one round that does not
 * count: what slows the machine down for a while slows them all. Each pays for what is collected while it works.
 */
export function interleaved(contenders: readonly Contender[], rounds: number): Rates {
  const rates = new Map<string, number[]>(contenders.map(({ name }) => [name, []]));
  for (let round = 0; round <= rounds; round++) {
    for (const { name, bytes, work } of contenders) {
      collect();
      const ms = timeOf(work);
      if (round > 0) rates.get(name)?.push(bytes / 1000 / ms);
    }
  }
  return rates;
}

/** The median over rounds of how many times as fast `a` was as `b` in the same round. */
export function timesAsFast(rates: Rates, a: string, b: string): number {
  const others = rates.get(b) ?? [];
  return median((rates.get(a) ?? []).map((rate, round) => rate / (others[round] ?? NaN)));
}
