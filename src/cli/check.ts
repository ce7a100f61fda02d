import { checks } from '../core/checks/index';
import { lostTicks } from '../core/desk/coverage';
import { notChecked, uncheckedFindings } from '../core/desk/uncheckedFindings';
import { findingsJson, findingsText } from '../core/formats/findings';
import { findingsSarif } from '../core/formats/sarif';
import type { AnnotationKind, Report } from '../core/model';
import { bySpan } from '../core/text/span';
import { readArguments } from './arguments';
import { createCorrections } from './corrected';
import { deskArticle } from './deskArticle';
import { createSieve, type SiftedReport } from './dismissed';
import { createNewsdesk } from './newsdesk';
import { paintFor } from './paint';
import { readAll } from './readAll';
import { sarifPlace } from './sarifPlace';

/**
 * `check FILE… --in GLOB…`: the findings of the files named, held against those of `--in` as well; dismissed ones are
 * left out.
 */
export async function check(args: readonly string[]): Promise<number> {
  const options = readArguments('check', args, { formats: ['text', 'json', 'sarif'] });
  if (typeof options === 'number') return options;
  const { readings, failed } = await readAll([...options.files, ...options.sources]);
  let unread = failed || options.incomplete;
  const { requireChecked } = options;
  const sifted = createNewsdesk(readings, true, createCorrections())
    .reports(new Set(options.files))
    .map(createSieve())
    .map(({ report, dismissed }): SiftedReport => {
      const ticked = requireChecked ? withUnchecked(report, requireChecked) : report;
      if (!ticked) unread = true;
      return { report: ticked ?? report, dismissed };
    });
  const reports = sifted.map(({ report }) => report);
  process.stdout.write(
    options.format === 'sarif'
      ? findingsSarif(
          sifted.map(({ report, dismissed }) => ({ ...report, dismissed })),
          readings,
          requireChecked ? [...checks, notChecked] : checks,
          sarifPlace,
        )
      : options.format === 'json'
        ? findingsJson(reports)
        : findingsText(
            reports,
            paintFor(process.stdout),
            readings.map(({ article }) => article),
          ),
  );
  if (unread) return 2;
  return reports.some(({ findings }) => findings.length > 0) ? 1 : 0;
}

/** `undefined` where the ledger cannot be used, which is said. */
function withUnchecked(report: Report, kinds: readonly AnnotationKind[]): Report | undefined {
  const desk = deskArticle(report.reading);
  if (!desk) return undefined;
  const lost = lostTicks(desk.states, desk.placed);
  const unchecked = uncheckedFindings(desk.states, lost, kinds);
  const findings = [...report.findings, ...unchecked].sort(bySpan);
  return { ...report, findings };
}
