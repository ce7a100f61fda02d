import { checks } from '../core/checks/index';
import { claimStates } from '../core/desk/coverage';
import { placeTicks } from '../core/desk/trackTicks';
import { notChecked, uncheckedFindings } from '../core/desk/uncheckedFindings';
import { findingsJson, findingsSarif, findingsText } from '../core/formats/findings';
import type { AnnotationKind, Report } from '../core/model';
import { bySpan } from '../core/text/span';
import { problemLine } from '../engine/outcome';
import { readArguments } from './arguments';
import { createDismissed } from './dismissed';
import { complain } from './complain';
import { readLedgerOf } from './ledgers';
import { createNewsdesk } from './newsdesk';
import { paintFor } from './paint';
import { readAll } from './readAll';

/** `check FILE… --in GLOB…`: the findings of the files named, held against those of `--in` as well; dismissed ones are left out. */
export function check(args: readonly string[]): Promise<number> {
  const options = readArguments('check', args, { formats: ['text', 'json', 'sarif'] });
  if (typeof options === 'number') return Promise.resolve(options);
  const { readings, failed } = readAll([...new Set([...options.files, ...options.sources])]);
  let unread = failed || options.incomplete;
  const { requireChecked } = options;
  const reports = createNewsdesk(readings)
    .reports(new Set(options.files))
    .map(createDismissed())
    .map((report): Report => {
      const ticked = requireChecked ? withUnchecked(report, requireChecked) : report;
      if (!ticked) unread = true;
      return ticked ?? report;
    });
  const text =
    options.format === 'sarif'
      ? findingsSarif(reports, requireChecked ? [...checks, notChecked] : checks)
      : options.format === 'json'
        ? findingsJson(reports)
        : findingsText(reports, paintFor(process.stdout));
  process.stdout.write(text);
  if (unread) return Promise.resolve(2);
  return Promise.resolve(reports.some(({ findings }) => findings.length > 0) ? 1 : 0);
}

/** `undefined` where the ledger cannot be used, which is said. */
function withUnchecked(report: Report, kinds: readonly AnnotationKind[]): Report | undefined {
  const { article } = report.reading;
  const ledger = readLedgerOf(article.id);
  if (!ledger.ok) {
    complain(problemLine(ledger.problem));
    return undefined;
  }
  const states = claimStates(report.reading, placeTicks(article.text, ledger.value.ticks));
  const findings = [...report.findings, ...uncheckedFindings(states, kinds)].sort(bySpan);
  return { ...report, findings };
}
