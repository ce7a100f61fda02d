import assert from 'node:assert/strict';
import { defaultSettings } from '../../src/core/settings';
import { success } from '../../src/engine/outcome';
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
