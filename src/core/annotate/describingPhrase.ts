import { Class } from '../lexicon/classes';
import { describingNouns, looseDescriptions, personEndings } from '../lexicon/describingNouns';
import { hasFact, NameFact } from '../lexicon/nameFacts';
import { isPersonNoun as isPersonForm } from '../lexicon/personNouns';
import { foldedToken, formSet, isEverydayToken } from '../text/forms';
import { Kind, Shape, type Tokens } from '../text/tokens';
import { classesAt, isCapitalWord, kindAt, shapeAt, wordAt } from './namesRuns';
import { leavesNounWhole, modifiesRole } from './rolesPhrase';
import { isAnd, isOf, isOfState, isThe } from './smallForms';

/** A phrase that says what somebody is: *the former finance minister*, *a friend of the mayor*. */
export interface DescribingPhrase {
  /** Its first token. */
  readonly from: number;
  /** One past the last token of its head; what belongs to it behind that ends at {@link restEnd}. */
  readonly to: number;
  readonly opener: 'the' | 'a' | 'one of' | 'possessor' | 'none';
}

/** Words in front of the head. */
const LONGEST = 9;
const isAn = formSet('a an another');
/** Behind an article they say that nobody in particular is meant, or not that person (*the next mayor*). */
const isOther = formSet(
  'next future typical average ordinary ideal potential perfect likely possible other same',
);
const isLoose = formSet(looseDescriptions);
const ENDS =
  Class.preposition |
  Class.relative |
  Class.auxiliary |
  Class.conjunction |
  Class.subjectPronoun |
  Class.objectPronoun |
  Class.determiner;

/**
 * The phrase that starts at a token and has a noun for one person as its head; `undefined` for any other.
 * @param mayBeBare any such noun can stand without an article, as behind *as*.
 * @param name the token of a name right behind the phrase (*the painter* Ada Obi).
 */
export function describingPhrase(
  tokens: Tokens,
  from: number,
  mayBeBare = false,
  name = -1,
): DescribingPhrase | undefined {
  const { opener, next } = opening(tokens, from);
  if (opener !== 'none' && isOther(tokens, next)) return undefined;
  const to = phrase(tokens, next, opener, mayBeBare, name);
  return to < 0 || (name >= 0 && to !== name) ? undefined : { from, to, opener };
}

function opening(
  tokens: Tokens,
  from: number,
): { readonly opener: DescribingPhrase['opener']; readonly next: number } {
  const next = from + 1;
  if (isOne(tokens, from) && isOf(tokens, next)) return { opener: 'one of', next: next + 1 };
  if (isThe(tokens, from)) return { opener: 'the', next };
  if (isAn(tokens, from)) return { opener: 'a', next };
  if ((classesAt(tokens, from) & Class.possessive) !== 0) return { opener: 'possessor', next };
  let end = from;
  while (end - from < 4 && isCapitalWord(tokens, end)) end++;
  const isOwner = end > from && (classesAt(tokens, from) & NO_OWNER) === 0;
  return isOwner && kindAt(tokens, end) === Kind.clitic
    ? { opener: 'possessor', next: end + 1 }
    : { opener: 'none', next: from };
}

/** *That’s*, *He’s*. */
const NO_OWNER = Class.determiner | Class.subjectPronoun | Class.relative;

/** One past the head of the words from a token, or -1; bare ones (*president of …*) must all belong to a role. */
function phrase(
  tokens: Tokens,
  from: number,
  opener: DescribingPhrase['opener'],
  mayBeBare: boolean,
  name: number,
): number {
  const isBare = opener === 'none';
  const isHead = opener === 'one of' ? isPersonPlural : isPersonNoun;
  const start =
    opener === 'one of' && (classesAt(tokens, from) & Class.determiner) !== 0 ? from + 1 : from;
  for (let at = start; at < tokens.length && at - from < LONGEST; at++) {
    const kind = kindAt(tokens, at);
    if (kind === Kind.number || kind === Kind.clitic) {
      if (isBare) return -1;
      continue;
    }
    if (kind === Kind.dash && (shapeAt(tokens, at) & Shape.spaced) === 0) continue;
    if (kind !== Kind.word || (classesAt(tokens, at) & ENDS) !== 0) return -1;
    if (
      isHead(tokens, at) &&
      !(isBare && !mayBeBare && isLoose(tokens, at)) &&
      !isAdjective(tokens, at)
    ) {
      const to = compoundEnd(tokens, at);
      if (to === name || endsPhrase(tokens, to)) return to;
    } else if (isBare && !modifiesRole(tokens, at) && !isCapitalWord(tokens, at)) return -1;
  }
  return -1;
}

const isPersonNoun = (tokens: Tokens, token: number): boolean =>
  ((classesAt(tokens, token) & Class.role) !== 0 && !isParticiple(tokens, token)) ||
  ((classesAt(tokens, token) & Class.kin) !== 0 && !isCapitalWord(tokens, token)) ||
  isDescribing(tokens, token) ||
  (wordAt(tokens, token) < 0 &&
    !isCapitalWord(tokens, token) &&
    personEndings.test(foldedToken(tokens, token)));

/** *founders* of a person noun *founder*. */
function isPersonPlural(tokens: Tokens, token: number): boolean {
  const text = foldedToken(tokens, token);
  if (text === 'women' || text === 'men' || text === 'people' || text === 'children') return true;
  const singular = text.endsWith('ies') ? `${text.slice(0, -3)}y` : text.slice(0, -1);
  return text.endsWith('s') && (isPersonForm(singular) || personEndings.test(singular));
}

/** Whether a token is a noun for what somebody is that is no role. */
export const isDescribing = formSet(describingNouns);
/** *independent* in front of one more word. */
const isAdjective = (tokens: Tokens, token: number): boolean =>
  hasFact(wordAt(tokens, token), NameFact.modifier) &&
  kindAt(tokens, token + 1) === Kind.word &&
  (classesAt(tokens, token + 1) & (ENDS | Class.adverb)) === 0;

const isParticiple = formSet('accused deceased');
const isOne = formSet('one');
const isJoint = formSet('in at general elect');

/** One past *editor-in-chief*, *president-elect*, *secretary of state*, or past the head alone. */
function compoundEnd(tokens: Tokens, head: number): number {
  let to = head + 1;
  const isJoined = (at: number): boolean =>
    kindAt(tokens, at) === Kind.dash && (shapeAt(tokens, at) & Shape.spaced) === 0;
  if (isJoined(to) && isJoint(tokens, to + 1)) {
    while (isJoined(to) && kindAt(tokens, to + 1) === Kind.word) to += 2;
    return to;
  }
  return isOf(tokens, to) && isOfState(tokens, to + 1) ? to + 2 : to;
}

/** Whether the noun is the phrase's last: no further noun, name, possessive or compound follows. */
function endsPhrase(tokens: Tokens, to: number): boolean {
  const kind = kindAt(tokens, to);
  if (kind === Kind.clitic || kind === Kind.number) return false;
  if (kind === Kind.dash) return (shapeAt(tokens, to) & Shape.spaced) !== 0;
  if (kind !== Kind.word) return true;
  if (isCapitalWord(tokens, to) || (classesAt(tokens, to) & Class.role) !== 0) return false;
  return leavesNounWhole(tokens, to) || hasFact(wordAt(tokens, to), NameFact.humanVerb);
}

/** In tokens. */
const LONGEST_REST = 10;
const STOPS =
  Class.relative |
  Class.auxiliary |
  Class.subjectPronoun |
  Class.objectPronoun |
  Class.adverb |
  Class.time |
  Class.cue;

/** One past the words that belong to a phrase behind its head: *of the Society of Lund*. */
export function restEnd(tokens: Tokens, { to }: DescribingPhrase): number {
  if (!isOf(tokens, to)) return to;
  let at = to + 1;
  for (; at < to + LONGEST_REST && kindAt(tokens, at) === Kind.word; at++) {
    if (isAnd(tokens, at)) {
      if (isCapitalWord(tokens, at - 1) && isCapitalWord(tokens, at + 1)) continue;
      break;
    }
    if (isCapitalWord(tokens, at) || isOf(tokens, at)) continue;
    const classes = classesAt(tokens, at);
    if (
      (classes & (STOPS | Class.preposition | Class.conjunction)) !== 0 ||
      isLowerPast(tokens, at)
    ) {
      break;
    }
  }
  while (at > to && (isOf(tokens, at - 1) || (classesAt(tokens, at - 1) & Class.determiner) !== 0))
    at--;
  return at;
}

/** A past form in lower case. */
export const isLowerPast = (tokens: Tokens, token: number): boolean =>
  !isCapitalWord(tokens, token) &&
  (hasFact(wordAt(tokens, token), NameFact.humanVerb | NameFact.irregularPast) ||
    (foldedToken(tokens, token).endsWith('ed') && isEverydayToken(tokens, token)));
