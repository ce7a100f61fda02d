import { Class } from '../lexicon/classes';
import { Kind, Shape, type Tokens } from '../text/tokens';
import { classesAt, codeAt, isCapitalWord, kindAt, shapeAt } from './namesRuns';

/**
 * Where *Florence, S.C. (HP) —* in front of a paragraph ends, in tokens: a town of one word, or of several in capitals,
 * with its region, agency or day. 0 for any other opening, *Florence, the mayor — …* and *Florence — …* among them.
 */
export function datelineEnd(tokens: Tokens): number {
  if (!isCapitalWord(tokens, 0)) return 0;
  const town = townEnd(tokens);
  const isLed = codeAt(tokens, town) === 44 || kindAt(tokens, town) === Kind.bracket; // ,
  if (!isLed || isAgeAt(tokens, town + 1)) return 0;
  let isPlaced = false;
  for (let at = town; at < town + LONGEST; at++) {
    switch (kindAt(tokens, at)) {
      case Kind.dash:
        return isPlaced && isBetweenSpaces(tokens, at) && isCapitalWord(tokens, at + 1)
          ? at + 1
          : 0;
      case Kind.word:
        if (!isCapitalWord(tokens, at)) return 0;
        isPlaced ||= tellsPlace(tokens, at);
        break;
      case Kind.number:
      case Kind.bracket:
        break;
      default:
        if (codeAt(tokens, at) !== 44 && codeAt(tokens, at) !== 46) return 0; // , .
    }
  }
  return 0;
}

/** Where the town ends that may open a paragraph, of several words in capitals (*PORT MARLOW*; *ADA OBI* is who speaks). */
export function townEnd(tokens: Tokens): number {
  if ((classesAt(tokens, 0) & (Class.givenName | Class.honorific | Class.role)) !== 0) return 1;
  let at = 1;
  while (at < LONGEST_TOWN && isInCapitals(tokens, at - 1) && isInCapitals(tokens, at)) at++;
  return at;
}

/** In words. */
const LONGEST_TOWN = 4;

const isInCapitals = (tokens: Tokens, at: number): boolean =>
  kindAt(tokens, at) === Kind.word && (shapeAt(tokens, at) & Shape.allCaps) !== 0;

/** *Ada, 34, Lund — I love it*: somebody asked in the street. */
const isAgeAt = (tokens: Tokens, token: number): boolean =>
  kindAt(tokens, token) === Kind.number && codeAt(tokens, token + 1) === 44; // ,

/** In tokens. */
const LONGEST = 14;

const isBetweenSpaces = (tokens: Tokens, dash: number): boolean =>
  (shapeAt(tokens, dash) & shapeAt(tokens, dash + 1) & Shape.spaced) !== 0;

/** A region or month, its abbreviation, or an agency’s letters in brackets; not *Kane (England) — Scored twice*. */
function tellsPlace(tokens: Tokens, at: number): boolean {
  const classes = classesAt(tokens, at);
  if ((classes & (Class.suffix | Class.honorific | Class.role)) !== 0) return false;
  const isInBrackets = kindAt(tokens, at - 1) === Kind.bracket;
  const telling = Class.month | Class.abbreviation | (isInBrackets ? 0 : Class.place);
  if ((classes & telling) !== 0) return true;
  const shape = shapeAt(tokens, at);
  return (shape & Shape.dotted) !== 0 || (isInBrackets && (shape & Shape.allCaps) !== 0);
}
