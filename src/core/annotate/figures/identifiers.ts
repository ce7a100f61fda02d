import { Class } from '../../lexicon/classes';
import { Kind } from '../../text/tokens';
import { hasQuantityAhead } from './quantityAhead';
import {
  charAt,
  hasClass,
  isAllCaps,
  isOneOf,
  isWord,
  kindAt,
  lengthAt,
  lowerOf,
  type Sentence,
  textOf,
  words,
} from './reading';
import { TO } from './wordSets';

/** *the password is 4471*, *passcode 448 190*, *text HELP to 60777*, *doi 10.1016*: digits that are a key, a number to dial or a shelf mark. */
export const isIdentifier = (s: Sentence, i: number): boolean =>
  lengthAt(s, i) >= SHORTEST && (isKey(s, i) || isTexted(s, i) || isShelfMark(s, i));
const SHORTEST = 3;

/** *900 characters*, *400 km*: no key. */
function isCounting(s: Sentence, i: number): boolean {
  const ahead = hasQuantityAhead(s, i + 1);
  return ahead === 'unit' || ahead === 'plural';
}

/** Behind what opens a door or names a prisoner; no *password resets*. */
function isKey(s: Sentence, i: number): boolean {
  if (textOf(s, i).includes(',') || isCounting(s, i)) return false;
  const first = kindAt(s, i - 1) === Kind.number && lengthAt(s, i - 1) >= SHORTEST ? i - 1 : i;
  const at = isOneOf(s, first - 1, IS) || charAt(s, first - 1) === ':' ? first - 2 : first - 1;
  if (isOneOf(s, at, KEYS)) return at < first - 1 || !isOneOf(s, at, PIN) || isAllCaps(s, at);
  return lengthAt(s, i) > SHORTEST && isOneOf(s, at, NUMBER) && isOneOf(s, at - 1, NUMBERED);
}
const IS = words('is was');
const KEYS = words('password passcode pin');
/** *PIN 4471*; no *they pin 300 hopes on him*. */
const PIN = words('pin');
const NUMBER = words('number');
const NUMBERED = words(
  'inmate prisoner badge account passport licence license serial registration',
);

/** In tokens, how far *text* may stand in front of what is dialled. */
const REACH = 6;

/** *text HELP to 60777*, words in capitals alone behind the verb; no *text alerts rose to 4000*. */
function isTexted(s: Sentence, i: number): boolean {
  if (!isOneOf(s, i - 1, TO) || textOf(s, i).includes(',') || isCounting(s, i)) return false;
  let at = i - 2;
  while (at > i - REACH && isDictated(s, at)) at--;
  return at < i - 2 && isOneOf(s, at, TEXT) && !hasClass(s, at - 1, Class.determiner);
}
/** *HELP*, *YES or NO*, with their marks. */
const isDictated = (s: Sentence, i: number): boolean =>
  !isWord(s, i) || (isAllCaps(s, i) && lengthAt(s, i) > 1) || hasClass(s, i, Class.conjunction);
const TEXT = words('text texting');

/** *doi: 10.1016/j.marl*, *arXiv 2311.04567*. */
function isShelfMark(s: Sentence, i: number): boolean {
  const at = charAt(s, i - 1) === ':' ? i - 2 : i - 1;
  return isWord(s, at) && lengthAt(s, at) <= 5 && SHELVES.has(lowerOf(s, at));
}
const SHELVES = new Set(['doi', 'arxiv']);
