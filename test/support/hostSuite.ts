/** A workbench that draws anew may lose a click; what fails this many times and once more has failed. */
export const RETRIES = 2;
export const TEST_TIMEOUT_MS = 60_000;
