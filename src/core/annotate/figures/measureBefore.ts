import { Class } from '../../lexicon/classes';
import { Hint } from '../../lexicon/figureWords';
import type { Amount } from './amount';
import { subjectBefore } from './subject';
import { type Phrase, phraseBefore, skipDeterminers } from './nounPhrase';
import { charAt, hasClass, hinted, isOneOf, isWord, opens, type Sentence, words } from './reading';
import { subjectOfLevel } from './levelSubject';
import { ARTICLES, AS, AT, FOR, IN, MINUS, OF, PLUS, TO, WITH } from './wordSets';

const FRONT = words('front');

/** *tariffs of 25 per cent*, *a fine of up to £5m*. */
export function beforeOf(s: Sentence, from: number): Phrase | undefined {
  let of = from - 1;
  if (charAt(s, of) === '±') of--;
  if (isOneOf(s, of, OF) && isOneOf(s, of - 1, FRONT) && isOneOf(s, of - 2, IN)) return undefined; // in front of 8,000
  if (isOneOf(s, of, MINUS) && isOneOf(s, of - 2, PLUS)) of -= 3; // of plus or minus
  if (isOneOf(s, of, BETWEEN)) of--;
  if (!isOneOf(s, of, OF)) return undefined;
  let phrase = phraseBefore(s, of);
  if (phrase && isHollow(s, phrase)) {
    const subject = subjectOfLevel(s, phrase.from);
    if (subject) phrase = subject;
    else return undefined;
  }
  if (phrase && isOneOf(s, phrase.from - 1, THE_LIKE) && isOneOf(s, phrase.from - 2, DEPRIVE))
    return undefined; // rob the port of £5m
  if (phrase && phrase.to - phrase.from > 1 && isReporting(s, phrase.from))
    phrase = { from: phrase.from + 1, to: phrase.to };
  return phrase && behindWith(s, phrase);
}

/** *today reports revenue of £1.4bn*: a verb in -s of whoever reports. */
const isReporting = (s: Sentence, i: number): boolean =>
  isOneOf(s, i, REPORTS) && !hasClass(s, i - 1, Class.determiner | Class.possessive);
const REPORTS = words('reports posts announces records shows says unveils');
const isHollow = (s: Sentence, { from, to }: Phrase): boolean =>
  (from === to - 1 && isOneOf(s, from, SUPERLATIVES)) ||
  isOneOf(s, to - 1, PACE) ||
  (hinted(s, to - 1, Hint.hollow) &&
    !isOneOf(s, to - 1, TELLING) &&
    !(to - from > 1 && isOneOf(s, to - 1, WORTH) && !hinted(s, to - 2, Hint.hollow | Hint.light)));
const SUPERLATIVES = words('biggest largest smallest longest shortest tallest oldest heaviest');
const PACE = words('pace clip');
const THE_LIKE = words('the a an his her its their our my your');
const DEPRIVE = words(
  'deprive deprives deprived depriving rob robs robbed robbing strip strips stripped stripping cheat cheats cheated cheating relieve relieved defraud defrauds defrauded defrauding',
);
const PLACING = words('on at from for to');

/** *a campaign with a war chest of £5m*, *to the left on a swing of 7%*: it is the chest that holds it. */
function behindWith(s: Sentence, phrase: Phrase): Phrase {
  const last = phrase.to - 2;
  // $1.20 a share on revenue of £5m; left harbour in winds of
  if (isOneOf(s, last, HELD_IN) && isOneOf(s, last + 1, OF_ITS_OWN) && !moves(s, phrase.from, last))
    return { from: last + 1, to: phrase.to };
  for (let i = last; i > phrase.from; i--) {
    if (isOneOf(s, i, WITH) || (isOneOf(s, i, PLACING) && isOneOf(s, i + 1, ARTICLES)))
      return { from: skipDeterminers(s, i + 1), to: phrase.to };
  }
  return phrase;
}
const HELD_IN = words('on in at');
/** Has an amount of its own behind *of*. */
const OF_ITS_OWN = words(
  'revenue revenues sales turnover income profit profits winds gusts seas temperatures speeds heights depths',
);
/** *a rise in sales of £5m*, *growth in profits*: what moves by the amount. */
function moves(s: Sentence, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (hasClass(s, i, Class.change) || hinted(s, i, Hint.hollow)) return true;
  return false;
}
const BETWEEN = words('between about around up to nearly almost');
const TELLING = words('rate price cost target majority average deal bill fine estimate');

/** Tells something of its own with a noun in front: *a street value of £5m*, *the target price*. */
const WORTH = words('value price cost level');

/** *Harbour Holdings -1.3%*. */
export const beforeSign = (s: Sentence, amount: Amount): Phrase | undefined =>
  amount.sign === undefined ? undefined : phraseBefore(s, amount.from - 1);

const PUT = words('put puts putting estimated set valued');
const SOLD = words(
  'sold bought sell sells buy buys selling buying offered auctioned went goes going retails retailed changes',
);

/** *put the crowd at 8,500*, *put the cost of the salvage at £2m*; not *put the cup at 3 feet*. */
export function putAt(s: Sentence, { from, family, scale }: Amount): Phrase | undefined {
  if (!isOneOf(s, from - 1, AT) || family === 'time' || family === 'age') return undefined;
  if (family === 'measure' && scale === 1) return undefined;
  const phrase = phraseBefore(s, from - 1);
  if (phrase?.to !== from - 1 || isOneOf(s, from - 3, ON_SALE)) return undefined;
  const first = beforeArticle(s, phrase);
  if (isOneOf(s, first, PUT)) return phrase;
  const head = isOneOf(s, first, OF) ? phraseBefore(s, first) : undefined;
  return head?.to === first && isOneOf(s, beforeArticle(s, head), PUT) ? head : undefined;
}

const ON_SALE = words('on for');
const beforeArticle = (s: Sentence, { from }: Phrase): number =>
  hasClass(s, from - 1, Class.determiner | Class.possessive) ? from - 2 : from - 1;

/** *takes the bill to £1,690*, *bringing the price to €18*. */
export function takenTo(s: Sentence, from: number): Phrase | undefined {
  if (!isOneOf(s, from - 1, TO)) return undefined;
  const phrase = phraseBefore(s, from - 1);
  if (!phrase || !hasClass(s, phrase.from - 1, Class.determiner | Class.possessive))
    return undefined;
  return isOneOf(s, phrase.from - 2, TAKE) ? phrase : undefined;
}
const TAKE = words(
  'take takes took taking taken bring brings brought bringing push pushed pushes pushing',
);

/** *sold the shop for £5m*, *the yacht was bought for £5m*. */
export function soldFor(s: Sentence, from: number): Phrase | undefined {
  if (!isOneOf(s, from - 1, FOR)) return undefined;
  if (isOneOf(s, from - 2, SOLD)) return subjectBefore(s, from - 2);
  const phrase = phraseBefore(s, from - 1);
  const verb =
    phrase && hasClass(s, phrase.from - 1, Class.determiner | Class.possessive)
      ? phrase.from - 2
      : -1;
  return phrase && isOneOf(s, verb, SOLD) ? phrase : undefined;
}

/** *Diesel at $2.09 a litre was …*: a price, which opens the sentence with what it is of. */
export function pricedAt(s: Sentence, { from, unit }: Amount): Phrase | undefined {
  if (unit?.includes(' per ') !== true || !isOneOf(s, from - 1, AT)) return undefined;
  const phrase = phraseBefore(s, from - 1);
  return phrase?.to === from - 1 && (opens(s, phrase.from) || opens(s, phrase.from - 1))
    ? phrase
    : undefined;
}

/** *with vacancies at 812,000*, *left rates at 4.5%*, *with profits below £50,000*: a rate or level, no home left at 18. */
export function heldAt(s: Sentence, amount: Amount): Phrase | undefined {
  const { from, family } = amount;
  if (family === 'time' || family === 'age' || amount.isTied) return undefined;
  const isBound = isOneOf(s, from, BOUNDS);
  let at = isBound ? from : from - 1;
  if (!isBound && isOneOf(s, at, AS) && isOneOf(s, at - 1, LOW_HIGH))
    at -= 2; // as low as 6%
  else if (!isBound && !isOneOf(s, at, AT)) return undefined;
  if (isOneOf(s, at - 1, UNCHANGED)) at--;
  const whole = phraseBefore(s, at);
  if (whole?.to !== at || !isWord(s, at - 1)) return undefined;
  const phrase = behindWith(s, whole);
  const first = hasClass(s, phrase.from - 1, Class.determiner | Class.possessive)
    ? phrase.from - 2
    : phrase.from - 1;
  const fits = isOneOf(s, first, WITH) || (!isBound && isOneOf(s, first, KEEP));
  const isShare = family === 'percent' && isOneOf(s, first, WITH); // with the Greens at 12%
  return fits && (isShare || isRated(s, phrase)) ? phrase : undefined;
}

/** *unemployment*, *the rate of pay*, *the price of a loaf*. */
function isRated(s: Sentence, { from, to }: Phrase): boolean {
  for (let i = from; i < to; i++)
    if (hinted(s, i, Hint.rated) && (i === to - 1 || isOneOf(s, i + 1, OF))) return true;
  return false;
}
const BOUNDS = words('below above under over');
const LOW_HIGH = words('low high');
const UNCHANGED = words('unchanged steady');
const KEEP = words(
  'left leave leaves leaving kept keep keeps keeping held hold holds holding see sees',
);
