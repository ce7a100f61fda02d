import { annotateParagraph, type ParagraphNotes } from '../core/annotate/annotate';
import { link } from '../core/link/link';
import type { Article, Paragraph, Reading } from '../core/model';
import type { Pace } from './pace';
import { proseOf } from './prose';

/**
 * Reads one article again and again as it changes. A paragraph whose text was in the last version
 * keeps its notes, wherever it moved.
 */
export interface Annotator {
  read(article: Article): Reading;
  /** Lets other events in as it goes; resolves to `undefined` when stopped. */
  readPaced(article: Article, pace: Pace, signal: AbortSignal): Promise<Reading | undefined>;
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
  ): Reading => {
    known = fresh;
    return link(article, paragraphs, notes);
  };

  return {
    read(article) {
      const paragraphs = proseOf(article);
      const fresh = new Map<string, ParagraphNotes>();
      const notes = paragraphs.map(({ text }) => notesOf(text, fresh));
      return finish(article, paragraphs, notes, fresh);
    },

    async readPaced(article, pace, signal) {
      const paragraphs = proseOf(article);
      const fresh = new Map<string, ParagraphNotes>();
      const notes: ParagraphNotes[] = [];
      for (const { text } of paragraphs) {
        await pace();
        if (signal.aborted) return undefined;
        notes.push(notesOf(text, fresh));
      }
      return finish(article, paragraphs, notes, fresh);
    },
  };
}

/** An article read once, with nothing kept for a next time. */
export const readArticle = (article: Article): Reading => createAnnotator().read(article);
