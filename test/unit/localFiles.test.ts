import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import {
  closeSync,
  constants,
  mkdirSync,
  mkdtempSync,
  openSync,
  rmSync,
  symlinkSync,
  truncateSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type * as vscode from 'vscode';
import { failure, LARGEST_FILE } from '../../src/engine/outcome';
import { stampOf } from '../../src/vscode/articleFile';
import { localFiles, type FileState } from '../../src/vscode/localFiles';
import { readWholeFile } from '../../src/vscode/wholeFile';
import { disk, FileSystemError, uriAt } from '../support/fakeEditor/disk';
import { Uri } from '../support/fakeEditor/vscode';

/** As the editor’s own. */
const address = (uri: unknown): vscode.Uri => uri as vscode.Uri;

/** Lets go whoever waits for a pipe: a test that fails would keep the process from ending. */
async function release(pipe: string): Promise<void> {
  const writer = openSync(pipe, constants.O_RDWR | constants.O_NONBLOCK);
  await new Promise((resolve) => setTimeout(resolve, 20));
  closeSync(writer);
}

/** In milliseconds, after which who reads a pipe waits for good. */
const PIPE_MS = 5000;

describe('files of this machine', () => {
  let folder = '';
  let pipes: string[] = [];
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'second-source-local-'))));
  afterEach(async () => {
    for (const it of pipes) await release(it);
    pipes = [];
    rmSync(folder, { recursive: true });
  });
  const at = (name: string): vscode.Uri => address(Uri.file(join(folder, name)));
  const inEditor = (path: string): vscode.Uri => address(uriAt(path));
  const read = (name: string): Promise<Uint8Array> =>
    Promise.resolve(localFiles.readFile(at(name), 100));
  /** Whether the system could make one: not Windows. */
  const makePipe = (name: string): boolean => {
    const path = join(folder, name);
    if (spawnSync('mkfifo', [path]).status !== 0) return false;
    pipes.push(path);
    return true;
  };
  const isMissing = (error: unknown): boolean =>
    error instanceof FileSystemError && error.code === 'FileNotFound';

  it('are looked at and read', async () => {
    writeFileSync(join(folder, 'a.txt'), 'Čapek');
    const saved = new Date('2031-05-04T09:30:00.250Z');
    utimesSync(join(folder, 'a.txt'), saved, saved);
    const state: FileState = {
      isFolder: false,
      isFile: true,
      isLink: false,
      modified: saved.getTime(),
      bytes: 6,
    };
    assert.deepEqual(await localFiles.stat(at('a.txt')), state);
    assert.equal(new TextDecoder().decode(await read('a.txt')), 'Čapek');
  });

  it('are told from folders, from links and from links to folders', async () => {
    mkdirSync(join(folder, 'desk'));
    writeFileSync(join(folder, 'a.txt'), 'a');
    for (const [to, name] of [
      ['desk', 'to-desk'],
      ['a.txt', 'to-a'],
      ['gone', 'to-nothing'],
    ] as const)
      symlinkSync(join(folder, to), join(folder, name));
    const kinds: Record<string, string> = {};
    for (const name of ['desk', 'a.txt', 'to-desk', 'to-a', 'to-nothing']) {
      const { isFolder, isLink } = await localFiles.stat(at(name));
      kinds[name] = `${isLink ? 'link to ' : ''}${isFolder ? 'folder' : 'file'}`;
    }
    assert.deepEqual(kinds, {
      desk: 'folder',
      'a.txt': 'file',
      'to-desk': 'link to folder',
      'to-a': 'link to file',
      'to-nothing': 'link to file',
    });
  });

  it('are told from a pipe, whose reader would wait for good', async function () {
    this.timeout(PIPE_MS);
    if (!makePipe('pipe.txt')) this.skip();
    assert.equal((await localFiles.stat(at('pipe.txt'))).isFile, false);
    assert.deepEqual(
      await stampOf(at('pipe.txt')),
      failure({ kind: 'not-found', what: at('pipe.txt').path }),
    );
    await assert.rejects(readWholeFile(at('pipe.txt')), /it is no file/);
  });

  it('are told from a folder and from one that is too large, before they are read', async () => {
    mkdirSync(join(folder, 'desk.txt'));
    const what = (name: string): string => at(name).path;
    assert.deepEqual(
      await stampOf(at('desk.txt')),
      failure({ kind: 'not-found', what: what('desk.txt') }),
    );
    const bytes = LARGEST_FILE + 1;
    writeFileSync(join(folder, 'large.txt'), '');
    truncateSync(join(folder, 'large.txt'), bytes);
    assert.deepEqual(
      await stampOf(at('large.txt')),
      failure({ kind: 'too-large', what: what('large.txt'), bytes }),
    );
  });

  it('that are not there are missing in VS Code’s own word', async () => {
    await assert.rejects(localFiles.stat(at('none.txt')), isMissing);
    await assert.rejects(read('none.txt'), isMissing);
  });

  it('are not read where a folder or a link has taken their place since they were looked at', async function () {
    if (!('O_NOFOLLOW' in constants)) this.skip(); // as on Windows
    mkdirSync(join(folder, 'desk'));
    await assert.rejects(read('desk'), /it is no file/);
    writeFileSync(join(folder, 'a.txt'), 'a');
    symlinkSync(join(folder, 'a.txt'), join(folder, 'link.txt'));
    await assert.rejects(read('link.txt'), /it is a symbolic link/);
  });

  it('are not read where a pipe has taken their place since they were looked at', async function () {
    this.timeout(PIPE_MS);
    if (!makePipe('pipe.txt')) this.skip();
    await assert.rejects(read('pipe.txt'), /it is no file/);
  });

  it('are not read where they have grown too large since they were looked at', async () => {
    writeFileSync(join(folder, 'a.txt'), 'a'.repeat(100));
    assert.equal((await read('a.txt')).length, 100);
    truncateSync(join(folder, 'a.txt'), 101);
    await assert.rejects(read('a.txt'), /it is larger than 0.0001 MB/);
    writeFileSync(join(folder, 'a.txt'), '');
    assert.equal((await read('a.txt')).length, 0);
  });

  it('of any other kind are VS Code’s', async () => {
    disk.put('/folder/a.txt', 'abc');
    assert.equal((await localFiles.stat(inEditor('/folder/a.txt'))).bytes, 3);
    assert.equal((await localFiles.stat(inEditor('/folder'))).isFolder, true);
    await assert.rejects(localFiles.stat(inEditor('/folder/none.txt')), isMissing);
    assert.equal((await localFiles.readFile(inEditor('/folder/a.txt'), 3)).length, 3);
    await assert.rejects(localFiles.readFile(inEditor('/folder/a.txt'), 2), /it is larger than/);
  });
});
