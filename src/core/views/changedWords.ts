import type { Change } from '../model';

/** A stretch of an alignment: in both, only in the words here, or only in the words there. */
export interface MarkedStretch {
  readonly text: string;
  readonly mark: 'same' | 'here' | 'there';
}

const MARKS = { equal: 'same', delete: 'here', insert: 'there' } as const;

/**
 * Both sides in one line, the words here before those there. Of what is the same only about `around`
 * characters beside a change are kept; what is left out is an ellipsis.
 */
export function changedWords(changes: readonly Change[], around = 60): readonly MarkedStretch[] {
  return changes.flatMap(({ op, text }, i): readonly MarkedStretch[] => {
    if (text === '') return [];
    if (op !== 'equal') return [{ text, mark: MARKS[op] }];
    return [{ text: cutSame(text, around, i > 0, i < changes.length - 1), mark: 'same' }];
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
