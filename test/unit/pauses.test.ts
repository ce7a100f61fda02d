import assert from 'node:assert/strict';
import { setTimeout as delay } from 'node:timers/promises';
import { createPauses } from '../../src/vscode/pauses';

describe('work that waits for a pause', () => {
  it('is done once, as last asked for', async () => {
    const done: string[] = [];
    const pauses = createPauses(20);
    for (const it of ['first', 'second', 'third']) pauses.wait('a', () => done.push(it));
    pauses.wait('b', () => done.push('other'));
    assert.deepEqual(done, []);
    await delay(200);
    assert.deepEqual(done, ['third', 'other']);
    assert.equal(pauses.cancel('a'), false);
  });

  it('is not done once it is dropped', async () => {
    const done: string[] = [];
    const pauses = createPauses(20);
    pauses.wait('a', () => done.push('a'));
    pauses.wait('b', () => done.push('b'));
    assert.equal(pauses.cancel('a'), true);
    pauses.dispose();
    await delay(100);
    assert.deepEqual(done, []);
  });
});
