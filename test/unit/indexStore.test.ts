import assert from 'node:assert/strict';
import {
  appendFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getBuiltinModule } from 'node:process';
import { Worker } from 'node:worker_threads';
import { emptyArchive, type Archive } from '../../src/core/index/archive';
import { layoutOf, segmentFile } from '../../src/core/index/segmentFile';
import { keyOf } from '../../src/core/index/words';
import { wordsOfText } from '../support/words';
import { printCatalogue, readCatalogue, type FiledArticle } from '../../src/worker/catalogue';
import { createIndexStore, type IndexStore, type Stored } from '../../src/worker/indexStore';
import { createLocalArchive, type LocalArchive } from '../../src/worker/localArchive';
import { nodeDisk } from '../../src/worker/nodeDisk';
import { entryOf, FERRY, plainArticle, searchFor, VOTE } from '../support/indexedArticles';

const STORM = 'Ada Obi said the storm took 340 slates off the chapel roof.';
const filed = (name: string, modified = 1): FiledArticle => ({ name, modified, bytes: 80 });
const keysOf = (text: string): Int32Array => entryOf(0, text).keys;
const foundIn = (archive: Archive, text: string): readonly number[] =>
  archive.passages(keysOf(text)).map(({ id }) => id);

describe('an index kept on a disk', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'second-source-index-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  const inFolder = (): string => join(folder, 'index');
  const store = (program = 'this one', mostInMemory?: number): IndexStore =>
    createIndexStore(nodeDisk(inFolder(), getBuiltinModule), program, mostInMemory);
  const files = (): readonly string[] => readdirSync(inFolder()).sort();
  const path = (suffix: string): string =>
    join(inFolder(), files().find((it) => it.endsWith(suffix)) ?? 'none');

  const articles = new Map([
    [0, filed('ferry.txt')],
    [1, filed('storm.txt', 2)],
    [2, filed('vote.txt')],
  ]);
  const archive = emptyArchive.with([entryOf(0, FERRY), entryOf(1, STORM), entryOf(2, VOTE)]);
  const saved = (): void => store().save(archive, articles);

  const finds = ({ archive: found }: Stored): readonly (readonly number[])[] =>
    [FERRY, STORM, VOTE].map((it) => foundIn(found, it));
  const nothing = ({ archive: { size }, articles: none }: Stored): void => {
    assert.deepEqual([size, none.size], [0, 0]);
  };

  it('answers as the one that was saved', () => {
    saved();
    const loaded = store().load();
    assert.deepEqual(loaded.notes, []);
    assert.deepEqual([...loaded.articles], [...articles]);
    assert.deepEqual(finds(loaded), [[0], [1], [2]]);
    const asked = searchFor('All 340 slates, Ms Obi told us.');
    const query = { ...asked, except: -1 };
    assert.deepEqual(loaded.archive.related(query, 5), archive.related(query, 5));
  });

  it('is empty where none was saved', () => {
    nothing(store().load());
    assert.deepEqual(store().load().notes, []);
  });

  it('writes what changed, forgets what went, and leaves no other file', () => {
    const own = store();
    const many = Array.from({ length: 40 }, (_, i) => entryOf(i + 10, `${VOTE} Item ${i}.`));
    const all = new Map([...articles, ...many.map(({ id }) => [id, filed(`${id}.txt`)] as const)]);
    const before = archive.with(many);
    own.save(before, all);
    const [first] = files().filter((it) => it.endsWith('.segment'));
    own.save(before.with([entryOf(1, FERRY)]).without(new Set([2])), all);
    assert.ok(files().includes(first ?? ''), 'the large segment is written once');
    assert.equal(files().length, 3, 'a catalogue, the large segment and a small one');
    const loaded = store().load();
    assert.equal(loaded.archive.size, 42);
    assert.equal(loaded.articles.has(2), false);
    assert.deepEqual(foundIn(loaded.archive, STORM), []);
    assert.deepEqual(foundIn(loaded.archive, FERRY), [0, 1]);
    own.save(emptyArchive, all);
    assert.deepEqual(files(), ['catalogue']);
  });

  for (const [name, suffix, damage] of [
    ['a flipped bit in the words', '.segment', flip(0.5)],
    ['a flipped bit in the last number', '.segment', flip(0.999)],
    ['a flipped bit in the lengths', '.segment', flipAt(16)],
    ['a segment cut short', '.segment', (it: string) => truncateSync(it, 100)],
    ['an empty segment', '.segment', (it: string) => truncateSync(it, 0)],
    ['a segment with more behind it', '.segment', (it: string) => appendFileSync(it, 'more')],
    ['another layout of segments', '.segment', flipAt(4)],
    ['no segment at all', '.segment', (it: string) => writeFileSync(it, 'x'.repeat(4000))],
    ['a flipped bit in the catalogue', 'catalogue', flip(0.8)],
    ['a catalogue cut short', 'catalogue', (it: string) => truncateSync(it, 90)],
    ['an empty catalogue', 'catalogue', (it: string) => truncateSync(it, 0)],
    ['another form of catalogue', 'catalogue', flipAt('second-source-index '.length)],
  ] as const) {
    for (const [form, mostInMemory] of [
      ['loaded whole', undefined],
      ['read from the disk', 0],
    ] as const) {
      it(`sets ${name} aside, and says so, where it would be ${form}`, () => {
        saved();
        damage(path(suffix));
        const own = store('this one', mostInMemory);
        const loaded = own.load();
        nothing(loaded);
        assert.match(loaded.notes.join(), /could not be used, since .* set aside as \w+\.damaged/);
        const aside = (): readonly string[] => files().filter((it) => it.endsWith('.damaged'));
        assert.equal(aside().length, 1);
        own.save(archive, articles);
        assert.equal(aside().length, 1, 'to be looked at');
        assert.deepEqual(finds(store().load()), [[0], [1], [2]], 'built anew');
      });
    }
  }

  for (const [why, place, change, more] of [
    ['it is cut short', 0, 0, -Infinity],
    ['it is no index', 0, 1, 0],
    ['another version wrote it', 1, 1, 0],
    ['its header is damaged', 3, -1000, 0],
    ['its header is damaged', 7, -100_000_000, 0],
    ['its length is not what its header says', 0, 0, 4],
    ['its length is not what its header says', 5, 1, 0],
    ['its parts do not fit together', 8, 1, 0],
  ] as const)
    it(`tells from the header of a segment that ${why}: number ${place}`, () => {
      const [segment] = archive.segments;
      assert.ok(segment);
      const { parts } = segmentFile(segment);
      const header = new Int32Array(Uint8Array.from(parts[0] ?? []).buffer);
      const bytes = parts.reduce((sum, it) => sum + it.length, 0);
      assert.ok(layoutOf(header, bytes).ok);
      header[place] = (header[place] ?? 0) + change;
      assert.deepEqual(layoutOf(header, Math.max(60, bytes + more)), { ok: false, why });
    });

  for (const [why, change] of [
    ['it is no catalogue', (it: string) => `{}\n${it}`],
    ['it is no catalogue', () => ''],
    ['another version wrote it', (it: string) => it.replace(' 1 ', ' 2 ')],
    ['its checksum is not that of its content', (it: string) => it.replace('ferry', 'Ferry')],
    ['its checksum is not that of its content', (it: string) => `${it} `],
  ] as const)
    it(`tells of a catalogue that ${why}: ${String(change)}`, () => {
      const whole = printCatalogue({ program: 'a', articles: [filed('ferry.txt')], segments: [] });
      assert.ok(readCatalogue(whole).ok);
      const changed = new TextEncoder().encode(change(new TextDecoder().decode(whole)));
      assert.deepEqual(readCatalogue(changed), { ok: false, why });
    });

  it('takes none that another program made', () => {
    saved();
    const loaded = store('a later one').load();
    nothing(loaded);
    assert.match(loaded.notes.join(), /Another version/);
  });

  it('has the layout and the hashes of words and runs that its format stands for', () => {
    const text = 'Ada Obi said twenty-five slates, or 2.5%, weren’t on the chapel’s roof.';
    const entry = { id: 0, keys: wordsOfText(text).key, facts: Int32Array.of(keyOf('a fact')) };
    const files = emptyArchive.with([entry]).segments.map(segmentFile);
    assert.deepEqual(
      files.map(({ name }) => name),
      ['ed42bec6-15.segment'],
      'raise FORMAT, so that no index that was kept is read with other hashes, and change this name',
    );
  });

  it('removes what it no longer needs, also behind a file that nobody may remove now', () => {
    let isHeld = true;
    const disk = nodeDisk(inFolder(), getBuiltinModule);
    const own = createIndexStore(
      {
        ...disk,
        remove(name) {
          if (isHeld && name.startsWith('a-')) throw new Error('it is held by another program');
          disk.remove(name);
        },
      },
      'this one',
    );
    own.save(archive, articles);
    const kept = files();
    for (const name of ['a-held', 'b-old', 'c-old']) writeFileSync(join(inFolder(), name), 'old');
    own.save(archive, articles);
    assert.deepEqual(files(), [...kept, 'a-held'].sort());
    isHeld = false;
    own.save(archive, articles);
    assert.deepEqual(files(), kept);
  });

  it('is kept where the folder cannot be listed, and there is none before the first', () => {
    assert.deepEqual(nodeDisk(inFolder(), getBuiltinModule).names(), []);
    const disk = nodeDisk(inFolder(), getBuiltinModule);
    const names = (): never => {
      throw new Error('EACCES: permission denied');
    };
    createIndexStore({ ...disk, names }, 'this one').save(archive, articles);
    assert.deepEqual(finds(store().load()), [[0], [1], [2]]);
  });

  it('says that a part is gone', () => {
    saved();
    rmSync(path('.segment'));
    const loaded = store().load();
    nothing(loaded);
    assert.match(loaded.notes.join(), /is gone/);
  });

  it('knows articles by the states of their files, in a worker, after it ended', async () => {
    const place = { folder: inFolder(), program: join(process.cwd(), 'dist') };
    const start = (): LocalArchive =>
      createLocalArchive({
        place,
        connect: (receive) => {
          const worker = new Worker('./dist/worker.cjs');
          worker.on('message', receive);
          return { post: (it) => worker.postMessage(it), dispose: () => void worker.terminate() };
        },
      });
    const stamp = { modified: 7, bytes: 80 };
    const first = start();
    first.put(plainArticle('ferry.txt', FERRY), stamp);
    first.put(plainArticle('storm.txt', STORM), stamp);
    first.put(plainArticle('unsaved', VOTE));
    await until(() => first.state().settled && files().includes('catalogue'), first);
    first.dispose();

    const second = start();
    await second.opened;
    assert.deepEqual(
      [...['ferry.txt', 'storm.txt', 'unsaved'].map((it) => second.has(it))],
      [true, true, false],
    );
    assert.ok(second.isCurrent('ferry.txt', stamp));
    assert.ok(!second.isCurrent('ferry.txt', { ...stamp, modified: 8 }), 'stale');
    assert.ok(!second.isCurrent('ferry.txt', { ...stamp, bytes: 81 }), 'stale');
    second.keepOnly(new Set(['ferry.txt']));
    second.put(plainArticle('ferry.txt', VOTE), { ...stamp, modified: 8 });
    await until(() => second.state().settled, second);
    const ask = async (text: string): Promise<readonly string[]> => {
      const keys = searchFor(text);
      const found = await second.search({ ...keys, most: 5 }, new AbortController().signal);
      return found.ok && found.value.complete ? found.value.articles : ['not all'];
    };
    assert.deepEqual(await ask(STORM), []);
    assert.deepEqual(await ask(FERRY), []);
    assert.deepEqual(await ask(VOTE), ['ferry.txt']);
    second.dispose();
  });
});

function flipAt(offset: number): (path: string) => void {
  return (path) => {
    const bytes = readFileSync(path);
    bytes[offset] = (bytes[offset] ?? 0) ^ 2;
    writeFileSync(path, bytes);
  };
}

function flip(share: number): (path: string) => void {
  return (path) => flipAt(Math.floor(readFileSync(path).length * share))(path);
}

/** Waits for a file to be written too, which fires nothing. */
async function until(holds: () => boolean, archive: LocalArchive): Promise<void> {
  await archive.opened;
  for (let i = 0; i < 200; i++) {
    try {
      if (holds()) return;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error)) throw error; // no folder yet
    }
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  assert.fail('it took more than ten seconds');
}
