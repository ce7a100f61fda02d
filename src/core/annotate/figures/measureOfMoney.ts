import { Class } from '../../lexicon/classes';
import { Hint } from '../../lexicon/figureWords';
import type { Amount } from './amount';
import type { ChangeRead } from './change';
import { besideComma, billedFor, isTerm, namedBeforeBracket, terseBefore } from './measureBeside';
import { singularPhrase, skipDeterminers } from './nounPhrase';
import {
  hasClass,
  hinted,
  isCapital,
  isJoint,
  isOneOf,
  looksPlural,
  type Sentence,
  words,
} from './reading';
import type { MeasureRead } from './measureRead';
import { settle, subjectOfLevel } from './levelSubject';
import { directNoun, isBareNoun } from './measureBehind';
import { beforeOf, takenTo, soldFor, pricedAt } from './measureBefore';
import { ARTICLES, FOR, IN, OF, ON, THERE } from './wordSets';

const FROM = words('from for towards toward into');

/** What an amount of money measures that ends before token `at`. */
export function ofMoney(
  s: Sentence,
  amount: Amount,
  at: number,
  change: ChangeRead | undefined,
): MeasureRead {
  const direct = directNoun(s, amount, at);
  if (direct && change?.kind !== 'noun') return { measure: direct, tie: 'direct', to: direct.to };
  const worth = isJoint(s, at) ? at + 1 : at;
  if (isOneOf(s, worth, WORTH) && isOneOf(s, worth + 1, OF)) {
    const phrase = singularPhrase(s, skipDeterminers(s, worth + 2)); // £5m worth of flats
    if (phrase) return { measure: phrase, tie: 'behind', to: phrase.to };
  }
  if (isOneOf(s, at, OF) || (isOneOf(s, at, IN) && isBareNoun(s, at + 1))) {
    const first = skipDeterminers(s, at + 1);
    // "£2m of that came from fees": a pronoun, and its verb
    const isPronoun = first > at + 1 && hinted(s, first, Hint.verb | Hint.level);
    const phrase = isPronoun ? undefined : singularPhrase(s, first);
    if (phrase) return { measure: phrase, tie: 'behind', to: phrase.to };
  }
  if (change?.subject) {
    const measure = settle(s, change.subject);
    return { measure, tie: 'subject', to: Math.max(at, measure.from >= at ? measure.to : at) };
  }
  const before =
    beforeOf(s, amount.from) ??
    soldFor(s, amount.from) ??
    takenTo(s, amount.from) ??
    billedFor(s, amount.from) ??
    namedBeforeBracket(s, amount) ??
    besideComma(s, amount) ??
    pricedAt(s, amount);
  if (before) return { measure: before, tie: 'before', to: at };
  if (isOneOf(s, at, ON) && hasSpendBefore(s, amount.from)) {
    const phrase = singularPhrase(s, skipDeterminers(s, at + 1));
    if (phrase) return { measure: phrase, tie: 'behind', to: phrase.to };
  }
  if (isOneOf(s, at, FOR) && isSetAside(s, amount.from)) {
    const phrase = singularPhrase(s, skipDeterminers(s, at + 1));
    if (phrase) return { measure: phrase, tie: 'behind', to: phrase.to };
  }
  const isEarned = isOneOf(s, amount.from - 1, MAKE); // makes $40,000: who earns it is not measured
  const subject = isEarned ? undefined : subjectOfLevel(s, amount.from);
  if (subject) return { measure: subject, tie: 'subject', to: at };
  if (
    isOneOf(s, at, FROM) &&
    isOneOf(s, at + 1, ARTICLES) &&
    !isTerm(s, at + 1) &&
    !hasClass(s, at + 2, Class.time)
  ) {
    const phrase = singularPhrase(s, skipDeterminers(s, at + 1));
    if (phrase && !isCapital(s, phrase.to - 1) && !looksPlural(s, phrase.to - 1))
      return { measure: phrase, tie: 'behind', to: phrase.to };
  }
  const terse = terseBefore(s, amount, at);
  return terse ? { measure: terse, tie: 'before', to: at } : { to: at };
}

/** Whether a word of spending is among the four in front of token `from`. */
export function hasSpendBefore(s: Sentence, from: number): boolean {
  for (let i = from - 1; i >= s.from && i > from - 5; i--) {
    if (hinted(s, i, Hint.spend)) return true;
  }
  return false;
}

/** *set aside £5m for*, *allocated up to £5m for*. */
function isSetAside(s: Sentence, from: number): boolean {
  for (let i = from - 1; i > s.from && i > from - 4; i--) if (isOneOf(s, i, SET_ASIDE)) return true;
  return isOneOf(s, from - 2, THERE) && hasClass(s, from - 1, Class.auxiliary); // there is £5m for
}
const WORTH = words('worth');
const SET_ASIDE = words('aside allocated allocates allocate earmarked budgeted');

const MAKE = words('make makes');
