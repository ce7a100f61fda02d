import { Class } from '../lexicon/classes';
import { hasFact, NameFact } from '../lexicon/nameFacts';
import type { Span } from '../model';
import { appended } from '../text/appended';
import { Kind, Shape, type Tokens } from '../text/tokens';
import { withCountryOf } from './namesPredicates';
import { classesAt, codeAt, isCapitalWord, kindAt, shapeAt, wordAt } from './namesRuns';
import {
  behindBody,
  bodyBehind,
  countryIn,
  describeRole,
  isRoleAt,
  isUnlistedOwner,
  leavesNounWhole,
  modifiesRole,
  placeBehind,
  type RoleDescription,
} from './rolesPhrase';
import { foldedToken, formSet, isEverydayToken } from '../text/forms';
import { isOf, isOfState, isThe, isTo } from './smallForms';

/** A description that may stand for a person known in the article (*the premier*). */
export interface RoleDraft {
  /** With its determiner or possessor. */
  readonly span: Span;
  /** `undefined` for an age alone (*the 42-year-old*). */
  readonly description?: RoleDescription;
  readonly determiner: 'the' | 'a' | 'possessor' | 'none';
  /** What stands behind the span that it is of, without capitals: *gang* of *the leader of the gang*. */
  readonly body?: readonly string[];
  readonly age?: number;
  readonly sentence: number;
  readonly isSubject: boolean;
}

/** The role phrases in one paragraph, in order; spans are relative to it. */
export function findRoles(tokens: Tokens, sentenceEnds: readonly number[]): readonly RoleDraft[] {
  let drafts: RoleDraft[] = [];
  if ((tokens.anyClasses & Class.role) === 0 && (tokens.anyKind & (1 << Kind.number)) === 0) {
    return drafts;
  }
  let sentence = 0;
  let until = sentenceEnds[0] ?? tokens.length;
  let core = -1; // the first word for a role, or number, from `token` on
  const opening = headlineRole(tokens);
  if (opening) drafts = [opening];
  const from = opening ? opening.span.end : 0;
  for (let token = 0; token < tokens.length; token++) {
    if (((tokens.classes[token] ?? 0) & OPENERS) === 0) continue;
    if (core < token) core = nextCore(tokens, token);
    if (core - token > MOST_BEFORE_CORE || (tokens.start[token] ?? 0) < from) continue;
    const start = startOf(tokens, token);
    if (!start) continue;
    while (token >= until) until = sentenceEnds[++sentence] ?? tokens.length;
    const draft = roleFrom(tokens, token, start, sentence);
    if (!draft) continue;
    drafts = appended(drafts, draft);
    while (token + 1 < tokens.length && (tokens.end[token + 1] ?? 0) <= draft.span.end) token++;
  }
  return drafts;
}

/** The first word for a role, or number that may be an age, from `token` on; `tokens.length` for none. */
function nextCore(tokens: Tokens, token: number): number {
  let at = token;
  while (
    at < tokens.length &&
    ((tokens.classes[at] ?? 0) & Class.role) === 0 &&
    tokens.kind[at] !== Kind.number
  ) {
    at++;
  }
  return at;
}

/** *Mayor Resigns*: a role without an article that opens a headline and has a verb behind it. */
function headlineRole(tokens: Tokens): RoleDraft | undefined {
  if (tokens.length > LONGEST_HEADLINE || !isCapitalWord(tokens, 0)) return undefined;
  if (tokens.codes[(tokens.end[tokens.length - 1] ?? 1) - 1] === 46) return undefined; // .
  let head = 0;
  while (head < LONGEST && modifiesRole(tokens, head) && !isRoleAt(tokens, head)) head++;
  while (isRoleAt(tokens, head + 1)) head++;
  if (!isRoleAt(tokens, head) || !isHeadlineVerb(tokens, head + 1)) return undefined;
  return {
    span: { start: tokens.start[0] ?? 0, end: tokens.end[head] ?? 0 },
    description: describeRole(tokens, 0, head + 1),
    determiner: 'none',
    sentence: 0,
    isSubject: true,
  };
}

/** In tokens. */
const LONGEST_HEADLINE = 30;

/** A verb in a form that headlines have behind their subject (*says*, *arrested*, *to leave*). */
function isHeadlineVerb(tokens: Tokens, token: number): boolean {
  if (kindAt(tokens, token) !== Kind.word) return false;
  const classes = classesAt(tokens, token);
  if (isTo(tokens, token) || (classes & (Class.cue | Class.auxiliary)) !== 0) return true;
  if ((classes & (Class.givenName | Class.place | Class.organisation)) !== 0) return false;
  if (isPast(tokens, token) || hasFact(wordAt(tokens, token), NameFact.humanVerb)) return true;
  // Mayor Plans Bridge, but Mayor Elections Held
  const next = token + 1;
  const isNoun =
    isTo(tokens, next) || (classesAt(tokens, next) & Class.auxiliary) !== 0 || isPast(tokens, next);
  return foldedToken(tokens, token).endsWith('s') && isEverydayToken(tokens, token) && !isNoun;
}

const isPast = (tokens: Tokens, token: number): boolean =>
  kindAt(tokens, token) === Kind.word &&
  (hasFact(wordAt(tokens, token), NameFact.irregularPast) ||
    (foldedToken(tokens, token).endsWith('ed') && isEverydayToken(tokens, token)));

/** In tokens, from a determiner or the place that owns the role to its first word, or to the age in front of that. */
const MOST_BEFORE_CORE = 12;

/** What a role phrase with a determiner or a possessor starts with. */
const OPENERS = Class.determiner | Class.place | Class.organisation;

interface Opening {
  readonly determiner: RoleDraft['determiner'];
  /** The first token behind the determiner or possessor. */
  readonly next: number;
  readonly country?: string;
}

/** Behind an article they say that nobody in particular is meant (*the next skipper*). */
const isAnybody = formSet(
  'next future typical average ordinary ideal potential perfect good real true',
);
const isAn = formSet('a an');

function startOf(tokens: Tokens, token: number): Opening | undefined {
  if (kindAt(tokens, token) !== Kind.word) return undefined;
  const length = (tokens.end[token] ?? 0) - (tokens.start[token] ?? 0);
  if ((classesAt(tokens, token) & Class.determiner) !== 0 && length <= 3) {
    if (isAnybody(tokens, token + 1)) return undefined;
    if (isThe(tokens, token)) return { determiner: 'the', next: token + 1 };
    if (isAn(tokens, token)) return { determiner: 'a', next: token + 1 };
    return undefined;
  }
  if (
    !isCapitalWord(tokens, token) ||
    (classesAt(tokens, token) & (Class.place | Class.organisation)) === 0
  ) {
    return undefined;
  }
  let end = token + 1;
  while (end - token < 3 && isCapitalWord(tokens, end)) end++;
  if (kindAt(tokens, end) !== Kind.clitic) return undefined;
  const words: string[] = [];
  for (let at = token; at < end; at++) words.push(foldedToken(tokens, at));
  const country = countryIn(words);
  if (country === undefined) return undefined;
  return { determiner: 'possessor', next: end + 1, country };
}

const LONGEST = 7;

function roleFrom(
  tokens: Tokens,
  token: number,
  { determiner, next, country }: Opening,
  sentence: number,
): RoleDraft | undefined {
  let at = next;
  const age = ageAt(tokens, at);
  if (age !== undefined) at += 5;
  const from = at;
  let head = -1;
  for (; at < tokens.length && at - from < LONGEST; at++) {
    if (isRoleAt(tokens, at)) head = at;
    else if (!modifiesRole(tokens, at) && !isInFront(tokens, at, from, head)) break;
  }
  const compound = head < 0 ? -1 : compoundEnd(tokens, head);
  const end = head < 0 ? from : compound > 0 ? compound : head + 1;
  if (head < 0 && age === undefined) return undefined;
  if (determiner === 'a' && !isRelative(tokens, end)) return undefined;
  if (!endsPhrase(tokens, end) || isAttribute(tokens, token, end)) return undefined;
  const described = head < 0 ? undefined : describeRole(tokens, from, end);
  const full =
    described === undefined
      ? undefined
      : country === undefined
        ? withCountryOf(tokens, end, described)
        : { ...described, country };
  const span = { start: tokens.start[token] ?? 0, end: tokens.end[end - 1] ?? 0 };
  const isSubject =
    (classesAt(tokens, end) & (Class.cue | Class.auxiliary)) !== 0 ||
    hasFact(wordAt(tokens, end), NameFact.humanVerb);
  if (full === undefined)
    return { span, determiner, ...(age !== undefined && { age }), sentence, isSubject };
  const body = bodyBehind(tokens, end);
  if (age === undefined && body.length > 0)
    return { span, description: full, determiner, body, sentence, isSubject };
  if (age === undefined) return { span, description: full, determiner, sentence, isSubject };
  return { span, description: full, determiner, age, sentence, isSubject };
}

const isYear = formSet('year');
const isOld = formSet('old');

/** *42-year-old*: five tokens. */
function ageAt(tokens: Tokens, at: number): number | undefined {
  if (kindAt(tokens, at) !== Kind.number || kindAt(tokens, at + 1) !== Kind.dash) return undefined;
  if (!isYear(tokens, at + 2) || !isOld(tokens, at + 4)) return undefined;
  const age = Number(foldedToken(tokens, at));
  return Number.isInteger(age) && age < 116 ? age : undefined;
}

/** The parts of a role with hyphens behind its first word (*commander-in-chief*): where it ends, or -1. */
function compoundEnd(tokens: Tokens, head: number): number {
  let at = head + 1;
  while (
    kindAt(tokens, at) === Kind.dash &&
    (shapeAt(tokens, at) & Shape.spaced) === 0 &&
    kindAt(tokens, at + 1) === Kind.word &&
    (shapeAt(tokens, at + 1) & Shape.spaced) === 0
  ) {
    at += 2;
  }
  if (at > head + 1) return at;
  return isOf(tokens, head + 1) && isOfState(tokens, head + 2) ? head + 3 : -1;
}

/** An adjective of any kind before the head (*the beleaguered mayor*), in lower case, or a name that no table has. */
const isInFront = (tokens: Tokens, at: number, from: number, head: number): boolean =>
  head < 0 &&
  at - from < 3 &&
  kindAt(tokens, at) === Kind.word &&
  ((shapeAt(tokens, at) & Shape.capital) === 0
    ? (classesAt(tokens, at) & ~INNER) === 0
    : isUnlistedOwner(tokens, at));
/** *the weary mayor*, *the council leader*. */
const INNER = Class.common | Class.adverb | Class.time | Class.numberWord | Class.organisation;

const isRelative = formSet('whose who');

/** Whether what follows leaves the phrase whole: no further noun, no name that it describes. */
function endsPhrase(tokens: Tokens, end: number): boolean {
  const kind = kindAt(tokens, end);
  if (kind === Kind.dash && (shapeAt(tokens, end) & Shape.spaced) === 0) return false;
  if (kind === Kind.number) return false;
  if (kind !== Kind.word) return true;
  if (isCapitalWord(tokens, end)) return false;
  return leavesNounWhole(tokens, end);
}

const isCopula = formSet(
  'is was be been became become becoming becomes as being remains remained are were named elected appointed called',
);

/** Whether the phrase says what somebody is instead of standing for him or her. */
function isAttribute(tokens: Tokens, token: number, end: number): boolean {
  const before = token - 1;
  if (isCopula(tokens, before)) return true;
  // Ada Obi, the mayor,
  if (codeAt(tokens, before) === 44 && isCapitalWord(tokens, before - 1)) return true;
  // the mayor, Ada Obi, and the mayor of Lund, Ada Obi, and the leader of the council, Ada Obi,
  let comma = behindBody(tokens, end);
  if (comma === end && placeBehind(tokens, end) !== undefined) {
    comma += 2;
    while (isCapitalWord(tokens, comma)) comma++;
  }
  return (
    codeAt(tokens, comma) === 44 &&
    isCapitalWord(tokens, comma + 1) &&
    isCapitalWord(tokens, comma + 2)
  );
}
