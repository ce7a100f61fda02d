import { Class } from '../lexicon/classes';
import { appended } from './appended';
import { Kind, Shape, type Tokens } from './tokens';

/**
 * Where the sentences of a paragraph end, as token indices one past each sentence's last token, in
 * order; closing marks and brackets belong to the sentence they close. Full stops of initials and
 * abbreviations do not end one, nor does what a lower-case word follows (*“Why?” he asked*).
 */
export function findSentenceEnds(tokens: Tokens): readonly number[] {
  const { length, kind, shape } = tokens;
  let ends: number[] = [];
  const mayHaveInitials = (tokens.anyShape & Shape.dotted) !== 0;
  for (let token = 0; token < length; token++) {
    if (kind[token] !== Kind.punctuation) {
      if (!mayHaveInitials || ((shape[token] ?? 0) & Shape.dotted) === 0) continue;
      // the full stop of *U.S.* ends the sentence where a new clause starts
      if (token + 1 < length && startsClause(tokens, token + 1)) ends = appended(ends, token + 1);
      continue;
    }
    if (!isTerminal(tokens, token)) continue;
    let next = token + 1;
    while (next < length && closes(tokens, next)) next++;
    if (next < length && !startsSentence(tokens, token, next)) continue;
    ends = appended(ends, next);
    token = next - 1;
  }
  if (ends.at(-1) !== length && length > 0) ends = appended(ends, length);
  return ends;
}

const codeAt = (tokens: Tokens, token: number): number => tokens.first[token] ?? 0;

const isTerminal = (tokens: Tokens, token: number): boolean => {
  const code = codeAt(tokens, token);
  return code === 46 || code === 33 || code === 63 || code === 0x2026; // . ! ? …
};

/** A mark or bracket, or more end punctuation, right behind what went before. */
const closes = (tokens: Tokens, token: number): boolean => {
  if (((tokens.shape[token] ?? 0) & Shape.spaced) !== 0) return false;
  const kind = tokens.kind[token];
  if (kind === Kind.mark) return true;
  if (kind === Kind.punctuation) return isTerminal(tokens, token);
  return kind === Kind.bracket && ')]}'.includes(tokens.text[tokens.start[token] ?? 0] ?? '');
};

function startsSentence(tokens: Tokens, terminal: number, next: number): boolean {
  const shape = tokens.shape[next] ?? 0;
  if ((shape & Shape.spaced) === 0) return false;
  const before = terminal - 1;
  if (codeAt(tokens, terminal) === 46 && before >= 0 && tokens.kind[before] === Kind.word) {
    const length = (tokens.end[before] ?? 0) - (tokens.start[before] ?? 0);
    const isInitial = length === 1 && ((tokens.shape[before] ?? 0) & Shape.capital) !== 0;
    if (isInitial && next === terminal + 1 && tokens.kind[next] === Kind.word) return false;
    const isNo = length === 2 && tokens.text.startsWith('no', tokens.start[before]); // said no. Two left.
    const isAbbreviated = ((tokens.classes[before] ?? 0) & Class.abbreviation) !== 0;
    if (isAbbreviated && next === terminal + 1 && !(isNo && tokens.kind[next] === Kind.word)) {
      return startsClause(tokens, next);
    }
  }
  let first = next;
  while (first < tokens.length && tokens.kind[first] === Kind.mark) first++;
  if (first >= tokens.length) return true;
  if (tokens.kind[first] !== Kind.word) return true;
  return ((tokens.shape[first] ?? 0) & Shape.capital) !== 0 || first > next;
}

/** A capital on a word that no name starts with: *The*, *He*, *But*. */
const startsClause = (tokens: Tokens, token: number): boolean =>
  ((tokens.shape[token] ?? 0) & Shape.capital) !== 0 &&
  ((tokens.classes[token] ?? 0) & OPENERS) !== 0 &&
  ((tokens.shape[token] ?? 0) & Shape.allCaps) === 0;

const OPENERS =
  Class.determiner |
  Class.subjectPronoun |
  Class.conjunction |
  Class.preposition |
  Class.possessive;
