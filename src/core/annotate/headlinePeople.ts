import { Class } from '../lexicon/classes';
import { activeFates, anybodyNouns, passiveFates, type Fate } from '../lexicon/fates';
import type { Span } from '../model';
import { foldedToken, formSet } from '../text/forms';
import { Kind, type Tokens } from '../text/tokens';
import { classesAt, kindAt } from './namesRuns';

/** A bare noun of a headline that stands for somebody, with what befell him or her (*Woman* Killed in Fire). */
export interface HeadlinePerson {
  readonly span: Span;
  readonly gender?: 'female' | 'male';
  readonly fate: Fate;
}

/** In tokens. */
const LONGEST_HEADLINE = 30;
const NONE: readonly HeadlinePerson[] = [];

/** The nouns that stand for somebody in a line without a full stop, in order; spans are relative to it. */
export function findHeadlinePeople(tokens: Tokens): readonly HeadlinePerson[] {
  if (tokens.length > LONGEST_HEADLINE) return NONE;
  if (tokens.codes[(tokens.end[tokens.length - 1] ?? 1) - 1] === 46) return NONE; // .
  let out: HeadlinePerson[] | undefined;
  for (let token = 0; token + 1 < tokens.length; token++) {
    if (kindAt(tokens, token) !== Kind.word || kindAt(tokens, token + 1) !== Kind.word) continue;
    const fate = fateAt(tokens, token + 1);
    if (!fate || (classesAt(tokens, token - 1) & Class.determiner) !== 0) continue;
    const called = anybodyNouns[foldedToken(tokens, token)];
    if (called === undefined && (classesAt(tokens, token) & Class.role) === 0) continue;
    const span = { start: tokens.start[token] ?? 0, end: tokens.end[token] ?? 0 };
    const gender = called === 'any' ? undefined : called;
    (out ??= []).push({ span, fate, ...(gender !== undefined && { gender }) });
  }
  return out ?? NONE;
}

const isHarmed = formSet(`${passiveFates.harmed} ${activeFates.harmed}`);
const isAccused = formSet(`${passiveFates.accused} ${activeFates.accused}`);

const fateAt = (tokens: Tokens, token: number): Fate | undefined =>
  isHarmed(tokens, token) ? 'harmed' : isAccused(tokens, token) ? 'accused' : undefined;
