import { comparisonJson } from '../core/formats/comparison';
import { comparisonText } from '../core/formats/comparisonText';
import { readArguments } from './arguments';
import { complain } from './complain';
import { createNewsdesk } from './newsdesk';
import { paintFor } from './paint';
import { readAll } from './readAll';

/**
 * `compare FILE FILE…`: every file held against all the others. Findings or differences give 1. Of one
 * article by itself everything is only here, which is said.
 */
export function compare(args: readonly string[]): Promise<number> {
  const options = readArguments('compare', args, { formats: ['text', 'json'] });
  if (typeof options === 'number') return Promise.resolve(options);
  const paths = [...new Set([...options.files, ...options.sources])];
  const { readings, failed } = readAll(paths);
  const [first, second] = readings;
  if (!first) return Promise.resolve(2);
  if (!second) complain(`${first.article.id}: there is nothing to compare it with.`);
  const desk = createNewsdesk(readings, !failed && !options.incomplete);
  const comparison = { reports: desk.reports(), pairs: desk.pairs() };
  process.stdout.write(
    options.format === 'json'
      ? comparisonJson(comparison)
      : comparisonText(comparison, paintFor(process.stdout)),
  );
  if (failed || options.incomplete) return Promise.resolve(2);
  const anything = comparison.reports.some(
    ({ claims, findings }) =>
      findings.length > 0 || claims.some(({ verdict }) => verdict.kind === 'differs'),
  );
  return Promise.resolve(anything ? 1 : 0);
}
