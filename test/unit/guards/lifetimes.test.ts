import assert from 'node:assert/strict';
import { disk, uriAt } from '../../support/fakeEditor/disk';
import { cardsAt, startExtension, until } from '../../support/fakeEditor/extension';
import { living } from '../../support/fakeEditor/lifetimes';
import { commands, editor } from '../../support/fakeEditor/vscode';

const TEXT = '“The lantern will burn again before the winter gales,” said Una Trevanion.\n';

const timers = (): number =>
  process.getActiveResourcesInfo().filter((it) => it === 'Timeout').length;

describe('what the extension registers with the editor', () => {
  beforeEach(() => {
    disk.clear();
    editor.clear();
    editor.openFolders(['/desk']);
    disk.put('/desk/wire.txt', TEXT);
  });

  it('goes with it: listeners, watchers, providers, commands, views, pages and timers', async () => {
    const before = living();
    assert.deepEqual(before, [], 'another test left something');
    const extension = startExtension();
    const [first, second] = ['one', 'two'].map((it) =>
      editor.open(uriAt(`/desk/${it}.txt`), `${TEXT}\n${it}`),
    );
    assert.ok(first && second);
    await commands.executeCommand('secondSource.openMatrix');
    await until('a card', async () => (await cardsAt(second, 'The lantern')).includes('Agrees'));
    assert.ok(living().length > 150, `${living().length} registrations`);
    editor.type(second, 0, 0, 'More. '); // leaves timers behind
    const waiting = timers();
    assert.ok(waiting > 0);
    extension.stop();
    assert.deepEqual(living(), []);
    assert.ok(timers() < waiting, `${timers()} timers go on`);
    editor.close(first);
    editor.close(second);
  });

  it('does not grow as 200 articles are opened, read and closed', async () => {
    const extension = startExtension();
    const once = async (i: number): Promise<void> => {
      const uri = uriAt(`/elsewhere/${i}.txt`);
      const document = editor.open(uri, `${TEXT}\nNumber ${i}.`);
      if (i % 50 === 0) await cardsAt(document, 'The lantern');
      editor.close(document);
    };
    for (let i = 0; i < 5; i++) await once(i);
    const before = living().length;
    for (let i = 5; i < 205; i++) await once(i);
    assert.equal(living().length, before);
    extension.stop();
    assert.deepEqual(living(), []);
  });
});
