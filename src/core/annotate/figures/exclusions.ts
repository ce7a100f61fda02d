import { Class } from '../../lexicon/classes';
import { Kind } from '../../text/tokens';
import { isBowled, isRunsOfOne, isWickets } from './cricket';
import { endOfDate, isYearNumber, monthBefore } from './dates';
import { isHourInDigits } from './hours';
import { isListed } from './listed';
import { isIdentifier } from './identifiers';
import { endOfGlued, endOfNamed, endOfNamedWord, isNamedNumber } from './namedNumbers';
import { isFractionSign } from './number';
import { numberWordAt } from './numberWords';
import { startsOldMoney } from './oldMoney';
import { hasQuantityAhead } from './quantityAhead';
import {
  charAt,
  firstAt,
  hasClass,
  hasDigits,
  hasPoint,
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
  type Sentence,
  startOf,
  textOf,
  words,
} from './reading';
import { AT, BEFORE_A_YEAR, FOR, OF, OFF, OUT, PER, THE, TO } from './wordSets';

/**
 * One past what the number at token `i` belongs to when that is no quantity: a date, a clock time, a
 * telephone number, a name, a year, a list number …; `i` where it may be a figure. `isUpper` for the
 * upper end of a range, which may stand right behind a hyphen.
 */
export function endOfNonFigure(s: Sentence, i: number, isUpper = false): number {
  if (kindAt(s, i) !== Kind.number) {
    const signs = endOfFractionSigns(s, i);
    if (signs > i) return signs;
    return !isUpper && isJoint(s, i - 1) && numberWordAt(s, i) ? i + 1 : endOfNamedWord(s, i);
  }
  if (lengthAt(s, i) > 9 && !/[.,]/.test(textOf(s, i))) return i + 1;
  if (isListed(s, i) || isStatistic(s, i)) return i + 1;
  const date = endOfDate(s, i);
  if (date > i) return date;
  const phone = endOfPhone(s, i);
  if (phone > i) return phone;
  if (/^00+$/.test(textOf(s, i))) return i + 1; // '000 hectares
  if (!isUpper && isInsideCode(s, i)) return endOfGlued(s, i);
  if (isOrdinalOrDecade(s, i)) return i + 2;
  const named = endOfNamed(s, i);
  if (named > i) return named;
  if (isIdentifier(s, i)) return endOfGlued(s, i);
  if (isAddress(s, i) || isMark(s, i) || isNamedNumber(s, i) || isBase(s, i)) return i + 1;
  const joined = endOfJoined(s, i);
  if (joined > i) return joined;
  return endOfYears(s, i);
}

const NAME_JOINTS = '#@_\\&/^§=';

/** *p<0.001*, *n = 120*: what a test of statistics gives. */
const isStatistic = (s: Sentence, i: number): boolean =>
  COMPARES.has(firstAt(s, i - 1)) && /^[pPnN]$/.test(textOf(s, i - 2));

/** *14.2 deaths per 100,000 people*: what a rate is reckoned on; no *per 1,000 litres*. */
export const isBase = (s: Sentence, i: number): boolean =>
  isOneOf(s, i - 1, PER) &&
  firstAt(s, i) === DIGIT_ONE &&
  BASES.has(textOf(s, i)) &&
  hasQuantityAhead(s, i + 1) !== 'unit';
const DIGIT_ONE = 49;
const BASES = new Set(['1,000', '1000', '10,000', '10000', '100,000', '100000', '1,000,000']);

const COMPARES = new Set(Array.from('<=>≤≥', (it) => it.charCodeAt(0)));

/** *½½½*: fraction signs right beside each other are no amount; one past them, or `i`. */
function endOfFractionSigns(s: Sentence, i: number): number {
  if (kindAt(s, i) !== Kind.symbol || !isFractionSign(s, i)) return i;
  let at = i + 1;
  while (isGlued(s, at) && isFractionSign(s, at)) at++;
  return at > i + 1 ? at : i;
}

/** *61 for 2*, *90+4th*, *4-for-1*, *4-6 favourites*: numbers joined that are no amounts; one past them, or `i`. */
function endOfJoined(s: Sentence, i: number): number {
  if (isOneOf(s, i + 1, FOR)) return isWickets(s, i) ? i + 3 : i;
  if (!isGlued(s, i + 1) || lengthAt(s, i) > 3) return i;
  const char = charAt(s, i + 1);
  if (char === '+' && kindAt(s, i + 2) === Kind.number && isGlued(s, i + 2))
    return lengthAt(s, i + 2) <= 2 ? i + 3 : i;
  if (char !== '-' && char !== '/') return i;
  if (isOneOf(s, i + 2, FOR) && isJoint(s, i + 3) && kindAt(s, i + 4) === Kind.number) return i + 5;
  if (isOneOf(s, i + 2, TO) && isJoint(s, i + 3) && kindAt(s, i + 4) === Kind.number) {
    // 7-to-1, not 5-to-10 minutes
    const isFalling = Number(textOf(s, i)) > Number(textOf(s, i + 4));
    const ahead = hasQuantityAhead(s, i + 5);
    return isFalling && ahead !== 'unit' && ahead !== 'plural' ? i + 5 : i;
  }
  const isOdds =
    kindAt(s, i + 2) === Kind.number && (isOneOf(s, i + 3, BACKED) || isOneOf(s, i + 4, BACKED));
  return isOdds && isSpaced(s, i + 3) ? i + 3 : i;
}
const BACKED = words('favourite favourites favorite favorites outsider outsiders shot shots');

/** *all out for 243*, *88 off 102 balls*, *96.4 FM*, *4K video*: scores, stations, screens. */
function isMark(s: Sentence, i: number): boolean {
  const next = i + 1;
  if (isOneOf(s, next, OFF) && kindAt(s, i + 2) === Kind.number)
    return isOneOf(s, i + 3, BALLS) || (charAt(s, i - 1) === '(' && charAt(s, i + 3) === ')');
  if (isOneOf(s, i - 1, GAS)) return charAt(s, i - 2) === '/' && isHeat(s, i - 3); // 180C/350F/gas 4
  if (isOneOf(s, next, ALL)) return isOneOf(s, i + 2, OUT);
  if (isBowled(s, i) || isBowled(s, i - 2) || isRunsOfOne(s, i)) return true;
  if (charAt(s, i - 1) === '.' && isOneOf(s, i + 1, GUNS)) return true; // a .22 rifle
  if (isOneOf(s, next, BLOCK)) return isOneOf(s, i + 2, OF) && lengthAt(s, i) >= 3; // 2400 block of
  if (isOneOf(s, i - 1, FOR)) {
    // all out for 148, bowled out for 148
    if (isOneOf(s, i - 2, OUT)) return isOneOf(s, i - 3, ALL) || isOneOf(s, i - 3, BOWLED);
    return (
      kindAt(s, i - 2) === Kind.number && lengthAt(s, i) <= 2 && hasQuantityAhead(s, next) === 'end'
    );
  }
  if (lengthAt(s, i) === 5 && s.tokens.codes[startOf(s, i) + 2] === POINT && isTimetable(s, i))
    return true;
  if (
    isHourInDigits(s, i) ||
    isTrain(s, i) ||
    isRace(s, i) ||
    isAroundPar(s, i) ||
    isTide(s, i) ||
    isBus(s, i)
  )
    return true;
  if (isGlued(s, next) && charAt(s, next) === 'K') {
    return lengthAt(s, i) === 1 && isOneOf(s, i + 2, SCREEN);
  }
  return isAllCaps(s, next) && lengthAt(s, next) === 2 && STATIONS.has(textOf(s, next));
}
/** *a one-under 71*, *a five-under-par 67*, *a level-par 70*: a round of golf. */
function isAroundPar(s: Sentence, i: number): boolean {
  const at = isOneOf(s, i - 1, PAR) && isJoint(s, i - 2) ? i - 3 : i - 1;
  if (!isOneOf(s, at, at < i - 1 ? UNDER_LEVEL : UNDER)) return false;
  return lengthAt(s, i) === 2 && (at < i - 1 || (isJoint(s, at - 1) && isNumberAt(s, at - 2)));
}
const PAR = words('par');
const UNDER = words('under over');
const UNDER_LEVEL = words('under over level');
const isNumberAt = (s: Sentence, i: number): boolean =>
  kindAt(s, i) === Kind.number || numberWordAt(s, i) !== undefined;
const GUNS = words('rifle pistol gun calibre bullet');
const BOWLED = words('bowled');
const POINT = 46;
/** *the 6.40 from Lund*, *the 11.15 to Marl*. */
const isTrain = (s: Sentence, i: number): boolean =>
  isOneOf(s, i - 1, THE) &&
  hasPoint(s, i) &&
  isOneOf(s, i + 1, TO_FROM) &&
  isCapital(s, i + 2) &&
  /^(?:1?\d|2[0-3])\.[0-5]\d$/.test(textOf(s, i));
const TO_FROM = words('to from');
/** *High water 10.12 (4.8m), 22.40 (4.6m)*: the hour of a tide. */
function isTide(s: Sentence, i: number): boolean {
  if (!hasPoint(s, i) || charAt(s, i + 1) !== '(' || textOf(s, i + 3) !== 'm') return false;
  if (charAt(s, i + 4) !== ')') return false; // no 12.40 (300m away)
  for (let at = i - 1; at > i - TIDE_REACH; at--)
    if (isOneOf(s, at, TIDES)) return /^(?:[01]?\d|2[0-3])\.[0-5]\d$/.test(textOf(s, i));
  return false;
}
const TIDE_REACH = 16;
const TIDES = words('water tide tides');
/** *the 38 bus is cut*: a route. */
const isBus = (s: Sentence, i: number): boolean =>
  isOneOf(s, i - 1, THE) &&
  isOneOf(s, i + 1, BUS) &&
  isSpaced(s, i + 1) &&
  lengthAt(s, i) <= 3 &&
  hasQuantityAhead(s, i + 2) !== 'plural';
const BUS = words('bus tram');
/** *won the 3.40 at Marl*, *lands the 2.15 at Skerne*: a race by its hour; no *won the 3.40% it sought*. */
const isRace = (s: Sentence, i: number): boolean =>
  isOneOf(s, i - 1, THE) &&
  isOneOf(s, i - 2, WINS) &&
  hasPoint(s, i) &&
  isOneOf(s, i + 1, AT) &&
  isCapital(s, i + 2) &&
  /^(?:\d|1[0-2])\.[0-5][05]$/.test(textOf(s, i));
const WINS = words('won win wins winning lands landed');
/** *the 07.42*, *at 16.00*, *kick-off 17.30*: five characters with a point, as a timetable writes an hour and minutes. */
function isTimetable(s: Sentence, i: number): boolean {
  const digits = textOf(s, i);
  if (!/^(?:[01]\d|2[0-3])\.[0-5]\d$/.test(digits) || hasQuantityAhead(s, i + 1) === 'unit')
    return false;
  if (digits.startsWith('0') && !digits.startsWith('00')) return true;
  if (isOneOf(s, i - 1, KICKOFF) || (isOneOf(s, i - 1, OFF) && isJoint(s, i - 2))) return true;
  return (
    isOneOf(s, i - 1, CLOCKED) &&
    (digits.endsWith('0') || digits.endsWith('5')) &&
    (hasQuantityAhead(s, i + 1) === 'end'
      ? digits.endsWith('00')
      : hasClass(s, i + 2, Class.weekday))
  );
}
/** Before an hour on the continent's clock: *at 16.00*. */
const CLOCKED = words('at until till from by after before');
const KICKOFF = words('kickoff');
const ALL = words('all');
const GAS = words('gas');
/** What ends *180C*, *350°F* or *fan 160*; no *oil/gas 4 per cent up*. */
const isHeat = (s: Sentence, i: number): boolean =>
  kindAt(s, i) === Kind.number || (isGlued(s, i) && /^[CF°]$/.test(textOf(s, i)));
const BLOCK = words('block');
const BALLS = words('balls deliveries');
const SCREEN = words(
  'video videos television televisions tv footage screen screens display displays resolution camera cameras',
);
const STATIONS = new Set(['FM', 'AM', 'LW']);

/** Glued behind letters or signs that make it part of a code: *Covid-19*, *#10*, *v2*. */
function isInsideCode(s: Sentence, i: number): boolean {
  const before = i - 1;
  if (charAt(s, before) === '§') return true;
  if (!isGlued(s, i) || before < s.from)
    return charAt(s, i) === '0' && /^0\d{2,}$/.test(textOf(s, i));
  const char = charAt(s, before);
  // 24*558, J1149.5+6663
  if (char === '*' || char === '+')
    return (
      isGlued(s, before) &&
      kindAt(s, before - 1) === Kind.number &&
      hasQuantityAhead(s, i + 1) !== 'unit'
    );
  if (NAME_JOINTS.includes(char)) return !(char === '=' && charAt(s, before - 1) === 'Y');
  if (kindAt(s, before) === Kind.dash) {
    return (
      isGlued(s, before) &&
      (isWord(s, before - 1) || kindAt(s, before - 1) === Kind.number) &&
      char !== '—'
    );
  }
  return (
    kindAt(s, before) === Kind.word ||
    kindAt(s, before) === Kind.clitic ||
    (kindAt(s, before) === Kind.punctuation &&
      ((char !== '.' && char !== '…' && char !== ',') ||
        (isGlued(s, before) &&
          isWord(s, before - 1) &&
          (char === '.' || hasDigits(s, before - 1)))))
  );
}

/** *1 234 567*: three digits behind every space. */
function isGrouped(s: Sentence, i: number): boolean {
  let at = i + 1;
  while (at < i + 6 && kindAt(s, at) === Kind.number && isSpaced(s, at) && lengthAt(s, at) === 3)
    at++;
  return (
    at > i + 1 &&
    lengthAt(s, i) <= 3 &&
    kindAt(s, at) !== Kind.number &&
    kindAt(s, at) !== Kind.dash
  );
}

/** Groups of digits that are dialled. */
function endOfPhone(s: Sentence, i: number): number {
  if (hasPoint(s, i)) return i;
  if (charAt(s, i) !== '0' && charAt(s, i - 1) !== '+' && isGrouped(s, i)) return i;
  const hasPlus = charAt(s, i - 1) === '+' && isGlued(s, i);
  let at = i + 1;
  let digits = lengthAt(s, i);
  let groups = 1;
  while (groups < 9) {
    let next = at;
    if (charAt(s, next) === ')') next++;
    if (kindAt(s, next) === Kind.dash && isGlued(s, next)) next++;
    const isArea =
      hasPlus && groups === 1 && kindAt(s, next + 1) === Kind.number && lengthAt(s, next + 1) > 3; // +61 2 5550 4488
    if (kindAt(s, next) !== Kind.number || (lengthAt(s, next) < 2 && !isArea)) break;
    if (next === at && !isSpaced(s, next)) break;
    if (hasPoint(s, next)) break;
    digits += lengthAt(s, next);
    groups++;
    at = next + 1;
  }
  const isDialled =
    (groups >= 3 && digits >= 9) ||
    (groups >= 2 && (hasPlus || charAt(s, i) === '0')) ||
    (groups === 2 && lengthAt(s, i) === 3 && digits === 7 && charAt(s, i + 1) === '-');
  return isDialled ? at : i;
}

const STREETS = words(
  `st street road rd avenue ave lane drive boulevard blvd square court terrace way row crescent mews gardens
   close grove walk cottages parade quay wharf`,
);

/** The same, and only behind a name and before no plural: no *32 Point Lead*, *14 First Place prizes*. */
const PLACES = words('point place');

/** *9 Harbour Street*, *45 to 51 Mill Lane*, *3, 5 and 7 Mill Lane*; no *40 to 50 Mill Lane pupils*. */
function isAddress(s: Sentence, i: number): boolean {
  for (let at = i; at < i + LONGEST_ROW; at += 2) {
    if (lengthAt(s, at) > 3 && at > i) return false;
    const street = streetOf(s, at);
    if (street > at) return at === i || !isWord(s, street + 1) || hasClass(s, street + 1, GOES_ON);
    const isLink = charAt(s, at + 1) === ',' || isOneOf(s, at + 1, HOUSES_LINK);
    if (!isLink || kindAt(s, at + 2) !== Kind.number || hasPoint(s, at)) return false;
  }
  return false;
}
const LONGEST_ROW = 8;
const HOUSES_LINK = words('to and');
const GOES_ON = Class.preposition | Class.conjunction | Class.auxiliary;

/** The token that ends the name of the street behind the number of a house at token `i`; `i` where none does. */
function streetOf(s: Sentence, i: number): number {
  // 22 Avenue Verdon
  if (isOneOf(s, i + 1, STREETS) && isCapital(s, i + 1) && isCapital(s, i + 2)) return i + 2;
  for (let at = i + 1; at < i + 5 && isWord(s, at); at++) {
    const isStreet = isOneOf(s, at, STREETS) || (isOneOf(s, at, PLACES) && !looksPlural(s, at + 1));
    if (at > i + 1 && isStreet && isCapital(s, at)) return at;
    const mayBeName = isCapital(s, at) || hasDigits(s, at) || lengthAt(s, at) <= 2;
    if (!mayBeName || (!isCapital(s, at) && hasClass(s, at, Class.preposition))) return i;
  }
  return i;
}

/** *5th*, *1990s*, *'80s*, *mid-40s*. */
function isOrdinalOrDecade(s: Sentence, i: number): boolean {
  if (!isWord(s, i + 1) && kindAt(s, i + 1) !== Kind.clitic) return false;
  if (!isGlued(s, i + 1)) return false;
  const tail = textOf(s, i + 1);
  if (tail === 's' && startsOldMoney(s, i)) return false;
  if (tail === 'st') return /(?:^|[^1])1$/.test(textOf(s, i)); // 9st and 11st are stones
  return /^(?:st|nd|rd|th|['’]?s)$/i.test(tail);
}

const ERA = words('bc bce ad ce');
const BEFORE_YEAR = words(
  `in by since until till before after during from to of for early late mid between and through circa
   fiscal year summer winter spring autumn the his her its their this that january election`,
);

/** One past a year or a run of years, `i` where the number is none. */
function endOfYears(s: Sentence, i: number): number {
  if (isOneOf(s, i + 1, ERA) && isAllCaps(s, i + 1)) return i + 2;
  if (isOneOf(s, i - 1, ERA) && isAllCaps(s, i - 1)) return i + 1;
  if (!isYearNumber(s, i)) return i;
  if (kindAt(s, i - 1) === Kind.symbol && isGlued(s, i)) return i;
  const joint = charAt(s, i + 1);
  if (
    (kindAt(s, i + 1) === Kind.dash || joint === '/') &&
    isGlued(s, i + 1) &&
    kindAt(s, i + 2) === Kind.number &&
    isGlued(s, i + 2)
  ) {
    const second = textOf(s, i + 2);
    if (/^(?:\d{2}|\d{4})$/.test(second) && hasQuantityAhead(s, i + 3) !== 'unit') return i + 3;
  }
  const ahead = hasQuantityAhead(s, i + 1);
  if (ahead === 'unit') return i;
  const year = Number(textOf(s, i));
  if (monthBefore(s, i) >= 0) return i + 1;
  if (year >= 2100 && !isOneOf(s, i - 1, BEFORE_A_YEAR)) return i;
  const isModified = hasClass(s, i - 1, Class.modifier) || MORE_THAN.has(lowerOf(s, i - 1));
  if (year >= 1900 && year <= 2199) {
    if (ahead !== 'plural') return i + 1;
    if (isModified) return i;
    const isRound = year % 100 === 0;
    return isRound && !isOneOf(s, i - 1, BEFORE_YEAR) ? i : i + 1;
  }
  if (ahead === 'plural') return isOneOf(s, i - 1, BEFORE_A_YEAR) ? i + 1 : i;
  return isModified && !isOneOf(s, i - 1, BEFORE_A_YEAR) && ahead !== 'end' ? i : i + 1;
}

const MORE_THAN = new Set(['than', 'least', 'nearly', 'some']);
