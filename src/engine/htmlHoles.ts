import { FILLER, type Hole } from './blanking';
import { asPower, isNoteMark } from './noteMarks';

/** What of a page's paragraph is no prose, gathered as its tags open and close. */
export interface Holes {
  /** A tag or what is skipped. */
  put(from: number, to: number): void;
  /** A tag in whose place a dash stands, as before who signs. */
  sign(from: number, to: number): void;
  /** An element opens by the tag from one offset to another; whether something shows in the place of the tag. */
  open(name: string, href: string | undefined, from: number, to: number): boolean;
  /** The same for its last tag; of no length where that is left out. */
  close(name: string, from: number, to: number): boolean;
  /** Those put since the last time. */
  taken(): readonly Hole[];
}

interface Mark {
  readonly name: string;
  readonly from: number;
  readonly inner: number;
}

export function createHoles(text: string): Holes {
  let holes: Hole[] = [];
  const marks: Mark[] = []; // elements that are open and may be the mark of a note
  const quoted: string[] = []; // the marks that close what <q> quotes here

  /** In place of its tags, which are holes already. */
  const show = (from: number, to: number, shown: string): void => {
    while ((holes.at(-1)?.[0] ?? -1) >= from) holes.pop();
    holes.push([from, to, shown]);
  };

  const openQuotation = (from: number, to: number): boolean => {
    const isTyped = TYPED.test(text[to] ?? '') || TYPED.test(text[from - 1] ?? '');
    const isInner = quoted.length % 2 === 1;
    quoted.push(isTyped ? '' : isInner ? '’' : '”');
    if (!isTyped) show(from, to, (isInner ? '‘' : '“').padStart(to - from));
    return !isTyped;
  };

  const closeQuotation = (from: number, to: number): boolean => {
    const mark = quoted.pop() ?? '';
    if (to === from) return false;
    if (mark !== '') show(from, to, mark.padEnd(to - from));
    return mark !== '';
  };

  const closeMark = (name: string, until: number, to: number): boolean => {
    const mark = marks.at(-1)?.name === name ? marks.pop() : undefined;
    const shown = mark && shownForMark(text, mark, until, to);
    if (!mark || shown === undefined || to === until) return false;
    show(mark.from, to, shown);
    return true;
  };

  return {
    put: (from, to) => holes.push([from, to]),
    sign: (from, to) => {
      show(from, to, '— '.padStart(to - from));
    },
    open(name, href, from, to) {
      if (name === 'q') return openQuotation(from, to);
      const isMark = name === 'sup' || (name === 'a' && href?.includes('#') === true);
      if (isMark) marks.push({ name, from, inner: to });
      return false;
    },
    close: (name, from, to) =>
      name === 'q' ? closeQuotation(from, to) : closeMark(name, from, to),
    taken() {
      const out = holes;
      holes = [];
      return out;
    },
  };
}

/** Where marks are typed around what <q> holds, none are shown beside them. */
const TYPED = /["'“”‘’«»&]/;
/** Longer, what is raised or leads elsewhere is no mark. */
const LONGEST_MARK = 200;
/**
 * What stands for an element that is raised, or a link to a place of a page, in as many characters; `undefined` where its
 * words are the article's. The mark of a note is no figure; a raised number belongs to its unit.
 */
function shownForMark(
  text: string,
  { name, from, inner }: Mark,
  until: number,
  to: number,
): string | undefined {
  if (until - inner > LONGEST_MARK) return undefined;
  const words = text.slice(inner, until).replace(/<[^<>]{0,200}>/g, '');
  if (!isNoteMark(words)) return undefined;
  const power =
    name === 'sup' ? asPower(words, text.slice(Math.max(0, from - 14), from)) : undefined;
  return power === undefined
    ? ' '.repeat(to - from)
    : power.padStart(until - from, FILLER).padEnd(to - from, FILLER);
}
