import type { Span } from '../model';
import { appended } from '../text/appended';
import type { Tokens } from '../text/tokens';
import { findFrames, type Frame, type QuotationPlace } from './eventFrames';
import { isSignatureParagraph } from './eventMarks';
import { describeQuotation, isHeadlineCase, type QuotationLooks } from './quotationLooks';
import { pairMarks, type MarkPair } from './quotationPairs';

/** A stretch between quotation marks, before it is known who speaks. */
export interface QuotationDraft {
  /** The content, without its marks. */
  readonly span: Span;
  readonly form: 'direct' | 'partial';
  readonly looks: QuotationLooks;
  readonly depth: number;
  /** Index of the quotation that this one stands in; -1 for an outermost one. */
  readonly parent: number;
  /** No closing mark before the end of the paragraph. */
  readonly open: boolean;
  /** The mark that opened it, as written; empty for a paragraph that is set off whole. */
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

/** What is quoted in a paragraph. */
export interface Quoted {
  /** In order, outer before inner; spans are relative to the paragraph. */
  readonly quotations: readonly QuotationDraft[];
  /** The paragraph's frames, where anything is quoted. */
  readonly frames: readonly Frame[] | undefined;
}

/** A quotation on its way to a draft. */
interface Found extends QuotationPlace {
  readonly span: Span;
  readonly looks: QuotationLooks;
}

const NOTHING: Quoted = { quotations: [], frames: undefined };

/** The quotations in one paragraph. */
export function findQuotations(
  tokens: Tokens,
  sentenceEnds: readonly number[],
  isSetOff = false,
): Quoted {
  const marked = pairMarks(tokens);
  const pairs = isSetOff && mayBeSetOff(tokens, marked) ? [wholeOf(tokens), ...marked] : marked;
  if (pairs.length === 0) return NOTHING;
  const inHeadline = isHeadlineCase(tokens);
  let found: Found[] = [];
  let around = -1; // the innermost quotation that is open at this place
  for (const { opening, closing } of pairs) {
    const span = contentSpan(tokens, opening, closing);
    if (!span) continue;
    while (around >= 0 && (found[around]?.closing ?? 0) <= opening) {
      around = found[around]?.parent ?? -1;
    }
    const looks = describeQuotation(tokens, opening, closing, inHeadline);
    if (looks.isTitle) continue;
    found = appended(found, { opening, closing, parent: around, span, looks });
    around = found.length - 1;
  }
  if (found.length === 0) return NOTHING;
  const frames = findFrames(tokens, sentenceEnds, found);
  const places = framesOf(tokens, frames, found.length);
  const quotations = found.map(({ opening, closing, parent, span, looks }, i): QuotationDraft => ({
    span,
    form: looks.form,
    looks,
    depth: depthOf(found, i),
    parent,
    open: closing >= tokens.length && opening >= 0,
    mark: opening < 0 ? '' : tokens.text.slice(tokens.start[opening], tokens.end[opening]),
    atStart: opening === 0,
    opening,
    closing,
    frame: places[i]?.span ?? span,
    alone: places[i]?.alone ?? false,
  }));
  return { quotations, frames };
}

/** No mark opens what is set off, and it signs nothing: *— Ada Obi*. */
const mayBeSetOff = (tokens: Tokens, marked: readonly MarkPair[]): boolean =>
  marked[0]?.opening !== 0 && !isSignatureParagraph(tokens);

/** All of a paragraph, as if marks stood around it. */
const wholeOf = (tokens: Tokens): MarkPair => ({ opening: -1, closing: tokens.length });

function depthOf(places: readonly QuotationPlace[], index: number): number {
  let depth = 0;
  for (let it = places[index]?.parent ?? -1; it >= 0; it = places[it]?.parent ?? -1) depth++;
  return depth;
}

/** By quotation, the sentence it stands in and whether nothing of the writer's stands there. */
function framesOf(
  tokens: Tokens,
  frames: readonly Frame[],
  quotations: number,
): readonly ({ readonly span: Span; readonly alone: boolean } | undefined)[] {
  const out = new Array<{ span: Span; alone: boolean } | undefined>(quotations);
  for (const { quoted, from, to, hasWords } of frames) {
    if (quoted.length === 0) continue;
    const span = { start: tokens.start[from] ?? 0, end: tokens.end[to - 1] ?? 0 };
    const frame = { span, alone: !hasWords };
    for (const index of quoted) out[index] = frame;
  }
  return out;
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
