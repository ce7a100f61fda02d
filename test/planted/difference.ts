import type { Relation, Span, VerdictKind } from '../../src/core/model';
import type { Chance } from '../support/chance';

export type Layer = 'quotation' | 'figure' | 'name';

/** What decides which difference a fact gets, by where the fact stands in the first article. */
export type ChanceAt = (fact: Span) => Chance;

/** One known difference between an article and a second one made from it. */
export interface Difference {
  readonly layer: Layer;
  readonly kind: string;
  /** The fact in the first article. */
  readonly span: Span;
  /** Where the second article has it; `undefined` where it has it not. */
  readonly there?: Span;
  readonly verdict: VerdictKind;
  /** From the first article: any of these is right; empty where the fact stands only here. */
  readonly relations: readonly Relation[];
}

/** An article's text, a second one made from it, and every difference between the two. */
export interface Planted {
  readonly id: string;
  readonly first: string;
  readonly second: string;
  readonly differences: readonly Difference[];
  /** The stretches of each that no longer say the same: what is said to differ there, does. */
  readonly changed: { readonly first: readonly Span[]; readonly second: readonly Span[] };
}

/** What to write in place of a stretch of the first article. */
export interface Edit {
  readonly span: Span;
  readonly text: string;
}

/** The text with its edits made (they may not overlap), and what moves a span of it along. */
export function edited(
  text: string,
  edits: readonly Edit[],
): { readonly text: string; readonly moved: (span: Span) => Span } {
  const inOrder = [...edits].sort((a, b) => a.span.start - b.span.start);
  let out = '';
  let at = 0;
  for (const { span, text: written } of inOrder) {
    out += text.slice(at, span.start) + written;
    at = span.end;
  }
  const by = (offset: number, isEnd: boolean): number => {
    let moved = offset;
    for (const { span, text: written } of inOrder) {
      if (span.end < offset || (span.end === offset && (isEnd || span.start < span.end))) {
        moved += written.length - (span.end - span.start);
      }
    }
    return moved;
  };
  return {
    text: out + text.slice(at),
    moved: ({ start, end }) => ({ start: by(start, false), end: by(end, true) }),
  };
}
