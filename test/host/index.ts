import { appendFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format } from 'node:util';
import Mocha from 'mocha';
import { failedTest, RETRIES, TEST_TIMEOUT_MS, type FailedTest } from '../support/hostSuite';

/**
 * What VS Code calls inside the extension host: runs every *.test.cjs beside the built file.
 * SECOND_SOURCE_SPEC names the file that takes the report, as a served host has no console of its own,
 * and SECOND_SOURCE_RESULTS the one that takes the counts as they grow: without its last word, that the suite
 * has ended, the launcher takes the run for failed.
 * GREP chooses tests by title; with SECOND_SOURCE_KEYSTROKES the times of `keystroke.bench.ts` are taken instead.
 */
export async function run(): Promise<void> {
  const { SECOND_SOURCE_SPEC: spec, SECOND_SOURCE_RESULTS: results, GREP: grep } = process.env;
  if (spec)
    Mocha.reporters.Base.consoleLog = (...words: unknown[]) => {
      appendFileSync(spec, format(...words) + '\n');
    };
  const mocha = new Mocha({
    ui: 'bdd',
    timeout: TEST_TIMEOUT_MS,
    retries: RETRIES,
    reporter: 'spec',
    color: false,
    forbidOnly: Boolean(process.env['CI']),
    ...(grep ? { grep } : {}),
  });
  const wanted = process.env['SECOND_SOURCE_KEYSTROKES'] ? '.bench.cjs' : '.test.cjs';
  for (const file of readdirSync(__dirname).sort())
    if (file.endsWith(wanted)) mocha.addFile(join(__dirname, file));

  const failed: FailedTest[] = [];
  const keep = ({ passes, failures, pending }: Mocha.Stats, ended: boolean): void => {
    const counts = { passes, failures, pending, failed, ended };
    if (results) writeFileSync(results, JSON.stringify(counts));
  };
  const { passes, failures } = await new Promise<Mocha.Stats>((resolve) => {
    const runner = mocha.run(() => resolve(runner.stats!));
    runner.on('fail', (test: Mocha.Runnable, error: Error) => failed.push(failedTest(test, error)));
    runner.on('test end', () => keep(runner.stats!, false));
    runner.on('retry', (test: Mocha.Test, error: Error) => {
      Mocha.reporters.Base.consoleLog(`    tried again: ${test.fullTitle()} (${error.message})`);
    });
    runner.once('end', () => keep(runner.stats!, true));
  });
  if (failures > 0) throw new Error(`${failures} host tests failed`);
  if (passes === 0) throw new Error('No host test ran');
}
