import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import {
  createWaitClock,
  microseconds,
  sampleThread,
  sharesOf,
  type Stretch,
  type Turn,
} from '../support/threadSamples';

const BUSY_MS = 120;

describe('samples of a thread', () => {
  const folder = mkdtempSync(join(tmpdir(), 'second-source-samples-'));
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('tell how long the code of a folder held it, with what it calls, and nothing of others', async () => {
    const file = join(folder, 'busy.cjs');
    writeFileSync(
      file,
      'exports.callsFor = (ms, work) => { const end = performance.now() + ms; while (performance.now() < end) work(); };',
    );
    const own = createRequire(file)(file) as {
      callsFor(ms: number, work: () => void): void;
    };
    const samples = await sampleThread();
    const atOwn = microseconds();
    own.callsFor(BUSY_MS, work);
    const atOther = microseconds();
    workFor(BUSY_MS);
    const end = microseconds();
    const stretches = await samples.stretchesOf(folder);
    const [busy = NaN, other = NaN] = sharesOf(
      [
        { start: atOwn, end: atOther, waited: 0 },
        { start: atOther, end, waited: 0 },
      ],
      stretches,
    );
    assert.ok(busy > BUSY_MS * 800, JSON.stringify(stretches));
    assert.ok(other < BUSY_MS * 200, JSON.stringify(stretches));
    const [longest = NaN] = stretches.map((it) => it.end - it.start).sort((a, b) => b - a);
    assert.ok(longest > BUSY_MS * 500, 'one stretch is told as many');
  });

  it('tell what of each turn of the event loop lies in a stretch', () => {
    const span = (start: number, end: number): Stretch => ({ start, end });
    const turn = (start: number, end: number, waited = 0): Turn => ({ start, end, waited });
    const stretches = [span(0, 5), span(8, 12), span(13, 14), span(18, 33), span(60, 70)];
    const turns = [turn(10, 20), turn(20, 30), turn(30, 40), turn(40, 50)];
    assert.deepEqual(sharesOf(turns, stretches), [5, 10, 3, 0]);
    const waiting = [turn(10, 20, 2), turn(20, 30, 10), turn(30, 40, 5), turn(40, 50, 5)];
    assert.deepEqual(sharesOf(waiting, stretches), [4, 0, 1.5, 0]);
  });

  it('tell how long the thread waited for a core, and not how long it slept or worked', async function () {
    const clock = createWaitClock();
    if (!clock) return this.skip();
    const others = Array.from(
      { length: 2 * availableParallelism() },
      () => new Worker('for (;;);', { eval: true }),
    );
    await Promise.all(others.map((it) => once(it, 'online')));
    const before = clock.waited();
    workFor(3 * BUSY_MS);
    const waited = clock.waited() - before;
    await Promise.all(others.map((it) => it.terminate()));
    assert.ok(waited > BUSY_MS * 1000, `${waited} µs where others had the cores`);
    const slept = clock.waited();
    await new Promise((resolve) => setTimeout(resolve, BUSY_MS));
    assert.ok(clock.waited() - slept < BUSY_MS * 500, 'sleep is told as waiting');
    clock.dispose();
  });
});

function workFor(ms: number): void {
  const end = performance.now() + ms;
  while (performance.now() < end) work();
}

/** Leaves something to collect. */
const work = (): unknown => Array.from({ length: 500 }, (_, i) => ({ i }));
