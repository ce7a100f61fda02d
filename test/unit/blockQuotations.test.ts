import assert from 'node:assert/strict';
import type { ArticleFormat, Quotation } from '../../src/core/model';
import { textAt } from '../../src/core/text/span';
import { createAnnotator, readArticle } from '../../src/engine/annotator';

/** The outermost quotations of an article, each with its speaker. */
function said(format: ArticleFormat, text: string): readonly string[] {
  return quotationsOf(format, text)
    .filter(({ depth }) => depth === 0)
    .map(({ span, attribution }) => {
      const speaker = attribution ? textAt(text, attribution.speaker) : 'nobody';
      return `${speaker}: ${textAt(text, span).replace(/\s+/g, ' ')}`;
    });
}

const quotationsOf = (format: ArticleFormat, text: string): readonly Quotation[] =>
  readArticle({ id: 'a', title: '', format, text }).annotations.filter((it) => it.kind === 'quote');

const STATEMENT = 'Ada Obi said in a statement:';

describe('block quotations without marks', () => {
  for (const [name, source, expected] of [
    [
      'that a line announces',
      `${STATEMENT}\n\n> The pier stays\n> open. We promise.\n\nShe left.`,
      ['Ada Obi: The pier stays > open. We promise.'],
    ],
    [
      'of several paragraphs',
      `${STATEMENT}\n\n> The pier stays open.\n>\n> Nobody will pay a toll.`,
      ['Ada Obi: The pier stays open.', 'Ada Obi: Nobody will pay a toll.'],
    ],
    [
      'that a line of their own signs',
      'The town waits.\n\n> Nobody will pay a toll.\n> — Ada Obi, mayor\n\nIt rained.',
      ['Ada Obi: Nobody will pay a toll.'],
    ],
    [
      'that a paragraph behind them signs',
      'The town waits.\n\n> Nobody will pay a toll.\n\n— Ada Obi, mayor',
      ['Ada Obi: Nobody will pay a toll.'],
    ],
    [
      'that somebody with a relative clause signs',
      'The town waits.\n\n> Nobody will pay a toll.\n\n— Ada Obi, a retired nurse who chairs the council',
      ['Ada Obi: Nobody will pay a toll.'],
    ],
    [
      'around a heading and a list, which are left out',
      `${STATEMENT}\n\n> The pier stays open.\n>\n> ### Tolls and more\n>\n> - No toll\n>\n> Nobody will pay a toll.\n\nShe left.`,
      ['Ada Obi: The pier stays open.', 'Ada Obi: Nobody will pay a toll.'],
    ],
    [
      'behind a line in bold',
      `**${STATEMENT}**\n\n> The pier stays open.`,
      ['Ada Obi: The pier stays open.'],
    ],
  ] as const) {
    it(`are quotations ${name}`, () => assert.deepEqual(said('markdown', source), expected));
  }

  for (const [name, source, expected] of [
    ['an aside', 'Ada Obi said no.\n\n> **Note:** this was updated on Friday.', []],
    ['what nobody says', 'Here is what we know:\n\n> Three boats are missing.', []],
    [
      'what a reporter’s line follows',
      'The town waits.\n\n> Readers may send us their pictures.\n\n— Tam Obi reports from Lund.',
      [],
    ],
    [
      'what a line with a verb follows',
      'The town waits.\n\n> Readers may send us their pictures.\n\n— Tam Obi, mayor, has left',
      [],
    ],
    [
      'what something else parts from the line that announces',
      `${STATEMENT}\n\n\`\`\`\nOpen\n\`\`\`\n\n> Nobody will pay a toll.`,
      [],
    ],
    [
      'a sentence printed large',
      '“Nobody pays a toll,” said Ada Obi.\n\n> Nobody pays a toll\n> — Ada Obi',
      ['Ada Obi: Nobody pays a toll,'],
    ],
    [
      'what stands in marks already',
      `${STATEMENT}\n\n> “The pier stays open.”`,
      ['Ada Obi: The pier stays open.'],
    ],
  ] as const) {
    it(`are not found in ${name}`, () => assert.deepEqual(said('markdown', source), expected));
  }

  it('are found in saved pages', () => {
    const page = `<p>${STATEMENT}</p><blockquote><p>The pier stays open.</p></blockquote><p>She left.</p>`;
    assert.deepEqual(said('html', page), ['Ada Obi: The pier stays open.']);
    const parted = `<blockquote><p>The pier stays open.</p><h3>Tolls and more</h3><ul><li>No toll</li></ul><p>Nobody will pay a toll.</p></blockquote>`;
    assert.deepEqual(said('html', `<p>${STATEMENT}</p>\n<!-- ad -->${parted}<p>She left.</p>`), [
      'Ada Obi: The pier stays open.',
      'Ada Obi: Nobody will pay a toll.',
    ]);
    assert.deepEqual(said('html', `<p>${STATEMENT}</p><pre>Open</pre>${parted}`), []);
    const post =
      '<blockquote><p>The pier stays open.</p>— Ada Obi (@obi)</blockquote><p>It rained.</p>';
    assert.deepEqual(said('html', post), ['Ada Obi: The pier stays open.']);
    const signed =
      '<p>It rained.</p><blockquote><p>The pier stays open.</p><footer>— <cite>Ada Obi</cite>, mayor</footer></blockquote>';
    assert.deepEqual(said('html', signed), ['Ada Obi: The pier stays open.']);
  });

  for (const [name, block, line = ''] of [
    ['in <cite> under it', '<p>The pier stays open.</p><cite>Ada Obi</cite>'],
    ['in <cite> behind it', '<p>The pier stays open. <cite>Ada Obi, mayor</cite></p>'],
    ['in <cite> on a line', '<p>The pier stays open.<br><cite><b>Ada Obi</b></cite>, mayor</p>'],
    ['in a footer', '<p>The pier stays open.</p><footer>Ada Obi</footer>'],
    ['in <cite> in a footer', '<p>The pier stays open.</p><footer><cite>Ada Obi</cite></footer>'],
    ['behind a dash', '<p>The pier stays open. — Ada Obi, mayor</p>'],
    ['in a caption', '<p>The pier stays open.</p>', '<figcaption>Ada Obi, mayor</figcaption>'],
  ] as const)
    it(`are whose a page says ${name}`, () => {
      const page = `<p>It rained.</p><figure><blockquote>${block}</blockquote>${line}</figure><p>It rained.</p>`;
      assert.deepEqual(said('html', page), ['Ada Obi: The pier stays open.']);
      const [quotation] = quotationsOf('html', page);
      const cue = quotation?.attribution?.cue;
      assert.ok(!cue || textAt(page, cue) === '—', cue && textAt(page, cue));
    });

  for (const [name, block] of [
    ['a work that they name', '<p><cite>The Ennister Gazette</cite> says that it rains.</p>'],
    ['a sentence in <cite>', '<p>The pier stays.</p><cite>It was said that it rained.</cite>'],
    [
      'the credit of a picture',
      '<p>The pier stays.</p></blockquote><p>It rained.</p><figcaption>Ada Obi</figcaption>',
    ],
    ['a gesture', '<p>The pier stays open. — And it rained.</p>'],
  ] as const)
    it(`are nobody’s by ${name}`, () => {
      assert.deepEqual(said('html', `<p>It rained.</p><blockquote>${block}</blockquote>`), []);
    });

  it('are found in a block of a page in Markdown', () => {
    const block = '<blockquote>\n<p>The pier stays open.</p>\n<cite>Ada Obi</cite>\n</blockquote>';
    assert.deepEqual(said('markdown', `It rained.\n\n${block}\n\nIt rained.`), [
      'Ada Obi: The pier stays open.',
    ]);
  });

  it('are whose a dash behind their last sentence says', () => {
    const text = 'It rained.\n\n> Nobody pays. The pier stays open. — Ada Obi, mayor\n\nIt rained.';
    assert.deepEqual(said('markdown', text), ['Ada Obi: Nobody pays. The pier stays open.']);
  });

  it('run on over their paragraphs, with what is quoted in them', () => {
    const text = `${STATEMENT}\n\n> The pier stays open.\n>\n> They told me “no”.\n`;
    assert.deepEqual(
      quotationsOf('markdown', text).map(({ depth, open, continues }) => [depth, open, continues]),
      [
        [0, true, false],
        [0, false, true],
        [1, false, false],
      ],
    );
  });

  it('come and go with the mark that sets them off', () => {
    const annotator = createAnnotator();
    const count = (text: string): number =>
      annotator
        .read({ id: 'a', title: '', format: 'markdown', text })
        .annotations.filter(({ kind }) => kind === 'quote').length;
    const plain = `${STATEMENT}\n\nThe pier stays open.`;
    const setOff = `${STATEMENT}\n\n> The pier stays open.`;
    assert.deepEqual([plain, setOff, plain].map(count), [0, 1, 0]);
  });
});
