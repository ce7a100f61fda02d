// npm start: the extension, built and running, on the articles in seeds/ or in another folder.
//   node scripts/start.mjs [FOLDER] [--check] [--served] [--port=N]
// Opens VS Code where `code` is on the PATH; else serves one to your browser (--served: in any case).
// --check looks at it in a headless browser, says what it saw and ends: 0 when an article was annotated.
import { randomBytes } from 'node:crypto';
import { accessSync, constants, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import process from 'node:process';
import { buildProject, installDependencies, ROOT } from './lib/dependencies.mjs';
import { isStopping, onStop, run, stopAll } from './lib/processes.mjs';

const args = process.argv.slice(2);
const flags = args.filter((it) => it.startsWith('--'));
const unknown = flags.find((it) => !/^--(check|served|port=\d+)$/.test(it));
const folder = resolve(args.find((it) => !it.startsWith('--')) ?? join(ROOT, 'seeds'));
if (unknown || !existsSync(folder)) {
  console.error(unknown ? `What is ${unknown}?` : `There is no folder ${folder}`);
  console.error('Usage: npm start -- [FOLDER] [--check] [--served] [--port=N]');
  process.exit(2);
}
const check = flags.includes('--check');
stopWithNpm();

try {
  await installDependencies();
  if (!(await buildProject('--only=product'))) throw new Error('The build failed');
  const code = !check && !flags.includes('--served') ? commandOnPath('code') : undefined;
  if (code) await openDesktop(code);
  else await serve();
  await stopAll(0);
} catch (error) {
  if (!isStopping()) console.error(`\n${error.message ?? error}`);
  await stopAll(1);
}

async function openDesktop(code) {
  console.log(`Opening VS Code on ${folder}`);
  console.log('Do lines run off the edge? Alt+Z (on a Mac Option+Z) wraps them.');
  const { code: status } = await run(code, [`--extensionDevelopmentPath=${ROOT}`, folder]);
  if (status !== 0) throw new Error(`${code} ended with ${status}; try npm start -- --served`);
}

async function serve() {
  const { canServe, installHost } = await import('./host/install.mjs');
  if (!canServe())
    throw new Error(
      'VS Code was not found. Install it with its shell command “code” (in its command palette: ' +
        '“Shell Command: Install code command in PATH”) and run npm start again.',
    );
  const { READING } = await import('./host/reading.mjs');
  const { pageAddress, startServer } = await import('./host/server.mjs');
  const { firstArticle, installBuilt } = await import('./host/workbench.mjs');

  const home = mkdtempSync(join(tmpdir(), 'second-source-'));
  onStop(() => rmSync(home, { recursive: true, force: true, maxRetries: 5 }));
  const extensions = join(home, 'extensions');
  const token = randomBytes(12).toString('hex'); // no other page of the browser, and nobody else here, gets in
  const host = await installHost('latest');
  await installBuilt(extensions);
  const port = flags.find((it) => it.startsWith('--port='))?.slice('--port='.length);
  const server = await startServer(host, home, {
    ...{ extensions, token, port },
    settings: READING,
  });
  const address = pageAddress(server, folder, { token, file: firstArticle(folder) });
  if (check) return look(address, home);

  console.log(`\nVS Code with Second Source, on ${folder}:\n\n  ${address}\n`);
  console.log('Open this address in your browser. Ctrl-C stops it.');
  await server.ended;
  throw new Error('The served VS Code has ended');
}

async function look(address, home) {
  const { openBrowser } = await import('./host/browser.mjs');
  const { waitForAnnotations } = await import('./host/workbench.mjs');
  const browser = await openBrowser(home);
  const page = browser.pages()[0] ?? (await browser.newPage());
  await page.goto(address);
  const { title, drawn, words } = await waitForAnnotations(page);
  console.log(`\n${title}: ${drawn} annotations drawn, among them`);
  for (const it of words.slice(0, 5)) console.log(`  ${it}`);
}

/** The path of a program, or `undefined`. */
function commandOnPath(name) {
  const names = process.platform === 'win32' ? [`${name}.cmd`, `${name}.exe`] : [name];
  return (process.env.PATH ?? '')
    .split(delimiter)
    .flatMap((it) => names.map((file) => join(it, file)))
    .find((it) => {
      try {
        accessSync(it, constants.X_OK);
        return true;
      } catch {
        return false;
      }
    });
}

/** npm may be ended without a word to us: then its shell has another parent, or we have. */
function stopWithNpm() {
  if (!process.env.npm_lifecycle_event) return;
  const parents = () => {
    const shell = `/proc/${process.ppid}/stat`;
    return `${process.ppid} ${existsSync(shell) ? readFileSync(shell, 'utf8').split(' ')[3] : ''}`;
  };
  const atFirst = parents();
  setInterval(() => {
    if (parents() !== atFirst) void stopAll(143);
  }, 1000).unref();
}
