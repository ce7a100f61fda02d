import { annotateParagraph, type ParagraphNotes } from '../core/annotate/annotate';
import { linkAgain, linkArticle, type Linked } from '../core/link/link';
import type { Elsewhere } from '../core/link/namedPeople';
import type { Article, Paragraph, Reading } from '../core/model';
import { finished, type Steps } from '../core/steps';
import { createManuscript, type Manuscript, type TextEdit } from './manuscript';
import type { Pace } from './pace';
import { proseOf } from './prose';

/**
 * Reads one article again and again as it changes: only the paragraphs that changed are annotated. Of
 * a plain text they are found by where the text differs; in Markdown and HTML a paragraph whose words
 * were in the last version keeps its notes, wherever it moved.
 */
export interface Annotator {
  /** `elsewhere`: who is known from the other articles of its story. */
  read(article: Article, elsewhere?: Elsewhere): Reading;
  /**
   * Lets other events in as it goes; resolves to `undefined` when stopped. What {@link read} reads meanwhile makes it
   * start again. One at a time.
   */
  readPaced(
    article: Article,
    pace: Pace,
    signal: AbortSignal,
    elsewhere?: Elsewhere,
  ): Promise<Reading | undefined>;
}

export function createAnnotator(): Annotator {
  let manuscript: Manuscript | undefined;
  let known = new Map<string, ParagraphNotes>();
  /** How often all was read at once: what is read in steps must not go on from another text. */
  let reads = 0;
  let last: Linked | undefined;

  const linked = (...article: Parameters<typeof linkArticle>): Reading =>
    (last = linkArticle(...article)).reading;

  const readManuscript = (
    article: Article,
    written: Manuscript,
    elsewhere: Elsewhere | undefined,
  ): Reading => {
    const paragraphs = written.paragraphs();
    const notes = paragraphs.map((it) => it.notes);
    return linked(article, paragraphs.map(withoutNotes), notes, elsewhere);
  };

  /** Brings the notes up to date, a paragraph at each step. */
  function* readProse(article: Article, elsewhere: Elsewhere | undefined): Steps<Reading> {
    const paragraphs = proseOf(article);
    const fresh = new Map<string, ParagraphNotes>();
    const notes: ParagraphNotes[] = [];
    for (const { text, setOff } of paragraphs) {
      yield;
      const isSetOff = setOff !== undefined;
      const key = isSetOff ? `\n${text}` : text; // no paragraph starts with a line feed
      const own = fresh.get(key) ?? known.get(key) ?? annotateParagraph(text, isSetOff);
      fresh.set(key, own);
      notes.push(own);
    }
    known = fresh;
    return linked(article, paragraphs, notes, elsewhere);
  }

  /** The same of a plain text, a few thousand characters at each step. */
  function* readPlain(article: Article, elsewhere: Elsewhere | undefined): Steps<Reading> {
    manuscript ??= createManuscript();
    for (const edit of editsBetween(manuscript.text(), article.text)) {
      yield;
      manuscript.edit(edit);
    }
    return readManuscript(article, manuscript, elsewhere);
  }

  const steps = (article: Article, elsewhere?: Elsewhere): Steps<Reading> =>
    article.format === 'plain' ? readPlain(article, elsewhere) : readProse(article, elsewhere);

  return {
    read(article, elsewhere) {
      if (last?.reading.article === article) return (last = linkAgain(last, elsewhere)).reading;
      reads++;
      if (article.format === 'plain' && !manuscript) {
        manuscript = createManuscript(article.text);
        return readManuscript(article, manuscript, elsewhere);
      }
      return finished(steps(article, elsewhere));
    },

    async readPaced(article, pace, signal, elsewhere) {
      let reading = steps(article, elsewhere);
      let since = reads;
      for (;;) {
        await pace();
        if (signal.aborted) return undefined;
        if (since !== reads) {
          since = reads;
          reading = steps(article, elsewhere);
        }
        const step = reading.next();
        if (step.done === true) return step.value;
      }
    },
  };
}

const withoutNotes = ({ span, text }: Paragraph): Paragraph => ({ span, text });

/** What is put in at one step, in characters. */
const STEP = 8_000;

/** The edits that make one text of another: what differs is cut out, then put in piece by piece. */
export function* editsBetween(old: string, next: string): Generator<TextEdit, void> {
  const shorter = Math.min(old.length, next.length);
  let start = 0;
  while (start < shorter && old.charCodeAt(start) === next.charCodeAt(start)) start++;
  let same = 0;
  while (
    same < shorter - start &&
    old.charCodeAt(old.length - 1 - same) === next.charCodeAt(next.length - 1 - same)
  ) {
    same++;
  }
  let end = old.length - same;
  const until = next.length - same;
  while (start < end || start < until) {
    const text = next.slice(start, Math.min(until, start + STEP));
    yield { start, end, text };
    start += text.length;
    end = start;
  }
}

/** An article read once, with nothing kept for a next time. */
export const readArticle = (article: Article): Reading => createAnnotator().read(article);
