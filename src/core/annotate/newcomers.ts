import { genderOfPersonNoun } from '../lexicon/personNouns';
import type { Span } from '../model';
import { appended } from '../text/appended';
import { foldedToken, formSet } from '../text/forms';
import { Kind, type Tokens } from '../text/tokens';
import { isDescribing } from './describingPhrase';
import { codeAt, isCapitalWord, isSpaced, kindAt } from './namesRuns';
import { leavesNounWhole } from './rolesPhrase';
import { endsPhrase, isAsideOfName, isPerson, MOST_BETWEEN } from './unnamedPhrase';

/**
 * Somebody who comes up without a name and may speak next: *my companion*, *a neighbour in slippers*, *the woman next to
 * me* at the start of a sentence. More of them than are strangers, whom a pronoun anywhere is weighed against.
 */
export interface NewcomerDraft {
  readonly span: Span;
  readonly gender: 'female' | 'male' | undefined;
}

/** The newcomers of one paragraph, in order; spans are relative to it. */
export function findNewcomers(
  tokens: Tokens,
  sentenceEnds: readonly number[],
): readonly NewcomerDraft[] {
  let drafts: NewcomerDraft[] = [];
  let sentence = 0;
  let opening = 0;
  for (let token = 1; token < tokens.length; token++) {
    for (let end = sentenceEnds[sentence] ?? Infinity; token >= end;) {
      opening = end;
      end = sentenceEnds[++sentence] ?? Infinity;
    }
    if (!isPerson(tokens, token) && !isDescribing(tokens, token)) continue;
    if (tokens.kind[token] !== Kind.word || isCapitalWord(tokens, token)) continue;
    const noun = foldedToken(tokens, token);
    const gender = genderOfPersonNoun(noun);
    if (gender === undefined && noun.endsWith('s')) continue; // several
    const from = startOf(tokens, token, opening);
    if (from < 0 || !isWhole(tokens, token + 1) || saysWhatIs(tokens, from)) continue;
    drafts = appended(drafts, {
      span: { start: tokens.start[from] ?? 0, end: tokens.end[token] ?? 0 },
      gender,
    });
  }
  return drafts;
}

const isNew = formSet('a an another one my our');
const isOwned = formSet('the his her their');

/** Where the phrase starts: anywhere for one who is new, at the start of a sentence for *the* or *her*; or -1. */
function startOf(tokens: Tokens, token: number, opening: number): number {
  for (let at = token - 1; at >= opening && token - at <= MOST_BETWEEN + 1; at--) {
    if (isNew(tokens, at)) return at;
    if (isOwned(tokens, at)) return at === opening ? at : -1;
    const isHyphen = kindAt(tokens, at) === Kind.dash && !isSpaced(tokens, at);
    if (kindAt(tokens, at) === Kind.number || isHyphen) continue;
    if (kindAt(tokens, at) !== Kind.word || isCapitalWord(tokens, at)) return -1;
    if (endsPhrase(tokens, at)) return -1;
  }
  return -1;
}

const isNaming = formSet('called named known');

/** No name, further noun, compound or owned thing follows. */
function isWhole(tokens: Tokens, end: number): boolean {
  const kind = kindAt(tokens, end);
  if (kind === Kind.dash) return isSpaced(tokens, end);
  if (kind === Kind.clitic || kind === Kind.number || isCapitalWord(tokens, end)) return false;
  if (codeAt(tokens, end) === 44) return !isCapitalWord(tokens, end + 1); // my companion, Ada,
  if (kind !== Kind.word || isNaming(tokens, end)) return kind !== Kind.word;
  return !isPerson(tokens, end) && leavesNounWhole(tokens, end);
}

const isCopula = formSet(
  'is was be been being became become becomes as remained are were not like than called named',
);

const isByOrOf = formSet('by of for from about');

/** The phrase says what somebody is, or only whose or by whom something is: *was a farmer*, *Ada Obi, a farmer*, *kept by a farmer*. */
function saysWhatIs(tokens: Tokens, from: number): boolean {
  return isCopula(tokens, from - 1) || isByOrOf(tokens, from - 1) || isAsideOfName(tokens, from);
}
