import { checksum, hex } from '../core/index/segmentFile';

/** A file with the same stamp as before is taken to hold the same. */
export interface FileStamp {
  /** Milliseconds. */
  readonly modified: number;
  readonly bytes: number;
}

export const isSameStamp = (a: FileStamp, b: FileStamp): boolean =>
  a.modified === b.modified && a.bytes === b.bytes;

export interface FiledArticle extends FileStamp {
  /** What the host tells it by. */
  readonly name: string;
}

/** What an index on a disk is made of, and from which states of which articles. */
export interface Catalogue {
  /** Tells the program that took the words out of the articles: another one may take others. */
  readonly program: string;
  /** By the article's number; `undefined` where no article has it. */
  readonly articles: readonly (FiledArticle | undefined)[];
  readonly segments: readonly FiledSegment[];
}

export interface FiledSegment {
  readonly file: string;
  /** Places of articles that have changed or gone since it was written. */
  readonly dead: readonly number[];
}

export type CatalogueRead =
  | { readonly ok: true; readonly catalogue: Catalogue }
  /** What is wrong with it, for a sentence. */
  | { readonly ok: false; readonly why: string };

const FORMAT = 1;

/** A line that says what it is and how it adds up, then JSON. */
export function printCatalogue({ program, articles, segments }: Catalogue): Uint8Array {
  const rows = articles.map((it) => (it ? [it.name, it.modified, it.bytes] : 0));
  const body = new TextEncoder().encode(JSON.stringify({ program, articles: rows, segments }));
  const line = new TextEncoder().encode(firstLine(body));
  const out = new Uint8Array(line.length + body.length);
  out.set(line);
  out.set(body, line.length);
  return out;
}

const firstLine = (body: Uint8Array): string =>
  `second-source-index ${FORMAT} ${hex(checksum(FORMAT, body))}\n`;

export function readCatalogue(file: Uint8Array): CatalogueRead {
  const end = file.indexOf(10) + 1;
  const body = file.subarray(end);
  const line = new TextDecoder().decode(file.subarray(0, end));
  if (!line.startsWith('second-source-index ')) return { ok: false, why: 'it is no catalogue' };
  if (!line.startsWith(`second-source-index ${FORMAT} `)) {
    return { ok: false, why: 'another version wrote it' };
  }
  if (line !== firstLine(body)) {
    return { ok: false, why: 'its checksum is not that of its content' };
  }
  // what adds up was written by the function above
  const { program, articles, segments } = JSON.parse(new TextDecoder().decode(body)) as {
    readonly program: string;
    readonly articles: readonly (readonly [string, number, number] | 0)[];
    readonly segments: readonly FiledSegment[];
  };
  const filed = articles.map((it) =>
    it === 0 ? undefined : { name: it[0], modified: it[1], bytes: it[2] },
  );
  return { ok: true, catalogue: { program, articles: filed, segments } };
}
