// The host tests in the browser's own extension host, as in VS Code for the Web: the extension and its suite come
// over http, and run in a web worker of the page.
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { ROOT } from '../lib/dependencies.mjs';
import { openBrowser } from './browser.mjs';
import { serveDriver } from './driver.mjs';
import { installHost } from './install.mjs';
import { pageAddress, startServer } from './server.mjs';
import { suiteEnd, watchPage } from './suiteEnd.mjs';

const TIMEOUT_MS = Number(process.env.HOST_TIMEOUT_MS ?? 1_200_000);

/** A page that we change on its way has no address space known to Chromium, which then refuses it loopback. */
const LOOPBACK =
  '--disable-features=LocalNetworkAccessChecks,LocalNetworkAccessChecksWebSockets,LocalNetworkAccessForWorkers';

/** Where the page finds the project. */
const SERVED = '/second-source';
const SUITE = 'out/test/browser/suite.cjs';

/** Runs the suite; resolves to its exit code and whether it ran out of time. `results` takes its counts. */
export async function runBrowserTests(folder, results) {
  console.log('\nBrowser tests: the served VS Code (latest), extension host in the page');
  const workspace = join(folder, 'workspace');
  const pictures = join(ROOT, 'out', 'failures');
  for (const it of [folder, pictures]) mkdirSync(it, { recursive: true });
  cpSync(join(ROOT, 'seeds'), workspace, { recursive: true });
  const { publisher, name } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const driver = await serveDriver(`${publisher}.${name}`.toLowerCase(), {
    say: (text) => console.log(text),
    result: (counts) => writeFileSync(results, JSON.stringify(counts)),
    pictures,
  });
  const server = await startServer(await installHost('latest'), folder, { testDriver: true });
  const browser = await openBrowser(folder, { args: [LOOPBACK] });
  try {
    const page = browser.pages()[0] ?? (await browser.newPage());
    await serveProject(page, driver.address);
    await nameExtension(page, server);
    const offsite = watchPage(page, server);
    const log = process.env.VERBOSE ? console.log : () => {};
    const ended = suiteEnd(page, server, TIMEOUT_MS, log);
    driver.attach({ page, offsite });
    await page.goto(pageAddress(server, workspace));
    return { code: await ended, timedOut: false };
  } catch (error) {
    console.error(error.message);
    return { code: 2, timedOut: /no end of the suite/.test(error.message) };
  } finally {
    await browser.close().catch(() => {});
    await server.stop();
    await driver.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** What the suite asks of `process.env` stands before it. */
function serveProject(page, driver) {
  const environment = {
    SECOND_SOURCE_HOST: 'browser',
    SECOND_SOURCE_DRIVER: driver,
    SECOND_SOURCE_GREP: process.env.GREP ?? '',
  };
  const told = `globalThis.secondSourceEnvironment = ${JSON.stringify(environment)};\n`;
  return page.context().route(
    ({ pathname }) => pathname.startsWith(`${SERVED}/`),
    (route) => {
      const { pathname } = new URL(route.request().url());
      const path = decodeURIComponent(pathname.slice(SERVED.length + 1));
      const file = join(ROOT, path);
      if (!file.startsWith(ROOT) || !existsSync(file)) return route.fulfill({ status: 404 });
      const headers = { 'access-control-allow-origin': '*' };
      return path === SUITE
        ? route.fulfill({
            body: told + readFileSync(file, 'utf8'),
            contentType: 'text/javascript',
            headers,
          })
        : route.fulfill({ path: file, headers });
    },
  );
}

/** The page's own settings name the extension under development; its address cannot. */
function nameExtension(page, { authority }) {
  const at = (path) => ({
    scheme: 'http',
    authority,
    path: [SERVED, path].filter(Boolean).join('/'),
  });
  return page.context().route(
    ({ host, pathname }) => host === authority && pathname === '/',
    async (route) => {
      const response = await route.fetch();
      const body = (await response.text()).replace(
        /(id="vscode-workbench-web-configuration" data-settings=")([^"]*)"/,
        (_, head, data) => {
          const settings = JSON.parse(data.replaceAll('&quot;', '"').replaceAll('&amp;', '&'));
          settings.developmentOptions = {
            ...settings.developmentOptions,
            extensions: [at('')],
            extensionTestsPath: at(SUITE),
          };
          const text = JSON.stringify(settings).replaceAll('&', '&amp;').replaceAll('"', '&quot;');
          return `${head}${text}"`;
        },
      );
      await route.fulfill({ response, body });
    },
  );
}
