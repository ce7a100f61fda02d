import type { Change } from '../model';

/** A stretch of an alignment: in both, only in the words here, or only in the words there. */
export interface MarkedStretch {
  readonly text: string;
  readonly mark: 'same' | 'here' | 'there';
}

const MARKS = { equal: 'same', delete: 'here', insert: 'there' } as const;

/** Of what is the same about so many characters beside a change are kept. */
const AROUND = 60;

/**
 * Both sides in one line, the words here before those there. What is the same is cut to what stands around the
 * changes; what is left out is an ellipsis. A space stands between stretches.
 */
export function changedWords(changes: readonly Change[]): readonly MarkedStretch[] {
  const shown = changes.filter(({ text }) => text.trim() !== '');
  return shown.map(({ op, text }, i) => {
    const words = text.trim();
    const last = i === shown.length - 1;
    const cut = op === 'equal' ? cutSame(words, i > 0, !last) : words;
    return { text: last ? cut : `${cut} `, mark: MARKS[op] };
  });
}

function cutSame(text: string, changeBefore: boolean, changeAfter: boolean): string {
  const room = AROUND * (Number(changeBefore) + Number(changeAfter) || 2);
  if (text.length <= room + 20) return text;
  const head = changeBefore || !changeAfter ? firstWords(text) : '';
  const tail = changeAfter ? lastWords(text) : '';
  return `${head}…${tail}`;
}

function firstWords(text: string): string {
  const cut = text.lastIndexOf(' ', AROUND);
  return wellFormed(text.slice(0, cut > 0 ? cut + 1 : AROUND));
}

function lastWords(text: string): string {
  const cut = text.indexOf(' ', text.length - AROUND);
  return wellFormed(text.slice(cut >= 0 ? cut : text.length - AROUND));
}

/** Half a pair at either end goes. */
const wellFormed = (text: string): string =>
  text.replace(/^[\udc00-\udfff]/, '').replace(/[\ud800-\udbff]$/, '');
