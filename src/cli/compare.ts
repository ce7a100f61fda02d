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
export async function compare(args: readonly string[]): Promise<number> {
  const options = readArguments('compare', args, { formats: ['text', 'json'] });
  if (typeof options === 'number') return options;
  const { readings, failed } = await readAll(options.files);
  const [first, second] = readings;
  if (!first) return 2;
  if (!second) complain(`${first.article.id}: there is nothing to compare it with.`);
  const desk = createNewsdesk(readings, !failed && !options.incomplete);
  const comparison = { reports: desk.reports(), pairs: desk.pairs() };
  process.stdout.write(
    options.format === 'json'
      ? comparisonJson(comparison)
      : comparisonText(comparison, paintFor(process.stdout)),
  );
  if (failed || options.incomplete) return 2;
  const anything = comparison.reports.some(
    ({ claims, findings }) =>
      findings.length > 0 || claims.some(({ verdict }) => verdict.kind === 'differs'),
  );
  return anything ? 1 : 0;
}
