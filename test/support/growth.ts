import assert from 'node:assert/strict';
import process from 'node:process';

/** How often what takes too long is measured: other programs take their time too, and code that is slow is so each time. */
const TRIES = 4;
/** Twice the size may take this many times as long; growth with the square would be 4. */
const RATIO_LIMIT = 3.5;
/** What a pause of the machine alone can add, in milliseconds. */
const PAUSE = 20;

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

/** Asserts that a time, in milliseconds, is below a limit in one of a few tries. */
export function expectBelow(limit: number | (() => number), time: () => number): void {
  expectOnce(() => {
    const bound = typeof limit === 'number' ? limit : limit();
    const taken = time();
    return taken < bound || `${taken.toFixed(1)} ms, at most ${bound.toFixed(1)}`;
  });
}

/**
 * Asserts that twice the size takes about twice the time, in milliseconds. Compiling and collecting cost in steps, so that
 * one size may seem to take too long each time; what grows with the square does so at each.
 */
export function expectLinear(timeOf: (size: number) => number, size: number): void {
  timeOf(size / 6);
  let some = 0;
  expectOnce(() => {
    some += size;
    const once = timeOf(some);
    const twice = timeOf(2 * some);
    return (
      twice <= RATIO_LIMIT * once + PAUSE ||
      `${once.toFixed(0)} ms, twice as much ${twice.toFixed(0)} ms`
    );
  });
}

/** `measure` tells whether all is well, or in words what isn't. */
function expectOnce(measure: () => true | string): void {
  const told: string[] = [];
  while (told.length < TRIES) {
    const outcome = measure();
    if (outcome === true) return;
    told.push(outcome);
  }
  assert.fail(told.join('; '));
}
