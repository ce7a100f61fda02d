// What a page that shows a suite's workbench tells of it.
import { format } from 'node:util';

/** Hosts that do not exist: a webview's service worker answers for them. */
const WEBVIEW_RESOURCES = '.vscode-resource.vscode-cdn.net';

/** Says the page's own errors; returns the hosts beyond this machine that it asks for, as they come. */
export function watchPage(page, server) {
  const offsite = new Set();
  page.on('request', (it) => {
    const { protocol, host } = new URL(it.url());
    const near =
      host === server.authority ||
      host.startsWith('127.0.0.1:') || // the driver, asked by a suite in the browser
      host.endsWith(`.${server.authority}`) ||
      host.endsWith(WEBVIEW_RESOURCES);
    if (/^(http|ws)/.test(protocol) && !near) offsite.add(host);
  });
  page.on('pageerror', (error) => console.log(`[page] ${error.message}`));
  return offsite;
}

/** Resolves to the suite's exit code, as the workbench tells it; rejects when no word comes. */
export function suiteEnd(page, server, timeoutMs, log = console.log) {
  const ended = new Promise((resolve, reject) => {
    const fail = (why) => reject(new Error(why));
    setTimeout(() => fail(`no end of the suite in ${timeoutMs} ms`), timeoutMs).unref();
    page.once('crash', () => fail('the page crashed'));
    // a normal end is told well before
    void server.extensionHostGone.then((why) => setTimeout(() => fail(why), 5000));
    void page.exposeFunction('codeAutomationExit', resolve);
    void page.exposeFunction('codeAutomationLog', (_type, args) => log(format(...args)));
  });
  ended.catch(() => {}); // awaited later
  return ended;
}
