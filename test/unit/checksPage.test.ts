import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { checks } from '../../src/core/checks/index';
import { checksPage } from '../support/checksPage';

describe('docs/checks.md', () => {
  it('says what the checks say of themselves (UPDATE=1 writes it)', async () => {
    const path = 'docs/checks.md';
    const page = await format(checksPage(checks), {
      ...(await resolveConfig(path)),
      filepath: path,
    });
    if (process.env['UPDATE'] === '1') writeFileSync(path, page);
    assert.equal(readFileSync(path, 'utf8'), page);
  });
});
