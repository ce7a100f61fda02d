import type { ArchiveSegment } from '../core/index/archive';
import { inMemory, type Column, type Numbers } from '../core/index/column';
import {
  checksumOn,
  FIRST_SUM,
  HEADER,
  layoutOf,
  startChecksum,
  type ColumnName,
  type ColumnPlace,
  type SegmentLayout,
} from '../core/index/segmentFile';
import { MARKS_APART } from '../core/index/sortedColumn';
import { whyOf } from '../engine/outcome';
import { isSameStamp, type FileStamp } from './catalogue';
import type { Disk, OpenFile } from './nodeDisk';

/** Where the words of a segment are once it is loaded. */
export type SegmentForm = 'in memory' | 'on disk';

export type SegmentRead =
  | { readonly ok: true; readonly segment: ArchiveSegment }
  /** What is wrong with the file, for a sentence. */
  | { readonly ok: false; readonly why: string };

/**
 * The files of segments. One that stays on the disk is read by position: some ten bytes an article of it are in
 * memory, and a few pages.
 */
export interface SegmentFiles {
  /**
   * The segment of a file, all its articles alive, if its checksum holds; `undefined` where there is no file.
   * Throws what the system says.
   */
  load(name: string, form: SegmentForm): SegmentRead | undefined;
  /** 0 where there is no file. */
  bytes(name: string): number;
  /**
   * What reads segments on the disk goes in here: their files are open that long, so that nothing is in the way
   * of who replaces or deletes one. Throws {@link SegmentLost} where a file is no more what was loaded.
   */
  during<T>(work: () => T): T;
}

/** A segment on the disk can be read no more. */
export class SegmentLost extends Error {
  readonly file: string;
  /** For a sentence. */
  readonly why: string;

  constructor(file: string, why: string) {
    super(`${file}: ${why}`);
    this.file = file;
    this.why = why;
  }
}

/** Numbers that are read at once while a file is checked. */
const PIECE = 2 ** 16;
/** Numbers of a column that there is room for; more are read into room of their own. */
const HELD = 2 ** 12;

interface OpenSegment {
  readonly file: OpenFile;
  readonly stamp: FileStamp;
}

export function createSegmentFiles(disk: Disk): SegmentFiles {
  /** Those that the running work has read from. */
  const open = new Map<string, OpenSegment>();
  let isRunning = false;

  const opened = (name: string, stamp: FileStamp): OpenFile => {
    const known = open.get(name);
    if (known) return known.file;
    if (!isRunning) throw new Error(`${name} is read while nothing is searched`);
    const file = disk.open(name);
    if (!file) throw new SegmentLost(name, 'it is gone');
    open.set(name, { file, stamp });
    unchanged(name, { file, stamp });
    return file;
  };

  const unchanged = (name: string, { file, stamp }: OpenSegment): void => {
    if (!isSameStamp(file.stamp(), stamp)) throw new SegmentLost(name, 'it has changed');
  };

  const readerOf =
    (name: string, stamp: FileStamp): ReadAt =>
    (into, at) => {
      try {
        if (fill(opened(name, stamp), into, at)) return;
      } catch (error) {
        throw error instanceof SegmentLost ? error : new SegmentLost(name, systemSays(error));
      }
      throw new SegmentLost(name, 'it is cut short');
    };

  return {
    load(name, form) {
      const file = disk.open(name);
      if (!file) return undefined;
      try {
        const stamp = file.stamp();
        const layout = readLayout(file, stamp.bytes);
        if (!layout.ok) return layout;
        const readAt = form === 'on disk' ? readerOf(name, stamp) : undefined;
        return loaded(file, layout.layout, readAt, name);
      } finally {
        file.close();
      }
    },
    bytes(name) {
      const file = disk.open(name);
      try {
        return file?.stamp().bytes ?? 0;
      } finally {
        file?.close();
      }
    },
    during(work) {
      isRunning = true;
      try {
        const result = work();
        for (const [name, it] of open) unchanged(name, it); // while it was read
        return result;
      } finally {
        isRunning = false;
        for (const { file } of open.values()) file.close();
        open.clear();
      }
    },
  };
}

/** Fills the bytes from one of the file on; throws {@link SegmentLost}. */
type ReadAt = (into: Uint8Array, at: number) => void;

const systemSays = (error: unknown): string => `it cannot be read: ${whyOf(error)}`;

function readLayout(file: OpenFile, bytes: number): ReturnType<typeof layoutOf> {
  const header = new Int32Array(HEADER);
  file.read(bytesOf(header), 0);
  return layoutOf(header, bytes);
}

/** Reads all once, a piece at a time. @param readAt without it everything stays in memory. */
function loaded(
  file: OpenFile,
  { sum, shift, columns }: SegmentLayout,
  readAt: ReadAt | undefined,
  name: string,
): SegmentRead {
  let found = FIRST_SUM;
  /** The whole column where it is kept; `undefined`: the file is cut short. */
  const read = (
    { at, length }: ColumnPlace,
    isKept: boolean,
    visit?: (piece: Int32Array, at: number) => void,
  ): Int32Array | undefined => {
    const whole = new Int32Array(isKept ? length : Math.min(length, PIECE));
    found = startChecksum(found, length);
    for (let done = 0; done < length; done += PIECE) {
      const start = isKept ? done : 0;
      const piece = whole.subarray(start, start + Math.min(PIECE, length - done));
      if (!fill(file, bytesOf(piece), at + done * 4)) return undefined;
      found = checksumOn(found, piece);
      visit?.(piece, done);
    }
    return whole;
  };
  const inMemoryAll = readAt === undefined;
  const { length: factCount } = columns.facts;
  const marks = new Float64Array(Math.ceil(factCount / MARKS_APART));
  const facts = read({ at: columns.facts.at, length: factCount * 2 }, inMemoryAll, (piece, at) => {
    const codes = doublesOf(piece);
    for (let i = 0; i < codes.length; i += MARKS_APART) {
      marks[(at / 2 + i) / MARKS_APART] = codes[i] ?? 0;
    }
  });
  const ids = read(columns.ids, true);
  const docStart = read(columns.docStart, true);
  const token = read(columns.token, inMemoryAll);
  const post = read(columns.post, inMemoryAll);
  const dir = read(columns.dir, inMemoryAll);
  if (!facts || !ids || !docStart || !token || !post || !dir) {
    return { ok: false, why: 'it is cut short' };
  }
  if (found !== sum) return { ok: false, why: 'its checksum is not that of its content' };
  const columnOf = (of: ColumnName, whole: Int32Array): Column =>
    readAt
      ? onDisk(columns[of], 4, (length) => new Int32Array(length), readAt, name)
      : inMemory(whole);
  return {
    ok: true,
    segment: {
      grams: {
        token: columnOf('token', token),
        docStart,
        post: columnOf('post', post),
        dir: columnOf('dir', dir),
        shift,
      },
      ids,
      facts: {
        column: readAt
          ? onDisk(columns.facts, 8, (length) => new Float64Array(length), readAt, name)
          : inMemory(doublesOf(facts)),
        marks,
      },
      live: new Uint8Array(ids.length).fill(1),
      living: ids.length,
    },
  };
}

/** @param size of a number, in bytes. */
function onDisk<T extends Numbers>(
  { at, length }: ColumnPlace,
  size: number,
  roomFor: (length: number) => T,
  readAt: ReadAt,
  name: string,
): Column<T> {
  const room = roomFor(Math.min(HELD, length));
  return {
    length,
    stretch(from, to) {
      // places come from the file, too
      if (from < 0 || to < from || to > length) throw new SegmentLost(name, 'it has changed');
      const numbers = to - from <= room.length ? room : roomFor(to - from);
      readAt(new Uint8Array(numbers.buffer, 0, (to - from) * size), at + from * size);
      return { numbers, from };
    },
  };
}

const bytesOf = ({ buffer, byteOffset, byteLength }: Int32Array): Uint8Array =>
  new Uint8Array(buffer, byteOffset, byteLength);

const doublesOf = ({ buffer, byteOffset, length }: Int32Array): Float64Array =>
  new Float64Array(buffer, byteOffset, length / 2);

/** Whether the file goes that far. */
function fill(file: OpenFile, into: Uint8Array, at: number): boolean {
  for (let done = 0; done < into.length;) {
    const count = file.read(done === 0 ? into : into.subarray(done), at + done);
    if (count === 0) return false;
    done += count;
  }
  return true;
}
