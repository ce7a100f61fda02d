// Lets a suite that runs inside the extension host act as a person would: a small HTTP endpoint on loopback
// that presses keys, clicks and reads in the page that shows the workbench. test/support/hostDriver.ts is its client.
import { randomBytes } from 'node:crypto';
import { createServer } from 'node:http';

const TIMEOUT_MS = 20_000;

/**
 * Serves until `close`. `address` is what the suite needs to be told, token included.
 * Requests wait for `attach(page)`; `extensionId` says whose webviews are ours.
 */
export async function serveDriver(extensionId) {
  const token = randomBytes(16).toString('hex');
  let attach;
  const attached = new Promise((resolve) => (attach = resolve));
  const server = createServer((request, response) => {
    const reply = (status, body) => {
      response.writeHead(status, { 'content-type': 'application/json' });
      response.end(JSON.stringify(body));
    };
    if (request.method !== 'POST' || request.url !== `/${token}`) return reply(404, {});
    read(request)
      .then(async (text) => {
        const { verb, ...args } = JSON.parse(text);
        if (!Object.hasOwn(VERBS, verb)) throw new Error(`The driver has no verb ${verb}`);
        const value = await VERBS[verb](await attached, args, extensionId);
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
    const all = locators(shown.page, target, id).map((it) => it.allInnerTexts());
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
  screenshot: ({ page }, { path }) => page.screenshot({ path }).then(() => undefined),
  /** Hosts beyond loopback that the page has asked for so far. */
  offsite: ({ offsite }) => [...offsite],
};

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
  const frames = target.webview
    ? page.frames().filter((it) => isOurs(it.parentFrame()?.url(), extensionId))
    : [page];
  return frames.map((it) => it.locator(target.selector, options));
}

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
