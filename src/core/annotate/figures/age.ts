import { Class } from '../../lexicon/classes';
import { oldThings } from '../../lexicon/oldThings';
import { Kind } from '../../text/tokens';
import { type Amount, amountWith } from './amount';
import { countedPhrase, type Phrase, stops } from './nounPhrase';
import { couldStart } from './number';
import {
  charAt,
  endOf,
  hasClass,
  isAllCaps,
  isCapital,
  isJoint,
  isOneOf,
  isSpaced,
  isWord,
  kindAt,
  lengthAt,
  looksPlural,
  opens,
  type Sentence,
  startOf,
  textOf,
  words,
} from './reading';
import { A, AND, AS, AT, IN, OF, OR, PLUS, THAN, THAT_WHICH, THE, TO } from './wordSets';

const AGED = words('aged age ages turned turns turning');
const BETWEEN = words('between over under about around');
const OLD_THINGS = words(oldThings);
const PRONOUN = words('he she i who');
const BE = words("is was am be 's 'm");
const PEOPLE = words(
  `man woman boy girl child baby infant toddler teenager student pupil victim driver patient resident
   passenger mother father son daughter brother sister husband wife grandmother grandfather friend
   native veteran retiree pensioner widow widower celebrity winner star player suspect american briton`,
);

/** Whether what is so and so old is a thing, whose age is a stretch of time. */
export function isThing(s: Sentence, phrase: Phrase): boolean {
  let head = phrase.from;
  while (head + 1 < phrase.to && !stops(s, head + 1)) head++;
  if (isCapital(s, head) || hasClass(s, head, Class.role | Class.kin) || isOneOf(s, head, PEOPLE)) {
    return false;
  }
  if (isOneOf(s, head, OLD_THINGS)) return true;
  return head > phrase.from && looksPlural(s, head) && isOneOf(s, head - 1, OLD_THINGS); // boiler burns
}

/** Whether a phrase in lower case stands for a person: *the roofer*, *his wife*, *a woman*. */
export const isSomebody = (s: Sentence, { to }: Phrase): boolean =>
  !isCapital(s, to - 1) &&
  (hasClass(s, to - 1, Class.role | Class.kin) || isOneOf(s, to - 1, PEOPLE));

/** An age given by a bare number (*Ada Obi, 42,*; *aged 42*; *she is 42*), with its word in front. */
export function readBareAge(s: Sentence, amount: Amount): Amount | undefined {
  if (amount.isTied && isOneOf(s, amount.to + 1, PLUS) && wordOfAge(s, amount.from) >= 0)
    return aged(amount); // aged 18-plus
  if (amount.unit !== undefined || amount.isTied || amount.hasSign || amount.scale !== 1)
    return undefined;
  if (
    amount.value > 120 ||
    amount.value < 1 ||
    (amount.form !== 'digits' && amount.form !== 'words')
  )
    return undefined;
  const { from, to } = amount;
  if (isOneOf(s, to, OR) && isOneOf(s, to + 1, OLDER))
    return isOfThings(s, from) ? undefined : aged(amount); // 65 or older
  if (isOneOf(s, from - 1, AS) && isOneOf(s, from - 2, YOUNG_OLD) && isOneOf(s, from - 3, AS))
    return isCounting(s, to) ? undefined : aged(amount); // as young as six
  if (isOneOf(s, from - 1, THAN) && isOneOf(s, from - 2, OLDER) && !isCounting(s, to))
    return aged(amount);
  if (isChildUnder(s, amount) || isListedAge(s, amount)) return aged(amount);
  if (wordOfAge(s, from) >= 0) return aged(amount);
  if (isGrowing(s, amount) || isChildThen(s, amount)) return aged(amount);
  if (isAside(s, amount) || isSomebodyOf(s, amount)) return aged(amount);
  const isBe = isOneOf(s, from - 1, BE) && isOneOf(s, from - 2, PRONOUN);
  if (isBe && amount.form === 'words' && amount.value > 12 && !isWord(s, to)) return aged(amount); // I’m seventy-three
  if (amount.form !== 'digits' || !Number.isInteger(amount.value) || amount.high !== undefined)
    return undefined;
  if (isPairOfAges(s, from) || isAgeLimit(s, from, to) || isAgeThen(s, from, to)) {
    return aged(amount);
  }
  const isEnd = (i: number): boolean => [',', '.', ';', ')'].includes(charAt(s, i)) || i >= s.to;
  const before = charAt(s, from - 1);
  // Ada Obi Jr., 42,
  const isDotted = charAt(s, from - 2) === '.' && hasClass(s, from - 3, Class.suffix);
  const named = isName(s, isDotted ? from - 3 : from - 2);
  if (
    before === ',' &&
    named &&
    (charAt(s, to) === ',' ||
      charAt(s, to) === ';' ||
      (isEnd(to) && amount.value >= 16) ||
      isOneOf(s, to, OF) ||
      (isOneOf(s, to, AND) && isOneOf(s, to + 1, A))) && // Ada, 32 and a farmer
    isSpaced(s, from)
  ) {
    return aged(amount);
  }
  if (before === '(' && named && charAt(s, to) === ')' && amount.value >= 10) {
    return aged(amount);
  }
  const isDeath = isOneOf(s, from - 1, AT) && amount.value > 15 && hasDied(s, from - 2);
  if (isDeath && !isCounting(s, to)) return aged(amount); // no died of cholera at 40 sites
  if ((isBe || isWhoIs(s, amount)) && (isEnd(to) || isOneOf(s, to, AND))) return aged(amount);
  return undefined;
}
const aged = (amount: Amount): Amount => amountWith(amount, { unit: 'year-of-age', family: 'age' });

/** *A man, 23, was held*, *her son, five, and Posy, six,*: between commas behind somebody. */
function isAside(s: Sentence, { from, to, form, value, high }: Amount): boolean {
  const behind = charAt(s, to);
  if (high !== undefined || !Number.isInteger(value) || charAt(s, from - 1) !== ',') return false;
  if (behind !== ',' && (behind !== '.' || form === 'words')) return false;
  if (isOneOf(s, from - 2, PEOPLE)) return true;
  return form === 'words' && hasClass(s, from - 2, Class.kin | Class.givenName);
}

/** *a girl of six*, *a man of 80*; no *man of 80 parts*. */
const isSomebodyOf = (s: Sentence, { from, to, value, high }: Amount): boolean =>
  high === undefined &&
  value > 1 &&
  isOneOf(s, from - 1, OF) &&
  isOneOf(s, from - 2, SOMEBODY) &&
  !isCounting(s, to);
const SOMEBODY = words('boy girl lad child man woman lady youth pensioner widow widower');

/** *Ada is 66 and walks*, *Obi is 36, and rows*: a sentence about somebody by name; no *Turnout is 36*, no *Arsenal are 66*. */
function isWhoIs(s: Sentence, { from, value }: Amount): boolean {
  const name = charAt(s, from - 2) === ',' ? beforeClause(s, from - 2) : from - 2;
  if (!isOneOf(s, from - 1, IS_NOW) || value < 13 || !isCapital(s, name)) return false;
  if (hasClass(s, name, Class.givenName)) return opens(s, name);
  let first = name;
  while (isCapital(s, first - 1) || (isJoint(s, first - 1) && isCapital(s, first - 2))) first--;
  const isSurname = !isAllCaps(s, name) && !hasClass(s, name, NOBODY);
  return opens(s, first) && isSurname && !hasClass(s, first, NOBODY);
}
const IS_NOW = words('is');
/** The last token of what a clause is about that a comma closes at `comma`: *Ada Obi, who steers,*; else `comma`. */
function beforeClause(s: Sentence, comma: number): number {
  for (let i = comma - 1; i > s.from && comma - i < LONGEST_CLAUSE; i--)
    if (charAt(s, i) === ',') return isOneOf(s, i + 1, WHO) ? i - 1 : comma;
  return comma;
}
/** In tokens. */
const LONGEST_CLAUSE = 14;
const WHO = words('who whose');
const NOBODY =
  Class.place |
  Class.organisation |
  Class.month |
  Class.weekday |
  Class.determiner |
  Class.demonym |
  Class.numberWord |
  Class.common |
  Class.subjectPronoun;

/** *tablets that are 12 or older*: behind a relative clause or a verb of things, which have no age by themselves. */
function isOfThings(s: Sentence, from: number): boolean {
  if (!isOneOf(s, from - 1, BE_MANY)) return false;
  const that = isOneOf(s, from - 2, THAT_WHICH) ? from - 2 : from - 1;
  const head = that - 1;
  return (
    isWord(s, head) &&
    !isOneOf(s, head, PERSONS) &&
    !isOneOf(s, head, TOLD_BY_AGE) &&
    !isOneOf(s, head, PRONOUN) &&
    !hasClass(
      s,
      head,
      Class.role | Class.kin | Class.subjectPronoun | Class.relative | Class.auxiliary,
    )
  );
}
const BE_MANY = words('is are was were be');
const PERSONS = words(
  'patients students children residents passengers drivers pupils victims players fans customers members workers employees retirees pensioners teenagers volunteers prisoners inmates americans britons somebody someone anyone everybody everyone population half most many some all',
);

/** *Two men, 22 and 25,*: either number. */
function isPairOfAges(s: Sentence, from: number): boolean {
  const isSecond = isOneOf(s, from - 1, AND) && kindAt(s, from - 2) === Kind.number;
  const first = isSecond ? from - 2 : from;
  const second = first + 2;
  return (
    charAt(s, first - 1) === ',' &&
    isOneOf(s, first - 2, MANY_PEOPLE) &&
    isOneOf(s, first + 1, AND) &&
    kindAt(s, second) === Kind.number &&
    lengthAt(s, first) === 2 &&
    lengthAt(s, second) === 2 &&
    !isWord(s, second + 1)
  );
}
const MANY_PEOPLE = words(
  'men women boys girls teenagers brothers sisters sons daughters students officers soldiers suspects',
);

/** *children under five*. */
const isChildUnder = (s: Sentence, { from, to, form, high }: Amount): boolean =>
  form === 'words' &&
  high === undefined &&
  isOneOf(s, from - 1, LIMITS) &&
  isOneOf(s, from - 2, CHILDREN) &&
  !isCounting(s, to);
const CHILDREN = words('children boys girls pupils');
const OLDER = words('older younger');
const YOUNG_OLD = words('young old');

/** *those under 35*, *children over 12*: people told by a limit of age. */
const isAgeLimit = (s: Sentence, from: number, to: number): boolean =>
  ((isOneOf(s, from - 1, OF) && isOneOf(s, from - 2, YOUNG)) || isOneOf(s, from - 1, LIMITS)) &&
  (isOneOf(s, from - 2, TOLD_BY_AGE) ||
    isOneOf(s, from - 2, YOUNG) ||
    (isOneOf(s, from - 2, ARE) && isShare(s, from - 3)) ||
    (isOneOf(s, from - 2, IS) && isOneOf(s, from - 4, IN) && couldStart(s, from - 3))) && // one in nine is under 25
  lengthAt(s, from) <= 2 &&
  !isCounting(s, to);
const LIMITS = words('over under');
const YOUNG = words('boy boys girl girls lad lads child');
const ARE = words('are were');
const IS = words('is was');
/** *23% were under 18*. */
const isShare = (s: Sentence, i: number): boolean => charAt(s, i) === '%' || isOneOf(s, i, PERCENT);
const PERCENT = words('percent cent pc');
const TOLD_BY_AGE = words(
  'those people anyone everyone men women children adults voters drivers boys girls pupils workers anybody everybody',
);
const isCounting = (s: Sentence, i: number): boolean => countedPhrase(s, i, true) !== undefined;

/** *At 19 she married*, *he left school at 14*. */
function isAgeThen(s: Sentence, from: number, to: number): boolean {
  if (!isOneOf(s, from - 1, AT) || lengthAt(s, from) !== 2 || isCounting(s, to)) return false;
  if (charAt(s, from - 2) === ',' && charAt(s, to) === ',')
    return isWord(s, to + 1) && !hasClass(s, to + 1, Class.auxiliary); // and then, at 41, wrote
  if (opens(s, from - 1)) {
    const next = charAt(s, to) === ',' ? to + 1 : to;
    return hasClass(s, next, Class.subjectPronoun);
  }
  if (isOneOf(s, from - 2, AND) && isOneOf(s, to, BECAME)) return true; // and at 51 became a pilot
  if (isArrival(s, from - 2) && Number(textOf(s, from)) > 12) return true; // no hour
  if (isOneOf(s, from - 2, HOME)) return isOneOf(s, from - 3, LEFT); // by 16.00 nobody writes 16
  return isOneOf(s, from - 2, SCHOOL) || isOneOf(s, from - 2, RETIRES);
}
/** *orphaned at nine*, *At seven he was apprenticed*, *Born in Lund, she came over at six*: up to twelve it may be an hour. */
function isChildThen(s: Sentence, { from, to, value, high }: Amount): boolean {
  if (value > 12 || !Number.isInteger(value) || high !== undefined) return false;
  if (!isOneOf(s, from - 1, AT) || isCounting(s, to)) return false;
  if (opens(s, from - 1))
    return (
      hasClass(s, to, Class.subjectPronoun) &&
      isOneOf(s, to + 1, WAS) &&
      (isOneOf(s, to + 2, PUT_TO) || (isOneOf(s, to + 2, SENT) && isOneOf(s, to + 3, TO_UP)))
    );
  if (isOneOf(s, from - 2, BEREFT)) return true;
  if (isOneOf(s, from - 2, LEAVING) && value >= 7) return isOneOf(s, from - 3, LEFT); // no school is left at six
  const hasCome = isOneOf(s, from - 2, COME_WHERE) || isCapital(s, from - 2); // not to the office at nine
  return hasCome && isOneOf(s, s.from, BORN) && isOfOneBorn(s, from - 2);
}
/** *Born in Lund, she came over*, the pronoun and its verb up to token `last`. */
function isOfOneBorn(s: Sentence, last: number): boolean {
  for (let i = last; i > last - CLAUSE && i > s.from; i--)
    if (hasClass(s, i, Class.subjectPronoun)) return charAt(s, i - 1) === ',';
  return false;
}
/** In tokens. */
const CLAUSE = 6;
const PUT_TO = words('apprenticed adopted orphaned enrolled');
const SENT = words('sent');
const TO_UP = words('to up down away');
const BEREFT = words('orphaned apprenticed');
const LEAVING = words('school');
const LEFT = words('left leaving leaves');
const HOME = words('home');
const BORN = words('born');
const COME_WHERE = words('over up here away');
/** *came to Lund at 19*: somebody who moved to where a name with a capital says. */
const isArrival = (s: Sentence, place: number): boolean =>
  isCapital(s, place) && isOneOf(s, place - 1, TO) && isOneOf(s, place - 2, ARRIVES);
const ARRIVES = words('came moved emigrated went fled');

/** *aged nine, seven and two*: each of a list behind its word. */
function isListedAge(s: Sentence, { from, to, unit, high, value }: Amount): boolean {
  if (unit !== undefined || high !== undefined || value > 110) return false;
  for (let i = from; from - i < LONGEST_LIST;) {
    if (!isOneOf(s, i - 1, AND) && charAt(s, i - 1) !== ',') return false;
    const link = charAt(s, i - 2) === ',' ? i - 2 : i - 1; // nine, seven, and two
    const before = link - 1;
    if (!couldStart(s, before)) return false;
    if (wordOfAge(s, before) >= 0) return !isCounting(s, to);
    i = before;
  }
  return false;
}
/** In tokens. */
const LONGEST_LIST = 12;

const BECAME = words('became joined married retired');
const SCHOOL = words('school university college sea war work widowed orphaned');
const RETIRES = words('retired retire retires retiring married');

const WAS = words('was is were am are');
const NOW = words('now then only both also');
const SINCE = words('when since until after before though while');

/** *since I was six*, *I was four when*, *Posy, now 30,*, *Now 30, she*, *whose average age is 72*. */
function isGrowing(s: Sentence, { from, to, value, high, form }: Amount): boolean {
  if (
    high !== undefined ||
    value > 110 ||
    (form === 'words' && isWord(s, to) && !isOneOf(s, to, WHEN))
  )
    return false;
  const isEnd = to >= s.to || !isWord(s, to) || isOneOf(s, to, WHEN);
  if (!isEnd) return false;
  const was = isOneOf(s, from - 1, NOW) ? from - 2 : from - 1;
  if (isOneOf(s, was, WAS) && (isOneOf(s, was - 1, AGED) || isAgeOf(s, was - 1))) return true;
  if (!Number.isInteger(value)) return false;
  if (isOneOf(s, from - 1, AND) && isOneOf(s, to, WHEN) && isOneOf(s, to + 1, PRONOUN))
    return isBehindAge(s, from - 1); // was 19 when she left and 64 when she died
  if (isOneOf(s, from - 1, WAS)) {
    const isWhen = isOneOf(s, to, WHEN) && isOneOf(s, to + 1, PRONOUN);
    if (isWhen && isOfSomebody(s, from - 2)) return true; // Ada Obi was 19 when she left
    if (!hasClass(s, from - 2, Class.subjectPronoun)) return false;
    if (isOneOf(s, from - 3, SINCE)) return true;
    if (isOneOf(s, from - 2, PRONOUN) && (isWhen || isOneOf(s, to, ONLY_WHEN))) return true;
  }
  if (!isOneOf(s, from - 1, NOW)) return false;
  if (charAt(s, from - 2) === ',' && isName(s, from - 3)) return true;
  const isAhead = opens(s, from - 1) || charAt(s, from - 2) === ';';
  const isAside = hasClass(s, to + 2, Class.cue) && !isWord(s, to + 3); // now 30, he said, are left
  return isAhead && charAt(s, to) === ',' && isOneOf(s, to + 1, PRONOUN) && !isAside;
}
/** Whether *the mean age of its customers* ends at token `last`. */
function isAgeOf(s: Sentence, last: number): boolean {
  for (let of = last - 1; of > last - LONGEST_GROUP; of--)
    if (isOneOf(s, of, OF)) return isOneOf(s, of - 1, AGED) && isOneOf(s, of - 2, MEAN);
  return false;
}
const MEAN = words('mean average median');
/** In tokens. */
const LONGEST_GROUP = 6;
/** Whether *Ada Obi was 19 when* stands shortly before token `and`. */
function isBehindAge(s: Sentence, and: number): boolean {
  for (let i = and - 1; i > s.from && and - i < 10; i--)
    if (isOneOf(s, i, WHEN))
      return (
        kindAt(s, i - 1) === Kind.number &&
        isOneOf(s, i - 2, WAS) &&
        (isOneOf(s, i - 3, PRONOUN) || isOfSomebody(s, i - 3))
      );
  return false;
}
/** Whether a subject that ends at token `last` is a name, or one with its description behind: no *par at Lund*. */
function isOfSomebody(s: Sentence, last: number): boolean {
  if (charAt(s, last) === ',') return isName(s, s.from);
  if (!isName(s, last) || hasClass(s, last, Class.organisation)) return false;
  let from = last;
  while (isName(s, from - 1) && isSpaced(s, from)) from--;
  return !hasClass(s, from - 1, Class.preposition);
}
const ONLY_WHEN = words('when');
const WHEN = words('when before');
const DIES = words('died dies dead');
/** Whether *died* or *died of plague* ends at token `last`. */
const hasDied = (s: Sentence, last: number): boolean =>
  isOneOf(s, last, DIES) || (isOneOf(s, last - 1, OF) && isOneOf(s, last - 2, DIES));

const isName = (s: Sentence, i: number): boolean =>
  isWord(s, i) &&
  endOf(s, i) - startOf(s, i) > 1 &&
  ((isCapital(s, i) && !hasClass(s, i, Class.month | Class.weekday | Class.place)) ||
    hasClass(s, i, Class.role | Class.kin));

/** The token of *aged*, *age* or *at the age of* before token `from`, or -1. */
function wordOfAge(s: Sentence, from: number): number {
  let i = from - 1;
  if (isOneOf(s, i, BETWEEN)) i--;
  if (isOneOf(s, i, AGED) && kindAt(s, i) === Kind.word) return i;
  if (isOneOf(s, i, OF) && isOneOf(s, i - 1, AGED)) return isOneOf(s, i - 2, THE) ? i - 2 : i - 1;
  return -1;
}
