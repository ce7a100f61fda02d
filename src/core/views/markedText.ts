import type { Change } from '../model';

/** A stretch of a passage as it is shown. `context` is around the claim; `changed` is not there on the other side. */
export interface Stretch {
  readonly text: string;
  readonly mark: 'context' | 'same' | 'changed';
}

/** How far from where they are expected words are looked for, in UTF-16 code units. */
const SLACK = 200;

/**
 * One side of an alignment, as that side prints it: `text` is whole and in its own spelling, marks and
 * spaces, and the words that only this side has are marked. The steps hold words alone, and what is
 * equal in the spelling of the claim, so each is found again in the text.
 */
export function markedText(
  text: string,
  changes: readonly Change[],
  own: 'insert' | 'delete',
): readonly Stretch[] {
  const found: { start: number; end: number }[] = [];
  /** Behind the last step that was found. */
  let low = 0;
  /** Where the next should stand. */
  let expected = 0;
  let first = true;
  for (const { op, text: words } of changes) {
    if (op !== 'equal' && op !== own) continue;
    const start = locate(text, words.trim(), low, expected, first ? text.length : SLACK);
    first = false;
    if (start >= 0) {
      low = expected = start + words.trim().length;
      if (op === own) found.push({ start, end: low });
    } else if (op === 'equal') expected = behindWords(text, expected, words);
    else return joined(changes, own);
  }
  const stretches: Stretch[] = [];
  let at = 0;
  const add = (end: number, mark: Stretch['mark']): void => {
    if (end > at) stretches.push({ text: text.slice(at, end), mark });
    at = end;
  };
  for (const { start, end } of found) {
    add(start, 'same');
    add(end, 'changed');
  }
  add(text.length, 'same');
  return stretches;
}

/** The place of whole words nearest to `expected`, or -1. */
function locate(text: string, words: string, low: number, expected: number, slack: number): number {
  if (words === '') return -1;
  const from = Math.min(low, expected);
  const near = text.slice(from, expected + words.length + slack);
  let best = -1;
  for (let at = near.indexOf(words); at >= 0; at = near.indexOf(words, at + 1)) {
    if (!standsAlone(near, at, at + words.length)) continue;
    const place = from + at;
    if (best < 0 || Math.abs(place - expected) < Math.abs(best - expected)) best = place;
    if (place >= expected) break;
  }
  return best;
}

const IN_WORD = /[\p{L}\p{N}]/u;

const standsAlone = (text: string, start: number, end: number): boolean =>
  !(IN_WORD.test(text.charAt(start - 1)) && IN_WORD.test(text.charAt(start))) &&
  !(IN_WORD.test(text.charAt(end)) && IN_WORD.test(text.charAt(end - 1)));

/** The end of as many words of the text as `words` has, from `at` on. */
function behindWords(text: string, at: number, words: string): number {
  let left = words.trim().split(/\s+/).length;
  let inside = false;
  let i = at;
  for (; i < text.length; i++) {
    const space = text.charCodeAt(i) <= 32;
    if (inside && space && --left === 0) break;
    inside = !space;
  }
  return i;
}

/** The steps alone, for a text in which they do not all stand. */
function joined(changes: readonly Change[], own: 'insert' | 'delete'): readonly Stretch[] {
  return changes
    .filter(({ op }) => op === 'equal' || op === own)
    .flatMap(({ op, text }, i): readonly Stretch[] => [
      ...(i > 0 ? [{ text: ' ', mark: 'same' } as const] : []),
      { text: text.trim(), mark: op === 'equal' ? 'same' : 'changed' },
    ]);
}
