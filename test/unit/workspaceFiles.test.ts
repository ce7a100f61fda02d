import assert from 'node:assert/strict';
import { defaultSettings } from '../../src/core/settings';
import { problemLine, success } from '../../src/engine/outcome';
import { createWorkspaceFiles, type WorkspaceFiles } from '../../src/vscode/workspaceFiles';
import { disk, FileSystemError, uriAt } from '../support/fakeEditor/disk';
import { until } from '../support/fakeEditor/extension';
import { editor } from '../support/fakeEditor/vscode';

describe('a file that is deleted and made again while it is being read', () => {
  let files: WorkspaceFiles;
  /** What became of the files, in order. */
  let told: string[];
  /** Ends the reading of the document that holds these words. */
  let held: Map<string, () => void>;

  beforeEach(async () => {
    disk.clear();
    editor.clear();
    editor.openFolders(['/desk']);
    told = [];
    held = new Map();
    files = createWorkspaceFiles({
      settings: () => defaultSettings,
      documents: {
        read: (bytes) => {
          const text = new TextDecoder().decode(bytes);
          return new Promise((resolve) => held.set(text, () => resolve(success(text))));
        },
      },
      onWanted: () => Promise.resolve(),
      room: () => Promise.resolve(),
      isCurrent: () => false,
      onFound: ({ text }) => told.push(text),
      onGone: () => told.push('gone'),
      onProblems: () => undefined,
    });
    await files.scan();
  });
  afterEach(() => files.dispose());

  const finish = async (text: string): Promise<void> => {
    await until(`${text} is being read`, () => Promise.resolve(held.has(text)));
    held.get(text)?.();
    await new Promise((resolve) => void setTimeout(resolve, 20));
  };

  it('has its new text, though the old one comes later', async () => {
    disk.put('/desk/a.docx', 'old');
    await until('old is being read', () => Promise.resolve(held.has('old')));
    disk.remove('/desk/a.docx');
    disk.put('/desk/a.docx', 'new');
    await finish('new');
    await finish('old');
    assert.deepEqual(told, ['gone', 'new']);
  });

  it('is there, though the first read found none', async () => {
    let isMadeAgain = false;
    disk.fails((verb, path) => {
      if (verb !== 'readFile' || isMadeAgain) return undefined;
      isMadeAgain = true;
      disk.remove(path);
      disk.put(path, 'new');
      return FileSystemError.FileNotFound(uriAt(path));
    });
    disk.put('/desk/a.docx', 'old');
    await finish('new');
    assert.deepEqual(told, ['gone', 'new']);
    assert.equal(files.count(), 1);
  });
});

describe('a folder that is replaced by a symbolic link while it is watched, or the other way round', () => {
  let files: WorkspaceFiles;
  let read: string[];

  beforeEach(() => {
    disk.clear();
    editor.clear();
    editor.openFolders(['/desk']);
    read = [];
    files = createWorkspaceFiles({
      settings: () => defaultSettings,
      documents: { read: () => assert.fail('no document is here') },
      onWanted: () => Promise.resolve(),
      room: () => Promise.resolve(),
      isCurrent: () => false,
      onFound: ({ text }) => read.push(text),
      onGone: () => read.push('gone'),
      onProblems: () => undefined,
    });
  });
  afterEach(() => files.dispose());

  const said = (): readonly string[] => files.problems().map(problemLine);
  const LEFT_OUT = 'wire: left out, since it is a symbolic link.';
  /** What the burst of reads before was told counts no longer. */
  const later = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 250));

  it('is not read through the link', async () => {
    disk.put('/desk/wire/a.txt', 'ours');
    await files.scan();
    await later();
    disk.links.add('/desk/wire');
    disk.put('/desk/wire/a.txt', 'another’s');
    await until('the link is found', () => Promise.resolve(said().length > 0));
    assert.deepEqual(said(), [LEFT_OUT]);
    assert.deepEqual(read, ['ours', 'gone']);
  });

  it('is read once it is a folder, and nothing more is said of it', async () => {
    disk.put('/desk/wire/a.txt', 'another’s');
    disk.links.add('/desk/wire');
    await files.scan();
    assert.deepEqual(said(), [LEFT_OUT]);
    await later();
    disk.links.clear();
    disk.put('/desk/wire/a.txt', 'ours');
    await until('it is read', () => Promise.resolve(read.includes('ours')));
    assert.deepEqual(said(), []);
  });

  it('has its disk asked once for the files that are read at a time', async () => {
    for (let i = 0; i < 50; i++) disk.put(`/desk/wire/${i}.txt`, 'ours');
    let looks = 0;
    disk.fails((verb, path) => {
      if (verb === 'stat' && path === '/desk/wire') looks++;
      return undefined;
    });
    await files.scan();
    assert.equal(read.length, 50);
    assert.ok(looks < 20, `${looks} looks`);
  });
});
