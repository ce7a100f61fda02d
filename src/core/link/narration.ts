import type { ParagraphNotes } from '../annotate/annotate';
import type { Paragraph, PersonMention } from '../model';
import { after, authored } from './narrationAuthor';
import { interviewOf } from './narrationInterview';

/** Whose own words a paragraph is outside quotations, and whom it speaks to, as ids of people. */
export interface Narration {
  readonly speaker?: string;
  readonly addressee?: string;
  /** The other of two who speak in turn, of whom neither says *he*. */
  readonly partner?: string;
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
    interviewOf(paragraphs, notes, byParagraph) ??
    remarks(paragraphs, byParagraph) ??
    authored(paragraphs, notes, byParagraph)
  );
}

/** The mentions of each paragraph, by its index. */
export type ByParagraph = readonly (readonly PersonMention[])[];
export type Narrations = readonly (Narration | undefined)[];

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

/** *OBI: I saw it.*, or *THE MAYOR:* at the end of the line before. The label speaks until the next one. */
function transcript(
  paragraphs: readonly Paragraph[],
  mentions: ByParagraph,
): Narrations | undefined {
  const labels = paragraphs.map(({ text, span }, i): string | undefined => {
    const first = mentions[i]?.[0];
    if (!first || first.form === 'pronoun' || first.span.start - span.start > 2) return undefined;
    const end = first.span.end - span.start;
    if (text.charAt(end) !== ':') return undefined;
    return first.form === 'name' || isShouted(text.slice(0, end)) ? first.person : undefined;
  });
  const closing = paragraphs.map(({ text, span }, i): string | undefined => {
    const last = mentions[i]?.at(-1);
    if (!last || last.form === 'pronoun') return undefined;
    const from = last.span.start - span.start;
    const to = last.span.end - span.start;
    if (from === 0 || text.slice(to).trim() !== ':') return undefined;
    return isShouted(text.slice(from, to)) ? last.person : undefined;
  });
  const known = [...labels, ...closing].filter((it) => it !== undefined);
  if (known.length < 2) return undefined;
  const two = [...new Set(known)];
  let speaker: string | undefined;
  return labels.map((label, i): Narration | undefined => {
    // somebody else's label, who may be nobody that is named
    if (label !== undefined || isLabelled(paragraphs[i]?.text ?? '')) speaker = label;
    const own = speaker;
    speaker = closing[i] ?? speaker;
    if (own === undefined) return undefined;
    const partner = two.length === 2 ? two.find((it) => it !== own) : undefined;
    return partner === undefined ? { speaker: own } : { speaker: own, partner };
  });
}

/** In capitals throughout. */
const isShouted = (words: string): boolean => words === words.toUpperCase();

/** In characters. */
const LONGEST_LABEL = 40;

function isLabelled(text: string): boolean {
  const colon = text.indexOf(':');
  return (
    colon > 0 && colon < LONGEST_LABEL && /^[\p{Lu}\d .’'-]{1,40}$/u.test(text.slice(0, colon))
  );
}

/** *Remarks by*, *Speech of the mayor*: what a headline over somebody's own words starts with. */
const REMARKS =
  /^\s{0,9}(?:full text|transcript|text|remarks|speech|address|statement|testimony|lecture|sermon|eulogy|message)(?: (?!by |of |from )[\p{L}’'-]{1,20}){0,4} (?:by|of|from)(?: [\p{L}’'.-]{1,20}){0,4} {0,2}$/iu;
/** *delivered remarks*, behind a name in a line that ends in a colon. */
const DELIVERED =
  /^ (?:delivered|gave|made|issued|read)(?: the| this| a| an| these| following){0,3}(?: [\p{L}-]{1,20}){0,2} (?:remarks|speech|address|statement|testimony|lecture|sermon|eulogy)\b/iu;
/** Paragraphs among which the line stands that says whose words follow. */
const REMARKS_REACH = 4;

/** A speech printed whole: the one person who is said to have held it says *I*. */
function remarks(paragraphs: readonly Paragraph[], mentions: ByParagraph): Narrations | undefined {
  for (let i = 0; i < Math.min(REMARKS_REACH, paragraphs.length); i++) {
    const [speaker, other] = mentions[i] ?? [];
    const { text, span } = paragraphs[i] ?? { text: '', span: { start: 0, end: 0 } };
    if (speaker?.form !== 'name') continue;
    const isAlone = !other || !/^(?: and |, | & )/.test(text.slice(speaker.span.end - span.start));
    const before = text.slice(0, speaker.span.start - span.start);
    const behind = text.slice(speaker.span.end - span.start);
    const isHeld = text.trimEnd().endsWith(':') && DELIVERED.test(behind);
    if (isAlone && (isHeld || REMARKS.test(before))) return after(paragraphs, i, speaker.person);
  }
  return undefined;
}
