// What has to be there before anything else can run: Node built-ins only.
import { existsSync, readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import process from 'node:process';
import { run } from './processes.mjs';

export const ROOT = dirname(dirname(import.meta.dirname));

/** Runs `npm ci` where node_modules does not hold what package-lock.json says. */
export async function installDependencies() {
  if (isInstalled(ROOT)) return;
  console.log('Installing dependencies (npm ci)');
  const { code } = await npm(['ci', '--no-audit', '--no-fund', '--loglevel=error'], { cwd: ROOT });
  if (code !== 0) throw new Error(`npm ci ended with ${code}`);
}

/** npm with the arguments and options of `run`, on `node` where it is given, else on ours. */
export function npm(args, { node = process.execPath, ...options } = {}) {
  const entry = process.env.npm_execpath; // set when npm runs us, and then the very npm to go on with
  const PATH = `${dirname(node)}${delimiter}${process.env.PATH ?? ''}`;
  const env = { ...(options.env ?? process.env), PATH };
  return entry && /\.c?js$/.test(entry)
    ? run(node, [entry, ...args], { ...options, env })
    : run('npm', args, { ...options, env });
}

/** Builds the project; resolves to whether all of it could be built. */
export async function buildProject(...args) {
  const { code } = await run(process.execPath, [join(ROOT, 'esbuild.mjs'), ...args], { cwd: ROOT });
  return code === 0;
}

/** Compares by content: a fresh checkout says nothing with its times. */
function isInstalled(folder) {
  const marker = join(folder, 'node_modules', '.package-lock.json');
  if (!existsSync(marker)) return false;
  const wanted = readPackages(join(folder, 'package-lock.json'));
  const present = readPackages(marker);
  return Object.entries(wanted).every(
    ([path, it]) =>
      path === '' ||
      it.optional === true ||
      it.devOptional === true ||
      present[path]?.version === it.version,
  );
}

const readPackages = (file) => JSON.parse(readFileSync(file, 'utf8')).packages;
