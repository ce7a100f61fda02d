import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { microseconds, sampleThread, sharesOf, type Stretch } from '../support/threadSamples';

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
        { start: atOwn, end: atOther },
        { start: atOther, end },
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
    const turns = [span(10, 20), span(20, 30), span(30, 40), span(40, 50)];
    const stretches = [span(0, 5), span(8, 12), span(13, 14), span(18, 33), span(60, 70)];
    assert.deepEqual(sharesOf(turns, stretches), [5, 10, 3, 0]);
  });
});

function workFor(ms: number): void {
  const end = performance.now() + ms;
  while (performance.now() < end) work();
}

/** Leaves something to collect. */
const work = (): unknown => Array.from({ length: 500 }, (_, i) => ({ i }));
