// Lets a suite that runs inside the extension host act as a person would: a small HTTP endpoint on loopback
// that presses keys, clicks and reads in the page that shows the workbench. test/support/hostDriver.ts is its client.
import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const TIMEOUT_MS = 20_000;

/**
 * Serves until `close`. `address` is what the suite needs to be told, token included.
 * Requests wait for `attach(page)`; `extensionId` says whose webviews are ours. `report` takes what a suite without
 * files says: `say(text)`, `result(counts)`; and it names the folder of pictures, `pictures`.
 */
export async function serveDriver(extensionId, report = {}) {
  const token = randomBytes(16).toString('hex');
  let attach;
  const attached = new Promise((resolve) => (attach = resolve));
  const server = createServer((request, response) => {
    const reply = (status, body) => {
      // a suite in the browser's extension host asks from another origin; the token keeps others out
      response.writeHead(status, {
        'content-type': 'application/json',
        'access-control-allow-origin': '*',
      });
      response.end(JSON.stringify(body));
    };
    if (request.method !== 'POST' || request.url !== `/${token}`) return reply(404, {});
    read(request)
      .then(async (text) => {
        const { verb, ...args } = JSON.parse(text);
        if (!Object.hasOwn(VERBS, verb)) throw new Error(`The driver has no verb ${verb}`);
        const value = await VERBS[verb]({ ...(await attached), report }, args, extensionId);
        reply(200, { value: value ?? null });
      })
      .catch((error) => reply(500, { error: String(error.message ?? error) }));
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${server.address().port}/${token}`,
    attach,
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(resolve));
    },
  };
}

const VERBS = {
  press: ({ page }, { keys }) => page.keyboard.press(keys),
  type: ({ page }, { text }) => page.keyboard.type(text),
  click: (shown, { target, ...how }, id) =>
    act(shown, target, id, (it) => it.click({ force: true, ...how })),
  hover: (shown, { target, ...how }, id) => act(shown, target, id, (it) => it.hover(how)),
  fill: (shown, { target, text }, id) => act(shown, target, id, (it) => it.fill(text)),
  text: (shown, { target }, id) => act(shown, target, id, (it) => it.innerText()),
  attribute: (shown, { target, name }, id) => act(shown, target, id, (it) => it.getAttribute(name)),
  aria: (shown, { target }, id) => act(shown, target, id, (it) => it.ariaSnapshot()),
  /** `script` is the source of a function of the element, which runs in the page. */
  evaluate: (shown, { target, script }, id) =>
    // made a function here: Playwright passes no element to a script
    act(shown, target, id, (it) => it.evaluate(new Function('it', `return (${script})(it)`))),
  /** These do not wait: what is there now. */
  texts: async (shown, { target }, id) => {
    const all = locators(shown.page, target, id).map((it) => it.evaluateAll(textsInOrder));
    return (await Promise.all(all)).flat();
  },
  count: async (shown, { target }, id) => {
    const all = locators(shown.page, target, id).map((it) => it.count());
    return (await Promise.all(all)).reduce((sum, it) => sum + it, 0);
  },
  waitFor: (shown, { target, timeoutMs }, id) =>
    act(shown, target, id, (it) => it.waitFor({ timeout: 1000 }), timeoutMs),
  waitForGone: async ({ page }, { target, timeoutMs }, id) => {
    const visible = async () =>
      (await Promise.all(locators(page, target, id).map((it) => it.first().isVisible()))).some(
        Boolean,
      );
    await until(async () => !(await visible()), `${describe(target)} stays`, timeoutMs);
  },
  picture: async ({ page, report }, { title }) => {
    if (!report.pictures) return;
    mkdirSync(report.pictures, { recursive: true });
    await page.screenshot({ path: join(report.pictures, `${fileName(title)}.png`) });
  },
  say: ({ report }, { text }) => report.say?.(text),
  result: ({ report }, { counts }) => report.result?.(counts),
  /** What axe-core finds in our webviews that can be seen. */
  accessibility: async ({ page }, _args, id) => {
    const axe = await readFile(
      createRequire(import.meta.url).resolve('axe-core/axe.min.js'),
      'utf8',
    );
    const found = [];
    for (const frame of ourFrames(page, id)) {
      if (
        !(await frame
          .locator('body')
          .isVisible()
          .catch(() => false))
      )
        continue;
      await frame.evaluate(axe); // the page's own policy lets no script in; the browser's debugger does
      const { violations } = await frame.evaluate(() => {
        // what shines through a page without a background of its own is the side bar, in another frame
        const { body } = document;
        if (getComputedStyle(body).backgroundColor === 'rgba(0, 0, 0, 0)')
          body.style.backgroundColor = 'var(--vscode-sideBar-background)';
        return globalThis.axe.run();
      });
      for (const { id: rule, help, nodes } of violations) {
        const places = nodes
          .slice(0, 4)
          .map((it) => `${it.html.slice(0, 160)} ${it.failureSummary}`);
        found.push(`${rule}: ${help} (${nodes.length}: ${places.join(' | ')})`);
      }
    }
    return found;
  },
  /** Hosts beyond loopback that the page has asked for so far. */
  offsite: ({ offsite }) => [...offsite],
};

/** A list that is scrolled keeps its lines in no order, each with its place. Runs in the page. */
const textsInOrder = (elements) =>
  elements
    .map((it) => ({ text: it.innerText, at: Number(it.getAttribute('data-index') ?? 0) }))
    .sort((a, b) => a.at - b.at)
    .map(({ text }) => text);

/** Does `action` on the first visible match, waiting for one to appear. */
async function act({ page }, target, extensionId, action, timeoutMs = TIMEOUT_MS) {
  let found;
  await until(
    async () => {
      for (const it of locators(page, target, extensionId)) {
        const one = it.nth(target.nth ?? 0);
        if (await one.isVisible().catch(() => false)) {
          found = one;
          return true;
        }
      }
      return false;
    },
    `${describe(target)} did not appear`,
    timeoutMs,
  );
  return action(found);
}

/** In the workbench, or in each of our webviews: a webview is a frame inside a frame that names its extension. */
function locators(page, target, extensionId) {
  const options = target.text === undefined ? {} : { hasText: target.text };
  const frames = target.webview ? ourFrames(page, extensionId) : [page];
  return frames.map((it) => it.locator(target.selector, options));
}

const ourFrames = (page, extensionId) =>
  page.frames().filter((it) => isOurs(it.parentFrame()?.url(), extensionId));

const fileName = (title) => title.replace(/[^\w-]{1,80}/g, '-').slice(0, 120);

const isOurs = (address, extensionId) =>
  URL.canParse(address ?? '') &&
  new URL(address).searchParams.get('extensionId')?.toLowerCase() === extensionId;

async function until(condition, complaint, timeoutMs = TIMEOUT_MS) {
  const deadline = Date.now() + timeoutMs;
  while (!(await condition())) {
    if (Date.now() > deadline) throw new Error(`${complaint} within ${timeoutMs} ms`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

const describe = ({ selector, text, webview }) =>
  `${selector}${text === undefined ? '' : ` with “${text}”`}${webview ? ' in a webview' : ''}`;

async function read(request) {
  let text = '';
  for await (const chunk of request) text += chunk;
  return text;
}
