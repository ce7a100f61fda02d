import { pluralTitles } from '../lexicon/honorifics';
import { exactFormSet, foldedToken, formSet } from '../text/forms';
import { Kind, type Tokens } from '../text/tokens';
import { bracketEnd } from './namesLineUps';
import { codeAt, isCapitalWord, isInitialAt, kindAt } from './namesRuns';
import { describeRole, type RoleDescription } from './rolesPhrase';
import { isLowerAnd, isLowerOf } from './smallForms';

/** Names that one title in the plural stands before. */
export interface NamesTogether {
  /** Where each name is, in tokens; where none is what stands behind them (*of Lund*, *(D-Ohio)*). */
  readonly names: readonly { readonly from: number; readonly to: number }[];
  /** What the title says of each of them. */
  readonly facts: readonly RoleDescription[];
  readonly gender: 'male' | undefined;
}

/** A title of several, which is no part of their names. */
export const isPluralTitle = formSet(pluralTitles.map(([forms]) => forms).join(' '));
const isMessrs = formSet('messrs');
const roles: ReadonlyMap<string, string> = new Map(
  pluralTitles.flatMap(([forms, role]) => forms.split(' ').map((it) => [it, role] as const)),
);

/** *Senators Obi, Marl and Quist*, *councillors Ada Obi and Tam Marl*; `undefined` where no title stands at `title` or no list behind it. */
export function namesTogether(tokens: Tokens, title: number): NamesTogether | undefined {
  if (!isPluralTitle(tokens, title)) return undefined;
  const names = listAt(tokens, codeAt(tokens, title + 1) === POINT ? title + 2 : title + 1);
  if (!names) return undefined;
  const gender = isMessrs(tokens, title) ? 'male' : undefined;
  return { names, facts: factsOf(tokens, title), gender };
}

function factsOf(tokens: Tokens, title: number): readonly RoleDescription[] {
  const head = roles.get(foldedToken(tokens, title)) ?? '';
  return head === '' ? [] : [{ ...describeRole(tokens, title, title + 1), words: head, head }];
}

/** Names that commas join, and an *and* before the last; `undefined` where it is no such list. */
function listAt(tokens: Tokens, from: number): NamesTogether['names'] | undefined {
  const names: { from: number; to: number }[] = [];
  let at = from;
  for (let isLast = false; at - from < LONGEST;) {
    const name = at;
    at = nameEnd(tokens, at);
    if (at === name) return undefined;
    names.push({ from: name, to: at });
    if (codeAt(tokens, at) === OPENING) at = bracketEnd(tokens, at) + 1;
    if (isLowerOf(tokens, at) && isCapitalWord(tokens, at + 1)) at = nameEnd(tokens, at + 1);
    if (isLast) return names;
    if (isSeat(tokens, at + 1)) at = nameEnd(tokens, at + 3);
    const hasComma = codeAt(tokens, at) === COMMA;
    if (hasComma) at++;
    isLast = isLowerAnd(tokens, at);
    if (isLast) at++;
    else if (!hasComma) return undefined;
  }
  return undefined;
}

/** *, R-Lund,* behind a name: the party and where its member is from. */
const isSeat = (tokens: Tokens, party: number): boolean =>
  codeAt(tokens, party - 1) === COMMA &&
  isParty(tokens, party) &&
  kindAt(tokens, party + 1) === Kind.dash &&
  isCapitalWord(tokens, party + 2);
const isParty = exactFormSet('D R I');

/** One past the words with capitals from `from` on; a full stop ends them unless it is an initial’s. */
function nameEnd(tokens: Tokens, from: number): number {
  let at = from;
  while (isCapitalWord(tokens, at) || (codeAt(tokens, at) === POINT && isInitialAt(tokens, at - 1)))
    at++;
  return at > from && codeAt(tokens, at) === POINT && !isCapitalWord(tokens, at + 1) ? at + 1 : at;
}

const POINT = 46;
const COMMA = 44;
const OPENING = 40;
/** In tokens. */
const LONGEST = 40;
