import type { SyntaxNodeRef, Tree, TreeFragment } from '@lezer/common';
import type { Paragraph } from '../core/model';
import type { Steps } from '../core/steps';
import { blanked, FILLER, trimmedSpan, type Hole } from './blanking';
import { changedStretch } from './changedStretch';
import { htmlFragment } from './htmlProse';
import { createLineFeeds } from './lineFeeds';
import { markdownParser } from './parsers';
import { withReferences } from './references';
import { startOfSignature } from './signatures';

/** Blocks whose own text is prose. */
const BLOCKS = new Set([
  'Paragraph',
  'ATXHeading1',
  'ATXHeading2',
  'ATXHeading3',
  'ATXHeading4',
  'ATXHeading5',
  'ATXHeading6',
  'SetextHeading1',
  'SetextHeading2',
  'TableCell',
]);

/** Inside them, what is not: marks, what is struck out, code, targets, tags. */
const NOT_PROSE = new Set([
  'HeaderMark',
  'EmphasisMark',
  'Strikethrough',
  'LinkMark',
  'LinkLabel',
  'LinkTitle',
  'URL',
  'Autolink',
  'InlineCode',
  'HTMLTag',
  'Comment',
  'ProcessingInstruction',
  'QuoteMark',
  'ListMark',
  'HardBreak',
]);

/** What a mark behind it belongs to, so that no blank may part them. */
const BEFORE_CLOSING = /[\p{L}\p{N}.,!?…;:%)’”]/u;

/** Reads one Markdown article again and again as it changes. */
export interface MarkdownReader {
  /**
   * The prose of the article, some lines at each step; what did not change is not parsed again. Front matter, code,
   * comments and link definitions are in no paragraph; marks, code spans, tags and link targets inside one
   * are blanked.
   */
  reading(text: string): Steps<readonly Paragraph[]>;
}

export function createMarkdownReader(): MarkdownReader {
  const kept: { parsed?: Parsed } = {};
  return { reading: (text) => reading(kept, text) };
}

interface Parsed {
  readonly body: string;
  readonly tree: Tree;
}

function* reading(kept: { parsed?: Parsed }, text: string): Steps<readonly Paragraph[]> {
  const from = endOfFrontMatter(text);
  const feeds = createLineFeeds(text.slice(from));
  const body = feeds.text;
  const parse = markdownParser().markdown.startParse(
    body,
    kept.parsed && unchanged(kept.parsed, body),
  );
  let tree = parse.advance();
  while (!tree) {
    yield;
    tree = parse.advance();
  }
  kept.parsed = { body, tree };
  return yield* paragraphsOf(text, tree, (position) => feeds.offsetOf(position) + from);
}

/**
 * What of a tree another text has too: whole lines below the change, as the parser lets a block start within one; and
 * the line above the change is parsed again, which may open a table by the line below it.
 */
function unchanged({ body, tree }: Parsed, next: string): readonly TreeFragment[] {
  const { TreeFragment } = markdownParser();
  const { start, end, until } = changedStretch(body, next);
  const from = Math.max(0, body.lastIndexOf('\n', start - 1));
  const feed = body.indexOf('\n', end);
  const rest = (feed < 0 ? body.length : feed + 1) - end; // of the line, the same in both
  const change = { fromA: from, toA: end + rest, fromB: from, toB: until + rest };
  return TreeFragment.applyChanges(TreeFragment.addTree(tree), [change]);
}

/** The paragraphs of a parsed text, a block at each step; `placeOf` tells where in the text a place of the tree is. */
function* paragraphsOf(
  text: string,
  tree: Tree,
  placeOf: (position: number) => number,
): Steps<readonly Paragraph[]> {
  const out: Paragraph[] = [];
  let holes: Hole[] = [];
  let block: { from: number; to: number } | undefined;
  const quoting: number[] = []; // where the block quotations start that are open here
  let items = 0; // of lists in them
  const heads = new Map<number, string>(); // of the columns of the table that is open
  let column = 0; // in its row
  let isHead = false;
  // the parser adds -0 to what it finds in the first block, and the sum is no small integer (see `within`)
  const offsetOf = (position: number): number => placeOf(position) | 0;

  const enter = (node: SyntaxNodeRef): boolean => {
    if (node.name === 'Blockquote') quoting.push(offsetOf(node.from));
    if (node.name === 'ListItem' && quoting.length > 0) items++;
    if (node.name === 'Table') heads.clear();
    if (node.name === 'TableHeader' || node.name === 'TableRow') {
      isHead = node.name === 'TableHeader';
      column = text[offsetOf(node.from)] === '|' ? -1 : 0;
    }
    if (node.name === 'TableDelimiter') column++; // an empty cell is none
    if (BLOCKS.has(node.name)) {
      block = { from: offsetOf(node.from), to: offsetOf(node.to) };
      holes = [];
      return true;
    }
    if (node.name === 'Escape') {
      const at = offsetOf(node.from);
      holes.push([at, at + 1, BEFORE_CLOSING.test(text[at - 1] ?? '') ? FILLER : ' ']);
    }
    if (block && node.name === 'Link' && text[offsetOf(node.from) + 1] === '^') {
      const end = offsetOf(node.to); // the mark of a note, or the head of the note
      holes.push([offsetOf(node.from), text[end] === ':' ? end + 1 : end]);
      return false;
    }
    if (block && NOT_PROSE.has(node.name)) {
      holes.push([offsetOf(node.from), offsetOf(node.to)]);
      return false;
    }
    return true;
  };
  /** The head over a cell, '' for a head. */
  const headOf = (cell: string): string | undefined => {
    if (!isHead) return heads.get(column);
    heads.set(column, cell.trim());
    return '';
  };
  const leave = (node: SyntaxNodeRef): void => {
    if (node.name === 'Blockquote') quoting.pop();
    if (node.name === 'ListItem' && quoting.length > 0) items--;
    if (!block || !BLOCKS.has(node.name)) return;
    const masked = withReferences(blanked(text, block.from, block.to, holes));
    const setOff = node.name === 'Paragraph' && items === 0 ? quoting[0] : undefined;
    const head = node.name === 'TableCell' ? headOf(masked) : undefined;
    const put = (text: string, offset: number): void => {
      const span = trimmedSpan(text, offset);
      if (span.end === span.start) return;
      const prose = text.slice(span.start - offset, span.end - offset);
      const place = {
        ...(setOff !== undefined && { setOff }),
        ...(head !== undefined && { column: head }),
      };
      out.push({ span, text: prose, ...place });
    };
    const signature = setOff === undefined ? -1 : startOfSignature(masked);
    if (signature < 0) put(masked, block.from);
    else {
      put(masked.slice(0, signature), block.from);
      put(masked.slice(signature), block.from + signature);
    }
    block = undefined;
  };

  for (let node = tree.topNode.firstChild; node; node = node.nextSibling) {
    yield;
    if (node.name === 'HTMLBlock') {
      const from = offsetOf(node.from);
      out.push(...htmlFragment(text.slice(from, offsetOf(node.to)), from));
    } else node.cursor().iterate(enter, leave);
  }
  return out;
}

/** Where the body starts: behind a block between two lines `---`, or `+++`, at the very top, else 0. */
function endOfFrontMatter(text: string): number {
  const fence = /^(---|\+\+\+)[ \t]{0,80}\r?\n/.exec(text.slice(0, 100))?.[1];
  if (fence === undefined) return 0;
  for (
    let at = text.indexOf('\n') + 1;
    at > 0 && at < text.length;
    at = text.indexOf('\n', at) + 1
  ) {
    const lineEnd = text.indexOf('\n', at);
    const line = text.slice(at, lineEnd < 0 ? text.length : lineEnd).trimEnd();
    if (line === fence || (line === '...' && fence === '---')) {
      return lineEnd < 0 ? text.length : lineEnd + 1;
    }
    if (lineEnd < 0) break;
  }
  return 0;
}
