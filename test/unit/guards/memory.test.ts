import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { createNewsroom } from '../../../src/engine/newsroom';
import { createPace } from '../../../src/engine/pace';
import { newsTexts } from '../../bench/newsText';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

/** Bytes that are still used after everything that can go has gone. */
async function usedBytes(): Promise<number> {
  for (let i = 0; i < 3; i++) {
    collect();
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  return process.memoryUsage().heapUsed;
}

describe('memory', () => {
  it('does not grow as 200 articles are opened and closed', async () => {
    const articles = newsTexts(20 * 4400).slice(0, 20);
    const newsroom = createNewsroom({
      pace: createPace(50),
      settleAfterMs: 0,
      onError: (error) => assert.fail(String(error)),
    });
    const openAndClose = async (count: number): Promise<void> => {
      for (let i = 0; i < count; i++) {
        const { text } = articles[i % articles.length]!;
        newsroom.put({
          id: `a${i}`,
          title: `a${i}`,
          format: 'plain',
          text: `${text.slice(0, 1000)}\n\nNumber ${i}.`,
        });
        await newsroom.readSoon(`a${i}`);
        if (i % 40 === 0) await newsroom.report(`a${i}`);
        newsroom.remove(`a${i}`);
      }
      await newsroom.index();
    };
    await openAndClose(100);
    const before = await usedBytes();
    await openAndClose(200);
    const grown = (await usedBytes()) - before;
    assert.ok(grown < 2_000_000, `${(grown / 1e6).toFixed(1)} MB more`);
    newsroom.dispose();
  });

  describe('of the command line', () => {
    let folder = '';
    beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'second-source-'))));
    afterEach(() => rmSync(folder, { recursive: true }));

    /** What it says on standard error, with so many megabytes at most for what lives long. */
    const run = (megabytes: number, ...args: readonly string[]): string => {
      const { status, stderr } = spawnSync(
        process.execPath,
        [`--max-old-space-size=${megabytes}`, 'dist/cli.js', ...args],
        { stdio: ['ignore', 'ignore', 'pipe'], encoding: 'utf8' },
      );
      return status === 0 || status === 1 ? '' : `${status}: ${stderr.slice(-300)}`;
    };

    it('is enough with 400 MB for an article of 10 MB', () => {
      const path = join(folder, 'long.txt');
      const text = newsTexts(500_000)
        .map((it) => it.text)
        .join('\n\n');
      writeFileSync(path, text.repeat(Math.ceil(10_000_000 / text.length)).slice(0, 10_000_000));
      assert.equal(run(400, 'annotate', path), '');
    }).timeout(120_000);

    it('is enough with 200 MB for a folder of 10,000', () => {
      for (let i = 0; i < 10_000; i++)
        writeFileSync(
          join(folder, `n${i}.txt`),
          `Storm ${i} took ${(i * 7) % 997} slates off, said Una Tre${i % 50}.`,
        );
      assert.equal(run(200, 'verify', 'took 340 slates off', '--in', folder), '');
    }).timeout(120_000);
  });
});
