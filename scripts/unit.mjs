// Runs the bundled tests that need no editor. Usage: node scripts/unit.mjs RESULTS.json FILE…
// The launcher (scripts/test.mjs) demands the results file, so a test that ends the process cannot pass for a run.
import { writeFileSync } from 'node:fs';
import { argv, env, exit, setSourceMapsEnabled } from 'node:process';
import Mocha from 'mocha';

setSourceMapsEnabled(true);
const [, , results, ...files] = argv;
const jobs = Number(env.TEST_JOBS ?? 1);
const mocha = new Mocha({
  ui: 'bdd',
  timeout: Number(env.TEST_TIMEOUT_MS ?? 60_000),
  retries: Number(env.TEST_RETRIES ?? 0),
  forbidOnly: Boolean(env.CI),
  grep: env.GREP,
  reporter: env.REPORTER ?? 'dot',
  ...(jobs > 1 && { parallel: true, jobs }),
});
for (const file of files) mocha.addFile(file);
if (jobs === 1) await mocha.loadFilesAsync();
const failed = [];
const runner = mocha.run(() => {
  const { passes, failures, pending } = runner.stats;
  writeFileSync(results, JSON.stringify({ passes, failures, pending, failed, ended: true }));
  exit(failures > 0 ? 1 : 0);
});
runner.on('fail', (test, { message }) => failed.push({ title: test.fullTitle(), message }));
