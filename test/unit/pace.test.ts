import assert from 'node:assert/strict';
import { createPace, type Pace } from '../../src/engine/pace';

const SLICE_MS = 3;

describe('pace', () => {
  it('gives works that go on beside each other a turn of the event loop each', async () => {
    const pace = createPace(SLICE_MS);
    busy(SLICE_MS + 1); // what begins in the first slice shares it
    let turn = 0;
    let counting = true;
    const count = (): void => {
      turn++;
      if (counting) setImmediate(count);
    };
    setImmediate(count);
    const slices = new Map<number, Set<string>>();
    const work = async (name: string): Promise<void> => {
      for (let step = 0; step < 20; step++) {
        await pace();
        const own = slices.get(turn) ?? new Set();
        slices.set(turn, own.add(name));
        busy(1);
      }
    };
    await Promise.all(['one', 'two', 'three'].map(work));
    counting = false;
    assert.ok(slices.size >= 3, `all was done in ${slices.size} turns`);
    assert.deepEqual(
      [...slices.values()].filter((it) => it.size > 1).map((it) => [...it]),
      [],
    );
  });

  it('lets each of them come to its end', async () => {
    const pace = createPace(0);
    const done: string[] = [];
    const work = async (name: string, steps: number): Promise<void> => {
      for (let step = 0; step < steps; step++) await pace();
      done.push(name);
    };
    await Promise.all([work('long', 40), work('short', 4), work('middle', 20)]);
    assert.deepEqual(done, ['short', 'middle', 'long']);
  });

  it('goes on at once while the slice lasts', async () => {
    const pace: Pace = createPace(60_000);
    assert.equal(pace(), undefined);
    await pace();
    assert.equal(pace(), undefined);
  });
});

function busy(ms: number): void {
  for (const until = performance.now() + ms; performance.now() < until;) continue;
}
