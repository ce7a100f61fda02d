import assert from 'node:assert/strict';
import {
  appendFileSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { mock } from 'node:test';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { getBuiltinModule } from 'node:process';
import { emptyArchive, type Archive, type ArchiveEntry } from '../../src/core/index/archive';
import { HEADER } from '../../src/core/index/segmentFile';
import { createPace } from '../../src/engine/pace';
import { createArchivist } from '../../src/worker/archivist';
import type { FiledArticle } from '../../src/worker/catalogue';
import { createKeptArchive, type KeptArchive } from '../../src/worker/keptArchive';
import { createIndexStore, type IndexStore } from '../../src/worker/indexStore';
import {
  createLocalArchive,
  type LocalArchive,
  type LocalArchiveOptions,
} from '../../src/worker/localArchive';
import { nodeDisk, type Disk } from '../../src/worker/nodeDisk';
import { SegmentLost } from '../../src/worker/segmentFiles';
import { entryOf, FERRY, plainArticle, searchFor, VOTE } from '../support/indexedArticles';

const storyOf = (id: number): string =>
  `${id % 2 === 0 ? FERRY : VOTE} Ada Obi said that ${1000 + id} slates of roof ${id} were gone.`;
const entry = (id: number): ArchiveEntry => entryOf(id, storyOf(id));
const stamp = { modified: 7, bytes: 80 };
const filed = (id: number): FiledArticle => ({ name: `${id}.txt`, ...stamp });

/** All that is asked of an archive here. */
const answers = (archive: Archive): unknown =>
  [FERRY, VOTE, storyOf(7), `The library and the slates of roof 9. ${FERRY}`].map((it) => {
    const query = { ...searchFor(it), except: 3 };
    return [archive.passages(query.keys), archive.related(query, 12)];
  });

describe('an index that is read from the disk', () => {
  let folder: string;
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'second-source-on-disk-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  const disk = (): Disk => nodeDisk(folder, getBuiltinModule);
  const storeOn = (on: Disk, mostInMemory = 0): IndexStore =>
    createIndexStore(on, 'this one', mostInMemory);
  const segmentPath = (): string =>
    join(folder, readdirSync(folder).find((it) => it.endsWith('.segment')) ?? 'none');

  const ids = Array.from({ length: 60 }, (_, i) => i);
  const archive = emptyArchive.with(ids.map(entry)).without(new Set([4, 5]));
  const articles = new Map(ids.map((id) => [id, filed(id)]));
  const saved = (store = storeOn(disk())): IndexStore => {
    store.save(archive, articles);
    return store;
  };

  it('answers as the one in memory, once it is saved and in the next session', () => {
    const store = saved();
    const released = store.released(archive);
    assert.notEqual(released.segments[0]?.grams, archive.segments[0]?.grams);
    assert.deepEqual(
      store.during(() => answers(released)),
      answers(archive),
    );
    const next = storeOn(disk());
    const loaded = next.load();
    assert.deepEqual(loaded.notes, []);
    assert.equal(loaded.articles.size, 58);
    assert.deepEqual(
      next.during(() => answers(loaded.archive)),
      answers(archive),
    );
  });

  it('stays in memory while it is small', () => {
    const store = saved(storeOn(disk(), 1e6));
    assert.equal(store.released(archive), archive);
    const loaded = storeOn(disk(), 1e6).load();
    assert.deepEqual(answers(loaded.archive), answers(archive));
  });

  it('takes changes, and leaves the file of what it no longer has to nobody', () => {
    const store = saved();
    const change = (it: Archive): Archive =>
      it.with([{ ...entry(9), id: 8 }]).without(new Set([2]));
    const changed = store.during(() => change(store.released(archive)));
    assert.deepEqual(
      store.during(() => answers(changed)),
      answers(change(archive)),
    );
    store.save(changed, articles);
    store.save(
      store.during(() => changed.without(new Set(ids))),
      articles,
    );
    assert.deepEqual(readdirSync(folder), ['catalogue']);
  });

  it('stays in memory where it cannot be read back, and is written again', () => {
    let opens = false;
    const written: string[] = [];
    const store = saved(
      storeOn({
        ...disk(),
        open: (name) => (opens ? disk().open(name) : fail('EMFILE: too many open files')),
        writeWhole(name, parts) {
          written.push(name);
          disk().writeWhole(name, parts);
        },
      }),
    );
    const kept = store.released(archive);
    assert.deepEqual(answers(kept), answers(archive));
    store.save(kept, articles);
    assert.deepEqual(written.map(kindOf), ['segment', 'catalogue', 'segment', 'catalogue']);
    opens = true;
    assert.throws(() => answers(store.released(kept)), /read while nothing is searched/);
  });

  it('is kept where a file that it no longer has cannot be removed', () => {
    const store = saved(storeOn({ ...disk(), remove: () => fail('EBUSY: in use') }));
    store.save(archive.without(new Set(ids)), articles);
    assert.equal(readdirSync(folder).length, 2, 'the file is there');
    assert.deepEqual(storeOn(disk()).load().notes, []);
    assert.equal(storeOn(disk()).load().articles.size, 0);
  });

  it('has no file open unless it is searched', () => {
    const open = new Set<string>();
    const store = saved(
      storeOn({
        ...disk(),
        open(name) {
          const file = disk().open(name);
          open.add(name);
          return file && { ...file, close: () => (file.close(), open.delete(name)) };
        },
      }),
    );
    const released = store.released(archive);
    assert.equal(open.size, 0);
    store.during(() => {
      answers(released);
      assert.equal(open.size, 1);
    });
    assert.equal(open.size, 0);
    assert.throws(() => answers(released), /read while nothing is searched/);
  });

  for (const [name, damage, why] of [
    ['a file that is gone', (it: string) => rmSync(it), /it is gone/],
    ['a file with another in its place', replaced, /it has changed/],
    ['a file with one number changed', changedAt(0.6), /it has changed/],
    ['a file cut short', (it: string) => truncateSync(it, 200), /it has changed/],
    ['a file with more behind it', (it: string) => appendFileSync(it, 'more'), /it has changed/],
  ] as const) {
    it(`gives no answer from ${name}`, () => {
      const store = saved();
      const released = store.released(archive);
      damage(segmentPath());
      assert.throws(() => store.during(() => answers(released)), isLost(why));
    });
  }

  for (const [name, fault, why] of [
    ['a read that fails', () => fail('EIO: i/o error, read'), /cannot be read: EIO/],
    ['a file that ends early', () => 0, /it is cut short/],
  ] as const) {
    it(`gives no answer after ${name} in the middle of a search`, () => {
      let reads = Infinity;
      const store = saved(
        storeOn({
          ...disk(),
          open(name) {
            const file = disk().open(name);
            return (
              file && { ...file, read: (into, at) => (reads-- > 0 ? file.read(into, at) : fault()) }
            );
          },
        }),
      );
      const released = store.released(archive);
      reads = 30;
      assert.throws(() => store.during(() => answers(released)), isLost(why));
      reads = Infinity;
      assert.deepEqual(
        store.during(() => answers(released)),
        answers(archive),
      );
    });
  }

  it('gives no answer from places that lead out of the file', () => {
    const store = saved(
      storeOn({
        ...disk(),
        open(name) {
          const file = disk().open(name);
          // nothing tells that it is another
          return file && { ...file, stamp: () => ({ ...file.stamp(), modified: 7 }) };
        },
      }),
    );
    const released = store.released(archive);
    const bytes = readFileSync(segmentPath());
    for (let i = 4 * HEADER; i < bytes.length; i++) bytes[i] = (i * i) >> 3;
    writeFileSync(segmentPath(), bytes);
    assert.throws(() => store.during(() => answers(released)), isLost(/it has changed/));
  });

  it('sets aside a file that ends while it is loaded', () => {
    saved();
    const store = storeOn({
      ...disk(),
      open(name) {
        const file = disk().open(name);
        return file && { ...file, read: (into, at) => (at > 400 ? 0 : file.read(into, at)) };
      },
    });
    const { archive: left, notes } = store.load();
    assert.equal(left.size, 0);
    assert.match(notes.join(), /since it is cut short.* set aside as segment\.damaged/);
  });

  it('gives no answer from a file that changed while it was searched', () => {
    const store = saved();
    const released = store.released(archive);
    const work = (): void => {
      answers(released);
      appendFileSync(segmentPath(), 'more');
    };
    assert.throws(() => store.during(work), isLost(/it has changed/));
  });

  it('leaves out what is lost where its file cannot be set aside', () => {
    const store = saved(storeOn({ ...disk(), rename: () => fail('EPERM: not permitted') }));
    const released = store.released(archive);
    const file = basename(segmentPath());
    const rest = store.without(released, new SegmentLost(file, 'it has changed'));
    assert.equal(rest.archive.size, 0);
    assert.equal(rest.lost.length, 58);
    assert.match(rest.note, /since it has changed \(.*\)\. It is built anew\.$/);
  });

  it('leaves out what is lost, says so, has it put again and answers of all once it is', async () => {
    saved();
    const notes: string[] = [];
    const put = (id: number): void => {
      if (!local.isCurrent(`${id}.txt`, stamp))
        local.put(plainArticle(`${id}.txt`, storyOf(id)), stamp);
    };
    let lost = 0;
    const local = archiveOn(storeOn(disk()), {
      onNote: (it) => notes.push(it),
      onLost: () => lost++,
    });
    const ask = (): Promise<readonly [number, boolean]> => answered(local);

    await local.opened;
    assert.deepEqual(await ask(), [29, true]);
    local.put(plainArticle('new.txt', VOTE), stamp);
    await settled(local);
    changedAt(0.6)(segmentPath());
    assert.deepEqual(await ask(), [1, false]);
    assert.equal(lost, 1);
    assert.match(notes.join(), /since it has changed .* set aside as segment\.damaged/);
    ids.filter((id) => id !== 4 && id !== 5).forEach(put);
    await settled(local);
    assert.deepEqual(await ask(), [30, true]);
    local.dispose();
  });

  const keptOn = (store: IndexStore, onUnsaved: (why: string) => void = fail): KeptArchive =>
    createKeptArchive({ storeAt: () => store, onLost: () => undefined, onUnsaved });

  it('begins without what was kept where that cannot be read, and says so', () => {
    const kept = keptOn({ ...storeOn(disk()), load: () => fail('EIO: i/o error') });
    const { articles: known, notes } = kept.open({ folder, program: folder });
    assert.deepEqual([known.size, kept.size()], [0, 0]);
    assert.match(notes.join(), /could not be read: EIO: i\/o error\. It is built anew/);
    kept.change({ entries: [entry(1)], gone: new Set(), filed: new Map() });
    assert.equal(kept.size(), 1);
  });

  it('says why it could not be saved, as on a full disk, and answers all the same', () => {
    mock.timers.enable({ apis: ['setTimeout'] });
    try {
      const said: string[] = [];
      const store = storeOn(disk());
      const kept = keptOn({ ...store, save: () => fail('ENOSPC: no space left') }, (why) =>
        said.push(why),
      );
      kept.open({ folder, program: folder });
      kept.change({ entries: ids.map(entry), gone: new Set([4, 5]), filed: articles });
      kept.saveSoon();
      mock.timers.tick(60_000);
      assert.deepEqual(said, ['ENOSPC: no space left']);
      assert.deepEqual(kept.read(answers), answers(archive));
    } finally {
      mock.timers.reset();
    }
  });

  it('does not search again for good where what is lost is no part of it', () => {
    const kept = keptOn(storeOn(disk()));
    kept.open({ folder, program: folder });
    let searches = 0;
    const search = (): never => {
      if (++searches > 3) fail('again and again');
      throw new SegmentLost('other.segment', 'it is gone');
    };
    assert.throws(() => kept.read(search), isLost(/it is gone/));
  });

  it('leaves out articles that cannot be put into it, says so, and goes on with the next', async () => {
    let faults = 1;
    const store = storeOn(disk());
    const local = archiveOn({
      ...store,
      during: (work) => (faults-- > 0 ? fail('no room') : store.during(work)),
    });
    local.put(plainArticle('first.txt', VOTE), stamp);
    await settled(local);
    assert.deepEqual(local.state().failed, ['first.txt']);
    local.put(plainArticle('second.txt', VOTE), stamp);
    await settled(local);
    assert.deepEqual(await answered(local), [1, false]);
    local.put(plainArticle('first.txt', VOTE), stamp);
    await settled(local);
    assert.deepEqual(await answered(local), [2, true]);
    local.dispose();
  });

  /** An archive in this thread that is kept in a store. */
  const archiveOn = (
    store: IndexStore,
    told: Pick<LocalArchiveOptions, 'onNote' | 'onLost'> = {},
  ): LocalArchive =>
    createLocalArchive({
      place: { folder, program: folder },
      connect: (receive) => {
        const archivist = createArchivist({
          post: receive,
          pace: createPace(5),
          storeAt: () => store,
        });
        return { post: (it) => archivist.receive(it), dispose: () => archivist.dispose() };
      },
      ...told,
    });
});

const settled = (local: LocalArchive): Promise<void> =>
  new Promise((resolve) => {
    const look = (): void => (local.state().settled ? resolve() : undefined);
    local.onDidChange(look);
    look();
  });

/** How many articles have the words of the vote, and whether those are all. */
async function answered(local: LocalArchive): Promise<readonly [number, boolean]> {
  const query = { ...searchFor(VOTE), most: 100 };
  const found = await local.search(query, new AbortController().signal);
  assert.ok(found.ok);
  return [found.value.articles.length, found.value.complete];
}

const kindOf = (file: string): string => file.slice(file.indexOf('.') + 1);

const isLost =
  (why: RegExp) =>
  (error: unknown): boolean =>
    error instanceof SegmentLost && why.test(error.why);

function fail(message: string): never {
  throw new Error(message);
}

function replaced(path: string): void {
  writeFileSync(`${path}.other`, 'x'.repeat(4000));
  renameSync(`${path}.other`, path);
}

function changedAt(share: number): (path: string) => void {
  return (path) => {
    const bytes = readFileSync(path);
    const at = Math.floor(bytes.length * share);
    bytes[at] = (bytes[at] ?? 0) ^ 2;
    writeFileSync(path, bytes);
  };
}
