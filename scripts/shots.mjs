// npm run shots: pictures of the extension, driven as a person would, in each kind of theme.
//   node scripts/shots.mjs [--only=SCENE[,SCENE]] [--theme=light|dark|hc-dark|hc-light] [--out=docs/images]
// A scene is a named function of the page, which shows the first article of seeds/ with its annotations drawn, and of
// the folder of its articles. It is set up once; what the page then shows in each theme is written to
// <out>/<scene>-<theme>.png, in so few colours that it takes 80 kB at most. A scene that leaves VS Code returns 'browser'.
// A scene that goes wrong is tried once more in a new page; one that goes wrong again leaves what the page showed in
// out/failures. To add a scene, add it to SCENES and to docs/pictures.md.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import process from 'node:process';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { crc32, deflateSync, inflateSync } from 'node:zlib';
import UPNG from 'upng-js';
import { openBrowser } from './host/browser.mjs';
import { installHost } from './host/install.mjs';
import { READING } from './host/reading.mjs';
import { pageAddress, startServer } from './host/server.mjs';
import { firstArticle, installBuilt, waitForAnnotations } from './host/workbench.mjs';
import { buildProject, installDependencies, ROOT } from './lib/dependencies.mjs';
import { onStop, stopAll } from './lib/processes.mjs';

/** Each with the class that the workbench has in it. */
const THEMES = {
  light: { name: 'Default Light Modern', of: 'vs' },
  dark: { name: 'Default Dark Modern', of: 'vs-dark' },
  'hc-light': { name: 'Default High Contrast Light', of: 'hc-light' },
  'hc-dark': { name: 'Default High Contrast', of: 'hc-black' },
};
/** The page goes from the one to the other as the machine goes dark. */
const PAIRS = [
  ['light', 'dark'],
  ['hc-light', 'hc-dark'],
];

/** As `npm start` has them, and what keeps a picture the same the next time. */
const SETTINGS = {
  ...READING,
  'editor.hover.delay': 100,
  'editor.cursorBlinking': 'solid',
  'window.commandCenter': false,
  'secondSource.desk.initials': 'AO',
  'secondSource.hints.speakers': true,
  'workbench.layoutControl.enabled': false,
};

const SCENES = {
  /** The article with its highlights, once it has been compared. */
  async article(page) {
    await compared(page);
    await toCalmPlace(page);
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
    await runCommand(page, 'Group Claims By Verdict');
    await page.locator('.pane-body .monaco-list-row').first().waitFor();
    await widenSideBar(page, 560);
    await drag(page, page.locator('.pane-header[aria-label^="Check List"]'), -110);
    await toDifference(page);
    await webview(page).locator('ins, del').first().waitFor();
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
    await toCalmPlace(page);
    await runCommand(page, 'Focus on Sources View');
    await runCommand(page, 'Focus on People View');
    await widenSideBar(page, 560);
    await collapse(page, 'Claims', 'Cross-Reference');
    await drag(page, page.locator('.pane-header[aria-label^="Sources"]'), 330);
    const person = page.locator('.pane:has(.pane-header[aria-label^="People"]) .monaco-list-row');
    await person.filter({ hasText: 'Casimir Drost' }).locator('.monaco-tl-twistie').click();
    await person.filter({ hasText: 'As: ' }).waitFor();
  },

  /** The claims by kind, each with its count. */
  async claims(page) {
    await toDifference(page);
    await runCommand(page, 'Focus on Claims View');
    await runCommand(page, 'Group Claims By Kind');
    await widenSideBar(page, 480);
    await page.locator('.pane-body .monaco-list-row', { hasText: 'Quotations' }).first().waitFor();
  },

  /** What is listed among the problems, with the other article's words below. */
  async findings(page) {
    await compared(page);
    await toCalmPlace(page);
    await runCommand(page, 'Focus on Problems View');
    const row = page.locator('.markers-panel .monaco-list-row');
    await row.nth(1).waitFor();
  },

  /** The five steps, the second of them open. */
  async walkthrough(page) {
    await compared(page);
    await runCommand(page, 'Toggle Primary Side Bar Visibility'); // in a narrow page it has no pictures
    await runCommand(page, 'Open the Walkthrough');
    await page.locator('.getting-started-step', { hasText: 'Go to what differs' }).click();
    await webview(page).locator('svg').first().waitFor();
  },

  /** An article being ticked off: signs in the text, a query in the margin, what is left in the list. */
  async desk(page) {
    await workedOn(page);
    await runCommand(page, 'Focus on Check List View');
    await widenSideBar(page, 480);
    await collapse(page, 'Cross-Reference');
    await page.locator('.pane-body .monaco-list-row', { hasText: 'Queries' }).first().waitFor();
  },

  /** A query as a thread below its line, with the answer of the writer. */
  async 'desk-query'(page) {
    await workedOn(page);
    await page.locator('.view-line [class*="ced-"]', { hasText: '12 days' }).first().click();
    const said = 'Twelve. The harbour master counts the day of the fog.';
    await answer(page, 'Control+Shift+T', said);
    await page.locator('.comment-range-glyph.comment-thread-unresolved').first().click();
    await page.locator('.review-widget', { hasText: said }).first().waitFor();
  },

  /** What is still to be settled: queries, what is lost, what is open by kind, the other articles. */
  async 'desk-list'(page) {
    await compared(page);
    await openByName(page, 'threllin-ledger.txt');
    await tickOff(page, 3);
    await openByName(page, 'port-maddern-courier.txt');
    await workedOn(page);
    await runCommand(page, 'Focus on Check List View');
    await widenSideBar(page, 480);
    await collapse(page, 'Claims', 'Cross-Reference');
    const row = page.locator('.pane-body .monaco-list-row');
    await row.filter({ hasText: 'People' }).first().locator('.monaco-tl-twistie').click();
    await row.filter({ hasText: 'Ms Tolliver' }).first().waitFor();
    await row.filter({ hasText: 'threllin-ledger.txt' }).first().waitFor();
  },

  /** The check sheet in a browser, as it is saved from the editor and printed. */
  async sheet(page, seeds) {
    await workedOn(page);
    await page.keyboard.press('Control+K');
    await page.keyboard.press('Control+Shift+P');
    const sheet = join(seeds, 'port-maddern-courier-sheet.html');
    await page.locator('.quick-input-widget input').first().fill(sheet);
    await page.keyboard.press('Enter');
    await page.locator('.notification-toast', { hasText: 'check sheet was written' }).waitFor();
    await page.goto(pathToFileURL(sheet).href);
    return 'browser';
  },

  /** The claims by what was said of them. */
  async 'desk-claims'(page) {
    await compared(page);
    await tickOff(page, 7);
    await runCommand(page, 'Focus on Claims View');
    await runCommand(page, 'Group Claims By State');
    await widenSideBar(page, 480);
    const group = page.locator('.pane-body .monaco-list-row[aria-level="1"]');
    await group.filter({ hasText: 'Open' }).locator('.monaco-tl-twistie').click();
    await group.filter({ hasText: 'Checked' }).waitFor();
  },

  /** The evidence for the claim under the cursor, as Verify Claim lists it. */
  async verify(page) {
    await toDifference(page);
    await runCommand(page, 'Verify Claim');
    await page
      .locator('.quick-input-list .monaco-list-row', { hasText: 'Differs' })
      .first()
      .waitFor();
  },

  /** Every version of a claim in both articles, in the editor's own peek. */
  async peek(page) {
    await toDifference(page);
    await runCommand(page, 'Peek References');
    const row = page.locator('.peekview-widget .monaco-list-row');
    await row.filter({ hasText: 'threllin-ledger.txt' }).locator('.monaco-tl-twistie').click();
    await row.filter({ hasText: 'can be closed' }).click();
    const line = page.locator('.peekview-widget .preview .view-line', { hasText: 'can be closed' });
    await line.first().waitFor();
  },

  /** People, quotations by speaker and figures in the outline, and who goes on speaking in the text. */
  async outline(page) {
    await compared(page);
    await toCalmPlace(page);
    await runCommand(page, 'Explorer: Focus on Outline View');
    const row = page.locator('.pane-body .monaco-list-row');
    await row.filter({ hasText: 'People' }).first().waitFor();
    await page.locator('.pane-header[aria-label^="Explorer Section"]').click(); // leaves it the room
    await widenSideBar(page, 480);
    await row.filter({ hasText: 'Figures' }).first().locator('.monaco-tl-twistie').click(); // to the quotations
  },
};

const ATTEMPTS = 2;

const webview = (page) =>
  page.frameLocator('iframe.webview.ready').frameLocator('iframe#active-frame');

const MOST_BYTES = 80_000;

/** The picture in as many colours as leave it small; rejects one that is large in sixteen. */
function inFewColours(picture) {
  const { width, height, ...image } = UPNG.decode(picture);
  const pixels = UPNG.toRGBA8({ width, height, ...image });
  for (const colours of [64, 48, 32, 24, 16]) {
    const small = packedAgain(Buffer.from(UPNG.encode(pixels, width, height, colours)));
    if (small.length <= MOST_BYTES) return small;
  }
  throw new Error(`The picture takes more than ${MOST_BYTES} bytes in sixteen colours`);
}

/** A PNG with the data of its pixels packed as well as zlib can: a twentieth less than what it is given. */
function packedAgain(png) {
  const chunks = [];
  for (let at = 8; at < png.length; at += 12 + png.readUInt32BE(at))
    chunks.push({
      type: png.toString('latin1', at + 4, at + 8),
      data: png.subarray(at + 8, at + 8 + png.readUInt32BE(at)),
    });
  const first = chunks.findIndex(({ type }) => type === 'IDAT');
  const pixels = Buffer.concat(chunks.filter(({ type }) => type === 'IDAT').map((it) => it.data));
  const data = deflateSync(inflateSync(pixels), { level: 9, memLevel: 9 });
  const others = chunks.filter(({ type }) => type !== 'IDAT');
  const all = others.toSpliced(first, 0, { type: 'IDAT', data });
  return Buffer.concat([png.subarray(0, 8), ...all.map(chunkOf)]);
}

function chunkOf({ type, data }) {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([length, named, sum]);
}

/** Waits until the status bar counts what differs. */
const compared = (page) =>
  page.locator('.statusbar-item', { hasText: 'differ' }).first().waitFor({ timeout: 60_000 });

/** Goes to the first claim, and ticks off so many. */
async function tickOff(page, claims) {
  await toStart(page);
  await runCommand(page, 'Go to Next Open Claim');
  const settled = (count) =>
    page.locator('.statusbar-item', { hasText: new RegExp(`\\b${count} of \\d+ settled`) });
  for (let i = 1; i <= claims; i++) {
    await page.keyboard.press('Control+F8');
    await settled(i).first().waitFor();
  }
}

/** An article half ticked off, with a query, a dispute and a source. */
async function workedOn(page) {
  await compared(page);
  await tickOff(page, 7);
  await answer(page, 'Control+Shift+Q', 'Eleven by the log, or twelve?');
  await page.keyboard.press('Control+Shift+F8');
  await answer(page, 'Control+Shift+D', 'Her office says eight.');
  await page.keyboard.press('Control+Shift+F8');
  await answer(page, 'Control+Shift+A', 'https://harbour.invalid/minutes p. 4');
  await page
    .locator('.statusbar-item', { hasText: /\b8 of \d+ settled/ })
    .first()
    .waitFor();
}

/** Shows a file of the folder, as a person does by Ctrl+P. */
async function openByName(page, name) {
  await page.keyboard.press('Control+P');
  await page.locator('.quick-input-widget input').first().fill(name);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first().click();
  await page.locator('.tab.active', { hasText: name }).first().waitFor();
  await page.locator('.quick-input-widget').first().waitFor({ state: 'hidden' });
}

/** Puts the cursor where no claim and no other word lights up with it. */
async function toCalmPlace(page) {
  await toStart(page);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('End');
  await page.waitForTimeout(700); // what lit up goes
}

/** Gives the article the focus, with the cursor before its first word. */
async function toStart(page) {
  await page.locator('.monaco-editor .view-line').first().click();
  await page.keyboard.press('Control+Home');
}

/** Puts the cursor on the second claim that differs: a quotation with a word exchanged. */
async function toDifference(page) {
  await compared(page);
  await toStart(page);
  await runCommand(page, 'Go to Next Claim That Differs');
  await runCommand(page, 'Go to Next Claim That Differs');
  await page.waitForTimeout(700); // what lit up at the cursor goes
}

/** Runs the command of a chord, and answers what it asks. */
async function answer(page, key, words) {
  await page.keyboard.press('Control+K');
  await page.keyboard.press(key);
  await give(page, words);
}

/** Answers what a command asks. */
async function give(page, words) {
  await page.locator('.quick-input-widget input').first().waitFor();
  await page.keyboard.type(words);
  await page.keyboard.press('Enter');
  await page.locator('.quick-input-widget').first().waitFor({ state: 'hidden' });
}

/** Drags the upper edge of a part of the side bar by `y`. */
async function drag(page, part, y) {
  const box = await part.boundingBox();
  await page.mouse.move(box.x + box.width / 2, box.y);
  await page.mouse.down();
  await page.mouse.move(box.x + box.width / 2, box.y + y, { steps: 5 });
  await page.mouse.up();
}

/** Collapses views of the side bar that are open. */
async function collapse(page, ...views) {
  for (const it of views)
    await page.locator(`.pane-header[aria-label^="${it}"][aria-expanded=true]`).click();
  await page.waitForTimeout(500); // the others take the room
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
  for (const it of themes) if (!THEMES[it]) throw new Error(`There is no theme ${it}`);
  await installDependencies();
  if (!(await buildProject('--only=product'))) throw new Error('The build failed');
  for (const it of [out, failures]) mkdirSync(it, { recursive: true });
  const host = await installHost('latest');
  let missed = 0;
  for (const pair of PAIRS) missed += await shootPair(host, pair);
  await stopAll(missed > 0 ? 1 : 0);
} catch (error) {
  console.error(error);
  await stopAll(1);
}

/** Takes every scene in those themes of a pair that are wanted; resolves to how many scenes could not be taken. */
async function shootPair(host, pair) {
  const wanted = pair.filter((it) => themes.includes(it));
  if (wanted.length === 0) return 0;
  const home = mkdtempSync(join(tmpdir(), 'second-source-'));
  const release = onStop(() => rmSync(home, { recursive: true, force: true, maxRetries: 5 }));
  const extensions = join(home, 'extensions');
  await installBuilt(extensions);
  const [light, dark] = pair.map((it) => THEMES[it].name);
  const settings = {
    ...SETTINGS,
    'window.autoDetectColorScheme': true,
    'workbench.preferredLightColorTheme': light,
    'workbench.preferredDarkColorTheme': dark,
  };
  const server = await startServer(host, home, {
    extensions,
    settings,
    env: { HOME: home }, // paths that are shown start with ~
  });
  let missed = 0;
  try {
    for (const name of scenes) {
      if (!SCENES[name]) throw new Error(`There is no scene ${name}`);
      let taken = false;
      for (let attempt = 0; attempt < ATTEMPTS && !taken; attempt++)
        taken = await shoot(
          server,
          join(home, attempt > 0 ? `${name}-${attempt}` : name),
          name,
          wanted,
        );
      if (!taken) missed += 1;
    }
  } finally {
    await server.stop();
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
    release();
  }
  return missed;
}

/** Takes one scene, in a browser and on articles of its own in `folder`: no scene knows what another left. */
async function shoot(server, folder, name, wanted) {
  const seeds = join(folder, 'seeds');
  cpSync(join(ROOT, 'seeds'), seeds, { recursive: true });
  // the colours of letters smoothed for one screen are wrong on another, and double the size of a picture
  const browser = await openBrowser(folder, { args: ['--disable-lcd-text'] });
  const page = browser.pages()[0] ?? (await browser.newPage());
  try {
    await page.goto(pageAddress(server, seeds, { file: firstArticle(seeds) }));
    await waitForAnnotations(page);
    const place = await SCENES[name](page, seeds);
    await page.evaluate(unscrolled);
    await page.mouse.move(640, 2); // where nothing has a tip
    for (const theme of wanted) {
      await page.emulateMedia({
        colorScheme: theme.endsWith('dark') ? 'dark' : 'light',
        forcedColors: place === 'browser' && theme.startsWith('hc') ? 'active' : 'none',
      });
      if (place !== 'browser')
        await page.locator(`.monaco-workbench.${THEMES[theme].of}`).first().waitFor();
      await page.waitForTimeout(1000); // what fades in or out has
      const picture = join(out, `${name}-${theme}.png`);
      writeFileSync(picture, inFewColours(await page.screenshot()));
      console.log(picture);
    }
    return true;
  } catch (error) {
    console.error(`${name}: ${error.message}`);
    await page.screenshot({ path: join(failures, `shot-${name}.png`) });
    return false;
  } finally {
    await browser.close();
  }
}

/** A click may scroll the parts of the workbench by some points. Runs in the page. */
function unscrolled() {
  const parts = '.monaco-workbench, .monaco-grid-view, .split-view-container, .split-view-view';
  for (const it of [document.documentElement, document.body, ...document.querySelectorAll(parts)])
    it.scrollTo(0, 0);
}

/** Runs a command by its title, from the palette. */
async function runCommand(page, title) {
  await page.keyboard.press('F1');
  await page.locator('.quick-input-widget input').first().fill(`>${title}`);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first().click();
}
