import { Hint } from '../../lexicon/figureWords';
import { Class } from '../../lexicon/classes';
import type { UnitRow } from '../../lexicon/unitRow';
import { units } from '../../lexicon/units';
import { Kind } from '../../text/tokens';
import { currencyOf, speaksOfWarmth } from './money';
import type { NumberRead } from './numberRead';
import { countedPhrase } from './nounPhrase';
import { phrases } from './phrases';
import {
  bySentence,
  charAt,
  firstAt,
  hasClass,
  hinted,
  isAllCaps,
  isCapital,
  isGlued,
  isJoint,
  isSpaced,
  isOneOf,
  isWord,
  kindAt,
  lengthAt,
  looksPast,
  looksPlural,
  lowerOf,
  type Sentence,
  textOf,
  words,
} from './reading';
import { isTimeWord } from './time';
import { OF, PER, POINT, THERE } from './wordSets';

/** What kind of quantity a unit makes of a number. */
export type Family = 'percent' | 'money' | 'time' | 'measure';

export interface UnitRead {
  readonly unit: string;
  readonly family: Family;
  readonly to: number;
}

const PERCENT = new Set(['percent', 'percentage-point', 'basis-point']);

const familyOf = ({ unit }: UnitRow): Family =>
  PERCENT.has(unit) ? 'percent' : isTimeWord(unit) ? 'time' : 'measure';

const named = phrases(
  units.flatMap((row) => row.forms.split('|').map((form): [string, UnitRow] => [form, row])),
);

const symbols = new Map<string, UnitRow>();
for (const row of units) {
  for (const symbol of row.symbols?.split(' ') ?? []) symbols.set(symbol, row);
}

const LONGEST_SYMBOL = Math.max(...[...symbols.keys()].map(({ length }) => length));

/** Symbols that are words or letters of other kinds too often to stand behind a space. */
const GLUED_ONLY = new Set('in in. st A s h R K F N lm kb'.split(' '));
/** Symbols that right behind digits say something else (*the 90s*, *form 13F*). */
const SPACED_ONLY = new Set('s A R N F J'.split(' '));

/** The unit behind a number that ends before token `at`. */
export function readUnit(s: Sentence, number: NumberRead, at: number): UnitRead | undefined {
  const next = isJoint(s, at) ? at + 1 : at;
  if (charAt(s, next) === '%') return { unit: 'percent', family: 'percent', to: next + 1 };
  const phrase = named.at(s, next);
  if (phrase && isPartOfAdjective(s, next, phrase.to)) return undefined;
  if (
    phrase &&
    (!isCapital(s, next) ||
      !isSpaced(s, next) ||
      isAllCaps(s, next) ||
      isCapital(s, at - 1) ||
      isShort(s, next) ||
      isOneOf(s, next, SCALES) ||
      (phrase.to > next + 1 && !isCapital(s, phrase.to - 1)))
  ) {
    if (isRefused(s, next, phrase.value, number)) return undefined;
    return withRate(s, { unit: phrase.value.unit, family: familyOf(phrase.value), to: phrase.to });
  }
  const point = number.form === 'fraction' ? readPoint(s, next) : undefined;
  if (point) return point;
  const mark = number.form === 'digits' ? readMark(s, at) : undefined;
  if (mark) return mark;
  if (number.form === 'digits' || number.form === 'fraction') {
    const symbol = readSymbol(s, at, next) ?? readBracketed(s, at);
    if (symbol) return withRate(s, symbol);
  }
  return undefined;
}

/** *eight night-scented species*: with a hyphen only behind it, unless that says how large something is. */
const isPartOfAdjective = (s: Sentence, from: number, to: number): boolean =>
  isJoint(s, to) &&
  isSpaced(s, from) &&
  (looksPast(s, to + 1) || (isOneOf(s, to + 1, LONG) && looksPlural(s, to + 2))); // two hour-long films
const LONG = words('long wide deep high thick tall');

/** *a quarter-point cut*; *half a point* among per cents. */
export const readPoint = (s: Sentence, i: number): UnitRead | undefined =>
  isOneOf(s, i, POINT) && (isJoint(s, i - 1) || speaksOfPercent(s))
    ? { unit: 'percentage-point', family: 'percent', to: i + 1 }
    : undefined;

const speaksOfPercent = bySentence((s) => {
  for (let i = s.from; i < s.to; i++) {
    if (charAt(s, i) === '%' || isOneOf(s, i, PERCENT_WORDS)) return true;
  }
  return false;
});
const PERCENT_WORDS = words('percent cent pc percentage');

/** *20 (kg)*: the symbol alone in brackets. */
function readBracketed(s: Sentence, at: number): UnitRead | undefined {
  if (kindAt(s, at) !== Kind.bracket || !isGlued(s, at + 1)) return undefined;
  const symbol = lengthAt(s, at + 1) > 1 ? readSymbol(s, at + 1, at + 1) : undefined;
  return symbol && kindAt(s, symbol.to) === Kind.bracket
    ? { ...symbol, to: symbol.to + 1 }
    : undefined;
}

/** *2.5"* with no mark open before it, *6' 11"*: inches and feet. */
function readMark(s: Sentence, at: number): UnitRead | undefined {
  if (kindAt(s, at) !== Kind.mark || !isGlued(s, at)) return undefined;
  const char = charAt(s, at);
  if (char === '"') {
    let open = 0;
    for (let i = Math.max(0, at - 400); i < at; i++)
      if (s.tokens.text[s.tokens.start[i] ?? 0] === '"') open++;
    return open % 2 === 0 ? { unit: 'inch', family: 'measure', to: at + 1 } : undefined;
  }
  const isFeet = (char === "'" || char === '’') && kindAt(s, at + 1) === Kind.number;
  return isFeet && '"”″'.includes(charAt(s, at + 2) || ' ')
    ? { unit: 'foot', family: 'measure', to: at + 1 }
    : undefined;
}

/** Units that are somebody's name. */
const SCALES = words('fahrenheit celsius kelvin');
const isShort = (s: Sentence, i: number): boolean => lengthAt(s, i) <= 3;

const ORDINAL_NEXT = words('half');

/** *nine second-innings wickets*, *four second-hand cars*; not *30 second-long clips*. */
const isOrdinalInFront = (s: Sentence, i: number): boolean =>
  isSpaced(s, i) && isJoint(s, i + 1) && isWord(s, i + 2) && !isOneOf(s, i + 2, LONG);

/** Words that are a unit only in some company. */
function isRefused(s: Sentence, i: number, row: UnitRow, number: NumberRead): boolean {
  switch (row.unit) {
    case 'second':
      return isOneOf(s, i + 1, ORDINAL_NEXT) || isOrdinalInFront(s, i);
    case 'minute':
      return isOneOf(s, i + 1, ORDINAL_NEXT);
    case 'yard':
      return number.value <= FEW_YARDS && speaksOfYards(s, i);
    case 'stone':
      return !isOneOf(s, i - 1, SMALL) && number.value > 40;
    case 'cup':
      // won three cups, drank 12 cups
      return (
        number.form !== 'fraction' &&
        (number.value > 8 ||
          (Number.isInteger(number.value) && number.value > 1 && !isOneOf(s, i + 1, OF)))
      );
    case 'bit':
      return number.value < 4;
    case 'bar':
      return isJoint(s, i - 1) || number.value === 1 || !isPressure(s, i, number.value);
    case 'billion cubic foot':
    case 'trillion cubic foot':
      return isBeforeNoun(s, i + 1); // 30 BCF members
    case 'penny per litre':
      return Number.isInteger(number.value); // 4ppl are people
    default:
      return false;
  }
}
/** Whether *bar* at token `i` is no place to drink: *2.5 bar*, *a pressure of 12 bar*; no *14 bar or lift jobs*. */
function isPressure(s: Sentence, i: number, value: number): boolean {
  if (!Number.isInteger(value)) return true;
  if (isBeforeNoun(s, i + 1)) return false;
  let isThere = false;
  for (let at = Math.max(s.from, i - NEAR_BAR); at < Math.min(s.to, i + NEAR_BAR); at++) {
    if (isOneOf(s, at, PRESSURE)) return true;
    if (isOneOf(s, at, THERE)) isThere = true;
  }
  return !isThere && (i + 1 >= s.to || charAt(s, i + 1) === '.' || charAt(s, i + 1) === ';');
}
const isBeforeNoun = (s: Sentence, i: number): boolean =>
  isWord(s, i) &&
  !hasClass(s, i, Class.preposition | Class.conjunction | Class.auxiliary | Class.relative) &&
  !isOneOf(s, i, A);
const PRESSURE = words('pressure');
/** In tokens: a sentence has no bound. */
const NEAR_BAR = 40;
/** More than that no town has. */
const FEW_YARDS = 20;

/** *the firm has six yards on the river and builds ships*: where ships are built, unless a distance follows. */
function speaksOfYards(s: Sentence, i: number): boolean {
  if (isOneOf(s, i + 1, DISTANT)) return false;
  for (let at = Math.max(s.from, i - YARD_REACH); at < Math.min(s.to, i + YARD_REACH); at++)
    if (isOneOf(s, at, SHIPBUILDING)) return true;
  return false;
}
const YARD_REACH = 16;
const DISTANT = words(
  'from away off out of long wide apart deep high ahead behind short above below',
);
const SHIPBUILDING = words(
  'ships shipbuilder shipbuilders shipbuilding shipwright shipwrights shipyard shipyards boatyard boatyards dockyard slipway slipways boatbuilder boatbuilders boatbuilding',
);
const SMALL = words('a');

function readSymbol(s: Sentence, at: number, next: number, isRate = false): UnitRead | undefined {
  const kind = kindAt(s, next);
  if (kind !== Kind.word && kind !== Kind.symbol) return undefined;
  if (lengthAt(s, next) > LONGEST_SYMBOL) return undefined;
  let text = textOf(s, next);
  let to = next + 1;
  if (isGlued(s, to)) {
    const after = charAt(s, to);
    if (after === '²' || after === '³') {
      text += after;
      to++;
    } else if (after === '^' && kindAt(s, to + 1) === Kind.number && isGlued(s, to + 1)) {
      text += textOf(s, to + 1);
      to += 2;
    } else if (text === '°' && symbols.has(text + textOf(s, to))) {
      text += textOf(s, to);
      to++;
    }
  }
  const row = symbols.get(text);
  if (!row) return isRate ? readPoweredSymbol(text, to) : undefined;
  if (row.unit === 'picometre' && !isPrecise(s, next - 1)) return undefined;
  if (text === 'Ml' && charAt(s, to) !== '/') return undefined; // 5 Ml of vanilla
  const glued = isGlued(s, next) || next > at;
  if (!isRate && kind === Kind.word && text.length <= 2) {
    if (
      glued
        ? SPACED_ONLY.has(text) && !(text === 'F' && isFahrenheit(s, next))
        : GLUED_ONLY.has(text) && !endsPhrase(s, to) && charAt(s, to) !== '/'
    )
      return undefined;
    if (!glued && text === 'A' && charAt(s, to) !== '/') return undefined;
    if (!glued && text.length === 1 && isWord(s, to) && isCapital(s, to) && lengthAt(s, to) === 1) {
      return undefined;
    }
    if (glued && text.length === 1 && isGlued(s, to) && charAt(s, to) === '-') return undefined;
    if (text === 'in' && next > at && isJoint(s, to)) return undefined; // a 1-in-20 shot
  }
  const isWarmth = glued && text === 'F' && !isRate;
  return { unit: isWarmth ? 'fahrenheit' : row.unit, family: familyOf(row), to };
}

/** *s2* of *km/s2*: a symbol with its power, under the stroke. */
function readPoweredSymbol(text: string, to: number): UnitRead | undefined {
  const power = /^(\p{L}{1,3})([23²³])$/u.exec(text);
  const row = power?.[1] === undefined ? undefined : symbols.get(power[1]);
  if (!row) return undefined;
  const word = power?.[2] === '2' || power?.[2] === '²' ? 'square' : 'cubic';
  return { unit: `${word} ${row.unit}`, family: familyOf(row), to };
}

/** *2.1 pm* is no time of day, as *2.30 pm* is. */
const isPrecise = (s: Sentence, i: number): boolean => /\.(?:\d|\d{3,9})$/.test(textOf(s, i));

/** *70F* behind or before a bracket, or where it is said how warm it is; *form 13F* is none. */
const isFahrenheit = (s: Sentence, i: number): boolean =>
  (!isWord(s, i + 1) || isOneOf(s, i + 1, TO)) &&
  (charAt(s, i - 2) === '(' ||
    charAt(s, i + 1) === '(' ||
    charAt(s, i + 1) === ')' ||
    speaksOfWarmth(s, i));

const SIZES = words('thick long wide tall deep high of and per');

const endsPhrase = (s: Sentence, i: number): boolean =>
  i >= s.to ||
  kindAt(s, i) === Kind.punctuation ||
  kindAt(s, i) === Kind.bracket ||
  isOneOf(s, i, SIZES);

const ANNUM = words('annum');
const SHIFTS = words('ago earlier before later');
const A = words('a an each every');
const TO = words('to the');
const GROSS = words('gross net');
const MORE = words('more less extra');

/** What *$40,000 annually* is reckoned by; not *$40,000 annually renewed*, *£300 weekly rent*. */
function oftenAt(s: Sentence, i: number): string | undefined {
  if (!isOneOf(s, i, OFTEN)) return undefined;
  const isLast = !isWord(s, i + 1) || hasClass(s, i + 1, ENDS_PHRASE);
  return isLast ? OFTEN_UNIT.get(lowerOf(s, i)) : undefined;
}
const ENDS_PHRASE =
  Class.preposition |
  Class.conjunction |
  Class.auxiliary |
  Class.determiner |
  Class.possessive |
  Class.subjectPronoun |
  Class.relative |
  Class.time;
const OFTEN = words('hourly daily weekly monthly quarterly annually yearly');
const OFTEN_UNIT = new Map([
  ['hourly', 'hour'],
  ['daily', 'day'],
  ['weekly', 'week'],
  ['monthly', 'month'],
  ['quarterly', 'quarter'],
  ['annually', 'year'],
  ['yearly', 'year'],
]);

/** What *£950pcm* and *£120 pw* are paid by. */
const rentAt = (s: Sentence, i: number): string | undefined =>
  firstAt(s, i) === LETTER_P && lengthAt(s, i) <= 3 ? RENT.get(textOf(s, i)) : undefined;
const LETTER_P = 112;
const RENT = new Map([
  ['pcm', 'month'],
  ['pw', 'week'],
  ['pa', 'year'],
  ['pm', 'month'],
]);

/** With what it is reckoned by, where that follows: *a barrel*, *per head*, or a stroke (km/h). */
export function withRate(s: Sentence, read: UnitRead, depth = 0): UnitRead {
  if (read.family === 'percent' || depth > 1) return read;
  const { to } = read;
  const often = oftenAt(s, to) ?? (read.family === 'money' ? rentAt(s, to) : undefined);
  if (often !== undefined) {
    return read.family === 'time'
      ? read
      : { ...read, unit: `${read.unit} per ${often}`, to: to + 1 };
  }
  if (isOneOf(s, to, MORE) && isOneOf(s, to + 1, A) && hasClass(s, to + 2, Class.time))
    return { ...read, unit: `${read.unit} per ${lowerOf(s, to + 2)}` }; // £38 more a week
  const price = charAt(s, to) === '/' && isGlued(s, to) ? currencyOf(s, to + 1) : undefined;
  if (price !== undefined) return { ...read, unit: `${read.unit} per ${price}`, to: to + 2 };
  let noun = -1;
  if (charAt(s, to) === '/' && isGlued(s, to)) noun = to + 1;
  else if (isOneOf(s, to, PER)) noun = to + 1;
  else if (
    isJoint(s, to) &&
    (isOneOf(s, to + 1, A) || isOneOf(s, to + 1, PER)) &&
    isJoint(s, to + 2)
  ) {
    noun = to + 3; // barrel-a-day
  } else if (isOneOf(s, to, A) && hinted(s, to + 1, Hint.rate)) noun = to + 1;
  if (noun < 0 || !isWord(s, noun) || isOneOf(s, noun + 1, SHIFTS) || isOneOf(s, noun, TO))
    return read;
  if (read.family === 'time' && isOneOf(s, to, A) && !isTimeWord(singular(lowerOf(s, noun))))
    return read;
  if (isOneOf(s, noun, GROSS) && named.at(s, noun + 1)) noun++;
  const phrase = named.at(s, noun);
  const isSymbol = charAt(s, to) === '/' || (phrase === undefined && unitSymbolAt(s, noun));
  const symbol = isSymbol ? readSymbol(s, noun, noun, true) : undefined;
  const per =
    symbol?.unit ??
    phrase?.value.unit ??
    (isSymbol ? TIMES_UNDER_STROKE.get(textOf(s, noun)) : undefined) ??
    (isOneOf(s, noun, ANNUM) ? 'year' : singular(lowerOf(s, noun)));
  const end = symbol?.to ?? phrase?.to ?? noun + 1;
  const unit = `${read.unit} per ${per}`;
  const rate = { unit, family: read.family === 'time' ? 'measure' : read.family, to: end };
  return isOneOf(s, end, PER) ? withRate(s, rate, depth + 1) : rate; // 20 J/m² per year
}

/** What *bcf/d* and *t/yr* are reckoned by. */
const TIMES_UNDER_STROKE = new Map([
  ['d', 'day'],
  ['wk', 'week'],
  ['y', 'year'],
  ['yr', 'year'],
]);

/** A noun in the singular, as far as its ending tells. */
const singular = (noun: string): string =>
  noun.length > 3 && noun.endsWith('ies')
    ? `${noun.slice(0, -3)}y`
    : noun.length > 3 && noun.endsWith('s') && !noun.endsWith('ss')
      ? noun.slice(0, -1)
      : noun;

/** Whether a plural noun follows, so that *3m* before it is three million. */
export const pluralFollows = (s: Sentence, i: number): boolean =>
  countedPhrase(s, i, true) !== undefined;

/** Whether a unit of measure, written as words, starts at token `i`. */
export const unitPhraseAt = (s: Sentence, i: number): boolean => named.at(s, i) !== undefined;

/** Whether a symbol of two letters or more that stands for nothing else is at token `i` (*GHz*, *MB*). */
export const unitSymbolAt = (s: Sentence, i: number): boolean =>
  lengthAt(s, i) > 1 &&
  lengthAt(s, i) <= LONGEST_SYMBOL &&
  symbols.has(textOf(s, i)) &&
  !GLUED_ONLY.has(textOf(s, i)) &&
  textOf(s, i) !== 'pm';
