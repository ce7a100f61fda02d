import { COURIER, LEDGER } from '../support/seeds';
import { inWindow, openByName, runByTitle } from '../support/window';

const pane = (title: string): string => `.pane:has(.pane-header[aria-label^="${title}"])`;

describe('a workspace that is opened again', () => {
  inWindow({}, (window) => {
    it('has its claims grouped, and its articles paired, as they were left', async () => {
      const { page } = window();
      await openByName(page, COURIER);
      await runByTitle(page, 'Group Claims By Kind');
      await runByTitle(page, 'Focus on Sources View');
      const source = page.locator(`${pane('Sources')} .monaco-list-row`, { hasText: LEDGER });
      await source.filter({ hasText: 'in common' }).waitFor(); // compared: until then its menu is shorter
      await source.first().click({ button: 'right' });
      const item = page.locator('.monaco-menu .action-label', {
        hasText: 'Do Not Compare With This Article',
      });
      await item.first().hover();
      await page.keyboard.press('Enter'); // a menu that just opened takes no click yet
      await page
        .locator(`${pane('Sources')} .monaco-list-row`, { hasText: 'Not Compared' })
        .waitFor();

      await window().restart();
      const again = window().page;
      await openByName(again, COURIER);
      await runByTitle(again, 'Focus on Claims View');
      await again
        .locator(`${pane('Claims')} .monaco-list-row`, { hasText: 'Quotations' })
        .waitFor();
      await runByTitle(again, 'Focus on Sources View');
      await again
        .locator(`${pane('Sources')} .monaco-list-row`, { hasText: 'Not Compared' })
        .waitFor();
    });
  });
});
