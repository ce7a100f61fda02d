import assert from 'node:assert/strict';
import {
  dismissalsText,
  DISMISSALS_PATH,
  noDismissals,
  withDismissal,
} from '../../../src/core/checks/dismissals';
import {
  CORRECTIONS_PATH,
  correctionsText,
  noCorrections,
  withCorrection,
} from '../../../src/core/checks/corrections';
import { createDismissals } from '../../../src/vscode/dismissals';
import { disk, fileSystem, uriAt } from '../../support/fakeEditor/disk';
import { cardsAt, startExtension, until } from '../../support/fakeEditor/extension';
import {
  commands,
  editor,
  Position,
  Selection,
  window,
  type FakeQuickPick,
} from '../../support/fakeEditor/vscode';

const TEXT = '“The lantern will burn again before the winter gales,” said Una Trevanion.\n';
const DISMISSED = `/desk/${DISMISSALS_PATH}`;
const CORRECTED = `/desk/${CORRECTIONS_PATH}`;
const REQUEST = {
  article: 'memory:/desk/copy.txt',
  check: 'name-spelling',
  words: 'Trevanion',
  scope: 'here',
};
const GOOD = dismissalsText(withDismissal(noDismissals, { check: 'figure-differs' }));

describe('what people have said is kept', () => {
  let extension: { stop(): void };

  beforeEach(() => {
    disk.clear();
    editor.clear();
    editor.openFolders(['/desk']);
    disk.put('/desk/wire.txt', TEXT);
  });
  afterEach(() => {
    for (const it of editor.documents()) editor.close(it);
    extension.stop();
  });

  const begin = async (): Promise<void> => {
    extension = startExtension();
    const document = editor.open(uriAt('/desk/copy.txt'), TEXT);
    await until('a card', async () => (await cardsAt(document, 'The lantern')).includes('Agrees'));
  };
  /** Whether the file hides what {@link GOOD} does. */
  const isHidden = async (): Promise<boolean> => {
    const dismissals = createDismissals({ ...console, warn: () => undefined });
    await new Promise((resolve) => setTimeout(resolve, 20));
    const [article, finding]: unknown[] = [uriAt('/desk/copy.txt'), { check: 'figure-differs' }];
    const found = dismissals.has(finding as never, article as never, '12');
    dismissals.dispose();
    return found;
  };
  const said = (): string => editor.said.map(({ text }) => text).join('\n');

  for (const [what, content, why] of [
    ['half a file', GOOD.slice(0, 40), 'it is not JSON'],
    ['a file of a later version', '{"version": 9, "dismissed": []}', 'its version is not 1'],
    ['a list of something else', '{"version": 1, "dismissed": [42]}', 'entry 1'],
    ['an entry that would hide everything', '{"version": 1, "dismissed": [{}]}', 'entry 1'],
    [
      'bytes that are no UTF-8',
      Uint8Array.from([...new TextEncoder().encode(GOOD), 0xff]),
      'it is not UTF-8',
    ],
    ['a file of 21 MB', new Uint8Array(21_000_000), 'it is larger than 20 MB'],
    ['nothing', '', 'it is not JSON'],
  ] as const)
    it(`${what} is left as it is, and why is said`, async () => {
      disk.put(DISMISSED, content);
      const before = disk.files.get(DISMISSED);
      await begin();
      assert.match(editor.logged.join('\n'), new RegExp(why), 'in the log');
      await commands.executeCommand('secondSource.dismissFinding', REQUEST);
      assert.match(said(), new RegExp(`dismissed\\.json cannot be used \\(${why}`));
      assert.deepEqual(disk.files.get(DISMISSED), before);
    });

  for (const link of [DISMISSED, '/desk/.second-source'])
    it(`a link at ${link} is not followed`, async () => {
      disk.put(DISMISSED, GOOD);
      disk.links.add(link);
      await begin();
      await commands.executeCommand('secondSource.dismissFinding', REQUEST);
      assert.match(said(), /reached by a symbolic link/);
      assert.equal(disk.text(DISMISSED), GOOD);
      assert.equal(await isHidden(), false);
    });

  it('on a full disk the file is as it was, nothing lies beside it, and why is said', async () => {
    disk.put(DISMISSED, GOOD);
    await begin();
    disk.fails((verb) => (verb === 'writeFile' ? new Error('ENOSPC: no space left') : undefined));
    await commands.executeCommand('secondSource.dismissFinding', REQUEST);
    assert.match(said(), /dismissed\.json could not be written: ENOSPC/);
    assert.equal(disk.text(DISMISSED), GOOD);
    assert.deepEqual([...disk.files.keys()].sort(), [DISMISSED, '/desk/wire.txt']);
    disk.fails();
    await commands.executeCommand('secondSource.dismissFinding', REQUEST);
    assert.match(disk.text(DISMISSED) ?? '', /figure-differs[^]*Trevanion/);
  });

  it('what else stands in a file stays when something is added', async () => {
    disk.put(
      DISMISSED,
      '{"version": 1, "note": "ours", "dismissed": [{"check": "figure-differs", "by": "AO"}]}',
    );
    await begin();
    await commands.executeCommand('secondSource.dismissFinding', REQUEST);
    assert.match(disk.text(DISMISSED) ?? '', /"by":"AO"[^]*Trevanion[^]*"note": "ours"/);
  });

  it('in a folder that is not trusted nothing is hidden, and nothing is written', async () => {
    disk.put(DISMISSED, GOOD);
    editor.trust(false);
    await begin();
    await commands.executeCommand('secondSource.dismissFinding', REQUEST);
    assert.match(said(), /once you trust this folder/);
    editor.said.length = 0;
    const shown = commands.executeCommand('secondSource.showDismissed');
    (editor.made.get('createQuickPick') as unknown as FakeQuickPick).pressEnter();
    await shown;
    assert.match(said(), /once you trust this folder/);
    assert.equal(disk.text(DISMISSED), GOOD);
    assert.equal(await isHidden(), false);
    editor.trust(true);
    assert.equal(await isHidden(), true);
  });

  it('in a folder that is not trusted nothing is corrected for all', async () => {
    await begin();
    const { activeTextEditor: shown } = window;
    assert.ok(shown);
    shown.selection = new Selection(new Position(0, 5), new Position(0, 12));
    editor.trust(false);
    window.showInputBox = () => Promise.resolve('beacon');
    await commands.executeCommand('secondSource.addCorrection');
    assert.match(said(), /Corrections can be kept once you trust this folder/);
    assert.deepEqual([...disk.files.keys()], ['/desk/wire.txt']);
    editor.trust(true);
    await commands.executeCommand('secondSource.addCorrection');
    window.showInputBox = () => Promise.resolve(undefined);
    assert.match(disk.text(CORRECTED) ?? '', /"wrong":"lantern","right":"beacon"/);
  });

  it('corrects nothing where no words are selected', async () => {
    await begin();
    await commands.executeCommand('secondSource.addCorrection');
    assert.match(said(), /Select the wrong words/);
    assert.deepEqual([...disk.files.keys()], ['/desk/wire.txt']);
  });

  it('is what the file has, whichever of two reads of it ends last', async () => {
    disk.put(DISMISSED, GOOD);
    const readFile = fileSystem.readFile.bind(fileSystem);
    let release = (): void => undefined;
    const isHeld = new Promise<void>((resolve) => (release = resolve));
    fileSystem.readFile = async (uri) => {
      fileSystem.readFile = readFile;
      const old = await readFile(uri);
      await isHeld;
      return old;
    };
    const dismissals = createDismissals({ ...console, warn: () => assert.fail() });
    extension = { stop: () => dismissals.dispose() };
    await new Promise((resolve) => setTimeout(resolve, 20));
    disk.put(DISMISSED, dismissalsText(noDismissals));
    await new Promise((resolve) => setTimeout(resolve, 20));
    release();
    await new Promise((resolve) => setTimeout(resolve, 20));
    assert.deepEqual(dismissals.list(), []);
  });

  it('corrections that are damaged correct nothing, and are left as they are', async () => {
    const damaged = correctionsText(
      withCorrection(noCorrections, { wrong: 'winter', right: 'summer' }),
    ).slice(0, -5);
    disk.put(CORRECTED, damaged);
    await begin();
    assert.match(editor.logged.join('\n'), /corrections\.json cannot be used \(it is not JSON\)/);
    assert.equal(disk.text(CORRECTED), damaged);
  });
});
