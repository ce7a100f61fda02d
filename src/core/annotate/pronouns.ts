import type { Span } from '../model';
import type { Tokens } from '../text/tokens';

/** A third-person pronoun that may stand for a person (*she*, *his*). */
export interface PronounDraft {
  readonly span: Span;
}

/** The pronouns in one paragraph, in order; spans are relative to it. */
export function findPronouns(
  _tokens: Tokens,
  _sentenceEnds: readonly number[],
): readonly PronounDraft[] {
  return [];
}
