import { sheetOf, type Sheet } from '../core/desk/sheetRows';
import { sheetCsv, sheetHtml, sheetMarkdown } from '../core/formats/checkSheet';
import { readArguments } from './arguments';
import { complain } from './complain';
import { deskArticle } from './deskArticle';
import { readAll } from './readAll';

const FORMATS: Readonly<Record<string, (sheet: Sheet) => string>> = {
  html: sheetHtml,
  markdown: sheetMarkdown,
  csv: sheetCsv,
};

/** `sheet FILE`: every claim of an article with its state, sources and notes, to be printed. */
export async function sheet(args: readonly string[]): Promise<number> {
  const options = readArguments('sheet', args, { formats: Object.keys(FORMATS) });
  if (typeof options === 'number') return options;
  if (options.files.length !== 1) {
    complain('a sheet is of one article: name one file.');
    return 2;
  }
  const [reading] = (await readAll(options.files)).readings;
  const desk = reading && deskArticle(reading);
  const print = FORMATS[options.format];
  if (!desk || !print) return 2;
  process.stdout.write(
    print(sheetOf(desk.reading, desk.states, desk.placed, new Date().toISOString())),
  );
  return 0;
}
