import type { ParagraphNotes } from '../annotate/annotate';
import type { Paragraph, PersonMention } from '../model';
import { narrationsOf, type Narration } from './narration';

/** Who says *I* in the own words of an article's paragraphs, and to whom. */
export class Narrators {
  readonly #paragraphs: readonly Paragraph[];
  readonly #notes: readonly ParagraphNotes[];
  readonly #mentions: readonly PersonMention[];
  #narrations: readonly (Narration | undefined)[] | undefined;
  #last: { readonly paragraph: number; readonly voices: Narration | undefined } | undefined;

  constructor(
    paragraphs: readonly Paragraph[],
    notes: readonly ParagraphNotes[],
    mentions: readonly PersonMention[],
  ) {
    this.#paragraphs = paragraphs;
    this.#notes = notes;
    this.#mentions = mentions;
  }

  /** Whom *I* and *you* stand for in a paragraph's own words, who are nobody whom they call *she*. Asked of each of its events. */
  of(paragraph: number): Narration | undefined {
    if (this.#last?.paragraph !== paragraph)
      this.#last = { paragraph, voices: this.#find(paragraph) };
    return this.#last.voices;
  }

  #find(paragraph: number): Narration | undefined {
    const { voices = [], quotations = [] } = this.#notes[paragraph] ?? {};
    let next = 0;
    let quotedTo = 0; // what starts up to here is quoted as far as there
    for (const { voice, span } of voices) {
      for (let it = quotations[next]; it && it.span.start <= span.start; it = quotations[++next])
        quotedTo = Math.max(quotedTo, it.span.end);
      if (voice !== 'speaker' || span.end <= quotedTo) continue;
      this.#narrations ??= narrationsOf(this.#paragraphs, this.#notes, this.#mentions);
      return this.#narrations[paragraph];
    }
    return undefined;
  }
}
