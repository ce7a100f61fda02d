import type { Paragraph, Span } from '../core/model';
import { joinedQuotations } from '../core/text/openQuotations';
import type { Block } from './htmlBody';

/** A line of a page: a paragraph, or one of several that `<br>` parts. */
export interface BrokenLine extends Paragraph, Block {
  /** Whether one `<br>`, and nothing else, parts it from the line before. */
  readonly isBroken: boolean;
}

/** Lines that one `<br>` parts together over which a quotation runs, and those of a headline. */
export function joinedLines<T extends BrokenLine>(lines: readonly T[]): readonly T[] {
  if (!lines.some(({ isBroken }) => isBroken)) return lines;
  const out: T[] = [];
  for (let from = 0; from < lines.length;) {
    let to = from + 1;
    while (lines[to]?.isBroken) to++;
    if (to === from + 1) out.push(lines[from] as T);
    else out.push(...joinedOf(lines.slice(from, to)));
    from = to;
  }
  return out;
}

function joinedOf<T extends BrokenLine>(lines: readonly T[]): readonly T[] {
  const offset = lines[0]?.span.start ?? 0;
  let text = '';
  const spans = lines.map(({ span, text: own }): Span => {
    text = text.padEnd(span.start - offset) + own;
    return { start: span.start - offset, end: span.end - offset };
  });
  const isHeadline = /^h[1-6]$/.test(lines[0]?.container.name ?? '');
  const runs = isHeadline ? [{ start: 0, end: text.length }] : joinedQuotations(spans, text);
  let next = 0;
  return runs.map(({ start, end }) => {
    const first = next;
    while ((spans[next]?.start ?? end) < end) next++;
    const parts = lines.slice(first, next);
    const sum = (of: (it: T) => number): number => parts.reduce((all, it) => all + of(it), 0);
    return {
      ...(lines[first] as T),
      span: { start: start + offset, end: end + offset },
      text: text.slice(start, end),
      length: end - start,
      commas: sum((it) => it.commas),
      linked: sum((it) => it.linked),
    };
  });
}
