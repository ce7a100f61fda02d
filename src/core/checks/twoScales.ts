import type { Figure, Reading } from '../model';
import { overlaps, textAt } from '../text/span';
import { powersOfTenApart } from '../verify/scaleSlip';
import type { Check, Spot } from './check';
import { outerQuotations } from './narrative';

export const twoScales: Check = {
  id: 'two-scales',
  title: 'Figure with the same digits on another scale further up',
  isOn: true,
  flags: [
    'The harbour will cost £3.4m. The council says that the harbour will cost £3.4bn.',
    'The new quay will cost £3.4 million. Ada Obi left. The new quay will cost £3.4 billion.',
    'The port carried 4.2m passengers last year. Ada Obi left. The 4.2bn passengers paid more.',
    'The port carried 4.2 million passengers. The 4.2 billion passengers paid more.',
    'The fund holds $12.5bn of pensions. Of the $12.5m of pensions, half is lent.',
    'The budget for ferries is €1.7bn. The €1.7m budget for ferries was passed on Monday.',
    'Catches of 2.6 million tonnes were landed. Catches of 2.6 billion tonnes were sold.',
    'The deficit is £48bn. It rained. A deficit of £48m is too high.',
    'Debt rose to $3.25tn. It rained. Debt of $3.25bn is too high.',
    'The subsidy is worth £15m. The £15bn subsidy ends.',
    'The loan is worth £15.5m. The £15.5bn loan ends.',
    'The grant of £1.25m was paid. The £1.25bn grant ends.',
    'The fine is £24m. It rained. A fine of £24bn is too high.',
    'Exports were worth £7.3bn. It rained. Exports of £7.3m are too few.',
    'There are 1.2m members. It rained. All 1.2bn members vote.',
  ],
  allows: [
    'The harbour will cost £3.4m. The council says that the harbour will cost £3.4 million.',
    'The harbour will cost £3.4m. The council has a budget of £3.4bn.',
    'The harbour will cost £3m. The council says that roads will cost £3bn.',
    'The port carried 4.2m passengers last year. The 4.2bn tonnes of goods cost more.',
    'The port carried 4.2m passengers last year. The 2.4bn passengers of the world paid more.',
    'The fund holds $12.5bn of pensions. “It holds $12.5m of pensions,” said Ada Obi.',
    'The budget for ferries is €1.7bn. The $1.7m budget for ferries was passed on Monday.',
    'The fine is £24m. A fine of £240m is too high.',
    'The fine is £2m. A fine of £2bn is too high.',
    'The fine is £24m. The court saw 24 cases.',
    'The fine is £24m. A fine of £24.5bn is too high.',
    'The fine was £24m in 2019. A fine of £24bn was paid in 2024.',
    'The port carried 4,200 passengers. It carried 4.2 tonnes.',
    'The deficit is £48bn. It rained. A debt of £48m is too high.',
    'Exports were worth £7.3bn. Imports of £7.3m are too few.',
  ],

  run({ reading }) {
    const quotations = outerQuotations(reading.annotations);
    const told: Figure[] = [];
    const out: Spot[] = [];
    for (const it of reading.annotations) {
      if (it.kind !== 'figure' || quotations.some((quotation) => overlaps(quotation, it.span)))
        continue;
      const first = told.find((other) => isSlip(other, it, reading));
      told.push(it);
      if (!first) continue;
      const { id, text } = reading.article;
      const message = `${textAt(text, first.span)} further up, ${textAt(text, it.span)} here: million or billion?`;
      out.push({ span: it.span, message, related: { article: id, span: first.span } });
    }
    return out;
  },
};

/** Millions and billions. */
const FAR = 3;
const WITH_SCALE = /\d ?(?:million|billion|trillion|mn|bn|tn|m|b)\b/i;

/** One matter, the same digits, a thousand times as much. */
function isSlip(a: Figure, b: Figure, { article: { text } }: Reading): boolean {
  const [one, other] = [a.quantity, b.quantity];
  if (!sharesWord(one.measure, other.measure)) return false;
  if (one.period !== other.period && one.period !== undefined && other.period !== undefined)
    return false;
  const [from, to] = [textAt(text, a.span), textAt(text, b.span)];
  if (!WITH_SCALE.test(from) || !WITH_SCALE.test(to) || digitsOf(from) !== digitsOf(to))
    return false;
  return digitsOf(from).length > 1 && powersOfTenApart(one, other) === FAR;
}

/** Of what is measured, but for an ending. */
function sharesWord(a: string | undefined, b: string | undefined): boolean {
  const other = new Set(wordsOf(b));
  return wordsOf(a).some((it) => other.has(it));
}

const wordsOf = (measure = ''): readonly string[] =>
  (measure.toLowerCase().match(/\p{L}{4,30}/gu) ?? []).map((it) => it.replace(/e?s$/, ''));

const digitsOf = (text: string): string => text.replace(/\D/g, '');
