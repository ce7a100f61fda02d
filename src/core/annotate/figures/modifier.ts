import { Hint, topicWords } from '../../lexicon/figureWords';
import { modifiers } from '../../lexicon/modifiers';
import type { Modifier } from '../../model';
import { Kind } from '../../text/tokens';
import type { Amount } from './amount';
import { couldStart } from './number';
import { phrases } from './phrases';
import {
  charAt,
  endOf,
  hasClass,
  hinted,
  isGlued,
  isOneOf,
  isSpaced,
  kindAt,
  looksPlural,
  type Sentence,
  startOf,
  words,
} from './reading';
import { Class } from '../../lexicon/classes';
import { IN, ODD, OR, PLUS, UP } from './wordSets';

export interface ModifierRead {
  readonly modifier: Modifier;
  /** The tokens and the stretch of text of the figure with it. */
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
}

const pick = (side: 'before' | 'after'): [string, Modifier][] =>
  modifiers.filter((it) => it.side === side).map((it) => [it.phrase, it.modifier]);
const inFront = phrases(pick('before'));
const behind = phrases(pick('after'));

const SIGNS: Readonly<Record<string, Modifier>> = {
  '~': 'about',
  '≈': 'about',
  '>': 'more-than',
  '<': 'less-than',
  '≥': 'at-least',
  '≤': 'at-most',
};

const ABOUT = words('about');
const TALKS = words(topicWords);
const OVER = words('over');
const ROW = words('row');
const isAmountAhead = (s: Sentence, i: number): boolean =>
  kindAt(s, i) === Kind.number || kindAt(s, i) === Kind.symbol;
/** Verbs that go with *up to* as they do with *down to*: *edged up to 5.4%* says where it went. */
const MOVED = words(
  'edged ticked inched crept marked pushed bid revised nudged drifted moved went go goes rounded brought',
);
const ABOVE = words('above below under near');
const SOME = words('some');
const THE = words('the this that these those his her its their our my your');

/** How exact the text says the figure is, and the figure with those words. */
export function readModifier(s: Sentence, amount: Amount): ModifierRead | undefined {
  const { from, to, start, end } = amount;
  const sign = kindAt(s, from - 1) === Kind.symbol ? SIGNS[charAt(s, from - 1)] : undefined;
  if (sign !== undefined) {
    return { modifier: sign, from: from - 1, to, start: startOf(s, from - 1), end };
  }
  const phrase = inFront.endingAt(s, (amount.signToken ?? from) - 1);
  if (phrase && !isOther(s, phrase.from, amount)) {
    return { modifier: phrase.value, from: phrase.from, to, start: startOf(s, phrase.from), end };
  }
  if (to - from > 2 && isOdd(s, from, to)) return { modifier: 'about', from, to, start, end };
  const isTied = isGlued(s, to);
  const next = charAt(s, to);
  if (next === '+' && isTied) {
    return { modifier: 'at-least', from, to: to + 1, start, end: endOf(s, to) };
  }
  const after = next === '-' && isTied ? to + 1 : to;
  const tail = behind.at(s, after);
  const isSum =
    tail && tail.to === after + 1 && isOneOf(s, after, PLUS) && isAmountAhead(s, tail.to); // £38m plus £6m
  const isEitherWay = tail && isOneOf(s, after, PLUS) && isOneOf(s, tail.to, OR); // 2% plus or minus one
  if (tail && !isSum && !isEitherWay && (after > to || isSpaced(s, to))) {
    return { modifier: tail.value, from, to: tail.to, start, end: endOf(s, tail.to - 1) };
  }
  return undefined;
}

/** *40-odd per cent*: inside the amount. */
function isOdd(s: Sentence, from: number, to: number): boolean {
  for (let i = from + 1; i < to; i++) if (isOneOf(s, i, ODD)) return true;
  return false;
}

/** *handed over 12 men*, *over three years* and *above the 12* say nothing about how many. */
function isOther(s: Sentence, at: number, amount: Amount): boolean {
  if (isOneOf(s, at, ABOUT)) return isOneOf(s, at - 1, TALKS);
  if (isOneOf(s, at, UP)) return isOneOf(s, at - 1, MOVED);
  if (isOneOf(s, at, OVER)) {
    const isRow = isOneOf(s, at - 1, ROW) && isOneOf(s, at - 3, IN); // five days in a row over 45C
    if (hinted(s, at - 1, Hint.phrasalOver) && !isRow) return true;
    if (
      (amount.family === 'time' || isFewOf(s, amount, at)) &&
      amount.form === 'words' &&
      amount.scale === 1 &&
      !hasClass(s, at - 1, Class.auxiliary)
    )
      return true;
    return amount.family === 'time' && !amount.isTied && isDuring(s, at);
  }
  if (isOneOf(s, at, ABOVE)) return amount.family === undefined && amount.form === 'words';
  return isOneOf(s, at, SOME) && isOneOf(s, at - 1, THE);
}

/** *over three summers*; not *one over three*. */
const isFewOf = (s: Sentence, { family, value, to }: Amount, at: number): boolean =>
  family === undefined && value <= DOZEN && looksPlural(s, to) && !couldStart(s, at - 1);
/** Above it nobody writes *over* with words and means *during*. */
const DOZEN = 12;

const isDuring = (s: Sentence, at: number): boolean =>
  !hasClass(s, at - 1, Class.preposition | Class.auxiliary);
