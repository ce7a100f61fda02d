import assert from 'node:assert/strict';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import * as promises from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mock } from 'node:test';
import {
  readNodeFile,
  withFileLock,
  writeNodeFile,
  type NodeFileSystem,
} from '../../src/vscode/nodeFile';

/** The disk of this machine, but for what goes wrong. */
const fs = (faults: Partial<NodeFileSystem> = {}): NodeFileSystem => ({ ...promises, ...faults });
const fault = (code: string): Error => Object.assign(new Error(`${code}: it is so`), { code });
const bytes = new TextEncoder().encode('new');

describe('a file that is written whole', () => {
  let folder = '';
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'second-source-node-'))));
  afterEach(() => rmSync(folder, { recursive: true }));
  const path = (): string => join(folder, 'a.json');

  it('leaves nothing beside it where it cannot take the place of the old one', async () => {
    writeFileSync(path(), 'old');
    const rename = (): Promise<never> => Promise.reject(fault('EPERM'));
    await assert.rejects(writeNodeFile(fs({ rename }), path(), bytes), /EPERM/);
    assert.deepEqual(readdirSync(folder), ['a.json']);
    assert.equal(readFileSync(path(), 'utf8'), 'old');
  });

  it('is there where its folder cannot be flushed', async () => {
    const open = ((name: string, ...rest: readonly never[]) =>
      name === folder
        ? Promise.reject(fault('EISDIR'))
        : promises.open(name, ...rest)) as NodeFileSystem['open'];
    await writeNodeFile(fs({ open }), path(), bytes);
    assert.equal(readFileSync(path(), 'utf8'), 'new');
  });

  it('is read as far as it goes where it has grown shorter since it was looked at', async () => {
    writeFileSync(path(), 'four');
    const open = (async (...args: readonly [string]) => {
      const handle = await promises.open(...args);
      const stat = async (): Promise<object> => {
        const it = await handle.stat();
        return Object.assign(it, { size: 100 });
      };
      const read = handle.read.bind(handle) as (...all: readonly unknown[]) => Promise<unknown>;
      return { stat, read, close: () => handle.close() };
    }) as unknown as NodeFileSystem['open'];
    const read = await readNodeFile(fs({ open }), path(), 1000);
    assert.equal(new TextDecoder().decode(read), 'four');
  });

  describe('under a lock', () => {
    const never = (): Promise<never> => Promise.reject(new Error('it was done all the same'));
    const lock = (): string => `${path()}.lock`;

    it('waits for no lock that cannot be made', async () => {
      const open = (): Promise<never> => Promise.reject(fault('EACCES'));
      await assert.rejects(withFileLock(fs({ open }), path(), never), /EACCES/);
    });

    it('is not written where another window holds the lock for five seconds', async () => {
      writeFileSync(lock(), '');
      mock.timers.enable({ apis: ['setTimeout'] });
      const work = withFileLock(fs(), path(), never);
      const ended = work.then(
        () => true,
        () => true,
      );
      try {
        for (let isOver = false; !isOver;) {
          mock.timers.tick(20);
          isOver = await Promise.race([
            ended,
            new Promise<false>((resolve) => void setImmediate(() => resolve(false))),
          ]);
        }
      } finally {
        mock.timers.reset();
      }
      await assert.rejects(work, /a\.json\.lock is held by another window/);
      assert.ok(existsSync(lock()), 'it is the other window’s');
    });

    it('is given up where what was to be written is not', async () => {
      mkdirSync(path());
      await assert.rejects(
        withFileLock(fs(), path(), () => writeNodeFile(fs(), path(), bytes)),
        /EISDIR|EPERM|ENOTEMPTY|EEXIST/,
      );
      assert.deepEqual(readdirSync(folder), ['a.json']);
    });
  });
});
