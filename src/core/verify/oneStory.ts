import type { Entry, SourceIndex } from '../index/sourceIndex';
import { wordRange, type Words } from '../index/words';
import type { Reading, Span } from '../model';
import { isNameBy, isTelling } from './tellingWords';

/**
 * Two articles that name two of the same people tell one story, or parts of one; people whom a good
 * part of all articles name do not count.
 */
export function shareTwoPeople(a: Reading, b: Reading, index: SourceIndex): boolean {
  const common = Math.max(4, index.size * 0.02);
  let count = 0;
  for (const { id } of a.people) {
    if (!b.people.some((it) => it.id === id) || index.naming(id).length > common) continue;
    if (++count === 2) return true;
  }
  return false;
}

/** Least share of the telling words of the shorter of two articles on one story … */
const SHARED = 0.5;
/** … and of those that name a place or a body in common besides; … */
const SHARED_BESIDE_NAMES = 0.3;
/** … of both, on one story and not on one matter alone, as a share of the geometric mean of how many they have. */
const SHARED_OF_BOTH = 0.25;
const LEAST_SHARED = 3;
const LEAST_NAMES = 2;

/** How near what two articles tell is: one event and what came of it, or one matter, of which papers tell for months. */
type Nearness = 'story' | 'matter' | 'apart';

/**
 * Whether two articles tell one story: they name two of the same people, quote the same words, or have a good part
 * of their telling words in common.
 */
export const isOneStory = (...articles: Articles): boolean => nearness(...articles) === 'story';

/**
 * Whether two articles tell of one day: they quote the same words, or share so many of their telling words as two reports of
 * one event do. The people of a story are in what was written years before and after, too.
 */
export const areOfOneDay = (a: WordedArticle, b: WordedArticle): boolean =>
  shareQuotation(a, b) || sharedOfBoth(a, b) >= SHARED_OF_ONE_DAY;

const SHARED_OF_ONE_DAY = 0.3;

/** How many telling words two articles have in common, as a share of the geometric mean of how many they have: 0 to 1. */
function sharedOfBoth(a: WordedArticle, b: WordedArticle): number {
  const [x, y] = [vocabularyOf(a.reading, a.words), vocabularyOf(b.reading, b.words)];
  const [short, long] = x.size <= y.size ? [x, y] : [y, x];
  if (short.size === 0) return 0;
  let shared = 0;
  for (const key of short.keys()) if (long.has(key)) shared++;
  return shared / Math.sqrt(short.size * long.size);
}

/** {@link isOneStory}, or the shorter article has some names and telling words of the other’s many. */
export const isOneMatter = (...articles: Articles): boolean => nearness(...articles) !== 'apart';

type Articles = readonly [reading: Reading, words: Words, entry: Entry, index: SourceIndex];

function nearness(...[reading, words, entry, index]: Articles): Nearness {
  const of = known.get(reading) ?? new WeakMap<Reading, Nearness>();
  known.set(reading, of);
  const kept = of.get(entry.reading);
  if (kept !== undefined) return kept;
  const isOne =
    shareTwoPeople(reading, entry.reading, index) ||
    shareQuotation({ reading, words }, { reading: entry.reading, words: entry.words() });
  const made = isOne
    ? 'story'
    : nearnessOf(vocabularyOf(reading, words), vocabularyOf(entry.reading, entry.words()));
  of.set(entry.reading, made);
  return made;
}

const known = new WeakMap<Reading, WeakMap<Reading, Nearness>>();

/** So many words in a row that two articles have inside quotation marks were said once, to both. */
const QUOTED_RUN = 7;

const quotedRuns = new WeakMap<Reading, ReadonlySet<number>>();

/** Hashes of each {@link QUOTED_RUN} words in a row of the quotations of an article. */
function quotedRunsOf(reading: Reading, words: Words): ReadonlySet<number> {
  const kept = quotedRuns.get(reading);
  if (kept) return kept;
  const made = new Set<number>();
  for (const { kind, span } of reading.annotations) {
    if (kind === 'quote') for (const it of runsWithin(span, words)) made.add(it);
  }
  quotedRuns.set(reading, made);
  return made;
}

function runsWithin(span: Span, words: Words): readonly number[] {
  const { from, to } = wordRange(words, span);
  const out: number[] = [];
  for (let first = from; first + QUOTED_RUN <= to; first++) {
    let hash = 0;
    for (let i = first; i < first + QUOTED_RUN; i++) {
      hash = (Math.imul(hash, 31) + (words.key[i] ?? 0)) | 0;
    }
    out.push(hash);
  }
  return out;
}

/** An article with its words. */
export interface WordedArticle {
  readonly reading: Reading;
  readonly words: Words;
}

/** Whether two articles quote the same words, {@link QUOTED_RUN} in a row. */
export function shareQuotation(a: WordedArticle, b: WordedArticle): boolean {
  const [x, y] = [quotedRunsOf(a.reading, a.words), quotedRunsOf(b.reading, b.words)];
  const [few, many] = x.size <= y.size ? [x, y] : [y, x];
  for (const run of few) if (many.has(run)) return true;
  return false;
}

/** Of a quotation so many words that are the same were said once, whatever else the articles tell. */
export const SAID_ONCE = 12;

/**
 * Whether one of the articles has {@link QUOTED_RUN} words and more that the other quotes as a whole quotation, or
 * {@link SAID_ONCE} of a longer one: what people say after every match is said with another word in it.
 */
export const quoteTheSame = (a: WordedArticle, b: WordedArticle): boolean =>
  quotesWhatIsIn(a, quotedRunsOf(b.reading, b.words)) ||
  quotesWhatIsIn(b, quotedRunsOf(a.reading, a.words));

function quotesWhatIsIn({ reading, words }: WordedArticle, there: ReadonlySet<number>): boolean {
  if (there.size === 0) return false;
  return reading.annotations.some(({ kind, span }) => {
    if (kind !== 'quote') return false;
    const runs = runsWithin(span, words);
    const needed = Math.min(runs.length, SAID_ONCE - QUOTED_RUN + 1);
    let row = 0;
    return runs.some((it) => {
      row = there.has(it) ? row + 1 : 0;
      return row >= needed;
    });
  });
}

/** The keys of the telling words of an article; of each, whether it is written as a name. */
type Vocabulary = ReadonlyMap<number, boolean>;

const vocabularies = new WeakMap<Reading, Vocabulary>();

/** Made once for each reading. */
export function vocabularyOf(reading: Reading, words: Words): Vocabulary {
  const kept = vocabularies.get(reading);
  if (kept) return kept;
  const made = new Map<number, boolean>();
  for (let i = 0; i < words.length; i++) {
    const flags = words.flags[i] ?? 0;
    if (!isTelling(flags)) continue;
    const key = words.key[i] ?? 0;
    made.set(key, (made.get(key) ?? false) || isNameBy(flags));
  }
  vocabularies.set(reading, made);
  return made;
}

function nearnessOf(a: Vocabulary, b: Vocabulary): Nearness {
  const [short, long] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  let names = 0;
  for (const [key, isName] of short) {
    const theirs = long.get(key);
    if (theirs === undefined) continue;
    shared++;
    if (isName && theirs) names++;
  }
  if (shared < LEAST_SHARED) return 'apart';
  if (shared >= short.size * SHARED) return 'story';
  if (names < LEAST_NAMES || shared < short.size * SHARED_BESIDE_NAMES) return 'apart';
  // a long article has a third of the words of any on its matter
  return shared >= Math.sqrt(short.size * long.size) * SHARED_OF_BOTH ? 'story' : 'matter';
}
