// The served hosts: a real VS Code (code-server, from npm) that needs neither a download of its own nor a display.
//   node scripts/host/install.mjs [latest] [floor]
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import process from 'node:process';
import { npm, ROOT } from '../lib/dependencies.mjs';
import { onStop } from '../lib/processes.mjs';

const CACHE = join(ROOT, '.vscode-test', 'hosts');
const VSCODE = join('node_modules', 'code-server', 'lib', 'vscode');
/** Goes up when fill() comes to leave something else behind. */
const RECIPE = 2;
/** Large, and nothing here uses it. */
const UNUSED = ['node_modules/@github', 'node_modules/@microsoft/mxc-sdk', 'extensions/copilot'];

/**
 * Installs the host pinned in scripts/host/<name>, unless its stamp says that it stands already.
 * Returns the Node.js that runs it and VS Code's server file, as absolute paths.
 */
export async function installHost(name) {
  const pinned = join(import.meta.dirname, name);
  const stamp = stampOf(pinned);
  const home = join(CACHE, name);
  if (readStamp(home) !== stamp) await replace(home, pinned, stamp);
  return { node: nodeIn(home), server: join(home, VSCODE, 'out', 'server-main.js') };
}

/** Whether a served host can run on this machine at all. */
export const canServe = () =>
  process.platform === 'linux' && ['x64', 'arm64'].includes(process.arch);

/** Built beside its place and then moved there, so that two installs at once do no harm. */
async function replace(home, pinned, stamp) {
  console.log(`Installing the served VS Code: ${readJson(pinned).description}`);
  mkdirSync(CACHE, { recursive: true });
  const fresh = mkdtempSync(`${home}-`);
  const drop = () => rmSync(fresh, { recursive: true, force: true, maxRetries: 5 });
  const release = onStop(drop);
  try {
    await fill(fresh, pinned);
    writeFileSync(join(fresh, '.stamp'), stamp);
    if (readStamp(home) === stamp) return;
    rmSync(home, { recursive: true, force: true, maxRetries: 5 });
    renameSync(fresh, home);
  } finally {
    drop();
    release();
  }
}

async function fill(folder, pinned) {
  for (const file of ['package.json', 'package-lock.json'])
    cpSync(join(pinned, file), join(folder, file));
  // without its install scripts, which refuse another Node.js than their own and build what is not needed here
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  await succeed(['ci', '--engine-strict=false', ...quiet], { cwd: folder });

  // from here on npm runs on the host's own Node.js and builds with the headers that come with it
  const node = nodeIn(folder);
  const env = { ...process.env, npm_config_nodedir: dirname(dirname(node)) };
  const vscode = join(folder, VSCODE);
  // VS Code's own dependencies, pinned by its npm-shrinkwrap.json; npm ci refuses that of 4.139.1
  await succeed(['install', '--omit=dev', ...quiet], { cwd: vscode, node, env });
  provideRipgrep(folder);
  for (const it of UNUSED) rmSync(join(vscode, it), { recursive: true, force: true });
  const watchdog = ['@vscode/native-watchdog', 'native-watchdog'].filter((it) =>
    existsSync(join(vscode, 'node_modules', it)),
  );
  const rebuild = ['rebuild', ...watchdog, '--loglevel=silent'];
  const { code } = await npm(rebuild, { cwd: vscode, node, env, stdio: 'ignore' });
  // it stops an orphaned extension host; we stop ours ourselves, so a machine without a compiler will do
  if (code !== 0) console.log('native-watchdog was not built; the host logs an error and runs');
}

/** The older VS Code would download the ripgrep that finds files. */
function provideRipgrep(folder) {
  const wanted = join(folder, VSCODE, 'node_modules', '@vscode', 'ripgrep');
  const universal = join(folder, 'node_modules', '@vscode', 'ripgrep-universal', 'bin');
  if (!existsSync(wanted) || !existsSync(universal)) return;
  cpSync(join(universal, `linux-${process.arch}`), join(wanted, 'bin'), { recursive: true });
}

async function succeed(args, options) {
  const { code } = await npm(args, options);
  if (code !== 0) throw new Error(`npm ${args[0]} for the served VS Code ended with ${code}`);
}

function nodeIn(folder) {
  const own = join(folder, 'node_modules', `node-linux-${process.arch}`, 'bin', 'node');
  if (existsSync(own)) return own;
  throw new Error(`The served VS Code runs on Linux (x64, arm64) only, not on ${process.platform}`);
}

function stampOf(pinned) {
  const hash = createHash('sha256').update(String(RECIPE));
  return hash.update(readFileSync(join(pinned, 'package-lock.json'))).digest('hex');
}

function readStamp(folder) {
  const file = join(folder, '.stamp');
  return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
}

const readJson = (folder) => JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

if (process.argv[1] === import.meta.filename) {
  const names = process.argv.slice(2);
  for (const name of names.length > 0 ? names : ['latest', 'floor'])
    console.log(name, (await installHost(name)).server);
}
