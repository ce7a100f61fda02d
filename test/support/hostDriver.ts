import { isNewest } from './hostSuite';

/**
 * Acting as a person in the workbench that a host test runs in: keys, clicks, what is on the screen.
 *
 * How to write a host test: put `test/host/<feature>.test.ts` beside the others. It runs inside the extension host,
 * so `vscode` is the real thing; `npm run test:host` runs all of them in the newest and in the oldest VS Code that
 * we promise. Reach for the API first, through the helpers of `hostWorkbench.ts`; reach for the driver where only
 * the screen can tell:
 *
 *     itDriven('shows the card on hover', async (driver) => {
 *       await openArticle('“We are ready,” said Ada Obi.');
 *       await driver.hover({ selector: '.view-line span', text: 'We are ready' });
 *       assert.match(await driver.text({ selector: '.monaco-hover' }), /Ada Obi/);
 *     });
 *
 * - `node scripts/test.mjs --host=latest` runs one host; `GREP=card` chooses by title; `VERBOSE=1` shows the host's log.
 * - A picture of each failure of such a test is left in `out/failures`.
 * - `{ webview: true }` looks inside the webviews of this extension (panel and editor tabs).
 * - Selectors are Playwright's. What a person sees first: `.view-line` (a line of text), `.monaco-hover` (a card),
 *   `.quick-input-widget input` and `.quick-input-list .monaco-list-row` (palette and pick lists),
 *   `.activitybar a.action-label[aria-label^="…"]`, `.pane-body .monaco-list-row` (tree rows),
 *   `.statusbar-item`, `.view-overlays .cdr[class*="ced-"], .view-line [class*="ced-"]` (decorations).
 * - The driver's verbs wait for a visible match, except `texts` and `count`, which say what is there now.
 * - Notifications are hidden, and modal dialogs refused, while tests run.
 * - A desktop VS Code has no driver: there `itDriven` skips its test and says so.
 */

/** An element of the page; the first visible match, or the `nth` from 0. `text` is found in any part of it. */
export interface Target {
  readonly selector: string;
  readonly text?: string;
  readonly nth?: number;
  readonly webview?: boolean;
}

export interface HostDriver {
  /** A key or a chord as Playwright writes it: `F1`, `Control+Shift+P`. */
  press(keys: string): Promise<void>;
  type(text: string): Promise<void>;
  click(target: Target, how?: ClickOptions): Promise<void>;
  hover(target: Target): Promise<void>;
  fill(target: Target, text: string): Promise<void>;
  /** The text as it is shown. */
  text(target: Target): Promise<string>;
  texts(target: Target): Promise<readonly string[]>;
  count(target: Target): Promise<number>;
  attribute(target: Target, name: string): Promise<string | null>;
  /** What a screen reader would be told, as YAML. */
  aria(target: Target): Promise<string>;
  /** Runs `script`, the source of a function of the element, in the page: `it => it.scrollTop`. */
  evaluate(target: Target, script: string): Promise<unknown>;
  waitFor(target: Target, timeoutMs?: number): Promise<void>;
  waitForGone(target: Target, timeoutMs?: number): Promise<void>;
  /** Leaves a picture of the page under this title in `out/failures`. */
  picture(title: string): Promise<void>;
  /** What the rules of axe-core find wrong in our webviews, a line each; empty where nothing is. */
  accessibility(): Promise<readonly string[]>;
  /** Adds to the report, where the suite has no file to write to. */
  say(text: string): Promise<void>;
  /** Leaves the counts, where the suite has no file to write to. */
  result(counts: Readonly<Record<string, unknown>>): Promise<void>;
  /** Hosts beyond this machine that the page has asked for since it was opened. */
  offsite(): Promise<readonly string[]>;
}

export interface ClickOptions {
  readonly button?: 'left' | 'right';
  readonly clickCount?: number;
  readonly modifiers?: readonly ('Alt' | 'Control' | 'Meta' | 'Shift')[];
  /** In pixels from the element's top left corner. */
  readonly position?: { readonly x: number; readonly y: number };
}

/** The driver of this run; `undefined` in a desktop VS Code. */
export function hostDriver(): HostDriver | undefined {
  const address = process.env['SECOND_SOURCE_DRIVER'];
  return address ? clientOf(address) : undefined;
}

/**
 * A test that needs the driver. Where there is none it is skipped, and its title says why. What the workbench showed
 * when it failed is kept, before the hooks of the suite clear it away.
 */
export function itDriven(
  title: string,
  test: (driver: HostDriver) => Promise<void>,
  timeoutMs?: number,
): void {
  const driver = hostDriver();
  if (!driver) {
    it.skip(`${title} (skipped: nobody can press keys in this VS Code)`);
    return;
  }
  const made = it(title, async function () {
    try {
      await test(driver);
    } catch (error) {
      const host = process.env['SECOND_SOURCE_HOST'] ?? 'host';
      await driver.picture(`${host} ${this.test?.fullTitle() ?? title}`);
      throw error;
    }
  });
  if (timeoutMs !== undefined) made.timeout(timeoutMs);
}

/** The same in the newest VS Code alone. */
export const itDrivenInOne: typeof itDriven = (title, test, timeoutMs) => {
  if (isNewest) itDriven(title, test, timeoutMs);
  else it.skip(title);
};

function clientOf(address: string): HostDriver {
  async function ask<T>(verb: string, args: Readonly<Record<string, unknown>> = {}): Promise<T> {
    const response = await fetch(address, {
      method: 'POST',
      body: JSON.stringify({ verb, ...args }),
    });
    const answer = (await response.json()) as { value?: T; error?: string };
    if (answer.error !== undefined) throw new Error(`${verb}: ${answer.error}`);
    return answer.value as T;
  }
  return {
    press: (keys) => ask('press', { keys }),
    type: (text) => ask('type', { text }),
    click: (target, how = {}) => ask('click', { ...how, target }),
    hover: (target) => ask('hover', { target }),
    fill: (target, text) => ask('fill', { target, text }),
    text: (target) => ask('text', { target }),
    texts: (target) => ask('texts', { target }),
    count: (target) => ask('count', { target }),
    attribute: (target, name) => ask('attribute', { target, name }),
    aria: (target) => ask('aria', { target }),
    evaluate: (target, script) => ask('evaluate', { target, script }),
    waitFor: (target, timeoutMs) => ask('waitFor', { target, timeoutMs }),
    waitForGone: (target, timeoutMs) => ask('waitForGone', { target, timeoutMs }),
    picture: (title) => ask('picture', { title }),
    accessibility: () => ask('accessibility'),
    say: (text) => ask('say', { text }),
    result: (counts) => ask('result', { counts }),
    offsite: () => ask('offsite'),
  };
}
