import { Class } from '../../lexicon/classes';
import { Hint } from '../../lexicon/figureWords';
import { Kind } from '../../text/tokens';
import { singleSpaced } from '../../text/folding';
import { couldStart } from './number';
import {
  charAt,
  endOf,
  endsWith,
  hasClass,
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
  looksAdverb,
  looksPast,
  looksPlural,
  type Sentence,
  startOf,
  words,
} from './reading';
import { A, AND_OR, OF, OLD, PER, TO } from './wordSets';

/** Tokens `[from, to)` of a noun phrase, its head last. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

const STOP =
  Class.determiner |
  Class.preposition |
  Class.conjunction |
  Class.subjectPronoun |
  Class.objectPronoun |
  Class.possessive |
  Class.auxiliary |
  Class.negation |
  Class.relative;

const LIKE = words('like near past off inside outside following concerning');
const NOT_NOUN = words(
  'not never ago away there here then so too yet still also again just now only even once more less fewer afterward afterwards higher lower dearer cheaper up down out back over apart alone together later earlier sooner instead else versus vs twice akin worth plus today tomorrow yesterday tonight above below beneath weaker stronger apiece minus',
);

/** Whether a noun phrase ends before token `i`. */
export function stops(s: Sentence, i: number): boolean {
  if (!isWord(s, i)) return true;
  if (
    isCapital(s, i) &&
    lengthAt(s, i) > 1 &&
    !hasClass(s, i, Class.determiner | Class.auxiliary)
  ) {
    return hasClass(s, i, STOP) && !isOneOf(s, i, LIKE) && lengthAt(s, i) < 4 && !isUpperWord(s, i);
  }
  return hasClass(s, i, STOP) || isOneOf(s, i, NOT_NOUN);
}

const isUpperWord = (s: Sentence, i: number): boolean =>
  lengthAt(s, i) === 2 && s.tokens.text.slice(startOf(s, i), endOf(s, i)) === 'US';

const isTime = (s: Sentence, i: number): boolean =>
  hasClass(s, i, Class.weekday | Class.month) && isCapital(s, i);

/**
 * The noun phrase that a number before token `at` counts: adjectives, nouns, then the plural that heads
 * it. `many` is false for *one* and for what a hyphen ties, which count a singular.
 */
export function countedPhrase(s: Sentence, at: number, many: boolean): Phrase | undefined {
  let i = skipLight(s, at);
  if (many && isOneOf(s, i, OF) && isOneOf(s, i + 1, THEM)) return apposedPhrase(s, i + 2);
  if (many && isOneOf(s, i, HEAD) && isOneOf(s, i + 1, OF)) i++; // 1,800 head of cattle
  if (isOneOf(s, i, OF)) {
    i = skipDeterminers(s, i + 1);
    if (couldStart(s, i) && kindAt(s, i) !== Kind.punctuation) i = skipLight(s, i + 1);
  }
  const phrase = many ? pluralPhrase(s, i) : singularPhrase(s, i);
  return phrase && withOf(s, phrase);
}

/** The bare plural at token `at`, with which nothing is done: *five of them children*. */
function apposedPhrase(s: Sentence, at: number): Phrase | undefined {
  const phrase = isCapital(s, at) ? undefined : pluralPhrase(s, at);
  if (!phrase) return undefined;
  return !isWord(s, phrase.to) || hasClass(s, phrase.to, Class.preposition) ? phrase : undefined;
}
const HEAD = words('head');
const THEM = words('them whom');

/** *counts of theft*: with a bare noun behind *of*. */
export function withOf(s: Sentence, phrase: Phrase): Phrase {
  const next = phrase.to + 1;
  if (!isOneOf(s, phrase.to, OF) || isCapital(s, next) || stops(s, next) || couldStart(s, next))
    return phrase;
  const rest = singularPhrase(s, next);
  return rest ? { from: phrase.from, to: rest.to } : phrase;
}

function skipLight(s: Sentence, from: number): number {
  let i = from;
  while (i < from + 3 && hinted(s, i, Hint.light) && isSpaced(s, i) && !looksPlural(s, i)) i++;
  return i;
}

/** Past *the*, *those*, *his*, *Ms Obi's* is part of the phrase. */
export function skipDeterminers(s: Sentence, from: number): number {
  let i = from;
  while (i < from + 3 && hasClass(s, i, Class.determiner | Class.possessive) && isWord(s, i)) i++;
  return i;
}

const MOST_WORDS = 8;

function pluralPhrase(s: Sentence, start: number): Phrase | undefined {
  let from = start;
  if (kindAt(s, from) === Kind.mark) from++;
  if (isJoint(s, from)) from++;
  let found = -1;
  let fallback = -1; // British, injured: adjectives unless nothing else follows
  for (let i = from, count = 0; count < MOST_WORDS; i++, count++) {
    const kind = kindAt(s, i);
    if (kind === Kind.dash && isJoint(s, i) && i > from) continue;
    if (kind === Kind.dash && isGlued(s, i) && i > from && isOneOf(s, i + 1, AND_OR)) {
      i++; // low- and middle-income
      continue;
    }
    if (kind === Kind.clitic && isGlued(s, i) && isWord(s, i + 1) && found < 0) continue;
    if (kind === Kind.number && found < 0 && i > from && isCapital(s, i - 1)) continue; // 300 Model 3 sedans
    if (kind === Kind.number && found < 0 && isJoint(s, i - 1) && isCapital(s, i - 2)) {
      if (!isGlued(s, i + 1) || !isWord(s, i + 1)) continue; // AK-47 rifles
      found = i + 1; // F-16s
      break;
    }
    if (kind === Kind.number && found < 0 && isGlued(s, i + 1)) continue; // 18-hole courses
    if (kind === Kind.mark && isWord(s, i - 1) && isWord(s, i + 1) && found < 0 && isGlued(s, i))
      continue;
    if (found < 0 && i > from && isListComma(s, i)) continue;
    if ((stops(s, i) && !(isWord(s, i) && isJoint(s, i - 1))) || isTime(s, i)) break;
    if (found >= 0) {
      // a second noun right behind: sports teams; no verb of a plural subject ends in -s
      if (isJoint(s, i - 1)) {
        if (looksPlural(s, i)) found = i;
        continue;
      }
      if (
        !looksPlural(s, i) ||
        hinted(s, i, Hint.verb) ||
        (isCapital(s, i) && !isCapital(s, found))
      )
        break;
      found = i;
      continue;
    }
    if (i === from && !isSpaced(s, i) && !isJoint(s, i - 1) && kindAt(s, i - 1) !== Kind.mark)
      break;
    if (
      i > from &&
      kindAt(s, i - 1) === Kind.word &&
      hinted(s, i, Hint.verb) &&
      !looksPlural(s, i) &&
      !isPluralAhead(s, i + 1)
    ) {
      break;
    }
    if (
      looksPlural(s, i) &&
      isJoint(s, i + 1) &&
      hasClass(s, i + 2, Class.preposition) &&
      isJoint(s, i + 3)
    ) {
      found = i + 4; // brothers-in-law
      break;
    }
    if (looksPlural(s, i) && !isJoint(s, i + 1)) {
      if (hinted(s, i, Hint.either)) fallback = i;
      else found = i;
    }
  }
  if (found < 0) found = fallback;
  if (found < 0) return undefined;
  return { from, to: found + 1 };
}

/** A comma or *and* between two adjectives: a plural is near and no article comes first. */
function isListComma(s: Sentence, i: number): boolean {
  const isComma = charAt(s, i) === ',';
  if (!isComma && !isOneOf(s, i, AND_OR)) return false;
  if (looksPlural(s, i - 1) || isCapital(s, i + 1) !== isCapital(s, i - 1)) return false;
  for (let at = i + 1; at < i + 4; at++) {
    if (!isWord(s, at) || stops(s, at) || couldStart(s, at)) return false;
    if (looksPlural(s, at)) return !looksPast(s, i - 1) || looksPast(s, i + 1);
  }
  return false;
}

function isPluralAhead(s: Sentence, from: number): boolean {
  for (let i = from; i < from + 3; i++) {
    if (stops(s, i)) return false;
    if (looksPlural(s, i)) return true;
  }
  return false;
}

/** A noun phrase in the singular, or whatever its number: words up to where it must end. */
export function singularPhrase(s: Sentence, start: number): Phrase | undefined {
  let from = start;
  if (kindAt(s, from) === Kind.mark && isWord(s, from + 1)) from++;
  let to = from;
  for (let i = from; i < from + MOST_WORDS; i++) {
    if (isJoint(s, i) && i > from) continue;
    if (kindAt(s, i) === Kind.clitic && isGlued(s, i) && isWord(s, i + 1) && i > from) continue;
    if (isTail(s, i, from)) {
      to = i + 1;
      continue;
    }
    if (stops(s, i) || isTime(s, i)) break;
    if (hinted(s, i, Hint.turn) && (hasClass(s, i + 1, Class.time) || isTime(s, i + 1))) break;
    const isVerb = looksAdverb(s, i) || (hinted(s, i, Hint.verb) && !isUnpaidWork(s, i));
    if (i > from && isVerb && !looksPlural(s, i)) break;
    if (i > from && isSpaced(s, i) && looksPast(s, i) && !isNounNext(s, i + 1)) break;
    if (i > from && isSpaced(s, i) && takesObject(s, i)) break;
    if (i > from && hasClass(s, i, Class.time) && !isNounNext(s, i + 1)) break;
    to = i + 1;
    if (looksPlural(s, i) && !looksPlural(s, i + 1) && !isJoint(s, i + 1) && isSpaced(s, i + 1))
      break;
  }
  if (isVerbBehind(s, from, to - 1) || isPriced(s, to - 1)) to--;
  while (
    to > from &&
    (looksAdverb(s, to - 1) ||
      hinted(s, to - 1, Hint.light) ||
      (looksPast(s, to - 1) && to - from === 1))
  )
    to--;
  return to > from ? { from, to } : undefined;
}

/** The *on* of *a sell-on clause*. */
const isTail = (s: Sentence, i: number, from: number): boolean =>
  i > from + 1 && isWord(s, i) && isJoint(s, i - 1) && !looksPlural(s, i);

/** *200 hours of unpaid work*: a noun. */
const isUnpaidWork = (s: Sentence, i: number): boolean =>
  isOneOf(s, i, WORK) && isOneOf(s, i - 1, UNPAID);
const WORK = words('work');
const UNPAID = words('unpaid paid voluntary');

/** *the 40-year-old actor plays a cattle driver*: a verb in -s behind a noun, before an article. */
const isVerbBehind = (s: Sentence, from: number, i: number): boolean =>
  i > from &&
  isSpaced(s, i) &&
  looksPlural(s, i) &&
  !looksPlural(s, i - 1) &&
  ((isOneOf(s, i + 1, A) && !hasClass(s, i + 2, Class.time)) ||
    kindAt(s, i + 1) === Kind.number ||
    kindAt(s, i + 1) === Kind.symbol);

/** *the 24-year-old cost £3m*: a verb. */
const isPriced = (s: Sentence, i: number): boolean =>
  isOneOf(s, i, COST) && (kindAt(s, i + 1) === Kind.number || kindAt(s, i + 1) === Kind.symbol);
const COST = words('cost costs');

/** *splitting the vote*: a form in -ing with what it acts on, rather than a noun. */
const takesObject = (s: Sentence, i: number): boolean =>
  lengthAt(s, i) > 5 &&
  endsWith(s, i, 'ing') &&
  hasClass(s, i + 1, Class.determiner | Class.possessive | Class.objectPronoun);

const isNounNext = (s: Sentence, i: number): boolean =>
  isWord(s, i) && !stops(s, i) && !looksAdverb(s, i);

/**
 * The noun phrase that ends before token `end`, with what hangs on it by *of*, *in*, *for* and the like
 * (*the rate of unemployment*): articles left out in front.
 */
export function phraseBefore(s: Sentence, end: number): Phrase | undefined {
  let to = end;
  while (to > s.from && (looksAdverb(s, to - 1) || kindAt(s, to - 1) === Kind.mark)) to--;
  if (isWhen(s, to - 2)) to -= 2; // sales in May
  let from = wordsBefore(s, to);
  if (from === to) return undefined;
  if (isWhen(s, from - 2) && wordsBefore(s, from - 2) < from - 2) {
    to = from - 2; // crude for August delivery
    from = wordsBefore(s, to);
  }
  for (let links = 0; links < 2; links++) {
    let link = from - 1;
    if (hasClass(s, link, Class.determiner | Class.possessive)) link--;
    const net = netOf(s, to);
    if (net >= 0) link = net;
    else if (
      !isOneOf(s, link, HANGING) ||
      (isOneOf(s, link, TO) && (couldStart(s, from) || looksPast(s, link - 1)))
    )
      break; // guided to growth of 4%
    const earlier = wordsBefore(s, link);
    if (earlier === link || earlier < end - 12) break;
    from = earlier;
  }
  while (to - 1 > from && looksPast(s, to - 1)) to--; // the pitch employed
  if (isJoint(s, to - 2) && isJoint(s, from + 1) && from === to - 3 && looksPast(s, to))
    return undefined; // long-term unemployed
  return { from, to };
}

/** *in May*, *for August* at token `i`. */
export const isWhen = (s: Sentence, i: number): boolean => isOneOf(s, i, WHEN) && isTime(s, i + 1);
const WHEN = words('in for on');

/** Where *before tax*, *after interest, tax and depreciation* starts that ends before token `to`; or -1. */
function netOf(s: Sentence, to: number): number {
  let i = to - 1;
  while (i > s.from && to - i < MOST_WORDS && isTakenOff(s, i)) i--;
  return i < to - 1 && isOneOf(s, i, BEFORE_AFTER) ? i : -1;
}
const isTakenOff = (s: Sentence, i: number): boolean =>
  hinted(s, i, Hint.takenOff) || isOneOf(s, i, AND_OR) || charAt(s, i) === ',';
const BEFORE_AFTER = words('before after');
const HANGING = words('of in for on to from with among between at per');

/** Where the run of nouns and adjectives starts that ends before token `to`. */
function wordsBefore(s: Sentence, to: number): number {
  let from = to;
  while (from > s.from && to - from < MOST_WORDS) {
    const i = from - 1;
    if (isPossessiveMark(s, i)) {
      from = i; // managers' index
      continue;
    }
    if (kindAt(s, i) === Kind.dash ? isJoint(s, i) : kindAt(s, i) === Kind.clitic) {
      if (i - 1 < s.from || !isWord(s, i - 1)) break;
      from = i;
      continue;
    }
    if (from < to && isJoint(s, i - 1) && couldStart(s, i - 2)) {
      from = i - 2; // three-month delivery
      break;
    }
    if (from === to && isNumberedName(s, i)) {
      from = i - 1;
      continue;
    }
    if (couldStart(s, i) && !isCapital(s, i) && !isJoint(s, i - 1)) break; // second-quarter
    if (kindAt(s, i - 1) === Kind.number && isUnitLike(s, i)) break; // 1.2m, a 50 mJ pulse
    if (isWord(s, i) && isJoint(s, i - 1) && isWord(s, i - 2) && !isOneOf(s, i, OLD)) {
      from = i; // like-for-like sales, day-ahead power
      continue;
    }
    if (
      hasClass(s, i, Class.unit) &&
      (couldStart(s, i - 1) || isOneOf(s, i - 1, PER) || isJoint(s, i - 1))
    )
      break;
    if (stops(s, i) && isWord(s, i) && isJoint(s, i + 1)) {
      from = i; // after-tax incomes
      continue;
    }
    if (
      stops(s, i) ||
      isTime(s, i) ||
      looksAdverb(s, i) ||
      (hinted(s, i, Hint.verb | Hint.level | Hint.spend) &&
        !hasClass(s, i - 1, Class.determiner) &&
        !isNoun(s, i, to))
    )
      break;
    if (from < to && hasClass(s, i, Class.change) && !hasClass(s, i - 1, Class.determiner)) break;
    if (looksPast(s, i) && from < to && !hasClass(s, i - 1, Class.determiner | Class.preposition))
      break;
    from = i;
  }
  while (from < to && !isWord(s, from) && kindAt(s, from) !== Kind.number) from++;
  return from;
}
/** *the Broad 400 rose*: a number that ends the name of what moved or stood so high. */
const isNumberedName = (s: Sentence, i: number): boolean =>
  kindAt(s, i) === Kind.number &&
  lengthAt(s, i) <= 4 &&
  isSpaced(s, i) &&
  isCapital(s, i - 1) &&
  !isTime(s, i - 1) &&
  (isAllCaps(s, i - 1) ? lengthAt(s, i - 1) > 1 : hasClass(s, i - 2, Class.determiner)) &&
  (hasClass(s, i + 1, Class.change) || isOneOf(s, i + 1, CLOSED));
const CLOSED = words('closed ended finished');

/** The apostrophe of a plural in front of what it has. */
const isPossessiveMark = (s: Sentence, i: number): boolean =>
  kindAt(s, i) === Kind.mark &&
  isGlued(s, i) &&
  "'’".includes(charAt(s, i)) &&
  looksPlural(s, i - 1) &&
  isWord(s, i + 1) &&
  isSpaced(s, i + 1);

/** *12kg*, *50 mJ*: letters behind digits that say what is counted, token `i`. */
const isUnitLike = (s: Sentence, i: number): boolean =>
  isWord(s, i) && (isGlued(s, i) || (lengthAt(s, i) <= 3 && isCapital(s, i)));

/** *starting pay of*, *capital spending*, *the ten-year yield fell*, *the trade deficit*: a noun, though it may be a verb. */
function isNoun(s: Sentence, i: number, to: number): boolean {
  if (i === to - 1 && isOneOf(s, i, PAY)) return isOneOf(s, to, OF);
  if (isOneOf(s, i, SPENDING)) return i === to - 1;
  if (isOneOf(s, i, YIELDS)) return i === to - 1 && isVerbAt(s, to);
  return isOneOf(s, i, YIELD) && !looksPlural(s, i - 1) && (i < to - 1 || isVerbAt(s, to));
}
const isVerbAt = (s: Sentence, i: number): boolean =>
  isOneOf(s, i, OF) || hasClass(s, i, Class.auxiliary | Class.change) || hinted(s, i, Hint.level);
const PAY = words('pay spend cost hit work reach');
const SPENDING = words('spending');
const YIELD = words('yield support trade cost total peak record trust work');
const YIELDS = words('yields costs totals peaks');

/** The words of a phrase as written, white space folded. */
export function phraseText(s: Sentence, phrase: Phrase): string {
  return singleSpaced(s.tokens.text.slice(startOf(s, phrase.from), endOf(s, phrase.to - 1)));
}
