import type { PersonMention, Reading } from '../model';
import { contains, overlaps, textAt } from '../text/span';
import { areTwoOffices } from '../verify/judgePerson';
import type { Check, Spot } from './check';
import { outerQuotations } from './narrative';

export const twoTitles: Check = {
  id: 'two-titles',
  title: 'Person with two offices in one article',
  isOn: true,
  flags: [
    'Finance minister Zofia Marchetti opened the harbour. Health minister Zofia Marchetti left.',
    'Health minister Zofia Marchetti sang. The ferry left. Finance minister Marchetti stayed.',
    'Foreign Secretary Tom Marsh sang. Home Secretary Tom Marsh left.',
    'Foreign secretary Tom Marsh sang. Ada Obi left. The defence secretary, Tom Marsh, stayed.',
    'Transport minister Ada Obi sang. Energy minister Ada Obi left.',
    'Transport Minister Ada Obi sang.\n\nEnergy Minister Ada Obi left.',
    'Defence Minister Una O’Neill sang. Energy Minister Una O’Neill left.',
    'Education Secretary Una O’Neill sang. Health Secretary Una O’Neill left.',
    'Environment minister Otto Varga sang. On Monday transport minister Otto Varga left.',
    'Trade minister Otto Varga sang. Tom Marsh left. Labour minister Otto Varga stayed.',
    'Interior Minister Ada Obi sang. Foreign Minister Ada Obi left.',
    'Deputy Mayor Zofia Marchetti met Finance Minister Ada Obi. Health Minister Ada Obi left.',
    'Culture minister Tom Marsh came. Health minister Tom Marsh left.',
    'Justice secretary Ada Obi came. The ferry left. Defence secretary Ada Obi left.',
    'Agriculture minister Una O’Neill came. Finance minister Una O’Neill left.',
  ],
  allows: [
    'Finance minister Zofia Marchetti opened the harbour. Finance minister Marchetti left.',
    'Finance minister Zofia Marchetti opened the harbour. Zofia Marchetti, the minister, left.',
    'Finance minister Zofia Marchetti sang. Former health minister Zofia Marchetti left.',
    'Finance minister Zofia Marchetti sang. In 2019 she was health minister.',
    'Finance minister Zofia Marchetti met health minister Ada Obi.',
    'Finance minister Zofia Marchetti sang. Pianist Zofia Marchetti left.',
    'Foreign Secretary Tom Marsh sang. Secretary Tom Marsh left.',
    'Foreign Secretary Tom Marsh sang. Then Home Secretary Tom Marsh left in 2019.',
    'Foreign Secretary Tom Marsh sang. “Home Secretary Tom Marsh left,” said Ada Obi.',
    'Finance and health minister Ada Obi sang. Health minister Ada Obi left.',
    'Finance minister Ada Obi sang. Finance minister Ada Obi of Skarn left.',
    'Acting finance minister Ada Obi sang. Health minister Ada Obi left.',
    'Mayor Ada Obi sang. Mayor Ada Obi of Threllin left.',
    'Health minister Ada Obi sang. The new finance minister Ada Obi left.',
    'Finance minister Tom Marsh met health minister Anna Marsh.',
    'Captain Ada Obi sang. Doctor Ada Obi left.',
    'Prime Minister Ada Obi, who is also foreign minister, sang. Foreign Minister Obi left.',
    'Deputy prime minister and finance minister Ada Obi sang. Finance minister Obi left. Deputy prime minister Ada Obi stayed.',
    'Finance minister Ada Obi left in May. She is health minister again. Health minister Obi said so.',
  ],

  run({ reading }) {
    const { id, text } = reading.article;
    const quotations = outerQuotations(reading.annotations);
    const told = new Map<string, PersonMention>();
    return reading.annotations.flatMap((it): readonly Spot[] => {
      if (it.kind !== 'person' || it.form !== 'name' || !it.role) return [];
      if (quotations.some((quotation) => overlaps(quotation, it.span))) return [];
      if (OTHER_TIME.test(aroundRole(it, text))) return [];
      const first = told.get(it.person);
      if (!first?.role) {
        told.set(it.person, it);
        return [];
      }
      const here = textAt(text, it.role);
      const there = textAt(text, first.role);
      if (!areTwoOffices(here, there) || isSaidApart([here, there], reading)) return [];
      const message = `${textAt(text, first.span)} is called “${there}” further up, and “${here}” here.`;
      return [{ span: it.role, message, related: { article: id, span: first.role } }];
    });
  },
};

/** Whether the article has one of some offices apart from a name: *who is also foreign minister*, *health minister again*. */
function isSaidApart(offices: readonly string[], { annotations, article }: Reading): boolean {
  const text = article.text.toLowerCase();
  const roles = annotations.flatMap((it) => (it.kind === 'person' && it.role ? [it.role] : []));
  return offices.some((office) => {
    const words = office.toLowerCase();
    for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) {
      const span = { start: at, end: at + words.length };
      if (!roles.some((role) => contains(role, span))) return true;
    }
    return false;
  });
}

/** An office that is not held now, or not alone. */
const OTHER_TIME =
  /\b(?:former|formerly|ex|then|once|later|now|new|next|future|incoming|outgoing|acting|interim|previous|late|shadow|and|when|was|were|became|been|had|(?:19|20)\d\d)\b/i;
const REACH = 40;

/** The role with some words in front and behind. */
const aroundRole = ({ role, span }: PersonMention, text: string): string => {
  const start = Math.max(0, Math.min(role?.start ?? span.start, span.start) - REACH);
  const end = Math.max(role?.end ?? span.end, span.end) + REACH;
  const at = Math.min(role?.start ?? span.start, span.start);
  const before =
    text
      .slice(start, at)
      .split(/[.!?\n]/)
      .at(-1) ?? '';
  return before + (text.slice(at, end).split(/[.!?\n](?:\s|$)/)[0] ?? '');
};
