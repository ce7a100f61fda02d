import { archiveOf, emptyArchive, type Archive, type ArchiveSegment } from '../core/index/archive';
import type { GramIndex } from '../core/index/grams';
import { readSegment, segmentFile } from '../core/index/segmentFile';
import {
  printCatalogue,
  readCatalogue,
  type Catalogue,
  type FiledArticle,
  type FiledSegment,
} from './catalogue';
import type { Disk } from './nodeDisk';

/** An archive on a disk, between two sessions. */
export interface IndexStore {
  /** What is there and holds. A damaged file is set aside, and its articles are in no index. */
  load(): Stored;
  /** @param articles by number, those of the archive among them. */
  save(archive: Archive, articles: ReadonlyMap<number, FiledArticle>): void;
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

/**
 * A catalogue and a file for each segment. Segments are written first, then the catalogue in place of the
 * old one, and only then goes what it no longer lists: whenever writing stops, one of the two holds.
 * @param program tells the program that reads and hashes words: what another one kept is not used.
 */
export function createIndexStore(disk: Disk, program: string): IndexStore {
  /** Of segments that are on the disk; a segment changes only in who is alive. */
  const fileNames = new WeakMap<GramIndex, string>();

  const setAside = (name: string, kind: string, why: string): string => {
    disk.rename(name, kind + DAMAGED);
    return `The index that was kept could not be used, since ${why} (${name}). It is built anew; the file is set aside as ${kind}${DAMAGED}.`;
  };

  const segmentOf = ({ file, dead }: FiledSegment): ArchiveSegment | string => {
    const bytes = disk.read(file);
    if (!bytes) return `A part of the index that was kept is gone (${file}). It is built anew.`;
    const read = readSegment(bytes.buffer);
    if (!read.ok) return setAside(file, 'segment', read.why);
    const { segment } = read;
    const { live } = segment;
    fileNames.set(segment.grams, file);
    for (const place of dead) live[place] = 0;
    return { ...segment, living: live.reduce((sum, it) => sum + it, 0) };
  };

  return {
    load() {
      const bytes = disk.read(CATALOGUE);
      if (!bytes) return nothing([]);
      const read = readCatalogue(bytes);
      if (!read.ok) return nothing([setAside(CATALOGUE, CATALOGUE, read.why)]);
      const { catalogue } = read;
      if (catalogue.program !== program) {
        return nothing(['Another version kept the index. It is built anew.']);
      }
      const parts = catalogue.segments.map(segmentOf);
      const segments = parts.filter((it) => typeof it !== 'string');
      const articles = articlesOf(segments, catalogue);
      const unknown = (id: number): boolean => !articles.has(id);
      const archive = archiveOf(segments);
      return {
        archive: archive.without(new Set(livingIds(archive).filter(unknown))),
        articles,
        notes: parts.filter((it) => typeof it === 'string'),
      };
    },
    save(archive, articles) {
      const segments = archive.segments.map((segment): FiledSegment => {
        let file = fileNames.get(segment.grams);
        if (file === undefined) {
          const { name, parts } = segmentFile(segment);
          disk.writeWhole(name, parts);
          fileNames.set(segment.grams, name);
          file = name;
        }
        return { file, dead: placesOf(segment, 0) };
      });
      const rows: (FiledArticle | undefined)[] = [];
      for (const id of livingIds(archive)) rows[id] = articles.get(id);
      const catalogue = { program, articles: Array.from(rows), segments };
      disk.writeWhole(CATALOGUE, [printCatalogue(catalogue)]);
      const wanted = new Set([CATALOGUE, ...segments.map(({ file }) => file)]);
      for (const name of disk.names()) {
        if (!wanted.has(name) && !name.endsWith(DAMAGED)) disk.remove(name);
      }
    },
  };
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
  for (const id of livingIds({ segments })) {
    const article = articles[id];
    if (article) out.set(id, article);
  }
  return out;
}

const livingIds = ({ segments }: Pick<Archive, 'segments'>): readonly number[] =>
  segments.flatMap((it) => placesOf(it, 1).map((place) => it.ids[place] ?? 0));

function placesOf({ live }: ArchiveSegment, state: 0 | 1): readonly number[] {
  const out: number[] = [];
  live.forEach((it, place) => {
    if (it === state) out.push(place);
  });
  return out;
}
