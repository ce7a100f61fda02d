import { Class } from '../lexicon/classes';
import { hasFact, NameFact } from '../lexicon/nameFacts';
import { countryOf, countryOfTwo } from '../lexicon/places';
import { type RolePhrase, rolePhrasesEndingIn } from '../lexicon/roles';
import type { Span } from '../model';
import { appended } from '../text/appended';
import { singleSpaced } from '../text/folding';
import { foldedToken, isEverydayToken } from '../text/forms';
import { Kind, Shape, type Tokens } from '../text/tokens';
import { classesAt, codeAt, isCapitalWord, kindAt, shapeAt, wordAt } from './namesRuns';
import { isOfOrFor, isOfState } from './smallForms';

/** What a role phrase says of its bearer. */
export interface RoleDescription {
  readonly span: Span;
  /** The phrase as it is written (*trawler’s 58-year-old skipper*), with a country behind it. */
  readonly words: string;
  /** The role as the table has it, or its last word (*prime minister*, *weaver*); lower case. */
  readonly head: string;
  /** The words in front of the head, lower case. */
  readonly modifiers: readonly string[];
  /** The country it belongs to, where the phrase says so. */
  readonly country: string | undefined;
  /** What it is of that is no country, in lower case: *calder bridge* of *the mayor of Calder Bridge*. */
  readonly place: string | undefined;
  /** The proper names in front of the head or whose it is, in lower case: *vale*, *rovers* of *the Vale Rovers manager*. */
  readonly owners: readonly string[];
  /** It is told in the past: *was mayor*. */
  readonly isPast?: boolean;
}

/** The description that the tokens [from, to) make, whose last token is a role; determiners are left out. */
export function describeRole(tokens: Tokens, from: number, to: number): RoleDescription {
  const words: string[] = [];
  let place: string | undefined;
  let body = NONE;
  for (let token = from; token < to; token++) {
    if (token > from) {
      place = placeBehind(tokens, token);
      body = nounsBehind(tokens, token, to);
    }
    if (place !== undefined || body.length > 0) break;
    if (kindAt(tokens, token) === Kind.dash) continue;
    words.push(foldedToken(tokens, token));
  }
  const span = { start: tokens.start[from] ?? 0, end: tokens.end[to - 1] ?? 0 };
  const { head, modifiers: own } = headOf(words);
  const modifiers = [...inFrontOfNames(tokens, from), ...own, ...body];
  const country = countryIn(place === undefined ? modifiers : [...modifiers, ...place.split(' ')]);
  return {
    span,
    words: writtenAt(tokens, from, to),
    head,
    modifiers,
    country,
    place: country === undefined ? place : undefined,
    owners: country === undefined ? ownersOf(tokens, from, to) : NONE,
  };
}

/** The proper names in a role phrase and those right in front of it: *vale* and *rovers* of *Vale Rovers’ manager*. */
function ownersOf(tokens: Tokens, from: number, to: number): readonly string[] {
  let owners: string[] = [];
  for (let token = from; token < to - 1 && !isOfOrFor(tokens, token); token++) {
    if (isOwner(tokens, token) || isUnlistedOwner(tokens, token))
      owners = appended(owners, foldedToken(tokens, token));
  }
  const isClosed = owners.length > 0 && !isOwner(tokens, from);
  const last = lastInFront(tokens, from);
  const isNamed = owners.length > 0 || isOwner(tokens, last) || !isEverydayToken(tokens, last);
  if (isClosed || !isNamed) return owners;
  for (let at = last; at >= firstInFront(tokens, from); at--) {
    owners = [foldedToken(tokens, at), ...owners];
  }
  return owners;
}

/** The last word in front of a role, without the *’s* of what owns it. */
const lastInFront = (tokens: Tokens, from: number): number =>
  kindAt(tokens, from - 1) === Kind.clitic ? from - 2 : from - 1;

/** The first of the names right in front of a role; behind the last one where there is none. */
function firstInFront(tokens: Tokens, from: number): number {
  const last = lastInFront(tokens, from);
  let at = last;
  while (last - at < LONGEST_PLACE && isNameWord(tokens, at)) at--;
  return at + 1;
}

/** *former* of *the former Marl captain*, where a name stands between it and the role. */
function inFrontOfNames(tokens: Tokens, from: number): readonly string[] {
  const first = firstInFront(tokens, from);
  const before = first - 1;
  return first < from && hasFact(wordAt(tokens, before), NameFact.modifier)
    ? [foldedToken(tokens, before)]
    : NONE;
}

/** A name that no table has, in a role phrase: *Stokeley* of *the Stokeley mayor*; no *Afro-Brazilian*. */
export const isUnlistedOwner = (tokens: Tokens, token: number): boolean =>
  isNameWord(tokens, token) &&
  kindAt(tokens, token + 1) !== Kind.dash &&
  (classesAt(tokens, token) & Class.demonym) === 0 &&
  (!isEverydayToken(tokens, token) || isBeforeSmall(tokens, token));

/** *Vale* of *the Vale captain*: an everyday word with a capital is a name where the role has none, unlike *the Prime Minister*. */
function isBeforeSmall(tokens: Tokens, token: number): boolean {
  let at = token;
  while (at - token < LONGEST_PLACE && isNameWord(tokens, at)) at++;
  return kindAt(tokens, at) === Kind.word && !isCapitalWord(tokens, at);
}

const isNameWord = (tokens: Tokens, token: number): boolean =>
  isCapitalWord(tokens, token) &&
  (classesAt(tokens, token) & NO_NAME) === 0 &&
  !hasFact(wordAt(tokens, token), NameFact.modifier | NameFact.portfolio);
const NO_NAME =
  Class.weekday |
  Class.time |
  Class.determiner |
  Class.preposition |
  Class.conjunction |
  Class.adverb |
  Class.role |
  Class.subjectPronoun;

const isOwner = (tokens: Tokens, token: number): boolean =>
  isCapitalWord(tokens, token) &&
  (classesAt(tokens, token) & (Class.organisation | Class.place)) !== 0;

/** What a role is of or for, from that word on: *mayor of Lund*, not *secretary of state*. */
export function placeBehind(tokens: Tokens, of: number): string | undefined {
  if (!isOfOrFor(tokens, of) || (classesAt(tokens, of - 1) & Class.role) === 0) return undefined;
  const first = of + 1;
  if (!isCapitalWord(tokens, first) || isOfState(tokens, first)) return undefined;
  let end = first + 1;
  while (end - first < LONGEST_PLACE && isCapitalWord(tokens, end)) end++;
  const words: string[] = [];
  for (let at = first; at < end; at++) words.push(foldedToken(tokens, at));
  return words.join(' ');
}

/** What a role is of, from *of* on, without what has a capital: *council* of *leader of Marl council*. */
function nounsBehind(tokens: Tokens, of: number, to: number): readonly string[] {
  if (!isOfOrFor(tokens, of) || !isRoleAt(tokens, of - 1) || isOfState(tokens, of + 1)) return NONE;
  let nouns: string[] = [];
  for (let at = of + 1; at < to; at++) {
    if (isCapitalWord(tokens, at) || kindAt(tokens, at) !== Kind.word) continue;
    if ((classesAt(tokens, at) & BODY_OPENERS) === 0)
      nouns = appended(nouns, foldedToken(tokens, at));
  }
  return nouns;
}

/** What the role before token `of` is of, in words without a capital: *gang* of *the leader of the gang*. */
export function bodyBehind(tokens: Tokens, of: number): readonly string[] {
  if (!isOfOrFor(tokens, of)) return NONE;
  let to = of + 1;
  while (to - of < LONGEST_BODY && isBodyWord(tokens, to)) to++;
  return nounsBehind(tokens, of, to);
}

const isBodyWord = (tokens: Tokens, token: number): boolean =>
  kindAt(tokens, token) === Kind.word &&
  !isCapitalWord(tokens, token) &&
  !hasFact(wordAt(tokens, token), NameFact.humanVerb | NameFact.irregularPast) &&
  (classesAt(tokens, token) & ~(BODY_OPENERS | BODY_WORDS)) === 0;

const BODY_OPENERS = Class.determiner | Class.possessive;
const BODY_WORDS = Class.common | Class.organisation | Class.place;

/** The role in front of what it is of, which ends with a token: *leader* of *the leader of the council*; or -1. */
function roleOfBody(tokens: Tokens, last: number): number {
  for (let at = last; at > 1 && last - at < LONGEST_BODY; at--) {
    if (isOfOrFor(tokens, at)) {
      return at < last && isRoleAt(tokens, at - 1) && !isOfState(tokens, at + 1) ? at - 1 : -1;
    }
    if (kindAt(tokens, at) !== Kind.word) return -1;
    if (isCapitalWord(tokens, at) || (classesAt(tokens, at) & BODY_OPENERS) !== 0) continue;
    if ((classesAt(tokens, at) & ~BODY_WORDS) !== 0) return -1;
  }
  return -1;
}

/** In tokens. */
const LONGEST_BODY = 7;

/** The token behind what the role before `of` is of, as the comma of *the leader of the council, Ron Hask*; else `of`. */
export function behindBody(tokens: Tokens, of: number): number {
  if (!isOfOrFor(tokens, of) || isOfState(tokens, of + 1)) return of;
  let at = of + 1;
  while (at - of < LONGEST_BODY && kindAt(tokens, at) === Kind.word) at++;
  return roleOfBody(tokens, at - 1) === of - 1 ? at : of;
}

/** In words. */
const LONGEST_PLACE = 3;

/** The words of the tokens [from, to) as they are written, with single spaces. */
export const writtenAt = ({ text, start, end }: Tokens, from: number, to: number): string =>
  singleSpaced(text.slice(start[from] ?? 0, end[to - 1] ?? 0));

/** The head of a role phrase, and what stands in front of it; `words` in lower case, those of a compound apart. */
export function headOf(words: readonly string[]): Pick<RoleDescription, 'head' | 'modifiers'> {
  const last = words.at(-1) ?? '';
  const longer = words.length > 1 ? longestRole(words, rolePhrasesEndingIn(last)) : undefined;
  const before = words.length - (longer?.words.length ?? 1);
  return { head: longer?.phrase ?? last, modifiers: before > 0 ? words.slice(0, before) : NONE };
}

const NONE: readonly string[] = [];

/** The whole as a compound, else the last three or two words that are a role together. */
function longestRole(
  words: readonly string[],
  roles: readonly RolePhrase[],
): RolePhrase | undefined {
  let part: RolePhrase | undefined;
  for (const role of roles) {
    const { length } = role.words;
    if (!endsInWords(words, role.words)) continue;
    if (role.isCompound && length === words.length) return role;
    if (length <= LONGEST_ROLE) part ??= role;
  }
  return part;
}

/** In words, with others in front of it. */
const LONGEST_ROLE = 3;

function endsInWords(words: readonly string[], end: readonly string[]): boolean {
  const before = words.length - end.length;
  if (before < 0) return false;
  for (let i = 0; i < end.length; i++) if (words[before + i] !== end[i]) return false;
  return true;
}

/** The first country among words, those of two words included. */
export function countryIn(words: readonly string[]): string | undefined {
  for (let i = 0; i < words.length; i++) {
    const word = words[i] ?? '';
    const found = countryOfTwo(word, words[i + 1] ?? '') ?? countryOf(word);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Whether a token is a word for a role. */
export const isRoleAt = (tokens: Tokens, token: number): boolean =>
  (classesAt(tokens, token) & Class.role) !== 0 && kindAt(tokens, token) === Kind.word;

/** Whether a token can stand inside a role phrase in front of its head. */
export function modifiesRole(tokens: Tokens, token: number): boolean {
  const kind = kindAt(tokens, token);
  if (kind === Kind.dash) return (shapeAt(tokens, token) & Shape.spaced) === 0;
  if (kind !== Kind.word) return false;
  const classes = classesAt(tokens, token);
  if ((classes & (Class.role | Class.demonym)) !== 0) return true;
  const isCapital = (shapeAt(tokens, token) & Shape.capital) !== 0;
  if (isCapital && (classes & Class.place) !== 0) return true;
  if (hasFact(wordAt(tokens, token), NameFact.modifier | NameFact.portfolio)) return true;
  if (isCapital) return (classes & Class.organisation) !== 0;
  return false;
}

/**
 * The start of the role phrase that ends right before the name of the tokens [token, to) (*the former
 * mayor* Ada Obi), or -1; its last token is a role.
 */
export function roleBefore(tokens: Tokens, token: number, to: number): number {
  let last = token - 1;
  if (codeAt(tokens, last) === 44) {
    // … a joint coast guard, Obi announced: the comma ends what she said
    if ((classesAt(tokens, to) & Class.cue) !== 0) return -1;
    last--;
    if (!isRoleAt(tokens, last)) {
      const role = roleOfBody(tokens, last);
      if (role >= 0) last = role;
    }
  }
  if (!isRoleAt(tokens, last)) {
    // *the commissioner for Physical Planning, Ada Obi*
    let place = last;
    while (last - place < LONGEST_PLACE - 1 && isCapitalWord(tokens, place - 1)) place--;
    if (!isCapitalWord(tokens, place) || !isOfOrFor(tokens, place - 1)) return -1;
    last = place - 2;
    if (!isRoleAt(tokens, last)) return -1;
  }
  let from = last;
  while (from > 0 && last - from < 7 && modifiesRole(tokens, from - 1)) from--;
  if (kindAt(tokens, from) === Kind.dash) from++;
  return from;
}

/** The noun between an article and the role phrase that starts at `from` (the *gang* leader), or -1. */
export function nounBefore(tokens: Tokens, from: number): number {
  const noun = from - 1;
  const others = ~(Class.common | Class.organisation);
  const isNoun =
    kindAt(tokens, noun) === Kind.word &&
    !isCapitalWord(tokens, noun) &&
    (classesAt(tokens, noun) & others) === 0 &&
    isEverydayToken(tokens, noun);
  return isNoun && (classesAt(tokens, noun - 1) & Class.determiner) !== 0 ? noun : -1;
}

/**
 * The *Bishop* of *Obi, Bishop, Marl*: behind the comma at `comma` and one word of a name, a title that is a surname
 * too, with a capital and nothing more, is the next name; not of *Ada Obi, Bishop, said*.
 */
export const isSurnameAlone = (tokens: Tokens, comma: number, token: number): boolean =>
  !isCapitalWord(tokens, comma - 2) &&
  isCapitalWord(tokens, token) &&
  hasFact(wordAt(tokens, token), NameFact.everydaySurname) &&
  kindAt(tokens, token + 1) !== Kind.word &&
  kindAt(tokens, token + 1) !== Kind.clitic &&
  kindAt(tokens, token + 1) !== Kind.dash;

/**
 * The role phrase in apposition behind a name that ends before `token` (*, the former mayor of …*),
 * as token indices; `undefined` for none.
 */
export function roleAfter(
  tokens: Tokens,
  token: number,
): { readonly from: number; readonly to: number } | undefined {
  let from = token;
  if (codeAt(tokens, from) !== 44 && codeAt(tokens, from) !== 40) return undefined; // , (
  from++;
  if (kindAt(tokens, from) === Kind.number && codeAt(tokens, from + 1) === 44) from += 2;
  if (isSurnameAlone(tokens, token, from)) return undefined;
  let isOpen = false; // a determiner or a possessive was met, so that any words may follow
  while ((classesAt(tokens, from) & (Class.determiner | Class.possessive)) !== 0) {
    isOpen = true;
    from++;
  }
  if ((classesAt(tokens, from) & Class.relative) !== 0) return undefined;
  let found: { from: number; to: number } | undefined;
  for (let at = from; at < from + 8 && at < tokens.length; at++) {
    const kind = kindAt(tokens, at);
    if (kind === Kind.punctuation || kind === Kind.mark || kind === Kind.bracket) break;
    const classes = classesAt(tokens, at);
    if (kind === Kind.clitic && !found) {
      isOpen = true;
      continue;
    }
    if ((classes & Class.role) !== 0) {
      if (kindAt(tokens, at + 1) === Kind.clitic) {
        from = at + 2; // the mayor’s spokeswoman is no mayor
        continue;
      }
      const next = classesAt(tokens, at + 1);
      if (kindAt(tokens, at + 1) === Kind.word && (next & Class.role) !== 0) continue;
      found = { from, to: at + 1 };
      break;
    }
    if (
      (classes & (Class.preposition | Class.relative | Class.auxiliary | Class.conjunction)) !==
      0
    ) {
      break;
    }
    if (!isOpen && !modifiesRole(tokens, at)) break;
  }
  return found;
}

const GOES_ON =
  Class.preposition |
  Class.conjunction |
  Class.auxiliary |
  Class.relative |
  Class.adverb |
  Class.time |
  Class.cue |
  Class.negation |
  Class.determiner |
  Class.objectPronoun |
  Class.weekday;

/** Whether the word in lower case behind a noun goes on with the sentence and is no further noun of it. */
export function leavesNounWhole(tokens: Tokens, token: number): boolean {
  const classes = classesAt(tokens, token);
  if ((classes & GOES_ON) !== 0 || (classes & Class.common) === 0) return true;
  if (hasFact(wordAt(tokens, token), NameFact.humanVerb | NameFact.irregularPast)) return true;
  // a verb in -s or -ed goes on with the sentence; another noun would make it the head
  const text = foldedToken(tokens, token);
  return text.endsWith('ed') || text.endsWith('es') || text.endsWith('ly');
}
