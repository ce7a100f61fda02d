import type { Span } from '../model';
import type { Tokens } from '../text/tokens';
import { findFrames, type QuotationPlace } from './eventFrames';
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

/** The quotations in one paragraph, in order, outer before inner; spans are relative to it. */
export function findQuotations(
  tokens: Tokens,
  sentenceEnds: readonly number[],
  isSetOff = false,
): readonly QuotationDraft[] {
  const marked = pairMarks(tokens);
  const pairs = isSetOff && mayBeSetOff(tokens, marked) ? [wholeOf(tokens), ...marked] : marked;
  if (pairs.length === 0) return [];
  const inHeadline = isHeadlineCase(tokens);
  const places: QuotationPlace[] = [];
  const contents: Span[] = [];
  const looks: QuotationLooks[] = [];
  const around: number[] = []; // indices of the quotations that are open at this place
  for (const { opening, closing } of pairs) {
    const span = contentSpan(tokens, opening, closing);
    if (!span) continue;
    while (around.length > 0 && (places[around.at(-1) ?? 0]?.closing ?? 0) <= opening) around.pop();
    const look = describeQuotation(tokens, opening, closing, inHeadline);
    if (look.isTitle) continue;
    places.push({ opening, closing, parent: around.at(-1) ?? -1 });
    contents.push(span);
    looks.push(look);
    around.push(places.length - 1);
  }
  const frames = framesOf(tokens, sentenceEnds, places);
  return places.map(({ opening, closing, parent }, i): QuotationDraft => {
    const look = looks[i] ?? describeQuotation(tokens, opening, closing, inHeadline);
    const span = contents[i] ?? { start: 0, end: 0 };
    return {
      span,
      form: look.form,
      looks: look,
      depth: depthOf(places, i),
      parent,
      open: closing >= tokens.length && opening >= 0,
      mark: opening < 0 ? '' : tokens.text.slice(tokens.start[opening], tokens.end[opening]),
      atStart: opening === 0,
      opening,
      closing,
      frame: frames[i]?.span ?? span,
      alone: frames[i]?.alone ?? false,
    };
  });
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

/** By quotation, the sentence it stands in and whether that holds words of the writer's. */
function framesOf(
  tokens: Tokens,
  sentenceEnds: readonly number[],
  places: readonly QuotationPlace[],
): readonly ({ readonly span: Span; readonly alone: boolean } | undefined)[] {
  const out: ({ span: Span; alone: boolean } | undefined)[] = places.map(() => undefined);
  for (const { quoted, from, to, hasWords } of findFrames(tokens, sentenceEnds, places)) {
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
