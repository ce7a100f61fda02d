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
import { isSameNaming, namedPeople, type Elsewhere, type NamedPeople } from './namedPeople';
import { castOf } from './people';
import { linkQuotations } from './quotations';
import { resolveVoices } from './voices';

/** An article understood, with what tells whether other articles would make a difference. */
export interface Linked {
  readonly reading: Reading;
  /** Of its paragraphs, by index. */
  readonly notes: readonly ParagraphNotes[];
  readonly people: NamedPeople;
}

/**
 * One article understood: the notes of its paragraphs (by index) placed in the article, and what
 * crosses paragraphs settled; `elsewhere` is what the other articles of its story tell. The work grows with annotations rather than with characters.
 */
export const linkArticle = (
  article: Article,
  paragraphs: readonly Paragraph[],
  notes: readonly ParagraphNotes[],
  elsewhere: Elsewhere = [],
): Linked => linked(article, paragraphs, notes, namedPeople(paragraphs, notes, elsewhere));

/** The reading of {@link linkArticle} alone. */
export const link = (...article: Parameters<typeof linkArticle>): Reading =>
  linkArticle(...article).reading;

/** The same article when others tell something else; the same value where that makes no difference. */
export function linkAgain(before: Linked, elsewhere: Elsewhere = []): Linked {
  const { reading, notes } = before;
  const people = namedPeople(reading.paragraphs, notes, elsewhere);
  return isSameNaming(people, before.people)
    ? before
    : linked(reading.article, reading.paragraphs, notes, people);
}

function linked(
  article: Article,
  paragraphs: readonly Paragraph[],
  notes: readonly ParagraphNotes[],
  people: NamedPeople,
): Linked {
  const cast = castOf(paragraphs, notes, people);
  const { quotations, pronouns } = linkQuotations(article.text, paragraphs, notes, cast);
  const mentions = withPronouns(cast.mentions, pronouns);
  const annotations = [
    quotations,
    mentions,
    cast.inner,
    resolveVoices(paragraphs, notes, mentions, quotations),
    placedFigures(paragraphs, notes),
  ].reduce<readonly Annotation[]>(mergedBySpan, []);
  const sentences = placedSentences(paragraphs, notes);
  const reading = { article, paragraphs, sentences, annotations, people: cast.people };
  return { reading, notes, people };
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
