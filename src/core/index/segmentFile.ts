import type { ArchiveSegment } from './archive';

/** A segment as it lies on a disk: its name says what is in it, so that a file that is there need not be written again. */
export interface SegmentFile {
  readonly name: string;
  /** One behind the other. */
  readonly parts: readonly Uint8Array[];
}

/** Read as numbers of this machine: one with the other order of bytes finds another number here. */
const MAGIC = 0x53325349;
/** Raised whenever the layout changes, or the hashes of words, runs or facts do. */
const FORMAT = 1;
const HEADER = 16;

/**
 * The layout: a header of 16 numbers, then facts, ids, the articles' starts, words, positions and the
 * directory, each as it is in memory. Which articles are alive is the catalogue's to say.
 */
export function segmentFile({ grams, ids, facts }: ArchiveSegment): SegmentFile {
  const { docStart, token, post, dir, shift } = grams;
  const columns = [intsOf(facts), ids, docStart, token, post, dir];
  const sum = columns.reduce(checksum, FORMAT);
  const lengths = [ids.length, facts.length, token.length, post.length, dir.length];
  const header = new Int32Array(HEADER);
  header.set([MAGIC, FORMAT, sum, ...lengths, shift]);
  return {
    name: `${hex(sum)}-${token.length}.segment`,
    parts: [header, ...columns].map(bytesOf),
  };
}

/** The segment of a file, all its articles alive; else what is wrong with the file, for a sentence. */
export function readSegment(
  buffer: ArrayBuffer,
):
  | { readonly ok: true; readonly segment: ArchiveSegment }
  | { readonly ok: false; readonly why: string } {
  const wrong = (why: string): { readonly ok: false; readonly why: string } => ({ ok: false, why });
  if (buffer.byteLength < HEADER * 4) return wrong('it is cut short');
  const [magic, format, sum, docs, facts, tokens, posts, buckets, shift] = new Int32Array(
    buffer,
    0,
    HEADER,
  );
  if (magic !== MAGIC) return wrong('it is no index');
  if (format !== FORMAT) return wrong('another version wrote it');
  const counts = [docs, facts, tokens, posts, buckets];
  if (!counts.every(isCount)) return wrong('its header is damaged');
  const [docCount = 0, factCount = 0, tokenCount = 0, postCount = 0, bucketCount = 0] = counts;
  const ints = docCount + docCount + 1 + tokenCount + postCount + bucketCount;
  if (buffer.byteLength !== (HEADER + factCount * 2 + ints) * 4) {
    return wrong('its length is not what its header says');
  }
  let at = HEADER * 4;
  const ahead = (count: number): Int32Array => {
    const column = new Int32Array(buffer, at, count);
    at += count * 4;
    return column;
  };
  const factColumn = new Float64Array(buffer, at, factCount);
  at += factCount * 8;
  const columns = [docCount, docCount + 1, tokenCount, postCount, bucketCount].map(ahead);
  if ([intsOf(factColumn), ...columns].reduce(checksum, FORMAT) !== sum) {
    return wrong('its checksum is not that of its content');
  }
  const [ids, docStart, token, post, dir] = columns;
  if (!ids || !docStart || !token || !post || !dir || shift === undefined) {
    return wrong('its header is damaged');
  }
  if (
    docStart.at(-1) !== tokenCount ||
    dir.at(-1) !== postCount ||
    dir.length !== 2 ** (32 - shift) + 1
  ) {
    return wrong('its parts do not fit together');
  }
  const live = new Uint8Array(docCount).fill(1);
  const grams = { token, docStart, post, dir, shift };
  return { ok: true, segment: { grams, ids, facts: factColumn, live, living: docCount } };
}

const isCount = (count: number | undefined): count is number => count !== undefined && count >= 0;

const intsOf = (facts: Float64Array): Int32Array =>
  new Int32Array(facts.buffer, facts.byteOffset, facts.length * 2);

const bytesOf = (ints: Int32Array): Uint8Array =>
  new Uint8Array(ints.buffer, ints.byteOffset, ints.byteLength);

/** Goes on from the sum of what stands before. For damage, not for forgery. */
export function checksum(sum: number, ints: Int32Array | Uint8Array): number {
  let hash = sum ^ ints.length;
  for (let i = 0; i < ints.length; i++) {
    hash = Math.imul(hash ^ (ints[i] ?? 0), 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  return hash | 0;
}

/** Eight digits. */
export const hex = (sum: number): string => (sum >>> 0).toString(16).padStart(8, '0');
