import { wordRange, wordsOf, type Words } from '../index/words';
import type { Quotation, Reading, Span } from '../model';
import { textAt } from '../text/span';
import type { Check, Spot } from './check';
import { toppedArticle, topOf } from './headline';

const BODY =
  '\n\nZofia Marchetti opened the harbour at Threllin on Monday. “We have waited long enough for this day,” she said.\n\nTom Marsh, a pilot, called the lights “a gift to every crew”, and the price too high.';

export const headlineQuotation: Check = {
  id: 'headline-quotation',
  title: 'Quotation of the headline, the standfirst or a caption that the article does not have',
  isOn: true,
  flags: [
    `Marchetti: ‘We waited too long’${BODY}`,
    `‘We have waited for this day,’ says Marchetti${BODY}`,
    `Harbour lights a ‘gift for every crew’${BODY}`,
    `Harbour lights ‘a gift to all crews’${BODY}`,
    `Pilot calls harbour ‘too dear’${BODY}`,
    `New harbour is ‘pure madness’${BODY}`,
    `New harbour “a gift to every captain”${BODY}`,
    `“Waited long enough for that day”: harbour opens${BODY}`,
    `‘We have … longed for this day’: harbour opens${BODY}`,
    `Harbour opens after ‘long wait’${BODY}`,
    `Harbour opens\n\nPilot says that the lights are ‘a gift to sailors’${BODY}`,
    `Harbour opens\n\nMarchetti says they ‘have waited years’ for the day${BODY}`,
    `Harbour opens${BODY}\n\nPhoto: Tom Marsh, who called the lights “a gift to all pilots”.`,
    `Harbour opens${BODY}\n\nZofia Marchetti: “We waited so long.” Photograph: Ada Obi`,
    `‘Enough waiting’: harbour opens at last${BODY}`,
    `Harbour ‘price is too high’${BODY}`,
  ],
  allows: [
    `Marchetti: ‘We have waited long enough’${BODY}`,
    `‘We have waited long enough for this day,’ says Marchetti${BODY}`,
    `Harbour lights a ‘gift to every crew’${BODY}`,
    `Harbour lights ‘A gift to every crew’${BODY}`,
    `‘We’ve waited long enough’: harbour opens${BODY}`,
    `‘Waited long enough … for this day’: harbour opens${BODY}`,
    `‘We … waited … for this day’: harbour opens${BODY}`,
    `‘We [all] have waited long enough’: harbour opens${BODY}`,
    `Harbour price ‘too high’${BODY}`,
    `Harbour price is ‘high’${BODY}`,
    `Harbour lights ‘gift to crews’\n\nThe harbour opened on Monday.\n\nTom Marsh called the lights “a gift to the crew”.`,
    `‘Gifts’ at the harbour${BODY}`,
    `Harbour opens\n\nPilot says that the lights are ‘a gift to every crew’${BODY}`,
    `Harbour opens${BODY}\n\nPhoto: Tom Marsh, who called the lights “a gift to every crew”.`,
    `Harbour opens${BODY}\n\nZofia Marchetti: “We have waited long enough.” Photograph: Ada Obi`,
    `Harbour opens\n\n“We will never sail,” said Ada Obi.${BODY}`,
    'Harbour is ‘madness’\n\nThe harbour at Threllin is open.',
    'Harbour opens',
    `New harbour is ‘madness’${BODY}`,
    `Police hunt ‘armed’ pilot${BODY}`,
    `Pilot’s ‘u-turn’ on harbour${BODY}`,
    `Review: ‘The Quay of Salt’ by Ada Obi${BODY}`,
    `Five songs like ‘Long Night at the Quay’${BODY}`,
  ],

  run({ reading }) {
    const topped = toppedArticle(reading);
    if (topped.tops.length === 0) return [];
    const words = wordsOf(reading.paragraphs);
    const { text } = reading.article;
    const places = topped.body.map((it) => tellingKeys(words, it.span, text));
    return reading.annotations.flatMap((it): readonly Spot[] => {
      if (it.kind !== 'quote' || it.depth > 0 || it.open) return [];
      const top = topOf(topped, it);
      if (!top || isWordOrTitle(it, reading) || occurs(it, places, words, reading)) return [];
      return [
        { span: it.span, message: `The article does not have these words: ${shown(it, reading)}.` },
      ];
    });
  },
};

/** One word may be the desk's own, said with a raised eyebrow; a work has its longer words in capitals. */
function isWordOrTitle({ span }: Quotation, { article: { text } }: Reading): boolean {
  const words = textAt(text, span).match(/[^\s“”‘’"']{1,40}/g) ?? [];
  if (words.length < 2) return true;
  const longer = words.filter((it) => it.length > 3);
  const isInCapitals = longer.length > 1 && longer.every((it) => /^\p{Lu}\p{Ll}/u.test(it));
  return isInCapitals && words.length <= MOST_OF_TITLE;
}

/** Words of the title of a work. */
const MOST_OF_TITLE = 8;

/** Longer quotations are shown by their start. */
const MOST_SHOWN = 60;

function shown({ span }: Quotation, { article }: Reading): string {
  const text = textAt(article.text, span).replace(/\s+/g, ' ').replace(/[.,]$/, '');
  return `“${text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text}”`;
}

/** Where words are left out or put in. */
const BREAK = /…|\.{3}|\[[^\]]{0,80}\]/g;

/** Whether each unbroken part of a quotation stands in the body, but for articles, which headlines leave out. */
function occurs(
  { span }: Quotation,
  places: readonly (readonly number[])[],
  words: Words,
  { article: { text } }: Reading,
): boolean {
  const parts: (readonly number[])[] = [];
  let { start } = span;
  for (const { index, 0: gap } of textAt(text, span).matchAll(BREAK)) {
    parts.push(tellingKeys(words, { start, end: span.start + index }, text));
    start = span.start + index + gap.length;
  }
  parts.push(tellingKeys(words, { start, end: span.end }, text));
  return parts.every(
    (part) => part.length === 0 || places.some((place) => standsIn(words, part, place, text)),
  );
}

const tellingKeys = (words: Words, span: Span, text: string): readonly number[] => {
  const { from, to } = wordRange(words, span);
  return Array.from({ length: to - from }, (_, i) => from + i).filter(
    (it) => !/^(?:an?|the)$/i.test(wordAt(words, it, text)),
  );
};

function standsIn(
  words: Words,
  part: readonly number[],
  place: readonly number[],
  text: string,
): boolean {
  const last = part.length - 1;
  for (let at = 0; at + last < place.length; at++) {
    let same = 0;
    while (same < last && words.key[place[at + same] ?? 0] === words.key[part[same] ?? 0]) same++;
    if (same === last && isForm(words, part[last] ?? 0, place[at + last] ?? 0, text)) return true;
  }
  return false;
}

/** Shorter stems say too little. */
const LEAST_STEM = 4;

/** The same word, or with another ending (*gift*, *gifts*). */
function isForm(words: Words, a: number, b: number, text: string): boolean {
  if (words.key[a] === words.key[b]) return true;
  const stem = stemOf(wordAt(words, a, text));
  return stem.length >= LEAST_STEM && stemOf(wordAt(words, b, text)) === stem;
}

const wordAt = (words: Words, at: number, text: string): string =>
  text.slice(words.start[at] ?? 0, words.end[at] ?? 0);

const stemOf = (word: string): string =>
  word.toLowerCase().replace(/(?:ing|ies|ied|ed|es|[syde])$/, '');
