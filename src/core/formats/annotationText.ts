import type { Annotation, Reading } from '../model';
import { lineStarts, placeOf } from './lines';
import { oneLine, visible } from './oneLine';
import { unpainted, type Paint } from './paint';
import { textAt } from '../text/span';

/** One line an annotation for a person to read: place, kind, words and what was understood. */
export function annotationText(reading: Reading, paint: Paint = unpainted): string {
  const starts = lineStarts(reading.article.text);
  const names = new Map(reading.people.map(({ id, name }) => [id, name]));
  const lines = reading.annotations.map((it) => {
    const { line, column } = placeOf(starts, it.span.start);
    const place = paint('place', `${visible(reading.article.id)}:${line}:${column}`);
    return `${place}  ${describe(it, reading.article.text, names, paint)}`;
  });
  return lines.map((line) => `${line}\n`).join('');
}

function describe(
  it: Annotation,
  text: string,
  names: ReadonlyMap<string, string>,
  paint: Paint,
): string {
  const words = oneLine(textAt(text, it.span));
  switch (it.kind) {
    case 'quote':
      return `${paint('quote', 'quotation')}  “${words}”${it.attribution ? `  by ${oneLine(it.attribution.name)}` : ''}`;
    case 'person':
      return `${paint('person', 'person')}     ${words}  (${oneLine(names.get(it.person) ?? words)})`;
    case 'figure':
      return `${paint('figure', 'figure')}     ${words}  (${oneLine(it.label)})`;
  }
}
