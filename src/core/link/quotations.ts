import type { ParagraphNotes } from '../annotate/annotate';
import type { Paragraph, PersonMention, Quotation } from '../model';
import type { Cast } from './cast';

export interface LinkedQuotations {
  readonly quotations: readonly Quotation[];
  /** Pronouns that the attribution chain resolves otherwise than the cast does; they replace its mention. */
  readonly pronouns: readonly PersonMention[];
}

/** The quotations of an article with their speakers; `notes` go with `paragraphs` by index. */
export function linkQuotations(
  paragraphs: readonly Paragraph[],
  notes: readonly ParagraphNotes[],
  _cast: Cast,
): LinkedQuotations {
  return {
    quotations: notes.flatMap(({ quotations }, i) =>
      quotations.map(({ span, form, open, depth }) => ({
        kind: 'quote',
        span: {
          start: span.start + (paragraphs[i]?.span.start ?? 0),
          end: span.end + (paragraphs[i]?.span.start ?? 0),
        },
        form,
        open,
        continues: false,
        depth,
      })),
    ),
    pronouns: [],
  };
}
