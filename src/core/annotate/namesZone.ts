import { Class } from '../lexicon/classes';
import { hasFact, NameFact } from '../lexicon/nameFacts';
import { exactFormSet } from '../text/forms';
import { Kind, Shape, type Tokens } from '../text/tokens';
import { isCapitalWord } from './namesRuns';

/**
 * What a capital is worth in a paragraph: `headline`, nearly every long word has one; `capitals`,
 * every letter is one; `credit`, a line that says who wrote or pictured.
 */
export type Zone = 'prose' | 'headline' | 'capitals' | 'credit';

/** In tokens. */
const LONGEST_HEADLINE = 40;
const LONGEST_CREDIT = 24;
/** How much of a longer paragraph is looked at. */
const SAMPLE = 60;

/** Of a paragraph, by its first tokens where it is long. */
export function zoneOf(tokens: Tokens): Zone {
  const { length } = tokens;
  if (allCapitals(tokens, length > LONGEST_HEADLINE ? SAMPLE : length)) return 'capitals';
  if (length <= LONGEST_CREDIT && isCredit(tokens)) return 'credit';
  return length <= LONGEST_HEADLINE && isHeadline(tokens) ? 'headline' : 'prose';
}

function isCredit(tokens: Tokens): boolean {
  let credit = 0;
  for (let token = 0; token < tokens.length; token++) {
    if (tokens.kind[token] !== Kind.word) continue;
    if (hasFact(tokens.word[token] ?? -1, NameFact.credit)) credit++;
  }
  return credit >= 2;
}

/** Nearly every long word has a capital, and nothing closes it as a sentence is closed. */
function isHeadline(tokens: Tokens): boolean {
  const last = tokens.codes[(tokens.end[tokens.length - 1] ?? 1) - 1];
  if (tokens.length <= 4 || last === 46 || last === 0x2026) return false; // . …
  let long = 0;
  let capital = 0;
  for (let token = 0; token < tokens.length; token++) {
    if (isOfResult(tokens, token)) return false;
    if (tokens.kind[token] !== Kind.word) continue;
    if ((tokens.end[token] ?? 0) - (tokens.start[token] ?? 0) < 4) continue;
    long++;
    if (((tokens.shape[token] ?? 0) & Shape.capital) !== 0) capital++;
  }
  return long >= 4 ? capital >= long * 0.75 : long === 3 && capital === long;
}

/** A nation in brackets (*Ada Obi (Chad) 13.08*), or the *c* and *b* of a score card (*c Obi b Marl 45*). */
const isOfResult = (tokens: Tokens, token: number): boolean =>
  tokens.first[token] === 40 // (
    ? ((tokens.classes[token + 1] ?? 0) & (Class.place | Class.abbreviation)) !== 0
    : isOut(tokens, token) && isCapitalWord(tokens, token + 1);
const isOut = exactFormSet('b c lbw');

function allCapitals(tokens: Tokens, limit: number): boolean {
  if ((tokens.anyShape & Shape.allCaps) === 0) return false;
  let words = 0;
  let capitals = 0;
  for (let token = 0; token < tokens.length && token < limit; token++) {
    if (tokens.kind[token] !== Kind.word) continue;
    if ((tokens.end[token] ?? 0) - (tokens.start[token] ?? 0) < 2) continue;
    words++;
    if (((tokens.shape[token] ?? 0) & Shape.allCaps) !== 0) capitals++;
  }
  return words >= 3 && capitals >= words * 0.8;
}
