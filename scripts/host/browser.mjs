// A headless Chromium that sees nothing but loopback: found, installed where that can be done, and opened.
import { accessSync, constants, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { ROOT } from '../lib/dependencies.mjs';
import { onStop, run, sleep } from '../lib/processes.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const QUIET = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--force-color-profile=srgb',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost, EXCLUDE *.localhost',
];

/** Opens a browser whose profile is a folder in `folder`. Close the context that it resolves to. */
export async function openBrowser(
  folder,
  { viewport = { width: 1280, height: 800 }, args = [] } = {},
) {
  const { chromium } = await import('playwright-core');
  const profile = join(folder, 'chromium');
  // webviews live on another origin, whose service worker needs third-party cookies
  mkdirSync(join(profile, 'Default'), { recursive: true });
  const preferences = { profile: { cookie_controls_mode: 0, block_third_party_cookies: false } };
  writeFileSync(join(profile, 'Default', 'Preferences'), JSON.stringify(preferences));
  const options = {
    executablePath: await installChromium(),
    headless: true,
    viewport,
    args: [...QUIET, ...args],
    env: { ...process.env, TMPDIR: folder, XDG_CONFIG_HOME: profile, XDG_CACHE_HOME: profile },
    // ours do that, in order
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  };
  const context = await withTemporaryFolder(folder, () =>
    chromium.launchPersistentContext(profile, options),
  );
  const release = onStop(() => context.close());
  context.once('close', release);
  return context;
}

/** What playwright-core makes at the launch goes with the folder too, should we be killed. */
async function withTemporaryFolder(folder, launch) {
  const { TMPDIR } = process.env;
  process.env.TMPDIR = folder;
  try {
    return await launch();
  } finally {
    if (TMPDIR === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = TMPDIR;
  }
}

/** The path of a Chromium; installs one where there is none and we may. */
export async function installChromium() {
  const found = await findChromium();
  if (found) return found;
  const ways = process.platform === 'linux' && process.getuid() === 0 ? [fromDebian] : [];
  for (const way of [...ways, fromPlaywright]) {
    await way();
    const installed = await findChromium();
    if (installed) return installed;
  }
  throw new Error(
    'No Chromium found and none could be installed. Install Chromium or Google Chrome, ' +
      'or set CHROMIUM to the path of one.',
  );
}

async function findChromium() {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  const { chromium } = await import('playwright-core');
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = [
    ...NAMES.flatMap((name) => folders.map((it) => join(it, name))),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    chromium.executablePath(),
  ];
  return candidates.find(isExecutable);
}

async function fromDebian() {
  if (!existsSync('/usr/bin/apt-get')) return;
  console.log('Installing Chromium (apt-get install chromium)');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args) =>
    run('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=300', ...args], {
      env,
      stdio: ['ignore', 'ignore', 'inherit'],
    });
  // someone else's apt-get may hold the lists for a moment
  for (let attempt = 0; attempt < 3; attempt++) {
    await apt('update');
    const { code } = await apt(
      'install',
      '-y',
      '--no-install-recommends',
      'chromium',
      'fonts-dejavu-core',
    );
    if (code === 0) return;
    await sleep(5000);
  }
}

async function fromPlaywright() {
  console.log("Installing Chromium (playwright-core's download)");
  const cli = join(ROOT, 'node_modules', 'playwright-core', 'cli.js');
  await run(process.execPath, [cli, 'install', 'chromium']);
}

function isExecutable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

if (process.argv[1] === import.meta.filename) console.log(await installChromium());
