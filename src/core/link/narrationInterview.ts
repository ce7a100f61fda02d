import type { ParagraphNotes } from '../annotate/annotate';
import type { VoiceDraft } from '../annotate/pronouns';
import type { Paragraph } from '../model';
import type { ByParagraph, Narrations } from './narration';

/** Fewest questions and first-person answers that make an interview. */
const FEWEST = 2;
/** In characters. */
const LONGEST_QUESTION = 600;
/** Paragraphs before the first question in which the one who answers is presented. */
const LONGEST_LEAD = 12;

/**
 * Questions to *you* with answers by *I*, and one person whom the lead presents. Where it says who
 * is interviewed, any questions will do. `undefined` for another kind of text.
 */
export function interviewOf(
  paragraphs: readonly Paragraph[],
  notes: readonly ParagraphNotes[],
  mentions: ByParagraph,
): Narrations | undefined {
  const endsAsking = paragraphs.map(
    ({ text }) => turnOf(text) ?? (text.length <= LONGEST_QUESTION && text.trimEnd().endsWith('?')),
  );
  const first = endsAsking.indexOf(true);
  if (first < 0) return undefined;
  const says = (i: number, voice: VoiceDraft['voice']): boolean =>
    notes[i]?.voices.some((it) => it.voice === voice) ?? false;
  let questions = 0;
  let toYou = 0;
  let answers = 0;
  for (let i = first; i < paragraphs.length; i++) {
    if (endsAsking[i]) {
      questions++;
      toYou += says(i, 'addressee') ? 1 : 0;
    } else if (endsAsking[i - 1] && says(i, 'speaker')) answers++;
  }
  const lead = Math.min(first, LONGEST_LEAD);
  const asked = interviewee(paragraphs, mentions, questions < FEWEST ? Math.min(lead, 1) : lead);
  if (asked === undefined && (toYou < FEWEST || answers < FEWEST)) return undefined;
  const person =
    asked ?? (isOfNobody(paragraphs) ? undefined : presented(paragraphs, mentions.slice(0, lead)));
  if (person === undefined) return undefined;
  if (asked === undefined) return turns(endsAsking, first, person);
  const isQuestion: boolean[] = [];
  paragraphs.forEach(({ text }, i) => {
    const isPut = text.length <= LONGEST_PROMPT && i >= 1 && says(i, 'addressee');
    const isTurn = turnOf(text) !== undefined;
    isQuestion.push((endsAsking[i] ?? false) || (isPut && !isTurn && !isQuestion[i - 1]));
  });
  return turns(isQuestion, isQuestion.indexOf(true), person);
}

/** Of a question without its mark, in characters. */
const LONGEST_PROMPT = 300;

const turns = (isQuestion: readonly boolean[], first: number, person: string): Narrations =>
  isQuestion.map((asks, i) => {
    if (i < first) return undefined;
    return asks ? { addressee: person } : { speaker: person };
  });

/** *Q: …* asks, *A: …* does not; `undefined` for what has no such label. */
const turnOf = (text: string): boolean | undefined =>
  text.startsWith('Q:') ? true : text.startsWith('A:') ? false : undefined;

/** What stands right in front of who is interviewed: *an interview with the skipper*, *five minutes with*. */
const ASKED =
  /\b(?:interview(?:s|ed|ing)?(?! by\b)|(?:minutes|questions|conversation|lunch|coffee) (?:with|for))(?: (?!(?:on|about|over|regarding)\b)[\p{L}\d’'-]{1,20}){0,8} {1,2}$/iu;
/** The same behind the name that opens a headline: *Ada Obi: an interview*, *Ada Obi Q&A*. */
const ASKED_BEHIND =
  /^(?:[:,]| [–—-])? (?:(?:an|the|our|a) )?(?:[\p{L}-]{1,15} ){0,2}(?:interview|Q ?& ?A|in conversation)\b/iu;
/** In characters, before the name. */
const ASKED_REACH = 160;

/** The one person whom the lead says to be interviewed. */
function interviewee(
  paragraphs: readonly Paragraph[],
  mentions: ByParagraph,
  lead: number,
): string | undefined {
  for (let i = 0; i < lead; i++) {
    const { text, span } = paragraphs[i] ?? { text: '', span: { start: 0, end: 0 } };
    for (const mention of mentions[i] ?? []) {
      if (mention.form !== 'name') continue;
      const at = mention.span.start - span.start;
      const behind = text.slice(mention.span.end - span.start);
      const isAsked = ASKED.test(text.slice(Math.max(0, at - ASKED_REACH), at));
      if (!isAsked && !(i === 0 && at === 0 && ASKED_BEHIND.test(behind))) continue;
      const isJoined = /^,? and /.test(behind);
      return isJoined ? undefined : mention.person;
    }
  }
  return undefined;
}

/** *interviewed one of the owners*: somebody whom the lead does not name. */
const NAMELESS = /\binterview(?:s|ed) (?:one of|an?|two|some|several) /iu;

const isOfNobody = (paragraphs: readonly Paragraph[]): boolean =>
  paragraphs.slice(0, 2).some(({ text }) => NAMELESS.test(text.slice(0, LONGEST_QUESTION)));

/** What stands right in front of who took a picture. */
const CREDIT = /\b(?:image|photo|photograph|picture|credit|by):? {0,2}$/iu;

/** Who is mentioned at least twice as often as anybody else; of several the one of the headline. */
function presented(paragraphs: readonly Paragraph[], lead: ByParagraph): string | undefined {
  const counts = new Map<string, number>();
  lead.forEach((mentions, i) => {
    const { text, span } = paragraphs[i] ?? { text: '', span: { start: 0, end: 0 } };
    for (const { person, span: own } of mentions) {
      const at = own.start - span.start;
      if (CREDIT.test(text.slice(Math.max(0, at - CREDIT_REACH), at))) continue;
      counts.set(person, (counts.get(person) ?? 0) + 1);
    }
  });
  const [most, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (most && (!second || most[1] >= 2 * second[1])) return most[0];
  const headline = new Set(lead[0]?.map(({ person }) => person));
  const [only] = headline;
  return headline.size === 1 ? only : undefined;
}

/** In characters. */
const CREDIT_REACH = 16;
