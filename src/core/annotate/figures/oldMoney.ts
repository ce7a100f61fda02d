import { Kind } from '../../text/tokens';
import { Hint } from '../../lexicon/figureWords';
import { fractionAt, type NumberRead } from './numberRead';
import {
  endOf,
  firstAt,
  hinted,
  isGlued,
  isOneOf,
  kindAt,
  lengthAt,
  type Sentence,
  textOf,
  words,
} from './reading';
import { THE } from './wordSets';

/** Money before it was decimal: pounds, shillings at twenty to the pound, pence at twelve to the shilling. */
export interface OldMoneyRead {
  readonly value: number;
  readonly unit: 'GBP' | 'shilling' | 'old penny';
  readonly to: number;
  readonly end: number;
}

const SHILLINGS = 20;
const PENCE = 12;

/** *17s 6d*, *7½d* and *£1 15s*, whose first number is `number`; its sign of pounds stands in front, or none does. */
export function readOldMoney(
  s: Sentence,
  number: NumberRead,
  isPounds: boolean,
): OldMoneyRead | undefined {
  if (number.form !== 'digits' && number.form !== 'fraction') return undefined;
  if (isPounds) {
    const rest = readShillings(s, number.to, undefined);
    return rest && Number.isInteger(number.value)
      ? { ...rest, value: rounded(number.value + rest.value / SHILLINGS), unit: 'GBP' }
      : undefined;
  }
  if (isLetter(s, number.to, LETTER_S)) return readShillings(s, number.to - 1, number.value);
  // 7½d; 6d may stand for much else
  return isLetter(s, number.to, LETTER_D) &&
    number.value < PENCE &&
    (!Number.isInteger(number.value) || isRate(s, number.to + 1))
    ? { value: number.value, unit: 'old penny', to: number.to + 1, end: endOf(s, number.to) }
    : undefined;
}

/** *15s*, *7s 6d* from the number at token `i` on; without pounds in front pence must follow. */
function readShillings(
  s: Sentence,
  i: number,
  known: number | undefined,
): (OldMoneyRead & { readonly unit: 'shilling' }) | undefined {
  const shillings = known ?? wholeAt(s, i);
  const letter = i + 1;
  if (shillings === undefined || !isLetter(s, letter, LETTER_S)) return undefined;
  if (known === undefined && shillings >= SHILLINGS) return undefined;
  const whole = wholeAt(s, letter + 1);
  const part = whole === undefined ? undefined : fractionAt(s, letter + 2);
  const last = part === undefined ? letter + 2 : letter + 3;
  if (whole !== undefined && whole < PENCE && isLetter(s, last, LETTER_D)) {
    const pence = whole + (part ?? 0);
    const to = last + 1;
    return {
      value: rounded(shillings + pence / PENCE),
      unit: 'shilling',
      to,
      end: endOf(s, to - 1),
    };
  }
  if (known !== undefined) return undefined;
  return { value: shillings, unit: 'shilling', to: letter + 1, end: endOf(s, letter) };
}

/** *a bushel*: what *11d* is paid for. */
const isRate = (s: Sentence, i: number): boolean => isOneOf(s, i, A) && hinted(s, i + 1, Hint.rate);
const A = words('a per');

const wholeAt = (s: Sentence, i: number): number | undefined =>
  kindAt(s, i) === Kind.number && /^\d{1,3}$/.test(textOf(s, i)) ? Number(textOf(s, i)) : undefined;

const isLetter = (s: Sentence, i: number, code: number): boolean =>
  firstAt(s, i) === code && lengthAt(s, i) === 1 && isGlued(s, i);
const LETTER_S = 115;
const LETTER_D = 100;

const rounded = (value: number): number => Number(value.toPrecision(12));

/** Whether the digits at token `i` are shillings with pence behind (*17s 6d*), rather than a decade (*the 90s*). */
export const startsOldMoney = (s: Sentence, i: number): boolean =>
  isLetter(s, i + 1, LETTER_S) &&
  kindAt(s, i + 2) === Kind.number &&
  (isLetter(s, i + 3, LETTER_D) || isLetter(s, i + 4, LETTER_D)) &&
  !isDecade(s, i);

/** *the 80s 3d film*. */
const isDecade = (s: Sentence, i: number): boolean =>
  isOneOf(s, i - 1, THE) && /^[2-9]0$/.test(textOf(s, i));
