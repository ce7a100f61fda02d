import type { Annotation, Reading, Span } from '../../src/core/model';

/**
 * An article beside what was understood of it: under each line of the text one row for every
 * annotation that starts in it, tildes under its words and what it is behind them. An annotation that
 * goes on over the line's end has its tildes to there.
 */
export function goldenForm(reading: Reading): string {
  const { text } = reading.article;
  const names = new Map(reading.people.map(({ id, name }) => [id, name]));
  const out: string[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    out.push(line.replace(/\r$/, ''));
    for (const annotation of reading.annotations) {
      if (annotation.span.start < start || annotation.span.start >= end) continue;
      for (const [span, label] of rowsOf(annotation, names)) {
        if (span.start < start || span.start >= end) continue;
        const length = Math.max(1, Math.min(span.end, end) - span.start);
        out.push(`${' '.repeat(span.start - start)}${'~'.repeat(length)} ${label}`);
      }
    }
    start = end + 1;
  }
  return out.join('\n');
}

function rowsOf(
  annotation: Annotation,
  names: ReadonlyMap<string, string>,
): readonly (readonly [Span, string])[] {
  switch (annotation.kind) {
    case 'quote': {
      const { span, form, open, continues, attribution } = annotation;
      const flags = `${open ? ', open' : ''}${continues ? ', continues' : ''}`;
      if (!attribution) return [[span, `quote ${form}${flags}`]];
      const { speaker, cue, how, name } = attribution;
      return [
        [span, `quote ${form}${flags}: ${name}, ${how}`],
        ...(cue ? [[cue, 'cue'] as const] : []),
        [speaker, `speaker: ${name}`],
      ];
    }
    case 'person':
      return [[annotation.span, `${annotation.form}: ${names.get(annotation.person) ?? '?'}`]];
    case 'figure': {
      const { value, low, high, unit, modifier, change } = annotation.quantity;
      const amount = value ?? `${low ?? ''} to ${high ?? ''}`;
      const extras = [modifier, change].filter((it) => it !== undefined);
      return [
        [annotation.span, `figure: ${[amount, unit, ...extras].join(' ')} | ${annotation.label}`],
      ];
    }
  }
}
