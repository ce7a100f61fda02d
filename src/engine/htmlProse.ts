import { Parser } from 'htmlparser2';
import type { Paragraph } from '../core/model';
import { blanked, trimmedSpan } from './blanking';

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

/**
 * The prose of a saved page: text between block tags, inline tags blanked. Character references
 * become their character at one end of the place they take, and blanks beside it.
 */
export function htmlParagraphs(text: string): readonly Paragraph[] {
  const out: Paragraph[] = [];
  let holes: [number, number][] = [];
  let start = -1;
  let end = -1;
  let skipping = 0;

  const flush = (): void => {
    if (start >= 0) {
      const masked = withReferences(blanked(text, start, end, holes));
      const span = trimmedSpan(masked, start);
      if (span.end > span.start) {
        out.push({ span, text: masked.slice(span.start - start, span.end - start) });
      }
    }
    start = -1;
    holes = [];
  };

  const tag = (name: string): void => {
    if (INLINE.has(name)) {
      if (start >= 0) holes.push([parser.startIndex, parser.endIndex + 1]);
    } else flush();
  };

  const parser = new Parser(
    {
      onopentag(name) {
        tag(name);
        if (SKIPPED.has(name)) skipping++;
      },
      onclosetag(name) {
        if (SKIPPED.has(name) && skipping > 0) skipping--;
        tag(name);
      },
      ontext(data) {
        if (skipping > 0) {
          if (start >= 0) holes.push([parser.startIndex, parser.endIndex + 1]);
          return;
        }
        if (start < 0 && data.trim() === '') return;
        if (start < 0) start = parser.startIndex;
        end = parser.endIndex + 1;
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
  return out;
}

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

function withReferences(text: string): string {
  if (!text.includes('&')) return text;
  let out = text;
  for (const { names, char, last } of REFERENCES) {
    out = out.replace(names, (found) =>
      last ? char.padStart(found.length) : char.padEnd(found.length),
    );
  }
  return out;
}
