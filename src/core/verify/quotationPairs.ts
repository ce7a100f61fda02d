import type { SourceIndex } from '../index/sourceIndex';
import type { Change } from '../model';
import { changesOf } from './changes';
import { compareQuotations, type QuoteComparison } from './compareQuotations';
import { type QuotationWording, quotationWording } from './quotationWording';
import type { Running } from './running';

/** Two quotations by what is printed, wherever that stands. */
export interface QuotationPair extends QuoteComparison {
  readonly changes: () => readonly Change[];
  readonly wording: () => QuotationWording;
}

/** Articles that are copies of each other print the same quotations, which are compared once. */
export interface QuotationPairs {
  /** As {@link compareQuotations} gives it. */
  compare(a: Running, b: Running): QuotationPair | undefined;
}

const known = new WeakMap<SourceIndex, QuotationPairs>();

/** What was compared for the articles of an index, kept as long as it is. */
export function quotationPairsOf(index: SourceIndex): QuotationPairs {
  const kept = known.get(index);
  if (kept) return kept;
  const made = createQuotationPairs();
  known.set(index, made);
  return made;
}

/** So many pairs are kept; then it starts anew. */
const MOST = 20_000;
/** There are never so many quotations that differ. */
const NUMBERS = 2 ** 26;

function createQuotationPairs(): QuotationPairs {
  const numbers = new Map<string, number>();
  const pairs = new Map<number, QuotationPair | undefined>();
  const byRunning = new WeakMap<Running, number>();

  const numberOf = (run: Running): number => {
    const kept = byRunning.get(run);
    if (kept !== undefined) return kept;
    const printed = printedOf(run);
    const number = numbers.get(printed) ?? numbers.size;
    numbers.set(printed, number);
    byRunning.set(run, number);
    return number;
  };

  return {
    compare(a, b) {
      const key = numberOf(a) * NUMBERS + numberOf(b);
      const kept = pairs.get(key);
      if (kept || pairs.has(key)) return kept;
      if (pairs.size === MOST) pairs.clear();
      const made = pairOf(a, b);
      pairs.set(key, made);
      return made;
    },
  };
}

function pairOf(a: Running, b: Running): QuotationPair | undefined {
  const comparison = compareQuotations(a, b);
  return (
    comparison && {
      ...comparison,
      changes: once(() => changesOf(a, b, comparison.match)),
      wording: once(() => quotationWording(a, b, comparison)),
    }
  );
}

function once<T extends object>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}

/**
 * All that a comparison reads of a quotation: its words and their flags, and what is printed of each part
 * with the character on either side, which may be a bracket.
 */
function printedOf({ text, length, key, flags, start, end, part, parts }: Running): string {
  const from = parts.map(({ quotation }) => quotation.span.start);
  const to = parts.map(({ quotation }) => quotation.span.end);
  for (let i = 0; i < length; i++) {
    const at = part[i] ?? 0;
    from[at] = Math.min(from[at] ?? 0, start[i] ?? 0);
    to[at] = Math.max(to[at] ?? 0, end[i] ?? 0);
  }
  return [
    key.join(),
    flags.join(),
    ...parts.map(
      ({ quotation }, i) => quotation.form + text.slice((from[i] ?? 0) - 1, (to[i] ?? 0) + 1),
    ),
  ].join('\n');
}
