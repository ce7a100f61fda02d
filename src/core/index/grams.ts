import { partitionPoint } from '../text/partitionPoint';
import { inMemory, type Column } from './column';

/**
 * Where words occur in many articles, by runs of three words: the words of all of them in one
 * column, and the positions sorted by the top bits of their gram's hash. No hash is kept per position;
 * what a bucket holds is checked against the words themselves. About ten bytes a word.
 */
export interface GramIndex {
  /** The keys of all words, article behind article. */
  readonly token: Column;
  /** Where each article starts in `token`, and the end of the last. */
  readonly docStart: Int32Array;
  readonly post: Column;
  /** Where each bucket of `post` starts, and the end of the last. */
  readonly dir: Column;
  readonly shift: number;
}

export const GRAM = 3;

/** Of articles, each by the keys of its words in order. */
export function buildGrams(docs: readonly Int32Array[]): GramIndex {
  let total = 0;
  const docStart = new Int32Array(docs.length + 1);
  docs.forEach((keys, i) => {
    docStart[i] = total;
    total += keys.length;
  });
  docStart[docs.length] = total;
  const token = new Int32Array(total);
  docs.forEach((keys, i) => {
    token.set(keys, docStart[i]);
  });
  const bits = Math.min(Math.max(31 - Math.clz32(total >> 1), PART_BITS), MOST_BITS);
  const { post, dir } = sortedByGram(token, bits);
  return {
    token: inMemory(token),
    docStart,
    post: inMemory(post),
    dir: inMemory(dir),
    shift: 32 - bits,
  };
}

/** The positions are parted by so many bits of their gram's hash before they are sorted. */
const PART_BITS = 8;
/** Of a gram's hash, so that which bucket of its part it is in takes 16. */
const MOST_BITS = PART_BITS + 16;

/**
 * The positions in the order of the first `bits` of their gram's hash, those of equal bits as they stand; and
 * where each bucket starts. They are parted first: to sort all at once is to wait for memory at each of them,
 * while a part fits into the processor's cache.
 */
function sortedByGram(
  token: Int32Array,
  bits: number,
): { readonly post: Int32Array; readonly dir: Int32Array } {
  const total = Math.max(token.length - GRAM + 1, 0);
  const post = new Int32Array(total);
  const bucketIn = new Uint16Array(total); // of its part
  const parts = partByGram(token, bits, post, bucketIn);
  const dir = new Int32Array((1 << bits) + 1);
  const buckets = 1 << (bits - PART_BITS);
  let largest = 0;
  for (let part = 0; part < 1 << PART_BITS; part++) {
    largest = Math.max(largest, (parts[part + 1] ?? 0) - (parts[part] ?? 0));
  }
  const unsorted = new Int32Array(largest);
  for (let part = 0; part < 1 << PART_BITS; part++) {
    const from = parts[part] ?? 0;
    sortPart(
      post.subarray(from, parts[part + 1]),
      bucketIn.subarray(from, parts[part + 1]),
      dir.subarray(part * buckets, (part + 1) * buckets),
      unsorted,
      from,
    );
  }
  dir[dir.length - 1] = total;
  return { post, dir };
}

/** Fills `post` and `bucketIn` part behind part, in the order of the words. Where each part starts, and the end of the last. */
function partByGram(
  token: Int32Array,
  bits: number,
  post: Int32Array,
  bucketIn: Uint16Array,
): Int32Array {
  const { length } = post;
  const toPart = 32 - PART_BITS;
  const toBucket = 32 - bits;
  const mask = (1 << (bits - PART_BITS)) - 1;
  const hash = gramOf;
  const parts = new Int32Array((1 << PART_BITS) + 1);
  let a = token[0] ?? 0;
  let b = token[1] ?? 0;
  for (let at = 0; at < length; at++) {
    const c = token[at + 2] ?? 0;
    const part = (hash(a, b, c) >>> toPart) + 1;
    parts[part] = (parts[part] ?? 0) + 1;
    a = b;
    b = c;
  }
  for (let i = 1; i < parts.length; i++) parts[i] = (parts[i] ?? 0) + (parts[i - 1] ?? 0);
  const next = parts.slice();
  a = token[0] ?? 0;
  b = token[1] ?? 0;
  for (let at = 0; at < length; at++) {
    const c = token[at + 2] ?? 0;
    const gram = hash(a, b, c); // made again in less time than it takes to keep it
    const part = gram >>> toPart;
    const slot = next[part] ?? 0;
    next[part] = slot + 1;
    post[slot] = at;
    bucketIn[slot] = (gram >>> toBucket) & mask;
    a = b;
    b = c;
  }
  return parts;
}

/**
 * Sorts the positions of one part, and fills `dir` with where each of its buckets starts.
 * @param unsorted room for the positions.
 * @param from where the part starts.
 */
function sortPart(
  post: Int32Array,
  bucketIn: Uint16Array,
  dir: Int32Array,
  unsorted: Int32Array,
  from: number,
): void {
  unsorted.set(post);
  const { length } = bucketIn;
  for (let i = 0; i < length; i++) {
    const bucket = bucketIn[i] ?? 0;
    dir[bucket] = (dir[bucket] ?? 0) + 1;
  }
  let end = from;
  for (let bucket = 0; bucket < dir.length; bucket++) {
    end += dir[bucket] ?? 0;
    dir[bucket] = end;
  }
  // each bucket is filled from its end, so that where it ends becomes where it starts
  for (let i = length - 1; i >= 0; i--) {
    const bucket = bucketIn[i] ?? 0;
    const slot = (dir[bucket] ?? 0) - 1;
    post[slot - from] = unsorted[i] ?? 0;
    dir[bucket] = slot;
  }
}

const gramAt = (token: Int32Array, at: number): number =>
  gramOf(token[at] ?? 0, token[at + 1] ?? 0, token[at + 2] ?? 0);

/** Of three keys, whose bits are mixed already; the first bits of it count. */
const gramOf = (a: number, b: number, c: number): number =>
  (Math.imul(a, 0x9e3779b1) + Math.imul(b, 0x85ebca6b) + Math.imul(c, 0xc2b2ae35)) | 0;

/** A stretch of an article that shares runs of words with what was looked for. */
export interface Hit {
  readonly doc: number;
  /** First and one past the last shared word, as indices into the article's words. */
  readonly from: number;
  readonly to: number;
  /** How many different runs of three words are shared. */
  readonly hits: number;
}

/** How far a search goes. */
export interface SearchBounds {
  /** Positions that are read: the rarest runs come first, and an exact copy holds every run. */
  readonly postings: number;
  /** Stretches that are given, those with the most shared runs. */
  readonly most: number;
}

/** Searches read the first so many words. */
const LONGEST = 1000;

/**
 * A number and the place of a run in the search as one, which sort by the number first. Taken apart by
 * division, which of a power of two is exact: `%` of numbers above 32 bits takes ten times as long.
 */
const withRun = (number: number, run: number): number => number * RUNS + run;
const numberIn = (code: number): number => Math.floor(code / RUNS);
const runIn = (code: number): number => code - numberIn(code) * RUNS;
const RUNS = 1024;

/** Where each run of the search has its bucket. Filled again by each search. */
const bucketStart = new Int32Array(LONGEST);
/** Where the runs of the search may stand, {@link withRun}. Filled again by each search. */
let found = new Float64Array(0);

/**
 * The stretches that share runs of three words with `keys`, those with the most first. `live` has 0
 * for the articles to leave out.
 */
export function searchGrams(
  index: GramIndex,
  keys: Int32Array,
  live: Uint8Array,
  { postings, most }: SearchBounds,
): readonly Hit[] {
  const { post, dir, shift } = index;
  const last = Math.min(keys.length, LONGEST) - GRAM;
  const grams = new Float64Array(Math.max(last + 1, 0));
  let count = 0;
  for (let at = 0; at <= last; at++) {
    const bucket = gramAt(keys, at) >>> shift;
    const { numbers, from } = dir.stretch(bucket, bucket + 2);
    const start = numbers[bucket - from] ?? 0;
    const size = (numbers[bucket + 1 - from] ?? 0) - start;
    bucketStart[at] = start;
    if (size > 0) grams[count++] = withRun(size, at);
  }
  if (found.length < postings) found = new Float64Array(postings);
  let places = 0;
  for (const code of grams.subarray(0, count).sort()) {
    const at = runIn(code);
    const size = numberIn(code);
    if (places > 0 && places + size > postings) break;
    const start = bucketStart[at] ?? 0;
    const end = start + Math.min(size, postings);
    const { numbers, from } = post.stretch(start, end);
    for (let slot = start; slot < end; slot++) {
      found[places++] = withRun(numbers[slot - from] ?? 0, at);
    }
  }
  return bestStretches(index, found.subarray(0, places).sort(), keys, live, most);
}

/** How many words may be left out between two shared runs of one stretch. */
const REACH = 40;

/** Places that stand near each other in one article: four numbers each, filled again by each search. */
let groups = new Int32Array(0);
/** Its article, the first and one past the last of its places, and how many runs they are of. */
const DOC = 0;
const FIRST = 1;
const END = 2;
const HITS = 3;
const COLUMNS = 4;

/**
 * A bucket has places of other runs too, and looking at the words of each is what would take longest. So
 * places are put into groups first, and words are looked at only where a group could be among the best.
 */
function bestStretches(
  index: GramIndex,
  places: Float64Array,
  keys: Int32Array,
  live: Uint8Array,
  most: number,
): readonly Hit[] {
  const runs = Math.min(keys.length, LONGEST);
  const reach = Math.min(REACH, keys.length + 8);
  const count = groupPlaces(index, places, live, runs, reach);
  const out: Hit[] = [];
  /** How many were found that come before what a group of so many hits, or of fewer, still holds. */
  const ahead = new Int32Array(runs + 1);
  const seen = new Int32Array(runs);
  for (const group of groupsByHits(count, runs)) {
    const mostHits = groups[group + HITS] ?? 0;
    if ((ahead[mostHits] ?? 0) >= most) break;
    let next = out.length;
    addStretches(out, index, places, group, keys, reach, seen);
    for (; next < out.length; next++) {
      const hits = out[next]?.hits ?? 0;
      // one that has as many comes before those that follow it, and that is known of its own kind alone
      for (let i = hits < mostHits ? hits - 1 : hits; i > 0; i--) ahead[i] = (ahead[i] ?? 0) + 1;
    }
  }
  return out.sort((a, b) => b.hits - a.hits || a.doc - b.doc || a.from - b.from).slice(0, most);
}

/** Fills `groups`, in the order of the places. How many there are. */
function groupPlaces(
  { docStart }: GramIndex,
  places: Float64Array,
  live: Uint8Array,
  runs: number,
  reach: number,
): number {
  if (groups.length < places.length * COLUMNS) groups = new Int32Array(places.length * COLUMNS);
  const seen = new Int32Array(runs);
  let count = 0;
  let doc = -1;
  let docEnd = -1;
  let to = -1;
  for (let i = 0; i < places.length; i++) {
    const code = places[i] ?? 0;
    const at = runIn(code);
    const pos = numberIn(code);
    if (pos >= docEnd) {
      doc = docOf(docStart, pos);
      docEnd = docStart[doc + 1] ?? 0;
      to = -1;
    }
    if (live[doc] === 0 || pos + GRAM > docEnd) continue;
    if (to < 0 || pos - to > reach) {
      const group = count++ * COLUMNS;
      groups[group + DOC] = doc;
      groups[group + FIRST] = i;
      groups[group + HITS] = 0;
    }
    const group = (count - 1) * COLUMNS;
    to = pos + GRAM;
    groups[group + END] = i + 1;
    // each run counts once for a stretch
    if (seen[at] !== count) groups[group + HITS] = (groups[group + HITS] ?? 0) + 1;
    seen[at] = count;
  }
  return count;
}

/** Where the groups start, those with the most hits first, those with as many as they stand. */
function groupsByHits(count: number, runs: number): Int32Array {
  const next = new Int32Array(runs + 2);
  for (let group = 0; group < count * COLUMNS; group += COLUMNS) {
    const hits = groups[group + HITS] ?? 0;
    next[hits] = (next[hits] ?? 0) + 1;
  }
  for (let hits = runs; hits >= 0; hits--) next[hits] = (next[hits] ?? 0) + (next[hits + 1] ?? 0);
  const out = new Int32Array(count);
  for (let group = 0; group < count * COLUMNS; group += COLUMNS) {
    const hits = (groups[group + HITS] ?? 0) + 1;
    const slot = next[hits] ?? 0;
    next[hits] = slot + 1;
    out[slot] = group;
  }
  return out;
}

/** The stretches of a group in which the words are those that are looked for. */
function addStretches(
  out: Hit[],
  { token, docStart }: GramIndex,
  places: Float64Array,
  group: number,
  keys: Int32Array,
  reach: number,
  seen: Int32Array,
): void {
  const doc = groups[group + DOC] ?? 0;
  const start = docStart[doc] ?? 0;
  const first = groups[group + FIRST] ?? 0;
  const end = groups[group + END] ?? 0;
  const { numbers, from } = token.stretch(
    numberIn(places[first] ?? 0),
    numberIn(places[end - 1] ?? 0) + GRAM,
  );
  let stretch: { doc: number; from: number; to: number; hits: number } | undefined;
  for (let place = first; place < end; place++) {
    const code = places[place] ?? 0;
    const at = runIn(code);
    const pos = numberIn(code);
    const i = pos - from;
    if (
      numbers[i] !== keys[at] ||
      numbers[i + 1] !== keys[at + 1] ||
      numbers[i + 2] !== keys[at + 2]
    ) {
      continue;
    }
    if (!stretch || pos - start - stretch.to > reach) {
      stretch = { doc, from: pos - start, to: 0, hits: 0 };
      out.push(stretch);
    }
    stretch.to = pos - start + GRAM;
    if (seen[at] !== out.length) stretch.hits++;
    seen[at] = out.length;
  }
}

const docOf = (docStart: Int32Array, pos: number): number =>
  partitionPoint(docStart.length - 1, (i) => (docStart[i + 1] ?? 0) <= pos);
