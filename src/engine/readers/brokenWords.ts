/** Joins the lines of a paragraph, making whole the words that are broken over two of them. */
export type LineJoiner = (lines: readonly string[]) => string;

/** A hyphen at the end of a line, of whichever kind, and what it stands behind. */
const BROKEN = /(\S)[-\u2010\u00ad]$/;
const SOFT = '\u00ad';
/** *short- and long-term*: a hyphen that stands for a word left out. */
const SUSPENDING = new Set(['and', 'or', 'to']);

/** @param text all of the document's, in which a compound is hyphenated within a line as well. */
export function createLineJoiner(text: string): LineJoiner {
  let compounds: ReadonlySet<string> | undefined;
  let words: ReadonlySet<string> | undefined;
  const isCompound = (compound: string): boolean => (compounds ??= compoundsOf(text)).has(compound);
  const isWord = (word: string): boolean => (words ??= wordsOf(text)).has(word);

  /** What stands between two lines that the first of them ends in a hyphen: the hyphen, nothing, or more. */
  const between = (line: string, next: string, before: string): string => {
    if (line.endsWith(SOFT)) return '';
    if (!/^[\p{L}\p{N}]/u.test(next)) return '- ';
    const head = /\p{L}{1,40}(?=.$)/u.exec(line)?.[0] ?? '';
    const tail = /^\p{Ll}\p{L}{0,40}/u.exec(next)?.[0] ?? '';
    if (!/\p{Ll}/u.test(before) || tail === '') return '-'; // 12-year, NATO-led, Lloyd-George
    if (SUSPENDING.has(tail) && !isWord(head + tail)) return '- ';
    return isCompound(`${head}-${tail}`) ? '-' : '';
  };

  return (lines) =>
    lines
      .map((line, i) => {
        const next = lines[i + 1];
        if (next === undefined) return line;
        const before = BROKEN.exec(line.slice(-3))?.[1];
        return before === undefined ? `${line} ` : line.slice(0, -1) + between(line, next, before);
      })
      .join('');
}

function compoundsOf(text: string): ReadonlySet<string> {
  const found = text.matchAll(/(\p{L}{1,40})[-\u2010](?=(\p{L}{1,41}))/gu);
  return new Set(Array.from(found, ([, head = '', tail = '']) => `${head}-${tail}`));
}

const wordsOf = (text: string): ReadonlySet<string> => new Set(text.match(/\p{L}{1,80}/gu));
