import { visible } from '../core/formats/oneLine';

/** Says on standard error, on one line, what is wrong. */
export function complain(message: string): void {
  process.stderr.write(`second-source: ${visible(message.replaceAll('\n', ' '))}\n`);
}
