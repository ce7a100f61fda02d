import type { Figure } from '../model';
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
    'The port spent £3.4m on lights. It rained. The port had spent £3.4bn on lights.',
    'The port spent £3.4m on lights. It spent £3.4bn on lights.',
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
    'The port spent £3.4m on lights last year. The county spent £3.4bn on lights last year.',
    'Skarn paid £3.4m in harbour fees. Threllin paid £3.4bn in harbour fees.',
  ],

  run({ reading }) {
    const quotations = outerQuotations(reading.annotations);
    const { id, text } = reading.article;
    /** By their digits: a table has thousands of figures. */
    const told = new Map<string, Figure[]>();
    const out: Spot[] = [];
    let next = 0;
    for (const it of reading.annotations) {
      const digits = it.kind === 'figure' ? digitsOf(textAt(text, it.span)) : undefined;
      if (it.kind !== 'figure' || digits === undefined) continue;
      while ((quotations[next]?.end ?? Infinity) <= it.span.start) next++;
      const quotation = quotations[next];
      if (quotation && overlaps(quotation, it.span)) continue;
      const before = told.get(digits) ?? [];
      const first = before.find(
        (other) => isSlip(other, it) && !haveSubjectsOfTheirOwn(text, other, it),
      );
      if (before.length < MOST_KEPT) told.set(digits, [...before, it]);
      if (!first) continue;
      const message = `${textAt(text, first.span)} further up, ${textAt(text, it.span)} here: million or billion?`;
      out.push({ span: it.span, message, related: { article: id, span: first.span } });
    }
    return out;
  },
};

/** Figures of the same digits that a later one is held against. */
const MOST_KEPT = 20;
/** Millions and billions. */
const FAR = 3;
const WITH_SCALE = /\d ?(?:million|billion|trillion|mn|bn|tn|m|b)\b/i;

/** One matter, a thousand times as much. */
function isSlip({ quantity: one }: Figure, { quantity: other }: Figure): boolean {
  if (powersOfTenApart(one, other) !== FAR) return false;
  const isOtherTime = one.period !== undefined && other.period !== undefined;
  if (isOtherTime && one.period !== other.period) return false;
  return sharesWord(one.measure, other.measure);
}

/** How far in front of a figure its verb and subject are looked for. */
const REACH = 80;
const AUXILIARY =
  /^(?:will|would|has|had|have|is|was|are|were|to|could|may|might|also|now|an?|the)$/;
const PRONOUN = /^(?:it|they|he|she|this|that|which|who|we)$/;

/** *The port spent £3.4m on lights. The county spent £3.4bn on lights.* One verb, of two. */
function haveSubjectsOfTheirOwn(text: string, a: Figure, b: Figure): boolean {
  const [one = [], other = []] = [a, b].map(({ span }) => wordsBefore(text, span.start));
  const [subject, of] = [one.at(-2), other.at(-2)];
  if (subject === undefined || of === undefined || one.at(-1) !== other.at(-1)) return false;
  return subject !== of && !PRONOUN.test(subject) && !PRONOUN.test(of);
}

function wordsBefore(text: string, at: number): readonly string[] {
  const before = text.slice(Math.max(0, at - REACH), at).split(/[.!?:;,\n]/);
  const words = (before.at(-1) ?? '').toLowerCase().match(/\p{L}{1,30}/gu) ?? [];
  return words.filter((it) => !AUXILIARY.test(it));
}

/** Of what is measured, but for an ending. */
function sharesWord(a: string | undefined, b: string | undefined): boolean {
  const other = new Set(wordsOf(b));
  return wordsOf(a).some((it) => other.has(it));
}

const wordsOf = (measure = ''): readonly string[] =>
  (measure.toLowerCase().match(/\p{L}{4,30}/gu) ?? []).map((it) => it.replace(/e?s$/, ''));

/** The digits of a figure with a word for its scale; `undefined` where there is none, or one digit alone. */
function digitsOf(text: string): string | undefined {
  const digits = WITH_SCALE.test(text) ? text.replace(/\D/g, '') : '';
  return digits.length > 1 ? digits : undefined;
}
