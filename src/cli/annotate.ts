import { annotationRow } from '../core/formats/annotationRow';
import { annotationText } from '../core/formats/annotationText';
import { jsonText } from '../core/formats/json';
import { explainTogether } from '../engine/explainTogether';
import { readArguments } from './arguments';
import { paintFor } from './paint';
import { readAll } from './readAll';

/**
 * `annotate FILE…`: one line of JSON a file, in order. Identity is shared across the files. With
 * `--explain`, for people unless another format is asked for, each annotation says why it is as it is.
 */
export async function annotate(args: readonly string[]): Promise<number> {
  const formats = args.includes('--explain')
    ? ['text', 'jsonl', 'json']
    : ['jsonl', 'text', 'json'];
  const options = readArguments('annotate', args, { formats, flags: ['explain'] });
  if (typeof options === 'number') return options;
  const { readings, failed } = await readAll(options.files);
  const explanations = options.flags.has('explain') ? explainTogether(readings) : [];
  if (options.format === 'json') {
    const rows = readings.map((it, i) => annotationRow(it, explanations[i]));
    process.stdout.write(`${jsonText(rows, 2)}\n`);
  } else {
    readings.forEach((row, i) => {
      process.stdout.write(
        options.format === 'text'
          ? annotationText(row, paintFor(process.stdout), explanations[i])
          : `${jsonText(annotationRow(row, explanations[i]))}\n`,
      );
    });
  }
  return failed || options.incomplete ? 2 : 0;
}
