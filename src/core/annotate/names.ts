import type { Span } from '../model';
import type { Tokens } from '../text/tokens';

/** A run of words that may be a person's name, with what speaks for and against it. */
export interface NameDraft {
  readonly span: Span;
}

/** The candidates for names in one paragraph, in order; spans are relative to it. */
export function findNames(_tokens: Tokens, _sentenceEnds: readonly number[]): readonly NameDraft[] {
  return [];
}
