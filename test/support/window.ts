import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { BrowserContext, Page } from 'playwright-core';

/** A window of VS Code with the extension as it ships, looked at and worked from outside, as by a person. */
export interface Window {
  readonly page: Page;
  /** The folder that is open: a copy of the sample articles. */
  readonly workspace: string;
  /** Closes VS Code, its server and its browser, and opens the same folder in it again. */
  restart(): Promise<void>;
  /** Ends it and removes all that it wrote. */
  close(): Promise<void>;
}

export interface WindowOptions {
  readonly settings?: Readonly<Record<string, unknown>>;
  /** Whether the folder has to be trusted first. */
  readonly trust?: boolean;
  /** What VS Code is set to show its words in. */
  readonly language?: string;
  /** Whether the folder is on no disk: an extension has the sample articles in its memory. */
  readonly virtual?: boolean;
  /** Files of the folder besides the sample articles, by name. */
  readonly files?: Readonly<Record<string, string>>;
}

interface Server {
  readonly authority: string;
  stop(): Promise<void>;
}
type Host = Readonly<Record<'node' | 'server', string>>;

const module = <T>(path: string): Promise<T> =>
  import(pathToFileURL(resolve('scripts/host', path)).href) as Promise<T>;
const installing = (): Promise<{
  readonly canServe: () => boolean;
  readonly installHost: (name: string) => Promise<Host>;
}> => module('install.mjs');
const serving = (): Promise<{
  readonly startServer: (host: Host, folder: string, options: object) => Promise<Server>;
  readonly pageAddress: (server: Server, folder: string) => string;
}> => module('server.mjs');
const browsing = (): Promise<{
  readonly openBrowser: (folder: string) => Promise<BrowserContext>;
}> => module('browser.mjs');
const packing = (): Promise<{
  readonly installBuilt: (extensions: string) => Promise<void>;
}> => module('workbench.mjs');

const canOpenWindow = async (): Promise<boolean> => (await installing()).canServe();

/** Opens a window before the tests of a suite and closes it after them; a picture of it is kept where one fails. */
export function inWindow(options: WindowOptions, tests: (window: () => Window) => void): void {
  let window: Window | undefined;
  before(async function () {
    if (!(await canOpenWindow())) this.skip();
    window = await openWindow(options);
  });
  afterEach(async function () {
    const test = this.currentTest;
    if (test?.state !== 'failed' || !window) return;
    const name = test.fullTitle().replace(/[^\w-]{1,80}/g, '-');
    await window.page.screenshot({ path: join('out', 'failures', `${name.slice(0, 120)}.png`) });
  });
  after(() => window?.close());
  tests(() => {
    if (!window) throw new Error('The window is not open yet');
    return window;
  });
}

async function openWindow(options: WindowOptions): Promise<Window> {
  const { installHost } = await installing();
  const { startServer, pageAddress } = await serving();
  const { openBrowser } = await browsing();
  const { installBuilt } = await packing();
  const home = mkdtempSync(join(tmpdir(), 'second-source-'));
  const workspace = join(home, 'workspace');
  const extensions = join(home, 'extensions');
  cpSync('seeds', workspace, { recursive: true });
  for (const [name, text] of Object.entries(options.files ?? {}))
    write(join(workspace, name), text);
  await installBuilt(extensions);
  if (options.virtual) writeVirtualFolder(extensions, workspace);
  const host = await installHost('latest');

  let server: Server | undefined;
  let browser: BrowserContext;
  let page: Page;
  const start = async (): Promise<void> => {
    // at the same address when it is started again: what a window remembers, it remembers of an address
    const port = server && Number(new URL(`http://${server.authority}`).port);
    server = await startServer(host, home, {
      port,
      extensions,
      trust: options.trust,
      settings: { 'editor.wordWrap': 'on', 'editor.minimap.enabled': false, ...options.settings },
    });
    browser = await openBrowser(home);
    page = browser.pages()[0] ?? (await browser.newPage());
    page.setDefaultTimeout(45_000);
    // what a page of VS Code in another language sets before anything else
    if (options.language !== undefined)
      await page.addInitScript(`globalThis._VSCODE_NLS_LANGUAGE = '${options.language}'`);
    const address = new URL(pageAddress(server, workspace));
    if (options.virtual) {
      address.searchParams.delete('folder');
      address.searchParams.set('workspace', join(workspace, VIRTUAL_WORKSPACE));
    }
    await page.goto(address.href);
    await page.locator('.monaco-workbench .part.statusbar').first().waitFor();
  };
  const stop = async (): Promise<void> => {
    await browser.close().catch(() => undefined);
    await server?.stop();
  };
  await start();
  return {
    get page() {
      return page;
    },
    workspace,
    async restart() {
      await page.waitForTimeout(2000); // VS Code keeps its state in the background
      await stop();
      await start();
    },
    async close() {
      await stop();
      rmSync(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function write(file: string, text: string): void {
  mkdirSync(resolve(file, '..'), { recursive: true });
  writeFileSync(file, text);
}

const VIRTUAL_WORKSPACE = 'virtual.code-workspace';

/** An extension with a folder’s articles in memory, and the workspace that opens them. Nobody can search it. */
function writeVirtualFolder(extensions: string, workspace: string): void {
  const articles = readdirSync(workspace).filter((it) => it.endsWith('.txt'));
  const texts = articles.map((it) => [it, readFileSync(join(workspace, it), 'utf8')]);
  const home = join(extensions, 'test.held-0.0.1');
  const manifest = {
    publisher: 'test',
    name: 'held',
    version: '0.0.1',
    engines: { vscode: '^1.100.0' },
    main: './main.js',
    activationEvents: ['onFileSystem:held'],
    capabilities: { virtualWorkspaces: true, untrustedWorkspaces: { supported: true } },
  };
  write(join(home, 'package.json'), JSON.stringify(manifest));
  write(join(home, 'texts.json'), JSON.stringify(texts));
  write(join(home, 'main.js'), HELD);
  const folders = [{ uri: 'held:/desk', name: 'desk' }];
  write(join(workspace, VIRTUAL_WORKSPACE), JSON.stringify({ folders }));
}

const HELD = `
const vscode = require('vscode');
const files = new Map(require('./texts.json').map(([name, text]) => ['/desk/' + name, Buffer.from(text)]));
const missing = (uri) => vscode.FileSystemError.FileNotFound(uri);
exports.activate = () => vscode.workspace.registerFileSystemProvider('held', {
  onDidChangeFile: new vscode.EventEmitter().event,
  watch: () => ({ dispose() {} }),
  stat(uri) {
    const size = files.get(uri.path)?.length;
    if (size === undefined && !['/', '/desk'].includes(uri.path)) throw missing(uri);
    return { type: size === undefined ? 2 : 1, ctime: 1, mtime: 1, size: size ?? 0 };
  },
  readDirectory: ({ path }) => path === '/desk' ? [...files.keys()].map((it) => [it.slice(6), 1]) : [['desk', 2]],
  readFile(uri) {
    const bytes = files.get(uri.path);
    if (!bytes) throw missing(uri);
    return bytes;
  },
  writeFile: (uri, bytes) => void files.set(uri.path, Buffer.from(bytes)),
  createDirectory() {},
  delete: (uri) => void files.delete(uri.path),
  rename(from, to) {
    files.set(to.path, files.get(from.path));
    files.delete(from.path);
  },
}, { isCaseSensitive: true });
`;

/** Opens a file of the workspace from the list of its files, as a person does by two clicks. */
export async function openInExplorer(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+Shift+E');
  await page.locator('.explorer-folders-view .monaco-list-row', { hasText: name }).dblclick();
  await page.locator('.tab.active', { hasText: name }).first().waitFor();
}

/** Opens a file of the workspace by its name, as a person does by Ctrl+P. */
export async function openByName(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+P');
  await page.locator('.quick-input-widget input').first().fill(name);
  await page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first().click();
  await page.locator('.tab.active', { hasText: name }).first().waitFor();
}

/** Runs a command by its title, as a person does by F1; again where VS Code does not know it yet. */
export async function runByTitle(page: Page, title: string): Promise<void> {
  const row = page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first();
  for (let attempt = 0; attempt < 5; attempt++) {
    await page.keyboard.press('F1');
    const input = page.locator('.quick-input-widget input').first();
    try {
      await input.fill(`>${title}`, { timeout: 10_000 });
      await row.click({ timeout: 10_000 });
      return;
    } catch {
      await page.keyboard.press('Escape');
    }
  }
  throw new Error(`No command ${title} in the palette`);
}

/** The item of the status bar, once what it says fits. */
export async function statusOf(page: Page, pattern: RegExp): Promise<string> {
  const item = page.locator('.statusbar-item', { hasText: pattern }).first();
  await item.waitFor();
  return item.innerText();
}
