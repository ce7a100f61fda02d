import assert from 'node:assert/strict';
import { ledgerPathOf } from '../../../src/core/desk/ledgerPath';
import { defaultSettings } from '../../../src/core/settings';
import { folderPatternProblem } from '../../../src/engine/filePatterns';
import { problemLine } from '../../../src/engine/outcome';
import { readDocument } from '../../../src/engine/readers/readDocument';
import { createWorkspaceFiles } from '../../../src/vscode/workspaceFiles';
import { relativePath } from '../../../src/vscode/workspacePaths';
import { disk, uriAt } from '../../support/fakeEditor/disk';
import { cardsAt, itemsOf, startExtension, until } from '../../support/fakeEditor/extension';
import { commands, editor, workspace } from '../../support/fakeEditor/vscode';

const TEXT = '“The lantern will burn again before the winter gales,” said Una Trevanion.\n';

describe('paths', () => {
  beforeEach(() => {
    disk.clear();
    editor.clear();
    editor.openFolders(['/desk']);
  });

  /** The paths that are read as articles, and what is said of the others. */
  const scanned = async (): Promise<{ read: readonly string[]; said: readonly string[] }> => {
    const read: string[] = [];
    const files = createWorkspaceFiles({
      settings: () => defaultSettings,
      documents: { read: readDocument },
      onWanted: () => Promise.resolve(),
      room: () => Promise.resolve(),
      isCurrent: () => false,
      onFound: ({ id }) => read.push(id.replace('memory:', '')),
      onGone: () => undefined,
      onProblems: () => undefined,
    });
    await files.scan();
    const said = files.problems().map(problemLine);
    files.dispose();
    return { read, said };
  };

  it('that are links are not followed, to a file or to a folder', async () => {
    disk.put('/desk/own.txt', TEXT);
    disk.put('/desk/passwords.txt', TEXT);
    disk.put('/desk/home/deep/letter.txt', TEXT);
    disk.links.add('/desk/passwords.txt').add('/desk/home');
    disk.load.reads = 0;
    const { read, said } = await scanned();
    assert.deepEqual(read, ['/desk/own.txt']);
    assert.equal(disk.load.reads, 1, 'what a link leads to is not read at all');
    assert.deepEqual([...said].sort(), [
      'home: left out, since it is a symbolic link.',
      'passwords.txt: left out, since it is a symbolic link.',
    ]);
  });

  it('that are links, or of no articles, are not read where they are put in later', async () => {
    disk.put('/desk/own.txt', TEXT);
    const extension = startExtension();
    const asked: string[] = [];
    disk.fails((verb, path) => void asked.push(`${verb} ${path}`));
    disk.links.add('/desk/home');
    disk.putFolder('/desk/home', { 'letter.txt': TEXT });
    disk.put('/desk/.hidden/letter.txt', TEXT);
    disk.put('/desk/node_modules/a/guide.md', TEXT);
    disk.putFolder('/desk/may', { 'wire.txt': TEXT });
    await until('what was put in is read', () => asked.includes('readFile /desk/may/wire.txt'));
    await new Promise((resolve) => setTimeout(resolve, 300));
    extension.stop();
    assert.deepEqual(
      asked.filter((it) => /^read\w+ \/desk\/(?:home|\.hidden|node_modules)/.test(it)),
      [],
    );
  });

  it('that a search gives from outside the folder are not read', async () => {
    disk.put('/desk/own.txt', TEXT);
    disk.put('/desk-2/other.txt', TEXT);
    disk.put('/desk/../etc/notes.txt', TEXT);
    const { findFiles } = workspace;
    workspace.findFiles = () => Promise.resolve([...disk.files.keys()].map((it) => uriAt(it)));
    try {
      assert.deepEqual((await scanned()).read, ['/desk/own.txt']);
    } finally {
      workspace.findFiles = findFiles;
    }
  });

  for (const path of [
    '/desk/../etc/passwd',
    '/desk/a/../../etc/passwd',
    '/other/a.txt',
    '/deskside/a.txt',
  ])
    it(`${path} is in no folder of the workspace`, () =>
      assert.equal(relativePath(uriAt(path) as never), undefined));

  for (const article of [
    '',
    '../a.txt',
    'copy/../../a.txt',
    './a.txt',
    '/etc/passwd',
    'copy//a.txt',
  ])
    it(`of no article below the folder has a ledger: ${JSON.stringify(article)}`, () =>
      assert.equal(ledgerPathOf(article), undefined));

  it('encoded as %2e%2e lead out of it no more than others', () => {
    const uri = uriAt('/').with({ path: decodeURIComponent('/desk/%2e%2e/etc/passwd') });
    assert.equal(relativePath(uri as never), undefined);
  });

  for (const pattern of [
    '../**/*.txt',
    'a/../../*.md',
    '/etc/*',
    'C:/x/*',
    '\\\\host\\share\\*',
    '{../a,b}/*.txt',
  ])
    it(`the setting ${pattern} is left aside, and why is said`, () => {
      assert.equal(folderPatternProblem(pattern), 'it leads out of the folder');
      editor.set('articles.include', [pattern]);
      const extension = startExtension();
      assert.match(editor.logged.join('\n'), /it leads out of the folder\)\. It is left aside\./);
      extension.stop();
    });

  for (const pattern of ['**/*.txt', 'a..b/*.md', '**/{a,b}.txt', '..a/*', '[.]./x'])
    it(`the setting ${pattern} is a pattern`, () =>
      assert.equal(folderPatternProblem(pattern), undefined));

  it('that commands are handed count only where they are articles in reach', async () => {
    disk.put('/etc/notes.txt', TEXT);
    disk.put('/desk/wire.txt', TEXT);
    const extension = startExtension();
    const document = editor.open(uriAt('/desk/copy.txt'), TEXT);
    await until('a card', async () => (await cardsAt(document, 'The lantern')).includes('Agrees'));
    disk.load.reads = 0;
    for (const article of [
      'memory:/etc/notes.txt',
      'memory:/desk/../etc/notes.txt',
      'file:///etc/passwd',
      '../notes.txt',
      '\\\\host\\share',
      '',
    ]) {
      for (const id of ['goToPlace', 'copyClaim', 'sources.pair', 'sources.compare'])
        await commands.executeCommand(
          `secondSource.${id}`,
          { article, start: 0, end: 1 },
          { place: { article, start: 0, end: 1 } },
        );
      await commands.executeCommand('secondSource.dismissFinding', {
        article,
        check: 'x',
        words: 'y',
        scope: 'here',
      });
    }
    assert.equal(disk.load.reads, 0);
    assert.deepEqual([...disk.files.keys()].sort(), ['/desk/wire.txt', '/etc/notes.txt']);
    assert.deepEqual(editor.logged, []);
    assert.ok((await itemsOf('sources')).length > 0);
    editor.close(document);
    extension.stop();
  });
});
