import type { Reading } from '../model';
import { wholeOf } from './column';
import { buildGrams, searchGrams, type GramIndex } from './grams';
import { utterancesOf, type Utterance } from './utterances';
import { readWords, type Words, wordsOf } from './words';

/** One article of an index. Its words are read again when they are asked for. */
export interface Entry {
  readonly reading: Reading;
  readonly utterances: readonly Utterance[];
  /** Quotations of up to {@link SHORT} words by {@link runKey}, as indices into `utterances`. */
  readonly short: ReadonlyMap<number, readonly number[]>;
  readonly words: () => Words;
}

/** A stretch of another article that shares runs of three words with what was looked for. */
export interface Place {
  readonly entry: Entry;
  readonly from: number;
  readonly to: number;
  readonly hits: number;
}

/** A quotation, and where it stands. */
export interface PlacedUtterance {
  readonly entry: Entry;
  readonly utterance: Utterance;
}

/**
 * An immutable snapshot of many readings. `with` and `without` give a new snapshot that shares all
 * other articles' entries, and leave this one as it was.
 */
export interface SourceIndex {
  readonly size: number;
  readonly entries: ReadonlyMap<string, Entry>;
  /** The reading in place of the one with the same id, or added. */
  with(reading: Reading): SourceIndex;
  withAll(readings: readonly Reading[]): SourceIndex;
  without(id: string): SourceIndex;
  /** Where runs of these words stand in any article but `except`, most shared runs first. */
  search(keys: Int32Array, except: string): readonly Place[];
  /** The quotations of up to {@link SHORT} words that are these words, by {@link runKey}. */
  fragments(key: number): readonly PlacedUtterance[];
  /** The articles that name a person, by the shared id. */
  naming(person: string): readonly Entry[];
}

/** Quotations of up to this many words are too short to be found by runs of three words. */
export const SHORT = 3;

/** Of two readings with one id the later counts. */
export function createSourceIndex(readings: readonly Reading[] = []): SourceIndex {
  const byId = new Map(readings.map((it) => [it.article.id, it]));
  const made = [...byId.values()].map(makeEntry);
  const entries = new Map(made.map(({ entry }) => [entry.reading.article.id, entry]));
  return snapshot(entries, made.length > 0 ? [makeSegment(made)] : []);
}

/** Some articles in one gram index. An entry that is no longer its article's counts no more. */
interface Segment {
  readonly grams: GramIndex;
  readonly entries: readonly Entry[];
}

interface Made {
  readonly entry: Entry;
  readonly keys: Int32Array;
}

function makeEntry(reading: Reading): Made {
  const words = readWords(reading.paragraphs);
  const utterances = utterancesOf(reading, words);
  const short = new Map<number, number[]>();
  utterances.forEach(({ parts }, i) => {
    const part = parts[0];
    if (!part || parts.length > 1 || part.to - part.from > SHORT || part.to === part.from) return;
    const key = runKey(words.key, part.from, part.to);
    const list = short.get(key);
    if (list) list.push(i);
    else short.set(key, [i]);
  });
  return {
    entry: { reading, utterances, short, words: () => wordsOf(reading.paragraphs) },
    keys: words.key,
  };
}

/** One number for a run of words. */
export function runKey(keys: Int32Array, from: number, to: number): number {
  let key = to - from;
  for (let i = from; i < to; i++) key = (Math.imul(key, 0x01000193) ^ (keys[i] ?? 0)) | 0;
  return key;
}

const makeSegment = (made: readonly Made[]): Segment => ({
  grams: buildGrams(made.map(({ keys }) => keys)),
  entries: made.map(({ entry }) => entry),
});

/** The best places read for one search; more articles than that rarely tell anything new. */
const PLACES = 48;

/** Places kept of one search of a segment: more than are read, since the article that asks is left out. */
const KEPT = PLACES * 2;
/** Positions read for one search of a segment. */
const POSTINGS = 4000;
/** Searches kept by a snapshot: articles that are copies of each other ask for the same words. */
const SEARCHES = 512;

interface Search {
  readonly keys: Int32Array;
  /** For each segment its places, the best first. */
  readonly found: readonly (readonly Place[])[];
}

const withoutArticle = (places: readonly Place[], id: string): readonly Place[] =>
  places.filter(({ entry }) => entry.reading.article.id !== id);

const isSame = (a: Int32Array, b: Int32Array): boolean =>
  a.length === b.length && a.every((it, i) => it === b[i]);

function snapshot(entries: ReadonlyMap<string, Entry>, segments: readonly Segment[]): SourceIndex {
  const lives = new Map<Segment, Uint8Array>();
  const liveOf = (segment: Segment): Uint8Array => {
    const kept = lives.get(segment);
    if (kept) return kept;
    const live = Uint8Array.from(segment.entries, (it) =>
      entries.get(it.reading.article.id) === it ? 1 : 0,
    );
    lives.set(segment, live);
    return live;
  };
  const searches = new Map<number, Search>();
  const searchAll = (keys: Int32Array, most: number): readonly (readonly Place[])[] =>
    segments.map((segment) =>
      searchGrams(segment.grams, keys, liveOf(segment), { postings: POSTINGS, most }).flatMap(
        ({ doc, from, to, hits }) => {
          const entry = segment.entries[doc];
          return entry ? [{ entry, from, to, hits }] : [];
        },
      ),
    );
  let fragments: Map<number, PlacedUtterance[]> | undefined;
  let people: Map<string, Entry[]> | undefined;

  return {
    size: entries.size,
    entries,
    with(reading) {
      return this.withAll([reading]);
    },
    withAll(readings) {
      if (readings.length === 0) return this;
      const made = readings.map(makeEntry);
      const next = new Map(entries);
      for (const { entry } of made) next.set(entry.reading.article.id, entry);
      return snapshot(next, merged([...segments, makeSegment(made)], next));
    },
    without(id) {
      if (!entries.has(id)) return this;
      const next = new Map(entries);
      next.delete(id);
      return snapshot(next, merged(segments, next));
    },
    search(keys, except) {
      const key = runKey(keys, 0, keys.length);
      let kept = searches.get(key);
      if (!kept || !isSame(kept.keys, keys)) {
        if (searches.size === SEARCHES) searches.clear();
        kept = { keys, found: searchAll(keys, KEPT) };
        searches.set(key, kept);
      }
      let found = kept.found.map((it) => withoutArticle(it, except));
      // an article that repeats itself may have crowded out the others
      if (found.some((it, i) => it.length < PLACES && kept.found[i]?.length === KEPT)) {
        found = searchAll(keys, Infinity).map((it) => withoutArticle(it, except));
      }
      const places = found.flatMap((it) => it.slice(0, PLACES));
      return segments.length > 1
        ? places.sort((x, y) => y.hits - x.hits || order(x, y)).slice(0, PLACES)
        : places;
    },
    fragments(key) {
      if (!fragments) {
        fragments = new Map();
        for (const entry of entries.values()) {
          for (const [run, places] of entry.short) {
            const list = fragments.get(run) ?? [];
            fragments.set(run, list);
            for (const at of places) {
              const utterance = entry.utterances[at];
              if (utterance) list.push({ entry, utterance });
            }
          }
        }
      }
      return fragments.get(key) ?? [];
    },
    naming(person) {
      if (!people) {
        people = new Map();
        for (const entry of entries.values()) {
          for (const { id } of entry.reading.people) {
            const list = people.get(id);
            if (list) list.push(entry);
            else people.set(id, [entry]);
          }
        }
      }
      return people.get(person) ?? [];
    },
  };
}

const order = (a: Place, b: Place): number =>
  a.entry.reading.article.id < b.entry.reading.article.id
    ? -1
    : a.entry.reading.article.id > b.entry.reading.article.id
      ? 1
      : a.from - b.from;

/**
 * Segments at the end that are not clearly smaller than the one before are put together, so that
 * there are never more than a few and each article is moved seldom.
 */
function merged(
  segments: readonly Segment[],
  entries: ReadonlyMap<string, Entry>,
): readonly Segment[] {
  const out = segments.map((segment) => ({
    segment,
    live: segment.entries.filter((it) => entries.get(it.reading.article.id) === it).length,
  }));
  const kept = out.filter(({ live }) => live > 0);
  for (let last = kept.pop(), before = kept.pop(); ; before = kept.pop()) {
    if (!last) return [];
    if (!before) return [...kept.map((it) => it.segment), last.segment];
    if (before.live > last.live * 2) {
      return [...kept.map((it) => it.segment), before.segment, last.segment];
    }
    const made = [...livingOf(before.segment, entries), ...livingOf(last.segment, entries)];
    last = { segment: makeSegment(made), live: made.length };
  }
}

function livingOf(
  { grams, entries: all }: Segment,
  entries: ReadonlyMap<string, Entry>,
): readonly Made[] {
  const token = wholeOf(grams.token);
  return all.flatMap((entry, doc) =>
    entries.get(entry.reading.article.id) === entry
      ? [{ entry, keys: token.subarray(grams.docStart[doc], grams.docStart[doc + 1]) }]
      : [],
  );
}
