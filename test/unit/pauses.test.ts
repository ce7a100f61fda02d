import assert from 'node:assert/strict';
import { mock } from 'node:test';
import { createPauses } from '../../src/engine/pauses';

describe('work that waits for a pause', () => {
  beforeEach(() => mock.timers.enable({ apis: ['setTimeout'] }));
  afterEach(() => mock.timers.reset());

  it('is done once, as last asked for', () => {
    const done: string[] = [];
    const pauses = createPauses(20, 200);
    for (const it of ['first', 'second', 'third']) pauses.wait('a', () => done.push(it));
    pauses.wait('b', () => done.push('other'));
    mock.timers.tick(19);
    assert.deepEqual(done, []);
    assert.equal(pauses.isWaiting('a'), true);
    mock.timers.tick(500);
    assert.deepEqual(done, ['third', 'other']);
    assert.equal(pauses.cancel('a'), false);
  });

  it('is done after a while where nobody pauses, and waits anew from there', () => {
    const done: number[] = [];
    const pauses = createPauses(20, 200);
    for (let ms = 0; ms < 1_000; ms += 10) {
      pauses.wait('a', () => done.push(ms));
      mock.timers.tick(10);
    }
    assert.deepEqual(done, [190, 390, 590, 790, 990]);
    assert.equal(pauses.isWaiting('a'), false);
  });

  it('is not done once it is dropped', () => {
    const done: string[] = [];
    const pauses = createPauses(20, 200);
    pauses.wait('a', () => done.push('a'));
    pauses.wait('b', () => done.push('b'));
    assert.equal(pauses.cancel('a'), true);
    pauses.dispose();
    mock.timers.tick(1_000);
    assert.deepEqual(done, []);
  });
});
