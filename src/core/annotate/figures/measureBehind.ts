import { Class } from '../../lexicon/classes';
import { Hint } from '../../lexicon/figureWords';
import { Kind } from '../../text/tokens';
import type { Amount } from './amount';
import { couldStart } from './number';
import { type Phrase, singularPhrase, stops, withOf } from './nounPhrase';
import {
  hasClass,
  hinted,
  isAllCaps,
  isCapital,
  isJoint,
  isOneOf,
  isWord,
  kindAt,
  looksAdverb,
  looksPast,
  looksPlural,
  type Sentence,
  words,
} from './reading';

/** *25 per cent tariffs*, *a £5m fund*; not a verb, nor words of time. */
export function directNoun(s: Sentence, amount: Amount, at: number): Phrase | undefined {
  const first = isJoint(s, at) || kindAt(s, at) === Kind.mark ? at + 1 : at;
  if (!isWord(s, first) || stops(s, first) || looksAdverb(s, first)) return undefined;
  if (
    hinted(s, first, Hint.verb | Hint.level | Hint.turn) ||
    hasClass(s, first, Class.time | Class.weekday) ||
    (hasClass(s, first, Class.cue) && !isTarget(s, amount.from, first))
  ) {
    return undefined;
  }
  if (hinted(s, first, Hint.light) || couldStart(s, first)) return undefined;
  const phrase = singularPhrase(s, first);
  if (!phrase) return undefined;
  const isLonePast = looksPast(s, phrase.from) && phrase.to === phrase.from + 1;
  if (isLonePast || (isAllCaps(s, first) && phrase.to === first + 1)) return undefined;
  if (amount.sign !== undefined) return undefined;
  // the 95 per cent Obi received
  const isSaid = hasClass(s, phrase.to, Class.cue) && looksPlural(s, first); // £5m experts say
  if (isSaid && phrase.to === first + 1) return undefined;
  if (isCapital(s, first) && (looksPast(s, phrase.to) || hinted(s, phrase.to, Hint.verb)))
    return undefined;
  // a participle or verb with its object: "60% backed the plan"
  if (looksPast(s, phrase.from) && !hasClass(s, amount.from - 1, Class.determiner))
    return undefined;
  return withOf(s, phrase);
}

/** *its 2 per cent target*: a noun, though people may target something, too. */
const isTarget = (s: Sentence, from: number, i: number): boolean =>
  isOneOf(s, i, TARGET) && hasClass(s, from - 1, Class.determiner | Class.possessive);
const TARGET = words('target goal forecast claim estimate');

/** A noun without article and in lower case: *in damages*, not *in London* or *in the bank*. */
export const isBareNoun = (s: Sentence, i: number): boolean =>
  isWord(s, i) &&
  !isCapital(s, i) &&
  !stops(s, i) &&
  !isOneOf(s, i, IDIOMS) &&
  !hasClass(s, i, Class.time) &&
  !hinted(s, i, Hint.turn) &&
  !couldStart(s, i);

/** *in exchange*, *in total*: what follows *in* is not what is paid. */
const IDIOMS = words(
  'exchange return advance total all response addition question favour favor fact part turn place full recent',
);
