import assert from 'node:assert/strict';
import { COURIER, LEDGER } from '../support/seeds';
import { inWindow, openInExplorer, runByTitle, statusOf } from '../support/window';

describe('a folder that is on no disk', () => {
  inWindow({ virtual: true }, (window) => {
    it('has its articles opened, marked and compared', async () => {
      const { page } = window();
      await openInExplorer(page, COURIER);
      assert.match(await statusOf(page, /differ/), /\d+ differ, \d+ claims/);
      await page.locator('.view-line [class*="ced-"]').first().waitFor();
    });

    it('has the other article’s words beside a claim', async () => {
      const { page } = window();
      await page.locator('.monaco-editor .view-line').first().click();
      await runByTitle(page, 'Go to Next Claim That Differs');
      await runByTitle(page, 'Focus on Cross-Reference View');
      const view = page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');
      await view.getByText(LEDGER).first().waitFor();
      await view.locator('del, ins').first().waitFor();
    });

    it('has a claim verified', async () => {
      const { page } = window();
      await page.locator('.monaco-editor .view-line').first().click();
      await runByTitle(page, 'Go to Next Claim That Differs');
      await runByTitle(page, 'Verify Claim');
      const row = page.locator('.quick-input-list .monaco-list-row', { hasText: 'Differs' });
      await row.first().waitFor();
      assert.match(await row.first().innerText(), new RegExp(`${LEDGER}:\\d+`));
      await page.keyboard.press('Escape');
    });

    it('has it said what is limited', async () => {
      const { page } = window();
      await page.keyboard.press('Control+Shift+X');
      await page.locator('.extensions-viewlet .monaco-editor').first().click();
      await page.keyboard.press('Control+A');
      await page.keyboard.type('@installed second source');
      await page.locator('.extension-list-item', { hasText: 'Second Source' }).first().click();
      await page.locator('.extension-editor').getByText('up to 5,000 of them').first().waitFor();
    });
  });
});
