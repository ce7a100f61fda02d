import type { Figure, PersonMention, Reading, Span } from '../model';
import { firstStartingFrom, textAt } from '../text/span';

const BEHIND = /^(?:, (?:aged? |now |an? |the )?| \((?:aged? )?)$/;
const CLOSED = /^(?:[,.;:)]|$| (?:and|of|from|who)\b)/;
/** *the 41-year-old baker Ada Obi*: up to three words that describe her. */
const IN_FRONT =
  /^ (?:(?!(?:of|and|to|by|with|in|at|from|for|who|whose|was|is|the|an?|his|her)\b)[\p{L}.’'-]{1,20} ){0,3}$/u;
const DIED = /\b(?:dead|dies|died)\b[^.;]{0,60}\b(?:at|aged?|at(?: the)? age(?: of)?) $/i;
const WAS = /^ (?:was|is) $/;
/** Of another day than that of the article: a year in which it was (not *since 2019*, *the 2031 budget*), or so long ago … */
const OTHER_TIME =
  /(?<!\b(?:since|by|until|till|for|the|an?|its|his|her|their|our|this) )\b(?:1[5-9]|20)\d\d\b|\b(?:ago|at the time)\b/i;
/** … or by the words right before or behind the age. */
const THEN = /\b(?:then|turn(?:s|ed|ing)|when (?:s?he|they) (?:was|were))[ -]{1,2}$/i;
const AT_THAT = /^,? (?:then|when (?:s?he|they)|at the time)\b/i;
/** *Who has governed since 2019*, up to the next comma. */
const CLAUSE = /^,? (?:who|whose|which|where)\b[^,;]{0,200}/;

/** Whose age a figure is, and whether as that of the day of printing. */
export interface StatedAge {
  readonly person: string;
  readonly isOfTheDay: boolean;
}

/**
 * Whose age a figure states outright: beside the name, of somebody dead at it, or all that a sentence says
 * (*She was 61*). `undefined` for every other age, though somebody stands near.
 */
export function statedAge(figure: Figure, sentence: Span, reading: Reading): StatedAge | undefined {
  const person = bearerOf(figure, sentence, reading);
  if (person === undefined) return undefined;
  const { start, end } = figure.span;
  const before = outsideQuotations({ start: sentence.start, end: start }, reading);
  const behind = outsideQuotations({ start: end, end: sentence.end }, reading);
  const isThen = THEN.test(before) || AT_THAT.test(behind);
  const main = `${before} ${behind.replace(CLAUSE, '')}`;
  return { person, isOfTheDay: !isThen && !OTHER_TIME.test(main) };
}

/** The words of the writer: *then* in a quotation is of the speaker's time. */
function outsideQuotations({ start, end }: Span, { article, annotations }: Reading): string {
  let out = '';
  let from = start;
  for (let i = firstStartingFrom(annotations, start); i < annotations.length; i++) {
    const it = annotations[i];
    if (!it || it.span.start >= end) break;
    if (it.kind !== 'quote' || it.span.start < from) continue;
    out += `${article.text.slice(from, it.span.start)}“”`;
    from = it.span.end;
  }
  return from < end ? out + article.text.slice(from, end) : out;
}

function bearerOf({ span }: Figure, sentence: Span, reading: Reading): string | undefined {
  const { text } = reading.article;
  const behind = text.slice(span.end, sentence.end);
  const isWords = /\p{L}$/u.test(textAt(text, span));
  const people = peopleIn(sentence, reading);
  for (const it of people) {
    if (it.span.end <= span.start) {
      const between = text.slice(it.span.end, span.start);
      if (it.form === 'name' && BEHIND.test(between) && (isWords || CLOSED.test(behind)))
        return it.person;
      if (it.span.start === sentence.start && WAS.test(between) && /^[.\s]*$/.test(behind))
        return it.person;
    } else if (
      it.form === 'name' &&
      isWords &&
      IN_FRONT.test(text.slice(span.end, it.span.start))
    ) {
      return it.person;
    }
  }
  const died = DIED.exec(text.slice(sentence.start, span.start));
  return died ? subjectBefore(sentence.start + died.index, people, text)?.person : undefined;
}

/** The last name before a verb, or, where that one ends an aside (*Ada Obi, aide to Piet Varga, died*), the one that it follows. */
function subjectBefore(
  verb: number,
  people: readonly PersonMention[],
  text: string,
): PersonMention | undefined {
  const names = people.filter((it) => it.form === 'name' && it.span.end <= verb);
  const last = names.at(-1);
  if (!last || !ENDS_ASIDE.test(text.slice(last.span.end, verb))) return last;
  return names.slice(0, -1).findLast((it) => text.startsWith(',', it.span.end)) ?? last;
}

const ENDS_ASIDE = /^(?:['’]s?)?, (?:(?:has|had|have) )?$/;

function peopleIn({ start, end }: Span, { annotations }: Reading): readonly PersonMention[] {
  const out: PersonMention[] = [];
  for (let i = firstStartingFrom(annotations, start); i < annotations.length; i++) {
    const it = annotations[i];
    if (!it || it.span.start >= end) break;
    if (it.kind === 'person') out.push(it);
  }
  return out;
}
