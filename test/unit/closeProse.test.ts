import assert from 'node:assert/strict';
import { shownText } from '../../src/core/text/prose';
import type { ArticleFormat, Reading } from '../../src/core/model';
import { readArticle } from '../../src/engine/annotator';
import { closeProse } from '../../src/engine/closeProse';
import { explainTogether } from '../../src/engine/explainTogether';
import { proseOf } from '../../src/engine/prose';
import { newsTexts } from '../bench/newsText';
import { expectLinear, ownTime } from '../support/growth';

const read = (format: ArticleFormat, text: string): Reading =>
  readArticle({ id: 'a', title: 'a', format, text });

const closeTexts = (format: ArticleFormat, text: string): readonly string[] => {
  const article = { id: 'a', title: 'a', format, text };
  return closeProse(article, proseOf(article)).paragraphs.map((it) => it.text);
};

/** What was found, in the words that a page shows. */
function found(reading: Reading): readonly string[] {
  const names = new Map(reading.people.map(({ id, name }) => [id, name]));
  return reading.annotations.map((it) => {
    const words = shownText(reading, it.span).replace(/\s+/g, ' ');
    if (it.kind === 'figure') return it.label;
    if (it.kind === 'person') return `${words}: ${names.get(it.person) ?? ''}`;
    return `${words} (${it.attribution?.name ?? 'nobody'})`;
  });
}

describe('prose as it shows', () => {
  for (const [name, format, text, expected] of [
    ['tags', 'html', '<p>said <a href="x">Ada Obi</a>, “<i>who</i>”</p>', 'said Ada Obi, “who”'],
    ['tags that alone part words', 'html', '<p><i>Ada</i><i>obi</i></p>', 'Ada obi'],
    [
      'tags behind a mark',
      'html',
      '<p>“<a href="x">We</a>”, (<i class="a b">Heron</i>) co-<b id="c">op</b></p>',
      '“We”, (Heron) co-op',
    ],
    ['links behind a mark', 'markdown', '(“[We](x "a b")”)', '(“We”)'],
    ['fillers', 'html', '<p><b>Obi</b>’s AT&amp;T</p>', 'Obi’s AT&T'],
    [
      'spaces by reference',
      'html',
      '<p>20&nbsp;mg, 3&thinsp;500&#160;<b>m</b></p>',
      '20 mg, 3\u2009500 m',
    ],
    ['lines of a page', 'html', '<p>One\r\n   two\tthree.</p>', 'One two three.'],
    ['ends of lines', 'html', '<h1>It stays.<BR class="a">“We do”</h1>', 'It stays. “We do”'],
    ['ends of lines in Markdown', 'markdown', 'It stays.<br>“We do”', 'It stays. “We do”'],
    ['soft hyphens of the file', 'html', '<p>mil\u00adlion</p>', 'mil\u00adlion'],
    ['links', 'markdown', 'said **[Ada Obi](x)**, who', 'said Ada Obi, who'],
    ['lines of Markdown', 'markdown', '> Q: One?\n> A: Two.', 'Q: One?\nA: Two.'],
  ] as const) {
    it(`has ${name} closed up`, () => assert.deepEqual(closeTexts(format, text), [expected]));
  }

  const stories = newsTexts(30_000).map(({ text }) => text.split(/\n+/).filter((it) => it !== ''));
  for (const [format, tagged] of [
    ['html', (word: string) => `<a href="x">${word}</a>`],
    ['markdown', (word: string) => `[${word}](x)`],
  ] as const) {
    it(`says of linked words what it says of others: ${format}`, () => {
      for (const lines of stories) {
        const linked = lines.map((line) =>
          line.replace(/(?<![^ ])\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}+)*(?![\p{L}-])/gu, tagged),
        );
        const text = linked.map((it) => (format === 'html' ? `<p>${it}</p>` : it)).join('\n\n');
        assert.deepEqual(found(read(format, text)), found(read('plain', lines.join('\n\n'))));
      }
    });
  }

  it('gives the spans of the file, and takes them back', () => {
    const text =
      '<h1>Pier</h1><p>“It is <b>shut</b>,” said <a href="x">Ada Obi</a>, the mayor, who paid £4&nbsp;million.</p>';
    const reading = read('html', text);
    assert.deepEqual(
      reading.annotations.map(({ span }) => text.slice(span.start, span.end)),
      ['It is <b>shut</b>,', 'Ada Obi', '£4&nbsp;million'],
    );
    const close = closeProse(reading.article, reading.paragraphs);
    const back = close.inClose(reading);
    assert.deepEqual(
      back.annotations.map(({ span }) => back.article.text.slice(span.start, span.end)),
      ['It is shut,', 'Ada Obi', '£4 million'],
    );
  });

  it('is what is said of a claim', () => {
    const text =
      '<p>“The <a href="x">Marls</a>’ boat (<i>Heron</i>) is an <b>Ada</b>-class one,” said <i>Ada</i> Obi-<b>Marl</b>.</p>';
    assert.deepEqual(found(read('html', text)), [
      'The Marls’ boat (Heron) is an Ada-class one, (Ada Obi-Marl)',
      'Ada: Ada Obi-Marl',
      'Ada Obi-Marl: Ada Obi-Marl',
    ]);
  });

  it('has the reasons of each annotation', () => {
    const reading = read(
      'html',
      '<p>“It is shut,” said <a href="x">Ada Obi</a>, <i>who</i> paid £4.</p>',
    );
    const [reasons = []] = explainTogether([reading]);
    assert.deepEqual(
      reasons.map(({ span }) => span),
      reading.annotations.map(({ span }) => span),
    );
    assert.ok(reasons.every(({ rule }) => rule !== ''));
  });

  it('takes time that grows with the text', () => {
    expectLinear((length) => {
      const text = `<p>${'<b>a</b> &amp; '.repeat(length / 15)}</p>`;
      return ownTime(() => closeTexts('html', text));
    }, 300_000);
  });
});
