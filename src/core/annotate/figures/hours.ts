import { Class } from '../../lexicon/classes';
import { hasClass, isOneOf, isWord, lengthAt, type Sentence, textOf, words } from './reading';
import { AND, AT, FROM } from './wordSets';

/** *at seven every morning*, *until six in the evening*, *by nine tonight*: an hour. */
export function isHour(s: Sentence, i: number): boolean {
  const isSecond = isOneOf(s, i - 1, AND) && isOneOf(s, i - 2, TWELVE);
  if (isSecond && !isWord(s, i + 1)) return true; // between noon and four
  return isHourBefore(s, i) && (isOneOf(s, i + 1, TONIGHT) || isPartOfDay(s, i + 1));
}

/** *at 4.40 on a wet afternoon*, *since 5 this morning*. */
export const isHourInDigits = (s: Sentence, i: number): boolean =>
  isHourBefore(s, i) && isPartOfDay(s, i + 1) && lengthAt(s, i) <= 5 && HOUR.test(textOf(s, i));
const HOUR = /^(?:0?\d|1[0-2])(?:\.[0-5]\d)?$/;

/** *at 5*, *at about five*; not *at least 5*, *stood at 4.40*, *rose from 5*. */
function isHourBefore(s: Sentence, i: number): boolean {
  const at = isOneOf(s, i - 1, HOUR_BEFORE) ? i - 1 : i - 2;
  if (!isOneOf(s, at, HOUR_BEFORE) || isOneOf(s, i - 1, LEAST)) return false;
  return (
    !isOneOf(s, at - 1, STANDS) && !(isOneOf(s, at, FROM) && hasClass(s, at - 1, Class.change))
  );
}
const LEAST = words('least most');
const STANDS = words('stood stands standing peaked peaks traded valued quoted');

/** *this morning*, *in the evening*, *on Sunday night* behind an hour, from token `i` on. */
function isPartOfDay(s: Sentence, i: number): boolean {
  let at = isOneOf(s, i, IN_ON) ? i + 1 : i;
  const isDay = hasClass(s, at, Class.weekday) || isOneOf(s, at, YESTERDAY);
  if (isDay) return isOneOf(s, at + 1, PARTS_OF_DAY);
  const isAny = hasClass(s, at, Class.determiner) && isOneOf(s, i - 2, AT); // at four on a wet afternoon
  if (!isAny && !isOneOf(s, at, EVERY_THE)) return false;
  if (isAny && isWord(s, at + 1) && !isOneOf(s, at + 1, PARTS_OF_DAY)) at++;
  if (hasClass(s, at + 1, Class.weekday)) at++;
  return isOneOf(s, at + 1, PARTS_OF_DAY);
}
const TWELVE = words('noon midnight midday');
const YESTERDAY = words('yesterday tomorrow');
const HOUR_BEFORE = words('at until till by before after from since');
const IN_ON = words('in on');
const EVERY_THE = words('every each the that this next most');
const TONIGHT = words('tonight tomorrow sharp');
const PARTS_OF_DAY = words('morning mornings afternoon evening evenings night day');
