import { Class } from '../../lexicon/classes';
import { Kind } from '../../text/tokens';
import { hasQuantityAhead } from './quantityAhead';
import {
  charAt,
  hasClass,
  isAllCaps,
  isCapital,
  isGlued,
  isJoint,
  isOneOf,
  isSpaced,
  isWord,
  kindAt,
  lengthAt,
  looksPast,
  lowerOf,
  looksPlural,
  wordAt,
  type Sentence,
  startsLine,
  textOf,
  words,
} from './reading';
import { BEFORE_A_YEAR, OF } from './wordSets';

/** Whether the number at token `i` numbers an item, a place in a result or a player, or stands for a year’s century. */
export const isListed = (s: Sentence, i: number): boolean =>
  isListNumber(s, i) ||
  isShortYear(s, i) ||
  isNumberedItem(s, i) ||
  isMinute(s, i) ||
  isResult(s, i) ||
  isInRow(s, i) ||
  isDrawn(s, i) ||
  isPlacing(s, i) ||
  isNumberedPerson(s, i) ||
  isWorn(s, i);

/** *1.* or *(1)* or *a)* in front of an item, *(1.)* behind one, *1. Obi, 2. Marl*, and a number that is its whole sentence. */
function isListNumber(s: Sentence, i: number): boolean {
  const after = charAt(s, i + 1);
  if (lengthAt(s, i) > 3) return false;
  if (charAt(s, i - 1) === '(' || charAt(s, i - 1) === '[') {
    if (after === '.') return isGlued(s, i + 1) && charAt(s, i + 2) === ')' && isGlued(s, i + 2);
    return (
      isGlued(s, i) &&
      (after === ')' || after === ']') &&
      textOf(s, i).length <= 2 &&
      !isAgeInBrackets(s, i)
    );
  }
  if (!startsLine(s, i) && i > s.from && !opensRank(s, i)) return false;
  if (after === ')' || after === '.')
    return isGlued(s, i + 1) && (i + 2 >= s.to || isSpaced(s, i + 2));
  return i === s.from && s.to - i === 1;
}

/** *Obi (12, 78, 90+4)*: numbers alone in brackets behind a name, one of them with time added; no seats or medals, *(12, 9)*. */
function isMinute(s: Sentence, i: number): boolean {
  if (lengthAt(s, i) > 3 || !MINUTES_BESIDE.includes(charAt(s, i + 1) || ' ')) return false;
  let open = i - 1;
  while (open > i - MOST_MINUTES && isOfMinutes(s, open)) open--;
  if (charAt(s, open) !== '(' || !isCapital(s, open - 1)) return false;
  let close = i + 1;
  while (close < i + MOST_MINUTES && isOfMinutes(s, close)) close++;
  if (charAt(s, close) !== ')') return false;
  for (let at = open + 2; at < close; at++)
    if (charAt(s, at) === '+' && isGlued(s, at) && kindAt(s, at - 1) === Kind.number) return true;
  return false;
}
const MINUTES_BESIDE = ',+)';
const MOST_MINUTES = 14;
const isOfMinutes = (s: Sentence, i: number): boolean =>
  (kindAt(s, i) === Kind.number && lengthAt(s, i) <= 3) ||
  charAt(s, i) === ',' ||
  charAt(s, i) === '+';

/** *Marl 3 Skerne Town 1* by itself in a line: a match; no *Deaths 3 Injured 4*. */
function isResult(s: Sentence, i: number): boolean {
  if (lengthAt(s, i) > 2 || i > s.from + LONGEST_TEAM || !isCapital(s, i + 1)) return false;
  let at = i + 1;
  while (at <= i + LONGEST_TEAM && isCapital(s, at)) at++;
  if (kindAt(s, at) !== Kind.number || lengthAt(s, at) > 2) return false;
  if (!isTeam(s, s.from, i) || !isTeam(s, i + 1, at)) return false;
  return (
    at + 1 >= s.to || charAt(s, at + 1) === '(' || (charAt(s, at + 1) === '.' && at + 2 >= s.to)
  );
}
const LONGEST_TEAM = 4;

/** Words in capitals, one of them in no table and so perhaps a name; no plural alone. */
function isTeam(s: Sentence, from: number, to: number): boolean {
  let isNamed = false;
  for (let at = from; at < to; at++) {
    if (!isCapital(s, at)) return false;
    if (wordAt(s, at) < 0) isNamed = true;
  }
  return isNamed && (to - from > 1 || !looksPlural(s, from));
}

/** *Marl  14  10  2  2  31*: four bare numbers and more side by side, the cells of a row whose heads are elsewhere; no *1 234 567 000*. */
function isInRow(s: Sentence, i: number): boolean {
  if (!isCell(s, i - 1) && !isCell(s, i + 1)) return false;
  let from = i;
  while (from > i - ROW && isCell(s, from - 1)) from--;
  let to = i + 1;
  while (to < i + ROW && isCell(s, to)) to++;
  if (to - from < ROW || hasQuantityAhead(s, to) === 'unit' || hasQuantityAhead(s, to) === 'plural')
    return false;
  for (let at = from + 1; at < to; at++) if (lengthAt(s, at) !== 3) return true;
  return false;
}
const ROW = 4;
const isCell = (s: Sentence, i: number): boolean =>
  kindAt(s, i) === Kind.number && isSpaced(s, i) && (isSpaced(s, i + 1) || i + 1 >= s.to);

/** *Lottery: 4, 11, 19, 23, 38*: numbers drawn, five and more of two digits with commas alone between them; no *Goals: 4, 11, …*. */
function isDrawn(s: Sentence, i: number): boolean {
  if (!isBall(s, i) || (charAt(s, i - 1) !== ',' && charAt(s, i + 1) !== ',')) return false;
  let balls = 1;
  for (let at = i + 1; charAt(s, at) === ',' && isBall(s, at + 1) && balls < BALLS; at += 2)
    balls++;
  let open = i - 1;
  for (; charAt(s, open) === ',' && isBall(s, open - 1) && open > i - MOST_DRAWN; open -= 2)
    balls++;
  if (balls < BALLS || charAt(s, open) !== ':') return false;
  return DRAWS.has(lowerOf(s, open - 1)) || DRAWS.has(lowerOf(s, open - 2)); // Lottery numbers:
}
const BALLS = 5;
/** In tokens, their commas included. */
const MOST_DRAWN = 24;
const DRAWS = new Set(['lottery', 'lotto', 'balls']);
const isBall = (s: Sentence, i: number): boolean =>
  kindAt(s, i) === Kind.number && lengthAt(s, i) <= 2;

/** *Ada Obi (29), a teacher,*, *Odo Marl (51) pleaded*: two digits behind a full name; not *Obi (29), Roe (45)*. */
function isAgeInBrackets(s: Sentence, i: number): boolean {
  const name = i - 2;
  if (lengthAt(s, i) !== 2 || !isCapital(s, name) || !isSpaced(s, i - 1)) return false;
  if (charAt(s, i - 5) === ')' || (charAt(s, i + 2) === ',' && isCapital(s, i + 3))) return false;
  if (speaksOfPlay(s, i)) return false;
  if (hasClass(s, name - 1, Class.givenName)) return !hasClass(s, name, NOBODY);
  const isNamed = isCapital(s, name - 1) && !hasClass(s, name, NOBODY);
  if (!isNamed || hasClass(s, name - 1, NOBODY) || hasClass(s, name - 2, Class.determiner))
    return false;
  const behind = charAt(s, i + 2) === ',' ? i + 3 : i + 2;
  return (
    hasClass(s, behind, Class.auxiliary | Class.relative) ||
    isOneOf(s, behind, behind === i + 2 ? OF : OF_A) ||
    (behind === i + 2 && looksPast(s, behind))
  );
}
const OF_A = words('of from a an the');
/** In the names of teams, places and parts of a text. */
const NOBODY =
  Class.place |
  Class.organisation |
  Class.month |
  Class.determiner |
  Class.demonym |
  Class.preposition |
  Class.numberWord |
  Class.common;

/** Whether the words around token `at` are about a match, whose reports have runs and minutes in brackets. */
function speaksOfPlay(s: Sentence, at: number): boolean {
  for (let i = Math.max(s.from, at - 16); i < Math.min(s.to, at + 16); i++)
    if (isOneOf(s, i, PLAY)) return true;
  return false;
}
const PLAY = words(
  'goal goals scored scorer scorers equaliser wicket wickets innings bowled century centuries fifty overs stumps unbeaten batsman batter batters penalty penalties try tries',
);

/** *the ’76 drought*: the mark stands for the century. */
const isShortYear = (s: Sentence, i: number): boolean =>
  kindAt(s, i - 1) === Kind.mark &&
  (charAt(s, i - 1) === '’' || isYearBehindQuote(s, i)) &&
  isSpaced(s, i - 1) &&
  isGlued(s, i) &&
  /^\d\d$/.test(textOf(s, i)) &&
  isWord(s, i - 2);
/** *since '04*: the straight mark may open a quotation, as in *found in '12 schools'*. */
const isYearBehindQuote = (s: Sentence, i: number): boolean =>
  charAt(s, i - 1) === "'" &&
  isOneOf(s, i - 2, BEFORE_A_YEAR) &&
  hasQuantityAhead(s, i + 1) === 'end';

/** *UPDATE 1-Ferry line lifts outlook*: as agencies count what they send. */
const isNumberedItem = (s: Sentence, i: number): boolean =>
  isJoint(s, i + 1) && i === s.from + 1 && isAllCaps(s, s.from) && isCapital(s, i + 2);

/** *1 A. Obi (Kenya) 9.98, 2 B. Roe*; *1 Ada Obi (Kenya)* that opens an item: the place that somebody took. */
function isPlacing(s: Sentence, i: number): boolean {
  const name = i + 1;
  if (lengthAt(s, i) > 2 || !isCapital(s, name) || !isSpaced(s, name)) return false;
  if (kindAt(s, i - 1) === Kind.symbol || hasClass(s, i - 1, Class.month)) return false;
  const isInitial = lengthAt(s, name) === 1 || (lengthAt(s, name) === 2 && isAllCaps(s, name));
  if (isInitial && charAt(s, name + 1) === '.' && isGlued(s, name + 1))
    return isCapital(s, name + 2) && isSpaced(s, name + 2);
  if (i > s.from && !ITEM_OPENS.includes(charAt(s, i - 1))) return false;
  const after = isCapital(s, name + 1) ? name + 2 : -1;
  return charAt(s, after) === '(' && isCapital(s, after + 1);
}
const ITEM_OPENS = ':;';

/** *12 Tam Quill*, a line of its own. */
function isNumberedPerson(s: Sentence, i: number): boolean {
  if (i > s.from || lengthAt(s, i) > 2 || !hasClass(s, i + 1, Class.givenName)) return false;
  const to = charAt(s, s.to - 1) === '.' ? s.to - 1 : s.to;
  if (to - i < 3 || to - i > LONGEST_NAME) return false;
  for (let at = i + 1; at < to; at++) if (!isCapital(s, at) || !isSpaced(s, at)) return false;
  return true;
}
/** The number and the words of a name. */
const LONGEST_NAME = 5;

/** *Overall: 1. Obi 16:04:22, 2. Marl*, not *Dead: 41. Missing: 3.*, *She scored 4, 5, 7. Obi …*. */
function opensRank(s: Sentence, i: number): boolean {
  if (charAt(s, i + 1) !== '.' || lengthAt(s, i) > 2) return false;
  if (charAt(s, i - 1) === ':') return textOf(s, i) === '1';
  if (charAt(s, i - 1) === ';') return true;
  if (charAt(s, i - 1) !== ',') return false;
  if (isCapital(s, i - 2)) return isRankAt(s, i - 4) || isRankAt(s, i - 5); // 1. Obi, 2., no Ada Obi, 58.
  return kindAt(s, i - 2) !== Kind.number || charAt(s, i - 3) === ':';
}

/** Its dot may end the sentence before. */
const isRankAt = ({ tokens }: Sentence, i: number): boolean =>
  tokens.kind[i] === Kind.number && tokens.first[i + 1] === DOT;
const DOT = 46;

/** *1-Ada Obi; 2-Piet Marl, 14-Una Lund*: the number that a player wears, or is seeded by. */
const isWorn = (s: Sentence, i: number): boolean =>
  lengthAt(s, i) <= 2 &&
  charAt(s, i + 1) === '-' &&
  isGlued(s, i + 1) &&
  isGlued(s, i + 2) &&
  isCapital(s, i + 2) &&
  (hasClass(s, i + 2, Class.givenName) || !hasClass(s, i + 2, Class.common)) &&
  isCapital(s, i + 3);
