import { annotateParagraph, type ParagraphNotes } from '../core/annotate/annotate';
import { linking, linkingAgain, type Linked } from '../core/link/link';
import type { Elsewhere } from '../core/link/namedPeople';
import type { Article, Paragraph, Reading } from '../core/model';
import { finished, type Steps } from '../core/steps';
import { changedStretch } from './changedStretch';
import { closeProse } from './closeProse';
import { createManuscript, type Manuscript, type TextEdit } from './manuscript';
import type { Pace } from './pace';
import { createProseReader, type ProseReader } from './prose';
import { withWholeReferences } from './wholeReferences';

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
   * start again; of several, each waits for those before it.
   */
  readPaced(
    article: Article,
    pace: Pace,
    signal: AbortSignal,
    elsewhere?: Elsewhere,
  ): Promise<Reading | undefined>;
}

/** What an annotator keeps from one reading of its article for the next. */
interface Kept {
  readonly prose: ProseReader;
  manuscript: Manuscript | undefined;
  notes: ReadonlyMap<string, ParagraphNotes>;
  last: Last | undefined;
}

interface Last {
  /** Of the words as they show. */
  readonly linked: Linked;
  /** The same in the file. */
  readonly reading: Reading;
}

export function createAnnotator(): Annotator {
  const kept: Kept = {
    prose: createProseReader(),
    manuscript: undefined,
    notes: new Map(),
    last: undefined,
  };
  /** How often all was read at once: what is read in steps must not go on from another text. */
  let reads = 0;
  /** Resolves once nothing is read in steps. */
  let turn: Promise<unknown> = Promise.resolve();

  const readInTurn = async (
    article: Article,
    pace: Pace,
    signal: AbortSignal,
    elsewhere: Elsewhere | undefined,
  ): Promise<Reading | undefined> => {
    let steps = reading(kept, article, elsewhere);
    let since = reads;
    for (;;) {
      await pace();
      if (signal.aborted) return undefined;
      if (since !== reads) {
        since = reads;
        steps = reading(kept, article, elsewhere);
      }
      const step = steps.next();
      if (step.done === true) return step.value;
    }
  };

  return {
    read(article, elsewhere) {
      reads++;
      if (article.format === 'plain') kept.manuscript ??= createManuscript(article.text);
      return finished(reading(kept, article, elsewhere));
    },

    readPaced(article, pace, signal, elsewhere) {
      const own = turn.then(() => readInTurn(article, pace, signal, elsewhere));
      turn = own.then(next, next); // whoever asked is told of an error
      return own;
    },
  };
}

const next = (): void => undefined;

// not closures: each such closure costs the engine a map that only a full collection frees, with all that it reaches

function* reading(kept: Kept, article: Article, elsewhere: Elsewhere | undefined): Steps<Reading> {
  const { last } = kept;
  if (last?.reading.article === article) {
    const linked = yield* linkingAgain(last.linked, elsewhere);
    if (linked !== last.linked) kept.last = placed(linked, article, last.reading.paragraphs);
  } else if (article.format === 'plain') {
    const linked = yield* readPlain(kept, article, elsewhere);
    kept.last = { linked, reading: linked.reading };
  } else kept.last = yield* readProse(kept, article, elsewhere);
  return kept.last?.reading as Reading;
}

/** What was linked, with its spans in the file. */
function placed(linked: Linked, article: Article, paragraphs: readonly Paragraph[]): Last {
  if (article.format === 'plain') return { linked, reading: linked.reading };
  const reading = closeProse(article, paragraphs).inFile(linked.reading);
  return { linked, reading: withWholeReferences(reading) };
}

/** Brings the notes up to date, a paragraph at each step. */
function* readProse(kept: Kept, article: Article, elsewhere: Elsewhere | undefined): Steps<Last> {
  const paragraphs = yield* kept.prose.reading(article);
  const close = closeProse(article, paragraphs);
  const fresh = new Map<string, ParagraphNotes>();
  const notes: ParagraphNotes[] = [];
  for (const { text, setOff, column } of close.paragraphs) {
    yield;
    const isSetOff = setOff !== undefined;
    // no paragraph starts with a line feed, and no cell has one
    const key = column === undefined ? (isSetOff ? `\n${text}` : text) : `\n\n${column}\n${text}`;
    const own = fresh.get(key) ?? kept.notes.get(key) ?? annotateParagraph(text, isSetOff, column);
    fresh.set(key, own);
    notes.push(own);
  }
  kept.notes = fresh;
  const linked = yield* linking(close.article, close.paragraphs, notes, elsewhere);
  return { linked, reading: withWholeReferences(close.inFile(linked.reading)) };
}

/** The same of a plain text, a few thousand characters at each step. */
function* readPlain(kept: Kept, article: Article, elsewhere: Elsewhere | undefined): Steps<Linked> {
  const manuscript = (kept.manuscript ??= createManuscript());
  for (const edit of editsBetween(manuscript.text(), article.text)) {
    yield;
    manuscript.edit(edit);
  }
  yield;
  const paragraphs = manuscript.paragraphs();
  const notes = paragraphs.map((it) => it.notes);
  return yield* linking(article, paragraphs.map(withoutNotes), notes, elsewhere);
}

const withoutNotes = ({ span, text }: Paragraph): Paragraph => ({ span, text });

/** What is put in at one step, in characters. */
const STEP = 8_000;

/** The edits that make one text of another: what differs is cut out, then put in piece by piece. */
export function* editsBetween(old: string, next: string): Generator<TextEdit, void> {
  if (old === next) return; // told at once of one and the same text
  const changed = changedStretch(old, next);
  const { until } = changed;
  let { start, end } = changed;
  while (start < end || start < until) {
    const text = next.slice(start, Math.min(until, start + STEP));
    yield { start, end, text };
    start += text.length;
    end = start;
  }
}

/** An article read once, with nothing kept for a next time. */
export const readArticle = (article: Article): Reading => createAnnotator().read(article);
