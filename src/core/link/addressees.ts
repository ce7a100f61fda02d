import { isPersonNoun } from '../lexicon/personNouns';
import type { Paragraph, PersonMention, Quotation, Span } from '../model';
import { contains, firstStartingFrom, lastStartingBy, within } from '../text/span';

/** Whom words are spoken to, by a name in them or in what tells of them. */
export interface Addressees {
  /**
   * For whom a *you* stands at `span` of the article, in the paragraph asked for; the quotation is the innermost one
   * that it stands in. Asked in order of the spans.
   */
  addressed(span: Span, inner: Quotation | undefined): string | undefined;
}

/**
 * The people whom a paragraph speaks to: *Ada, you were late*, *Thank you, Mr Obi.*, *told Obi, “You …”*. `mentions` and
 * `quotations` are the article’s, in order; `sentences` the paragraph’s own.
 */
export function addresseesIn(
  paragraph: Paragraph,
  sentences: readonly Span[],
  mentions: readonly PersonMention[],
  quotations: readonly Quotation[],
): Addressees {
  let called: Map<Quotation | undefined, Called[]> | undefined;
  const indexOf = sentenceFinder(sentences);
  const many: boolean[] = []; // by sentence, as far as asked
  return {
    addressed(span, inner) {
      called ??= calledIn(paragraph, sentences, mentions, quotations);
      const at = indexOf(span.start - paragraph.span.start);
      const own = called.get(inner) ?? [];
      const next = sentences[at + 1]?.start ?? Infinity;
      const last = own[lastStartingBy(own, paragraph.span.start + next - 1)];
      if (!last || last.sentence < at - KEPT) return inner && toldTo(inner, paragraph, mentions);
      const { start, end } = sentences[at] ?? EMPTY;
      return (many[at] ??= MANY.test(paragraph.text.slice(start, end))) ? undefined : last.person;
    },
  };
}

const EMPTY: Span = { start: 0, end: 0 };

/** Tells the index of the sentence that a place of the paragraph lies in; places are asked for in order. */
function sentenceFinder(sentences: readonly Span[]): (place: number) => number {
  let at = -1;
  return (place) => {
    while ((sentences[at + 1]?.start ?? Infinity) <= place) at++;
    return at;
  };
}

/** Somebody called by name, in the sentence of that index. */
interface Called {
  readonly span: Span;
  readonly sentence: number;
  readonly person: string;
}

/** So many sentences further *you* is still the one who was called. */
const KEPT = 2;
const MANY =
  /\byou (?:all|guys|both|two|three|lot|folks|people|ladies|each)\b|\b(?:folks|everyone|everybody)\b/iu;
/** In characters, on either side of a name. */
const REACH = 160;
const YOU = /\b(?:you|your|thanks?|yourself)\b/iu;

/** What stands before a name that opens a sentence by calling somebody. */
const OPENING =
  /(?:^|[.!?…:—–]["”’']?\s{1,2}|["“‘]|\b(?:hello|hi|hey|dear|sorry|welcome|thank you|thanks),? |\b(?:and|but|so|well|yes|no|ok|okay|oh|now|right|look|listen), )$/iu;
const OPENED =
  /^, (?:you|your|thanks?|I|we|do|did|are|were|have|had|can|could|would|will|how|when|why|where|if|please|let|it|don[’']t|tell|may)\b/iu;
const THANKED = /\b(?:thank you|thanks)(?: (?:so|very) much)?, $/iu;
/** What closes a sentence whose last words call somebody. */
const CLOSED = /^(?:[.!?]|,?["”’]|$)/u;
/** A noun before a comma, of which the name behind it may tell who that is: *with his friend, Tam*. */
const APPOSED = /\b(?:my|his|her|its|their|our|your|the|an?)(?: [\p{L}’'-]{1,20}){1,4}, $/iu;
/** A phrase whose noun may say who the name behind it is, a title before that or not: *one man, Mr Hale*. */
const DESCRIBED =
  /(?:\b(?:my|his|her|its|their|our|your|the|an?|one|this|that|another|some)|[’']s)(?: [\p{L}’'-]{1,20}){0,3} ([\p{L}’'-]{1,20}), $/iu;
/** *You know who did it, Hale.*: the name may tell who. */
const WHO = /\b(?:know|knew|guess|tell|see|remember|forget) who\b[^,.;:]{0,60}, $/iu;
const TITLED =
  /^(?:M(?:r|rs|s|iss|x)|Dr|Prof(?:essor)?|Sir|Madam|Dame|Lord|Lady|Judge|Senator|President|Minister|Councillor)\b/u;

/** By the innermost quotation around them. */
function calledIn(
  { text, span: place }: Paragraph,
  sentences: readonly Span[],
  mentions: readonly PersonMention[],
  quotations: readonly Quotation[],
): Map<Quotation | undefined, Called[]> {
  const out = new Map<Quotation | undefined, Called[]>();
  const indexOf = sentenceFinder(sentences);
  for (let i = firstStartingFrom(mentions, place.start); i < mentions.length; i++) {
    const it = mentions[i];
    if (!it || it.span.start >= place.end) break;
    if (it.form !== 'name') continue;
    const span = within(it.span, place.start);
    const sentence = indexOf(span.start);
    const own = sentences[sentence] ?? span;
    const before = text.slice(Math.max(own.start, span.start - REACH), span.start);
    const behind = text.slice(span.end, Math.min(own.end, span.end + REACH));
    const name = text.slice(span.start, span.end);
    const isOpening = OPENED.test(behind) && YOU.test(behind) && OPENING.test(before);
    if (!isOpening && !isClosing(name, before, behind)) continue;
    const inner = innermost(quotations, it.span);
    const found = { span: it.span, sentence, person: it.person };
    const all = out.get(inner);
    if (all) all.push(found);
    else out.set(inner, [found]);
  }
  return out;
}

function isClosing(name: string, before: string, behind: string): boolean {
  if (THANKED.test(before)) return true;
  if (!before.endsWith(', ') || !CLOSED.test(behind) || !YOU.test(before)) return false;
  if (
    isPersonNoun(DESCRIBED.exec(before)?.[1]?.toLowerCase() ?? '') ||
    (WHO.test(before) && behind[0] !== '?')
  ) {
    return false;
  }
  return TITLED.test(name) || (!name.includes(' ') && !APPOSED.test(before));
}

function innermost(quotations: readonly Quotation[], span: Span): Quotation | undefined {
  for (let i = lastStartingBy(quotations, span.start); i >= 0; i--) {
    const it = quotations[i];
    if (it && contains(it.span, span)) return it;
    if (it?.depth === 0) return undefined;
  }
  return undefined;
}

const TELLING =
  /^(?:told|tells|asked|asks|warned|warns|reminded|reminds|urged|assured|begged|advised)$/iu;
/** What words said to somebody start with; further on, *you* may be anybody. */
const TO_YOU =
  /^(?:you|your|(?:do|did|are|were|have|will|can|could|would|why|how) (?:\p{L}{1,10} )?you)\b/iu;

/** *The judge told Obi: “You …”*: whom the cue has as its object. */
function toldTo(
  { span, attribution }: Quotation,
  { text, span: place }: Paragraph,
  mentions: readonly PersonMention[],
): string | undefined {
  const { cue } = attribution ?? {};
  if (!cue || cue.start < place.start || cue.end > place.end) return undefined;
  if (!TELLING.test(text.slice(cue.start - place.start, cue.end - place.start))) return undefined;
  if (!TO_YOU.test(text.slice(span.start - place.start, span.start - place.start + 40))) {
    return undefined;
  }
  const told = mentions[lastStartingBy(mentions, cue.end + 1)];
  return told?.span.start === cue.end + 1 ? told.person : undefined;
}
