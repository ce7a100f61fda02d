import type { ParagraphNotes } from '../annotate/annotate';
import type { VoiceDraft } from '../annotate/pronouns';
import type { Paragraph, Person, PersonMention, Quotation, Span } from '../model';
import { lastStartingBy, shifted } from '../text/span';
import { addresseesIn, type Addressees } from './addressees';
import { narrationsOf, type Narration } from './narration';

/** From this certainty on cards show a speaker, and *I* inside a quotation is that speaker. */
const SHOWN = 0.5;

/**
 * The pronouns that stand for who speaks: *I* inside a quotation for its speaker, outside for whose
 * own words the paragraph is; *you* for who is asked, or called by name; *who* for the name right before it. In order.
 * `mentions` and `quotations` are the article's, in order of their start.
 */
export function resolveVoices(
  paragraphs: readonly Paragraph[],
  notes: readonly ParagraphNotes[],
  mentions: readonly PersonMention[],
  quotations: readonly Quotation[],
): readonly PersonMention[] {
  if (mentions.length === 0 || notes.every(({ voices }) => voices.length === 0)) return [];
  let narrations: readonly (Narration | undefined)[] | undefined;
  const narrationOf = (paragraph: number): Narration | undefined =>
    (narrations ??= narrationsOf(paragraphs, notes, mentions))[paragraph];
  const out: PersonMention[] = [];
  let next = 0;
  const around: Quotation[] = []; // the quotations that the text is in, outer before inner
  notes.forEach(({ voices }, i) => {
    const paragraph = paragraphs[i];
    if (!paragraph || voices.length === 0) return;
    let addressees: Addressees | undefined;
    const addressed = (span: Span, inner: Quotation | undefined): string | undefined =>
      (addressees ??= addresseesIn(
        paragraph,
        notes[i]?.sentences ?? [],
        mentions,
        quotations,
      )).addressed(span, inner);
    const meant = ({ voice }: VoiceDraft, span: Span): string | undefined => {
      if (voice === 'relative') return namedRightBefore(mentions, span, paragraph);
      const inner = around.at(-1);
      if (voice === 'addressee') {
        const called = addressed(span, inner);
        const by = inner ? inner.attribution?.person : narrationOf(i)?.speaker;
        if (called !== undefined && called !== by) return called;
        return inner ? undefined : narrationOf(i)?.addressee;
      }
      if (!inner) return narrationOf(i)?.speaker;
      const { attribution } = inner;
      return attribution && attribution.certainty >= SHOWN ? attribution.person : undefined;
    };
    for (const draft of voices) {
      const span = shifted(draft.span, paragraph.span.start);
      for (let it = quotations[next]; it && it.span.start <= span.start; it = quotations[++next]) {
        if (it.span.end >= span.end) around.push(it);
      }
      while ((around.at(-1)?.span.end ?? Infinity) < span.end) around.pop();
      const person = meant(draft, span);
      if (person !== undefined) out.push({ kind: 'person', span, form: 'pronoun', person });
    }
  });
  return out;
}

/** The quotations with the person for whom the pronoun stands that speaks them: *What I told her was, “…”*, *“He said, ‘…’”*. */
export function spokenByPronouns(
  quotations: readonly Quotation[],
  pronouns: readonly PersonMention[],
  people: readonly Person[],
): readonly Quotation[] {
  if (pronouns.length === 0) return quotations;
  const byStart = new Map(pronouns.map((it) => [it.span.start, it]));
  return quotations.map((it) => {
    const { attribution } = it;
    if (!attribution || attribution.person !== undefined) return it;
    const pronoun = byStart.get(attribution.speaker.start);
    const person = pronoun && people.find(({ id }) => id === pronoun.person);
    if (pronoun?.span.end !== attribution.speaker.end || !person) return it;
    return { ...it, attribution: { ...attribution, person: person.id, name: person.name } };
  });
}

/** The person whose name ends right before a pronoun, at most a comma between. */
function namedRightBefore(
  mentions: readonly PersonMention[],
  { start }: Span,
  paragraph: Paragraph,
): string | undefined {
  const mention = mentions[lastStartingBy(mentions, start)];
  if (!mention || mention.form === 'pronoun' || mention.span.end > start) return undefined;
  const by = paragraph.span.start;
  if (mention.span.end < by || start - mention.span.end > 2) return undefined;
  const between = paragraph.text.slice(mention.span.end - by, start - by).trim();
  return between === '' || between === ',' ? mention.person : undefined;
}
