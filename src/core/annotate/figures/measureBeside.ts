import { Class } from '../../lexicon/classes';
import { Hint } from '../../lexicon/figureWords';
import { Kind } from '../../text/tokens';
import type { Amount } from './amount';
import { type Phrase, phraseBefore, singularPhrase, skipDeterminers, stops } from './nounPhrase';
import { couldStart } from './number';
import {
  bySentence,
  charAt,
  endsWith,
  hasClass,
  hasPoint,
  hinted,
  isAllCaps,
  isCapital,
  isOneOf,
  isSpaced,
  isWord,
  kindAt,
  looksPlural,
  opens,
  type Sentence,
  textOf,
  words,
} from './reading';
import { AT, FOR, ON, THE, UP_DOWN } from './wordSets';

const NOW = words('now currently');
const SCALE = words('scale');
/** What is said by a bare number behind it: *hazard ratio 0.72*, *magnitude 6.1*. */
const RATED = words(
  'ratio ratios index score magnitude ph iq population capacity attendance circulation',
);
/** Short for what a bare decimal behind says: *HR 0.72*. */
const STATISTICS = new Set(['OR', 'HR', 'RR', 'SD', 'AUC', 'BMI', 'EPS']);
const PAPERS = words(
  'appeal appeals bill bills cheque cheques check checks contract contracts invoice claim claims',
);
const CROWDS = words(
  'crowd audience workforce electorate membership population garrison congregation',
);

/** Most tokens between a figure in an aside and the comma that ends that. */
const ASIDE = 10;

/** *The price, £5m, includes …*, *Unemployment, 4.3 per cent in May, is …*, *the stock, at $41, trades …*. */
export function besideComma(s: Sentence, { from, to }: Amount): Phrase | undefined {
  let comma = from - 1;
  if (isOneOf(s, comma, AT)) comma--;
  if (isOneOf(s, comma, NOW)) comma--;
  if (charAt(s, comma) !== ',') return undefined;
  const phrase = phraseBefore(s, comma);
  if (!phrase || phrase.to !== comma || !isWord(s, phrase.from)) return undefined;
  const isNamed = hasClass(s, phrase.from - 1, Class.determiner | Class.possessive);
  const before = isNamed ? phrase.from - 2 : phrase.from - 1;
  if (hasClass(s, before, Class.preposition)) return undefined;
  if (hasClass(s, phrase.from, Class.time)) return undefined; // 9 kWh a year on average, at 31 cents
  if (charAt(s, to) === ',') return isNamed || opens(s, phrase.from) ? phrase : undefined;
  if (!opens(s, isNamed ? phrase.from - 1 : phrase.from)) return undefined;
  for (let i = to; i < to + ASIDE && i < s.to; i++) {
    if (charAt(s, i) === ',') return phrase;
    if (hasClass(s, i, Class.auxiliary | Class.relative) && !isCapital(s, i)) return undefined;
  }
  return undefined;
}

/** *The canal, 17 miles long*, *the chimney, 212 ft tall and 18 ft across*: what is so large. */
export function besideSize(s: Sentence, { from }: Amount): Phrase | undefined {
  const end = charAt(s, from - 1) === ',' ? from - 1 : from; // on a front 14 kilometres long
  const phrase = phraseBefore(s, end);
  const isNamed = phrase && hasClass(s, phrase.from - 1, Class.determiner | Class.possessive);
  return isNamed && phrase.to === end ? phrase : undefined;
}

/** Most words of *adj. operating profit* in front of its amount. */
const TERSE = 4;

/** *Brent $64.10, gold $4,012*; *revenue £1.2bn, net debt £640m*: the noun right in front, in notes without a verb. */
export function terseBefore(s: Sentence, { from, isTied }: Amount, at: number): Phrase | undefined {
  if (isTied || (isWord(s, at) && !hasClass(s, at, Class.preposition))) return undefined;
  const phrase = phraseBefore(s, from);
  if (phrase?.to !== from || phrase.to - phrase.from > TERSE) return undefined;
  const last = phrase.to - 1;
  const isOneWord = last === phrase.from;
  if (!isWord(s, last) || !isSpaced(s, phrase.to) || endsWith(s, last, 'ing')) return undefined;
  if (!isOneWord && (looksPlural(s, last) || looksPlural(s, last - 1))) return undefined;
  if (hasClass(s, phrase.from, Class.preposition)) return undefined;
  if (!opens(s, phrase.from) && !isBehindItem(s, phrase.from - 1)) return undefined;
  if (firstVerbal(s) < phrase.from) return undefined;
  return isOneWord && hinted(s, last, Hint.hollow) ? undefined : phrase;
}

/** A comma or semicolon behind an amount, at token `i`. */
const isBehindItem = (s: Sentence, i: number): boolean =>
  (charAt(s, i) === ',' || charAt(s, i) === ';') &&
  (charAt(s, i - 1) === ')' || charAt(s, i - 1) === '%' || isNumberNear(s, i));
const isNumberNear = (s: Sentence, i: number): boolean =>
  kindAt(s, i - 1) === Kind.number || kindAt(s, i - 2) === Kind.number;

/** The first token that could be the verb of a sentence; its end where there is none. */
const firstVerbal = bySentence((s) => {
  let first = s.from;
  while (first < s.to && !isVerbal(s, first)) first++;
  return first;
});

const isVerbal = (s: Sentence, i: number): boolean =>
  hasClass(s, i, Class.auxiliary | Class.cue | Class.subjectPronoun | Class.relative) ||
  (hasClass(s, i, Class.change) && !isOneOf(s, i, UP_DOWN)) ||
  hinted(s, i, Hint.verb);

/** *turnout (62%)*, *food (+5.1%)*. */
export function beforeBracket(s: Sentence, { from, signToken }: Amount): Phrase | undefined {
  const bracket = Math.min(from, signToken ?? from) - 1;
  if (charAt(s, bracket) !== '(' || !isWord(s, bracket - 1) || isCapital(s, bracket - 1))
    return undefined;
  const phrase = phraseBefore(s, bracket);
  return phrase?.to === bracket && !couldStart(s, phrase.from - 1) ? phrase : undefined; // 13 sea miles (24km)
}

/** The same of money and sizes, where an article or a preposition opens the phrase: *the kettle (1.7 litres)*. */
export function namedBeforeBracket(s: Sentence, amount: Amount): Phrase | undefined {
  const phrase = beforeBracket(s, amount);
  if (!phrase || hinted(s, phrase.to - 1, Hint.hollow) || hasClass(s, phrase.to - 1, Class.unit))
    return undefined;
  const isNamed =
    hasClass(s, phrase.from - 1, Class.determiner | Class.possessive | Class.preposition) ||
    opens(s, phrase.from);
  return isNamed ? phrase : undefined;
}

/** *Service charge: £7,200*: nothing else in front of the colon. */
export function beforeColon(s: Sentence, colon: number, at: number): Phrase | undefined {
  if (isWord(s, at)) return undefined;
  const phrase = phraseBefore(s, colon);
  return phrase && phrase.to === colon && opens(s, phrase.from) && !isSaid(s, phrase)
    ? phrase
    : undefined;
}
/** *Ada Obi: 41 is …* is somebody who speaks. */
const isSaid = (s: Sentence, { from, to }: Phrase): boolean =>
  to - from > 1 ? isCapital(s, to - 1) : hasClass(s, from, Class.givenName);

/** *hazard ratio 0.72*, *magnitude 6.1*; *4.2 on the Richter scale*; *the 21,000 crowd*. */
export function ratedBeside(s: Sentence, { from, form }: Amount, at: number): Phrase | undefined {
  if (form !== 'digits') return undefined;
  if (isOneOf(s, from - 1, RATED)) return phraseBefore(s, from);
  if (isAllCaps(s, from - 1) && hasPoint(s, from) && STATISTICS.has(textOf(s, from - 1)))
    return { from: from - 1, to: from };
  if (isOneOf(s, at, ON) && isOneOf(s, at + 1, THE)) {
    const scale = singularPhrase(s, at + 2);
    return scale && isOneOf(s, scale.to - 1, SCALE) ? scale : undefined;
  }
  const isCrowd = isOneOf(s, at, CROWDS) && hasClass(s, from - 1, Class.determiner);
  return isCrowd ? { from: at, to: at + 1 } : undefined;
}

/** *an appeal for $3bn*, *a bill for £40*. */
export function billedFor(s: Sentence, from: number): Phrase | undefined {
  return isOneOf(s, from - 1, FOR) && isOneOf(s, from - 2, PAPERS)
    ? phraseBefore(s, from - 1)
    : undefined;
}

/** *the Alliance on 29 per cent*: whose share it is. */
export function partyOn(s: Sentence, from: number): Phrase | undefined {
  let end = from - 1;
  if (!isOneOf(s, end, ON)) return undefined;
  if (isOneOf(s, end - 1, BE)) end--; // was on 29 per cent
  if (!isCapital(s, end - 1)) return undefined;
  const phrase = phraseBefore(s, end);
  return phrase && phrase.to === end && isCapital(s, phrase.from) ? phrase : undefined;
}

/** *The League polled 11%*. */
export function partyThatPolled(s: Sentence, from: number): Phrase | undefined {
  if (!isOneOf(s, from - 1, POLLED) || !isCapital(s, from - 2)) return undefined;
  const phrase = phraseBefore(s, from - 1);
  return phrase?.to === from - 1 ? phrase : undefined;
}
const POLLED = words('polled polls');

/** *is 82% full*, *was 91.3% effective*: an adjective at token `i` behind a share, which is no noun. */
export const isAdjective = (s: Sentence, from: number, i: number): boolean =>
  isOneOf(s, from - 1, BE) &&
  isWord(s, i) &&
  !stops(s, i) &&
  !looksPlural(s, i) &&
  (!isWord(s, i + 1) || stops(s, i + 1)) &&
  !couldStart(s, i);
const BE = words('is are was were be been being stands stood');

/** Of a phrase that is no more than *the fourth* of *the fourth quarter*. */
export const isTerm = (s: Sentence, at: number): boolean => {
  const first = skipDeterminers(s, at);
  return hinted(s, first, Hint.ordinal) && hinted(s, first + 1, Hint.term);
};
