import assert from 'node:assert/strict';
import { createPacedEmitter } from '../../src/engine/emitter';

describe('listeners that are told one after another', () => {
  it('are told though one before them throws, which is said', async () => {
    const errors: unknown[] = [];
    const told: string[] = [];
    const emitter = createPacedEmitter<string>(
      () => Promise.resolve(),
      (error) => errors.push(error),
    );
    const defect = new Error('a defect of ours');
    emitter.on(() => {
      throw defect;
    });
    emitter.on((event) => told.push(event));
    await emitter.fire('copy.txt');
    assert.deepEqual([told, errors], [['copy.txt'], [defect]]);
  });

  it('are not told any more once they are gone, as by one before them', async () => {
    const told: string[] = [];
    const emitter = createPacedEmitter<string>(() => Promise.resolve(), assert.ifError);
    emitter.on(() => second.dispose());
    const second = emitter.on((event) => told.push(event));
    await emitter.fire('copy.txt');
    assert.deepEqual(told, []);
  });
});
