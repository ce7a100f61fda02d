import { coverageOf, lostTicks } from '../core/desk/coverage';
import { coverageJson, coverageText, type ArticleCoverage } from '../core/formats/coverage';
import type { Reading } from '../core/model';
import { readArguments } from './arguments';
import { deskArticle } from './deskArticle';
import { readAll } from './readAll';

/** `coverage FILE… --in GLOB…`: how many claims of each file are checked or waived, by kind. */
export async function coverage(args: readonly string[]): Promise<number> {
  const options = readArguments('coverage', args, { formats: ['text', 'json'] });
  if (typeof options === 'number') return options;
  const { readings, failed } = await readAll([...options.files, ...options.sources]);
  const named = new Set(options.files);
  let unread = failed || options.incomplete;
  const rows = readings.flatMap((reading): ArticleCoverage[] => {
    if (!named.has(reading.article.id)) return [];
    const row = coverageRow(reading);
    if (!row) unread = true;
    return row ? [row] : [];
  });
  process.stdout.write(options.format === 'json' ? coverageJson(rows) : coverageText(rows));
  return unread ? 2 : 0;
}

/** `undefined` where the ledger cannot be used, which is said. */
function coverageRow(reading: Reading): ArticleCoverage | undefined {
  const desk = deskArticle(reading);
  return (
    desk && {
      article: reading.article.id,
      coverage: coverageOf(desk.states),
      lost: lostTicks(desk.states, desk.placed).map(({ tick, later }) => ({
        words: tick.anchor.exact,
        isOverruled: later !== undefined,
      })),
    }
  );
}
