import assert from 'node:assert/strict';
import { annotateParagraph } from '../../src/core/annotate/annotate';
import { edgeOfBlock, plainParagraphs } from '../../src/core/text/paragraphs';
import { editsBetween } from '../../src/engine/annotator';
import { createManuscript, type Manuscript } from '../../src/engine/manuscript';
import { newsTexts } from '../bench/newsText';
import { expectBelow } from '../support/growth';

/** What a fresh reading of the text would have. */
function assertFresh(manuscript: Manuscript, text: string): void {
  assert.equal(manuscript.text(), text);
  assert.equal(manuscript.length(), text.length);
  const fresh = plainParagraphs(text).map((it) => ({ ...it, notes: annotateParagraph(it.text) }));
  assert.deepEqual(manuscript.paragraphs(), fresh);
}

const LONG = newsTexts(60_000)
  .map(({ text }) => text)
  .join('\n');

const SENTENCES = LONG.replace(/([.!?][”’]?)[ \n]{1,2}(?=\p{Lu}|[“‘])/gu, '$1\n');
const WRAPPED = LONG.slice(0, 30_000)
  .replace(/(.{50,70}) /g, '$1\n')
  .replaceAll('\n\n', '\n');

const LONGER = LONG.slice(0, 20_000)
  .replace(/(.{90,130}) /g, '$1\n')
  .replaceAll('\n\n', '\n');

describe('a manuscript', () => {
  for (const [name, text] of [
    ['nothing', ''],
    ['one line', 'Ada Obi said no.'],
    ['many articles', LONG],
    ['paragraphs without blank lines', LONG.replaceAll('\n\n', '\n')],
    ['Windows line ends', LONG.replaceAll('\n', '\r\n')],
    ['lines wrapped by hand', LONG.replace(/(.{50,70}) /g, '$1\n').slice(0, 30_000)],
    ['a sentence a line', SENTENCES],
    ['a quotation over the end of each line', 'word '.repeat(30).concat('“no\nyes” ').repeat(200)],
    ['wrapped lines without blank ones', WRAPPED],
    ['long wrapped lines', LONGER],
    ['ragged lines', LONG.replace(/(.{20,130}?) /g, '$1\n')],
    ['a letter that quotes', WRAPPED.replaceAll('\n', '\n> ')],
    ['short lines only', 'Ada Obi said no.\n'.repeat(2000)],
  ] as const)
    it(`reads ${name} as a fresh reading does`, () => assertFresh(createManuscript(text), text));

  it('keeps its paragraphs right as a quotation is typed and taken out', () => {
    let text = LONG;
    const manuscript = createManuscript(text);
    const edit = (start: number, end: number, put: string): void => {
      manuscript.edit({ start, end, text: put });
      text = text.slice(0, start) + put + text.slice(end);
    };
    const at = text.indexOf('\n\n', 20_000);
    for (const char of '\n\n“We go,” Ada Obi said.') edit(at, at, char);
    assertFresh(manuscript, text);
    edit(at, at + 400, '');
    edit(100, 40_000, 'Una');
    assertFresh(manuscript, text);
    edit(0, text.length, '');
    edit(0, 0, LONG);
    assertFresh(manuscript, text);
  });

  it('keeps its paragraphs right as marks come and go over the ends of lines', () => {
    for (const start of [SENTENCES.slice(0, 20_000), WRAPPED.slice(0, 10_000), LONGER]) {
      let text = start;
      const manuscript = createManuscript(text);
      for (let i = 0; i < 200; i++) {
        const at = (i * 7919 * 104_729) % text.length;
        const put = ['“', '”', '\n', '"', '‘', '.’', ''][i % 7] ?? '';
        const end = Math.min(text.length, at + (i % 3));
        manuscript.edit({ start: at, end, text: put });
        text = text.slice(0, at) + put + text.slice(end);
        if (i % 10 === 0) assertFresh(manuscript, text);
      }
      assertFresh(manuscript, text);
    }
  });

  it('joins lines that are wrapped by hand once they stand together', () => {
    const half = 'They told the harbour council that they would go on with it and\n'.repeat(30);
    const text = `${half}\n${half}`;
    const manuscript = createManuscript(text);
    assert.equal(manuscript.paragraphs().length, 2);
    manuscript.edit({ start: half.length, end: half.length + 1, text: '' });
    assertFresh(manuscript, half + half);
    assert.equal(manuscript.paragraphs().length, 1);
  });

  it('says which edit reaches beyond the text', () => {
    assert.throws(
      () => createManuscript('One.').edit({ start: 2, end: 9, text: '' }),
      new RangeError('No characters 2 to 9 in a text of 4'),
    );
  });
});

describe('the edge of a text', () => {
  const long = 'word '.repeat(30);
  for (const [text, start, end] of [
    ['', 'blank', 'blank'],
    ['One.', 'short', 'short'],
    ['One.\n', 'short', 'short'],
    ['\nOne.\n\n', 'blank', 'blank'],
    [`One.\n${long}\n`, 'long', 'long'],
    [`One.\n\n${long}\nTwo.`, 'short', 'long'],
  ] as const)
    it(`is ${start} and ${end} in ${JSON.stringify(text.slice(0, 20))}`, () => {
      assert.equal(edgeOfBlock(text, 'start'), start);
      assert.equal(edgeOfBlock(text, 'end'), end);
    });
});

describe('the edits between two texts', () => {
  for (const [old, next] of [
    ['', ''],
    ['One.', 'One.'],
    ['One two.', 'One and two.'],
    ['One and two.', 'One two.'],
    ['aaa', 'aa'],
    ['One.', ''],
    ['', LONG],
    [LONG.slice(0, 30_000), `${LONG.slice(0, 10_000)}${LONG}`],
  ] as const)
    it(`make ${next.length} characters of ${old.length}`, () => {
      const manuscript = createManuscript(old);
      for (const edit of editsBetween(old, next)) {
        assert.ok(edit.text.length <= 8_000);
        manuscript.edit(edit);
      }
      assertFresh(manuscript, next);
    });
});

describe('a key typed', () => {
  /** Milliseconds for one key of many typed all over a text, the middle of 400. */
  function strokeTime(manuscript: Manuscript): number {
    const times = Array.from({ length: 400 }, (_, i) => {
      const at = (i * 7919 * 104_729) % manuscript.length();
      const start = performance.now();
      manuscript.edit({ start: at, end: at, text: 'e' });
      return performance.now() - start;
    });
    return times.sort((a, b) => a - b)[200] ?? 0;
  }

  it('takes as long in 9.6 million characters as in 6,000', () => {
    const paragraph = `${'they went on with it as they had said they would, '.repeat(8)}\n\n`;
    const sized = (size: number): Manuscript =>
      createManuscript(paragraph.repeat(Math.ceil(size / paragraph.length)));
    const [short, long] = [sized(6_000), sized(9_600_000)];
    for (const it of [short, long]) strokeTime(it);
    // work that grew with the text would be 1,600 times as long
    expectBelow(
      () => 4 * strokeTime(short) + 0.1,
      () => strokeTime(long),
    );
  }).timeout(120_000);
});
