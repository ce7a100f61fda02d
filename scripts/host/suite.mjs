// The host tests in one VS Code, with a time-out, the suite's own words on our output, and nothing left behind.
import {
  closeSync,
  cpSync,
  existsSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { ROOT } from '../lib/dependencies.mjs';
import { run } from '../lib/processes.mjs';
import { installChromium } from './browser.mjs';
import { canServe, installHost } from './install.mjs';
import { endLeftovers } from './server.mjs';

const TIMEOUT_MS = Number(process.env.HOST_TIMEOUT_MS ?? 1_200_000) + 60_000;
const DESKTOP_VERSIONS = { latest: 'stable', floor: '1.100.3' };

/**
 * Runs the suite in the host `name`, with all that it writes in `folder`.
 * `results` is the file that the suite leaves its counts in; `vsix` a package that is installed and tried in place
 * of the folder under development, where the host is one that we serve. Resolves as `run` does.
 */
export async function runHostTests(name, folder, results, vsix) {
  const launcher = await launcherOf(name);
  const installed = vsix !== undefined && launcher.host !== undefined;
  console.log(`\nHost tests in ${launcher.title}${installed ? ', as installed' : ''}`);
  const workspace = join(folder, 'workspace');
  mkdirSync(join(folder, 'data', 'User'), { recursive: true });
  cpSync(join(ROOT, 'seeds'), workspace, { recursive: true });
  writeFileSync(join(folder, 'data', 'User', 'settings.json'), '{}');

  if (installed) await installPackage(launcher.host, vsix, folder);

  const spec = join(folder, 'spec.log');
  const log = join(folder, 'host.log');
  const out = process.env.VERBOSE ? 'inherit' : openSync(log, 'w');
  const stopFollowing = follow(spec);
  try {
    const { executable, version } = launcher;
    const { code, timedOut } = await run(
      process.execPath,
      [
        join(import.meta.dirname, 'launch.mjs'),
        JSON.stringify({
          executable,
          version,
          folder,
          workspace,
          ...(installed && { development: emptyExtension(folder) }),
        }),
      ],
      {
        cwd: ROOT,
        timeoutMs: TIMEOUT_MS,
        graceMs: 20_000,
        stdio: ['ignore', out, out],
        env: {
          ...process.env,
          SECOND_SOURCE_HOST: name,
          SECOND_SOURCE_INSTALLED: installed ? '1' : '',
          SECOND_SOURCE_RESULTS: results,
          SECOND_SOURCE_SPEC: spec,
        },
      },
    );
    stopFollowing();
    if (code !== 0 && existsSync(log)) console.error(lastLines(log, 40));
    return { code, timedOut };
  } finally {
    stopFollowing();
    if (out !== 'inherit') closeSync(out);
    await endLeftovers(folder);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** A named binary, else a downloaded desktop where there is a display, else the served host; installed. */
export async function launcherOf(name) {
  const named = process.env.VSCODE_EXECUTABLE_PATH;
  if (named) return { title: named, executable: named };
  const display = process.env.DISPLAY ?? process.env.WAYLAND_DISPLAY;
  if (process.platform !== 'linux' || display || !canServe()) {
    const version = DESKTOP_VERSIONS[name];
    if (!canServe() || (await canDownload(version)))
      return { title: `VS Code ${version}`, version };
    console.log('VS Code could not be downloaded; the served one takes its place');
  }
  const host = await installHost(name);
  await installChromium();
  const executable = join(import.meta.dirname, 'standIn.mjs');
  return { title: `the served VS Code (${name})`, executable, host };
}

/** As a person does it from a file: by VS Code itself. */
async function installPackage({ node, server }, vsix, folder) {
  const data = join(folder, 'data');
  const { code } = await run(
    node,
    [
      server,
      ...['--install-extension', vsix, '--accept-server-license-terms'],
      ...['--extensions-dir', join(folder, 'extensions')],
      ...['--user-data-dir', data, '--server-data-dir', data],
    ],
    {
      timeoutMs: 60_000,
      stdio: 'ignore',
      env: { ...process.env, EXTENSIONS_GALLERY: '{}', TMPDIR: folder },
    },
  );
  if (code !== 0) throw new Error(`Installing ${vsix} ended with ${code}`);
}

/** VS Code runs a suite only beside an extension under development. */
function emptyExtension(folder) {
  const home = join(folder, 'empty');
  mkdirSync(home, { recursive: true });
  const manifest = { publisher: 'none', name: 'empty', version: '0.0.0', engines: { vscode: '*' } };
  writeFileSync(join(home, 'package.json'), JSON.stringify(manifest));
  return home;
}

async function canDownload(version) {
  const { downloadAndUnzipVSCode, SilentReporter } = await import('@vscode/test-electron');
  const cachePath = join(ROOT, '.vscode-test');
  try {
    await downloadAndUnzipVSCode({ version, cachePath, reporter: new SilentReporter() });
    return true;
  } catch {
    return false;
  }
}

/** Prints what is written to `file`, as it grows, until the function that it returns is called. */
function follow(file) {
  let printed = 0;
  const print = () => {
    if (!existsSync(file)) return;
    const text = readFileSync(file, 'utf8');
    process.stdout.write(text.slice(printed));
    printed = text.length;
  };
  const timer = setInterval(print, 300);
  return () => {
    clearInterval(timer);
    print();
  };
}

/** What every run says, among it the stack of a module that is not built here on purpose. */
const NOISE = new RegExp(
  [
    '^\\s+(at|→) ',
    'Could not locate the bindings file',
    'Ignoring fetching additional builtin',
    'additional builtin extensions cache',
    'Timed out waiting for authentication provider',
    '^\\[(AccountPolicyGate|AgentHost|Service Worker|reconnection-grace-time)',
  ].join('|'),
);

const lastLines = (file, count) =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter((it) => !NOISE.test(it))
    .slice(-count)
    .join('\n');
