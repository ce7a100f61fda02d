/**
 * Where words occur in many articles, by runs of three words: the words of all of them in one
 * array, and the positions sorted by the top bits of their gram's hash. No hash is kept per position;
 * what a bucket holds is checked against the words themselves. About ten bytes a word.
 */
export interface GramIndex {
  /** The keys of all words, article behind article. */
  readonly token: Int32Array;
  /** Where each article starts in `token`, and the end of the last. */
  readonly docStart: Int32Array;
  readonly post: Int32Array;
  readonly dir: Int32Array;
  readonly shift: number;
}

export const GRAM = 3;

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
  const bits = Math.max(PART_BITS, 31 - Math.clz32(Math.max(total >> 1, 1)));
  return { token, docStart, ...sortedByGram(token, bits), shift: 32 - bits };
}

/** The positions are parted by so many bits of their gram's hash before they are sorted. */
const PART_BITS = 8;

/**
 * The positions in the order of the first `bits` of their gram's hash, those of equal bits as they stand; and
 * where each bucket starts. They are parted first: to sort all at once is to wait for memory at each of them,
 * while a part fits into the processor's cache.
 */
function sortedByGram(token: Int32Array, bits: number): Pick<GramIndex, 'post' | 'dir'> {
  const total = Math.max(token.length - GRAM + 1, 0);
  const hashes = new Int32Array(total);
  const parts = new Int32Array((1 << PART_BITS) + 1);
  for (let at = 0; at < total; at++) {
    const hash = gramAt(token, at);
    hashes[at] = hash;
    const part = (hash >>> (32 - PART_BITS)) + 1;
    parts[part] = (parts[part] ?? 0) + 1;
  }
  for (let i = 1; i < parts.length; i++) parts[i] = (parts[i] ?? 0) + (parts[i - 1] ?? 0);
  const parted = { at: new Int32Array(total), hash: new Int32Array(total) };
  const next = parts.slice();
  for (let at = 0; at < total; at++) {
    const hash = hashes[at] ?? 0;
    const part = hash >>> (32 - PART_BITS);
    const slot = next[part] ?? 0;
    next[part] = slot + 1;
    parted.at[slot] = at;
    parted.hash[slot] = hash;
  }
  const post = hashes; // its numbers have been taken over
  const dir = new Int32Array((1 << bits) + 1);
  const shift = 32 - bits;
  const buckets = 1 << (bits - PART_BITS);
  for (let part = 0; part < 1 << PART_BITS; part++) {
    const from = parts[part] ?? 0;
    const to = parts[part + 1] ?? 0;
    const first = part * buckets;
    for (let i = from; i < to; i++) {
      const bucket = (parted.hash[i] ?? 0) >>> shift;
      dir[bucket] = (dir[bucket] ?? 0) + 1;
    }
    let end = from;
    for (let bucket = first; bucket < first + buckets; bucket++) {
      end += dir[bucket] ?? 0;
      dir[bucket] = end;
    }
    // each bucket is filled from its end, so that where it ends becomes where it starts
    for (let i = to - 1; i >= from; i--) {
      const bucket = (parted.hash[i] ?? 0) >>> shift;
      const slot = (dir[bucket] ?? 0) - 1;
      post[slot] = parted.at[i] ?? 0;
      dir[bucket] = slot;
    }
  }
  dir[dir.length - 1] = total;
  return { post, dir };
}

function gramAt(token: Int32Array, at: number): number {
  return mix(token[at] ?? 0, token[at + 1] ?? 0, token[at + 2] ?? 0);
}

function mix(a: number, b: number, c: number): number {
  let hash = Math.imul(a, 0x9e3779b1) ^ b;
  hash = Math.imul(hash ^ (hash >>> 15), 0x85ebca6b) ^ c;
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

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

/** Where the runs of the search stand, and which: one number each. Filled again by each search. */
let found = new Float64Array(0);
/** Of each stretch its article, where it starts and ends, and its hits. Filled again by each search. */
let stretches = new Int32Array(0);
const COLUMNS = 4;

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
  const { token, post, dir, shift } = index;
  const last = Math.min(keys.length, LONGEST) - GRAM;
  // size and place of each run in one number, so that sorting needs no comparator
  const grams = new Float64Array(Math.max(last + 1, 0));
  let count = 0;
  for (let at = 0; at <= last; at++) {
    const bucket = gramAt(keys, at) >>> shift;
    const size = (dir[bucket + 1] ?? 0) - (dir[bucket] ?? 0);
    if (size > 0) grams[count++] = size * LONGEST + at;
  }
  if (found.length < postings) {
    found = new Float64Array(postings);
    stretches = new Int32Array(postings * COLUMNS);
  }
  let hits = 0;
  let read = 0;
  for (const code of grams.subarray(0, count).sort()) {
    const at = code % LONGEST;
    const size = (code - at) / LONGEST;
    if (read > 0 && read + size > postings) break;
    read += size;
    const start = dir[gramAt(keys, at) >>> shift] ?? 0;
    const end = start + Math.min(size, postings);
    const [first, second, third] = [keys[at], keys[at + 1], keys[at + 2]];
    for (let slot = start; slot < end; slot++) {
      const pos = post[slot] ?? 0;
      if (token[pos] === first && token[pos + 1] === second && token[pos + 2] === third) {
        found[hits++] = pos * LONGEST + at;
      }
    }
  }
  return clusters(index, found.subarray(0, hits).sort(), keys.length, live, most);
}

/** How many words may be left out between two shared runs of one stretch. */
const REACH = 40;

function clusters(
  { docStart }: GramIndex,
  places: Float64Array,
  length: number,
  live: Uint8Array,
  most: number,
): readonly Hit[] {
  const byHits = new Int32Array(Math.min(length, LONGEST) + 1);
  let count = 0;
  const reach = Math.min(REACH, length + 8);
  const seen = new Int32Array(Math.min(length, LONGEST)).fill(-1);
  let doc = -1;
  let docEnd = -1;
  let from = -1;
  let to = -1;
  let hits = 0;
  const flush = (): void => {
    if (from >= 0) {
      const at = count++ * COLUMNS;
      stretches[at] = doc;
      stretches[at + 1] = from;
      stretches[at + 2] = to;
      stretches[at + 3] = hits;
      byHits[hits] = (byHits[hits] ?? 0) + 1;
    }
    from = -1;
    hits = 0;
  };
  for (const code of places) {
    const at = code % LONGEST;
    const pos = (code - at) / LONGEST;
    if (pos >= docEnd) {
      flush();
      doc = docOf(docStart, pos);
      docEnd = docStart[doc + 1] ?? 0;
    }
    if (live[doc] === 0 || pos + GRAM > docEnd) continue;
    if (from >= 0 && pos - to > reach) flush();
    if (from < 0) from = pos;
    to = pos + GRAM;
    // each run counts once for a stretch
    if ((seen[at] ?? -1) < from) hits++;
    seen[at] = pos;
  }
  flush();
  // only those are made objects that are given; among equals the first ones are
  let least = byHits.length;
  for (let sum = 0; least > 1 && sum < most;) sum += byHits[--least] ?? 0;
  const out: Hit[] = [];
  for (let at = 0; at < count * COLUMNS; at += COLUMNS) {
    const shared = stretches[at + 3] ?? 0;
    if (shared < least) continue;
    const of = stretches[at] ?? 0;
    const start = docStart[of] ?? 0;
    out.push({
      doc: of,
      from: (stretches[at + 1] ?? 0) - start,
      to: (stretches[at + 2] ?? 0) - start,
      hits: shared,
    });
  }
  return out.sort((a, b) => b.hits - a.hits).slice(0, most);
}

function docOf(docStart: Int32Array, pos: number): number {
  let low = 0;
  let high = docStart.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((docStart[middle + 1] ?? 0) <= pos) low = middle + 1;
    else high = middle;
  }
  return low;
}
