import { Class } from '../../lexicon/classes';
import { Kind } from '../../text/tokens';
import { isFractionSign } from './number';
import { numberWordAt } from './numberWords';
import {
  charAt,
  hasClass,
  isCapital,
  isJoint,
  isWord,
  kindAt,
  lengthAt,
  looksPlural,
  type Sentence,
} from './reading';
import { unitPhraseAt, unitSymbolAt } from './units';

/** What follows a number: a unit or magnitude, a plural noun, the end of its clause, or nothing of these. */
export function hasQuantityAhead(s: Sentence, i: number): 'unit' | 'plural' | 'end' | 'none' {
  if (charAt(s, i) === '%' || charAt(s, i) === '°' || isFractionSign(s, i)) return 'unit';
  const at = isJoint(s, i) ? i + 1 : i;
  const isOfTwo = kindAt(s, i) === Kind.number && lengthAt(s, i) <= 2 && charAt(s, i + 1) === '/';
  if (isOfTwo && lengthAt(s, i - 1) <= 2) return 'unit'; // 1 1/2 cups; no 2031 1/4 of them
  if (
    unitPhraseAt(s, at) ||
    unitSymbolAt(s, at) ||
    hasClass(s, at, Class.unit) ||
    numberWordAt(s, at)?.kind === 'magnitude'
  )
    return 'unit';
  if (!isWord(s, i)) return kindAt(s, i) === Kind.dash ? 'none' : 'end';
  for (let k = i; k < i + 3 && isWord(s, k); k++) {
    if (hasClass(s, k, Class.preposition | Class.conjunction | Class.auxiliary | Class.determiner))
      break;
    if (looksPlural(s, k) && !isCapital(s, k)) return 'plural';
  }
  return 'none';
}
