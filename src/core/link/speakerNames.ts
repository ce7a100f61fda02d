import type { ParagraphNotes } from '../annotate/annotate';
import type { Paragraph, PersonMention, Span } from '../model';
import { lastStartingBy, shifted } from '../text/span';
import type { Cast } from './cast';
import type { PlacedEvent } from './speakers';

export interface Speaker {
  /** The mention, in the article. */
  readonly span: Span;
  readonly form: 'name' | 'role' | 'pronoun';
  readonly person?: string;
  readonly name: string;
}

/** Says which person or whose words the subject of an event is. */
export interface Caster {
  speakerOf(event: PlacedEvent): Speaker;
  /** Equal for two events with one speaker. */
  keyOf(event: PlacedEvent): string;
  /** A span of the event's paragraph, in the article. */
  placed(event: PlacedEvent, span: Span): Span;
  /** The pronouns settled here otherwise than by the cast. */
  pronouns(): readonly PersonMention[];
}

export function createCaster(
  paragraphs: readonly Paragraph[],
  _notes: readonly ParagraphNotes[],
  cast: Cast,
): Caster {
  const names = new Map(cast.people.map(({ id, name }) => [id, name]));
  const known = new Map<PlacedEvent['event'], Speaker>();

  const speakerOf = (placedEvent: PlacedEvent): Speaker => {
    const { event } = placedEvent;
    const before = known.get(event);
    if (before) return before;
    const by = paragraphs[placedEvent.paragraph]?.span.start ?? 0;
    const text = paragraphs[placedEvent.paragraph]?.text ?? '';
    const head = shifted(event.head, by);
    const mention = mentionAtEnd(cast.mentions, head);
    const isPronoun = event.subjectKind === 'he' || event.subjectKind === 'they';
    const speaker: Speaker = mention
      ? {
          span: mention.span,
          form: mention.form,
          person: mention.person,
          name: names.get(mention.person) ?? text.slice(event.head.start, event.head.end),
        }
      : {
          span: head,
          form: isPronoun ? 'pronoun' : 'name',
          name: text.slice(event.head.start, event.head.end),
        };
    known.set(event, speaker);
    return speaker;
  };

  return {
    speakerOf,
    keyOf(event) {
      const { person, name, span, form } = speakerOf(event);
      return person ?? (form === 'pronoun' ? String(span.start) : name.toLowerCase());
    },
    placed: ({ paragraph }, span) => shifted(span, paragraphs[paragraph]?.span.start ?? 0),
    pronouns: () => [],
  };
}

/** The mention that the head of a noun phrase ends with: *Ada Obi* of *the mayor Ada Obi*. */
function mentionAtEnd(mentions: readonly PersonMention[], head: Span): PersonMention | undefined {
  for (let i = lastStartingBy(mentions, head.end - 1); i >= 0; i--) {
    const mention = mentions[i];
    if (!mention || mention.span.end <= head.start) return undefined;
    if (mention.span.end >= head.end - 2) return mention;
  }
  return undefined;
}
