import { verificationJson, verificationText } from '../core/formats/verification';
import { verifyText } from '../core/verify/verifyText';
import { readArguments } from './arguments';
import { complain } from './complain';
import { createNewsdesk } from './newsdesk';
import { paintFor } from './paint';
import { readAll } from './readAll';

/** `verify TEXT --in GLOB…`: what the articles say about a claim. A claim that differs gives 1. */
export async function verify(args: readonly string[]): Promise<number> {
  const options = readArguments('verify', args, { formats: ['text', 'json'], expand: false });
  if (typeof options === 'number') return options;
  if (options.sources.length === 0) {
    complain('say with --in where to look.');
    return 2;
  }
  const { readings, failed } = await readAll(options.sources);
  const { index, coverage } = createNewsdesk(readings, !failed && !options.incomplete);
  const found = verifyText(options.words.join(' '), index, { coverage: coverage('') });
  process.stdout.write(
    options.format === 'json'
      ? verificationJson(found)
      : verificationText(
          found,
          paintFor(process.stdout),
          readings.map(({ article }) => article),
        ),
  );
  if (failed || options.incomplete) return 2;
  return found.verdict.kind === 'differs' ? 1 : 0;
}
