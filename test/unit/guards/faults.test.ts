import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defaultSettings } from '../../../src/core/settings';
import { createPace } from '../../../src/engine/pace';
import { readDocument } from '../../../src/engine/readers/readDocument';
import { createWorkspaceFiles } from '../../../src/vscode/workspaceFiles';
import { disk, FileSystemError, uriAt } from '../../support/fakeEditor/disk';
import type { FakeDocument } from '../../support/fakeEditor/document';
import {
  cardsAt,
  itemsOf,
  startExtension,
  until,
  viewOf,
  type Memory,
  type RunningExtension,
} from '../../support/fakeEditor/extension';
import { commands, editor } from '../../support/fakeEditor/vscode';

const WIRE = '“The lantern will burn again before the winter gales,” said Una Trevanion.\n';
const COPY = '“The lantern will burn again before the summer gales,” said Una Trevanion.\n';

const sources = async (): Promise<string> =>
  (await itemsOf('sources')).map(({ label }) => label as string).join('\n');
const sourcesState = (): string => String(viewOf('sources')['description']);
/** Waits until the card of the quotation says so. */
const says = (document: FakeDocument, words: string): Promise<void> =>
  until(`the card says ${words}`, async () =>
    (await cardsAt(document, 'The lantern')).includes(words),
  );
const listed = (words: string, wanted = true): Promise<void> =>
  until(
    `${words} ${wanted ? 'in' : 'out of'} the list`,
    async () => (await sources()).includes(words) === wanted,
  );
const many = (count: number, folder: string): void => {
  for (let i = 0; i < count; i++)
    disk.files.set(`${folder}/n${i}.txt`, new TextEncoder().encode(`Number ${i} of them.\n`));
};

describe('a fault from outside', () => {
  let extension: RunningExtension | undefined;

  beforeEach(() => {
    disk.clear();
    editor.clear();
    editor.openFolders(['/desk']);
    disk.put('/desk/wire.txt', WIRE);
    disk.put('/desk/copy.txt', COPY);
  });

  const end = (): void => {
    for (const it of editor.documents()) editor.close(it);
    extension?.stop();
    extension = undefined;
  };
  afterEach(end);

  const begin = async (memory?: Memory): Promise<FakeDocument> => {
    extension = startExtension(memory);
    const document = editor.open(uriAt('/desk/copy.txt'), COPY);
    await says(document, 'Differs');
    return document;
  };

  it('a folder is deleted: what was read from it goes, what is open stays, and the panel says so', async () => {
    disk.put('/desk/north/ferry.txt', WIRE);
    const document = await begin();
    await listed('ferry.txt');
    disk.remove('/desk/north');
    await listed('ferry.txt', false);
    await says(document, 'Differs');
    disk.remove('/desk');
    await says(document, 'Nothing to compare with');
    // what is shown is drawn anew ten times a second at most
    await until('the panel to say so', () =>
      Promise.resolve(/only one article is in reach/.test(String(viewOf('claims')['message']))),
    );
    assert.deepEqual(editor.logged, []);
  });

  it('a folder is put in, and the editor is told of nothing in it: its articles are read all the same', async () => {
    await begin();
    disk.putFolder('/desk/dropped', {
      'north/ferry.txt': WIRE,
      'notes.csv': 'a,b\n',
      'node_modules/readme.md': WIRE,
    });
    await listed('ferry.txt');
    // what came while it was looked through
    disk.files.set('/desk/dropped/south/quay.txt', new TextEncoder().encode(COPY));
    await listed('quay.txt');
    assert.doesNotMatch(await sources(), /notes|readme/);
    assert.deepEqual(editor.logged, []);
  });

  it('permission to read is taken away: the panel names the file, which comes back with it', async () => {
    const document = await begin();
    disk.fails((verb, path) =>
      verb === 'readFile' && path === '/desk/wire.txt'
        ? new FileSystemError('EACCES: permission denied', 'NoPermissions')
        : undefined,
    );
    disk.put('/desk/wire.txt', WIRE);
    await listed('wire.txt: could not be read (EACCES: permission denied).');
    await says(document, 'no other article could be searched');
    disk.fails();
    disk.put('/desk/wire.txt', WIRE);
    await says(document, 'Differs');
    assert.doesNotMatch(await sources(), /could not be read/);
  });

  it('an article cannot be read: nothing is said to stand only here until it can', async () => {
    const document = await begin();
    disk.put('/desk/notes.txt', 'The tide was low.\n');
    disk.remove('/desk/wire.txt');
    await says(document, 'Only here');
    disk.fails((verb, path) =>
      verb === 'readFile' && path === '/desk/letter.txt'
        ? new FileSystemError('EACCES: permission denied', 'NoPermissions')
        : undefined,
    );
    disk.put('/desk/letter.txt', 'The moon was full.\n');
    await says(document, 'others could not be');
    disk.fails();
    disk.put('/desk/letter.txt', 'The moon was full.\n');
    await says(document, 'Only here');
    disk.links.add('/desk/linked.txt'); // what is not followed is not in reach
    disk.put('/desk/linked.txt', WIRE);
    await listed('linked.txt: left out, since it is a symbolic link.');
    await says(document, 'Only here');
  });

  it('10,000 file events in a moment: eight files are read at a time, and the last text counts', async () => {
    many(100, '/desk');
    const document = await begin();
    disk.load = { most: 0, reads: 0 };
    for (let round = 0; round < 100; round++)
      for (let i = 0; i < 100; i++) disk.put(`/desk/n${i}.txt`, `Round ${round} of number ${i}.\n`);
    disk.put('/desk/wire.txt', COPY);
    await says(document, 'Agrees');
    assert.ok(disk.load.most <= 8, `${disk.load.most} files read at once`);
    assert.ok(disk.load.reads <= 300, `${disk.load.reads} files read`);
    assert.deepEqual(editor.logged, []);
  });

  it('says which files are wanted before those go that are not', async () => {
    many(3, '/desk/old');
    const events: string[] = [];
    let exclude: readonly string[] = [];
    const files = createWorkspaceFiles({
      settings: () => ({ ...defaultSettings, exclude }),
      documents: { read: readDocument },
      onWanted: ({ size }) => Promise.resolve(void events.push(`${size} wanted`)),
      room: () => Promise.resolve(),
      isCurrent: () => false,
      onFound: () => undefined,
      onGone: () => events.push('gone'),
      onProblems: () => undefined,
    });
    await files.scan();
    exclude = ['old/**'];
    await files.scan();
    assert.deepEqual(events, ['5 wanted', '2 wanted', 'gone', 'gone', 'gone']);
    files.dispose();
  });

  it('the files of a large folder are read as there is room for them', async () => {
    many(300, '/desk/old');
    let read = 0;
    let makeRoom = (): void => undefined;
    const later = new Promise<void>((resolve) => (makeRoom = resolve));
    const files = createWorkspaceFiles({
      settings: () => defaultSettings,
      documents: { read: readDocument },
      onWanted: () => Promise.resolve(),
      room: () => (read < 20 ? Promise.resolve() : later),
      isCurrent: () => false,
      onFound: () => read++,
      onGone: () => undefined,
      onProblems: () => undefined,
    });
    const done = files.scan();
    await new Promise((resolve) => setTimeout(resolve, 200));
    assert.ok(read >= 20 && read < 40, `${read} read`);
    makeRoom();
    await done;
    assert.equal(read, 302);
    files.dispose();
  });

  it('10,000 files go one by one: the thread is not held for long, and none is left', async () => {
    many(10_000, '/desk/old');
    const known = new Set<string>();
    const files = createWorkspaceFiles({
      settings: () => defaultSettings,
      documents: { read: readDocument },
      onWanted: () => Promise.resolve(),
      room: () => Promise.resolve(),
      isCurrent: () => false,
      onFound: ({ id }) => known.add(id),
      onGone: (id) => known.delete(id),
      onProblems: () => undefined,
    });
    await files.scan();
    assert.equal(known.size, 10_002);
    const before = process.cpuUsage();
    for (let i = 0; i < 10_000; i++) disk.remove(`/desk/old/n${i}.txt`);
    await Promise.resolve();
    const { user, system } = process.cpuUsage(before);
    assert.equal(known.size, 2);
    assert.ok(user + system < 1_000_000, `it took ${(user + system) / 1000} ms`);
    files.dispose();
  });

  for (const [how, words] of [
    ['ends', 'process.exit(0)'],
    ['throws', "throw new Error('out of memory')"],
  ] as const)
    it(`the worker ${how} in the middle of indexing: it is done beside other work, to the end`, async () => {
      const folder = mkdtempSync(join(tmpdir(), 'second-source-'));
      mkdirSync(join(folder, 'dist'));
      const script = `let n = 0; require('node:worker_threads').parentPort.on('message', () => { if (++n === 50) ${words}; });`;
      writeFileSync(join(folder, 'dist', 'worker.cjs'), script);
      many(400, '/desk/old');
      try {
        extension = startExtension(new Map(), folder);
        const document = editor.open(uriAt('/desk/copy.txt'), COPY);
        await until('all are indexed', () => sourcesState() === '402 articles, all compared');
        await says(document, 'Differs');
        assert.match(
          editor.logged.join('\n'),
          /indexing in a worker; it goes on beside other work/,
        );
      } finally {
        rmSync(folder, { recursive: true });
      }
    });

  it('no worker can be started: it is done beside other work', async () => {
    const getBuiltinModule = process.getBuiltinModule.bind(process);
    const Worker = function (): never {
      throw new Error('no more threads');
    };
    many(400, '/desk/old');
    process.getBuiltinModule = (name: string) =>
      name === 'node:worker_threads' ? { Worker } : getBuiltinModule(name);
    try {
      await begin();
      await until('all are indexed', () => sourcesState() === '402 articles, all compared');
      assert.match(editor.logged.join('\n'), /indexing in a worker[^]*no more threads/);
    } finally {
      process.getBuiltinModule = getBuiltinModule;
    }
  });

  it('the clock goes backwards: what is typed is compared all the same', async () => {
    const document = await begin();
    const { now } = Date;
    Date.now = () => now() - 86_400_000;
    try {
      editor.type(document, 0, COPY.length, WIRE);
      await says(document, 'Agrees');
    } finally {
      Date.now = now;
    }
  });

  it('the clock goes backwards: long work lets others in all the same', () => {
    const pace = createPace(2);
    const { now } = Date;
    Date.now = () => now() - 86_400_000;
    try {
      for (const end = performance.now() + 5; performance.now() < end;);
      assert.ok(pace() instanceof Promise);
    } finally {
      Date.now = now;
    }
  });

  it('the host is restarted: articles that were set apart are so still', async () => {
    const memory: Memory = new Map();
    await begin(memory);
    const place = { article: 'memory:/desk/wire.txt', start: 0, end: 0 };
    await commands.executeCommand('secondSource.sources.unpair', { place });
    extension?.stop();
    extension = startExtension(memory);
    await listed('Not Compared');
    const [document] = editor.documents();
    assert.ok(document);
    await says(document, 'Nothing to compare with');
  });

  it('what an earlier run left does not fit: it is left aside', async () => {
    for (const value of [42, 'x', { a: 1 }, [1, null, { b: 2 }], null]) {
      await begin(
        new Map<string, unknown>([
          ['secondSource.apart', value],
          ['secondSource.claims.grouping', value],
        ]),
      );
      assert.deepEqual(editor.logged, []);
      end();
    }
  });

  it('the extension is disabled and enabled: it works as before', async () => {
    await begin();
    end();
    assert.deepEqual(editor.commands(), []);
    const document = await begin();
    editor.type(document, 0, COPY.length, WIRE);
    await says(document, 'Agrees');
  });
});
