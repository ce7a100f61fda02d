import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readArticle } from '../../src/engine/annotator';
import { formatOf } from '../../src/engine/prose';
import { goldenForm } from '../support/golden';

const folder = 'test/golden/articles';

/** `UPDATE=1 npm run test:unit` writes the forms anew, for a person to read; CI never does. */
const update = process.env['UPDATE'] === '1' && !process.env['CI'];

describe('golden articles', () => {
  for (const file of readdirSync(folder).filter((it) => !it.endsWith('.golden'))) {
    it(file, () => {
      const text = readFileSync(`${folder}/${file}`, 'utf8');
      const form = goldenForm(readArticle({ id: file, title: file, format: formatOf(file), text }));
      const kept = `${folder}/${file}.golden`;
      if (update) writeFileSync(kept, form);
      assert.ok(existsSync(kept), `${kept} is missing; UPDATE=1 writes it`);
      assert.equal(form, readFileSync(kept, 'utf8'));
    });
  }
});
