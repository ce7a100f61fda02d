import { Class } from '../lexicon/classes';
import { wordSet } from '../lexicon/reportingWords';
import { makerWords, namingWords, termWords, workNouns, workParts } from '../lexicon/works';
import { Kind, Shape, type Tokens } from '../text/tokens';
import { isAs, isOf, isThat } from './smallWords';

/** What stands right before the opening mark. */
export type Before =
  | 'start'
  | 'comma'
  | 'colon'
  | 'stop'
  | 'dash'
  | 'bracket'
  | 'determiner'
  | 'possessive'
  | 'work'
  | 'outlet'
  | 'naming'
  | 'term'
  | 'that'
  | 'as'
  | 'preposition'
  | 'conjunction'
  | 'auxiliary'
  | 'cue'
  | 'cue noun'
  | 'capital'
  | 'word'
  | 'quotation'
  | 'other';

/** What stands behind the closing mark and the punctuation that belongs to it. */
export type After =
  | 'end'
  | 'comma'
  | 'stop'
  | 'dash'
  | 'capital'
  | 'pronoun'
  | 'cue'
  | 'preposition'
  | 'function'
  | 'work'
  | 'word'
  | 'quotation'
  | 'other';

const isNaming = wordSet(namingWords);
/** *“Late Desk” host Ada Obi* */
export const isMaker = wordSet(makerWords);
const isWork = wordSet(workNouns);
const isTerm = wordSet(termWords);
const isPartOfWork = wordSet(workParts);
/** *a man known as ‘the Fox’* */
const isKnown = wordSet('known');

/** What stands right before the token of an opening mark. */
export function beforeOf(tokens: Tokens, opening: number): Before {
  const at = opening - 1;
  if (at < 0) return 'start';
  const code = codeAt(tokens, at);
  switch (tokens.kind[at] ?? 0) {
    case Kind.punctuation:
      // *her new film, “Slow Rivers”*
      if (code === 44 && isWork(tokens.word[at - 1] ?? -1)) return 'work';
      return code === 44 || code === 59 ? 'comma' : code === 58 ? 'colon' : 'stop';
    case Kind.dash:
      return 'dash';
    case Kind.bracket:
      return 'bracket';
    case Kind.mark:
      return isOutlet(tokens, at - 1) ? 'outlet' : 'quotation';
    case Kind.clitic:
      return isOutlet(tokens, at - 1) ? 'outlet' : 'possessive';
    case Kind.word:
      return beforeWord(tokens, at);
    default:
      return 'other';
  }
}

/** Who sends or prints works: *CBC* of *CBC’s “Morning”*, *News* of *Metro News’ “Late Desk”*, *Radio Leeds*. */
const isOutlet = (tokens: Tokens, token: number): boolean =>
  tokens.kind[token] === Kind.word &&
  (((tokens.shape[token] ?? 0) & Shape.allCaps) !== 0 ||
    isPress(tokens.word[token] ?? -1) ||
    (isPress(tokens.word[token - 1] ?? -1) && tokens.kind[token - 1] === Kind.word));

const isPress = wordSet('news radio tv television times post network channel herald');

function beforeWord(tokens: Tokens, at: number): Before {
  const word = tokens.word[at] ?? -1;
  const classes = tokens.classes[at] ?? 0;
  if (isThat(word)) return 'that';
  if (isAs(word)) return isKnown(tokens.word[at - 1] ?? -1) ? 'naming' : 'as';
  if (isTerm(word)) return 'term';
  if (isWork(word)) return 'work';
  if (isOf(word) && isPartOfWork(tokens.word[at - 1] ?? -1)) return 'work';
  if (isNaming(word)) return 'naming';
  if ((classes & Class.possessive) !== 0) return 'possessive';
  if ((classes & Class.determiner) !== 0) return 'determiner';
  if ((classes & Class.preposition) !== 0) return 'preposition';
  if ((classes & Class.conjunction) !== 0) return 'conjunction';
  if ((classes & (Class.auxiliary | Class.negation)) !== 0) return 'auxiliary';
  if ((classes & Class.cueNoun) !== 0) return 'cue noun';
  if ((classes & Class.cue) !== 0) return 'cue';
  return ((tokens.shape[at] ?? 0) & Shape.capital) !== 0 ? 'capital' : 'word';
}

/** What the token at `at` is, behind a closing mark and its punctuation. */
export function afterOf(tokens: Tokens, at: number): After {
  if (at >= tokens.length) return 'end';
  const code = codeAt(tokens, at);
  const classes = tokens.classes[at] ?? 0;
  switch (tokens.kind[at] ?? 0) {
    case Kind.punctuation:
      return code === 44 || code === 59 ? 'comma' : 'stop';
    case Kind.dash:
      return 'dash';
    case Kind.mark:
      return 'quotation';
    case Kind.word:
      if ((classes & Class.subjectPronoun) !== 0) return 'pronoun';
      if (isWork(tokens.word[at] ?? -1) || isMaker(tokens.word[at] ?? -1)) return 'work';
      if ((classes & Class.cue) !== 0) return 'cue';
      if (((tokens.shape[at] ?? 0) & Shape.capital) !== 0) return 'capital';
      if ((classes & Class.preposition) !== 0) return 'preposition';
      return (classes & FUNCTION) !== 0 ? 'function' : 'word';
    default:
      return 'other';
  }
}

const FUNCTION =
  Class.determiner |
  Class.preposition |
  Class.conjunction |
  Class.auxiliary |
  Class.subjectPronoun |
  Class.objectPronoun |
  Class.negation |
  Class.relative;

/** The first code unit of a token. */
export const codeAt = (tokens: Tokens, token: number): number =>
  tokens.codes[tokens.start[token] ?? 0] ?? 0;
