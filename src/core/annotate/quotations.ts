import type { Span } from '../model';
import type { Tokens } from '../text/tokens';

/** A stretch between quotation marks, before it is known who speaks. */
export interface QuotationDraft {
  /** The content, without its marks. */
  readonly span: Span;
  readonly form: 'direct' | 'partial';
  readonly depth: number;
  /** No closing mark before the end of the paragraph. */
  readonly open: boolean;
  /** The mark that opened it, as written. */
  readonly mark: string;
  /** The paragraph starts with its opening mark, so that it may continue an open one. */
  readonly atStart: boolean;
}

/** The quotations in one paragraph, in order, outer before inner; spans are relative to it. */
export function findQuotations(_tokens: Tokens): readonly QuotationDraft[] {
  return [];
}
