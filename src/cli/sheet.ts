import { sheetOf, type Sheet } from '../core/desk/sheetRows';
import { sheetCsv, sheetHtml, sheetMarkdown } from '../core/formats/checkSheet';
import { readArguments } from './arguments';
import { onlyDeskArticle } from './deskArticle';

const FORMATS: Readonly<Record<string, (sheet: Sheet) => string>> = {
  html: sheetHtml,
  markdown: sheetMarkdown,
  csv: sheetCsv,
};

/** `sheet FILE --in GLOB…`: every claim of an article with its state, sources and notes, to be printed. */
export async function sheet(args: readonly string[]): Promise<number> {
  const options = readArguments('sheet', args, { formats: Object.keys(FORMATS) });
  if (typeof options === 'number') return options;
  const desk = await onlyDeskArticle(options, 'a sheet');
  const print = FORMATS[options.format];
  if (!desk || !print) return 2;
  process.stdout.write(
    print(sheetOf(desk.reading, desk.states, desk.placed, new Date().toISOString())),
  );
  return 0;
}
