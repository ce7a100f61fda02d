import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { loadingTime, requiredBy } from '../support/loading';

const ENTRY = resolve('dist/extension.cjs');

describe('the entry that a window loads', () => {
  it('loads nothing but itself before it is activated', () => {
    assert.deepEqual(requiredBy(ENTRY), []);
  });

  it('takes at most ten times as long as an empty module', () => {
    const folder = mkdtempSync(join(tmpdir(), 'second-source-'));
    try {
      const empty = join(folder, 'empty.cjs');
      writeFileSync(empty, '');
      const ratios = Array.from({ length: 5 }, () => loadingTime(ENTRY) / loadingTime(empty));
      const [best = Infinity] = ratios.sort((a, b) => a - b); // a loaded machine only adds to it
      assert.ok(best <= 10, `${best.toFixed(1)} times`);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});
