// Asks the registry whether something is known against the packages that ship: npm run audit
// Exit code 0: nothing is; 1: something is; 3: the registry did not answer, so nobody knows.
import { spawnSync } from 'node:child_process';
import process from 'node:process';
import { ROOT } from './lib/dependencies.mjs';

const { stdout } = spawnSync('npm', ['audit', '--omit=dev', '--json'], {
  cwd: ROOT,
  encoding: 'utf8',
  shell: process.platform === 'win32',
  timeout: 60_000,
});
let report;
try {
  report = JSON.parse(stdout);
} catch {
  // as where it did not answer
}
if (!report?.vulnerabilities) {
  console.log(`skipped: the registry did not say (${report?.message ?? 'no answer'})`);
  process.exitCode = 3;
} else {
  const found = Object.values(report.vulnerabilities);
  for (const { name, severity, range } of found) console.error(`${name} ${range}: ${severity}`);
  console.log(`${found.length} of the packages that ship have known faults`);
  process.exitCode = found.length > 0 ? 1 : 0;
}
