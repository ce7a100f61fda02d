/// <reference lib="dom" />
import 'mocha/mocha.js';
import { hostDriver } from '../support/hostDriver';
import { failedTest, RETRIES, TEST_TIMEOUT_MS, type FailedTest } from '../support/hostSuite';

/**
 * Runs the host tests in the browser's extension host, which has neither files nor a console of ours: the
 * driver takes the report and the counts. esbuild.mjs writes the entry that calls `begin`, loads every
 * test of test/host and calls `end`.
 */
export function begin(): void {
  const driver = hostDriver();
  if (!driver) throw new Error('The suite was not told where its driver is');
  const { SECOND_SOURCE_GREP: grep } = process.env;
  Mocha.reporters.Base.consoleLog = (...words: unknown[]) => {
    void driver.say(words.length === 0 ? '' : format(words));
  };
  mocha.setup({
    ui: 'bdd',
    timeout: TEST_TIMEOUT_MS,
    retries: RETRIES,
    reporter: Mocha.reporters.Spec,
    color: false,
    ...(grep ? { grep } : {}),
  });
}

export async function end(): Promise<void> {
  const driver = hostDriver();
  const failed: FailedTest[] = [];
  const { passes, failures, pending } = await new Promise<Mocha.Stats>((resolve) => {
    const runner = mocha.run(() => resolve(runner.stats!));
    runner.on('retry', (test: Mocha.Test, error: Error) => {
      void driver?.say(`    tried again: ${test.fullTitle()} (${error.message})`);
    });
    runner.on('fail', (test: Mocha.Runnable, error: Error) => {
      failed.push(failedTest(test, error));
    });
  });
  await driver?.result({ passes, failures, pending, failed, ended: true });
  if (failures > 0) throw new Error(`${failures} tests failed`);
}

/** As `console.log` writes it: mocha gives a pattern with %s and %d first. */
function format([pattern, ...rest]: readonly unknown[]): string {
  const left = rest.map(String);
  const text = (pattern as string).replace(/%[sdi]/g, (it) => left.shift() ?? it);
  return [text, ...left].join(' ');
}
