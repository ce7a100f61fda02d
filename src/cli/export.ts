import { printLedger } from '../core/desk/ledgerFile';
import { claimReviewJson } from '../core/formats/claimReview';
import { hypothesisJson } from '../core/formats/hypothesis';
import { withoutSteering } from '../core/formats/json';
import { nitf } from '../core/formats/nitf';
import { readArguments } from './arguments';
import { onlyDeskArticle, type DeskArticle } from './deskArticle';

const FORMATS: Readonly<Record<string, (desk: DeskArticle) => string>> = {
  'web-annotation': ({ ledger }) => withoutSteering(printLedger(ledger)),
  hypothesis: ({ reading, states, placed }) =>
    hypothesisJson(reading.article, states, placed, new Date().toISOString()),
  nitf: ({ reading }) => nitf(reading),
  'claim-review': ({ reading, states }) => claimReviewJson(reading, states),
};

/** `export FILE --in GLOB…`: an article's ticks and annotations in a form that other tools read. */
export async function exportArticle(args: readonly string[]): Promise<number> {
  const options = readArguments('export', args, { formats: Object.keys(FORMATS) });
  if (typeof options === 'number') return options;
  const desk = await onlyDeskArticle(options, 'an export');
  const print = FORMATS[options.format];
  if (!desk || !print) return 2;
  process.stdout.write(print(desk));
  return 0;
}
