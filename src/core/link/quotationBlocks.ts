import type { ParagraphNotes } from '../annotate/annotate';
import type { Paragraph } from '../model';
import { without } from './quotationRuns';

/**
 * What is set off as a block without marks is a quotation only where the article says so: the line before it
 * reports and ends in a colon, or a line behind it signs it. Others are asides, notes to the reader and sentences of
 * the article printed large; so are those with whose words the article has a sentence or quotation of its own.
 * @param article its text, in which the line stands right before the block.
 */
export function settleBlocks(
  article: string,
  paragraphs: readonly Paragraph[],
  notes: readonly ParagraphNotes[],
): readonly ParagraphNotes[] {
  if (paragraphs.every(({ setOff }) => setOff === undefined)) return notes;
  const own = wordsOutside(paragraphs, notes);
  const ends = new Map(paragraphs.map(({ setOff }, i) => [setOff, i + 1]));
  const settled = [...notes];
  for (let first = 0; first < paragraphs.length; first++) {
    const block = paragraphs[first]?.setOff;
    if (block === undefined) continue;
    const end = ends.get(block) ?? first + 1;
    const isSaid =
      announces(article, block, paragraphs[first - 1], notes[first - 1]) ||
      signs(notes[end - 1]) ||
      signs(notes[end]);
    const isKept = (at: number): boolean =>
      at >= first &&
      at < end &&
      isSaid &&
      wholeOf(notes[at]) >= 0 &&
      !own.has(wordsOf(paragraphs[at]?.text ?? ''));
    for (let at = first; at < end; at++) {
      const note = notes[at];
      const whole = wholeOf(note);
      if (!note || whole < 0) continue;
      settled[at] = isKept(at)
        ? running(note, whole, isKept(at - 1), isKept(at + 1))
        : without(note, whole);
    }
    first = end - 1;
  }
  return settled;
}

/** Index of the quotation that is all of the paragraph, or -1. */
const wholeOf = (note: ParagraphNotes | undefined): number =>
  note?.quotations.findIndex(({ mark }) => mark === '') ?? -1;

/** The paragraphs of a block are one quotation. */
const running = (
  note: ParagraphNotes,
  whole: number,
  continues: boolean,
  goesOn: boolean,
): ParagraphNotes => ({
  ...note,
  quotations: note.quotations.map((it, index) =>
    index === whole ? { ...it, atStart: continues, open: goesOn } : it,
  ),
});

/** Marks and tags, and no words. */
const WORDLESS = /^(?:[\s*_]|<[^<>]*>)*$/;

/** *Ada Obi said in a statement:* and nothing behind it before the block, which starts at an offset. */
const announces = (
  article: string,
  block: number,
  paragraph: Paragraph | undefined,
  note: ParagraphNotes | undefined,
): boolean =>
  paragraph !== undefined &&
  paragraph.text.endsWith(':') &&
  WORDLESS.test(article.slice(paragraph.span.end, block)) &&
  (note?.events.some(
    ({ announces: isLead, frame, form, kind, subjectKind }) =>
      isLead &&
      form !== 'other verb' &&
      kind !== 'think' &&
      subjectKind !== 'I' &&
      subjectKind !== 'you' &&
      frame.end === paragraph.text.length,
  ) ??
    false);

/** *— Ada Obi* */
const signs = (note: ParagraphNotes | undefined): boolean =>
  note?.quotations.length === 0 && note.events.some(({ form }) => form === 'signature');

/** The sentences and quotations of all that is not set off. */
function wordsOutside(
  paragraphs: readonly Paragraph[],
  notes: readonly ParagraphNotes[],
): ReadonlySet<string> {
  const out = new Set<string>();
  paragraphs.forEach(({ text, setOff }, i) => {
    if (setOff !== undefined) return;
    for (const { start, end } of notes[i]?.sentences ?? [])
      out.add(wordsOf(text.slice(start, end)));
    for (const { span } of notes[i]?.quotations ?? []) {
      out.add(wordsOf(text.slice(span.start, span.end)));
    }
  });
  return out;
}

const wordsOf = (text: string): string =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .join(' ');
