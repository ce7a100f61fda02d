import {
  parser,
  Strikethrough,
  Table,
  type InlineContext,
  type MarkdownConfig,
} from '@lezer/markdown';

export { TreeFragment } from '@lezer/common';

const FEED = 10;
const SPACE = 32;
const EXCLAMATION = 33;
const STAR = 42;
const LESS = 60;
const OPEN_BRACKET = 91;
const CLOSE_BRACKET = 93;
const UNDERSCORE = 95;
const TILDE = 126;
/** What the end of is looked for anew each time, by its code unit. */
const SOUGHT = new Set([EXCLAMATION, STAR, LESS, OPEN_BRACKET, CLOSE_BRACKET, UNDERSCORE, TILDE]);
/** No paragraph of an article has so many links, tags and marks of emphasis. */
const MOST_SOUGHT = 500;
/** By block: whether it has more. */
const crowded = new WeakMap<InlineContext, boolean>();

/** No article has lists and quotations so deep in each other. */
const DEEPEST = 60;

/**
 * The parser looks for the end of each link, tag and emphasis anew, at each line for all the lists that it stands in,
 * and at each blank for the end of the line, so that `[a](`, `/_`, `1. ` or blanks over and over take the square of
 * their length: in a block with too many of them they are text, and so is what stands too deep.
 */
const bounded: MarkdownConfig = {
  parseInline: [
    {
      name: 'Crowded',
      before: 'Escape',
      parse(cx, next, at) {
        if (!SOUGHT.has(next)) return -1;
        const known = crowded.get(cx) ?? isCrowded(cx.text);
        crowded.set(cx, known);
        return known ? at + 1 : -1;
      },
    },
    {
      name: 'Blanks',
      before: 'HardBreak',
      parse(cx, next, at) {
        if (next !== SPACE || cx.char(at + 1) !== SPACE) return -1;
        let to = at + 2;
        while (cx.char(to) === SPACE) to++;
        return cx.char(to) === FEED ? -1 : to;
      },
    },
  ],
  parseBlock: [
    {
      name: 'Deep',
      before: 'LinkReference',
      parse(cx, line) {
        if (cx.depth < DEEPEST) return false;
        const from = cx.lineStart + line.pos;
        const text = line.text.slice(line.pos);
        const inline = cx.parser.parseInline(text, from);
        cx.addElement(cx.elt('Paragraph', from, from + text.length, inline));
        cx.nextLine();
        return true;
      },
    },
  ],
};

/** A run of one mark counts once: *_____* is a line to write on. */
function isCrowded(text: string): boolean {
  let sought = 0;
  let before = -1;
  for (let i = 0; i < text.length && sought <= MOST_SOUGHT; i++) {
    const code = text.charCodeAt(i);
    if (SOUGHT.has(code) && code !== before && code !== EXCLAMATION) sought++;
    before = code;
  }
  return sought > MOST_SOUGHT;
}

/** The parser of Markdown, with tables and what is struck out. */
export const markdown = parser.configure([Table, Strikethrough, bounded]);
