// npm test: installs what is missing, builds, runs every test and ends with one line that counts them.
//   node scripts/test.mjs [--unit] [--host | --host=latest | --host=floor] [--browser] [TEST_FILE…]
// GREP=pattern runs the tests whose title fits; REPORTER=spec lists them. A TEST_FILE runs alone, without the rest.
import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import process from 'node:process';
import { buildProject, installDependencies, ROOT } from './lib/dependencies.mjs';
import { onStop, run, stopAll } from './lib/processes.mjs';

const HOSTS = ['latest', 'floor'];
const UNIT_TIMEOUT_MS = 600_000;
/** Begun first: what takes half a minute and is begun last runs alone at the end. */
const LONG_UNIT_TESTS = /[\\/](slips|planted|localization|cli|memory)\.test\.js$/;
/** More failures of one suite than this are not the workbench's. */
const TRIED_AFRESH = 4;

const args = process.argv.slice(2);
const named = args.filter((it) => !it.startsWith('--')).map((it) => resolve(it));
const unknown = args.find(
  (it) => /^--/.test(it) && !/^--(unit|browser|host(=(latest|floor))?)$/.test(it),
);
if (unknown) {
  console.error(
    `What is ${unknown}? Usage: node scripts/test.mjs [--unit] [--host[=latest|floor]] [--browser]`,
  );
  process.exit(2);
}
const hostFlag = args.find((it) => it.startsWith('--host'));
const everything =
  !args.includes('--unit') && !args.includes('--browser') && !hostFlag && named.length === 0;
const wantUnit = everything || args.includes('--unit') || named.length > 0;
const hosts = hostFlag?.includes('=')
  ? [hostFlag.split('=')[1]]
  : hostFlag || everything
    ? HOSTS
    : [];

const folder = mkdtempSync(join(tmpdir(), 'second-source-'));
const clean = () => rmSync(folder, { recursive: true, force: true });
onStop(clean);

const total = { passes: 0, failures: 0, pending: 0 };
/** What failed, a line each: said once more at the end, where a long log is looked at first. */
const failed = [];
/** Something that is not a test went wrong: it counts as one failure. */
function fail(message) {
  console.error(`\n${message}`);
  failed.push(firstLine(message));
  total.failures += 1;
}
const firstLine = (text) => String(text).split('\n', 1)[0];
function add(counts) {
  for (const key of Object.keys(total)) total[key] += counts[key];
}

try {
  await installDependencies();
  if (!(await buildProject(...(named.length > 0 ? ['--only=tests', ...named] : []))))
    fail('The build failed');
  const prepared = hosts.length > 0 ? prepareHosts() : undefined; // a minute of waiting for the registry
  if (wantUnit) await runUnit();
  await prepared;
  for (const host of hosts) await runHost(host);
  if (hosts.includes('latest')) await runWindows();
  if (everything || args.includes('--browser')) await runBrowser();
} catch (error) {
  fail(error.stack ?? error);
}
if (total.passes + total.failures === 0) fail('No test ran');
for (const it of failed) console.log(`FAILED ${it}`);
const skipped = total.pending > 0 ? `, ${total.pending} skipped` : '';
console.log(`${total.passes} passed, ${total.failures} failed${skipped}`);
await stopAll(total.failures > 0 ? 1 : 0);

async function runUnit() {
  const built = join(ROOT, 'out', 'test');
  const files = (
    named.length > 0
      ? named.map((it) => relative(join(ROOT, 'test'), it).replace(/\.ts$/, '.js'))
      : readdirSync(built, { recursive: true }).filter(
          (it) => it.endsWith('.test.js') && !/^(host|window)[\\/]/.test(it),
        )
  )
    .map((it) => join(built, it))
    .sort();
  const isLong = (it) => LONG_UNIT_TESTS.test(it);
  const inOrder = [...files.filter(isLong), ...files.filter((it) => !isLong(it))];
  const results = join(folder, 'unit.json');
  const { code, timedOut } = await run(
    process.execPath,
    [join(ROOT, 'scripts', 'unit.mjs'), results, ...inOrder],
    {
      cwd: ROOT,
      timeoutMs: UNIT_TIMEOUT_MS,
      env: {
        TEST_JOBS: String(named.length > 0 ? 1 : Math.min(4, availableParallelism())),
        ...process.env,
      },
    },
  );
  report('Unit tests', results, code, timedOut);
}

/** The newest host tries the package, the oldest the folder under development. */
async function vsixToTry() {
  const { packageExtension } = await import('./lib/package.mjs');
  const { path, files, bytes } = await packageExtension(folder);
  console.log(`\nThe package has ${files.length} files and ${Math.ceil(bytes / 1000)} kB:`);
  console.log(files.map((it) => `  ${it.path}`).join('\n'));
  return path;
}

/** What fails here fails again, and is said, where the host is run. */
async function prepareHosts() {
  const { launcherOf } = await import('./host/suite.mjs');
  for (const host of hosts) await launcherOf(host).catch(() => undefined);
}

async function runHost(name) {
  const { runHostTests } = await import('./host/suite.mjs');
  const vsix = name === 'latest' ? await vsixToTry() : undefined;
  await reportWorkbench(`Host tests (${name})`, name, (place, results) =>
    runHostTests(name, place, results, vsix),
  );
}

/** What takes windows of its own: other settings, another language, VS Code closed and opened again. */
async function runWindows() {
  const built = join(ROOT, 'out', 'test', 'window');
  const files = readdirSync(built).filter((it) => it.endsWith('.test.js'));
  console.log('\nTests in windows of their own (latest)');
  const results = join(folder, 'windows.json');
  const { code, timedOut } = await run(
    process.execPath,
    [join(ROOT, 'scripts', 'unit.mjs'), results, ...files.map((it) => join(built, it)).sort()],
    {
      cwd: ROOT,
      timeoutMs: UNIT_TIMEOUT_MS,
      env: { REPORTER: 'spec', ...process.env, TEST_TIMEOUT_MS: '120000', TEST_RETRIES: '2' },
    },
  );
  report('Tests in windows', results, code, timedOut);
}

async function runBrowser() {
  const { canServe } = await import('./host/install.mjs');
  if (!canServe()) {
    console.log('\nThe browser tests were left out: no VS Code can be served on this machine');
    return;
  }
  const { runBrowserTests } = await import('./host/browserSuite.mjs');
  await reportWorkbench('Browser tests', 'browser', runBrowserTests);
}

/**
 * Runs a suite that acts in a workbench. A few failures may come of what the tests before left on the screen: each
 * is tried once more in a fresh workbench, which is said, and fails where it fails there too.
 */
async function reportWorkbench(title, name, runSuite) {
  const results = join(folder, `${name}.json`);
  const ended = await runSuite(join(folder, name), results);
  const counts = countsIn(results);
  const again = counts?.ended && !ended.timedOut ? (counts.failed ?? []) : [];
  if (again.length === 0 || again.length > TRIED_AFRESH || process.env.GREP)
    return report(title, results, ended.code, ended.timedOut);
  for (const it of again) console.log(`Tried in a fresh workbench: ${it.title} (${it.message})`);
  const afresh = join(folder, `${name}-afresh.json`);
  process.env.GREP = `^(?:${again.map((it) => escaped(it.title)).join('|')})$`;
  await runSuite(join(folder, `${name}-afresh`), afresh);
  delete process.env.GREP;
  const second = countsIn(afresh);
  if (second?.ended && second.failures === 0 && second.passes === counts.failures) {
    const passes = counts.passes + second.passes;
    writeFileSync(results, JSON.stringify({ ...counts, passes, failures: 0, failed: [] }));
    ended.code = 0;
  }
  report(title, results, ended.code, ended.timedOut);
}

function escaped(text) {
  return text.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&');
}

/** `undefined` where the suite left none. */
function countsIn(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Without a results file nothing passed, whatever the exit code says; one that stops short is a failure. */
function report(title, file, code, timedOut) {
  const how = timedOut ? 'out of time' : `ended with ${code}`;
  const counts = countsIn(file);
  if (!counts) return fail(`${title}: ${how}, and left no results`);
  add(counts);
  for (const it of counts.failed ?? [])
    failed.push(`${title}: ${it.title} (${firstLine(it.message)})`);
  if (!counts.ended) return fail(`${title}: ${how} before the last test was over`);
  if (counts.passes + counts.failures === 0 && !process.env.GREP)
    return fail(`${title}: no test ran`);
  if (counts.failures === 0 && code !== 0) fail(`${title}: all passed, yet it ended with ${code}`);
}
