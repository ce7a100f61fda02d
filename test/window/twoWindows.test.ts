import assert from 'node:assert/strict';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { parseLedger } from '../../src/core/desk/ledgerFile';
import { ledgerPathOf } from '../../src/core/desk/ledgerPath';
import { COURIER } from '../support/seeds';
import { inWindow, openByName, statusOf } from '../support/window';

/** Ticks in each window: enough that some fall together, which costs one of them where nothing keeps them apart. */
const EACH = 8;

describe('two windows on one folder', () => {
  inWindow({ settings: { 'secondSource.desk.initials': 'BK' } }, (window) => {
    let other: Page | undefined;
    after(() => other?.close());

    const press = async (page: Page, ...keys: readonly string[]): Promise<void> => {
      for (const it of keys) await page.keyboard.press(it);
    };
    const ledger = (): string => join(window().workspace, ledgerPathOf(COURIER) ?? '');
    const tickIds = (): readonly string[] => {
      const read = parseLedger(readFileSync(ledger(), 'utf8'));
      assert.ok(read.kind === 'ledger', JSON.stringify(read));
      return read.ledger.ticks.map(({ id }) => id);
    };

    it('see each other’s ticks, and lose none when both tick at the same time', async () => {
      const { page } = window();
      // what a try before has left
      await other?.close();
      rmSync(ledger(), { force: true });
      other = await page.context().newPage();
      other.setDefaultTimeout(45_000);
      await other.goto(page.url());
      await other.locator('.monaco-workbench .part.statusbar').first().waitFor();
      for (const it of [page, other]) {
        await openByName(it, COURIER);
        await statusOf(it, /differ/); // read and compared
      }
      await page.bringToFront();
      await press(page, 'Control+Home', 'Control+Shift+F8', 'Control+F8');
      await statusOf(page, /1 of \d+ settled/);
      await statusOf(other, /1 of \d+ settled/);
      const [first] = tickIds();

      await press(other, 'Control+G');
      await other.keyboard.type('12');
      await press(other, 'Enter', 'Control+Shift+F8');
      await press(page, 'Control+Home', 'Control+Shift+F8');
      const ticks = Array<string>(EACH).fill('Control+F8');
      await Promise.all([page, other].map((it) => press(it, ...ticks)));
      const settled = new RegExp(`${1 + 2 * EACH} of \\d+ settled`);
      for (const it of [page, other]) await statusOf(it, settled);
      const ids = tickIds();
      assert.equal(new Set(ids).size, 1 + 2 * EACH);
      assert.ok(first !== undefined && ids.includes(first));
    });
  });
});
