/** A workbench that draws anew may lose a click; what fails this many times and once more has failed. */
export const RETRIES = 2;
export const TEST_TIMEOUT_MS = 60_000;

/** What the launcher repeats at the end of all suites. */
export interface FailedTest {
  readonly title: string;
  readonly message: string;
}

export const failedTest = (test: Mocha.Runnable, error: Error): FailedTest => ({
  title: test.fullTitle(),
  message: error.message,
});

const host = process.env['SECOND_SOURCE_HOST'];
const isFloor = host === 'floor';

/**
 * Whether this is neither the oldest VS Code nor the browser. What is the same code in every VS Code, and calls of it
 * what another test has it do too, is tried here alone: thrice would be minutes.
 */
export const isNewest = !isFloor && host !== 'browser';
export const describeInOne = (title: string, suite: (this: Mocha.Suite) => void): void => {
  if (isNewest) describe(title, suite);
  else describe.skip(title, suite);
};

/** For what takes long and is the same code in every VS Code: the oldest only shows that what we call is there. */
export const itInNewest: (title: string, test: Mocha.AsyncFunc) => Mocha.Test = (title, test) =>
  isFloor ? it.skip(title, test) : it(title, test);
export const describeInNewest = (title: string, suite: (this: Mocha.Suite) => void): void => {
  if (isFloor) describe.skip(title, suite);
  else describe(title, suite);
};
