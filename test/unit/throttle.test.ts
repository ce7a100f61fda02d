import assert from 'node:assert/strict';
import { mock } from 'node:test';
import { createThrottle } from '../../src/engine/throttle';

describe('work that is throttled', () => {
  beforeEach(() => mock.timers.enable({ apis: ['setTimeout'] }));
  afterEach(() => mock.timers.reset());

  it('is done at once, and for many more who ask soon after once', () => {
    let done = 0;
    const throttle = createThrottle(100, () => done++);
    throttle.ask();
    assert.equal(done, 1);
    for (let ms = 0; ms < 1_000; ms += 10) {
      throttle.ask();
      mock.timers.tick(10);
    }
    assert.equal(done, 11);
  });

  it('is done at once again when it has rested', () => {
    let done = 0;
    const throttle = createThrottle(100, () => done++);
    throttle.ask();
    mock.timers.tick(100);
    assert.equal(done, 1);
    throttle.ask();
    assert.equal(done, 2);
  });

  it('waits for the next time where it asks for itself', () => {
    let done = 0;
    const throttle = createThrottle(100, () => {
      done++;
      throttle.ask();
    });
    throttle.ask();
    assert.equal(done, 1);
    for (const next of [2, 3]) {
      mock.timers.tick(100);
      assert.equal(done, next);
    }
  });

  it('is not done once it is dropped, or where it failed before', () => {
    let done = 0;
    const throttle = createThrottle(100, () => {
      if (++done === 1) throw new Error('once');
    });
    assert.throws(() => throttle.ask());
    throttle.ask();
    mock.timers.tick(100);
    assert.equal(done, 2);
    throttle.ask();
    throttle.dispose();
    throttle.ask();
    mock.timers.tick(1_000);
    assert.equal(done, 2);
  });
});
