import { Class } from '../lexicon/classes';
import { hasFact, NameFact } from '../lexicon/nameFacts';
import { foldedToken, isEverydayToken } from '../text/forms';
import { Kind, type Tokens } from '../text/tokens';
import { classesAt, codeAt, isCapitalWord, kindAt, wordAt } from './namesRuns';

/** In tokens. */
const LONGEST_ASIDE = 16;

/** In front of an object, and of the subject of a clause inside another (*she said Obi would*). */
const INNER = Class.preposition | Class.cue;

/** Whether the name [from, to) is the subject of a verb behind it, or behind what commas set off (*Obi, a baker, left*). */
export function isSubjectName(tokens: Tokens, from: number, to: number): boolean {
  if ((classesAt(tokens, from - 1) & INNER) !== 0) return false;
  if (acts(tokens, to)) return true;
  if (codeAt(tokens, to) !== 44) return false; // ,
  for (let at = to + 1; at < to + LONGEST_ASIDE; at++) {
    const code = codeAt(tokens, at);
    if (code === 44 && isPredicate(tokens, at + 1)) return true;
    if (kindAt(tokens, at) === Kind.punctuation && code !== 44) return false;
  }
  return false;
}

/** A verb, or one behind an adverb. */
const acts = (tokens: Tokens, token: number): boolean =>
  isPredicate(tokens, (classesAt(tokens, token) & Class.adverb) === 0 ? token : token + 1);

/** A finite verb in lower case: an auxiliary, a past, or a form in -s that is an everyday word. */
function isPredicate(tokens: Tokens, token: number): boolean {
  if (kindAt(tokens, token) !== Kind.word || isCapitalWord(tokens, token)) return false;
  if ((classesAt(tokens, token) & (Class.cue | Class.auxiliary)) !== 0) return true;
  const word = wordAt(tokens, token);
  if (hasFact(word, NameFact.humanVerb | NameFact.irregularPast)) return true;
  if (hasFact(word, NameFact.groupNoun)) return false;
  const others = Class.preposition | Class.conjunction | Class.possessive | Class.role | Class.kin;
  if ((classesAt(tokens, token) & others) !== 0) return false;
  const text = foldedToken(tokens, token);
  const isForm = text.endsWith('ed') || (text.endsWith('s') && !text.endsWith('ss'));
  return isForm && isEverydayToken(tokens, token);
}
