import type { PersonMention, Reading } from '../model';
import { overlaps, textAt } from '../text/span';
import type { Check, Spot } from './check';
import { endsSentence } from './headline';
import { HONORIFIC } from './honorific';
import { outerQuotations } from './narrative';

export const surnameFirst: Check = {
  id: 'surname-first',
  title: 'Surname before the full name',
  isOn: false,
  flags: [
    'Ms Marchetti opened the harbour. Zofia Marchetti thanked the crew.',
    'Marchetti opened the harbour. Zofia Marchetti thanked the crew.',
    'The harbour was opened by Ms Marchetti, and Zofia Marchetti thanked the crew.',
    'Mr Marsh left. Then Tom Marsh came back.',
    'Mrs Obi sang. “A fine song,” said Ada Obi.',
    'Harbour opens\n\nMs Marchetti opened the harbour.\n\nZofia Marchetti thanked the crew.',
    'Dr Obi sang. The ferry left. Dr Ada Obi left too.',
    'Miss O’Neill sang. Una O’Neill left.',
    'Mr Marsh’s ferry left. Tom Marsh stayed.',
    'The ferry of Mr Marsh left. Captain Tom Marsh stayed.',
    'Marsh said the ferry would leave. Tom Marsh stayed.',
    'O’Neill said the ferry would leave. Una O’Neill stayed.',
    'Ada Obi sang. Mr Marsh left. Tom Marsh came back.',
    'Ada Obi met Ms Marchetti. Zofia Marchetti thanked the crew.',
    'Mr Varga said no. Otto Varga said yes.',
  ],
  allows: [
    'Zofia Marchetti opened the harbour. Ms Marchetti thanked the crew.',
    'Zofia Marchetti opened the harbour. Marchetti thanked the crew. Zofia Marchetti left.',
    'Marchetti opens harbour\n\nZofia Marchetti opened the harbour.',
    'Ms Marchetti opened the harbour. Ms Marchetti thanked the crew.',
    '“I thank Ms Marchetti,” said Ada Obi. Zofia Marchetti sang.',
    'Mr Marsh left. Ada Obi came.',
    'Mr Marsh left. Anna Marsh came back.',
    'President Marchetti opened the harbour. Zofia Marchetti thanked the crew.',
    'The Marchetti Museum opened. Zofia Marchetti thanked the crew.',
    'The Marchettis came. Zofia Marchetti thanked the crew.',
    'Marchetti Street was closed. Zofia Marchetti thanked the crew.',
    'The Marchetti plan failed. Zofia Marchetti thanked the crew.',
    'Zofia Marchetti sang. Mr Marsh left.',
    'Tom and Anna Marsh sang. Tom Marsh left.',
    'She sang. Zofia Marchetti thanked the crew.',
    'Tom Marsh sang. Mr Marsh left. Captain Tom Marsh came back.',
  ],

  run({ reading }) {
    const quotations = outerQuotations(reading.annotations);
    const seen = new Set<string>();
    const short = new Map<string, PersonMention>();
    const out: Spot[] = [];
    for (const it of reading.annotations) {
      if (it.kind !== 'person' || it.form !== 'name' || seen.has(it.person)) continue;
      if (quotations.some((quotation) => overlaps(quotation, it.span))) continue;
      if (!isInSentence(it, reading)) continue;
      const first = short.get(it.person);
      if (isShort(it, reading)) {
        if (!first && isBare(it, reading)) short.set(it.person, it);
        else if (!first) seen.add(it.person);
        continue;
      }
      seen.add(it.person);
      if (!first || familyOf(first, reading) !== familyOf(it, reading)) continue;
      const { id, text } = reading.article;
      const message = `${textAt(text, it.span)} is named in full only further down.`;
      out.push({ span: first.span, message, related: { article: id, span: it.span } });
    }
    return out;
  },
};

const bareName = ({ span }: PersonMention, { article }: Reading): string =>
  textAt(article.text, span).replace(HONORIFIC, '');

const isShort = (mention: PersonMention, reading: Reading): boolean =>
  !/\s/.test(bareName(mention, reading));

const familyOf = (mention: PersonMention, reading: Reading): string =>
  bareName(mention, reading).split(/\s/).at(-1) ?? '';

const isInSentence = ({ span }: PersonMention, { paragraphs }: Reading): boolean =>
  paragraphs.some(
    (it) => it.span.start <= span.start && span.end <= it.span.end && endsSentence(it),
  );

/** By itself: not with an office, which introduces; not a family, nor part of a longer name or a compound. */
function isBare({ span, role }: PersonMention, { article: { text } }: Reading): boolean {
  if (role) return false;
  const before = text.slice(Math.max(0, span.start - 24), span.start);
  const behind = text.slice(span.end, span.end + 24);
  if (/\b(?:[Tt]he|[Aa]n?|anti-|pro-) ?$|-$|\p{Lu}\p{L}{1,20} $/u.test(before)) return false;
  return !/^(?:-|\/| \p{Lu}|['’]s? \p{Lu}| (?:and|&) \p{Lu})/u.test(behind);
}
