// npm run shots: pictures of the extension, driven as a person would, in each kind of theme.
//   node scripts/shots.mjs [--only=SCENE[,SCENE]] [--theme=light|dark|hc-dark|hc-light] [--out=docs/images]
// A scene is a named function of the page, which shows the first article of seeds/ with its annotations drawn;
// what the page then shows is written to <out>/<scene>-<theme>.png. To add one, add it to SCENES.
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { openBrowser } from './host/browser.mjs';
import { installHost } from './host/install.mjs';
import { pageAddress, startServer } from './host/server.mjs';
import { firstArticle, installBuilt, waitForAnnotations } from './host/workbench.mjs';
import { buildProject, installDependencies, ROOT } from './lib/dependencies.mjs';
import { onStop, stopAll } from './lib/processes.mjs';

const THEMES = {
  light: 'Default Light Modern',
  dark: 'Default Dark Modern',
  'hc-dark': 'Default High Contrast',
  'hc-light': 'Default High Contrast Light',
};

const SETTINGS = {
  'editor.hover.delay': 100,
  'editor.minimap.enabled': false,
  'editor.wordWrap': 'on',
  'editor.fontSize': 15,
  'editor.cursorBlinking': 'solid',
  'window.commandCenter': false,
  'workbench.layoutControl.enabled': false,
};

const SCENES = {
  /** The article as it is opened: highlights and nothing else. */
  async article(page) {
    await page.mouse.move(640, 780);
  },

  /** The card of the first quotation, person or figure. */
  async hover(page) {
    await page.locator('.view-line [class*="ced-"]').first().hover();
    await page.locator('.monaco-hover:visible').first().waitFor();
  },

  /** The side panel with the claims of the article. */
  async panel(page) {
    await page
      .locator('.activitybar a.action-label[aria-label^="Second Source"]')
      .first()
      .click({ force: true }); // a badge lies over it
    await page.locator('.pane-body .monaco-list-row').first().waitFor();
  },

  /** The evidence for the claim under the cursor, as Verify Claim lists it. */
  async verify(page) {
    await page.locator('.view-line [class*="ced-"]').first().click();
    await runCommand(page, 'Verify Claim');
    await page.locator('.quick-input-list .monaco-list-row').first().waitFor();
  },
};

const { values: flags } = parseArgs({
  options: {
    only: { type: 'string' },
    theme: { type: 'string' },
    out: { type: 'string', default: join(ROOT, 'docs', 'images') },
  },
});
const scenes = flags.only?.split(',') ?? Object.keys(SCENES);
const themes = flags.theme?.split(',') ?? Object.keys(THEMES);
const out = resolve(flags.out);

try {
  await installDependencies();
  if (!(await buildProject('--only=product'))) throw new Error('The build failed');
  mkdirSync(out, { recursive: true });
  const host = await installHost('latest');
  let missed = 0;
  for (const theme of themes) missed += await shootTheme(host, theme);
  await stopAll(missed > 0 ? 1 : 0);
} catch (error) {
  console.error(error);
  await stopAll(1);
}

/** Takes every scene in one theme; resolves to how many could not be taken. */
async function shootTheme(host, theme) {
  if (!THEMES[theme]) throw new Error(`There is no theme ${theme}`);
  const home = mkdtempSync(join(tmpdir(), 'second-source-'));
  const release = onStop(() => rmSync(home, { recursive: true, force: true, maxRetries: 5 }));
  const extensions = join(home, 'extensions');
  installBuilt(extensions);
  const settings = { ...SETTINGS, 'workbench.colorTheme': THEMES[theme] };
  const server = await startServer(host, home, { extensions, settings });
  const browser = await openBrowser(home);
  const seeds = join(ROOT, 'seeds');
  let missed = 0;
  try {
    for (const name of scenes) {
      if (!SCENES[name]) throw new Error(`There is no scene ${name}`);
      const page = await browser.newPage();
      const picture = join(out, `${name}-${theme}.png`);
      try {
        await page.goto(pageAddress(server, seeds, { file: firstArticle(seeds) }));
        await waitForAnnotations(page);
        await SCENES[name](page);
        await page.waitForTimeout(500); // what fades in has
        await page.screenshot({ path: picture });
        console.log(picture);
      } catch (error) {
        missed += 1;
        console.error(`${name} in ${theme}: ${error.message.split('\n')[0]}`);
      }
      await page.close();
    }
  } finally {
    await browser.close();
    await server.stop();
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
    release();
  }
  return missed;
}

/** Runs a command by its title, from the palette. */
async function runCommand(page, title) {
  await page.keyboard.press('F1');
  await page.locator('.quick-input-widget input').first().fill(`>${title}`);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().click();
}
