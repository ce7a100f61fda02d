// npm run shots: pictures of the extension, driven as a person would, in each kind of theme.
//   node scripts/shots.mjs [--only=SCENE[,SCENE]] [--theme=light|dark|hc-dark|hc-light] [--out=docs/images]
// A scene is a named function of the page, which shows the first article of seeds/ with its annotations drawn;
// what the page then shows is written to <out>/<scene>-<theme>.png. To add one, add it to SCENES.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { parseArgs } from 'node:util';
import UPNG from 'upng-js';
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
  'secondSource.desk.initials': 'AO',
  'workbench.layoutControl.enabled': false,
};

const SCENES = {
  /** The article with its highlights, once it has been compared. */
  async article(page) {
    await compared(page);
    await page.mouse.move(640, 780);
  },

  /** The card of a quotation that the other article prints differently. */
  async hover(page) {
    await toDifference(page);
    await runCommand(page, 'Show or Focus Hover');
    await page.locator('.monaco-hover:visible').first().waitFor();
  },

  /** The side panel: claims, and the passages of the one under the cursor side by side. */
  async panel(page) {
    await runCommand(page, 'Focus on Claims View');
    await page.locator('.pane-body .monaco-list-row').first().waitFor();
    await widenSideBar(page, 560);
    await toDifference(page);
    await webview(page).locator('ins, del').first().waitFor();
    await page.mouse.move(900, 780);
  },

  /** The facts of the story against its articles. */
  async matrix(page) {
    await compared(page);
    await runCommand(page, 'Open Fact Matrix');
    await webview(page).locator('tbody tr.differs').first().waitFor();
    await webview(page).locator('#state').selectOption('differs');
    await webview(page).locator('td.differs').first().focus();
  },

  /** Both articles with a claim selected in one and its counterpart in the other. */
  async 'side-by-side'(page) {
    await toDifference(page);
    await runCommand(page, 'Compare Side by Side');
    await page.locator('.editor-group-container').nth(1).locator('.view-line').first().waitFor();
    await page.waitForTimeout(1000);
  },

  /** The two passages of a quotation in the diff editor. */
  async diff(page) {
    await toDifference(page);
    await runCommand(page, 'Compare Passages in the Diff Editor');
    await page.locator('.monaco-diff-editor .cdr.char-insert').first().waitFor();
  },

  /** Who is in the story, and the articles in reach. */
  async people(page) {
    await compared(page);
    await runCommand(page, 'Focus on Sources View');
    await runCommand(page, 'Focus on People View');
    await widenSideBar(page, 560);
    for (const name of ['Claims', 'Cross-Reference'])
      await page.locator(`.pane-header[aria-label^="${name}"][aria-expanded=true]`).click();
    const person = page.locator('.pane:has(.pane-header[aria-label^="People"]) .monaco-list-row');
    await person.first().locator('.monaco-tl-twistie').click();
    await page.mouse.move(900, 780);
  },

  /** The claims by kind, each with its count. */
  async claims(page) {
    await compared(page);
    await runCommand(page, 'Focus on Claims View');
    await runCommand(page, 'Group Claims By Kind');
    await widenSideBar(page, 480);
    await page.locator('.pane-body .monaco-list-row', { hasText: 'Quotations' }).first().waitFor();
    await page.mouse.move(900, 780);
  },

  /** What is listed among the problems, with the other article's words below. */
  async findings(page) {
    await compared(page);
    await runCommand(page, 'Focus on Problems View');
    const row = page.locator('.markers-panel .monaco-list-row');
    await row.nth(1).waitFor();
    await page.mouse.move(640, 300);
  },

  /** The five steps, the second of them open. */
  async walkthrough(page) {
    await compared(page);
    await runCommand(page, 'Open the Walkthrough');
    await page.locator('.getting-started-step', { hasText: 'Go to what differs' }).click();
    await page
      .locator('.getting-started-media svg, .getting-started-media iframe')
      .first()
      .waitFor();
    await page.mouse.move(640, 780);
  },

  /** An article being ticked off: signs in the text, a query in the margin, what is left in the list. */
  async desk(page) {
    await compared(page);
    await page.locator('.monaco-editor .view-line').first().click();
    await runCommand(page, 'Go to Next Open Claim');
    for (let i = 0; i < 7; i++) {
      await page.keyboard.press('Control+F8');
      await page.waitForTimeout(400);
    }
    await answer(page, 'Control+Shift+Q', 'Is that the figure for the whole year?');
    await page.keyboard.press('Control+Shift+F8');
    await answer(page, 'Control+Shift+D', 'Their spokeswoman says twelve.');
    await page.keyboard.press('Control+Shift+F8');
    await answer(page, 'Control+Shift+A', 'https://harbour.invalid/minutes p. 4');
    await runCommand(page, 'Focus on Check List View');
    await widenSideBar(page, 480);
    await page.locator('.pane-body .monaco-list-row', { hasText: 'Queries' }).first().waitFor();
    await page.locator('.statusbar-item', { hasText: 'settled' }).first().waitFor();
    await page.mouse.move(900, 780);
  },

  /** The claims by what was said of them. */
  async 'desk-claims'(page) {
    await compared(page);
    await page.locator('.monaco-editor .view-line').first().click();
    for (let i = 0; i < 7; i++) {
      await page.keyboard.press('Control+F8');
      await page.waitForTimeout(400);
    }
    await runCommand(page, 'Focus on Claims View');
    await runCommand(page, 'Group Claims By State');
    await widenSideBar(page, 480);
    await page.locator('.pane-body .monaco-list-row', { hasText: 'Checked' }).first().waitFor();
    await page.mouse.move(900, 780);
  },

  /** The evidence for the claim under the cursor, as Verify Claim lists it. */
  async verify(page) {
    await toDifference(page);
    await runCommand(page, 'Verify Claim');
    await page
      .locator('.quick-input-list .monaco-list-row', { hasText: 'Differs' })
      .first()
      .waitFor();
    await page.mouse.move(640, 780);
  },
};

const webview = (page) =>
  page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');

/** The picture with 64 colours, at a third of the size: the package has some of them in it. */
function inFewColours(picture) {
  const image = UPNG.decode(picture);
  return Buffer.from(UPNG.encode(UPNG.toRGBA8(image), image.width, image.height, 64));
}

/** Waits until the status bar counts what differs. */
const compared = (page) =>
  page.locator('.statusbar-item', { hasText: 'differ' }).first().waitFor({ timeout: 60_000 });

/** Puts the cursor on the second claim that differs: a quotation with a word exchanged. */
async function toDifference(page) {
  await compared(page);
  await page.locator('.monaco-editor .view-line').first().click();
  await runCommand(page, 'Go to Next Claim That Differs');
  await runCommand(page, 'Go to Next Claim That Differs');
}

/** Runs the command of a chord, and answers what it asks. */
async function answer(page, key, words) {
  await page.keyboard.press('Control+K');
  await page.keyboard.press(key);
  await page.locator('.quick-input-widget input').first().waitFor();
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
  await page.waitForTimeout(600);
}

/** Drags the edge of the side bar to `x`. */
async function widenSideBar(page, x) {
  const box = await page.locator('.part.sidebar').boundingBox();
  await page.mouse.move(box.x + box.width, 400);
  await page.mouse.down();
  await page.mouse.move(x, 400, { steps: 5 });
  await page.mouse.up();
}

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
const failures = join(ROOT, 'out', 'failures');

try {
  await installDependencies();
  if (!(await buildProject('--only=product'))) throw new Error('The build failed');
  for (const it of [out, failures]) mkdirSync(it, { recursive: true });
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
  await installBuilt(extensions);
  const settings = { ...SETTINGS, 'workbench.colorTheme': THEMES[theme] };
  const server = await startServer(host, home, { extensions, settings });
  // the colours of letters smoothed for one screen are wrong on another, and double the size of a picture
  const browser = await openBrowser(home, { args: ['--disable-lcd-text'] });
  const seeds = join(home, 'seeds');
  cpSync(join(ROOT, 'seeds'), seeds, { recursive: true }); // some scenes write beside the articles
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
        writeFileSync(picture, inFewColours(await page.screenshot()));
        console.log(picture);
      } catch (error) {
        missed += 1;
        console.error(`${name} in ${theme}: ${error.message}`);
        await page.screenshot({ path: join(failures, `shot-${name}-${theme}.png`) });
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
