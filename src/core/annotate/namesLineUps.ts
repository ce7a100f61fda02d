import { Class } from '../lexicon/classes';
import type { Span } from '../model';
import { exactFormSet, formSet } from '../text/forms';
import { Kind, type Tokens } from '../text/tokens';
import { classesAt, codeAt, isCapitalWord, isInitialAt, kindAt } from './namesRuns';

/** A list of players behind a colon, by their surnames (*Lund Rovers: Obi; Quill, Varga; …*, *Subs: Obi, Quill.*). */
export interface LineUp {
  /** Of the names, relative to the paragraph. */
  readonly span: Span;
  /** Where the name of the team ends that stands in front; `undefined` where a word of the game does. */
  readonly team: number | undefined;
}

/** What stands in front of the colon, whoever is in the list. */
const isLabel = formSet(
  `substitutes substitute subs sub replacements referee referees umpire umpires squad scorers goalscorers booked
  bench lineup tries conversions goals assists unused pitcher pitchers save saves`,
);
/** In brackets behind a name. */
const isCaptain = exactFormSet('capt c captain gk wk');

/** *c Obi b Marl 45*, *lbw b Marl*, *Marl 18-4-61-2*: a name of a score card of cricket. */
export function isOfScoreCard(tokens: Tokens, from: number, to: number): boolean {
  if (isBowled(tokens, from - 1)) return kindAt(tokens, to) !== Kind.word;
  if (isHeld(tokens, from - 1)) return isBowled(tokens, to) && isCapitalWord(tokens, to + 1);
  if (isOfTotal(tokens, from, to)) return true;
  for (let at = to; at < to + BOWLING; at++) {
    if (kindAt(tokens, at) !== ((at - to) % 2 === 0 ? Kind.number : Kind.dash)) return false;
  }
  return true;
}

/** In tokens. */
const LONGEST_TOTAL = 24;

/** *204-6 (Obi 88, Marl 41; Varga 3-40)*: names with their numbers in a bracket behind a total. */
function isOfTotal(tokens: Tokens, from: number, to: number): boolean {
  if (kindAt(tokens, to) !== Kind.number) return false;
  let at = from - 1;
  for (; at > 0 && from - at < LONGEST_TOTAL; at--) {
    const code = codeAt(tokens, at);
    if (code === OPENING) return kindAt(tokens, at - 1) === Kind.number;
    const kind = kindAt(tokens, at);
    const isItem = kind === Kind.number || kind === Kind.dash || isCapitalWord(tokens, at);
    if (!isItem && code !== 44 && code !== 59) return false; // , ;
  }
  return false;
}

/**
 * *1, Ada Obi (T. Quill) 4-1*, *2, Tam Marl (11-2)*: with the odds in brackets near a favourite’s, or a rider’s initials
 * and surname there and the odds behind, a horse; the scores of games and records of fighters are written so too.
 */
export function isRidden(tokens: Tokens, from: number, to: number): boolean {
  if (codeAt(tokens, to) !== OPENING || codeAt(tokens, from - 1) !== 44) return false; // ,
  if (kindAt(tokens, from - 2) !== Kind.number) return false;
  if (isOdds(tokens, bracketEnd(tokens, to))) return isNearFavourite(tokens, to);
  let at = to + 1;
  while (at < to + LONGEST_BRACKET && (isInitial(tokens, at) || codeAt(tokens, at) === 46)) at++;
  if (at === to + 1) return false; // (New Zealand), (Ketterby)
  const surname = at;
  while (at < to + LONGEST_BRACKET && isCapitalWord(tokens, at)) at++;
  const isClosed = at > surname && codeAt(tokens, at) === 41;
  return isClosed && kindAt(tokens, at + 1) === Kind.number && kindAt(tokens, at + 2) === Kind.dash;
}

/** *11-2)*, *5-2 fav)*: the odds in front of the token that closes a bracket. */
function isOdds(tokens: Tokens, close: number): boolean {
  const last = isFavourite(tokens, close - 1) ? close - 2 : close - 1;
  return (
    codeAt(tokens, close) === 41 &&
    kindAt(tokens, last) === Kind.number &&
    kindAt(tokens, last - 1) === Kind.dash &&
    kindAt(tokens, last - 2) === Kind.number
  );
}
const isFavourite = exactFormSet('fav favourite jf');

/** Whether a *fav* or its like closes a bracket near the one that opens at `open`. */
function isNearFavourite(tokens: Tokens, open: number): boolean {
  for (let at = open - LONGEST_RESULT; at < open + LONGEST_RESULT; at++) {
    if (isFavourite(tokens, at) && codeAt(tokens, at + 1) === 41) return true; // )
  }
  return false;
}
/** In tokens. */
const LONGEST_RESULT = 40;

const isInitial = (tokens: Tokens, token: number): boolean =>
  isCapitalWord(tokens, token) && isInitialAt(tokens, token);

const isBowled = exactFormSet('b');
const isHeld = exactFormSet('c st');
/** Overs, maidens, runs and wickets with dashes between; in tokens. */
const BOWLING = 7;

/** Fewest names of a team without a word that says so, and the marks that part its lines. */
const FEWEST = 7;
const FEWEST_LINES = 2;

/** The line-ups of a paragraph, in order. */
export function lineUpsIn(tokens: Tokens): readonly LineUp[] {
  const out: LineUp[] = [];
  for (let token = 1; token < tokens.length; token++) {
    if (codeAt(tokens, token) !== COLON) continue;
    const list = listBehind(tokens, token);
    if (!list) continue;
    const isLabelled = isLabel(tokens, token - 1);
    const isTeam =
      list.names >= FEWEST && (list.lines >= FEWEST_LINES || list.hasCaptain) && !isLabelled;
    if (!isLabelled && !isTeam) continue;
    const span = { start: tokens.end[token] ?? 0, end: tokens.end[list.to - 1] ?? 0 };
    out.push({ span, team: isTeam ? tokens.end[beforeBracket(tokens, token) - 1] : undefined });
    token = list.to - 1;
  }
  return out;
}

const COLON = 58;
const OPENING = 40;

interface List {
  /** One past its last token. */
  readonly to: number;
  readonly names: number;
  readonly lines: number;
  readonly hasCaptain: boolean;
}

/** Names, numbers and brackets with commas and semicolons between, up to a full stop or the end. */
function listBehind(tokens: Tokens, colon: number): List | undefined {
  let names = 0;
  let lines = 0;
  let hasCaptain = false;
  let at = colon + 1;
  for (; at < tokens.length; at++) {
    const code = codeAt(tokens, at);
    if (code === 46) break; // .
    if (code === 59) lines++; // ;
    if (code === OPENING) {
      hasCaptain ||= isCaptain(tokens, at + 1);
      at = bracketEnd(tokens, at);
      continue;
    }
    if (isCapitalWord(tokens, at)) {
      if (!isCapitalWord(tokens, at - 1)) names++;
      continue;
    }
    const kind = kindAt(tokens, at);
    const isBetween = code === 44 || code === 59 || kind === Kind.number || kind === Kind.dash;
    const joins = (classesAt(tokens, at) & Class.particle) !== 0 || isJoint(tokens, at);
    if (!isBetween && !joins) return undefined;
  }
  return names > 0 ? { to: at, names, lines, hasCaptain } : undefined;
}

const isJoint = exactFormSet('and for pen og min mins');

/** In tokens. */
const LONGEST_BRACKET = 12;

/** The token that closes a bracket, or the last that is looked at. */
export function bracketEnd(tokens: Tokens, open: number): number {
  let at = open + 1;
  while (at < open + LONGEST_BRACKET && at < tokens.length && codeAt(tokens, at) !== 41) at++;
  return at;
}

/** The colon, or the bracket in front of it (*Lund Rovers (4-4-2):*). */
function beforeBracket(tokens: Tokens, colon: number): number {
  if (codeAt(tokens, colon - 1) !== 41) return colon; // )
  let at = colon - 1;
  while (at > colon - LONGEST_BRACKET && at > 0 && codeAt(tokens, at) !== OPENING) at--;
  return at;
}
