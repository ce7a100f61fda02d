import type { Annotation, Reading } from '../model';
import { lineStarts, placeOf } from './lines';
import { textAt } from '../text/span';

/** One line an annotation for a person to read: place, kind, words and what was understood. */
export function annotationText(reading: Reading): string {
  const starts = lineStarts(reading.article.text);
  const names = new Map(reading.people.map(({ id, name }) => [id, name]));
  const lines = reading.annotations.map((it) => {
    const { line, column } = placeOf(starts, it.span.start);
    return `${reading.article.id}:${line}:${column}  ${describe(it, reading.article.text, names)}`;
  });
  return lines.map((line) => `${line}\n`).join('');
}

function describe(it: Annotation, text: string, names: ReadonlyMap<string, string>): string {
  const words = textAt(text, it.span).replace(/\s+/g, ' ');
  switch (it.kind) {
    case 'quote':
      return `quotation  “${words}”${it.attribution ? `  by ${it.attribution.name}` : ''}`;
    case 'person':
      return `person     ${words}  (${names.get(it.person) ?? words})`;
    case 'figure':
      return `figure     ${words}  (${it.label})`;
  }
}
