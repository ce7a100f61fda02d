// A served VS Code on loopback: the real workbench and a real extension host, started and stopped as one.
import { spawn } from 'node:child_process';
import { appendFileSync, createWriteStream, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { endGroup, onStop } from '../lib/processes.mjs';

const START_TIMEOUT_MS = 60_000;

/** Settings that keep the workbench quiet and off the network. */
const QUIET = {
  'telemetry.telemetryLevel': 'off',
  'workbench.startupEditor': 'none',
  'workbench.enableExperiments': false,
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'chat.disableAIFeatures': true,
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'update.mode': 'none',
  'update.showReleaseNotes': false,
  'files.autoSave': 'off', // as on a desktop; a served one saves what is typed
  'security.workspace.trust.enabled': false,
  'git.enabled': false,
  'npm.fetchOnlinePackageInfo': false,
  'json.schemaDownload.enable': false,
  'typescript.disableAutomaticTypeAcquisition': true,
};

/** A folder is not trusted, and nobody asks about it before anything else. */
const TRUST = {
  'security.workspace.trust.enabled': true,
  'security.workspace.trust.startupPrompt': 'never',
};

/** Left over from a VS Code window or terminal that started us. VSCODE_TEST_OPTIONS and the like pass. */
const INHERITED =
  /^(VSCODE_(IPC|PID|CWD|NLS|CODE_CACHE|INJECTION|GIT|HANDLES|CRASH|ESM|AMD|PROXY|AGENT)|ELECTRON_)/;

/**
 * Starts a host that `installHost` returned. All that it writes goes into `folder`, which the caller removes.
 * - `settings`: user settings on top of the quiet ones;
 * - `extensions`: the folder of installed extensions;
 * - `token`: what a browser must show to be let in; without it, whoever reaches the port is;
 * - `trust`: folders have to be trusted first, as on a desktop;
 * - `testDriver`: lets the page's address name an extension under development and its tests. Hides notifications.
 */
export async function startServer(host, folder, options = {}) {
  const data = join(folder, 'data');
  const extensions = options.extensions ?? join(folder, 'extensions');
  mkdirSync(join(data, 'User'), { recursive: true });
  mkdirSync(extensions, { recursive: true });
  const settings = { ...QUIET, ...(options.trust && TRUST), ...options.settings };
  writeFileSync(join(data, 'User', 'settings.json'), JSON.stringify(settings, undefined, 2));

  const args = [
    host.server,
    ...['--host', '127.0.0.1', '--port', String(options.port ?? 0)],
    ...(options.token ? ['--connection-token', options.token] : ['--without-connection-token']),
    ...(options.testDriver ? ['--enable-smoke-test-driver'] : []),
    ...(options.trust ? [] : ['--disable-workspace-trust']),
    ...['--accept-server-license-terms', '--disable-telemetry'],
    ...['--user-data-dir', data, '--server-data-dir', data, '--extensions-dir', extensions],
  ];
  const child = spawn(host.node, args, {
    env: environment(folder, options.env),
    detached: true, // a process group of its own, so that stopping ends its children too
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stop = () => (child.pid ? endGroup(child.pid) : undefined);
  const release = onStop(stop);
  if (child.pid) appendFileSync(groupsFile(folder), `${child.pid}\n`);

  const log = createWriteStream(join(folder, 'server.log'));
  let output = '';
  let died;
  /** Resolves to the server's own words when an extension host process has ended. */
  const extensionHostGone = new Promise((resolve) => (died = resolve));
  const port = await new Promise((resolve, reject) => {
    const fail = (why) => reject(new Error(`The served VS Code ${why}\n${output}`));
    const timer = setTimeout(() => fail('did not start in time'), START_TIMEOUT_MS);
    const read = (chunk) => {
      log.write(chunk);
      output = (output + chunk).slice(-20_000);
      const listening = /Extension host agent listening on (\d+)/.exec(output);
      if (listening) {
        clearTimeout(timer);
        resolve(Number(listening[1]));
      }
      const gone = /Extension Host Process exited with code: \S+, signal: \w+/.exec(output);
      if (gone) died(gone[0]);
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    child.once('error', (error) => fail(error.message));
    child.once('exit', (code) => fail(`ended with ${code}`));
  }).catch(async (error) => {
    await stop();
    release();
    throw error;
  });

  return {
    authority: `127.0.0.1:${port}`,
    extensionHostGone,
    /** Resolves when the server itself has ended. */
    ended: new Promise((resolve) => child.once('exit', resolve)),
    async stop() {
      await stop();
      release();
      log.end();
    },
  };
}

/**
 * The page that opens `folder`. Optional: `file` is shown at once; `development` and `tests` are absolute
 * paths of an extension and of its suite and need the test driver; `token` as the server was given it.
 */
export function pageAddress(server, folder, { file, development, tests, token } = {}) {
  const remote = (path) => `vscode-remote://${server.authority}${path}`;
  const payload = [
    ...(file ? [['openFile', remote(file)]] : []),
    ...(development ? [['extensionDevelopmentPath', remote(development)]] : []),
    ...(tests ? [['extensionTestsPath', remote(tests)]] : []),
    ['skipWelcome', 'true'],
  ];
  const address = new URL(`http://${server.authority}/`);
  if (token) address.searchParams.set('tkn', token);
  address.searchParams.set('folder', folder);
  address.searchParams.set('payload', JSON.stringify(payload));
  return address.href;
}

/** Ends what a launcher that was itself killed has left running in `folder`. */
export async function endLeftovers(folder) {
  for (const line of read(groupsFile(folder)).split('\n').filter(Boolean))
    if (read(`/proc/${line}/cmdline`).includes(folder)) await endGroup(Number(line));
}

const groupsFile = (folder) => join(folder, 'groups');

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

function environment(folder, own) {
  const inherited = Object.entries(process.env).filter(([name]) => !INHERITED.test(name));
  return {
    ...Object.fromEntries(inherited),
    EXTENSIONS_GALLERY: '{}', // no extension gallery, so none is looked up
    // sockets, device ids and other litter go with the folder
    TMPDIR: folder,
    XDG_RUNTIME_DIR: folder,
    XDG_CONFIG_HOME: folder,
    XDG_CACHE_HOME: folder,
    XDG_DATA_HOME: folder,
    ...own,
  };
}
