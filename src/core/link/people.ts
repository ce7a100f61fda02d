import type { ParagraphNotes } from '../annotate/annotate';
import type { Paragraph } from '../model';
import type { Cast } from './cast';

/** The names and roles of an article put together into people; `notes` go with `paragraphs` by index. */
export function linkPeople(
  _paragraphs: readonly Paragraph[],
  _notes: readonly ParagraphNotes[],
): Cast {
  return { people: [], mentions: [], genderOf: () => undefined };
}
