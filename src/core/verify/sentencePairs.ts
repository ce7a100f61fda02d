import { type Alignment, alignWords } from '../index/align';
import { runKey, type SourceIndex } from '../index/sourceIndex';

/** What two sentences have in common by their words, wherever they stand. */
export interface SentencePair {
  /** Of the longer one, the share of words that the other has in any order: 0 to 1. */
  readonly share: number;
  /** `undefined`: they share too little for it to tell anything. */
  readonly alignment: Alignment | undefined;
}

/** Articles that are copies of each other have the same sentences, which are compared once. */
export interface SentencePairs {
  /** @param leastShare of words in any order, for the words to be aligned; the same at each call. */
  compare(a: Int32Array, b: Int32Array, leastShare: number): SentencePair;
}

const known = new WeakMap<SourceIndex, SentencePairs>();

/** What was compared for the articles of an index, kept as long as it is. */
export function sentencePairsOf(index: SourceIndex): SentencePairs {
  const kept = known.get(index);
  if (kept) return kept;
  const made = createSentencePairs();
  known.set(index, made);
  return made;
}

/** So many pairs are kept; then it starts anew. */
const MOST = 20_000;

interface KeptPair extends SentencePair {
  readonly a: Int32Array;
  readonly b: Int32Array;
}

function createSentencePairs(): SentencePairs {
  const pairs = new Map<number, KeptPair>();
  return {
    compare(a, b, leastShare) {
      const key = Math.imul(runKey(a, 0, a.length), 0x9e3779b1) ^ runKey(b, 0, b.length);
      const kept = pairs.get(key);
      if (kept && isSame(kept.a, a) && isSame(kept.b, b)) return kept;
      if (pairs.size === MOST) pairs.clear();
      const share = sharedWords(a, b) / Math.max(a.length, b.length);
      const alignment = share < leastShare ? undefined : alignWords(a, b);
      const made = { a, b, share, alignment };
      pairs.set(key, made);
      return made;
    },
  };
}

function isSame(a: Int32Array, b: Int32Array): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

/** How many words are the same, in any order: far cheaper than aligning. */
function sharedWords(a: Int32Array, b: Int32Array): number {
  const left = new Map<number, number>();
  for (const key of a) left.set(key, (left.get(key) ?? 0) + 1);
  let shared = 0;
  for (const key of b) {
    const count = left.get(key) ?? 0;
    if (count === 0) continue;
    left.set(key, count - 1);
    shared++;
  }
  return shared;
}
