import type { ParagraphNotes } from '../annotate/annotate';
import type { Paragraph } from '../model';
import type { ByParagraph, Narrations } from './narration';

/**
 * A text whose author says *I*: named in a byline, by *I’m Ada Obi*, in a line of its own, or below the text, in order
 * of how surely that tells.
 */
export function authored(
  paragraphs: readonly Paragraph[],
  notes: readonly ParagraphNotes[],
  mentions: ByParagraph,
): Narrations {
  return (
    byline(paragraphs, mentions) ??
    introduced(paragraphs, notes, mentions) ??
    signed(paragraphs, notes, mentions) ??
    paragraphs.map(() => undefined)
  );
}

/** The speaker says *I* behind a line. */
export const after = (
  paragraphs: readonly Paragraph[],
  line: number,
  speaker: string,
): Narrations => paragraphs.map((_, at) => (at > line ? { speaker } : undefined));

/** In characters. */
const LONGEST_BYLINE = 80;
/** Paragraphs among which a byline stands. */
const BYLINE_REACH = 6;

/** *By Ada Obi*: the one author. */
function byline(paragraphs: readonly Paragraph[], mentions: ByParagraph): Narrations | undefined {
  for (let i = 0; i < Math.min(BYLINE_REACH, paragraphs.length); i++) {
    const [author, other] = mentions[i] ?? [];
    const { text, span } = paragraphs[i] ?? EMPTY;
    if (!author || other || author.form !== 'name' || text.length > LONGEST_BYLINE) continue;
    if (!/^\s{0,9}by\s{1,9}$/i.test(text.slice(0, author.span.start - span.start))) continue;
    return after(paragraphs, i, author.person);
  }
  return undefined;
}

const EMPTY: Pick<Paragraph, 'text' | 'span'> = { text: '', span: { start: 0, end: 0 } };

/** What stands before a name by which somebody presents himself or herself, from the start of a clause. */
const PRESENTING =
  /(?:^|[,.!?:;–—-]\s{1,2}|\b(?:and|so|hi|hello|well)\s)(?:I(?:[’']m| am| was born)|my name(?: is|[’']s)|this is your host,?) $/iu;
/** *I,* before a name that a comma closes: *I, Ada Obi, declare*. */
const CALLED = /(?:^|\P{L})I, $/u;
/** In characters, before the name. */
const PRESENTING_REACH = 40;
/** Behind the name, where it ends there: neither *I’m Ada Obi’s sister* nor *I’m Ada Obi fan number one*. */
const ENDING = /^(?:\s{0,9}$|[,.!?;:…)]|\s?[(–—]|\s(?:-|(?:and|but|from|of|here)\b))/u;

/** *I’m Ada Obi*, outside quotations: the speaker of the text, or of the paragraph where several say so. */
function introduced(
  paragraphs: readonly Paragraph[],
  notes: readonly ParagraphNotes[],
  mentions: ByParagraph,
): Narrations | undefined {
  const own = paragraphs.map((paragraph, i) => presentedIn(paragraph, notes[i], mentions[i]));
  const found = own.filter((it) => it !== undefined);
  const [first] = found;
  if (!first) return undefined;
  const isOfWhole = found.every(({ isWhole, speaker }) => isWhole && speaker === first.speaker);
  return isOfWhole ? paragraphs.map(() => first) : own;
}

/** Who presents himself or herself in a paragraph, and whether that may hold for the whole text. */
function presentedIn(
  { text, span }: Paragraph,
  notes: ParagraphNotes | undefined,
  mentions: ByParagraph[number] = [],
): { readonly speaker: string; readonly isWhole: boolean } | undefined {
  if (!saysI(notes)) return undefined;
  for (const it of mentions) {
    const at = it.span.start - span.start;
    if (it.form !== 'name' || isQuoted(notes, at)) continue;
    const before = text.slice(Math.max(0, at - PRESENTING_REACH), at);
    const behind = text.slice(it.span.end - span.start);
    const isCalled = CALLED.test(before) && behind.startsWith(',');
    if (!isCalled && !(PRESENTING.test(before) && ENDING.test(behind))) continue;
    return { speaker: it.person, isWhole: !isCalled };
  }
  return undefined;
}

const saysI = (notes: ParagraphNotes | undefined): boolean =>
  notes?.voices.some(({ voice, span }) => voice === 'speaker' && !isQuoted(notes, span.start)) ??
  false;

const isQuoted = (notes: ParagraphNotes | undefined, at: number): boolean =>
  notes?.quotations.some(({ span: { start, end } }) => start <= at && at < end) ?? false;

/** Fewest paragraphs that say *I*, in a text that only a name above or below it tells the author of. */
const FEWEST = 2;
/** Lines below a text among which its author is named. */
const SIGNED_REACH = 3;
/** In characters. */
const LONGEST_NOTE = 240;
/** What a note on an author goes on with behind the name; news of somebody is in the past or of other deeds. */
const NOTE =
  /^(?:, [^.;]{1,60},)? (?:is (?:an?|the|our) |(?:writes|teaches|lives|edits|reports|blogs|lectures)\b)/u;
const DASH = /^\s{0,9}[-–—~]{0,2}\s{0,3}$/u;
/** What may stand behind the name in a line that is a signature: *, Lower Sarn*, *(Mrs)*. */
const PLACE = /^(?:,? \(?[\p{Lu}][\p{L} .’'-]{0,30}\)?|,[ \p{Lu}][\p{L} ,.’'-]{0,50})?\s{0,9}$/u;

/** A text that says *I* and names its author, who is not spoken of in it, in a line of its own or in a note at the end. */
function signed(
  paragraphs: readonly Paragraph[],
  notes: readonly ParagraphNotes[],
  mentions: ByParagraph,
): Narrations | undefined {
  const told = notes.flatMap((it, i) => (saysI(it) ? [i] : []));
  const [first = 0] = told;
  const last = told.at(-1) ?? 0;
  if (told.length < FEWEST) return undefined;
  for (const [i, { text, span }] of paragraphs.entries()) {
    const isAbove = i > 0 && i < Math.min(first, BYLINE_REACH);
    const isBelow = i > last && i >= paragraphs.length - SIGNED_REACH;
    const [author] = mentions[i] ?? [];
    if (author?.form !== 'name' || !(isAbove || isBelow)) continue;
    if (!DASH.test(text.slice(0, author.span.start - span.start))) continue;
    const behind = text.slice(author.span.end - span.start);
    const isNote = isBelow && text.length <= LONGEST_NOTE && NOTE.test(behind);
    if (!isNote && !(isBelow ? PLACE.test(behind) : behind.trim() === '')) continue;
    const isSpokenOf = mentions
      .slice(first, last + 1)
      .some((own) =>
        own.some(({ person, form }) => form !== 'pronoun' && person === author.person),
      );
    if (isSpokenOf) continue;
    return isAbove
      ? after(paragraphs, i, author.person)
      : paragraphs.map((_, at) => (at < i ? { speaker: author.person } : undefined));
  }
  return undefined;
}
