import { comparisonJson, comparisonText } from '../core/formats/comparison';
import { readArguments } from './arguments';
import { createNewsdesk } from './newsdesk';
import { paintFor } from './paint';
import { readAll } from './readAll';

/** `compare FILE FILE…`: every file held against all the others. Findings or differences give 1. */
export function compare(args: readonly string[]): Promise<number> {
  const options = readArguments('compare', args, { formats: ['text', 'json'] });
  if (typeof options === 'number') return Promise.resolve(options);
  const { articles, failed } = readAll([...options.files, ...options.sources]);
  if (articles.length === 0) return Promise.resolve(2);
  const desk = createNewsdesk(articles);
  const comparison = { reports: desk.reports(), pairs: desk.pairs() };
  process.stdout.write(
    options.format === 'json'
      ? comparisonJson(comparison)
      : comparisonText(comparison, paintFor(process.stdout)),
  );
  if (failed) return Promise.resolve(2);
  const anything = comparison.reports.some(
    ({ claims, findings }) =>
      findings.length > 0 || claims.some(({ verdict }) => verdict.kind === 'differs'),
  );
  return Promise.resolve(anything ? 1 : 0);
}
