import assert from 'node:assert/strict';
import { htmlParagraphs } from '../../src/engine/htmlProse';
import { expectBelow, ownTime } from '../support/growth';

const BODY = [
  'The council of Port Ennister voted on Tuesday, after a long debate, to rebuild the harbour wall.',
  '“We have waited long enough,” said Mara Tolland, the harbour master, who had asked for the work.',
  'Work begins in May, and the quay, the market and the fish hall stay open while it goes on.',
];
const article = BODY.map((it) => `<p>${it}</p>`).join('\n');

/** What of a page is read, a line each. */
const read = (html: string): readonly string[] => htmlParagraphs(html).map(({ text }) => text);

const MENU =
  '<nav><ul><li><a href="/">Home</a></li><li><a href="/sport">Sport in Ennister</a></li></ul></nav>';
const COMMENTS =
  '<div class="comments"><p>I never believed a word of this, and nor did Ilse Varnhold, my neighbour.</p></div>';
const FOOTER =
  '<footer><p>Published by the Ennister Gazette, 4 Quay Street, since 1903.</p></footer>';
const RELATED =
  '<ul class="links"><li><a href="/a">Mayor Oda Brandt leaves office</a></li><li><a href="/b">Ten boats lost</a></li></ul>';

describe('the article of a saved page', () => {
  for (const [name, open, close] of [
    ['an article element', '<article>', '</article>'],
    ['a main element', '<main>', '</main>'],
    ['an element that says so', '<div class="story-body">', '</div>'],
    ['an element that says nothing', '<div><div>', '</div></div>'],
  ] as const) {
    it(`is what ${name} holds, with the headline`, () => {
      const page = `<html><head><title>Wall</title></head><body>${MENU}<header class="top"><h1>Harbour wall to be rebuilt</h1></header>
        ${open}${article}${RELATED}${close}${COMMENTS}${FOOTER}</body></html>`;
      assert.deepEqual(read(page), ['Harbour wall to be rebuilt', ...BODY]);
    });
  }

  it('keeps captions and leaves out what stands aside in it or is hidden', () => {
    const page = `<body><article><h1>Harbour wall</h1><figure><img src="a.png"><figcaption>Mara Tolland on the quay.</figcaption></figure>
      ${article}<aside><p>Sign up, and read the Gazette every morning, at home or at sea.</p></aside>
      <div style="display: none"><p>Error, the page could not be loaded, so try again.</p></div></article></body>`;
    assert.deepEqual(read(page), ['Harbour wall', 'Mara Tolland on the quay.', ...BODY]);
  });

  for (const [name, open, close] of [
    ['a form', '<form id="aspnetForm">', '</form>'],
    ['an element that tells of cookies', '<div class="cookies-not-set has-banner">', '</div>'],
    ['an element hidden behind a dialog', '<div aria-hidden="true">', '</div>'],
  ] as const) {
    it(`is found in ${name} around the page, beside what stands aside there`, () => {
      const page = `<body>${open}${MENU}<div class="story"><h1>Harbour wall</h1>${article}</div>${COMMENTS}${FOOTER}${close}</body>`;
      assert.deepEqual(read(page), ['Harbour wall', ...BODY]);
    });
  }

  it('is not the comments, however long they are', () => {
    const comments = `<div class="comments">${COMMENTS.repeat(20)}</div>`;
    const page = `<body><div class="story"><h1>Harbour wall</h1>${article}</div>${comments}</body>`;
    assert.deepEqual(read(page), ['Harbour wall', ...BODY]);
  });

  it('keeps the line that signs a block quotation', () => {
    const quoted =
      '<blockquote><p>We have waited long enough.</p><footer>— <cite>Mara Tolland</cite></footer></blockquote>';
    const page = `<body><article>${article}${quoted}</article></body>`;
    assert.deepEqual(read(page).slice(-1), ['—       Mara Tolland']);
  });

  it('stands where it stands in the file', () => {
    const page = `<body>${MENU}<article>${article}</article></body>`;
    for (const { span, text } of htmlParagraphs(page)) {
      assert.equal(page.slice(span.start, span.end), text);
    }
  });

  it('is the whole of a fragment, and of a page whose prose is short', () => {
    assert.deepEqual(read(article), BODY);
    assert.deepEqual(read(`${MENU}<p>Short news.</p>`), [
      'Home',
      'Sport in Ennister',
      'Short news.',
    ]);
  });

  it('keeps a list in the article whose lines hold links among words', () => {
    const list = '<ul><li>Mara Tolland, <a href="/t">harbour master</a>, for the wall</li></ul>';
    const page = `<body><article>${article}${list}</article></body>`;
    assert.deepEqual(read(page), [...BODY, ...read(list)]);
  });

  it('takes time that grows with the page, however deep it is', () => {
    const deep = (n: number): number => {
      const page = 'word, '.repeat(20) + '<p>words, words</p>'.repeat(n) + '<div>'.repeat(n);
      return ownTime(() => read(page));
    };
    expectBelow(
      () => 16 * Math.max(10, deep(5_000)),
      () => deep(40_000),
    );
  });
});
