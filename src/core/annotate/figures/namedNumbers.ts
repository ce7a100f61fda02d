import { Class } from '../../lexicon/classes';
import { Hint } from '../../lexicon/figureWords';
import { Kind } from '../../text/tokens';
import { isBowled } from './cricket';
import { isHour } from './hours';
import { readSign } from './money';
import { numberWordAt } from './numberWords';
import { hasQuantityAhead } from './quantityAhead';
import {
  charAt,
  hasClass,
  hasDigits,
  hasPoint,
  hinted,
  isAllCaps,
  isCapital,
  isGlued,
  isJoint,
  isOneOf,
  isSpaced,
  isWord,
  kindAt,
  lengthAt,
  looksPlural,
  lowerOf,
  opens,
  type Sentence,
  textOf,
  words,
} from './reading';
import { OF, THE } from './wordSets';

const TIME_WORDS = words('day days week weeks year years season game series match test night');
const WEEK = words('this last that next each every same some');
const LINKS = words('and or to through');
const NO = words('no');
const NOT_NAMES = words(
  'us uk eu un u.s. u.k. e.u. u.n. mr mrs ms dr about around some nearly almost roughly',
);

/** Behind a word that it numbers (*Article 5*, *page 12*, *Boeing 737*, *FTSE 100*): one past it and its like. */
export function endOfNamed(s: Sentence, i: number): number {
  if (readSign(s, i)) return i;
  const isDotted = charAt(s, i - 1) === '.' && isGlued(s, i - 1);
  const at = isDotted ? i - 2 : i - 1;
  if (!isWord(s, at) || isGlued(s, i)) return i;
  if (isLot(s, at) || isSeat(s, at, i)) return endOfGlued(s, i);
  if (charAt(s, at - 1) === '&' && isGlued(s, at))
    return hasQuantityAhead(s, i + 1) === 'unit' ? i : i + 1;
  if (isDotted && !hinted(s, at, Hint.designator)) return i;
  // OR 0.72, CI 0.62 to 0.83
  if (isAllCaps(s, at) && hasPoint(s, i) && MEASURES.has(textOf(s, at))) return i;
  const ahead = hasQuantityAhead(s, i + 1);
  if (hinted(s, at, Hint.designator)) {
    if (ahead === 'unit' && !(isCapital(s, at) && !opens(s, at))) return i;
    if (isOneOf(s, at, FIGURE) && !isCapital(s, at) && hasPoint(s, i)) return i; // the national figure 58.8
    if (isOneOf(s, at, TOP) && isWord(s, at - 1) && hasClass(s, at - 1, Class.auxiliary)) return i; // the toll could top 90
    const isTime = isOneOf(s, at, TIME_WORDS);
    if (isTime && (ahead !== 'none' || isOneOf(s, at - 1, WEEK))) return i;
    if (isOneOf(s, at, NO) && !isDotted && !isCapital(s, at)) return i;
    if (!isCapital(s, at) && ahead === 'plural' && !STRONG.has(lowerOf(s, at))) return i;
    return endOfSeries(s, i + 1);
  }
  if (
    !isCapital(s, at) ||
    hasClass(s, at, Class.weekday | Class.month) ||
    isOneOf(s, at, NOT_NAMES)
  ) {
    return i;
  }
  if (
    hasClass(
      s,
      at,
      Class.preposition |
        Class.determiner |
        Class.auxiliary |
        Class.conjunction |
        Class.subjectPronoun |
        Class.adverb,
    )
  ) {
    return i;
  }
  if (hinted(s, at, Hint.level | Hint.light | Hint.verb)) return i;
  if (isModel(s, at, i)) return i + 1;
  if (ahead === 'unit' || textOf(s, i).includes(',') || hasMoveBehind(s, i + 1)) return i;
  if (ahead === 'plural') return isAllCaps(s, at) && !opens(s, at) ? i + 1 : i;
  // Local 412 of the bakers
  if (opens(s, at) && ahead !== 'end' && !isOneOf(s, at, BRANCH)) return i;
  return looksPlural(s, at) ? endOfSeries(s, i + 1) : i + 1; // Classes 9 and 10
}

/** *The Brello 3.5 holds*, *the Kasti Pro 600 costs*: a thing by its make, before a verb in the singular; no *in the Commons 320 voted*. */
function isModel(s: Sentence, at: number, i: number): boolean {
  if (!isOneOf(s, i + 1, SINGULAR_VERBS) || looksPlural(s, at)) return false;
  const first = isCapital(s, at - 1) && !isOneOf(s, at - 1, THE) ? at - 1 : at;
  return isOneOf(s, first - 1, THE) && !hasClass(s, first - 2, Class.preposition);
}
const SINGULAR_VERBS = words(
  'is was has holds costs gets got uses comes weighs lasts starts makes takes',
);

/** *a bull, lot 27, sold*; not *a lot*, *the lot*, *30 lot sizes*, *lot 50 years of trade*. */
const isLot = (s: Sentence, at: number): boolean =>
  isOneOf(s, at, LOT) &&
  (isCapital(s, at) || charAt(s, at - 1) === ',' || charAt(s, at - 1) === '(') &&
  (hasQuantityAhead(s, at + 2) === 'end' || hasQuantityAhead(s, at + 2) === 'none');
const LOT = words('lot');

/** *seat 12B*, *tariff 11B*: the letter is no billion; not *The row 4M people watched*. */
const isSeat = (s: Sentence, at: number, i: number): boolean =>
  isGlued(s, i + 1) &&
  isCapital(s, i + 1) &&
  lengthAt(s, i + 1) === 1 &&
  SEATS.has(lowerOf(s, at)) &&
  hasQuantityAhead(s, i + 2) !== 'plural';
const SEATS = new Set('seat seats row rows tariff berth locker'.split(' '));

/** *Greens 17 (+4)*, *Reform 12 (=)*: in brackets how the share of a poll has moved. */
export const hasMoveBehind = (s: Sentence, i: number): boolean => {
  if (charAt(s, i) !== '(') return false;
  const sign = charAt(s, i + 1);
  if (sign === '=') return charAt(s, i + 2) === ')';
  return (
    (sign === '+' || kindAt(s, i + 1) === Kind.dash) &&
    kindAt(s, i + 2) === Kind.number &&
    charAt(s, i + 3) === ')'
  );
};

const BRANCH = words('local');
const FIGURE = words('figure');
const TOP = words('top');
const MEASURES = new Set(['CI', 'OR', 'HR', 'RR', 'SD', 'AUC', 'BMI', 'PPP', 'EPS']);

const STRONG = new Set(
  'page pages chapter chapters article articles section sections number room grade level category phase stage type tier route gate'.split(
    ' ',
  ),
);

/** *Articles 5 and 6*, *pages 10-12*. */
function endOfSeries(s: Sentence, i: number): number {
  let at = i;
  for (;;) {
    const isLink =
      isOneOf(s, at, LINKS) ||
      charAt(s, at) === ',' ||
      kindAt(s, at) === Kind.dash ||
      charAt(s, at) === '/';
    if (!isLink || kindAt(s, at + 1) !== Kind.number || lengthAt(s, at + 1) > 4) break;
    if (hasQuantityAhead(s, at + 2) === 'unit' || hasQuantityAhead(s, at + 2) === 'plural') break;
    at += 2;
  }
  return at;
}

const CLOCK = words("o'clock");
const PAST = words('past');
const GANG = words('gang group band world big formula');

/** A number word in a name (*Formula One*, *Gang of Nine*) or a time of day; `i` where it is neither. */
export function endOfNamedWord(s: Sentence, i: number): number {
  if (hasDigits(s, i)) return i;
  if (isOneOf(s, i + 1, CLOCK)) return i + 2;
  if (isOneOf(s, i + 1, PAST) && numberWordAt(s, i + 2) !== undefined) return i + 3;
  const word = numberWordAt(s, i);
  if (!word) return i;
  if (isBowled(s, i)) return i + 3;
  if (word.kind === 'small' && word.value <= 12 && isHour(s, i)) return i + 1;
  if (isCapital(s, i) && !opens(s, i) && !isHeadline(s, i)) return i + 1;
  if (hinted(s, i - 1, Hint.designator) && isSpaced(s, i)) {
    if (isOneOf(s, i - 1, NO)) return i;
    if (hasQuantityAhead(s, i + 1) !== 'plural' && hasQuantityAhead(s, i + 1) !== 'unit')
      return i + 1;
    if (isCapital(s, i - 1) && !opens(s, i - 1)) return i + 1;
  }
  if (isOneOf(s, i - 1, GANG) && isCapital(s, i - 1) && isCapital(s, i)) return i + 1;
  if (isOneOf(s, i - 1, OF) && isOneOf(s, i - 2, GANG) && isCapital(s, i)) return i + 1;
  return i;
}

/** In tokens: a sentence has no bound. */
const HEADLINE_REACH = 80;

/** Most words of the sentence have capitals, so that they tell nothing. */
function isHeadline(s: Sentence, i: number): boolean {
  let capitals = 0;
  let all = 0;
  for (let at = s.from; at < Math.min(s.to, s.from + HEADLINE_REACH) && all < 12; at++) {
    if (!isWord(s, at) || at === i || lengthAt(s, at) < 4) continue;
    all++;
    if (isCapital(s, at)) capitals++;
  }
  return all >= 3 && capitals >= all * 0.8;
}

/** *at The 500 Club*, *your 5 A Day*: inside a name; not *told The 40 Labour members*. */
export function isNamedNumber(s: Sentence, i: number): boolean {
  if (!isWord(s, i + 1) || !isCapital(s, i + 1) || !isSpaced(s, i + 1)) return false;
  if (looksPlural(s, i + 1) || looksPlural(s, i + 2)) return false;
  const isNamed =
    (isOneOf(s, i - 1, THE) && isCapital(s, i - 1) && isWord(s, i - 2) && !isAllCaps(s, i - 1)) ||
    (isOneOf(s, i + 1, A_CAPITAL) && isCapital(s, i + 2) && hasClass(s, i + 2, Class.time));
  return isNamed && !isHeadline(s, i);
}
const A_CAPITAL = words('a');

/** One past the token at `i` and all that is glued to it. */
export function endOfGlued(s: Sentence, i: number): number {
  let at = i + 1;
  while (isGlued(s, at) && (isWord(s, at) || kindAt(s, at) === Kind.number || isJoint(s, at))) at++;
  return at;
}
