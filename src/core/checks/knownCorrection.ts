import { annotateParagraph } from '../annotate/annotate';
import type { Figure, Reading, Span } from '../model';
import { contains, overlaps, textAt } from '../text/span';
import type { ArticleCheck, Spot } from './check';
import type { Correction } from './corrections';
import { outerQuotations } from './narrative';

export const knownCorrection: ArticleCheck = {
  id: 'known-correction',
  title: 'Words or figure that were corrected before',
  isOn: true,
  corrections: [
    { wrong: 'Zofia Marchteti', right: 'Zofia Marchetti' },
    { wrong: 'O’Neil', right: 'O’Neill' },
    { wrong: 'Treasury Minister', right: 'First Treasury Minister' },
    { wrong: 'chairman', right: 'chair' },
    { wrong: '£3.4m', right: '£3.6m', measure: 'harbour' },
    { wrong: '42,000 passengers', right: '24,000 passengers', measure: 'ferry' },
    { wrong: 'chief officer', right: 'chief executive' },
    { wrong: '30', right: '13', measure: 'ships' },
    { wrong: '12%', right: '21%', measure: 'turnout' },
  ],
  flags: [
    'Zofia Marchteti opened the harbour.',
    'Zofia  Marchteti opened the harbour.',
    'The mayor, Zofia Marchteti’s brother, sang.',
    'ZOFIA MARCHTETI opens the harbour.',
    '“I am Zofia Marchteti,” she said.',
    "Una O'Neil left.",
    'Una O’Neil left.',
    'Treasury Minister Ada Obi left.',
    'The chairman left.',
    'Chairman Ada Obi left.',
    'The harbour will cost £3.4m.',
    'The harbour will cost £3.4 million.',
    'The harbours, at £3.4m, were dear.',
    'The ferry carried 42,000 passengers.',
    'The ferry carried about 42,000 passengers in its first week.',
    'The harbour will cost between £3.4m and £4m.',
    'The harbour will cost £3m-£3.4m.',
    'The chief officer left.',
    'Chief Officer Ada Obi left.',
    'A chief-officer post is open.',
    'The town had 30 ferry ships, 30 crews.',
    'The town had thirty ships.',
    'Turnout was 12 per cent.',
    'Turnout was 12%, the council said.',
  ],
  allows: [
    'Zofia Marchetti opened the harbour.',
    'Zofia Marchtetison opened the harbour.',
    'Anna Marchteti opened the harbour.',
    'Una O’Neill left.',
    'Una O’Neils left.',
    'First Treasury Minister Ada Obi left.',
    'The treasury minister left.',
    'The chairmanship is open.',
    'The chair left.',
    'The lighthouse will cost £3.4m.',
    'The harbour will cost £3.4bn.',
    'The harbour will cost £13.4m.',
    'The harbour will cost £3.6m.',
    '“The harbour will cost £3.4m,” said Ada Obi.',
    'The ferry carried 42,000 tonnes.',
    'The train carried 42,000 passengers.',
    'The harbour is new. The lighthouse will cost £3.4m.',
    'Turnout was 12.5%.',
    'The harbour will cost between £3.5m and £4m.',
    'The town had 13 ferry ships, 30 crews.',
    'The chief finance officer left.',
  ],

  run({ reading, corrections }) {
    const quotations = outerQuotations(reading.annotations);
    return corrections.flatMap((it) => [
      ...wordsFound(it, reading, quotations),
      ...figuresFound(it, reading, quotations),
    ]);
  },
};

const messageFor = ({ right, measure }: Correction): string =>
  measure === undefined
    ? `Corrected before: “${right}”.`
    : `Corrected before, for ${measure}: ${right}.`;

/** Words, as they are written or in capitals, a small first letter with either; not inside the right ones. */
function wordsFound(
  correction: Correction,
  reading: Reading,
  quotations: readonly Span[],
): readonly Spot[] {
  const { measure } = correction;
  if (figureOf(correction)) return [];
  const [wrong, right] = [correction.wrong.normalize('NFC'), correction.right.normalize('NFC')];
  const standsInRight = right.includes(wrong);
  const out: Spot[] = [];
  for (const paragraph of reading.paragraphs) {
    const rights = standsInRight ? placesOf(right, paragraph.text) : [];
    for (const place of placesOf(wrong, paragraph.text)) {
      if (rights.some((it) => contains(it, place))) continue;
      const start = paragraph.span.start + place.start;
      const span = { start, end: paragraph.span.start + place.end };
      if (measure !== undefined && !isAbout(measure, span, reading)) continue;
      if (measure !== undefined && isQuoted(span, quotations)) continue;
      const found = textAt(reading.article.text, span);
      const composed = found.normalize('NFC');
      const mended = likeWritten(right, wrong, composed);
      const fix = found === composed ? mended : mended.normalize('NFD');
      out.push({ span, message: messageFor(correction), fix });
    }
  }
  return out;
}

/** Figures of the same value and unit, however they are written. */
function figuresFound(
  correction: Correction,
  reading: Reading,
  quotations: readonly Span[],
): readonly Spot[] {
  const { wrong, measure } = correction;
  const figure = figureOf(correction);
  if (!figure) return [];
  const counted = wrong.slice(figure.span.end).trim();
  return reading.annotations.flatMap((it): readonly Spot[] => {
    if (it.kind !== 'figure' || !isSame(it, figure, reading.article.text)) return [];
    if (measure !== undefined && isElse(measure, it, reading)) return [];
    const behind = reading.article.text.slice(it.span.end, it.span.end + counted.length + 8);
    const isCounted = counted === '' || placesOf(counted, behind)[0]?.start === 1;
    const isOther = measure !== undefined && !isAbout(measure, it.span, reading);
    if (!isCounted || isOther || isQuoted(it.span, quotations)) return [];
    return [{ span: it.span, message: messageFor(correction) }];
  });
}

/** The figure that is wrong; a bare number is one of what the measure says. */
const figureOf = ({ wrong, measure }: Correction): Figure | undefined =>
  figureIn(wrong) ??
  (measure !== undefined && /^\d[\d.,]{0,20}$/.test(wrong)
    ? figureIn(`${wrong} ${measure}`)
    : undefined);

/** The figure that `words` start with, where little stands behind it. */
function figureIn(words: string): Figure | undefined {
  const [figure, ...others] = annotateParagraph(words).figures;
  return figure?.span.start === 0 && others.length === 0 ? figure : undefined;
}

/** Of one value and unit, or a range that starts or ends with it: *between £3.4m and £4m*, not *thousands*. */
function isSame({ span, quantity: a }: Figure, { quantity: b }: Figure, text: string): boolean {
  if (a.unit !== b.unit) return false;
  if (a.value === b.value && a.low === b.low && a.high === b.high) return true;
  const isEnd = b.value !== undefined && (a.low === b.value || a.high === b.value);
  return isEnd && /\d/.test(textAt(text, span));
}

/** Whether a figure counts something else, and another one in its sentence what the measure says. */
function isElse(measure: string, figure: Figure, reading: Reading): boolean {
  const sentence = sentenceOf(figure.span, reading);
  if (!sentence || figure.quantity.measure === undefined || names(measure, figure)) return false;
  return reading.annotations.some(
    (it) => it.kind === 'figure' && contains(sentence, it.span) && names(measure, it),
  );
}

function names(measure: string, { quantity }: Figure): boolean {
  const there = new Set(wordsIn(quantity.measure ?? ''));
  return wordsIn(measure).every((it) => there.has(it));
}

const isQuoted = (span: Span, quotations: readonly Span[]): boolean =>
  quotations.some((it) => overlaps(it, span));

/** Whether the sentence around a span has every word of the measure, in one number or the other. */
function isAbout(measure: string, span: Span, reading: Reading): boolean {
  const sentence = sentenceOf(span, reading);
  if (!sentence) return false;
  const there = new Set(wordsIn(textAt(reading.article.text, sentence)));
  return wordsIn(measure).every((it) => there.has(it));
}

const sentenceOf = (span: Span, { sentences }: Reading): Span | undefined =>
  sentences.find((it) => contains(it, span));

function wordsIn(text: string): readonly string[] {
  const words =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]{1,40}/gu) ?? [];
  return words.map((it) => (it.length > 3 ? it.replace(/s$/, '') : it));
}

/**
 * Where whole words stand in a text: as they are written or in capitals throughout, a small first letter
 * also as a capital, or each; any spaces or a hyphen between them, either apostrophe, and a letter with its
 * accent as one character or as two.
 */
function placesOf(words: string, text: string): readonly Span[] {
  const first = words.charAt(0);
  const cased = [words, first.toUpperCase() + words.slice(1)];
  if (words.length > 3) cased.push(words.toUpperCase());
  if (words.includes(' ')) cased.push(inTitleCase(words));
  const forms = new Set(cased.flatMap((it) => [it.normalize('NFC'), it.normalize('NFD')]));
  return [...forms].flatMap((form) => placesOfForm(form, text)).sort((a, b) => a.start - b.start);
}

const inTitleCase = (words: string): string =>
  words.replace(/(?<=^| )\p{Ll}/gu, (it) => it.toUpperCase());

function placesOfForm(form: string, text: string): readonly Span[] {
  const out: Span[] = [];
  const first = form.charAt(0);
  for (let start = text.indexOf(first); start >= 0; start = text.indexOf(first, start + 1)) {
    if (start > 0 && isWordPart(text, start - 1) && isWordPart(text, start)) continue;
    const end = endOfForm(form, text, start);
    if (end < 0 || (isWordPart(text, end) && isWordPart(text, end - 1))) continue;
    out.push({ start, end });
  }
  return out;
}

/** As many spaces in a row count as one. */
const MOST_SPACES = 8;

/** One past where a form ends that starts at `at`, or -1 where it does not. */
function endOfForm(form: string, text: string, at: number): number {
  let end = at;
  for (const unit of form.split('')) {
    if (unit === ' ') {
      const from = end;
      while (end - from < MOST_SPACES && isSpace(text, end)) end++;
      if (end === from && isHyphen(text.charAt(end))) end++;
      if (end === from) return -1;
    } else if (isApostrophe(unit) ? !isApostrophe(text.charAt(end)) : text.charAt(end) !== unit) {
      return -1;
    } else {
      end++;
    }
  }
  return end;
}

const isApostrophe = (unit: string): boolean => unit === "'" || unit === '’';
const isHyphen = (unit: string): boolean => unit === '-' || unit === '\u2010' || unit === '\u2011';
const isSpace = (text: string, at: number): boolean => /^\s$/.test(text.charAt(at));
const isWordPart = (text: string, at: number): boolean =>
  /^[\p{L}\p{M}\p{N}]$/u.test(text.charAt(at));

/** The right words with the capitals of those found. */
function likeWritten(right: string, wrong: string, found: string): string {
  if (found === found.toUpperCase() && wrong !== wrong.toUpperCase()) return right.toUpperCase();
  const isTitle = found !== wrong && placesOfForm(inTitleCase(wrong), found).length > 0;
  if (isTitle && wrong.includes(' ')) return inTitleCase(right);
  const isRaised = wrong.charAt(0) !== found.charAt(0);
  return isRaised ? right.charAt(0).toUpperCase() + right.slice(1) : right;
}
