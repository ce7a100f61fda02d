import assert from 'node:assert/strict';
import { COURIER, LEDGER } from '../support/seeds';
import { inWindow, openByName, runByTitle, statusOf } from '../support/window';

const DAMAGED = '{"half';

/** In the windows of the host tests VS Code hides what pops up. */
describe('a window in which messages are shown', () => {
  const files = {
    'notes.txt': 'It rained.\n',
    '.second-source/dismissed.json': DAMAGED,
    '.second-source/corrections.json': DAMAGED,
    '.second-source/ledger/threllin-ledger.txt.json': DAMAGED,
  };
  inWindow({ files, settings: { 'secondSource.articles.maximumFiles': 'many' } }, (window) => {
    it('has none while articles are opened, read, written and looked through', async () => {
      const { page } = window();
      await openByName(page, LEDGER);
      await statusOf(page, /Ledger left alone/);
      await openByName(page, COURIER);
      await statusOf(page, /\d+ differ/);
      await page
        .locator('.view-line [class*="ced-"]', { hasText: 'I came aboard' })
        .first()
        .hover();
      await page.locator('.monaco-hover:visible', { hasText: 'Differs: ' }).first().waitFor();
      await page.locator('.monaco-editor .view-line').first().click();
      await page.keyboard.press('Control+End');
      await page.keyboard.type('“We are ready,” said Ada Obi.');
      await page
        .locator('.view-line [class*="ced-"]', { hasText: 'We are ready' })
        .first()
        .waitFor();
      await runByTitle(page, 'Focus on Claims View');
      await page.locator('.pane-body .monaco-list-row').first().click();
      await openByName(page, 'notes.txt');
      await statusOf(page, /no claims|0 claims/i);
      assert.deepEqual(await page.locator('.notification-toast').allInnerTexts(), []);
    });

    it('has one once a person asks for what cannot be done', async () => {
      const { page } = window();
      await runByTitle(page, 'Copy Claim and Evidence');
      await page.locator('.notification-toast', { hasText: 'no claim under the cursor' }).waitFor();
    });
  });
});
