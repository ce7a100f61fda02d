import { Class } from '../lexicon/classes';
import type { Span } from '../model';
import { foldedToken, formSet } from '../text/forms';
import { Kind, Shape, type Tokens } from '../text/tokens';
import { classesAt, codeAt, isCapitalWord, kindAt, shapeAt } from './namesRuns';
import { leavesNounWhole } from './rolesPhrase';
import { isHisOrHer, isOf } from './smallForms';

/** A word for kin with whose it is: *her late husband*, *Ada Obi’s brother*, *the couple’s son*, *daughter of Tam Obi*. */
export interface KinDraft {
  /** With its determiner or possessor; of a name that owns it, the words behind the ’s. */
  readonly span: Span;
  /** In lower case; *ex-wife* for a former one. */
  readonly noun: string;
  readonly owner: 'pronoun' | 'couple' | 'name before' | 'name after';
  /** The pronoun, or where the name that owns it ends (*before*) or starts (*after*). */
  readonly at: Span;
  readonly sentence: number;
  readonly isSubject: boolean;
}

/** The kin phrases in one paragraph, in order; spans are relative to it. */
export function findKinPhrases(
  tokens: Tokens,
  sentenceEnds: readonly number[],
): readonly KinDraft[] {
  const drafts: KinDraft[] = [];
  if ((tokens.anyClasses & Class.kin) === 0) return drafts;
  let sentence = 0;
  let until = sentenceEnds[0] ?? tokens.length;
  for (let token = 0; token < tokens.length; token++) {
    while (token >= until) until = sentenceEnds[++sentence] ?? tokens.length;
    if (((tokens.classes[token] ?? 0) & Class.kin) === 0 || !isKinNoun(tokens, token)) continue;
    const draft = kinPhrase(tokens, token, sentence);
    if (draft) drafts.push(draft);
  }
  return drafts;
}

/** Too loose to be told by whose they are alone. */
const isLoose = formSet(
  'friend colleague neighbour neighbor rival predecessor successor child parent',
);

const isKinNoun = (tokens: Tokens, token: number): boolean =>
  kindAt(tokens, token) === Kind.word &&
  (shapeAt(tokens, token) & Shape.capital) === 0 &&
  !isLoose(tokens, token) &&
  !isJoined(tokens, token + 1);

/** A hyphen without a space: *brother-in-law*. */
const isJoined = (tokens: Tokens, token: number): boolean =>
  kindAt(tokens, token) === Kind.dash && (shapeAt(tokens, token) & Shape.spaced) === 0;

const isTheir = formSet('their');
const isCouple = formSet('couple pair');
const isArticle = formSet('the a an');
const isEx = formSet('ex');
/** Words and joints between the owner and the noun. */
const MOST_BETWEEN = 6;

function kinPhrase(tokens: Tokens, token: number, sentence: number): KinDraft | undefined {
  const end = token + 1;
  const isFormer = isJoined(tokens, token - 1) && isEx(tokens, token - 2);
  const noun = `${isFormer ? 'ex-' : ''}${foldedToken(tokens, token)}`;
  const draft = (from: number, owner: KinDraft['owner'], at: Span): KinDraft => ({
    span: { start: tokens.start[from] ?? 0, end: tokens.end[token] ?? 0 },
    noun,
    owner,
    at,
    sentence,
    isSubject: (classesAt(tokens, end) & (Class.cue | Class.auxiliary)) !== 0,
  });
  if (isOf(tokens, end) && isCapitalWord(tokens, end + 1)) {
    const from = isArticle(tokens, token - 1) ? token - 1 : token;
    return draft(from, 'name after', spanOf(tokens, end + 1));
  }
  if (kindAt(tokens, end) === Kind.word && !isCapitalWord(tokens, end)) {
    if (!leavesNounWhole(tokens, end)) return undefined;
  }
  for (let at = token - 1; at >= 0 && token - at <= MOST_BETWEEN; at--) {
    if (isTheir(tokens, at)) return draft(at, 'couple', spanOf(tokens, at));
    if (isHisOrHer(tokens, at)) return draft(at, 'pronoun', spanOf(tokens, at));
    if (kindAt(tokens, at) === Kind.clitic) {
      const isTheirs = isCouple(tokens, at - 1) && isArticle(tokens, at - 2);
      if (isTheirs) return draft(at - 2, 'couple', spanOf(tokens, at - 1));
      if (!isCapitalWord(tokens, at - 1)) return undefined;
      return draft(at + 1, 'name before', spanOf(tokens, at - 1));
    }
    if (!mayStandBetween(tokens, at)) return undefined;
  }
  return undefined;
}

/** *late*, *elder*, *11-year-old*, *ex-*: in lower case, and nothing that ends a noun phrase. */
function mayStandBetween(tokens: Tokens, token: number): boolean {
  const kind = kindAt(tokens, token);
  if (kind === Kind.number || (kind === Kind.dash && isJoined(tokens, token))) return true;
  if (kind !== Kind.word || (shapeAt(tokens, token) & Shape.capital) !== 0) return false;
  const others =
    Class.preposition |
    Class.conjunction |
    Class.auxiliary |
    Class.relative |
    Class.determiner |
    Class.kin |
    Class.cue;
  return (classesAt(tokens, token) & others) === 0 && codeAt(tokens, token) >= 0;
}

const spanOf = (tokens: Tokens, token: number): Span => ({
  start: tokens.start[token] ?? 0,
  end: tokens.end[token] ?? 0,
});
