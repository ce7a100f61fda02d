import type { ParagraphNotes } from '../annotate/annotate';
import type { VoiceDraft } from '../annotate/pronouns';
import type { Paragraph, PersonMention } from '../model';

/** Whose own words a paragraph is outside quotations, and whom it speaks to, as ids of people. */
export interface Narration {
  readonly speaker?: string;
  readonly addressee?: string;
}

/** For each paragraph by index; `undefined` where nobody says *I* for certain. `mentions` are in order. */
export function narrationsOf(
  paragraphs: readonly Paragraph[],
  notes: readonly ParagraphNotes[],
  mentions: readonly PersonMention[],
): readonly (Narration | undefined)[] {
  const byParagraph = mentionsByParagraph(paragraphs, mentions);
  return (
    transcript(paragraphs, byParagraph) ??
    interview(paragraphs, notes, byParagraph) ??
    byline(paragraphs, byParagraph)
  );
}

type ByParagraph = readonly (readonly PersonMention[])[];
type Narrations = readonly (Narration | undefined)[];

function mentionsByParagraph(
  paragraphs: readonly Paragraph[],
  mentions: readonly PersonMention[],
): ByParagraph {
  let next = 0;
  return paragraphs.map(({ span }) => {
    const own: PersonMention[] = [];
    for (let it = mentions[next]; it && it.span.start < span.end; it = mentions[++next]) {
      own.push(it);
    }
    return own;
  });
}

/** *OBI: I saw it.* The label speaks until the next one. */
function transcript(
  paragraphs: readonly Paragraph[],
  mentions: ByParagraph,
): Narrations | undefined {
  const labels = paragraphs.map(({ text, span }, i): string | undefined => {
    const first = mentions[i]?.[0];
    if (first?.form !== 'name' || first.span.start - span.start > 2) return undefined;
    return text.charAt(first.span.end - span.start) === ':' ? first.person : undefined;
  });
  if (labels.filter((it) => it !== undefined).length < 2) return undefined;
  let speaker: string | undefined;
  return labels.map((label, i) => {
    // somebody else's label, who may be nobody that is named
    if (label !== undefined || isLabelled(paragraphs[i]?.text ?? '')) speaker = label;
    return speaker === undefined ? undefined : { speaker };
  });
}

/** In characters. */
const LONGEST_LABEL = 40;

function isLabelled(text: string): boolean {
  const colon = text.indexOf(':');
  return (
    colon > 0 && colon < LONGEST_LABEL && /^[\p{Lu}\d .’'-]{1,40}$/u.test(text.slice(0, colon))
  );
}

/** Fewest questions and first-person answers that make an interview. */
const FEWEST = 2;
/** In characters. */
const LONGEST_QUESTION = 600;
/** Paragraphs before the first question in which the one who answers is presented. */
const LONGEST_LEAD = 12;

/** Questions to *you* with answers by *I*, and one person whom the lead presents. */
function interview(
  paragraphs: readonly Paragraph[],
  notes: readonly ParagraphNotes[],
  mentions: ByParagraph,
): Narrations | undefined {
  const isQuestion = paragraphs.map(
    ({ text }) => text.length <= LONGEST_QUESTION && text.trimEnd().endsWith('?'),
  );
  const says = (i: number, voice: VoiceDraft['voice']): boolean =>
    notes[i]?.voices.some((it) => it.voice === voice) ?? false;
  const asked = isQuestion.findIndex((it, i) => it && says(i, 'addressee'));
  if (asked < 0) return undefined;
  let questions = 0;
  let answers = 0;
  for (let i = asked; i < paragraphs.length; i++) {
    if (isQuestion[i]) questions += says(i, 'addressee') ? 1 : 0;
    else if (isQuestion[i - 1] && says(i, 'speaker')) answers++;
  }
  if (questions < FEWEST || answers < FEWEST) return undefined;
  const first = isQuestion.indexOf(true);
  const person = presented(mentions.slice(0, Math.min(first, LONGEST_LEAD)));
  if (person === undefined) return undefined;
  return paragraphs.map((_, i) => {
    if (i < first) return undefined;
    return isQuestion[i] ? { addressee: person } : { speaker: person };
  });
}

/** Who is mentioned at least twice as often as anybody else; of several the one of the headline. */
function presented(lead: ByParagraph): string | undefined {
  const counts = new Map<string, number>();
  for (const { person } of lead.flat()) counts.set(person, (counts.get(person) ?? 0) + 1);
  const [most, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (most && (!second || most[1] >= 2 * second[1])) return most[0];
  const headline = new Set(lead[0]?.map(({ person }) => person));
  const [only] = headline;
  return headline.size === 1 ? only : undefined;
}

/** In characters. */
const LONGEST_BYLINE = 80;
/** Paragraphs among which a byline stands. */
const BYLINE_REACH = 6;

/** *By Ada Obi*: the one author says *I*. */
function byline(paragraphs: readonly Paragraph[], mentions: ByParagraph): Narrations {
  for (let i = 0; i < Math.min(BYLINE_REACH, paragraphs.length); i++) {
    const [author, other] = mentions[i] ?? [];
    const { text, span } = paragraphs[i] ?? { text: '', span: { start: 0, end: 0 } };
    if (!author || other || author.form !== 'name' || text.length > LONGEST_BYLINE) continue;
    if (!/^\s{0,9}by\s{1,9}$/i.test(text.slice(0, author.span.start - span.start))) continue;
    return paragraphs.map((_, at) => (at > i ? { speaker: author.person } : undefined));
  }
  return paragraphs.map(() => undefined);
}
