import assert from 'node:assert/strict';
import {
  constants,
  mkdirSync,
  mkdtempSync,
  realpathSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type * as vscode from 'vscode';
import { problemLine } from '../../src/engine/outcome';
import { createFileReads, type FileReads } from '../../src/vscode/fileReads';
import { createKnownFiles, type KnownFiles } from '../../src/vscode/knownFiles';
import { editor, Uri } from '../support/fakeEditor/vscode';

/** As the editor’s own. */
const address = (uri: unknown): vscode.Uri => uri as vscode.Uri;

describe('reading articles on a disk of this machine, where a link takes another’s place or goes', () => {
  let home = '';
  let known: KnownFiles;
  let reads: FileReads;
  let read: string[];
  /** What happens after a file was looked at, and before it is read. */
  let meanwhile: () => void;

  beforeEach(() => {
    home = realpathSync(mkdtempSync(join(tmpdir(), 'second-source-reads-')));
    mkdirSync(join(home, 'desk/wire'), { recursive: true });
    mkdirSync(join(home, 'outside'));
    writeFileSync(join(home, 'desk/wire/a.txt'), 'ours');
    writeFileSync(join(home, 'outside/a.txt'), 'another’s');
    editor.clear();
    editor.openFolders([join(home, 'desk')], 'file');
    read = [];
    meanwhile = () => undefined;
    const gone = (): void => void read.push('gone');
    known = createKnownFiles(gone, () => undefined);
    reads = createFileReads(known, {
      documents: { read: () => assert.fail('no document is here') },
      isCurrent() {
        meanwhile();
        return false;
      },
      onFound: ({ text }) => read.push(text),
      onGone: gone,
    });
  });
  afterEach(() => {
    editor.openFolders([]);
    rmSync(home, { recursive: true });
  });

  const at = (path: string): string => join(home, path);
  const readA = (): Promise<void> => reads.read(address(Uri.file(at('desk/wire/a.txt'))));
  const said = (): readonly string[] => known.problems().map(problemLine);
  /** What the burst of reads before was told counts no longer. */
  const later = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 250));

  it('reads none through a folder that has become a link', async () => {
    await readA();
    await later();
    renameSync(at('desk/wire'), at('desk/before'));
    symlinkSync(at('outside'), at('desk/wire'));
    await readA();
    assert.deepEqual(read, ['ours', 'gone']);
    assert.deepEqual(said(), ['wire: left out, since it is a symbolic link.']);
  });

  it('keeps nothing of what was read through a folder that became a link right before', async () => {
    await readA();
    meanwhile = () => {
      renameSync(at('desk/wire'), at('desk/before'));
      symlinkSync(at('outside'), at('desk/wire'));
    };
    await readA();
    assert.deepEqual(read, ['ours', 'gone']);
    assert.deepEqual(said(), ['wire: left out, since it is a symbolic link.']);
    const again = await reads.article(address(Uri.file(at('desk/wire/a.txt'))));
    assert.ok(!again.ok);
    assert.equal(problemLine(again.problem), 'wire: left out, since it is a symbolic link.');
  });

  it('reads those of a link that has become a folder', async () => {
    renameSync(at('desk/wire'), at('desk/before'));
    symlinkSync(at('outside'), at('desk/wire'));
    await readA();
    assert.deepEqual(said(), ['wire: left out, since it is a symbolic link.']);
    await later();
    rmSync(at('desk/wire'));
    renameSync(at('desk/before'), at('desk/wire'));
    await readA();
    assert.deepEqual(read, ['gone', 'ours']);
    assert.deepEqual(said(), []);
  });

  it('reads none that has become a link', async () => {
    await readA();
    rmSync(at('desk/wire/a.txt'));
    symlinkSync(at('outside/a.txt'), at('desk/wire/a.txt'));
    await readA();
    assert.deepEqual(read, ['ours', 'gone']);
    assert.deepEqual(said(), ['wire/a.txt: left out, since it is a symbolic link.']);
  });

  it('reads none that becomes a link after it was looked at', async function () {
    if (!('O_NOFOLLOW' in constants)) this.skip(); // as on Windows
    meanwhile = () => {
      rmSync(at('desk/wire/a.txt'));
      symlinkSync(at('outside/a.txt'), at('desk/wire/a.txt'));
    };
    await readA();
    assert.deepEqual(read, ['gone']);
    assert.match(said().join('\n'), /^wire\/a\.txt: .*it is a symbolic link/);
  });
});
