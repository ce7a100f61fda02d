import type { Span } from '../../src/core/model';
import { moved, replaced, type TracedText } from './tracedText';

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** One step of an edit as an editor tells it: the span replaced, and what came in its place. */
export interface EditStep {
  readonly span: Span;
  readonly inserted: string;
}

/** An edit such as a person makes, as the steps that an editor tells of, and the text after it. */
export interface RandomEdit {
  readonly what: string;
  readonly steps: readonly EditStep[];
  readonly after: TracedText;
}

const TYPED = ['a', ' very', ' not', ', however,', ' 7', '’s', '\n', ' – ', ' “so-called” '];

/** A random edit of a text; `other` is copy to paste from. */
export function randomEdit(before: TracedText, other: string, random: () => number): RandomEdit {
  const { text } = before;
  const upTo = (limit: number): number => Math.floor(random() * limit);
  const place = (): number => upTo(text.length + 1);
  const step = (what: string, span: Span, inserted: string): RandomEdit => ({
    what,
    steps: [{ span, inserted }],
    after: replaced(before, span, inserted),
  });
  switch (upTo(8)) {
    case 0: {
      const at = place();
      return step('type', { start: at, end: at }, TYPED[upTo(TYPED.length)] ?? '');
    }
    case 1: {
      const start = place();
      return step('delete', { start, end: Math.min(text.length, start + 1 + upTo(40)) }, '');
    }
    case 2: {
      const word = wordAround(text, place());
      return step('replace a word', word, 'instead');
    }
    case 3: {
      const sentence = sentenceAround(text, place());
      return step('delete a sentence', sentence, '');
    }
    case 4: {
      const at = sentenceAround(text, place()).end;
      const { start, end } = sentenceAround(other, upTo(other.length));
      return step('paste a sentence', { start: at, end: at }, ` ${other.slice(start, end)} `);
    }
    case 5: {
      const at = place();
      return step('type a space', { start: at, end: at }, text.charAt(at) === ' ' ? ' ' : '');
    }
    case 6: {
      const line = lineAround(text, place());
      const to = lineAround(text, place()).start;
      if (line.start === line.end || (to > line.start && to < line.end)) {
        return step('nothing', { start: 0, end: 0 }, '');
      }
      const part = text.slice(line.start, line.end);
      const at = to < line.end ? to : to - part.length;
      return {
        what: 'move a paragraph',
        steps: [
          { span: line, inserted: '' },
          { span: { start: at, end: at }, inserted: part },
        ],
        after: moved(before, line, to),
      };
    }
    default: {
      const at = lineAround(text, place()).start;
      const line = lineAround(other, upTo(other.length));
      return step('paste a paragraph', { start: at, end: at }, other.slice(line.start, line.end));
    }
  }
}

const wordAround = (text: string, at: number): Span => around(text, at, /\s/);
const sentenceAround = (text: string, at: number): Span => around(text, at, /[.\n]/);

function around(text: string, at: number, edge: RegExp): Span {
  let start = at;
  let end = at;
  while (start > 0 && !edge.test(text.charAt(start - 1))) start--;
  while (end < text.length && !edge.test(text.charAt(end))) end++;
  return { start, end };
}

/** The line at an offset with its line break. */
function lineAround(text: string, at: number): Span {
  const { start, end } = around(text, at, /\n/);
  return { start, end: Math.min(text.length, end + 1) };
}
