import { Class } from '../lexicon/classes';
import { exactFormSet, foldedToken } from '../text/forms';
import { Kind, type Tokens } from '../text/tokens';
import { classesAt, codeAt, isCapitalWord, kindAt } from './namesRuns';
import {
  countryIn,
  describeRole,
  modifiesRole,
  placeBehind,
  writtenAt,
  type RoleDescription,
} from './rolesPhrase';
import { isLowerAnd, isLowerOf } from './smallForms';

const NONE: readonly RoleDescription[] = [];
const isWas = exactFormSet('was');
const isCopula = exactFormSet('is was became becomes remains remained');

/** What a name is said to be right behind it: *was a painter and poet*, *was elected mayor*. */
export function predicates(tokens: Tokens, to: number): readonly RoleDescription[] {
  if (!isCopula(tokens, to)) return NONE;
  const from = to + 1;
  if ((classesAt(tokens, from) & Class.determiner) !== 0) {
    const told = rolesFrom(tokens, from + 1);
    return isWas(tokens, to) ? told.map((it) => ({ ...it, isPast: true })) : told;
  }
  return isMade(tokens, from) ? madeInto(tokens, from + 1) : NONE;
}

export const isTaking = exactFormSet(
  `elected appointed named made hired chose promoted elect appoint name hire promote hiring naming appointing
  approved confirmed nominated picked selected nominate nominating confirming`,
);
const isMade = exactFormSet('elected appointed named made chosen hired promoted ordained crowned');
export const isAsOrTo = exactFormSet('as to');

/** What somebody is made, behind the verb or the name: *mayor*, *as acting mayor*, *as a coach*. */
export function madeInto(tokens: Tokens, at: number): readonly RoleDescription[] {
  const from = isAsOrTo(tokens, at) ? at + 1 : at;
  const isOpen = (classesAt(tokens, from) & Class.determiner) !== 0;
  if (isOpen) return rolesFrom(tokens, from + 1);
  return modifiesRole(tokens, from) ? rolesFrom(tokens, from) : NONE;
}

/** Who does what a verb and its object say: *trains 38 horses*, *owned the pit*. */
export function doerOf(tokens: Tokens, verb: number): readonly RoleDescription[] {
  if (kindAt(tokens, verb) !== Kind.word || !opensObject(tokens, verb + 1)) return NONE;
  const head = doers.get(foldedToken(tokens, verb));
  return head === undefined ? NONE : roleBy(tokens, verb, head);
}

/** Who does what stands between commas behind a name: *, prosecuting,*. */
export const doerInAside = (tokens: Tokens, token: number): readonly RoleDescription[] =>
  isProsecuting(tokens, token) && codeAt(tokens, token + 1) === 44
    ? roleBy(tokens, token, 'prosecutor')
    : NONE;
const isProsecuting = exactFormSet('prosecuting');

/** The role that a verb tells. */
function roleBy(tokens: Tokens, verb: number, head: string): readonly RoleDescription[] {
  const span = { start: tokens.start[verb] ?? 0, end: tokens.end[verb] ?? 0 };
  const plain = { modifiers: [], owners: [], country: undefined, place: undefined };
  return [{ span, words: head, head, ...plain }];
}

/** By the form of the verb. */
const doers: ReadonlyMap<string, string> = new Map(
  Object.entries({
    trainer: 'trains trained',
    farmer: 'farms farmed',
    owner: 'owns owned',
    coach: 'coaches coached',
    captain: 'captains captained',
    teacher: 'teaches taught',
    manager: 'manages managed',
    editor: 'edits edited',
    founder: 'founded',
  }).flatMap(([role, verbs]) => verbs.split(' ').map((verb) => [verb, role] as const)),
);

const opensObject = (tokens: Tokens, token: number): boolean =>
  (classesAt(tokens, token) & (Class.determiner | Class.possessive)) !== 0 ||
  kindAt(tokens, token) === Kind.number ||
  isCapitalWord(tokens, token);

/** The roles of a list from a token on: *Leet painter*, *painter, poet and mayor of Lund*. */
function rolesFrom(tokens: Tokens, from: number): readonly RoleDescription[] {
  const out: RoleDescription[] = [];
  let settled = 1; // how many are no part of an open list
  for (let start = from; out.length < MOST_ROLES;) {
    const end = roleEnd(tokens, start);
    if (end < 0) break;
    out.push(withCountryOf(tokens, end, describeRole(tokens, start, end)));
    const isLast = isLowerAnd(tokens, end);
    if (isLowerAnd(tokens, start - 1)) settled = out.length;
    if (!isLast && codeAt(tokens, end) !== 44) break;
    start = end + 1;
    if ((classesAt(tokens, start) & Class.determiner) !== 0) start++;
  }
  return out.slice(0, settled);
}

const MOST_ROLES = 4;
export const isCondition = exactFormSet('if If unless Unless whether Whether');

/** One past the first role from a token on, with nothing but a few words before it, or -1. */
function roleEnd(tokens: Tokens, from: number): number {
  for (let at = from; at < from + 5; at++) {
    if (kindAt(tokens, at) !== Kind.word && kindAt(tokens, at) !== Kind.dash) return -1;
    const classes = classesAt(tokens, at);
    if ((classes & Class.role) !== 0 && (classesAt(tokens, at + 1) & Class.role) === 0) {
      return at + 1;
    }
    if ((classes & (Class.preposition | Class.auxiliary | Class.conjunction)) !== 0) return -1;
  }
  return -1;
}

/** The description with the country that follows it (*president of Chad*), or with another place. */
export function withCountryOf(
  tokens: Tokens,
  to: number,
  description: RoleDescription,
): RoleDescription {
  if (description.country !== undefined) return description;
  if (!isLowerOf(tokens, to)) return description;
  let at = to + 1;
  if ((classesAt(tokens, at) & Class.determiner) !== 0) at++;
  if (!isCapitalWord(tokens, at)) return description;
  const [first = '', second = ''] = [at, at + 1].map((it) =>
    isCapitalWord(tokens, it) ? foldedToken(tokens, it) : '',
  );
  const country = countryIn([first, second]);
  if (country === undefined) {
    const place = placeBehind(tokens, to);
    return place === undefined ? description : { ...description, place };
  }
  const end = countryIn([first]) === country ? at + 1 : at + 2;
  return {
    ...description,
    country,
    words: `${description.words} ${writtenAt(tokens, to, end)}`,
  };
}
