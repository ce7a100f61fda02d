#!/usr/bin/env node
// Stands where a VS Code desktop binary is asked for: takes the arguments that @vscode/test-electron gives one
// and runs the suite in a served host, shown in a headless Chromium. SECOND_SOURCE_HOST says which host.
// Ends with 0 when the suite's run() resolved, 1 when it rejected, 2 when the host failed.
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import process from 'node:process';
import { ROOT } from '../lib/dependencies.mjs';
import { stopAll } from '../lib/processes.mjs';
import { openBrowser } from './browser.mjs';
import { serveDriver } from './driver.mjs';
import { installHost } from './install.mjs';
import { pageAddress, startServer } from './server.mjs';
import { suiteEnd, watchPage } from './suiteEnd.mjs';

const TIMEOUT_MS = Number(process.env.HOST_TIMEOUT_MS ?? 1_200_000);

const { flags, rest } = parse(process.argv.slice(2));
if (flags.has('version')) {
  console.log('A served host in place of a desktop binary');
  process.exit(0);
}

try {
  await stopAll(await runSuite());
} catch (error) {
  console.error(`[stand-in] ${error.stack ?? error}`);
  await stopAll(2);
}

/** Both `--name=value` and, for the names that @vscode/test-electron gives so, `--name value`. */
function parse(args) {
  const flags = new Map();
  const rest = [];
  for (const it of args) {
    const [, name, value] = /^--([^=]+)(?:=(.*))?$/s.exec(it) ?? [];
    if (name) flags.set(name, value ?? 'true');
    else rest.push(it);
  }
  return { flags, rest };
}

async function runSuite() {
  const development = resolve(flags.get('extensionDevelopmentPath'));
  const data = resolve(flags.get('user-data-dir'));
  const { publisher, name } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
  const pictures = join(ROOT, 'out', 'failures');
  const driver = await serveDriver(`${publisher}.${name}`.toLowerCase(), { pictures });
  const server = await startServer(
    await installHost(process.env.SECOND_SOURCE_HOST ?? 'latest'),
    dirname(data),
    {
      testDriver: true,
      settings: settingsIn(data),
      extensions: flags.get('extensions-dir'),
      env: { SECOND_SOURCE_DRIVER: driver.address },
    },
  );
  const browser = await openBrowser(dirname(data));
  try {
    const page = browser.pages()[0] ?? (await browser.newPage());
    const offsite = watchPage(page, server);
    const ended = suiteEnd(page, server, TIMEOUT_MS);
    driver.attach({ page, offsite });
    await page.goto(
      pageAddress(server, resolve(rest[0]), {
        development,
        tests: resolve(flags.get('extensionTestsPath')),
      }),
    );
    const code = await ended;
    return code === 0 ? await codeOfHost(server) : code;
  } finally {
    await browser.close().catch(() => {});
    await server.stop();
    await driver.close();
  }
}

/** A host that dies is reported as 0, so the server is asked how its extension host ended. */
async function codeOfHost(server) {
  const words = await Promise.race([
    server.extensionHostGone,
    new Promise((resolve) => setTimeout(resolve, 1000, '')),
  ]);
  if (words === '' || /code: 0,/.test(words)) return 0;
  console.log(words);
  return 1;
}

function settingsIn(data) {
  const file = join(data, 'User', 'settings.json');
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
}
