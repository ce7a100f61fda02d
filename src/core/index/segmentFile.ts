import type { ArchiveSegment } from './archive';
import { wholeOf } from './column';

/** A segment as it lies on a disk: its name says what is in it, so that a file that is there need not be written again. */
export interface SegmentFile {
  readonly name: string;
  /** One behind the other. */
  readonly parts: readonly Uint8Array[];
}

/** Where the columns of a segment lie in its file, which may be damaged all the same. */
export interface SegmentLayout {
  /** What {@link checksum} gives of all columns, each going on from the one before. */
  readonly sum: number;
  readonly shift: number;
  /** In the order in which they follow each other. */
  readonly columns: Readonly<Record<ColumnName, ColumnPlace>>;
}

/** A number of `facts` has eight bytes, all others four. */
export type ColumnName = 'facts' | 'ids' | 'docStart' | 'token' | 'post' | 'dir';

export interface ColumnPlace {
  /** In bytes. */
  readonly at: number;
  /** In numbers. */
  readonly length: number;
}

export type LayoutRead =
  | { readonly ok: true; readonly layout: SegmentLayout }
  /** What is wrong with the file, for a sentence. */
  | { readonly ok: false; readonly why: string };

/** Read as numbers of this machine: one with the other order of bytes finds another number here. */
const MAGIC = 0x53325349;
/** Raised whenever the layout changes, or the hashes of words, runs or facts do. */
const FORMAT = 2;
/** Numbers of the header. */
export const HEADER = 16;

/** What the sum of a segment goes on from. */
export const FIRST_SUM = FORMAT;

/**
 * The layout: a header of 16 numbers, then the columns, each as it is in memory. Which articles are alive is
 * the catalogue's to say.
 */
export function segmentFile({ grams, ids, facts }: ArchiveSegment): SegmentFile {
  const { docStart, shift } = grams;
  const codes = wholeOf(facts.column);
  const [token, post, dir] = [wholeOf(grams.token), wholeOf(grams.post), wholeOf(grams.dir)];
  const columns = [intsOf(codes), ids, docStart, token, post, dir];
  const sum = columns.reduce(checksum, FIRST_SUM);
  const lengths = [ids.length, codes.length, token.length, post.length, dir.length];
  const header = new Int32Array(HEADER);
  header.set([MAGIC, FORMAT, sum, ...lengths, shift]);
  return {
    name: `${hex(sum)}-${token.length}.segment`,
    parts: [header, ...columns].map(bytesOf),
  };
}

/** @param header the first numbers of a file that has so many bytes. */
export function layoutOf(header: Int32Array, bytes: number): LayoutRead {
  const wrong = (why: string): LayoutRead => ({ ok: false, why });
  if (bytes < HEADER * 4) return wrong('it is cut short');
  const [magic, format, sum = 0, ...rest] = header;
  if (magic !== MAGIC) return wrong('it is no index');
  if (format !== FORMAT) return wrong('another version wrote it');
  const [docs = -1, facts = -1, token = -1, post = -1, dir = -1, shift = -1] = rest;
  const isDamaged = [docs, facts, token, post, dir].some((it) => it < 0);
  if (isDamaged) return wrong('its header is damaged');
  let at = HEADER * 4;
  const ahead = (length: number, size = 4): ColumnPlace => {
    const place = { at, length };
    at += length * size;
    return place;
  };
  const columns = {
    facts: ahead(facts, 8),
    ids: ahead(docs),
    docStart: ahead(docs + 1),
    token: ahead(token),
    post: ahead(post),
    dir: ahead(dir),
  };
  if (at !== bytes) return wrong('its length is not what its header says');
  if (dir !== 2 ** (32 - shift) + 1) return wrong('its parts do not fit together');
  return { ok: true, layout: { sum, shift, columns } };
}

/** The bytes of a segment of so many words, articles and facts. */
export function segmentBytes({ grams, ids, facts }: ArchiveSegment): number {
  const { token, post, dir, docStart } = grams;
  const ints = [ids, docStart, token, post, dir].reduce((sum, it) => sum + it.length, HEADER);
  return ints * 4 + facts.column.length * 8;
}

const intsOf = (facts: Float64Array): Int32Array =>
  new Int32Array(facts.buffer, facts.byteOffset, facts.length * 2);

const bytesOf = (ints: Int32Array): Uint8Array =>
  new Uint8Array(ints.buffer, ints.byteOffset, ints.byteLength);

/** Goes on from the sum of what stands before. For damage, not for forgery. */
export const checksum = (sum: number, ints: Int32Array | Uint8Array): number =>
  checksumOn(startChecksum(sum, ints.length), ints);

/** {@link checksum} of many numbers, to be gone on with a piece at a time. */
export const startChecksum = (sum: number, length: number): number => sum ^ length;

/** Goes on with a sum from {@link startChecksum}. */
export function checksumOn(sum: number, piece: Int32Array | Uint8Array): number {
  let hash = sum;
  for (let i = 0; i < piece.length; i++) {
    hash = Math.imul(hash ^ (piece[i] ?? 0), 0x9e3779b1);
    hash ^= hash >>> 15;
  }
  return hash | 0;
}

/** Eight digits. */
export const hex = (sum: number): string => (sum >>> 0).toString(16).padStart(8, '0');
