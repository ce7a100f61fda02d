import type { Span } from '../model';
import { Kind, type Tokens } from '../text/tokens';
import { findFrames } from './eventFrames';
import { describeQuotation, type QuotationLooks } from './quotationLooks';
import { pairMarks } from './quotationPairs';

/** A stretch between quotation marks, before it is known who speaks. */
export interface QuotationDraft extends QuotationLooks {
  /** The content, without its marks. */
  readonly span: Span;
  readonly depth: number;
  /** Index of the quotation that this one stands in; -1 for an outermost one. */
  readonly parent: number;
  /** No closing mark before the end of the paragraph. */
  readonly open: boolean;
  /** The mark that opened it, as written. */
  readonly mark: string;
  /** The paragraph starts with its opening mark, so that it may continue an open one. */
  readonly atStart: boolean;
  /** Tokens of its marks; `closing` is one past the last token where there is none. */
  readonly opening: number;
  readonly closing: number;
  /** The sentence it stands in, counting what is quoted as one with it; see `Frame`. */
  readonly frame: Span;
  /** Nothing but quotations stands in that sentence. */
  readonly alone: boolean;
}

/** The quotations in one paragraph, in order, outer before inner; spans are relative to it. */
export function findQuotations(
  tokens: Tokens,
  sentenceEnds: readonly number[],
): readonly QuotationDraft[] {
  const drafts: QuotationDraft[] = [];
  const around: number[] = []; // indices of the drafts that are open at this place
  for (const { opening, closing } of pairMarks(tokens)) {
    const span = contentSpan(tokens, opening, closing);
    if (!span) continue;
    while (around.length > 0 && (drafts[around.at(-1) ?? 0]?.closing ?? 0) <= opening) around.pop();
    const looks = describeQuotation(tokens, opening, closing);
    if (looks.isTitle) continue;
    const start = tokens.start[opening] ?? 0;
    drafts.push({
      ...looks,
      span,
      depth: around.length,
      parent: around.at(-1) ?? -1,
      open: closing >= tokens.length,
      mark: tokens.text.slice(start, tokens.end[opening]),
      atStart: opening === 0,
      opening,
      closing,
      frame: span,
      alone: false,
    });
    around.push(drafts.length - 1);
  }
  return drafts.length === 0 ? drafts : inFrames(tokens, sentenceEnds, drafts);
}

function inFrames(
  tokens: Tokens,
  sentenceEnds: readonly number[],
  drafts: readonly QuotationDraft[],
): readonly QuotationDraft[] {
  const placed = drafts.slice();
  for (const { units, from, to } of findFrames(tokens, sentenceEnds, drafts)) {
    const frame = { start: tokens.start[from] ?? 0, end: tokens.end[to - 1] ?? 0 };
    const alone = !units.some((unit) => unit >= 0 && tokens.kind[unit] === Kind.word);
    for (const unit of units) {
      const draft = drafts[-1 - unit];
      if (draft) placed[-1 - unit] = { ...draft, frame, alone };
    }
  }
  return placed;
}

/** Without white space at its edges, and without what a no-break space becomes when decoded wrongly. */
function contentSpan(tokens: Tokens, opening: number, closing: number): Span | undefined {
  const { text } = tokens;
  if (closing <= opening + 1) return undefined;
  const start = tokens.start[opening + 1] ?? 0;
  let end = tokens.end[closing - 1] ?? 0;
  if (closing >= tokens.length && text[end - 1] === 'Â') {
    end--;
    while (end > start && text.charCodeAt(end - 1) <= 32) end--;
  }
  return end > start ? { start, end } : undefined;
}
