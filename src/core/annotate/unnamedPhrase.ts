import { Class } from '../lexicon/classes';
import { Kind, type Tokens } from '../text/tokens';
import { classesAt, codeAt, isCapitalWord, kindAt } from './namesRuns';

/** Most words between the determiner of a phrase for somebody without a name and its noun. */
export const MOST_BETWEEN = 4;

const PERSON = Class.role | Class.kin;
const ENDS =
  Class.preposition |
  Class.conjunction |
  Class.auxiliary |
  Class.relative |
  Class.subjectPronoun |
  Class.cue;

/** A noun for somebody's office, trade or kinship. */
export const isPerson = (tokens: Tokens, token: number): boolean =>
  (classesAt(tokens, token) & PERSON) !== 0;

/** No such phrase has that word in it. */
export const endsPhrase = (tokens: Tokens, token: number): boolean =>
  (classesAt(tokens, token) & ENDS) !== 0;

/** What starts at a token stands behind a comma or a dash and a name or an age: *Ada Obi, a farmer*. */
export function isAsideOfName(tokens: Tokens, from: number): boolean {
  const isAside = codeAt(tokens, from - 1) === 44 || kindAt(tokens, from - 1) === Kind.dash;
  return isAside && (isCapitalWord(tokens, from - 2) || kindAt(tokens, from - 2) === Kind.number);
}
