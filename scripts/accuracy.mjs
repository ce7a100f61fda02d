// Bundles test/accuracy and runs it: node scripts/accuracy.mjs [--corpora FOLDER] [--check]
import { build } from 'esbuild';
import { spawnSync } from 'node:child_process';
import { argv, chdir, execPath } from 'node:process';
import { join } from 'node:path';

chdir(join(import.meta.dirname, '..'));
await build({
  entryPoints: ['test/accuracy/main.ts'],
  outfile: 'out/accuracy.mjs',
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'esm',
  packages: 'external',
  sourcemap: 'linked',
  logLevel: 'warning',
});
const run = spawnSync(execPath, ['--enable-source-maps', 'out/accuracy.mjs', ...argv.slice(2)], {
  stdio: 'inherit',
});
process.exitCode = run.status ?? 2;
