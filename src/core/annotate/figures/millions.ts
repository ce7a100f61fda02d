import { Class } from '../../lexicon/classes';
import { Hint } from '../../lexicon/figureWords';
import { Kind } from '../../text/tokens';
import {
  charAt,
  firstAt,
  hasClass,
  hinted,
  isOneOf,
  kindAt,
  lengthAt,
  type Sentence,
  textOf,
  words,
} from './reading';
import { A, AND, BETWEEN, BY, OF, THE } from './wordSets';

const WHOM = words('whom which them these those us the');
const SIZE = words(
  'tall high long wide deep thick above below away apart north south east west along inside outside',
);
/** *within 200m of*, *40m from the shore*, *2m apart*, *30m²*. */
const isPlaced = (s: Sentence, to: number): boolean =>
  isOneOf(s, to, SIZE) ||
  isOneOf(s, to - 3, WITHIN) ||
  (isOneOf(s, to - 3, BY) && textOf(s, to - 4) === 'm') || // 40m by 25m
  (isOneOf(s, to, FROM) && hasClass(s, to + 1, Class.determiner)) ||
  charAt(s, to) === '²' ||
  charAt(s, to) === '³';
const WITHIN = words('within every');
const FROM = words('from off');
/** How far a word of goods or people may be from a whole number, which distances mostly are. */
const NEAR = 5;
/** How far around the sentence its paragraph is asked, in tokens. */
const REACH = 60;

/**
 * Whether the *m* that ends a number before token `to` stands for millions although neither money nor a
 * plural shows it: *drew 4.1m*, *1.2m of whom were pupils*. The words of the sentence tell, the nearest
 * first, then those around it, then large numbers; where nothing does it is a metre.
 */
export function speaksOfMillions(s: Sentence, to: number): boolean {
  if (isPlaced(s, to)) return false;
  const number = to - 2;
  if (isGrouped(s, number)) return false; // the 1,500m, climbed to 3,400m
  if (isOneOf(s, number - 1, A) && isOneOf(s, to, OBJECTS) && !isOfMany(s, to + 1)) return false;
  if (isSum(s, number) && !isOneOf(s, to, OF_TO)) return true; // a bid of 4.5m
  if (isOneOf(s, to, OF) && isOneOf(s, to + 1, WHOM)) return true;
  const isWhole = !textOf(s, number).includes('.');
  const isEvent = isWhole && isOneOf(s, number - 1, THE); // the 800m will be run
  const told =
    nearest(s, to, isWhole ? NEAR : REACH) ?? (!isEvent && isPredicate(s, to) ? true : undefined);
  if (told !== undefined) return told;
  const { tokens } = s;
  const around = {
    tokens,
    from: Math.max(0, s.from - REACH),
    to: Math.min(tokens.length, s.to + REACH),
  };
  return nearest(around, to, isWhole ? NEAR : REACH) ?? (!isWhole && isAmongLarge(around, to));
}

/** *in sales*, *of doses*, *since May*: what a drop or gap is of. */
const isOfMany = (s: Sentence, i: number): boolean =>
  hasClass(s, i, Class.preposition) && !isOneOf(s, i, BETWEEN);

/** *a 3m gap*, *a 30m drop*: things in one's way, which nobody counts by the million; no *a 5m drop in sales*. */
const OBJECTS = words('gap drop wall fence barrier statue pole mast buffer');
/** A bid, fee or budget of so much; a loss may be of metres, and so are *a bid of 2m to clear the bar*, *a budget of 9m of rope*. */
const isSum = (s: Sentence, number: number): boolean =>
  isOneOf(s, number - 1, OF) && isOneOf(s, number - 2, SUMS);
const SUMS = words('bid fee fine profit budget');
const OF_TO = words('of to');

/**
 * Whether a plural behind token `to` is counted by an *m* in front: of *1,300m people*, not of *the 1,500m runners*,
 * *the 100m and 200m titles*.
 */
export const mayCount = (s: Sentence, to: number): boolean =>
  !isPlaced(s, to) && !isOfRaces(s, to) && (!isGrouped(s, to - 2) || hinted(s, to, Hint.millions));

const isOfRaces = (s: Sentence, to: number): boolean =>
  isOneOf(s, to, RACES) && isOneOf(s, to - 3, AND) && textOf(s, to - 4) === 'm';
const RACES = words('titles races finals heats sprints crowns');

/** *3.2m voted*, *3.2m are*: something is said of those counted. */
const isPredicate = (s: Sentence, i: number): boolean =>
  hinted(s, i, Hint.verb) || isOneOf(s, i, MANY_ARE);
const MANY_ARE = words('are were have had will would could may');

/** What the word nearest to token `at` that tells of either says of it. */
function nearest(s: Sentence, at: number, reach: number): boolean | undefined {
  for (let step = 0; step <= REACH; step++) {
    for (const i of [at - 2 - step, at + step]) {
      if (hinted(s, i, Hint.lengths)) return false;
      if (step <= reach && hinted(s, i, Hint.millions)) return true;
    }
  }
  return undefined;
}

/** Money, or digits in groups, near the decimal that ends before token `at`. */
function isAmongLarge(s: Sentence, at: number): boolean {
  for (let i = Math.max(s.from, at - REACH); i < Math.min(s.to, at + REACH); i++) {
    if (kindAt(s, i) === Kind.number ? isGrouped(s, i) : MONEY.has(firstAt(s, i))) return true;
  }
  return false;
}
const MONEY = new Set(Array.from('£$€', (it) => it.charCodeAt(0)));

const isGrouped = (s: Sentence, i: number): boolean =>
  lengthAt(s, i) > 4 && textOf(s, i).includes(',');
