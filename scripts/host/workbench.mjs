// What is asked of the workbench's page by more than one script. Selectors are VS Code's own.
import { cpSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../lib/dependencies.mjs';
import { shippedFiles } from '../lib/package.mjs';

/** What an extension draws in the text of an editor; `ced-` begins the class of every such decoration. */
const DRAWN = '.view-overlays .cdr[class*="ced-"], .view-line [class*="ced-"]';

/** The list is some seconds' work, and the same for every window that a test opens. */
let shipped;

/** Copies what ships of the extension, as .vscodeignore says, to where a host finds installed extensions. */
export async function installBuilt(extensions) {
  const { publisher, name, version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const home = join(extensions, `${publisher}.${name}-${version}`);
  shipped ??= shippedFiles();
  for (const it of await shipped) cpSync(join(ROOT, it), join(home, it), { dereference: true });
}

/** The first article of a folder, or `undefined`; notes on the folder are none. */
export function firstArticle(folder) {
  const name = readdirSync(folder)
    .sort()
    .find((it) => /\.(md|markdown|txt|html?)$/i.test(it) && !/^(readme|changelog)\b/i.test(it));
  return name && join(folder, name);
}

/**
 * Waits until the page shows an article with at least one decoration.
 * Resolves to how many are drawn and the words under some of them; rejects with what was missing.
 */
export async function waitForAnnotations(page, timeoutMs = 60_000) {
  const awaited = (selector, complaint, timeout) =>
    page
      .locator(selector)
      .first()
      .waitFor({ state: 'attached', timeout })
      .catch(() => {
        throw new Error(`${complaint} within ${timeout / 1000} s`);
      });
  await awaited('.part.editor .view-line', 'No article was shown', timeoutMs);
  await awaited(DRAWN, 'The article was shown, but nothing in it was annotated', timeoutMs);
  await page.waitForTimeout(500); // the rest is drawn in the same moment
  const words = await page.locator('.view-line [class*="ced-"]').allInnerTexts();
  return {
    title: await page.locator('.tab.active .label-name').first().innerText(),
    drawn: await page.locator(DRAWN).count(),
    words: [...new Set(words.map((it) => it.replaceAll('\u00a0', ' ').trim()))].filter(Boolean),
  };
}
