import type { ParagraphNotes } from '../annotate/annotate';
import type { Annotation, Article, Figure, Paragraph, PersonMention, Reading } from '../model';
import { bySpan, shifted } from '../text/span';
import { linkPeople, type Elsewhere } from './people';
import { linkQuotations } from './quotations';
import { resolveVoices } from './voices';

/**
 * One article understood: the notes of its paragraphs (by index) placed in the article, and what
 * crosses paragraphs settled; `elsewhere` is what the other articles of its story tell. The work grows with annotations rather than with characters.
 */
export function link(
  article: Article,
  paragraphs: readonly Paragraph[],
  notes: readonly ParagraphNotes[],
  elsewhere: Elsewhere = [],
): Reading {
  const cast = linkPeople(paragraphs, notes, elsewhere);
  const { quotations, pronouns } = linkQuotations(paragraphs, notes, cast);
  const mentions = withPronouns(cast.mentions, pronouns);
  const annotations: Annotation[] = [
    ...quotations,
    ...mentions,
    ...resolveVoices(paragraphs, notes, mentions, quotations),
    ...placedFigures(paragraphs, notes),
  ].sort(bySpan);
  return {
    article,
    paragraphs,
    sentences: notes.flatMap(({ sentences }, i) =>
      sentences.map((span) => shifted(span, paragraphs[i]?.span.start ?? 0)),
    ),
    annotations,
    people: cast.people,
  };
}

function withPronouns(
  mentions: readonly PersonMention[],
  pronouns: readonly PersonMention[],
): readonly PersonMention[] {
  const replaced = new Set(pronouns.map(({ span }) => span.start));
  if (replaced.size === 0) return mentions;
  return [...mentions.filter(({ span }) => !replaced.has(span.start)), ...pronouns].sort(bySpan);
}

const placedFigures = (
  paragraphs: readonly Paragraph[],
  notes: readonly ParagraphNotes[],
): readonly Figure[] =>
  notes.flatMap(({ figures }, i) =>
    figures.map(({ kind, span, quantity, label }) => ({
      kind,
      span: shifted(span, paragraphs[i]?.span.start ?? 0),
      quantity,
      label,
    })),
  );
