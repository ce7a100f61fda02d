import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getBuiltinModule } from 'node:process';
import sqlite3InitModule from '@sqlite.org/sqlite-wasm';
import MiniSearch from 'minisearch';
import { type Archive, type ArchiveEntry, emptyArchive } from '../../src/core/index/archive';
import { segmentBytes } from '../../src/core/index/segmentFile';
import { wordsOfText } from '../support/words';
import { searchKeysOf } from '../../src/core/verify/searchKeys';
import { readArticle } from '../../src/engine/annotator';
import { createIndexStore, type IndexStore } from '../../src/worker/indexStore';
import { nodeDisk } from '../../src/worker/nodeDisk';
import { createChance } from '../support/chance';
import type { Benchmark, GoalResult } from './benchmark';
import { newsTexts, type NewsText } from './newsText';
import {
  collect,
  type Contender,
  interleaved,
  median,
  type Rates,
  timeOf,
  timesAsFast,
} from './rounds';

const ROUNDS = 5;
/** Of text to build an index of, in bytes, and again with four times as much: rates differ with the size. */
const BUILT = 9.7e6;
const LARGE = 38e6;
const LARGE_ROUNDS = 3;
/** Articles are cut to this many characters for the large archives: short news, some 150 words. */
const SHORT = 950;
const FEW = 10_000;
const MANY = 100_000;
const LOOK_UPS = 300;
const QUOTED = 20;

/** G5 to G8: finding where words occur in many articles, beside two search libraries. */
export const archive: Benchmark = {
  goals: ['G5', 'G6', 'G7', 'G8'],
  async run() {
    const { oo1 } = await sqlite3InitModule();
    const fullText = (texts: readonly NewsText[]): FullText => {
      const db = new oo1.DB(':memory:');
      db.exec('CREATE VIRTUAL TABLE article USING fts5(body)');
      db.exec('BEGIN');
      const insert = db.prepare('INSERT INTO article(rowid, body) VALUES (?, ?)');
      texts.forEach(({ text }, i) => insert.bind([i, text]).stepReset());
      insert.finalize();
      db.exec('COMMIT');
      return {
        find: (words) =>
          db.selectValues('SELECT rowid FROM article WHERE article MATCH ?', [`"${words}"`]),
        close: () => db.close(),
      };
    };
    return [build(fullText), ...(await lookUps(fullText))];
  },
};

interface FullText {
  find(words: string): readonly unknown[];
  close(): void;
}

const keysOf = (text: string): Int32Array => wordsOfText(text).key;
const NO_FACTS = new Int32Array(0);
const archiveOf = (texts: readonly NewsText[]): Archive =>
  emptyArchive.with(
    texts.map(({ text }, id): ArchiveEntry => ({ id, keys: keysOf(text), facts: NO_FACTS })),
  );

function build(fullText: (texts: readonly NewsText[]) => FullText): GoalResult {
  const texts = newsTexts(BUILT);
  const rates = buildRates(fullText, texts, ROUNDS);
  const large = newsTexts(LARGE);
  const largeRates = buildRates(fullText, large, LARGE_ROUNDS);
  const against = (name: string, goal: number): GoalResult['parts'][number] => ({
    name: `against ${name}`,
    value: timesAsFast(rates, 'index', name),
    goal,
    better: 'more',
    unit: '×',
  });
  return {
    id: 'G5',
    title: 'building the index of runs of words, from text, without reading the articles',
    parts: [
      against('tokenise and hash', 1 / 3),
      against('SQLite FTS5', 2),
      against('MiniSearch', 30),
    ],
    detail: [
      `${texts.length} articles: ${listed(rates)}`,
      `${large.length} articles: ${listed(largeRates)}, so ${['SQLite FTS5', 'MiniSearch']
        .map((name) => `${timesAsFast(largeRates, 'index', name).toPrecision(3)} × ${name}`)
        .join(' and ')}`,
      `what a large folder in the editor costs, where each article is read whole for its people, figures and quotations: ${listed(wholeBuild(texts))}`,
    ].join('; '),
  };
}

function buildRates(
  fullText: (texts: readonly NewsText[]) => FullText,
  texts: readonly NewsText[],
  rounds: number,
): Rates {
  const bytes = texts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  const contender = (name: string, work: () => void): Contender => ({ name, bytes, work });
  return interleaved(
    [
      contender('tokenise and hash', () => texts.forEach(({ text }) => void keysOf(text))),
      contender('index', () => void archiveOf(texts)),
      contender('SQLite FTS5', () => fullText(texts).close()),
      contender('MiniSearch', () => new MiniSearch({ fields: ['text'] }).addAll([...texts])),
    ],
    rounds,
  );
}

const listed = (rates: Rates): string =>
  [...rates].map(([name, found]) => `${name} ${median(found).toPrecision(3)} MB/s`).join(', ');

/** Less text: it takes far longer. */
function wholeBuild(texts: readonly NewsText[]): Rates {
  const some = texts.slice(0, 100);
  const bytes = some.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
  const entryOf = ({ id: title, text }: NewsText, id: number): ArchiveEntry => {
    const { keys, facts } = searchKeysOf(readArticle({ id: title, title, format: 'plain', text }));
    return { id, keys, facts };
  };
  const work = (): void => void emptyArchive.with(some.map(entryOf));
  return interleaved([{ name: 'read and index', bytes, work }], ROUNDS);
}

async function lookUps(
  fullText: (texts: readonly NewsText[]) => FullText,
): Promise<readonly GoalResult[]> {
  const many = shortTexts(MANY);
  const few = many.slice(0, FEW);
  const small = archiveOf(few);
  const large = archiveOf(many);
  const sql = fullText(few);
  const chance = createChance(7);
  const picked = Array.from({ length: LOOK_UPS }, () => chance(FEW));
  const quotes = picked.map((id) => quoteFrom(few[id]?.text ?? '', chance));
  const times = { small: [] as number[], large: [] as number[], sql: [] as number[] };
  for (const words of quotes) {
    const keys = keysOf(words);
    times.small.push(timeOf(() => void small.passages(keys)));
    times.sql.push(timeOf(() => void sql.find(words)));
    times.large.push(timeOf(() => void large.passages(keys)));
  }
  sql.close();
  const p50 = median(times.small);
  const words = wordsIn(large);
  const bytes = large.segments.reduce((sum, it) => sum + segmentBytes(it), 0);
  const onDisk = await fromDisk(large, quotes.map(keysOf));
  return [
    {
      id: 'G6',
      title: `looking up a quotation of ${QUOTED} words`,
      parts: [
        {
          name: 'p50 against an FTS5 phrase query',
          value: p50 / median(times.sql),
          goal: 1 / 10,
          better: 'less',
          unit: '×',
        },
        {
          name: `p50 in ${MANY} articles over ${FEW}`,
          value: median(times.large) / p50,
          goal: 6,
          better: 'less',
          unit: '×',
        },
      ],
      detail: `${FEW} short articles: ${p50.toPrecision(2)} ms, FTS5 ${median(times.sql).toPrecision(2)} ms; ${MANY}: ${median(times.large).toPrecision(2)} ms`,
    },
    {
      id: 'G7',
      title: 'planted quotations that are found',
      parts: [
        [0, 100],
        [10, 99],
        [20, 95],
        [30, 90],
      ].map(([edits = 0, goal = 0]) => ({
        name: `with ${edits}% of the words edited`,
        value: recall(large, many, edits, createChance(11)),
        goal,
        better: 'more',
        unit: '%',
      })),
      detail: `${LOOK_UPS} quotations of ${QUOTED} words of ${MANY} articles; each edit changes, drops or adds a word; found: among the first five`,
    },
    {
      id: 'G8',
      title: 'memory of the index',
      parts: [
        {
          name: 'in memory',
          value: bytes / words,
          goal: 11,
          better: 'less',
          unit: 'bytes a word',
        },
        {
          name: 'on disk',
          value: onDisk.bytes / words,
          goal: 0.5,
          better: 'less',
          unit: 'bytes a word',
        },
      ],
      detail: `${MANY} articles of ${(words / 1e6).toPrecision(2)} million words: ${megabytes(bytes)} in memory, where a quotation is looked up in ${median(times.large).toPrecision(2)} ms; ${megabytes(onDisk.bytes)} on disk, all that the process has more after looking up ${LOOK_UPS}, in ${median(onDisk.times).toPrecision(2)} ms each`,
    },
  ];
}

const megabytes = (bytes: number): string => `${(bytes / 1e6).toPrecision(3)} MB`;

const wordsIn = ({ segments }: Archive): number =>
  segments.reduce((sum, { grams }) => sum + grams.token.length, 0);

/** The archive kept on a disk and read from there: what it takes of memory, and how long each look-up. */
async function fromDisk(
  archive: Archive,
  quotes: readonly Int32Array[],
): Promise<{ readonly bytes: number; readonly times: readonly number[] }> {
  const folder = mkdtempSync(join(tmpdir(), 'second-source-bench-'));
  const store = (): IndexStore => createIndexStore(nodeDisk(folder, getBuiltinModule), 'bench', 0);
  const articles = archive.segments.flatMap(({ ids }) =>
    Array.from(ids, (id) => [id, { name: String(id), modified: 0, bytes: 0 }] as const),
  );
  try {
    store().save(archive, new Map(articles));
    const before = await memoryInUse();
    const own = store();
    const { archive: kept } = own.load();
    const times = quotes.map((keys) => timeOf(() => void own.during(() => kept.passages(keys))));
    const bytes = (await memoryInUse()) - before;
    if (kept.size !== archive.size) throw new Error(`${kept.size} of ${archive.size} articles`);
    return { bytes, times };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Once all is freed that nothing refers to. */
async function memoryInUse(): Promise<number> {
  for (let i = 0; i < 3; i++) {
    collect();
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function shortTexts(count: number): readonly NewsText[] {
  const out: NewsText[] = [];
  for (let seed = 1; out.length < count; seed++) {
    for (const { text } of newsTexts(20e6, seed)) {
      for (let at = 0; at + SHORT <= text.length && out.length < count; at += SHORT) {
        out.push({ id: `short-${out.length}`, text: text.slice(at, at + SHORT) });
      }
    }
  }
  return out;
}

/** Words of one article without what is no letter or digit, as FTS5 takes a phrase. */
function quoteFrom(text: string, chance: (below: number) => number): string {
  const words = text.split(/[^\p{L}\p{N}]+/u).filter((it) => it !== '');
  const at = 1 + chance(Math.max(1, words.length - QUOTED - 2));
  return words.slice(at, at + QUOTED).join(' ');
}

/** Of quotations of which so many per cent of the words are edited, the per cent that are found where they are from. */
function recall(
  index: Archive,
  texts: readonly NewsText[],
  percent: number,
  chance: (below: number) => number,
): number {
  let found = 0;
  for (let i = 0; i < LOOK_UPS; i++) {
    const id = chance(texts.length);
    const keys = keysOf(texts[id]?.text ?? '');
    const at = chance(keys.length - QUOTED);
    const edited = edit([...keys.subarray(at, at + QUOTED)], percent, chance);
    const hit = index
      .passages(Int32Array.from(edited))
      .slice(0, 5)
      .some((it) => it.id === id && it.from < at + QUOTED && at < it.to);
    if (hit) found++;
  }
  return (100 * found) / LOOK_UPS;
}

function edit(words: number[], percent: number, chance: (below: number) => number): number[] {
  const edits = Math.round((words.length * percent) / 100);
  const out = [...words];
  for (let i = 0; i < edits; i++) {
    const at = chance(out.length);
    const other = chance(2 ** 31);
    const kind = chance(3);
    if (kind === 0) out[at] = other;
    else if (kind === 1) out.splice(at, 1);
    else out.splice(at, 0, other);
  }
  return out;
}
