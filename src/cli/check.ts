import { checks } from '../core/checks/index';
import { findingsJson, findingsSarif, findingsText } from '../core/formats/findings';
import { readArguments } from './arguments';
import { createDismissed } from './dismissed';
import { createNewsdesk } from './newsdesk';
import { paintFor } from './paint';
import { readAll } from './readAll';

/** `check FILE… --in GLOB…`: the findings of the files named, held against those of `--in` as well; dismissed ones are left out. */
export function check(args: readonly string[]): Promise<number> {
  const options = readArguments('check', args, { formats: ['text', 'json', 'sarif'] });
  if (typeof options === 'number') return Promise.resolve(options);
  const { readings, failed } = readAll([...new Set([...options.files, ...options.sources])]);
  const reports = createNewsdesk(readings).reports(new Set(options.files)).map(createDismissed());
  const text =
    options.format === 'sarif'
      ? findingsSarif(reports, checks)
      : options.format === 'json'
        ? findingsJson(reports)
        : findingsText(reports, paintFor(process.stdout));
  process.stdout.write(text);
  if (failed || options.incomplete) return Promise.resolve(2);
  return Promise.resolve(reports.some(({ findings }) => findings.length > 0) ? 1 : 0);
}
