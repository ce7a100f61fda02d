import { annotateParagraph, type ParagraphNotes } from '../core/annotate/annotate';
import { link } from '../core/link/link';
import type { Elsewhere } from '../core/link/people';
import type { Article, Paragraph, Reading } from '../core/model';
import type { Pace } from './pace';
import { proseOf } from './prose';

/**
 * Reads one article again and again as it changes. A paragraph whose text was in the last version
 * keeps its notes, wherever it moved.
 */
export interface Annotator {
  /** `elsewhere`: who is known from the other articles of its story. */
  read(article: Article, elsewhere?: Elsewhere): Reading;
  /** Lets other events in as it goes; resolves to `undefined` when stopped. */
  readPaced(
    article: Article,
    pace: Pace,
    signal: AbortSignal,
    elsewhere?: Elsewhere,
  ): Promise<Reading | undefined>;
}

export function createAnnotator(): Annotator {
  let known = new Map<string, ParagraphNotes>();

  const notesOf = (text: string, fresh: Map<string, ParagraphNotes>): ParagraphNotes => {
    const notes = fresh.get(text) ?? known.get(text) ?? annotateParagraph(text);
    fresh.set(text, notes);
    return notes;
  };

  const finish = (
    article: Article,
    paragraphs: readonly Paragraph[],
    notes: readonly ParagraphNotes[],
    fresh: Map<string, ParagraphNotes>,
    elsewhere?: Elsewhere,
  ): Reading => {
    known = fresh;
    return link(article, paragraphs, notes, elsewhere);
  };

  return {
    read(article, elsewhere) {
      const paragraphs = proseOf(article);
      const fresh = new Map<string, ParagraphNotes>();
      const notes = paragraphs.map(({ text }) => notesOf(text, fresh));
      return finish(article, paragraphs, notes, fresh, elsewhere);
    },

    async readPaced(article, pace, signal, elsewhere) {
      const paragraphs = proseOf(article);
      const fresh = new Map<string, ParagraphNotes>();
      const notes: ParagraphNotes[] = [];
      for (const { text } of paragraphs) {
        await pace();
        if (signal.aborted) return undefined;
        notes.push(notesOf(text, fresh));
      }
      return finish(article, paragraphs, notes, fresh, elsewhere);
    },
  };
}

/** An article read once, with nothing kept for a next time. */
export const readArticle = (article: Article): Reading => createAnnotator().read(article);
