import type { Span } from '../model';
import type { Tokens } from '../text/tokens';
import type { QuotationDraft } from './quotations';

/** Somebody reporting something: a cue with its subject (*said* with *Ms Obi*). */
export interface ReportingEvent {
  /** The noun phrase that names who utters: a name, a role, a pronoun, an organisation. */
  readonly subject: Span;
  readonly cue: Span;
}

/** The reporting events of one paragraph, in order of the cue; spans are relative to it. */
export function findEvents(
  _tokens: Tokens,
  _sentenceEnds: readonly number[],
  _quotations: readonly QuotationDraft[],
): readonly ReportingEvent[] {
  return [];
}
