import type { ExplainedCandidate, Explanation } from '../explain/explanation';
import type { Annotation, Reading } from '../model';
import { listed } from './listed';
import { lineStarts, placeOf } from './lines';
import { oneLine, visible } from './oneLine';
import { unpainted, type Paint } from './paint';
import { shownText } from '../text/prose';

/**
 * One line an annotation for a person to read: place, kind, words and what was understood.
 * @param explanations of the annotations, in their order: each follows its line, indented.
 */
export function annotationText(
  reading: Reading,
  paint: Paint = unpainted,
  explanations: readonly Explanation[] = [],
): string {
  const starts = lineStarts(reading.article.text);
  const names = new Map(reading.people.map(({ id, name }) => [id, name]));
  const lines = listed(reading, explanations).map(({ annotation: it, why }) => {
    const { line, column } = placeOf(starts, it.span.start);
    const place = paint('place', `${visible(reading.article.id)}:${line}:${column}`);
    const head = `${place}  ${describe(it, reading, names, paint)}`;
    return why ? `${head}\n${explained(why)}` : head;
  });
  return lines.map((line) => `${line}\n`).join('');
}

function describe(
  it: Annotation,
  reading: Reading,
  names: ReadonlyMap<string, string>,
  paint: Paint,
): string {
  const words = oneLine(shownText(reading, it.span));
  switch (it.kind) {
    case 'quote':
      return `${paint('quote', 'quotation')}  “${words}”${it.attribution ? `  by ${oneLine(it.attribution.name)}` : ''}`;
    case 'person':
      return `${paint('person', 'person')}     ${words}  (${oneLine(names.get(it.person) ?? words)})`;
    case 'figure':
      return `${paint('figure', 'figure')}     ${words}  (${oneLine(it.label)})`;
  }
}

/** Longest line of an explanation, in characters. */
const LINE = 200;

function explained({ rule, because, candidates }: Explanation): string {
  const lines = [rule, ...because].map((it) => `    ${oneLine(it, LINE)}`);
  return [...lines, ...candidates.flatMap(candidateLines), ''].join('\n');
}

const candidateLines = ({
  name,
  isChosen,
  certainty,
  because,
}: ExplainedCandidate): readonly string[] => [
  `    ${isChosen ? '→' : '·'} ${oneLine(name)}${certainty === undefined ? '' : `  ${Math.round(certainty * 100)}%`}`,
  ...because.map((it) => `        ${oneLine(it, LINE)}`),
];
