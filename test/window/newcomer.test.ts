import assert from 'node:assert/strict';
import type { Locator, Page } from 'playwright-core';
import { inWindow, statusOf } from '../support/window';

const COURIER = 'sample-port-maddern-courier.article';
const LEDGER = 'sample-threllin-ledger.article';

/** Who has never used VS Code has the README’s two sentences: F1, and the name of the walkthrough. */
describe('someone who has never used VS Code', () => {
  inWindow({ files: { 'notes.txt': 'Nothing is said here.\n' } }, (window) => {
    const step = (page: Page, title: string): Locator =>
      page.locator('.getting-started-step', { hasText: title });

    /** Opens a step of the walkthrough and clicks its button. */
    const follow = async (page: Page, title: string, button: string): Promise<void> => {
      const row = step(page, title);
      if ((await row.getAttribute('class'))?.includes('expanded') !== true) await row.click();
      await row.locator('.monaco-button', { hasText: button }).click();
    };

    /** Opens the walkthrough, and comes back to it, as the README and its third step say. */
    const openWalkthrough = async (page: Page): Promise<void> => {
      await page.keyboard.press('Escape');
      await page.keyboard.press('F1');
      const box = page.locator('.quick-input-widget input').first();
      await box.waitFor();
      await page.keyboard.type('walkthrough');
      await page
        .locator('.quick-input-list .monaco-list-row', {
          hasText: 'Second Source: Open the Walkthrough',
        })
        .first()
        .click();
      await step(page, 'Verify a claim').waitFor();
    };

    const isDone = (page: Page, title: string): Promise<void> =>
      step(page, title).locator('.codicon.complete').first().waitFor();

    const textOf = (page: Page, name: string): Locator =>
      page.locator(`.monaco-editor[data-uri$="/${name}"]`);

    /** Where the selected words of an article stand on the page, from its top; waits until that is not `not`. */
    const selectedAt = async (text: Locator, not?: number): Promise<number> => {
      for (;;) {
        const box = await text.locator('.selected-text').first().boundingBox();
        if (box && box.y !== not) return box.y;
        await text.page().waitForTimeout(100);
      }
    };

    it('opens two articles, and sees lines under their facts', async () => {
      const { page } = window();
      await page.locator('.activitybar [aria-label^="Second Source"]').first().waitFor();
      await openWalkthrough(page);
      await follow(page, 'Open two articles on one story', 'Open the Sample Articles');
      for (const name of [COURIER, LEDGER])
        await page.locator('.tab', { hasText: name }).first().waitFor();
      await statusOf(page, /\d+ differ/);
      await page.locator('.view-line [class*="ced-"]').first().waitFor();
      await isDone(page, 'Open two articles on one story');
    });

    it('goes to what differs, and reads there what the other article prints', async () => {
      const { page } = window();
      await follow(page, 'Go to what differs', 'Go to the Next Difference');
      const marked = textOf(page, COURIER).locator('.view-line [class*="ced-"]');
      await marked.filter({ hasText: 'I came aboard' }).first().hover();
      const card = page.locator('.monaco-hover:visible', { hasText: 'Differs: ' }).first();
      await card.waitFor();
      const words = await card.innerText();
      assert.match(words, /not with an apology/);
      assert.match(words, new RegExp(`${LEDGER}:\\d+`));
      assert.doesNotMatch(words, /globalStorage/);
      await page.mouse.move(5, 5);
      await isDone(page, 'Go to what differs');
    });

    it('sees both side by side, and a click in one moves the other', async () => {
      const { page } = window();
      await follow(page, 'See both side by side', 'Compare Side by Side');
      const [courier, ledger] = [textOf(page, COURIER), textOf(page, LEDGER)];
      const before = await selectedAt(ledger);
      await courier.locator('.view-line [class*="ced-"]', { hasText: 'families' }).first().click();
      await selectedAt(ledger, before);
      await openWalkthrough(page);
      await isDone(page, 'See both side by side');
    });

    it('verifies the claim at the cursor, and comes back by Escape', async () => {
      const { page } = window();
      await follow(page, 'Verify a claim', 'Verify Claim');
      const list = page.locator('.quick-input-widget');
      const row = list.locator('.monaco-list-row', { hasText: 'Agrees' }).first();
      await row.waitFor();
      assert.match(await row.innerText(), new RegExp(`${LEDGER}:\\d+`));
      assert.doesNotMatch(await row.innerText(), /globalStorage/);
      await openWalkthrough(page);
      await isDone(page, 'Verify a claim');
    });

    it('has the whole article in the panel, and goes from a line of it to the words', async () => {
      const { page } = window();
      await follow(page, 'Look at the whole article in the panel', 'Show the Claims');
      const claims = page.locator('.pane:has(.pane-header[aria-label^="Claims"])');
      const row = claims.locator('.monaco-list-row', { hasText: '£3.42bn' }).first();
      await row.click();
      const words = textOf(page, COURIER).locator('.view-line [class*="ced-"]');
      await words.filter({ hasText: '£3.42bn' }).first().waitFor();
      await selectedAt(textOf(page, COURIER));
    });

    it('has changed nothing of its own', async () => {
      const { page } = window();
      assert.equal(await page.locator('.tab.dirty').count(), 0);
    });
  });
});
