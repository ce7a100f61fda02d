import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pollFiles } from '../../src/vscode/polledFiles';
import { Uri } from '../support/fakeEditor/vscode';

const until = async (isSo: () => boolean): Promise<void> => {
  const end = performance.now() + 10_000;
  while (!isSo() && performance.now() < end)
    await new Promise((resolve) => setTimeout(resolve, 20));
};

describe('files that are looked at by the clock', () => {
  let folder = '';
  beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'second-source-polled-'))));
  afterEach(() => rmSync(folder, { recursive: true }));

  it('are told of when they come, change and go, without a word of the editor', async () => {
    const file = Uri.file(join(folder, 'ledger.json'));
    const told: string[] = [];
    let looks = 0;
    const poll = pollFiles(
      () => {
        looks++;
        return [file, Uri.parse('vscode-vfs://github/desk/ledger.json')] as never;
      },
      (it) => told.push(it.toString()),
      50,
    );
    const write = (text: string): void => writeFileSync(file.fsPath, text);
    const timesTold = async (times: number): Promise<void> => {
      await until(() => told.length >= times);
      assert.deepEqual(told, Array<string>(times).fill(file.toString()));
    };
    try {
      await until(() => looks > 0);
      await timesTold(0);
      write('one');
      await timesTold(1);
      write('another');
      await timesTold(2);
      const before = looks;
      await until(() => looks > before + 1);
      await timesTold(2);
      rmSync(file.fsPath);
      await timesTold(3);
    } finally {
      poll.dispose();
    }
    write('once more');
    const before = looks;
    await new Promise((resolve) => setTimeout(resolve, 200));
    assert.equal(looks, before, 'none looks any more');
  });
});
