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
