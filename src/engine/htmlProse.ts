import { Parser } from 'htmlparser2';
import type { Paragraph } from '../core/model';
import { blanked, FILLER, trimmedSpan } from './blanking';
import { articleBlocks, containerOf, type Block, type Container } from './htmlBody';

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

interface HtmlParagraph extends Paragraph, Block {}

/**
 * The prose of a saved page's article: text between block tags, inline tags blanked. Character references
 * become their character at one end of the place they take, with blanks beside it, or fillers inside a word.
 */
export function htmlParagraphs(text: string): readonly Paragraph[] {
  const out: HtmlParagraph[] = [];
  const around: Container[] = [containerOf('', {}, undefined)];
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
        out.push({ ...own, container, length, commas, linked });
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
  return articleBlocks(out).map(({ span, text: prose, setOff }) => ({
    span,
    text: prose,
    ...(setOff !== undefined && { setOff }),
  }));
}

const innermost = (around: readonly Container[]): Container =>
  around[around.length - 1] as Container;

/** Characters that matter to reading copy; `before` says on which side of the blanks they stand. */
const REFERENCES: readonly {
  readonly names: RegExp;
  readonly char: string;
  readonly last: boolean;
}[] = [
  { names: /&(?:nbsp|#160);/g, char: ' ', last: false },
  { names: /&(?:ldquo|#8220|#x201c);/gi, char: '“', last: true },
  { names: /&(?:lsquo|#8216|#x2018);/gi, char: '‘', last: true },
  { names: /&(?:rdquo|#8221|#x201d);/gi, char: '”', last: false },
  { names: /&(?:rsquo|#8217|#x2019);/gi, char: '’', last: false },
  { names: /&(?:quot|#34);/g, char: '"', last: false },
  { names: /&(?:amp|#38);/g, char: '&', last: false },
  { names: /&(?:ndash|#8211);/g, char: '–', last: false },
  { names: /&(?:mdash|#8212);/g, char: '—', last: false },
  { names: /&(?:pound|#163);/g, char: '£', last: true },
  { names: /&(?:euro|#8364);/g, char: '€', last: true },
];

/** An apostrophe within a word, which blanks beside it would cut in two. */
const INNER_APOSTROPHE = /(?<=\p{L})&(?:rsquo|apos|#8217|#x2019|#39|#x27);(?=\p{L})/giu;

function withReferences(text: string): string {
  if (!text.includes('&')) return text;
  let out = text.replace(INNER_APOSTROPHE, (found) => '’'.padStart(found.length, FILLER));
  for (const { names, char, last } of REFERENCES) {
    out = out.replace(names, (found) =>
      last ? char.padStart(found.length) : char.padEnd(found.length),
    );
  }
  return out;
}
