import { readFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import {
  DISMISSALS_PATH,
  isDismissed,
  parseDismissals,
  type Dismissal,
} from '../core/checks/dismissals';
import type { Finding, Report } from '../core/model';
import { textAt } from '../core/text/span';
import { problemLine } from '../engine/outcome';
import { complain } from './complain';
import { isSystemError, reasonOf } from './files';

interface Kept {
  readonly folder: string;
  readonly dismissals: readonly Dismissal[];
}

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
  const known = new Map<string, Kept | undefined>();
  const keptFor = (folder: string): Kept | undefined => {
    if (known.has(folder)) return known.get(folder);
    const above = dirname(folder);
    const kept = readKept(folder) ?? (above === folder ? undefined : keptFor(above));
    known.set(folder, kept);
    return kept;
  };
  return (report) => {
    const { id, text } = report.reading.article;
    const path = resolve(id);
    const kept = keptFor(dirname(path));
    if (!kept) return { report, dismissed: [] };
    const below = relative(kept.folder, path).split(sep).join('/');
    const findings: Finding[] = [];
    const dismissed: Finding[] = [];
    for (const it of report.findings) {
      const isOut = isDismissed(it, below, textAt(text, it.span), kept.dismissals);
      (isOut ? dismissed : findings).push(it);
    }
    return { report: { ...report, findings }, dismissed };
  };
}

function readKept(folder: string): Kept | undefined {
  const path = join(folder, ...DISMISSALS_PATH.split('/'));
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if (!isSystemError(error) || !['ENOENT', 'ENOTDIR'].includes(error.code))
      complain(problemLine({ kind: 'unreadable', what: path, why: reasonOf(error) }));
    return undefined;
  }
  const parsed = parseDismissals(text);
  if (parsed.ok) return { folder, dismissals: parsed.file.dismissals };
  complain(problemLine({ kind: 'unreadable', what: path, why: parsed.why }));
  return { folder, dismissals: [] };
}
