// Runs the bundled tests that need no editor. Usage: node scripts/unit.mjs RESULTS.json FILE…
// The launcher (scripts/test.mjs) demands the results file, so a test that ends the process cannot pass for a run.
import { writeFileSync } from 'node:fs';
import { argv, exit, setSourceMapsEnabled } from 'node:process';
import Mocha from 'mocha';

setSourceMapsEnabled(true);
const [, , results, ...files] = argv;
const mocha = new Mocha({
  ui: 'bdd',
  timeout: Number(process.env.TEST_TIMEOUT_MS ?? 20_000),
  retries: Number(process.env.TEST_RETRIES ?? 0),
  forbidOnly: Boolean(process.env.CI),
  grep: process.env.GREP,
  reporter: process.env.REPORTER ?? 'dot',
});
for (const file of files) mocha.addFile(file);
await mocha.loadFilesAsync();
const failed = [];
const runner = mocha.run(() => {
  const { passes, failures, pending } = runner.stats;
  writeFileSync(results, JSON.stringify({ passes, failures, pending, failed, ended: true }));
  exit(failures > 0 ? 1 : 0);
});
runner.on('fail', (test, { message }) => failed.push({ title: test.fullTitle(), message }));
