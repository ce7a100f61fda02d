import { hasFact, NameFact } from '../lexicon/nameFacts';
import { Kind, Shape, type Tokens } from '../text/tokens';

/**
 * What a capital is worth in a paragraph: `headline`, nearly every long word has one; `capitals`,
 * every letter is one; `credit`, a line that says who wrote or pictured.
 */
export type Zone = 'prose' | 'headline' | 'capitals' | 'credit';

const LONGEST_HEADLINE = 40;

export function zoneOf(tokens: Tokens): Zone {
  if (tokens.length > LONGEST_HEADLINE) return allCapitals(tokens, 60) ? 'capitals' : 'prose';
  let long = 0;
  let capital = 0;
  let credit = 0;
  for (let token = 0; token < tokens.length; token++) {
    if (tokens.kind[token] !== Kind.word) continue;
    if (hasFact(tokens.word[token] ?? -1, NameFact.credit)) credit++;
    if ((tokens.end[token] ?? 0) - (tokens.start[token] ?? 0) < 4) continue;
    long++;
    if (((tokens.shape[token] ?? 0) & Shape.capital) !== 0) capital++;
  }
  if (allCapitals(tokens, tokens.length)) return 'capitals';
  if (credit >= 2 && tokens.length <= 24) return 'credit';
  const last = tokens.text.charCodeAt((tokens.end[tokens.length - 1] ?? 1) - 1);
  const endsLikeSentence = last === 46 || last === 0x2026;
  const most = long >= 4 ? capital >= long * 0.75 : long === 3 && capital === long;
  return most && tokens.length > 4 && !endsLikeSentence ? 'headline' : 'prose';
}

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
