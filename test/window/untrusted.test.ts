import assert from 'node:assert/strict';
import { COURIER } from '../support/seeds';
import { inWindow, openByName, runByTitle, statusOf } from '../support/window';

const folderSettings = { 'secondSource.articles.exclude': ['**/threllin*', '**/README*'] };

describe('a folder that is not trusted', () => {
  inWindow(
    {
      trust: true,
      files: { '.vscode/settings.json': JSON.stringify(folderSettings) },
    },
    (window) => {
      it('is read and compared, but its own settings on articles wait', async () => {
        const { page } = window();
        await page.locator('.statusbar-item', { hasText: 'Restricted Mode' }).first().waitFor();
        await openByName(page, COURIER);
        assert.match(await statusOf(page, /differ/), /\d+ differ, \d+ claims/);
      });

      it('has it said what is limited', async () => {
        const { page } = window();
        await page.keyboard.press('Control+Shift+X');
        await page.locator('.extensions-viewlet .monaco-editor').first().click();
        await page.keyboard.press('Control+A');
        await page.keyboard.type('@installed second source');
        await page.locator('.extension-list-item', { hasText: 'Second Source' }).first().click();
        await page
          .locator('.extension-editor')
          .getByText('Everything works, but for what the folder itself says')
          .first()
          .waitFor();
        await page.keyboard.press('Control+W');
      });

      it('has its settings heeded once it is trusted', async () => {
        const { page } = window();
        await runByTitle(page, 'Manage Workspace Trust');
        await page
          .locator('.workspace-trust-editor .monaco-button', { hasText: /^Trust$/ })
          .first()
          .click();
        await page.keyboard.press('Escape');
        await openByName(page, COURIER);
        await statusOf(page, /^\D{0,3}\d+ claims$/); // with no other article in reach, nothing differs
      });
    },
  );
});
