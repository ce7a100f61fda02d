import { Class } from '../../lexicon/classes';
import type { Modifier, Quantity } from '../../model';
import { singleSpaced } from '../../text/folding';
import type { Amount } from './amount';
import type { ChangeRead } from './change';
import type { MeasureRead } from './measureRead';
import { phraseText } from './nounPhrase';
import type { PeriodRead } from './period';
import { charAt, endOf, hasClass, isOneOf, type Sentence, words } from './reading';
import { OF } from './wordSets';

const SAID: Readonly<Record<Modifier, string>> = {
  about: 'about ',
  'at-least': 'at least ',
  'more-than': 'over ',
  'at-most': 'up to ',
  'less-than': 'under ',
};
const AVERAGE = words('average');
/** Longer ones are cut to their last words, where the head stands. */
const MOST_LETTERS = 48;

/** The figure as a person would say it: *25% tariffs*, *2.5% GDP by 2031*. */
export function figureLabel(
  s: Sentence,
  amount: Amount,
  quantity: Quantity,
  measure: MeasureRead,
  change: ChangeRead | undefined,
  period: PeriodRead | undefined,
): string {
  const plain = shortQuantity(s, amount);
  const isAverage = isOneOf(s, amount.from - 1, OF) && isOneOf(s, amount.from - 2, AVERAGE);
  const hedge = quantity.modifier ? SAID[quantity.modifier] : '';
  const number = (quantity.modifier === 'about' && isAverage ? 'an average of ' : hedge) + plain;
  const when = period ? ` ${period.link === '' ? '' : `${period.link} `}${period.text}` : '';
  return said(s, amount, quantity, measure, change, number) + when;
}

function said(
  s: Sentence,
  amount: Amount,
  quantity: Quantity,
  measure: MeasureRead,
  change: ChangeRead | undefined,
  number: string,
): string {
  const what = quantity.measure === undefined ? undefined : clipped(quantity.measure);
  if (amount.family === 'age' && !amount.isTied) {
    return /^[\d–-]+$/.test(number) ? `aged ${number}` : number;
  }
  if (what === undefined) {
    const moved =
      change && amount.family !== undefined
        ? `${change.direction} ${change.step === 'to' ? 'to ' : ''}`
        : '';
    return moved + number;
  }
  if (quantity.of !== undefined && measure.tie === 'subject')
    return `${number} ${clipped(quantity.of)}`;
  if (quantity.change && quantity.unit !== 'count') {
    if (isMove(s, measure))
      return quantity.changeKind === 'to' ? `${what} to ${number}` : `${number} ${what}`;
    const isUpTo = quantity.changeKind === 'by' && quantity.modifier === 'at-most';
    const link = quantity.changeKind === 'to' ? ' to' : isUpTo ? ' by' : '';
    return `${what} ${quantity.change}${link} ${number}`;
  }
  const hasEnds = amount.high !== undefined; // the share: 20% to 10%
  if (measure.tie === 'subject' && (hasEnds || amount.family !== 'percent'))
    return `${what}: ${number}`;
  if (measure.tie === 'before' && charAt(s, amount.from - 1) === ':') return `${what}: ${number}`;
  const isMeasured = amount.family !== 'percent' && amount.family !== 'money';
  if (measure.tie === 'before' && isMeasured) return `${what} of ${number}`;
  return asWritten(s, amount, measure, number) ?? `${number} ${what}`;
}

/** *A drop of 30 per cent*: what is measured is a move itself, and says which way. */
const isMove = (s: Sentence, { measure }: MeasureRead): boolean =>
  measure !== undefined &&
  measure.to === measure.from + 1 &&
  hasClass(s, measure.from, Class.change);

/** *billions of pounds from the aid budget*: number and phrase with the words between them. */
function asWritten(
  s: Sentence,
  amount: Amount,
  measure: MeasureRead,
  number: string,
): string | undefined {
  const phrase = measure.measure;
  if (!phrase || phrase.from < amount.to) return undefined;
  if (amount.family === 'percent')
    return measure.tie === 'behind' && isOneOf(s, amount.to, OF)
      ? `${number} of ${phraseText(s, phrase)}`
      : undefined;
  const between = s.tokens.text.slice(endOf(s, amount.to - 1), s.tokens.start[phrase.from]);
  if (between.length > 30)
    return isOneOf(s, amount.to, OF) ? `${number} of ${phraseText(s, phrase)}` : undefined;
  return number + withoutClosing(singleSpaced(between), amount) + phraseText(s, phrase);
}

/** *“one in eight” shoppers*: the mark was opened in front of the figure. An apostrophe of *months’* stays. */
const withoutClosing = (between: string, { family }: Amount): string =>
  (family === 'time' ? '”"' : '”"’\'').includes(between.charAt(0) || ' ')
    ? between.slice(1)
    : between;

const clipped = (text: string): string => {
  if (text.length <= MOST_LETTERS) return text;
  const kept = text.slice(-MOST_LETTERS);
  return kept.slice(kept.indexOf(' ') + 1);
};

const ends = (value: number, high: number | undefined): string =>
  high === undefined ? `${value}` : `${value}${high < value ? '% to ' : '–'}${high}`;

function shortQuantity(s: Sentence, amount: Amount): string {
  const { value, high, unit } = amount;
  if (unit === 'percent') return `${amount.sign === -1 ? '−' : ''}${ends(value, high)}%`;
  const sign = amount.sign === -1 && unit !== 'percent' ? '−' : '';
  return sign + singleSpaced(s.tokens.text.slice(amount.start, amount.end));
}
