import { dirname, relative, resolve, sep } from 'node:path';
import { DISMISSALS_PATH, isDismissed, parseDismissals } from '../core/checks/dismissals';
import type { Finding, Report } from '../core/model';
import { textAt } from '../core/text/span';
import { createNearestFile } from './nearestFile';

/** A report without the findings that a person has dismissed, and those. */
export interface SiftedReport {
  readonly report: Report;
  readonly dismissed: readonly Finding[];
}

/**
 * Takes out of reports the findings that a person has dismissed in the editor: those in the file of the
 * article's folder, or of the nearest one above that has such a file. A file that is damaged is said on
 * standard error, and dismisses nothing.
 */
export function createSieve(): (report: Report) => SiftedReport {
  const keptFor = createNearestFile(DISMISSALS_PATH, parseDismissals);
  return (report) => {
    const { id, text } = report.reading.article;
    const path = resolve(id);
    const kept = keptFor(dirname(path));
    if (!kept?.file) return { report, dismissed: [] };
    const below = relative(kept.folder, path).split(sep).join('/');
    const findings: Finding[] = [];
    const dismissed: Finding[] = [];
    for (const it of report.findings) {
      const isOut = isDismissed(it, below, textAt(text, it.span), kept.file.dismissals);
      (isOut ? dismissed : findings).push(it);
    }
    return { report: { ...report, findings }, dismissed };
  };
}
