import type { Change } from '../model';

/** A stretch of an alignment: in both, only in the words here, or only in the words there. */
export interface MarkedStretch {
  readonly text: string;
  readonly mark: 'same' | 'here' | 'there';
}

const MARKS = { equal: 'same', delete: 'here', insert: 'there' } as const;

/**
 * Both sides in one line, the words here before those there. Of what is the same only about `around`
 * characters beside a change are kept; what is left out is an ellipsis. A space stands between stretches.
 */
export function changedWords(changes: readonly Change[], around = 60): readonly MarkedStretch[] {
  const shown = changes.filter(({ text }) => text.trim() !== '');
  return shown.map(({ op, text }, i) => {
    const words = text.trim();
    const last = i === shown.length - 1;
    const cut = op === 'equal' ? cutSame(words, around, i > 0, !last) : words;
    return { text: last ? cut : `${cut} `, mark: MARKS[op] };
  });
}

function cutSame(
  text: string,
  around: number,
  changeBefore: boolean,
  changeAfter: boolean,
): string {
  const room = around * (Number(changeBefore) + Number(changeAfter) || 2);
  if (text.length <= room + 20) return text;
  const head = changeBefore || !changeAfter ? firstWords(text, around) : '';
  const tail = changeAfter ? lastWords(text, around) : '';
  return `${head}…${tail}`;
}

function firstWords(text: string, limit: number): string {
  const cut = text.lastIndexOf(' ', limit);
  return wellFormed(text.slice(0, cut > 0 ? cut + 1 : limit));
}

function lastWords(text: string, limit: number): string {
  const cut = text.indexOf(' ', text.length - limit);
  return wellFormed(text.slice(cut >= 0 ? cut : text.length - limit));
}

/** Half a pair at either end goes. */
const wellFormed = (text: string): string =>
  text.replace(/^[\udc00-\udfff]/, '').replace(/[\ud800-\udbff]$/, '');
