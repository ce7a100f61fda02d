import { wholeOf } from './column';
import { createFewestEdits, type FewestEdits } from './fewestEdits';
import { fitWithin } from './fitWithin';
import { buildGrams, GRAM, searchGrams, type GramIndex, type SearchBounds } from './grams';
import { between, sortedColumn, type SortedColumn } from './sortedColumn';

/** An article as an archive keeps it: no text, only what it can be found by. */
export interface ArchiveEntry {
  /** What the caller tells it by. */
  readonly id: number;
  /** The keys of its words, in order. */
  readonly keys: Int32Array;
  /** What it says that runs of words do not find, as hashes: people, figures, quotations of a few words. */
  readonly facts: Int32Array;
}

/** A stretch of an article, in words, that is nearly what was looked for. */
export interface ArchivePassage {
  readonly id: number;
  readonly from: number;
  readonly to: number;
  /** 1 − edits over words: 1 is word for word, 0 is nothing alike. */
  readonly similarity: number;
}

export interface ArchiveQuery {
  /** Runs of words, such as an article's sentences. */
  readonly runs: readonly Int32Array[];
  readonly facts: Int32Array;
  /** Of the facts those that are a person's full name. */
  readonly names: Int32Array;
  /** The article that asks. */
  readonly except: number;
}

/**
 * Articles that bear on what was asked, the nearest first; parallel arrays. Among them are, up to half of all
 * that are wanted, the nearest one that has each run nearly whole and the nearest that has each name, though
 * others share more besides: else what stands in an article on another story would seem to stand nowhere.
 */
export interface RelatedArticles {
  readonly ids: Int32Array;
  readonly scores: Float32Array;
}

/**
 * An immutable snapshot of many articles, from which those are chosen that are worth reading: about ten
 * bytes a word and eight a fact. `with` and `without` give a new snapshot that shares what did not
 * change.
 */
export interface Archive {
  readonly size: number;
  readonly segments: readonly ArchiveSegment[];
  /** The entries in place of those with the same ids, or added. */
  with(entries: readonly ArchiveEntry[]): Archive;
  without(ids: ReadonlySet<number>): Archive;
  /** Where these words stand, or nearly these: the most alike first. */
  passages(keys: Int32Array, except?: number): readonly ArchivePassage[];
  /** Which articles share runs of words or facts with the query. */
  related(query: ArchiveQuery, most: number): RelatedArticles;
}

/** Some articles in one gram index. `live` has 0 for those that have changed or gone since. */
export interface ArchiveSegment {
  readonly grams: GramIndex;
  readonly ids: Int32Array;
  /** Hash and place of the article of each fact in one number, sorted; see {@link PLACES}. */
  readonly facts: SortedColumn;
  readonly live: Uint8Array;
  readonly living: number;
}

/** A segment has fewer articles than this: a hash of 32 bits and a place fit into 53. */
const PLACES = 2 ** 20;
/** Segments are put together up to so many words: that takes twice the memory of what comes out. */
const MOST_WORDS = 2 ** 22;

export const emptyArchive: Archive = snapshot([]);

/** The archive that is made of these segments, as when they come back from where they were kept. */
export const archiveOf = (segments: readonly ArchiveSegment[]): Archive => snapshot(segments);

function snapshot(segments: readonly ArchiveSegment[]): Archive {
  const size = segments.reduce((sum, { living }) => sum + living, 0);
  return {
    size,
    segments,
    with(entries) {
      const ids = new Set(entries.map(({ id }) => id));
      const kept = withoutIds(segments, ids);
      return snapshot(entries.length > 0 ? merged([...kept, segmentOf(entries)]) : kept);
    },
    without: (ids) => snapshot(merged(withoutIds(segments, ids))),
    passages: (keys, except = -1) => passagesIn(segments, keys, except),
    related: (query, most) => relatedIn(segments, size, query, most),
  };
}

function segmentOf(entries: readonly ArchiveEntry[]): ArchiveSegment {
  const facts = new Float64Array(entries.reduce((sum, it) => sum + it.facts.length, 0));
  let at = 0;
  entries.forEach((it, place) => {
    for (const fact of it.facts) facts[at++] = (fact >>> 0) * PLACES + place;
  });
  return {
    grams: buildGrams(entries.map(({ keys }) => keys)),
    ids: Int32Array.from(entries, ({ id }) => id),
    facts: sortedColumn(facts.sort()),
    live: new Uint8Array(entries.length).fill(1),
    living: entries.length,
  };
}

function withoutIds(
  segments: readonly ArchiveSegment[],
  ids: ReadonlySet<number>,
): readonly ArchiveSegment[] {
  return segments.map((segment) => {
    const live = segment.live.slice();
    let { living } = segment;
    segment.ids.forEach((id, place) => {
      if (live[place] !== 1 || !ids.has(id)) return;
      live[place] = 0;
      living--;
    });
    return living === segment.living ? segment : { ...segment, live, living };
  });
}

/**
 * Segments at the end that are not clearly smaller than the one before are put together, so that there
 * are few and an article is moved seldom.
 */
function merged(segments: readonly ArchiveSegment[]): readonly ArchiveSegment[] {
  const kept = segments.filter(({ living }) => living > 0);
  for (let last = kept.pop(), before = kept.pop(); ; before = kept.pop()) {
    if (!last) return [];
    if (!before) return [last];
    const fit =
      before.living + last.living < PLACES && wordsOf(before) + wordsOf(last) <= MOST_WORDS;
    if (before.living > last.living * 2 || !fit) return [...kept, before, last];
    last = segmentOf([...entriesOf(before), ...entriesOf(last)]);
  }
}

/** Words of its living articles, about. */
const wordsOf = ({ grams, ids, living }: ArchiveSegment): number =>
  (grams.token.length * living) / ids.length;

function entriesOf({ grams, ids, facts, live }: ArchiveSegment): readonly ArchiveEntry[] {
  const byPlace = Array.from(ids, (): number[] => []);
  const token = wholeOf(grams.token);
  for (const code of wholeOf(facts.column)) byPlace[code % PLACES]?.push(Math.floor(code / PLACES));
  return byPlace.flatMap((own, place) =>
    live[place] === 0
      ? []
      : [
          {
            id: ids[place] ?? 0,
            keys: token.subarray(grams.docStart[place], grams.docStart[place + 1]),
            facts: Int32Array.from(own),
          },
        ],
  );
}

/** Stretches that are looked at for one search, the ones with the most shared runs. */
const STRETCHES = 64;
/** For one quotation: its few rarest runs find it, most of its words changed or not. */
const PASSAGES: SearchBounds = { postings: 1000, most: STRETCHES };
/** For what a whole article says, where the number of shared runs tells. */
const RELATED: SearchBounds = { postings: 4000, most: STRETCHES };
/** Least similarity that is still an edited copy. */
const LEAST_SIMILAR = 0.5;

function passagesIn(
  segments: readonly ArchiveSegment[],
  keys: Int32Array,
  except: number,
): readonly ArchivePassage[] {
  const out: ArchivePassage[] = [];
  const fewestEdits = createFewestEdits(keys);
  for (const { grams, ids, live } of segments) {
    for (const { doc, from, to } of searchGrams(grams, keys, live, PASSAGES)) {
      const id = ids[doc] ?? 0;
      if (id === except) continue;
      const passage = fitted(grams, keys, doc, from, to, fewestEdits);
      if (passage) out.push({ id, ...passage });
    }
  }
  return out.sort((a, b) => b.similarity - a.similarity || a.id - b.id || a.from - b.from);
}

/** The words around a shared stretch, aligned; an exact copy needs no alignment. `undefined`: they are others. */
function fitted(
  { token, docStart }: GramIndex,
  keys: Int32Array,
  doc: number,
  from: number,
  to: number,
  fewestEdits: FewestEdits,
): Omit<ArchivePassage, 'id'> | undefined {
  const start = docStart[doc] ?? 0;
  const low = Math.max(0, from - keys.length);
  const high = Math.min((docStart[doc + 1] ?? 0) - start, to + keys.length);
  const around = token.stretch(start + low, start + high);
  /** Of the article's first word, in the stretch. */
  const origin = start - around.from;
  if (
    to - from === keys.length &&
    keys.every((key, i) => around.numbers[origin + from + i] === key)
  ) {
    return { from, to, similarity: 1 };
  }
  const most = keys.length * (1 - LEAST_SIMILAR);
  if (fewestEdits(around.numbers, origin + low, origin + high) > most) return undefined;
  const fit = fitWithin(keys, around.numbers, origin + low, origin + high);
  if (fit.edits > most) return undefined;
  const similarity = 1 - fit.edits / keys.length;
  return { from: fit.from - origin, to: fit.to - origin, similarity };
}

/** A fact that more articles have than this, or than a twentieth of many, chooses none. */
const COMMON = 500;
/** Shared runs of three words that one run of the query counts for at most. */
const MOST_HITS = 12;

/** Of the runs of three words in a run, least share of an article that has it nearly whole. */
const NEARLY_WHOLE = 0.5;

function relatedIn(
  segments: readonly ArchiveSegment[],
  size: number,
  { runs, facts, names, except }: ArchiveQuery,
  most: number,
): RelatedArticles {
  const scores = new Map<number, number>();
  const add = (id: number, score: number): void => {
    if (id !== except) scores.set(id, (scores.get(id) ?? 0) + score);
  };
  const nearest = (a: number, b: number): number =>
    (scores.get(b) ?? 0) - (scores.get(a) ?? 0) || a - b;
  const wanted = new Set<number>();
  for (const keys of runs) {
    let holder: number | undefined;
    let shared = Math.max(GRAM, (keys.length - GRAM + 1) * NEARLY_WHOLE);
    for (const { grams, ids, live } of segments) {
      for (const { doc, hits } of searchGrams(grams, keys, live, RELATED)) {
        const id = ids[doc] ?? 0;
        add(id, Math.min(hits, MOST_HITS));
        if (id === except || hits < shared) continue;
        holder = hits === shared ? Math.min(id, holder ?? id) : id;
        shared = hits;
      }
    }
    if (holder !== undefined) wanted.add(holder);
  }
  const common = Math.max(COMMON, size / 20);
  for (const fact of facts) {
    const holders = holdersOf(segments, fact);
    if (holders.length === 0 || holders.length > common) continue;
    const weight = Math.log(1 + size / holders.length);
    for (const id of holders) add(id, weight);
  }
  for (const name of names) {
    const holders = holdersOf(segments, name).filter((id) => id !== except);
    for (const id of holders) add(id, 0);
    const [holder] = holders.sort(nearest);
    if (holder !== undefined) wanted.add(holder);
  }
  const best = [...scores.keys()].sort(nearest);
  const certain = new Set(best.filter((id) => wanted.has(id)).slice(0, Math.floor(most / 2)));
  let free = most - certain.size;
  const chosen = best.filter((id) => certain.has(id) || free-- > 0);
  return {
    ids: Int32Array.from(chosen),
    scores: Float32Array.from(chosen, (id) => scores.get(id) ?? 0),
  };
}

/** The living articles that have a fact, in the order of their segments. */
function holdersOf(segments: readonly ArchiveSegment[], fact: number): number[] {
  const key = fact >>> 0;
  const out: number[] = [];
  for (const { facts, ids, live } of segments) {
    for (const code of between(facts, key * PLACES, (key + 1) * PLACES)) {
      const place = code % PLACES;
      if (live[place] === 1) out.push(ids[place] ?? 0);
    }
  }
  return out;
}
