import type { Span } from '../model';
import type { Tokens } from '../text/tokens';

/** A description that may stand for a person known in the article (*the premier*). */
export interface RoleDraft {
  readonly span: Span;
}

/** The role phrases in one paragraph, in order; spans are relative to it. */
export function findRoles(_tokens: Tokens, _sentenceEnds: readonly number[]): readonly RoleDraft[] {
  return [];
}
