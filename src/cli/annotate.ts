import { annotationRow } from '../core/formats/annotationRow';
import { annotationText } from '../core/formats/annotationText';
import { identifyAcross, withIdentities } from '../core/link/identities';
import { readArticle } from '../engine/annotator';
import { readArguments } from './arguments';
import { readAll } from './readAll';

/** `annotate FILE…`: one line of JSON a file, in order. Identity is shared across the files. */
export function annotate(args: readonly string[]): Promise<number> {
  const options = readArguments(args, { formats: ['jsonl', 'text'] });
  if (!options) return Promise.resolve(2);
  const { articles, failed } = readAll(options.files);
  const readings = articles.map(readArticle);
  const identities = identifyAcross(readings);
  for (const reading of readings) {
    const row = withIdentities(reading, identities);
    process.stdout.write(
      options.format === 'text' ? annotationText(row) : `${JSON.stringify(annotationRow(row))}\n`,
    );
  }
  return Promise.resolve(failed ? 2 : 0);
}
