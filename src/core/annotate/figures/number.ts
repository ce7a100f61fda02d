import { Kind } from '../../text/tokens';
import { numberWordAt } from './numberWords';
import {
  charAt,
  endOf,
  firstAt,
  hasDigits,
  isGlued,
  isJoint,
  isOneOf,
  isWord,
  kindAt,
  lengthAt,
  type Sentence,
  startOf,
  textOf,
  words,
} from './reading';
import { type NumberRead, numberWith, fractionAt, exact, plain } from './numberRead';
import { letterBehind, readDigits } from './digits';
import { readScale } from './scale';
import { readWords } from './numberPhrase';
import { AGAIN, AS, ODD } from './wordSets';

const COUPLE = words('couple');

/** *½* and its like. */
export const isFractionSign = (s: Sentence, i: number): boolean => fractionAt(s, i) !== undefined;

/** The number that starts at token `i`; `undefined` where none does. */
export function readNumber(s: Sentence, i: number): NumberRead | undefined {
  const plainNumber = readPlain(s, i);
  const number = plainNumber?.form === 'fraction' ? withAgain(s, plainNumber) : plainNumber;
  if (number === undefined) return undefined;
  if (isTimes(s, number))
    return numberWith(number, { to: number.to + 1, end: endOf(s, number.to), form: 'fraction' });
  if (!isJoint(s, number.to)) return number;
  const isFold = isOneOf(s, number.to + 1, FOLD); // 12-fold
  if (!isFold && !isOneOf(s, number.to + 1, ODD)) return number; // 30-odd
  const form = isFold ? 'fraction' : number.form;
  return numberWith(number, { to: number.to + 2, end: endOf(s, number.to + 1), form });
}

/** *3x last year's*, *1.1x*: how many times as much; not *4x100m* and *2x4*. */
const isTimes = (s: Sentence, { form, to, scale }: NumberRead): boolean =>
  form === 'digits' &&
  scale === 1 &&
  (firstAt(s, to) === LETTER_X || firstAt(s, to) === TIMES_SIGN) &&
  lengthAt(s, to) === 1 &&
  isGlued(s, to) &&
  kindAt(s, to + 1) !== Kind.number &&
  !isJoint(s, to + 1);
const LETTER_X = 120;
const TIMES_SIGN = 215;

/** *half as much again*, *a third as many again*: by how much more. */
function withAgain(s: Sentence, part: NumberRead): NumberRead {
  const isMore = isOneOf(s, part.to, AS) && isOneOf(s, part.to + 2, AGAIN);
  return isMore ? numberWith(part, { to: part.to + 3, end: endOf(s, part.to + 2) }) : part;
}
const FOLD = words('fold');

function readPlain(s: Sentence, i: number): NumberRead | undefined {
  const kind = kindAt(s, i);
  if (kind === Kind.number) return readDigits(s, i, textOf(s, i), startOf(s, i));
  if (kind === Kind.punctuation) {
    // .5
    if (charAt(s, i) !== '.' || kindAt(s, i + 1) !== Kind.number || !isGlued(s, i + 1)) {
      return undefined;
    }
    const digits = readDigits(s, i + 1, `.${textOf(s, i + 1)}`, startOf(s, i));
    return digits && numberWith(digits, { from: i });
  }
  const sign = fractionAt(s, i);
  if (sign !== undefined && kind === Kind.symbol) return readSign(s, i, sign);
  return kind === Kind.word ? readWords(s, i) : undefined;
}

/** *¼* by itself, and *¼ million*. */
function readSign(s: Sentence, i: number, value: number): NumberRead {
  const letter = letterBehind(s, i + 1);
  if (letter > 0) return numberWith(plain(s, i, i + 2, value, 'fraction'), { letter });
  const scaled = readScale(s, i + 1, value);
  if (scaled.scale === 1) return plain(s, i, i + 1, value, 'fraction');
  return numberWith(plain(s, i, scaled.to, exact(scaled.value), 'digits'), {
    scale: scaled.scale,
  });
}

/** Whether the token could start a number: digits, a number word, a fraction sign. */
export const couldStart = (s: Sentence, i: number): boolean =>
  kindAt(s, i) === Kind.number ||
  (charAt(s, i) === '.' && kindAt(s, i + 1) === Kind.number && isGlued(s, i + 1)) ||
  fractionAt(s, i) !== undefined ||
  numberWordAt(s, i) !== undefined ||
  (hasDigits(s, i) && isWord(s, i)) ||
  isOneOf(s, i, COUPLE);
