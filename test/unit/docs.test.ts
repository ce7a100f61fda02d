import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';

describe('the generated pages', () => {
  it('say what the manifest says (npm run docs writes them)', () => {
    const { status, stderr } = spawnSync(process.execPath, ['scripts/docs.mjs', '--check'], {
      encoding: 'utf8',
    });
    assert.equal(status, 0, stderr);
  });
});
