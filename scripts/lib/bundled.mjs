import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { argv, chdir, execPath } from 'node:process';
import { basename, dirname, join } from 'node:path';

/**
 * Bundles `test/NAME/main.ts` for Node and runs it with this process's arguments; the exit code of
 * this process becomes that of the program.
 */
export async function runBundled(entry, nodeOptions = []) {
  chdir(join(import.meta.dirname, '..', '..'));
  const outfile = `out/${basename(dirname(entry))}.mjs`;
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'esm',
    packages: 'external',
    sourcemap: 'linked',
    logLevel: 'warning',
  });
  const args = [...nodeOptions, '--enable-source-maps', outfile, ...argv.slice(2)];
  process.exitCode = spawnSync(execPath, args, { stdio: 'inherit' }).status ?? 2;
}
