import assert from 'node:assert/strict';
import { Worker } from 'node:worker_threads';
import { searchKeysOf } from '../../src/core/verify/searchKeys';
import { readArticle } from '../../src/engine/annotator';
import { createPace } from '../../src/engine/pace';
import { readTogether } from '../../src/engine/readTogether';
import type { SourceQuery } from '../../src/sources/source';
import { createArchivist } from '../../src/worker/archivist';
import { createLocalArchive, type LocalArchive } from '../../src/worker/localArchive';
import type { FromArchive, Wire } from '../../src/worker/protocol';

const article = (id: string, text: string): Parameters<LocalArchive['put']>[0] => ({
  id,
  title: id,
  format: 'plain',
  text,
});
const queryOf = (text: string, except?: string): SourceQuery => ({
  ...searchKeysOf(readArticle(article('asked', text))),
  most: 5,
  ...(except !== undefined && { except }),
});
const signal = new AbortController().signal;

const SLATES = 'The storm took 340 slates off the chapel roof, said Ada Obi.';
const FERRY = 'The ferry left the harbour at dawn with twelve crates of herring.';

const inThisThread = (receive: (message: FromArchive) => void): Wire => {
  const archivist = createArchivist({ post: receive, pace: createPace(5) });
  return { post: (it) => archivist.receive(it), dispose: () => archivist.dispose() };
};
const inAWorker = (receive: (message: FromArchive) => void): Wire => {
  const worker = new Worker('./dist/worker.cjs');
  worker.on('message', receive);
  return { post: (it) => worker.postMessage(it), dispose: () => void worker.terminate() };
};

const settled = (archive: LocalArchive): Promise<void> =>
  new Promise((resolve) => {
    const look = (): void => {
      if (archive.state().settled) resolve();
    };
    archive.onDidChange(look);
    look();
  });

for (const [where, connect] of [
  ['this thread', inThisThread],
  ['a worker', inAWorker],
] as const) {
  describe(`the index of a large folder, in ${where}`, () => {
    let archive: LocalArchive;
    beforeEach(() => (archive = createLocalArchive({ connect })));
    afterEach(() => archive.dispose());

    const found = async (query: SourceQuery): Promise<readonly string[]> => {
      const outcome = await archive.search(query, signal);
      assert.ok(outcome.ok);
      return outcome.value.articles;
    };

    it('finds articles by words, and leaves out the one that asks', async () => {
      archive.put(article('a', SLATES));
      archive.put(article('b', FERRY));
      await settled(archive);
      assert.deepEqual(archive.state(), { articles: 2, indexed: 2, settled: true, failed: [] });
      assert.deepEqual(await found(queryOf('A ferry left the harbour at dawn.')), ['b']);
      assert.deepEqual(await found(queryOf('A ferry left the harbour at dawn.', 'b')), []);
    });

    it('leaves out what shares a fraction of what the nearest one does, when asked to', async () => {
      const words = 'The ferry left the harbour at dawn with twelve crates of herring.';
      archive.put(article('a', words));
      archive.put(article('b', 'Nobody left the harbour, and the mayor was asleep.'));
      await settled(archive);
      assert.deepEqual(await found(queryOf(words)), ['a', 'b']);
      assert.deepEqual(await found({ ...queryOf(words), leastShare: 1 / 5 }), ['a']);
    });

    it('follows changes', async () => {
      archive.put(article('a', SLATES));
      await settled(archive);
      archive.put(article('a', FERRY));
      archive.put(article('b', SLATES));
      archive.remove('b');
      await settled(archive);
      assert.deepEqual(await found(queryOf(SLATES)), []);
      assert.deepEqual(await found(queryOf(FERRY)), ['a']);
      assert.equal(archive.state().articles, 1);
    });

    it('says that it is partly searched until all is indexed', async () => {
      for (let i = 0; i < 300; i++) archive.put(article(String(i), `${SLATES} Number ${i}.`));
      const early = await archive.search(queryOf(SLATES), signal);
      assert.ok(early.ok && !early.value.complete);
      await settled(archive);
      const late = await archive.search(queryOf(SLATES), signal);
      assert.ok(late.ok && late.value.complete && late.value.searched === 300);
    });

    it('says that it is partly searched while an article could not be read', async () => {
      archive.put(article('a', SLATES));
      archive.put({ ...article('broken', ''), text: undefined as unknown as string });
      await settled(archive);
      assert.deepEqual(archive.state().failed, ['broken']);
      const partly = await archive.search(queryOf(SLATES), signal);
      assert.ok(partly.ok && !partly.value.complete);
      archive.put(article('broken', FERRY));
      await settled(archive);
      const whole = await archive.search(queryOf(SLATES), signal);
      assert.ok(whole.ok && whole.value.complete);
    });

    it('stops indexing, and goes on with what was dropped', async () => {
      const stamp = { modified: 1, bytes: 80 };
      const all = Array.from({ length: 1000 }, (_, i) => article(`${i}`, `${SLATES} Number ${i}.`));
      for (const it of all) archive.put(it, stamp);
      archive.put(article('gone', FERRY));
      archive.remove('gone');
      archive.stop();
      await settled(archive);
      const dropped = all.filter(({ id }) => !archive.isCurrent(id, stamp));
      assert.ok(dropped.length > 0 && archive.state().indexed < 1000);
      assert.deepEqual(await found(queryOf(FERRY)), []);
      for (const it of dropped) archive.put(it, stamp);
      await settled(archive);
      assert.equal(archive.state().indexed, 1000);
    });

    it('has no room for more while a thousand wait', async () => {
      let waiting = 0;
      for (let i = 0; i < 3000; i++) {
        await archive.room();
        archive.put(article(`${i}`, SLATES));
        waiting = Math.max(waiting, i + 1 - archive.state().indexed);
      }
      assert.ok(waiting <= 1000, `${waiting} waited at once`);
      let hasRoom = false;
      for (let i = 0; i < 1000; i++) archive.put(article(`${i}`, FERRY));
      const room = archive.room().then(() => (hasRoom = true));
      await Promise.resolve();
      assert.equal(hasRoom, false);
      archive.dispose();
      await room;
    });

    it('reads articles whole', async () => {
      const articles = [article('a', SLATES), article('b', FERRY)];
      const readings = await archive.read(articles, signal);
      assert.deepEqual(readings, readTogether(articles));
    });

    it('can be stopped', async () => {
      const stop = new AbortController();
      const asked = archive.search(queryOf(SLATES), stop.signal);
      stop.abort(new Error('enough'));
      await assert.rejects(asked, /enough/);
    });
  });
}

describe('an index that cannot be asked', () => {
  it('fails whoever asks, and nothing more where that is stopped later', async () => {
    const broken: Wire = {
      post: () => {
        throw new Error('no such wire');
      },
      dispose: () => undefined,
    };
    const stop = new AbortController();
    const archive = createLocalArchive({ connect: () => broken });
    let unheard = 0;
    const count = (): void => {
      unheard++;
    };
    process.on('unhandledRejection', count);
    await assert.rejects(archive.search(queryOf(SLATES), stop.signal), /no such wire/);
    stop.abort();
    await new Promise((resolve) => setTimeout(resolve, 20));
    process.off('unhandledRejection', count);
    archive.dispose();
    assert.equal(unheard, 0);
  });
});

describe('an index that is closed before it is known what it holds', () => {
  it('tells so whoever has asked meanwhile', async () => {
    const silent: Wire = { post: () => undefined, dispose: () => undefined };
    const place = { folder: '/index', program: '/dist' };
    const archive = createLocalArchive({ connect: () => silent, place });
    const asked = archive.search(queryOf(SLATES), signal);
    archive.dispose();
    assert.equal((await asked).ok, false);
  });
});
