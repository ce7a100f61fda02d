import type { ParagraphNotes } from '../annotate/annotate';
import type {
  Annotation,
  Article,
  Figure,
  Paragraph,
  PersonMention,
  Reading,
  Span,
} from '../model';
import { bySpan, mergedBySpan, shifted } from '../text/span';
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
  const annotations = [
    quotations,
    mentions,
    cast.inner,
    resolveVoices(paragraphs, notes, mentions, quotations),
    placedFigures(paragraphs, notes),
  ].reduce<readonly Annotation[]>(mergedBySpan, []);
  return {
    article,
    paragraphs,
    sentences: placedSentences(paragraphs, notes),
    annotations,
    people: cast.people,
  };
}

function withPronouns(
  mentions: readonly PersonMention[],
  pronouns: readonly PersonMention[],
): readonly PersonMention[] {
  if (pronouns.length === 0) return mentions;
  const replaced = new Set(pronouns.map(({ span }) => span.start));
  return [...mentions.filter(({ span }) => !replaced.has(span.start)), ...pronouns].sort(bySpan);
}

function placedSentences(
  paragraphs: readonly Paragraph[],
  notes: readonly ParagraphNotes[],
): readonly Span[] {
  const out: Span[] = [];
  notes.forEach(({ sentences }, i) => {
    const by = paragraphs[i]?.span.start ?? 0;
    for (const span of sentences) out.push(shifted(span, by));
  });
  return out;
}

function placedFigures(
  paragraphs: readonly Paragraph[],
  notes: readonly ParagraphNotes[],
): readonly Figure[] {
  const out: Figure[] = [];
  notes.forEach(({ figures }, i) => {
    const by = paragraphs[i]?.span.start ?? 0;
    for (const { kind, span, quantity, label } of figures) {
      out.push({ kind, span: shifted(span, by), quantity, label });
    }
  });
  return out;
}
