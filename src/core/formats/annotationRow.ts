import type { Explanation } from '../explain/explanation';
import type {
  Annotation,
  Attribution,
  Figure,
  PersonMention,
  Quotation,
  Reading,
  Span,
} from '../model';
import { listed } from './listed';
import { textAt } from '../text/span';

/** One article's annotations as the command line prints them; the fields are documented in docs/cli.md. */
export interface AnnotationRow {
  readonly id: string;
  readonly quotes: readonly object[];
  readonly people: readonly object[];
  readonly figures: readonly object[];
}

/** @param explanations of the annotations, in their order: each is added to its row as `explain`. */
export function annotationRow(
  reading: Reading,
  explanations: readonly Explanation[] = [],
): AnnotationRow {
  const { article } = reading;
  const names = new Map(reading.people.map(({ id, name }) => [id, name]));
  const placed = (span: Span): object => ({
    start: span.start,
    end: span.end,
    text: textAt(article.text, span),
  });

  const quoteRow = (it: Quotation): object => ({
    ...placed(it.span),
    kind: it.form,
    open: it.open,
    continues: it.continues,
    speaker: it.attribution ? speakerRow(it.attribution) : null,
    cue: it.attribution?.cue ? placed(it.attribution.cue) : null,
  });
  const speakerRow = (it: Attribution): object => ({
    entity: it.person ?? null,
    name: it.name,
    ...placed(it.speaker),
    how: it.how,
    certainty: it.certainty,
  });
  const personRow = (it: PersonMention): object => ({
    ...placed(it.span),
    kind: it.form,
    entity: it.person,
    name: names.get(it.person) ?? textAt(article.text, it.span),
  });
  const figureRow = ({ span, label, quantity: q }: Figure): object => ({
    ...placed(span),
    label,
    value: q.value ?? null,
    low: q.low ?? null,
    high: q.high ?? null,
    unit: q.unit,
    modifier: q.modifier ?? null,
    change: q.change ?? null,
    changeKind: q.changeKind ?? null,
    measure: q.measure ?? null,
    of: q.of ?? null,
    period: q.period ?? null,
  });

  const rowOf = (it: Annotation): object => {
    switch (it.kind) {
      case 'quote':
        return quoteRow(it);
      case 'person':
        return personRow(it);
      case 'figure':
        return figureRow(it);
    }
  };
  const all = listed(reading, explanations);
  const rowsOf = (kind: Annotation['kind']): readonly object[] =>
    all.flatMap(({ annotation, isApposition, why }) => {
      if (annotation.kind !== kind) return [];
      return [
        {
          ...rowOf(annotation),
          ...(isApposition && { apposition: true }),
          ...(why && { explain: explainRow(why) }),
        },
      ];
    });

  return {
    id: article.id,
    quotes: rowsOf('quote'),
    people: rowsOf('person'),
    figures: rowsOf('figure'),
  };
}

const explainRow = ({ rule, because, candidates }: Explanation): object => ({
  rule,
  because,
  candidates: candidates.map((it) => ({
    name: it.name,
    chosen: it.isChosen,
    certainty: it.certainty === undefined ? null : Number(it.certainty.toFixed(3)),
    because: it.because,
  })),
});
