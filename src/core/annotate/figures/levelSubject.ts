import { Class } from '../../lexicon/classes';
import { Hint } from '../../lexicon/figureWords';
import { subjectBefore } from './subject';
import { type Phrase, phraseBefore, singularPhrase, stops } from './nounPhrase';
import {
  charAt,
  hasClass,
  hinted,
  isOneOf,
  isWord,
  looksAdverb,
  looksPast,
  type Sentence,
  words,
} from './reading';
import { ARTICLES, AT, IN, MINUS, OF, PLUS, TO, WHICH } from './wordSets';

/** The subject of a verb, behind whose noun *, which* may stand. */
export function subjectOfClause(s: Sentence, verb: number): Phrase | undefined {
  const isWhich = isOneOf(s, verb - 1, WHICH) && charAt(s, verb - 2) === ',';
  return isWhich ? phraseBefore(s, verb - 2) : subjectBefore(s, verb);
}

/** A phrase whose end was left open (`to` -1) is read to its end. */
export function settle(s: Sentence, phrase: Phrase): Phrase {
  if (phrase.to >= 0) return phrase;
  return singularPhrase(s, phrase.from) ?? { from: phrase.from, to: phrase.from + 1 };
}

/** *inflation is 4%*, *turnout stood at 62%*, *the bridge cost £5m*. */
export function subjectOfLevel(s: Sentence, from: number): Phrase | undefined {
  let i = charAt(s, from - 1) === '±' ? from - 2 : from - 1;
  let isLevel = false;
  for (let n = 0; n < 6 && i > s.from; n++, i--) {
    if (isOneOf(s, i, OF) || isOneOf(s, i, TO_BY)) return undefined;
    if (isOneOf(s, i, TO) && isOneOf(s, i - 1, COMES)) continue; // came to £3
    if (isOneOf(s, i, IN) && isOneOf(s, i - 1, COMES)) continue; // came in at £3
    if (isLevel && hinted(s, i, Hint.hollow)) break; // the rate was
    if (isOneOf(s, i, AT) && isOneOf(s, i - 1, START)) {
      isLevel = true; // prices start at £5
      i--;
      continue;
    }
    if (isLevel && isOneOf(s, i, NOUNS)) break; // wheat yields averaged
    const known = hinted(s, i, Hint.level) || isOneOf(s, i, COMES);
    if (
      known &&
      (hasClass(s, i, Class.auxiliary) || !hasClass(s, i, Class.preposition | Class.adverb))
    )
      isLevel = true;
    if (
      !known &&
      !(
        looksAdverb(s, i) ||
        isOneOf(s, i, ARTICLES) ||
        hinted(s, i, Hint.light | Hint.hollow) ||
        hasClass(s, i, Class.auxiliary | Class.modifier)
      )
    ) {
      if (isOneOf(s, i, MINUS) && isOneOf(s, i - 2, PLUS)) i -= 2;
      else if (isPutAt(s, i)) isLevel = true;
      else if (isOneOf(s, i, FLAT) && isOneOf(s, i + 1, AT)) continue;
      else break;
    }
  }
  const subject = isLevel ? subjectOfClause(s, i + 1) : undefined;
  const isLone = subject && subject.to - subject.from === 1 && isOneOf(s, subject.from, TOTAL);
  return isLone ? undefined : subject;
}

/** *is put*, *is now put*. */
const isPassive = (s: Sentence, i: number): boolean =>
  hasClass(s, i - 1, Class.auxiliary) ||
  (hasClass(s, i - 1, Class.adverb) && hasClass(s, i - 2, Class.auxiliary));

/** *is put at*, *was timed at*. */
const isPutAt = (s: Sentence, i: number): boolean =>
  isOneOf(s, i + 1, AT) &&
  (((looksPast(s, i) || isOneOf(s, i, PUT_DOWN)) && isPassive(s, i)) ||
    (isOneOf(s, i, RECKONED) && isWord(s, i - 1) && !stops(s, i - 1))); // damage estimated at

/** Says of itself nothing of what is measured. */
const TOTAL = words(
  'total number amount sum maximum minimum average figure value answer result lowest highest',
);
const TO_BY = words('by from');
const COMES = words(
  'come comes came amount amounts amounted gusted gusting gusts extended extends',
);
const RECKONED = words('estimated valued priced pegged timed');
const PUT_DOWN = words('put set seen forecast');
const FLAT = words('flat steady stable'); // was flat at
const START = words('start starts started begin begins');
const NOUNS = words('yield yields cost costs total totals peak peaks trade trades');
