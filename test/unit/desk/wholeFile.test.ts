import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { parseLedger } from '../../../src/core/desk/ledgerFile'; // prettier-ignore

describe('writing a ledger', () => {
  let folder = '';
  let script = '';
  const file = (): string => join(folder, 'ledger', 'ports.txt.json');
  const ticks = (): readonly string[] => {
    const read = parseLedger(readFileSync(file(), 'utf8'));
    assert.ok(read.kind === 'ledger', JSON.stringify(read));
    return read.ledger.ticks.map(({ by }) => by);
  };
  const write = (by: string, count: number, killAt = 0): { signal: string | null; out: string } => {
    const args = [script, file(), by, String(count), String(killAt)];
    const { signal, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
    assert.equal(stderr, '');
    return { signal, out: stdout };
  };

  before(async () => {
    const home = mkdtempSync(join(tmpdir(), 'second-source-writer-'));
    script = join(home, 'writer.mjs');
    await build({
      entryPoints: ['test/support/ledgerWriter.ts'],
      bundle: true,
      platform: 'node',
      format: 'esm',
      outfile: script,
      logLevel: 'warning',
    });
  });
  after(() => rmSync(join(script, '..'), { recursive: true, force: true }));
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'second-source-whole-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  it('leaves the old or the new one whole, wherever in it the process is killed', () => {
    assert.equal(write('A', 1).signal, null);
    const old = readFileSync(file(), 'utf8');
    const steps = Number(write('B', 1).out);
    const renewed = readFileSync(file(), 'utf8');
    assert.deepEqual(ticks(), ['B', 'A']);
    assert.ok(steps >= 10, `${steps} steps`);
    const seen = new Set<string>();
    for (let step = 1; step <= steps; step++) {
      rmSync(`${file()}.lock`, { force: true });
      writeFileSync(file(), old);
      assert.equal(write('B', 1, step).signal, 'SIGKILL', `step ${step} of ${steps}`);
      const left = readFileSync(file(), 'utf8');
      assert.ok(left === old || left === renewed, `step ${step} left ${left}`);
      seen.add(left);
    }
    assert.equal(seen.size, 2, 'some steps come before the new one is there, and some after');
  }).timeout(60_000);

  it('leaves nothing else in the folder', () => {
    write('A', 3);
    assert.deepEqual(readdirSync(join(file(), '..')), ['ports.txt.json']);
  });

  it('waits for another window that writes, and loses no tick of either', async () => {
    const windows = ['A', 'B'].map(
      (by) =>
        new Promise<number | null>((resolve) =>
          spawn(process.execPath, [script, file(), by, '20'], { stdio: 'ignore' }).on(
            'exit',
            resolve,
          ),
        ),
    );
    for (const it of await Promise.all(windows)) assert.equal(it, 0);
    assert.equal(ticks().length, 40);
  }).timeout(30_000);

  it('goes on where a killed window has left its lock', () => {
    write('A', 1);
    const lock = `${file()}.lock`;
    writeFileSync(lock, '');
    const before = new Date(Date.now() - 60_000);
    utimesSync(lock, before, before);
    assert.equal(write('B', 1).signal, null);
    assert.equal(ticks().length, 2);
    assert.equal(existsSync(lock), false);
  });
});
