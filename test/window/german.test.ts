import assert from 'node:assert/strict';
import { COURIER } from '../support/seeds';
import { inWindow, openByName, runByTitle, statusOf } from '../support/window';

describe('a VS Code in German', () => {
  inWindow({ language: 'de' }, (window) => {
    it('has the commands, the status bar, the line above the article and the pages in German', async () => {
      const { page } = window();
      await openByName(page, COURIER);
      assert.match(await statusOf(page, /weichen ab/), /\d+ weichen ab, \d+ Aussagen/);

      await page.locator('.codelens-decoration', { hasText: 'Aussagen' }).first().waitFor();
      await runByTitle(page, 'Faktenmatrix öffnen');
      const matrix = page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
      await matrix.locator('tbody tr.differs').first().waitFor();
      assert.match(await matrix.locator('body').innerText(), /Weicht ab/);
    });
  });
});
