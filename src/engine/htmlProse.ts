import type { Paragraph } from '../core/model';
import { shifted } from '../core/text/span';
import { blanked, trimmedSpan } from './blanking';
import { type BrokenLine, joinedLines } from './brokenLines';
import { articleBlocks, containerOf, isAside, isHidden, type Container } from './htmlBody';
import { createHoles } from './htmlHoles';
import { createTables, type Cell } from './htmlTables';
import { htmlParser } from './parsers';
import { withReferences } from './references';
import { isSignature, startOfSignature } from './signatures';

/** Tags that stand inside a sentence; any other tag ends the paragraph. */
const INLINE = new Set(
  `a abbr acronym b bdi bdo big cite code data del dfn em font i img ins kbd label mark nobr noscript q s samp
  script small span strike strong style sub sup svg template time tt u var wbr`.split(/\s+/),
);

/** Elements whose text nobody reads as copy, or that strike it out. */
const SKIPPED = new Set(
  'head script style template noscript svg math code pre kbd samp textarea select button iframe object del s strike'.split(
    ' ',
  ),
);

/** What in a block quotation is nobody's running words. */
const UNSPOKEN = new Set('h1 h2 h3 h4 h5 h6 li td th'.split(' '));

/** A sentence, before who signs it. */
const ENDED = /[.!?…]["'”’»]?\s*$/;

/** Elements within elements; what is deeper counts as part of the last. */
const DEEPEST = 200;
/** What follows so many open elements is not read: the parser would take time by the square of them. */
const MOST_OPEN = 5_000;

interface HtmlParagraph extends BrokenLine {
  readonly cell: Cell | undefined;
}

/**
 * The prose of a saved page's article: text between block tags, inline tags blanked. Character references
 * become their character at one end of the place they take, with blanks beside it, or fillers inside a word.
 */
export const htmlParagraphs = (text: string): readonly Paragraph[] =>
  articleBlocks(linesOf(text)).map((it) => paragraphAt(it, 0));

/** The prose of a piece of a page that stands at an offset, all of it but what looks aside. */
export const htmlFragment = (text: string, offset: number): readonly Paragraph[] =>
  linesOf(text)
    .filter(({ container }) => !isAside(container))
    .map((it) => paragraphAt(it, offset));

const paragraphAt = ({ span, text, setOff, cell }: HtmlParagraph, offset: number): Paragraph => ({
  span: shifted(span, offset),
  text,
  ...(setOff !== undefined && { setOff: setOff + offset }),
  ...(cell?.column !== undefined && { column: cell.column }),
});

function linesOf(text: string): readonly HtmlParagraph[] {
  const out: HtmlParagraph[] = [];
  const around: Container[] = [containerOf('', {}, undefined)];
  const tables = createTables();
  let depth = 0;
  let open = 0;
  let container = innermost(around);
  const quoting: number[] = []; // where the block quotations start that are open here
  let unspoken = 0; // headings, list items and cells that are open in them
  const holes = createHoles(text);
  let start = -1;
  let end = -1;
  let breaks = 2; // <br> since the last paragraph, two for any other tag that ends one
  let isBroken = false;
  let quotedUntil = -1; // where the last block quotation ended
  let skipping = 0;
  let hidden = ''; // the name of an element that shows nowhere
  let hiding = 0; // elements of that name that are open in it, and itself
  let linking = 0;
  let linked = 0;

  const flush = (): void => {
    const own = holes.taken();
    if (start >= 0) {
      const masked = withReferences(blanked(text, start, end, own));
      const span = trimmedSpan(masked, start);
      if (span.end > span.start) {
        const prose = masked.slice(span.start - start, span.end - start);
        const length = prose.length;
        const commas = prose.split(',').length - 1;
        const setOff = unspoken === 0 ? quoting[0] : undefined;
        const place = { container, length, commas, linked, isBroken, cell: tables.cell() };
        const put = (from: number, to: number): void => {
          const own = trimmedSpan(prose.slice(from, to), span.start + from);
          const words = prose.slice(own.start - span.start, own.end - span.start);
          out.push({ span: own, text: words, ...place, ...(setOff !== undefined && { setOff }) });
        };
        const signature = setOff === undefined ? -1 : startOfSignature(prose);
        if (signature > 0) put(0, signature);
        put(Math.max(0, signature), prose.length);
        tables.read(prose);
      } else breaks = 2;
    }
    start = -1;
    linked = 0;
  };

  const skip = (): void => {
    if (start >= 0) holes.put(parser.startIndex, parser.endIndex + 1);
  };

  /** Whether a tag opens who signs a block quotation, in it or right behind it. */
  const signs = (name: string): boolean => {
    const { startIndex, endIndex } = parser;
    const isBehind =
      name === 'figcaption' &&
      quotedUntil >= 0 &&
      /^\s*$/.test(text.slice(quotedUntil, startIndex));
    if ((quoting.length === 0 && !isBehind) || !isSignature(text, name, endIndex + 1)) return false;
    return name !== 'cite' || start < 0 || ENDED.test(text.slice(start, startIndex).slice(-9));
  };

  const tag = (name: string): void => {
    if (INLINE.has(name) || skipping > 0) skip();
    else {
      flush();
      if (name !== 'br') breaks = 2;
    }
  };

  /** What is read from now on up to the end of the parser's token is of a paragraph. */
  const read = (): void => {
    if (start < 0) {
      start = parser.startIndex;
      isBroken = breaks === 1;
      breaks = 0;
      container = innermost(around);
    }
    end = parser.endIndex + 1;
  };

  const { Parser } = htmlParser();
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        const isSigning = skipping === 0 && signs(name);
        if (isSigning) flush();
        tag(name);
        if (name === 'br' && skipping === 0) breaks++;
        const { startIndex, endIndex } = parser;
        if (skipping === 0 && holes.open(name, attributes['href'], startIndex, endIndex + 1))
          read();
        if (isSigning) {
          read();
          holes.sign(parser.startIndex, parser.endIndex + 1);
        }
        tables.open(name, attributes);
        if (name === 'blockquote') quoting.push(parser.startIndex);
        if (quoting.length > 0 && UNSPOKEN.has(name)) unspoken++;
        if (++open > MOST_OPEN) parser.pause();
        if (SKIPPED.has(name)) skipping++;
        else if (hiding > 0) hiding += name === hidden ? 1 : 0;
        else if (INLINE.has(name) && isHidden(attributes)) {
          hidden = name;
          hiding = 1;
          skipping++;
        }
        if (name === 'a') linking++;
        if (!INLINE.has(name) && ++depth < DEEPEST) {
          around.push(containerOf(name, attributes, innermost(around)));
        }
      },
      onclosetag(name, isImplied) {
        open--;
        if (SKIPPED.has(name) && skipping > 0) skipping--;
        else if (hiding > 0 && name === hidden && --hiding === 0) skipping--;
        if (name === 'a' && linking > 0) linking--;
        tag(name);
        const { startIndex, endIndex } = parser;
        const to = isImplied ? startIndex : endIndex + 1;
        const isShown = skipping === 0 && holes.close(name, startIndex, to);
        if (isShown && start >= 0) read();
        tables.close(name);
        if (name === 'blockquote') {
          quoting.pop();
          quotedUntil = to;
        }
        if (quoting.length > 0 && UNSPOKEN.has(name) && unspoken > 0) unspoken--;
        if (!INLINE.has(name) && --depth < DEEPEST - 1) around.pop();
      },
      ontext(data) {
        if (skipping > 0) {
          skip();
          return;
        }
        if (start < 0 && data.trim() === '') return;
        read();
        if (linking > 0) linked += data.trim().length;
      },
      oncomment: skip,
    },
    { decodeEntities: false },
  );
  parser.write(text);
  parser.end();
  flush();
  return joinedLines(out);
}

const innermost = (around: readonly Container[]): Container =>
  around[around.length - 1] as Container;
