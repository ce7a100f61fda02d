import assert from 'node:assert/strict';
import process from 'node:process';
import { annotateParagraph } from '../../src/core/annotate/annotate';
import { link } from '../../src/core/link/link';
import type { ArticleFormat, Reading } from '../../src/core/model';
import { plainParagraphs } from '../../src/core/text/paragraphs';
import { comparePair } from '../../src/core/verify/comparePair';
import { readArticle } from '../../src/engine/annotator';
import { createManuscript, type TextEdit } from '../../src/engine/manuscript';
import { newsTexts } from '../bench/newsText';
import type { Chance } from '../support/chance';
import { assertSound } from './soundness';
import { mutated, oneOf, someArticle, someText } from './texts';

/** One thing that must hold, tried on text of its own. Throws where it does not. */
export interface Trial {
  readonly name: string;
  readonly run: (chance: Chance) => void;
}

const article = (text: string, format: ArticleFormat = 'plain', id = 'a') => ({ id, title: id, format, text }); // prettier-ignore
const read = (text: string, format?: ArticleFormat): Reading => readArticle(article(text, format));

/** An edit as a writer makes it: typed, deleted, pasted from another article, moved, taken back. */
function someEdits(text: string, last: readonly TextEdit[], chance: Chance): readonly TextEdit[] {
  const at = chance(text.length + 1);
  const end = Math.min(text.length, at + chance(chance(4) === 0 ? 3000 : 8));
  switch (chance(6)) {
    case 0:
      return '“Yes,” she said.\n'
        .split('')
        .map((it, i) => ({ start: at + i, end: at + i, text: it }));
    case 1:
      return [{ start: at, end, text: '' }];
    case 2:
      return [{ start: at, end: at, text: someArticle(chance) }];
    case 3: {
      const moved = text.slice(at, end);
      const to = chance(text.length - moved.length + 1);
      return [
        { start: at, end, text: '' },
        { start: to, end: to, text: moved },
      ];
    }
    case 4:
      return last;
    default:
      return [{ start: at, end, text: someText(chance) }];
  }
}

/** What takes the edits back, in order. */
function undoOf(text: string, edits: readonly TextEdit[]): readonly TextEdit[] {
  const back: TextEdit[] = [];
  let now = text;
  for (const { start, end, text: put } of edits) {
    back.unshift({ start, end: start + put.length, text: now.slice(start, end) });
    now = now.slice(0, start) + put + now.slice(end);
  }
  return back;
}

function editsEqualFresh(chance: Chance): void {
  let text = Array.from({ length: 1 + chance(6) }, () => someArticle(chance)).join('\n');
  if (chance(4) === 0) text = text.replaceAll('\n\n', oneOf(['\n', '\r\n\r\n', '\r\n'], chance));
  const manuscript = createManuscript(text);
  let undo: readonly TextEdit[] = [];
  for (let step = 0; step < 12; step++) {
    const edits = someEdits(text, undo, chance);
    undo = undoOf(text, edits);
    for (const edit of edits) {
      manuscript.edit(edit);
      text = text.slice(0, edit.start) + edit.text + text.slice(edit.end);
    }
    assert.equal(manuscript.text(), text);
    const fresh = plainParagraphs(text);
    const noted = manuscript.paragraphs();
    assert.deepEqual(
      noted.map(({ span, text: own }) => ({ span, text: own })),
      fresh,
    );
    if (step % 4 !== 3) continue;
    for (const it of noted) assert.deepEqual(it.notes, annotateParagraph(it.text));
    const linked = link(article(text), fresh, noted.map(({ notes }) => notes)); // prettier-ignore
    assert.deepEqual(linked, read(text));
  }
}

function comparesBothWays(chance: Chance): void {
  const one = someArticle(chance);
  const other = chance(2) === 0 ? someArticle(chance) : mutatedCopy(one, chance);
  const [a, b] = [
    readArticle(article(one, 'plain', 'a')),
    readArticle(article(other, 'plain', 'b')),
  ];
  const there = comparePair(a, b);
  const back = comparePair(b, a);
  assert.deepEqual({ ...there, a: 'b', b: 'a' }, back);
  assert.ok(there.sharedShare >= 0 && there.sharedShare <= 1, String(there.sharedShare));
  // of the shorter article's words, so one of the two is the measure
  const ofItself = Math.max(
    ...[a, b].map(
      (it) => comparePair(it, { ...it, article: { ...it.article, id: 'itself' } }).sharedShare,
    ),
  );
  assert.ok(ofItself >= there.sharedShare, 'less like itself than like the other');
}

const mutatedCopy = (text: string, chance: Chance): string =>
  text
    .split('\n\n')
    .filter(() => chance(5) > 0)
    .join('\n\n')
    .replace(/ the /g, (it) => (chance(4) === 0 ? ' this ' : it));

/**
 * In milliseconds of this process's own time, the shortest of some repeats: what the first calls of a process cost is no
 * finding. Nor is a busy machine, on which even a process's own time grows as caches are shared: what is over the
 * limit is over it too against as much news, read in between, which takes a sixth of the limit where nothing else runs.
 */
const MOST_FOR_64_KB = 50;
const MOST_TIMES_NEWS = 6;
const REPEATS = 12;
const REPEATED_FOR_MS = 4_000;

function endsSoon(chance: Chance): void {
  const format = oneOf<ArticleFormat>(['plain', 'plain', 'markdown', 'html'], chance);
  const unit = chance(2) === 0 ? someText(chance) : mutated(format, chance);
  const text = unit.repeat(Math.ceil(64_000 / Math.max(1, unit.length))).slice(0, 64_000);
  let best = Infinity;
  let news = Infinity;
  const isTooMuch = (): boolean =>
    best > MOST_FOR_64_KB && (news === Infinity || best > MOST_TIMES_NEWS * news);
  const until = performance.now() + REPEATED_FOR_MS;
  for (let round = 0; isTooMuch() && (round < REPEATS || performance.now() < until); round++) {
    best = Math.min(
      best,
      ownTimeOf(() => read(text, format)),
    );
    if (best > MOST_FOR_64_KB)
      news = Math.min(
        news,
        ownTimeOf(() => read(someNews())),
      );
  }
  assert.ok(!isTooMuch(), `64,000 characters took ${best.toFixed(0)} ms, as many of news ${news.toFixed(0)}: ${JSON.stringify(unit.slice(0, 120))}`); // prettier-ignore
}

function ownTimeOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

let madeNews: string | undefined;
const someNews = (): string =>
  (madeNews ??= newsTexts(70_000)
    .map(({ text }) => text)
    .join('\n')
    .slice(0, 64_000));

export const trials: readonly Trial[] = [
  { name: 'edits give what a fresh reading gives', run: editsEqualFresh },
  { name: 'any text is read soundly', run: (chance) => assertSound(read(someText(chance))) },
  { name: 'copy is read soundly', run: (chance) => assertSound(read(mutated('plain', chance))) },
  {
    name: 'Markdown is read soundly',
    run: (chance) => assertSound(read(mutated('markdown', chance), 'markdown')),
  },
  {
    name: 'HTML is read soundly',
    run: (chance) => assertSound(read(mutated('html', chance), 'html')),
  },
  { name: 'articles compare the same both ways', run: comparesBothWays },
];

/** Apart, since it asks the machine rather than the code. */
export const timeTrial: Trial = { name: '64 kB are read in time', run: endsSoon };
