import { withoutAccents } from '../index/spelling';
import type { Figure, Paragraph, PersonMention, Reading } from '../model';
import { contains, lastStartingBy, textAt } from '../text/span';
import type { Check, Spot } from './check';
import { headedArticle, toppedArticle } from './headline';

const BODY =
  '\n\nZofia Marchetti opened the harbour at Threllin on Monday. It cost £3.6m.\n\nMs Marchetti said 42,000 passengers and 15 per cent of all goods would pass through it each year.';

export const headlineBody: Check = {
  id: 'headline-body',
  title: 'Name or figure of the headline or the standfirst that the article does not have',
  isOn: true,
  flags: [
    `Zofia Marchteti opens harbour${BODY}`,
    `Ada Obi opens harbour${BODY}`,
    `Marchetti and Una O’Neill open harbour${BODY}`,
    `Ms Marsh opens harbour${BODY}`,
    `Harbour will cost £4.6m${BODY}`,
    `£36m harbour opens${BODY}`,
    `£3.6bn harbour opens${BODY}`,
    `$3.6m harbour opens${BODY}`,
    `Harbour for 24,000 passengers opens${BODY}`,
    `Harbour to take 25% of goods${BODY}`,
    `Harbour to take 5 per cent of goods${BODY}`,
    `Threllin harbour opens for 52,000 passengers${BODY}`,
    `Marchetti opens £6.3m harbour${BODY}`,
    `Harbour opens: Tom Marsh the first to sail${BODY}`,
    `Zofia Marchetti welcomes 420,000 passengers${BODY}`,
    `Marchetti, Oster Quay and Skarn Harbour Company sued by Ada Obi${BODY}`,
    `Harbour opens\n\nThe council paid £4.6m for the quay and the lights${BODY}`,
    `Harbour opens\n\nFormer mayor Ada Obi was the first to sail from it${BODY}`,
  ],
  allows: [
    `Zofia Marchetti opens harbour${BODY}`,
    `Marchetti opens harbour${BODY}`,
    `MARCHETTI OPENS HARBOUR${BODY}`,
    `Harbour will cost £3.6m${BODY}`,
    `Harbour will cost £3.6 million${BODY}`,
    `£4m harbour opens${BODY}`,
    `3.6m harbour opens${BODY}`,
    `Harbour for 42,000 passengers opens${BODY}`,
    `Harbour for 40,000 passengers opens${BODY}`,
    `Harbour to take 15% of goods${BODY}`,
    `Five things to know of the harbour${BODY}`,
    `5 things to know of the harbour${BODY}`,
    `Harbour opens in 2025${BODY}`,
    `Threllin harbour opens${BODY}`,
    `Ada Obi: The harbour that nobody needs${BODY}`,
    `Skarn Harbour Opens After Pressure From Obi Ally${BODY}`,
    `Skarn Harbour Opens after Pressure from Obi Ally${BODY}`,
    'Ada Obi opened the harbour. It cost £4.6m.',
    `Ada Obi opened the harbour.${BODY}`,
    'Ada Obi opens harbour\n\nThe harbour at Threllin is open.',
    `Zófia Marchetti opens harbour${BODY}`,
    `Harbour opens\n\nThe council paid £3.6m for the quay and the lights${BODY}`,
    `Harbour opens\n\nMarchetti is the first to sail from the new quay${BODY}`,
    `Harbour opens\n\nBy Ada Obi in Threllin, Skarn and Oster${BODY}`,
    `Harbour opens${BODY}\n\nPhoto: Ada Obi, who paid £4.6m.`,
    `Harbour opens after years of dispute\nBy Ada Obi${BODY}`,
    `Harbour opens after years of dispute\nAda Obi, Threllin${BODY}`,
    `Tam Obi-Marl opens harbour${BODY} Sir Tam spoke.`,
    'Five minutes with Ada Obi\n\nQ: Do you like the harbour?\n\nA: I do. I always have.\n\nQ: Why?\n\nA: I was born in it.',
  ],

  run({ reading }) {
    const headed = headedArticle(reading);
    if (!headed) return [];
    const { tops, body } = toppedArticle(reading);
    return tops.flatMap(({ kind, paragraph }) => {
      if (kind === 'caption') return [];
      return missingBelow(
        paragraph,
        whatStandsIn(kind === 'headline' ? headed.body : body, reading),
        reading,
      );
    });
  },
};

/** What some paragraphs have. */
export interface Standing {
  /** Folded. */
  readonly words: ReadonlySet<string>;
  /** Of their figures, by the unit without what it is *per*. */
  readonly values: ReadonlyMap<string, readonly number[]>;
}

/** Paragraphs are in order. */
export function whatStandsIn(paragraphs: readonly Paragraph[], reading: Reading): Standing {
  const isInside = ({ span }: Figure): boolean => {
    const paragraph = paragraphs[lastStartingBy(paragraphs, span.start)];
    return paragraph !== undefined && contains(paragraph.span, span);
  };
  const values = new Map<string, number[]>();
  for (const it of reading.annotations) {
    if (it.kind !== 'figure' || !isInside(it)) continue;
    const { value, low, high, unit } = it.quantity;
    const known = values.get(baseUnit(unit)) ?? [];
    known.push(...[value, low, high].filter((one) => one !== undefined));
    values.set(baseUnit(unit), known);
  }
  return { words: foldedWords(paragraphs.map(({ text }) => text).join(' ')), values };
}

/** The names and the figures of a paragraph that others do not have. */
export function missingBelow(
  top: Paragraph,
  { words, values }: Standing,
  reading: Reading,
): readonly Spot[] {
  const inTitleCase = isTitleCase(top.text);
  return reading.annotations.flatMap((it): readonly Spot[] => {
    if (!contains(top.span, it.span)) return [];
    if (it.kind === 'figure') return figureMissing(it, values, reading);
    if (it.kind !== 'person' || it.form !== 'name' || inTitleCase) return [];
    if (isByline(top, it) || isNamedBelow(top, it, reading)) return [];
    return nameMissing(it, words, reading);
  });
}

/** Most words of a line that is a writer's name, and a place. */
const BYLINE_WORDS = 4;

/** Stands in a line right below the headline's, with nothing between, that says who wrote the article. */
function isByline({ span: top, text }: Paragraph, { span }: PersonMention): boolean {
  const line = text.lastIndexOf('\n', span.start - top.start) + 1;
  if (line === 0) return false;
  const words = text.slice(line).split('\n', 1)[0]?.trim().split(/\s+/) ?? [];
  return words[0]?.toLowerCase() === 'by' || words.length <= BYLINE_WORDS;
}

/** The person is named elsewhere by a word of the name (*Sir Tam* for *Tam Obi*), or answers questions as *I*. */
function isNamedBelow(
  { span: top }: Paragraph,
  { person, span }: PersonMention,
  { annotations, article: { text } }: Reading,
): boolean {
  const own = foldedWords(textAt(text, span));
  const others = annotations.filter(
    (it): it is PersonMention =>
      it.kind === 'person' && it.person === person && !contains(top, it.span),
  );
  const names = others.filter(({ form }) => form === 'name');
  if (names.length === 0) return others.some((it) => textAt(text, it.span) === 'I');
  return names.some((it) => own.has([...foldedWords(textAt(text, it.span))].at(-1) ?? ''));
}

const foldedWords = (text: string): ReadonlySet<string> =>
  new Set(
    withoutAccents(text.toLowerCase())
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}']{1,40}/gu),
  );

/** Where every longer word has a capital, but for some prepositions, a name's end cannot be told. */
function isTitleCase(text: string): boolean {
  const longer = text.match(/(?<!\p{L})\p{L}{4,40}/gu) ?? [];
  const capital = longer.filter((it) => /^\p{Lu}/u.test(it)).length;
  const isPlain = longer.some((it) => /^\p{Ll}/u.test(it) && !PREPOSITION.test(it));
  return capital > 3 && !isPlain && text !== text.toUpperCase();
}

const PREPOSITION =
  /^(?:about|above|after|against|amid|among|around|before|behind|below|between|during|from|into|like|near|onto|over|past|since|than|that|through|toward|towards|under|until|upon|when|while|with|within|without)$/;

/** The family name, or what stands for it, occurs nowhere below. */
function nameMissing(
  { span }: PersonMention,
  body: ReadonlySet<string>,
  reading: Reading,
): readonly Spot[] {
  const { text } = reading.article;
  const name = textAt(text, span);
  if (text.startsWith(':', span.end)) return []; // who writes or speaks
  const words = [...foldedWords(name)].map((it) => it.replace(/'s?$/, ''));
  const family = words.at(-1) ?? '';
  const forms = [family, `${family}'s`, `${family}s`, `${family}'`];
  if (family.length < 3 || forms.some((it) => body.has(it))) return [];
  return [{ span, message: `The article does not name ${name}.` }];
}

/** *Tax on 250k homes* leaves out the sign of money. */
const SHORT_SCALE = /\d(?:k|m|bn)$/i;

/** Headlines give small counts, years and ages their own way. */
const LEAST_COUNT = 100;

/** No figure below has the value, or rounds to it. */
function figureMissing(
  { span, quantity }: Figure,
  values: Standing['values'],
  reading: Reading,
): readonly Spot[] {
  const { value, unit } = quantity;
  const written = textAt(reading.article.text, span);
  if (value === undefined || !/\d/.test(written) || /year|day|month|week|hour/.test(unit))
    return [];
  if (unit === 'count' && (value < LEAST_COUNT || /^(?:19|20)\d\d$/.test(written))) return [];
  const units = unit === 'count' && SHORT_SCALE.test(written) ? values.keys() : [baseUnit(unit)];
  const rounds = roundsTo(value);
  for (const it of units) if (values.get(it)?.some(rounds)) return [];
  return [{ span, message: `The article does not have the figure ${written}.` }];
}

/** A price of a thing is one *per* something only in one of the two places. */
const baseUnit = (unit: string): string => unit.split(' ')[0] ?? unit;

/** Whether an exact value gives `rounded` where it is rounded, or cut off, to as many digits. */
function roundsTo(rounded: number): (exact: number) => boolean {
  const digits = rounded.toExponential().split('e')[0]?.replace(/[.-]/g, '').length ?? 1;
  const step = 10 ** (Math.floor(Math.log10(Math.abs(rounded))) - digits + 1);
  return (exact) => exact === rounded || Math.abs(exact - rounded) < step;
}
