import { Parser } from 'htmlparser2';
import type { Paragraph } from '../core/model';
import { blanked, FILLER, trimmedSpan } from './blanking';
import { articleBlocks, containerOf, type Block, type Container } from './htmlBody';
import { createTables, type Cell } from './htmlTables';

/** Tags that stand inside a sentence; any other tag ends the paragraph. */
const INLINE = new Set(
  `a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark q s small span strike strong
  sub sup time tt u var wbr`.split(/\s+/),
);

/** Elements whose text nobody reads as copy. */
const SKIPPED = new Set(
  'head script style template noscript svg math code pre kbd samp textarea select button iframe object'.split(
    ' ',
  ),
);

/** What in a block quotation is nobody's running words. */
const UNSPOKEN = new Set('h1 h2 h3 h4 h5 h6 li td th'.split(' '));

/** Elements within elements; what is deeper counts as part of the last. */
const DEEPEST = 200;
/** What follows so many open elements is not read: the parser would take time by the square of them. */
const MOST_OPEN = 5_000;

interface HtmlParagraph extends Paragraph, Block {
  readonly cell: Cell | undefined;
}

/**
 * The prose of a saved page's article: text between block tags, inline tags blanked. Character references
 * become their character at one end of the place they take, with blanks beside it, or fillers inside a word.
 */
export function htmlParagraphs(text: string): readonly Paragraph[] {
  const out: HtmlParagraph[] = [];
  const around: Container[] = [containerOf('', {}, undefined)];
  const tables = createTables();
  let depth = 0;
  let open = 0;
  let container = innermost(around);
  const quoting: number[] = []; // where the block quotations start that are open here
  let unspoken = 0; // headings, list items and cells that are open in them
  let holes: [number, number][] = [];
  let start = -1;
  let end = -1;
  let skipping = 0;
  let linking = 0;
  let linked = 0;

  const flush = (): void => {
    if (start >= 0) {
      const masked = withReferences(blanked(text, start, end, holes));
      const span = trimmedSpan(masked, start);
      if (span.end > span.start) {
        const prose = masked.slice(span.start - start, span.end - start);
        const length = prose.length;
        const commas = prose.split(',').length - 1;
        const setOff = unspoken === 0 ? quoting[0] : undefined;
        const own = { span, text: prose, ...(setOff !== undefined && { setOff }) };
        out.push({ ...own, container, length, commas, linked, cell: tables.cell() });
        tables.read(prose);
      }
    }
    start = -1;
    holes = [];
    linked = 0;
  };

  const tag = (name: string): void => {
    if (INLINE.has(name)) {
      if (start >= 0) holes.push([parser.startIndex, parser.endIndex + 1]);
    } else flush();
  };

  const parser = new Parser(
    {
      onopentag(name, attributes) {
        tag(name);
        tables.open(name, attributes);
        if (name === 'blockquote') quoting.push(parser.startIndex);
        if (quoting.length > 0 && UNSPOKEN.has(name)) unspoken++;
        if (++open > MOST_OPEN) parser.pause();
        if (SKIPPED.has(name)) skipping++;
        if (name === 'a') linking++;
        if (!INLINE.has(name) && ++depth < DEEPEST) {
          around.push(containerOf(name, attributes, innermost(around)));
        }
      },
      onclosetag(name) {
        open--;
        if (SKIPPED.has(name) && skipping > 0) skipping--;
        if (name === 'a' && linking > 0) linking--;
        tag(name);
        tables.close(name);
        if (name === 'blockquote') quoting.pop();
        if (quoting.length > 0 && UNSPOKEN.has(name) && unspoken > 0) unspoken--;
        if (!INLINE.has(name) && --depth < DEEPEST - 1) around.pop();
      },
      ontext(data) {
        if (skipping > 0) {
          if (start >= 0) holes.push([parser.startIndex, parser.endIndex + 1]);
          return;
        }
        if (start < 0 && data.trim() === '') return;
        if (start < 0) {
          start = parser.startIndex;
          container = innermost(around);
        }
        end = parser.endIndex + 1;
        if (linking > 0) linked += data.trim().length;
      },
      oncomment() {
        if (start >= 0) holes.push([parser.startIndex, parser.endIndex + 1]);
      },
    },
    { decodeEntities: false },
  );
  parser.write(text);
  parser.end();
  flush();
  return articleBlocks(out).map(({ span, text: prose, setOff, cell }) => ({
    span,
    text: prose,
    ...(setOff !== undefined && { setOff }),
    ...(cell?.column !== undefined && { column: cell.column }),
  }));
}

const innermost = (around: readonly Container[]): Container =>
  around[around.length - 1] as Container;

const REFERENCE = /&(?:[a-z][a-z\d]{1,31}|#\d{1,7}|#x[\da-f]{1,6});/gi;

/** Each character reference as its character, filled up with blanks; within a word with {@link FILLER}. */
function withReferences(text: string): string {
  if (!text.includes('&')) return text;
  let out = '';
  let at = 0;
  let before = ''; // what stands in front; to ask a string that grows for its end copies it
  for (const { 0: found, index } of text.matchAll(REFERENCE)) {
    if (index > at) before = text[index - 1] ?? '';
    const behind = text[index + found.length] ?? '';
    const put = placed(characterOf(found), found, before, behind);
    out += text.slice(at, index) + put;
    at = index + found.length;
    before = put.at(-1) ?? '';
  }
  return out + text.slice(at);
}

function placed(char: string, found: string, before: string, behind: string): string {
  const { length } = found;
  if (char.length > 2 || char === '') return found;
  const isInside = LETTER.test(before);
  if (LETTER.test(char)) return char.padStart(length, isInside ? FILLER : ' ');
  // blanks beside it would cut the word in two
  if (isInside && /['’]/.test(char) && /[\p{L}&]/u.test(behind))
    return char.padStart(length, FILLER);
  if (char === FILLER) return FILLER.repeat(length);
  if (/\s/.test(char)) return (NARROW.test(char) ? char : ' ').repeat(length);
  return OPENS.test(char) ? char.padStart(length) : char.padEnd(length);
}

const LETTER = /[\p{L}\p{M}]/u;
/** Spaces that set off the thousands of a number. */
const NARROW = /[\u2009\u202f]/;
/** What stands right before a word or a number. */
const OPENS = /[\p{Ps}\p{Pi}\p{Sc}‚„]/u;

const characters = new Map<string, string>();
/** More than there are names that anybody uses. */
const MOST_KEPT = 1000;

/** What a reference stands for; itself where nothing bears its name. */
function characterOf(reference: string): string {
  const kept = characters.get(reference);
  if (kept !== undefined) return kept;
  let made = '';
  new Parser({ ontext: (it) => (made += it) }).end(reference);
  if (characters.size < MOST_KEPT) characters.set(reference, made);
  return made;
}
