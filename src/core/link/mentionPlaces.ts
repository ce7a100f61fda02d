import type { ParagraphNotes } from '../annotate/annotate';
import type { Paragraph, PersonMention, Span } from '../model';
import { contains, firstStartingFrom, lastStartingBy, within } from '../text/span';

/** How far a paragraph's topic may stand from its start, in characters: *Yesterday Ada Obi …*. */
export const TOPIC_REACH = 40;
/** How far into its sentence a subject may stand behind what comes before it, in characters. */
export const SUBJECT_REACH = 120;

/** The words of an article's paragraphs, and who is named where in them; what is asked counts within a paragraph. */
export class MentionPlaces {
  readonly #paragraphs: readonly Paragraph[];
  readonly #notes: readonly ParagraphNotes[];
  readonly #mentions: readonly PersonMention[];

  constructor(
    paragraphs: readonly Paragraph[],
    notes: readonly ParagraphNotes[],
    mentions: readonly PersonMention[],
  ) {
    this.#paragraphs = paragraphs;
    this.#notes = notes;
    this.#mentions = mentions;
  }

  offsetOf(paragraph: number): number {
    return this.#paragraphs[paragraph]?.span.start ?? 0;
  }

  wordsAt(paragraph: number, { start, end }: Span): string {
    return this.#paragraphs[paragraph]?.text.slice(start, end) ?? '';
  }

  /** The words of a paragraph between two places of the article. */
  placedWords(paragraph: number, start: number, end: number): string {
    return this.wordsAt(paragraph, within({ start, end }, this.offsetOf(paragraph)));
  }

  /** The name at a paragraph's start, or that of one of its sentences, before a place in it. */
  nameAtStart(
    paragraph: number,
    limit: number,
    from = 0,
    reach = TOPIC_REACH,
  ): PersonMention | undefined {
    const start = this.offsetOf(paragraph);
    const end = start + Math.min(limit, from + reach);
    const mentions = this.#mentions;
    for (let i = firstStartingFrom(mentions, start + from); i < mentions.length; i++) {
      const mention = mentions[i];
      if (!mention || mention.span.start >= end) return undefined;
      if (mention.form === 'pronoun') continue;
      return this.isQuoted(paragraph, within(mention.span, start)) ? undefined : mention;
    }
    return undefined;
  }

  /** Whether a quotation of the paragraph has a span of it whole. */
  isQuoted(paragraph: number, span: Span): boolean {
    for (const it of this.#notes[paragraph]?.quotations ?? []) {
      if (contains(it.span, span)) return true;
    }
    return false;
  }

  /** Whether somebody is named between two places of a paragraph, in no quotation of it. */
  namesBetween(paragraph: number, start: number, end: number): boolean {
    const offset = this.offsetOf(paragraph);
    const mentions = this.#mentions;
    for (let i = lastStartingBy(mentions, end + offset); i >= 0; i--) {
      const mention = mentions[i];
      if (!mention || mention.span.start < start + offset) return false;
      if (mention.form === 'name' && !this.isQuoted(paragraph, within(mention.span, offset)))
        return true;
    }
    return false;
  }

  /** Who stands right behind a verb. */
  objectOf(paragraph: number, cue: Span): PersonMention | undefined {
    const at = cue.end + 1 + this.offsetOf(paragraph);
    const mentions = this.#mentions;
    const mention = mentions[lastStartingBy(mentions, at)];
    return mention && mention.span.start >= at && mention.form !== 'role' ? mention : undefined;
  }
}
