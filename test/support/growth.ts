import assert from 'node:assert/strict';
import process from 'node:process';

/** Milliseconds of this process's own time, the least of three. */
export function ownTime(work: () => void): number {
  const times = [0, 1, 2].map(() => {
    const before = process.cpuUsage();
    work();
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

/**
 * Asserts that twice the size takes about twice the time, in milliseconds: growth with the square would be 4 times, and
 * 20 ms is what a pause of the machine alone can add.
 */
export function expectLinear(timeOf: (size: number) => number, size: number): void {
  timeOf(size / 6);
  const once = timeOf(size);
  const twice = timeOf(2 * size);
  assert.ok(twice <= 3 * once + 20, `${once.toFixed(0)} ms, then ${twice.toFixed(0)} ms`);
}
