import { Class } from '../lexicon/classes';
import { vocabulary } from '../lexicon/vocabulary';
import { finishHash, foldedCode, hashStep } from '../lexicon/wordTable';
import type { Reading } from '../model';
import type { Steps } from '../steps';
import { charKind, Char } from '../text/characters';

/** How much of an article's start tells what it is about, in characters. */
const START = 1500;
/** Cosine from which two articles are on one story. */
const RELATED = 0.14;
/** As if so many articles more stood by, none of them related: a word that both of two share tells little else. */
const FEW = 50;
/** Words in more articles than this, or than a quarter of many, tell stories apart from nothing. */
const COMMON_DOCUMENTS = 40;

/**
 * For each reading, in order, the number of its story: articles whose rarer words are much the same
 * share one, and so do articles that a third links. A reading at each step.
 */
export function* tellingStories(readings: readonly Reading[]): Steps<readonly number[]> {
  const words: ReadonlySet<number>[] = [];
  for (const it of readings) {
    yield;
    words.push(rareWords(it));
  }
  const holders = new Map<number, number[]>();
  words.forEach((set, i) => {
    for (const word of set) {
      const list = holders.get(word);
      if (list) list.push(i);
      else holders.set(word, [i]);
    }
  });
  const weight = (holding: number): number => Math.log(1 + (readings.length + FEW) / holding) ** 2;
  const norm = words.map((set) => {
    let sum = 0;
    for (const word of set) sum += weight(holders.get(word)?.length ?? 1);
    return Math.sqrt(sum) || 1;
  });
  const parent = readings.map((_, i) => i);
  const root = (i: number): number => {
    let at = i;
    while (parent[at] !== at) at = parent[at] = parent[parent[at] ?? at] ?? at;
    return at;
  };
  const most = Math.max(COMMON_DOCUMENTS, readings.length / 50);
  for (const [i, own] of words.entries()) {
    yield;
    const shared = new Map<number, number>();
    for (const word of own) {
      const list = holders.get(word) ?? [];
      if (list.length > most) continue;
      const worth = weight(list.length);
      for (const other of list) if (other < i) shared.set(other, (shared.get(other) ?? 0) + worth);
    }
    for (const [other, sum] of shared) {
      if (sum / ((norm[i] ?? 1) * (norm[other] ?? 1)) >= RELATED) parent[root(i)] = root(other);
    }
  }
  return readings.map((_, i) => root(i));
}

const EVERYDAY =
  Class.common |
  Class.determiner |
  Class.preposition |
  Class.auxiliary |
  Class.conjunction |
  Class.cue;

/** Hashes of the words of four letters or more that are no everyday words, at the article's start. */
function rareWords({ article }: Reading): ReadonlySet<number> {
  const { text } = article;
  const out = new Set<number>();
  const limit = Math.min(text.length, START);
  const codes = new Uint16Array(limit);
  for (let i = 0; i < limit; i++) codes[i] = text.charCodeAt(i);
  for (let at = 0; at < limit; at++) {
    const from = at;
    let steps = 0;
    for (; at < limit; at++) {
      const code = codes[at] ?? 0;
      const kind = charKind(code);
      if (kind !== Char.lower && kind !== Char.upper) break;
      steps = hashStep(steps, foldedCode(code));
    }
    if (at - from < 4) continue;
    const hash = finishHash(steps);
    const { table } = vocabulary;
    const place = table.placeOf(codes, from, at, hash, false);
    if ((table.classesAt(place) & EVERYDAY) === 0) out.add(hash);
  }
  return out;
}
