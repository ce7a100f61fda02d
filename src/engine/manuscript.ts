import { annotateParagraph, type ParagraphNotes } from '../core/annotate/annotate';
import type { Paragraph, Span } from '../core/model';
import { edgeOfBlock, kindOfLine, plainParagraphs } from '../core/text/paragraphs';
import { linesAwaited } from '../core/text/openQuotations';
import { endsUnfinished, startsSmall } from '../core/text/wrappedLines';
import { createPieces } from './pieces';

/** A stretch of text that an edit put in place of another, as the text stood before it. */
export interface TextEdit extends Span {
  readonly text: string;
}

/**
 * A plain text as it is written: an edit reads only the paragraphs that it touches, however long the
 * text is. What crosses paragraphs is left to `link`.
 */
export interface Manuscript {
  /** In UTF-16 code units. */
  length(): number;
  /** Throws a `RangeError` where the edit reaches beyond the text. */
  edit(edit: TextEdit): void;
  /** The whole text; joined anew after an edit. */
  text(): string;
  /** Every paragraph with its notes, in order. */
  paragraphs(): readonly NotedParagraph[];
}

export interface NotedParagraph extends Paragraph {
  readonly notes: ParagraphNotes;
}

/** A stretch of text whose paragraphs are those of the text. Spans count from its start. */
interface Chunk {
  readonly text: string;
  readonly paragraphs: readonly NotedParagraph[];
}

/** In characters: a chunk is cut in two above the upper bound, joined to its neighbour below the lower. */
const MOST_IN_CHUNK = 1_200;
const LEAST_IN_CHUNK = 200;

export function createManuscript(text = ''): Manuscript {
  const chunks: Chunk[] = chunked(text, []);
  /** Beside the chunks, since a look for an offset goes over many of them. */
  const pieces = createPieces(chunks.map((it) => it.text.length));
  let size = text.length;
  let joined: string | undefined = text;

  return {
    length: () => size,

    edit({ start, end, text: put }) {
      if (!(0 <= start && start <= end && end <= size)) {
        throw new RangeError(`No characters ${start} to ${end} in a text of ${size}`);
      }
      const first = pieces.at(start);
      const last = end === start ? first : pieces.at(end);
      const before = (chunks[first.index]?.text ?? '').slice(0, start - first.start);
      const after = (chunks[last.index]?.text ?? '').slice(end - last.start);
      let changed = flat(before + put + after);
      let from = first.index;
      let to = last.index + 1;
      // where a block of lines could now reach over the edge, or a chunk is small, the neighbour joins in
      for (let it = chunks[from - 1]; it && !isEdge(it.text, changed); it = chunks[from - 1]) {
        changed = flat(it.text + changed);
        from--;
      }
      for (let it = chunks[to]; it && !isEdge(changed, it.text); it = chunks[to]) {
        changed = flat(changed + it.text);
        to++;
      }
      const known: NotedParagraph[] = [];
      for (let i = from; i < to; i++) known.push(...(chunks[i]?.paragraphs ?? []));
      const fresh = chunked(changed, known);
      chunks.splice(from, to - from, ...fresh);
      pieces.replace(
        from,
        to,
        fresh.map((it) => it.text.length),
      );
      size += put.length - (end - start);
      joined = undefined;
    },

    text: () => (joined ??= chunks.map((it) => it.text).join('')),

    paragraphs() {
      const out: NotedParagraph[] = [];
      let start = 0;
      for (const chunk of chunks) {
        for (const it of chunk.paragraphs) out.push(start === 0 ? it : placed(it, start));
        start += chunk.text.length;
      }
      return out;
    },
  };
}

const placed = ({ span, text, notes }: NotedParagraph, by: number): NotedParagraph => ({
  span: { start: span.start + by, end: span.end + by },
  text,
  notes,
});

/** A text made of pieces, in one piece: reading characters of a rope is slow, and it keeps what it was made of. */
function flat(text: string): string {
  text.charCodeAt(0);
  return text;
}

/** Whether two stretches may stand side by side: neither is small and no block of lines depends on both. */
const isEdge = (before: string, after: string): boolean =>
  before.length >= LEAST_IN_CHUNK && after.length >= LEAST_IN_CHUNK && isCut(before, after);

/** Whether the paragraphs of two texts are those of both joined: nothing can be cut off behind a line that is not ended. */
function isCut(before: string, after: string): boolean {
  if (!before.endsWith('\n')) return false;
  const start = edgeOfBlock(after, 'start');
  if (start === 'blank') return true;
  const end = edgeOfBlock(before, 'end');
  if (end === 'blank') return true;
  return start === 'long' && end === 'long' && !goesOver(before, after);
}

/** Whether a sentence may run over the end of one text into the next, or a quotation that is open there. */
const goesOver = (before: string, after: string): boolean =>
  (endsUnfinished(before, before.lastIndexOf('\n', before.length - 2) + 1, before.length) &&
    startsSmall(after, 0)) ||
  linesAwaited(before) > 0;

/** A text in chunks; paragraphs that are `known`, in the same order, keep their notes. */
function chunked(text: string, known: readonly NotedParagraph[]): Chunk[] {
  const notesOf = createReuse(known);
  const chunks: Chunk[] = [];
  let from = 0;
  for (const to of cutsOf(text)) {
    const part = from === 0 && to === text.length ? text : text.slice(from, to);
    chunks.push({
      text: part,
      paragraphs: plainParagraphs(part).map(({ span, text: own }) => ({
        span,
        text: own,
        notes: notesOf(own),
      })),
    });
    from = to;
  }
  return chunks;
}

/** Notes from those before where the text is the same, found from where the last one was. */
function createReuse(known: readonly NotedParagraph[]): (text: string) => ParagraphNotes {
  let next = 0;
  return (text) => {
    for (let at = next; at < Math.min(known.length, next + LOOK_AHEAD); at++) {
      const it = known[at];
      if (it?.text !== text) continue;
      next = at + 1;
      return it.notes;
    }
    return annotateParagraph(text);
  };
}

/** How many paragraphs may have gone at one place for those behind to be known again. */
const LOOK_AHEAD = 64;

/** Ends of chunks, in order; the last is the end of the text. */
function cutsOf(text: string): readonly number[] {
  const cuts: number[] = [];
  let from = 0;
  while (text.length - from > MOST_IN_CHUNK) {
    const cut = cutAfter(text, from);
    if (cut < 0) break;
    cuts.push(cut);
    from = cut;
  }
  cuts.push(text.length);
  return cuts;
}

/**
 * The first place to cut from half a chunk on, with enough text behind it; -1 for none. As {@link isCut} has it, yet
 * each line is looked at a few times at most.
 */
function cutAfter(text: string, from: number): number {
  let at = text.indexOf('\n', from + MOST_IN_CHUNK / 2) + 1;
  if (at === 0) return -1;
  let before = edgeOfBlock(text.slice(from, at), 'end');
  let shortUntil = at;
  while (text.length - at >= LEAST_IN_CHUNK) {
    if (before === 'blank') return at;
    const end = endOfLine(text, at);
    const line = kindOfLine(text, at, end);
    if (line === 'blank') return at;
    if (
      before === 'long' &&
      at >= shortUntil &&
      !goesOver(text.slice(from, at), text.slice(at, end))
    ) {
      shortUntil = endOfShortLines(text, at);
      if (
        shortUntil < text.length &&
        kindOfLine(text, shortUntil, endOfLine(text, shortUntil)) === 'long'
      )
        return at;
    }
    if (line === 'long') before = 'long';
    at = end + 1;
  }
  return -1;
}

function endOfLine(text: string, at: number): number {
  const feed = text.indexOf('\n', at);
  return feed < 0 ? text.length : feed;
}

/** Where the first line at or behind `at` starts that is blank or long, or the text's length. */
function endOfShortLines(text: string, at: number): number {
  while (at < text.length) {
    const end = endOfLine(text, at);
    if (kindOfLine(text, at, end) !== 'short') return at;
    at = end + 1;
  }
  return text.length;
}
