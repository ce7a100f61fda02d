import { archiveOf, emptyArchive, type Archive, type ArchiveSegment } from '../core/index/archive';
import type { GramIndex } from '../core/index/grams';
import { segmentBytes, segmentFile } from '../core/index/segmentFile';
import {
  printCatalogue,
  readCatalogue,
  type Catalogue,
  type FiledArticle,
  type FiledSegment,
} from './catalogue';
import type { Disk } from './nodeDisk';
import {
  createSegmentFiles,
  type SegmentFiles,
  type SegmentForm,
  type SegmentLost,
} from './segmentFiles';

/** An archive on a disk, between two sessions, and where it is too large for memory in this one. */
export interface IndexStore {
  /** What is there and holds. A damaged file is set aside, and its articles are in no index. */
  load(): Stored;
  /** @param articles by number, those of the archive among them. */
  save(archive: Archive, articles: ReadonlyMap<number, FiledArticle>): void;
  /**
   * The same archive; once it is large, what of it was saved is read from the disk and no more in memory. What
   * cannot be read there stays in memory, and is written again.
   */
  released(archive: Archive): Archive;
  /**
   * Whatever reads an archive of this store goes in here. Throws {@link SegmentLost} where a file has changed
   * or gone since it was loaded, or cannot be read.
   */
  during<T>(work: () => T): T;
  /** The archive without that segment, whose file is set aside. */
  without(archive: Archive, lost: SegmentLost): Remaining;
}

export interface Remaining {
  readonly archive: Archive;
  /** The articles that are in it no more. */
  readonly lost: readonly number[];
  /** A sentence on what happened. */
  readonly note: string;
}

export interface Stored {
  readonly archive: Archive;
  /** By number, of exactly the archive's articles. */
  readonly articles: ReadonlyMap<number, FiledArticle>;
  /** What was left out and why, a sentence each. */
  readonly notes: readonly string[];
}

const CATALOGUE = 'catalogue';
const DAMAGED = '.damaged';

/** Bytes of an index that is held in memory: a search on the disk takes some ten times as long. */
const MOST_IN_MEMORY = 96e6;

/**
 * A catalogue and a file for each segment. Segments are written first, then the catalogue in place of the
 * old one, and only then goes what it no longer lists: whenever writing stops, one of the two holds.
 * @param program tells the program that reads and hashes words: what another one kept is not used.
 * @param mostInMemory in bytes: a larger index is read from the disk.
 */
export function createIndexStore(
  disk: Disk,
  program: string,
  mostInMemory = MOST_IN_MEMORY,
): IndexStore {
  const files = createSegmentFiles(disk);
  const filed = createFiledSegments(disk, files);
  const formOf = (bytes: number): SegmentForm => (bytes > mostInMemory ? 'on disk' : 'in memory');

  return {
    load() {
      const file = disk.read(CATALOGUE);
      if (!file) return nothing([]);
      const read = readCatalogue(file);
      if (!read.ok) return nothing([setAside(disk, CATALOGUE, read.why)]);
      const { catalogue } = read;
      if (catalogue.program !== program) {
        return nothing(['Another version kept the index. It is built anew.']);
      }
      const bytes = sumOf(catalogue.segments, ({ file }) => files.bytes(file));
      const parts = catalogue.segments.map((it) => filed.load(it, formOf(bytes)));
      const segments = parts.filter((it) => typeof it !== 'string');
      const articles = articlesOf(segments, catalogue);
      const unknown = (id: number): boolean => !articles.has(id);
      const archive = archiveOf(segments);
      return {
        archive: files.during(() =>
          archive.without(new Set(livingIds(archive.segments).filter(unknown))),
        ),
        articles,
        notes: parts.filter((it) => typeof it === 'string'),
      };
    },
    save(archive, articles) {
      const segments = archive.segments.map((it) => filed.save(it));
      const rows: (FiledArticle | undefined)[] = [];
      for (const id of livingIds(archive.segments)) rows[id] = articles.get(id);
      const catalogue = { program, articles: Array.from(rows), segments };
      disk.writeWhole(CATALOGUE, [printCatalogue(catalogue)]);
      removeOthers(disk, new Set([CATALOGUE, ...segments.map(({ file }) => file)]));
    },
    released(archive) {
      if (formOf(sumOf(archive.segments, segmentBytes)) === 'in memory') return archive;
      return archiveOf(archive.segments.map((it) => filed.released(it)));
    },
    during: (work) => files.during(work),
    without({ segments }, { file, why }) {
      const isLost = (it: ArchiveSegment): boolean => filed.fileOf(it) === file;
      return {
        archive: archiveOf(segments.filter((it) => !isLost(it))),
        lost: livingIds(segments.filter(isLost)),
        note: setAside(disk, file, why),
      };
    },
  };
}

/** Segments and the files that they are in. */
interface FiledSegments {
  /** Without the articles that are gone; a sentence where it cannot be used: what is damaged is set aside. */
  load(filed: FiledSegment, form: SegmentForm): ArchiveSegment | string;
  /** Writes its file where it has none. */
  save(segment: ArchiveSegment): FiledSegment;
  /** The segment as it is read from its file; as it is where that cannot be, and to be written again. */
  released(segment: ArchiveSegment): ArchiveSegment;
  /** `undefined` where it was never written. */
  fileOf(segment: ArchiveSegment): string | undefined;
}

function createFiledSegments(disk: Disk, files: SegmentFiles): FiledSegments {
  /** Of segments that are on the disk; a segment changes only in who is alive. */
  const fileNames = new WeakMap<GramIndex, string>();
  /** Of these the ones that are read from there. */
  const onDisk = new WeakSet<GramIndex>();

  const write = (segment: ArchiveSegment): string => {
    const { name, parts } = segmentFile(segment);
    disk.writeWhole(name, parts);
    fileNames.set(segment.grams, name);
    return name;
  };

  /** What was just written; `undefined` where it cannot be read. */
  const readBack = (file: string): ArchiveSegment | undefined => {
    try {
      const read = files.load(file, 'on disk');
      return read?.ok === true ? read.segment : undefined;
    } catch {
      return undefined; // of which saving it anew will say more
    }
  };

  return {
    load({ file, dead }, form) {
      const read = files.load(file, form);
      if (!read) return `A part of the index that was kept is gone (${file}). It is built anew.`;
      if (!read.ok) return setAside(disk, file, read.why);
      const { segment } = read;
      const { live } = segment;
      fileNames.set(segment.grams, file);
      if (form === 'on disk') onDisk.add(segment.grams);
      for (const place of dead) live[place] = 0;
      return { ...segment, living: live.reduce((sum, it) => sum + it, 0) };
    },
    save: (segment) => ({
      file: fileNames.get(segment.grams) ?? write(segment),
      dead: placesOf(segment, 0),
    }),
    released(segment) {
      const file = fileNames.get(segment.grams);
      if (file === undefined || onDisk.has(segment.grams)) return segment;
      const saved = readBack(file);
      if (!saved) {
        fileNames.delete(segment.grams);
        return segment;
      }
      const { grams, ids, facts } = saved;
      fileNames.set(grams, file);
      onDisk.add(grams);
      return { ...segment, grams, ids, facts };
    },
    fileOf: ({ grams }) => fileNames.get(grams),
  };
}

/** What happened, in a sentence. */
function setAside(disk: Disk, name: string, why: string): string {
  const what = `The index that was kept could not be used, since ${why} (${name}). It is built anew`;
  const aside = `${name === CATALOGUE ? CATALOGUE : 'segment'}${DAMAGED}`;
  try {
    disk.rename(name, aside);
    return `${what}; the file is set aside as ${aside}.`;
  } catch {
    return `${what}.`; // it is gone, or nobody may touch it
  }
}

/** Files that no catalogue lists. What nobody may remove now is tried again at the next time of saving. */
function removeOthers(disk: Disk, wanted: ReadonlySet<string>): void {
  for (const name of namesOn(disk)) {
    if (wanted.has(name) || name.endsWith(DAMAGED)) continue;
    try {
      disk.remove(name);
    } catch {
      // the others go all the same
    }
  }
}

/** None where they cannot be listed: what was to be kept is. */
function namesOn(disk: Disk): readonly string[] {
  try {
    return disk.names();
  } catch {
    return [];
  }
}

const nothing = (notes: readonly string[]): Stored => ({
  archive: emptyArchive,
  articles: new Map(),
  notes,
});

function articlesOf(
  segments: readonly ArchiveSegment[],
  { articles }: Catalogue,
): ReadonlyMap<number, FiledArticle> {
  const out = new Map<number, FiledArticle>();
  for (const id of livingIds(segments)) {
    const article = articles[id];
    if (article) out.set(id, article);
  }
  return out;
}

const sumOf = <T>(items: readonly T[], of: (item: T) => number): number =>
  items.reduce((sum, it) => sum + of(it), 0);

const livingIds = (segments: readonly ArchiveSegment[]): readonly number[] =>
  segments.flatMap((it) => placesOf(it, 1).map((place) => it.ids[place] ?? 0));

function placesOf({ live }: ArchiveSegment, state: 0 | 1): readonly number[] {
  const out: number[] = [];
  live.forEach((it, place) => {
    if (it === state) out.push(place);
  });
  return out;
}
