import assert from 'node:assert/strict';
import { findFigures } from '../../src/core/annotate/figures';
import type { Figure } from '../../src/core/model';
import { findSentenceEnds } from '../../src/core/text/sentences';
import { createScanner } from '../../src/core/text/tokens';

const scan = createScanner();

/** The figures of one paragraph. */
export function figuresIn(text: string): readonly Figure[] {
  const tokens = scan(text);
  return findFigures(tokens, findSentenceEnds(tokens));
}

/** The paragraph with each figure between « and », as found. */
function withFiguresMarked(text: string): string {
  let out = text;
  for (const { span } of figuresIn(text).toReversed()) {
    out = `${out.slice(0, span.start)}«${out.slice(span.start, span.end)}»${out.slice(span.end)}`;
  }
  return out;
}

const unmarked = (marked: string): string => marked.replaceAll(/[«»]/g, '');

/** Exactly the marked stretches are found. */
export function expectFigures(marked: string): void {
  assert.equal(withFiguresMarked(unmarked(marked)), marked);
}

/** The only figure of a sentence whose figure is marked. */
export function onlyFigure(marked: string): Figure {
  expectFigures(marked);
  const [figure] = figuresIn(unmarked(marked));
  assert.ok(figure, marked);
  return figure;
}
