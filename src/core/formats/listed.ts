import type { Explanation } from '../explain/explanation';
import { appositionsOf } from '../link/appositions';
import type { Annotation, Reading } from '../model';
import { bySpan } from '../text/span';

/** An annotation as the command line lists it. */
export interface Listed {
  readonly annotation: Annotation;
  /** Says what somebody is (*Ada Obi, the mayor*): listed, and no annotation of the reading. */
  readonly isApposition: boolean;
  readonly why?: Explanation;
}

/**
 * The annotations of a reading and the appositions among them, in order; where one of these starts with a role that
 * was taken for somebody else’s (*the mayor* of *the mayor of Lund, Ada Obi,*), the role is left out.
 * @param explanations of the annotations, in their order; with them appositions have one too.
 */
export function listed(
  reading: Reading,
  explanations: readonly Explanation[] = [],
): readonly Listed[] {
  const names = new Map(reading.people.map(({ id, name }) => [id, name]));
  const annotations = reading.annotations.map((annotation, i): Listed => {
    const why = explanations[i];
    return { annotation, isApposition: false, ...(why && { why }) };
  });
  const appositions = appositionsOf(reading).map((annotation): Listed => {
    const { kind, span } = annotation;
    const rule = `What the sentence says that ${names.get(annotation.person) ?? ''} is.`;
    const why: Explanation = { kind, span, rule, because: [], candidates: [] };
    return { annotation, isApposition: true, ...(explanations.length > 0 && { why }) };
  });
  const starts = new Set(appositions.map(({ annotation }) => annotation.span.start));
  const kept = annotations.filter(
    ({ annotation: it }) =>
      !(it.kind === 'person' && it.form === 'role' && starts.has(it.span.start)),
  );
  return [...kept, ...appositions].sort((a, b) => bySpan(a.annotation, b.annotation));
}
