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
import { finished, type Steps } from '../steps';
import { bySpan, mergedBySpan, shifted } from '../text/span';
import { isSameNaming, namingPeople, type Elsewhere, type NamedPeople } from './namedPeople';
import { apartFrom, casting } from './people';
import { linkingQuotations } from './quotations';
import { resolveSpokenOf } from './spokenOf';
import { resolveVoices, spokenByPronouns } from './voices';

/** An article understood, with what tells whether other articles would make a difference. */
export interface Linked {
  readonly reading: Reading;
  /** Of its paragraphs, by index. */
  readonly notes: readonly ParagraphNotes[];
  readonly people: NamedPeople;
}

/**
 * One article understood: the notes of its paragraphs (by index) placed in the article, and what
 * crosses paragraphs settled; `elsewhere` is what the other articles of its story tell. The work grows with annotations
 * rather than with characters; some names or quotations at each step.
 */
export function* linking(
  article: Article,
  paragraphs: readonly Paragraph[],
  notes: readonly ParagraphNotes[],
  elsewhere: Elsewhere = [],
): Steps<Linked> {
  const people = yield* namingPeople(paragraphs, notes, elsewhere);
  return yield* linkingPeople(article, paragraphs, notes, people);
}

/** The reading of {@link linking}, all steps at once. */
export const link = (...article: Parameters<typeof linking>): Reading =>
  finished(linking(...article)).reading;

/** The same article when others tell something else; the same value where that makes no difference. */
export function* linkingAgain(before: Linked, elsewhere: Elsewhere = []): Steps<Linked> {
  const { reading, notes } = before;
  const people = yield* namingPeople(reading.paragraphs, notes, elsewhere);
  if (isSameNaming(people, before.people)) return before;
  return yield* linkingPeople(reading.article, reading.paragraphs, notes, people);
}

function* linkingPeople(
  article: Article,
  paragraphs: readonly Paragraph[],
  notes: readonly ParagraphNotes[],
  people: NamedPeople,
): Steps<Linked> {
  const cast = yield* casting(paragraphs, notes, people);
  const { quotations, pronouns } = yield* linkingQuotations(article.text, paragraphs, notes, cast);
  const mentions = withPronouns(cast.mentions, pronouns);
  yield;
  const spokenOf = resolveSpokenOf(paragraphs, notes, mentions, quotations, cast);
  yield;
  const voices = apartFrom(mentions, resolveVoices(paragraphs, notes, mentions, quotations)); // no I of *Ada I*
  yield;
  let annotations: readonly Annotation[] = [];
  const spoken = spokenByPronouns(quotations, [...voices, ...spokenOf], cast.people);
  for (const own of [
    spoken,
    mentions,
    cast.inner,
    spokenOf,
    voices,
    placedFigures(paragraphs, notes),
  ]) {
    annotations = mergedBySpan<Annotation>(annotations, own);
  }
  const sentences = placedSentences(paragraphs, notes);
  const reading = { article, paragraphs, sentences, annotations, people: cast.people };
  return { reading, notes, people };
}

function withPronouns(
  mentions: readonly PersonMention[],
  pronouns: ReadonlyMap<number, PersonMention | undefined>,
): readonly PersonMention[] {
  if (pronouns.size === 0) return mentions;
  const kept = mentions.filter(({ span }) => !pronouns.has(span.start));
  for (const it of pronouns.values()) if (it) kept.push(it);
  return kept.sort(bySpan);
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
