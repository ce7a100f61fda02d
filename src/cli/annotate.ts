import { annotationRow } from '../core/formats/annotationRow';
import { annotationText } from '../core/formats/annotationText';
import { readArguments } from './arguments';
import { paintFor } from './paint';
import { readAll } from './readAll';

/** `annotate FILE…`: one line of JSON a file, in order. Identity is shared across the files. */
export function annotate(args: readonly string[]): Promise<number> {
  const options = readArguments('annotate', args, { formats: ['jsonl', 'text'] });
  if (typeof options === 'number') return Promise.resolve(options);
  const { readings, failed } = readAll(options.files);
  for (const row of readings) {
    process.stdout.write(
      options.format === 'text'
        ? annotationText(row, paintFor(process.stdout))
        : `${JSON.stringify(annotationRow(row))}\n`,
    );
  }
  return Promise.resolve(failed || options.incomplete ? 2 : 0);
}
