import { Hint } from '../../lexicon/figureWords';
import { Kind } from '../../text/tokens';
import { charAt, hinted, isOneOf, kindAt, type Sentence, startOf, words } from './reading';

const OF = words('of');
const WHOM = words('whom which them these those us the');
const SIZE = words('tall high long wide deep thick above below away apart north south east west');
/** How far around the sentence its paragraph is asked, in tokens. */
const REACH = 60;

/**
 * Whether the *m* that ends a number before token `to` stands for millions although neither money nor a
 * plural shows it: *drew 4.1m*, *1.2m of whom were pupils*. The words of the sentence tell, else those
 * around it; where both kinds stand the nearest does, and where none does it is a metre.
 */
export function speaksOfMillions(s: Sentence, to: number): boolean {
  if (isOneOf(s, to, OF) && isOneOf(s, to + 1, WHOM)) return true;
  if (isOneOf(s, to, SIZE) || charAt(s, to) === '²' || charAt(s, to) === '³') return false;
  const { tokens } = s;
  const around = {
    tokens,
    from: Math.max(0, s.from - REACH),
    to: Math.min(tokens.length, s.to + REACH),
  };
  return nearest(s, to) ?? nearest(around, to) ?? isPredicate(s, to);
}

/** *3.2m voted*, *3.2m are*: something is said of those counted. */
const isPredicate = (s: Sentence, i: number): boolean =>
  hinted(s, i, Hint.verb) || isOneOf(s, i, MANY_ARE);
const MANY_ARE = words('are were have had');

/** What the word nearest to token `at` that tells of either says of it. */
function nearest(s: Sentence, at: number): boolean | undefined {
  for (let step = 0; step <= REACH; step++) {
    for (const i of [at - 2 - step, at + step]) {
      if (i < s.from || i >= s.to) continue;
      if (hinted(s, i, Hint.lengths)) return false;
      if (hinted(s, i, Hint.millions) || isLargeCount(s, i)) return true;
    }
  }
  return undefined;
}

/** *£*, *600,000*: money, or digits in groups. */
const isLargeCount = (s: Sentence, i: number): boolean =>
  kindAt(s, i) === Kind.number
    ? s.tokens.text.startsWith(',', startOf(s, i) + 3) ||
      s.tokens.text.startsWith(',', startOf(s, i) + 2)
    : '£$€'.includes(charAt(s, i) || ' ');
