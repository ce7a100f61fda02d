import { Class } from '../lexicon/classes';
import { hasFact, NameFact } from '../lexicon/nameFacts';
import { genderOfPersonNoun } from '../lexicon/personNouns';
import type { Span } from '../model';
import { appended } from '../text/appended';
import { exactFormSet, foldedToken, formSet } from '../text/forms';
import { Kind, type Tokens } from '../text/tokens';
import { isDescribing } from './describingPhrase';
import { classesAt, codeAt, isCapitalWord, isSpaced, kindAt, wordAt } from './namesRuns';
import { leavesNounWhole } from './rolesPhrase';
import { isHisOrHer, isThe } from './smallForms';
import { endsPhrase, isAsideOfName, isPerson, MOST_BETWEEN } from './unnamedPhrase';

/** Somebody whom the text does not name here (*a farmer*, *my father*), whom a pronoun may go back to. */
export interface StrangerDraft {
  /** With its determiner or possessor. */
  readonly span: Span;
  readonly gender: 'female' | 'male' | undefined;
  /** *His* or *her* says whose kin it is. */
  readonly isOwned: boolean;
  readonly sentence: number;
  readonly isSubject: boolean;
}

/** The people without a name in one paragraph, in order; spans are relative to it. */
export function findStrangers(
  tokens: Tokens,
  sentenceEnds: readonly number[],
): readonly StrangerDraft[] {
  let drafts: StrangerDraft[] = [];
  let sentence = 0;
  let until = sentenceEnds[0] ?? tokens.length;
  let opening = 0; // of the sentence
  for (let token = 1; token < tokens.length; token++) {
    while (token >= until) {
      opening = tokens.start[until] ?? 0;
      until = sentenceEnds[++sentence] ?? tokens.length;
    }
    if (!isPerson(tokens, token) && !isDescribing(tokens, token)) continue;
    if (tokens.kind[token] !== Kind.word || isCapitalWord(tokens, token)) continue;
    const from = startOf(tokens, token);
    if (from < 0 || !standsAlone(tokens, token + 1) || isAttribute(tokens, from)) continue;
    const isDoing = isSubject(tokens, from, token + 1);
    const opens = tokens.start[from] === opening && isSome(tokens, from);
    if (opens && !isDoing) continue; // A widower of 80, he
    drafts = appended(drafts, {
      span: { start: tokens.start[from] ?? 0, end: tokens.end[token] ?? 0 },
      gender: genderOfPersonNoun(foldedToken(tokens, token)),
      isOwned: isHisOrHer(tokens, from),
      sentence,
      isSubject: isDoing,
    });
  }
  return drafts;
}

const isSome = formSet('a an another one');
const isOwner = formSet('my our your their his her');

/** Where the phrase starts whose noun is at `token`: at an indefinite determiner, or whose kin it is; -1 for none. */
function startOf(tokens: Tokens, token: number): number {
  const isKin = (classesAt(tokens, token) & Class.kin) !== 0;
  let isOwned = false;
  for (let at = token - 1; at >= 0 && token - at <= MOST_BETWEEN + 1; at--) {
    const kind = kindAt(tokens, at);
    if (isSome(tokens, at)) return at;
    if (isOwner(tokens, at)) return isKin ? at : -1;
    if (isThe(tokens, at)) return isOwned ? at : -1;
    if (isOwned && isCapitalWord(tokens, at)) return at;
    if (kind === Kind.clitic) {
      if (!isKin) return -1;
      isOwned = true;
      continue;
    }
    const isInner = kind === Kind.number || (kind === Kind.dash && !isSpaced(tokens, at));
    if (isInner) continue;
    if (kind !== Kind.word || endsPhrase(tokens, at)) return -1;
  }
  return -1;
}

/** No name, further noun or compound follows. */
function standsAlone(tokens: Tokens, end: number): boolean {
  const kind = kindAt(tokens, end);
  if (kind === Kind.dash) return isSpaced(tokens, end);
  if (kind === Kind.clitic || kind === Kind.number || isCapitalWord(tokens, end)) return false;
  if (isCalled(tokens, end)) return false;
  if (codeAt(tokens, end) === 44) return !isCapitalWord(tokens, end + 1); // her mother, Ada,
  if (kind !== Kind.word || hasFact(wordAt(tokens, end), NameFact.humanVerb)) return true;
  return !isPerson(tokens, end) && leavesNounWhole(tokens, end);
}

const isCalled = exactFormSet('called named known');
const isCopula = exactFormSet(
  'is was be been being became become becoming becomes as remains remained are were not like than called named',
);

/** The phrase says what somebody is: *was a farmer*, *Ada Obi, a farmer*. */
function isAttribute(tokens: Tokens, from: number): boolean {
  return isCopula(tokens, from - 1) || isAsideOfName(tokens, from);
}

/** A verb follows, and no preposition stands before it. */
const isSubject = (tokens: Tokens, from: number, end: number): boolean =>
  (classesAt(tokens, from - 1) & Class.preposition) === 0 &&
  ((classesAt(tokens, end) & (Class.cue | Class.auxiliary | Class.relative)) !== 0 ||
    hasFact(wordAt(tokens, end), NameFact.humanVerb | NameFact.irregularPast) ||
    foldedToken(tokens, end).endsWith('ed'));
