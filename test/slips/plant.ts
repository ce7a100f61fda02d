import type { PersonMention, Quotation, Reading, Span } from '../../src/core/model';
import { endsSentence, toppedArticle } from '../../src/core/checks/headline';
import { contains } from '../../src/core/text/span';
import { someWords, statements } from './statements';
import type { Chance } from '../support/chance';
import type { Correction } from '../../src/core/checks/corrections';

/** An article with one slip, and where it is. */
export interface Slip {
  readonly check: string;
  readonly text: string;
  readonly span: Span;
  readonly corrections?: readonly Correction[];
}

/** One slip of each kind that an article has room for. */
export function plantSlips(reading: Reading, chance: Chance): readonly Slip[] {
  const stated = statements(chance).map(([check, words]) =>
    inserted(check, reading, words, chance),
  );
  const made = MAKERS.flatMap((make) => make(reading, chance) ?? []);
  return [...stated, ...made];
}

type Maker = (reading: Reading, chance: Chance) => Slip | undefined;

/** Paragraphs of its own, between those of the article. */
function inserted(
  check: string,
  { article, paragraphs }: Reading,
  words: string,
  chance: Chance,
): Slip {
  const at = paragraphs[chance(paragraphs.length)]?.span.end ?? article.text.length;
  const start = at + 2;
  return {
    check,
    text: `${article.text.slice(0, at)}\n\n${words}\n\n${article.text.slice(at)}`,
    span: { start, end: start + words.length },
  };
}

function replacing(check: string, { article }: Reading, { start, end }: Span, words: string): Slip {
  const text = article.text.slice(0, start) + words + article.text.slice(end);
  return { check, text, span: { start, end: start + words.length } };
}

const MAKERS: readonly Maker[] = [
  misspell,
  correctedBefore,
  renameInHeadline,
  misquoteInHeadline,
  nameInCaption,
  surnameBefore,
  misdecode,
  repeatParagraph,
];

const names = ({ annotations }: Reading): readonly PersonMention[] =>
  annotations.filter((it): it is PersonMention => it.kind === 'person' && it.form === 'name');

const wordsAt = ({ article }: Reading, { start, end }: Span): string =>
  article.text.slice(start, end);

/** Two letters inside a family name of a person who is named three times or more change places in one of them. */
function misspell(reading: Reading, chance: Chance): Slip | undefined {
  const all = names(reading);
  const often = all.filter((it) => {
    const family = wordsAt(reading, it.span).split(' ').at(-1) ?? '';
    const same = all.filter((one) => wordsAt(reading, one.span).split(' ').at(-1) === family);
    return family.length >= 7 && same.length >= 3 && /^\p{Lu}\p{Ll}+$/u.test(family);
  });
  const it = often[chance(often.length)];
  if (!it) return undefined;
  const name = wordsAt(reading, it.span);
  const at = name.length - 4;
  const [one = '', other = ''] = [name[at], name[at + 1]];
  if (one === other) return undefined;
  return replacing(
    'name-spelling',
    reading,
    it.span,
    name.slice(0, at) + other + one + name.slice(at + 2),
  );
}

/** A name was corrected before, and comes again as it was wrong then. */
function correctedBefore(reading: Reading, chance: Chance): Slip | undefined {
  const all = names(reading).filter((it) =>
    /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(wordsAt(reading, it.span)),
  );
  const it = all[chance(all.length)];
  if (!it) return undefined;
  const right = wordsAt(reading, it.span);
  const wrong = `${right}e`;
  return {
    ...replacing('known-correction', reading, it.span, wrong),
    corrections: [{ wrong, right }],
  };
}

/** The headline, without its line break; `undefined` where the article has none. */
const headlineOf = (reading: Reading): Span | undefined =>
  toppedArticle(reading).tops.find(({ kind }) => kind === 'headline')?.paragraph.span;

/** Somebody of whom the article says nothing stands in a headline that has not a capital at each word. */
function renameInHeadline(reading: Reading, chance: Chance): Slip | undefined {
  const headline = headlineOf(reading);
  if (!headline || /^(?:\p{Lu}\S* ){3}/u.test(wordsAt(reading, headline))) return undefined;
  const { name, family } = someWords(chance);
  if (reading.article.text.includes(family)) return undefined;
  const words = `${wordsAt(reading, headline).replace(/[;,]$/, '')}, says ${name}`;
  return replacing('headline-body', reading, headline, words);
}

/** Words of a quotation stand in the headline, and one of them is another. */
function misquoteInHeadline(reading: Reading, chance: Chance): Slip | undefined {
  const headline = headlineOf(reading);
  const quotations = reading.annotations.filter(
    (it): it is Quotation => it.kind === 'quote' && it.form === 'direct',
  );
  const quoted = quotations[chance(quotations.length)];
  if (!headline || !quoted) return undefined;
  const words =
    wordsAt(reading, quoted.span)
      .match(/[\p{L}’']+/gu)
      ?.slice(0, 5) ?? [];
  if (words.length < 4) return undefined;
  words[2] = 'midnight';
  return replacing(
    'headline-quotation',
    reading,
    headline,
    `${wordsAt(reading, headline)}: ‘${words.join(' ')}’`,
  );
}

/** A caption names somebody of whom the article says nothing. */
function nameInCaption(reading: Reading, chance: Chance): Slip | undefined {
  if (!headlineOf(reading)) return undefined;
  return inserted(
    'caption-body',
    reading,
    `Photo: ${someWords(chance).name} on the steps of the court.`,
    chance,
  );
}

/** The first full name is a surname, and the full one comes later. */
function surnameBefore(reading: Reading): Slip | undefined {
  const inSentences = reading.paragraphs.filter(endsSentence);
  const all = names(reading);
  const full = all.find((it) => /^\p{Lu}\p{Ll}+ \p{Lu}\p{Ll}+$/u.test(wordsAt(reading, it.span)));
  if (!full) return undefined;
  const family = wordsAt(reading, full.span).split(' ').at(-1) ?? '';
  const first = all.find((it) => wordsAt(reading, it.span).endsWith(family));
  const again = all.filter((it) => it.person === full.person && it.span.start > full.span.start);
  const later = again.find((it) => wordsAt(reading, it.span) === wordsAt(reading, full.span));
  const isInSentence = inSentences.some(({ span }) => contains(span, full.span));
  if (first !== full || !later || !isInSentence) return undefined;
  return replacing('surname-first', reading, full.span, family);
}

/** Curly marks of one paragraph were read in the wrong encoding. */
function misdecode(reading: Reading, chance: Chance): Slip | undefined {
  const marked = reading.paragraphs.filter(({ text }) => text.includes('’'));
  const it = marked[chance(marked.length)];
  if (!it) return undefined;
  return replacing('misdecoded-characters', reading, it.span, it.text.replaceAll('’', 'â€™'));
}

/** A paragraph comes again further down. */
function repeatParagraph(reading: Reading, chance: Chance): Slip | undefined {
  const long = reading.paragraphs.filter(({ text }) => text.split(/\s+/).length >= 15);
  const it = long[chance(long.length)];
  if (!it) return undefined;
  const { text } = reading.article;
  const whole = `${text}\n\n${it.text}\n`;
  return {
    check: 'duplicate-paragraph',
    text: whole,
    span: { start: text.length, end: whole.length },
  };
}
