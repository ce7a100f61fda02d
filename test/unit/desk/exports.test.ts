import assert from 'node:assert/strict';
import { Parser } from 'htmlparser2';
import { claimStates } from '../../../src/core/desk/coverage';
import { newTick, withRemark } from '../../../src/core/desk/newTick';
import { sheetOf } from '../../../src/core/desk/sheetRows';
import { placeTicks } from '../../../src/core/desk/trackTicks';
import { sheetCsv, sheetHtml, sheetMarkdown } from '../../../src/core/formats/checkSheet';
import { claimReviewJson } from '../../../src/core/formats/claimReview';
import { hypothesisJson } from '../../../src/core/formats/hypothesis';
import { nitf } from '../../../src/core/formats/nitf';
import { findingsSarif } from '../../../src/core/formats/sarif';
import type { Finding } from '../../../src/core/model';
import { shownText } from '../../../src/core/text/prose';
import { sameSpan } from '../../../src/core/text/span';
import { readArticle } from '../../../src/engine/annotator';
import { readCorpus } from '../../support/corpus';

const AT = '2031-05-04T09:30:00.000Z';
const TEXT =
  'Fares <up> & away\n\n“We are ready,” said the mayor, Ada Obi. Fares rose 25 per cent to £3.50 | a "deal".\n';

const reading = readArticle({
  id: 'copy/fares.txt',
  title: '=Fares <1>',
  format: 'plain',
  text: TEXT,
});
const tickOn = (words: string, kind: 'figure' | 'quote' | 'person', state: 'checked' | 'disputed') => {
  const start = TEXT.indexOf(words);
  return newTick(TEXT, kind, { start, end: start + words.length }, {
    state, by: 'BK', at: AT, note: '=SUM(A1) | “so”\n<b>bold</b>',
    source: { kind: 'page', url: 'https://fares.invalid/?a=1&b=2', at: 'p. 3' },
  });
}; // prettier-ignore
const ticks = [
  tickOn('25 per cent', 'figure', 'checked'),
  tickOn('We are ready,', 'quote', 'disputed'),
];
const placed = placeTicks(TEXT, ticks);
const states = claimStates(reading, placed);
const sheet = sheetOf(reading, states, placed, AT);

/** What the tags of a page or an XML file hold, and whether each is closed in order. */
function elementsOf(markup: string, xml: boolean): { readonly path: string; readonly text: string; readonly attributes: Readonly<Record<string, string>> }[] {
  const out: { path: string; text: string; attributes: Readonly<Record<string, string>> }[] = [];
  const open: (typeof out)[number][] = [];
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        const element = { path: [...open.map(({ path }) => path.split('/').at(-1)), name].join('/'), text: '', attributes };
        open.push(element);
        out.push(element);
      },
      ontext: (text) => {
        for (const it of open) it.text += text;
      },
      onclosetag: (name, implied) => {
        assert.ok(!xml || !implied, `${name} is closed`);
        open.pop();
      },
    },
    { xmlMode: xml },
  );
  parser.end(markup);
  return out;
} // prettier-ignore

/** The records of comma-separated values, read by RFC 4180. */
const recordsOf = (csv: string): string[][] =>
  csv.split(/\r\n(?=(?:[^"]*"[^"]*")*[^"]*$)/).slice(0, -1).map((line) =>
    [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain ?? ''),
  ); // prettier-ignore

describe('a check sheet', () => {
  it('has a question once, with who asked', () => {
    const question = 'Of which year?';
    const asked = withRemark({ ...tickOn('25 per cent', 'figure', 'checked'), note: question }, 'BK', AT, question);
    const at = placeTicks(TEXT, [asked]);
    const row = sheetOf(reading, claimStates(reading, at), at, AT).rows.find(({ by }) => by === 'BK');
    assert.deepEqual([row?.note, row?.remarks], ['', [`BK: ${question}`]]);
  });
}); // prettier-ignore

describe('a check sheet', () => {
  it('has a line for every claim, with its state, source, initials and note', () => {
    const records = recordsOf(sheetCsv(sheet));
    assert.deepEqual(records[0], ['No.', 'Words', 'Kind', 'Line', 'State', 'Source', 'By', 'Note']);
    assert.equal(records.length, states.length + 1);
    assert.deepEqual(records.find((it) => it[1] === '25 per cent')?.slice(2), [
      'Figure', '3', '☑ checked', 'https://fares.invalid/?a=1&b=2 (p. 3)', 'BK', `'=SUM(A1) | “so”\n<b>bold</b>`,
    ]);
  }); // prettier-ignore

  it('lets no word of an article act as HTML', () => {
    const page = sheetHtml(sheet);
    const elements = elementsOf(page, false);
    assert.equal(elements.filter(({ path }) => path.endsWith('tbody/tr')).length, states.length);
    assert.ok(elements.every(({ path }) => !/\/(b|script|img|a|up)$/.test(path)));
    assert.equal(elements.find(({ path }) => path.endsWith('/h1'))?.text, '=Fares <1>');
  });

  it('lets no word of an article break a table of Markdown', () => {
    const lines = sheetMarkdown(sheet).split('\n').filter((it) => it.startsWith('|'));
    assert.equal(lines.length, states.length + 2);
    for (const line of lines) assert.equal(line.replace(/\\\|/g, '').match(/\|/g)?.length, 9, line);
  }); // prettier-ignore

  it('lists what was ticked and is gone', () => {
    const gone = placeTicks('Nothing of it is left.', ticks);
    const none = readArticle({ id: 'a', title: 'a', format: 'plain', text: 'Nothing of it is left.' });
    const lost = sheetOf(none, claimStates(none, gone), gone, AT);
    assert.deepEqual(lost.lost.map(({ words }) => words), ['25 per cent', 'We are ready,']);
    assert.match(sheetHtml(lost), /Ticked, but not found again/);
  }); // prettier-ignore
});

describe('a sheet and Hypothesis', () => {
  const asked = withRemark(
    withRemark(tickOn('25 per cent', 'figure', 'checked'), 'BK', AT, 'Which year?'), 'AO', AT, 'THE ANSWER: 2024',
  );
  const gone = { ...tickOn('We are ready,', 'quote', 'disputed'), note: 'Never said' };
  const now = TEXT.replace('“We are ready,” said', 'So said');
  const read = readArticle({ ...reading.article, format: 'plain', text: now });
  const there = placeTicks(now, [asked, gone]);
  const stands = claimStates(read, there);
  const made = sheetOf(read, stands, there, AT);

  for (const [name, print] of Object.entries({ sheetCsv, sheetHtml, sheetMarkdown }))
    it(`${name} has the answers, what is lost with all that was said of it, the path and the day`, () => {
      const page = print(made).replaceAll('\\', '');
      const wanted = ['BK: Which year?', 'AO: THE ANSWER: 2024', 'We are ready,', 'lost: ✗ disputed', 'Never said'];
      for (const it of name === 'sheetCsv' ? wanted : [...wanted, 'copy/fares.txt, 2031-05-04'])
        assert.ok(page.includes(it), it);
      assert.ok(page.split('https://fares.invalid/').length > 2, 'the source of the lost one');
    });

  it('tells two articles of one title apart', () => {
    const other = sheetHtml({ ...made, article: 'other/fares.txt' });
    const titleOf = (page: string): string | undefined => /<title>(.*)<\/title>/.exec(page)?.[1];
    assert.notEqual(titleOf(sheetHtml(made)), titleOf(other));
  });

  it('Hypothesis has every tick: selectors of where its words stand now, and what is lost', () => {
    const { annotations } = JSON.parse(hypothesisJson(read.article, stands, there, AT)) as {
      annotations: { tags: string[]; text: string; target: [{ selector: [{ exact: string }, { start: number; end: number }] }] }[];
    };
    assert.deepEqual(annotations.map(({ tags }) => tags), [['checked', 'figure'], ['lost', 'disputed', 'quote']]);
    const [quote, position] = annotations[0]?.target[0].selector ?? assert.fail();
    assert.notEqual(position.start, asked.anchor.start, 'the words have moved');
    assert.equal(now.slice(position.start, position.end), quote.exact);
    assert.ok(annotations[0]?.text.includes('AO: THE ANSWER: 2024') && annotations[1]?.text.includes('Never said'));
    const opened = now.replace('25 per', '27 per');
    const again = readArticle({ ...read.article, format: 'plain', text: opened });
    const places = placeTicks(opened, [asked]);
    const changed = hypothesisJson(again.article, claimStates(again, places), places, AT);
    assert.match(changed, /"exact": "27 per cent"/);
    assert.match(changed, /Was “25 per cent”/);
  });
}); // prettier-ignore

describe('exports', () => {
  it('Hypothesis: each annotation has a uri, tags, and selectors that find its words', () => {
    const file = JSON.parse(hypothesisJson(reading.article, states, placed, AT)) as {
      annotations: { uri: string; tags: string[]; text: string; target: { source: string; selector: { type: string; exact?: string; start?: number; end?: number }[] }[] }[];
    };
    assert.equal(file.annotations.length, 2);
    for (const { uri, tags, text, target } of file.annotations) {
      assert.equal(uri, 'copy/fares.txt');
      assert.ok(tags.length === 2 && text.includes('Source: https://fares.invalid/'));
      const [quote, position] = target[0]?.selector ?? [];
      assert.equal(quote?.type, 'TextQuoteSelector');
      assert.equal(position?.type, 'TextPositionSelector');
      assert.equal(TEXT.slice(position.start, position.end), quote.exact);
    }
  }); // prettier-ignore

  it('ClaimReview: only what a person has ruled on, and never true or false', () => {
    const reviews = JSON.parse(claimReviewJson(reading, states)) as Record<string, unknown>[];
    assert.equal(reviews.length, 2);
    for (const it of reviews) {
      assert.deepEqual([it['@context'], it['@type'], it['datePublished']], ['https://schema.org', 'ClaimReview', '2031-05-04']);
      assert.deepEqual(it['author'], { '@type': 'Person', name: 'BK' });
      assert.match(JSON.stringify(it['reviewRating']), /"@type":"Rating","alternateName":"(Checked against its sources|Disputed)"/);
    }
    assert.equal(claimReviewJson(reading, claimStates(reading, [])), '[]\n');
    assert.ok(reviews.every((it) => it['reviewBody'] === '=SUM(A1) | “so”\n<b>bold</b>'), 'the reason is kept');
    const person = claimStates(reading, placeTicks(TEXT, [tickOn('Ada Obi', 'person', 'disputed')]));
    const [review] = JSON.parse(claimReviewJson(reading, person)) as [Record<string, unknown>];
    assert.equal(review['claimReviewed'], '“We are ready,” said the mayor, Ada Obi.');
    const page = readArticle({ id: 'a', title: 'a', format: 'html', text: '<p>The mayor, <b>Ada&nbsp;Obi</b>, left at&nbsp;noon.</p>' });
    const { text } = page.article;
    const tick = newTick(text, 'person', { start: text.indexOf('Ada'), end: text.indexOf('</b>') }, { state: 'checked', by: 'BK', at: AT, note: '' });
    const [onPage] = JSON.parse(claimReviewJson(page, claimStates(page, placeTicks(text, [tick])))) as [Record<string, unknown>];
    assert.deepEqual(sheetOf(page, claimStates(page, []), [], AT).rows.map((it) => it.words), ['Ada Obi']);
    assert.equal(onPage['claimReviewed'], 'The mayor, Ada Obi, left at noon.');
  }); // prettier-ignore

  /** Where each element of NITF that we write may stand, and the attributes it may have there. */
  const NITF: Readonly<Record<string, { readonly in: readonly string[]; readonly has: readonly string[] }>> = {
    'body': { in: ['nitf'], has: [] }, 'head': { in: ['nitf'], has: [] }, 'title': { in: ['head'], has: [] },
    'body.content': { in: ['body'], has: [] }, 'p': { in: ['body.content'], has: [] },
    'q': { in: ['p', 'q'], has: ['quote-source'] }, 'person': { in: ['p', 'q'], has: [] }, 'function': { in: ['p', 'q'], has: [] },
    'money': { in: ['p', 'q'], has: ['unit'] }, 'num': { in: ['p', 'q'], has: ['units'] },
  }; // prettier-ignore

  it('NITF: well-formed, every element where it may stand, and the words those of the article', () => {
    for (const { text, format, file } of [...readCorpus(), { text: TEXT, format: 'plain', file: 'own' } as const]) {
      const read = readArticle({ id: file, title: file, format, text });
      const elements = elementsOf(nitf(read), true);
      for (const { path, attributes } of elements.slice(1)) {
        const [parent = '', name = ''] = path.split('/').slice(-2);
        assert.ok(NITF[name]?.in.includes(parent), `${file}: ${path}`);
        assert.ok(Object.keys(attributes).every((it) => NITF[name]?.has.includes(it)), `${file}: ${path}`);
      }
      assert.deepEqual(
        elements.filter(({ path }) => path.endsWith('/p')).map((it) => it.text.trim()),
        read.paragraphs.map(({ span }) => shownText(read, span).trim()),
      );
      const quoted = read.annotations.filter(({ kind }) => kind === 'quote');
      const held = read.annotations.filter(({ kind }) => kind !== 'quote');
      const spoken = quoted.filter(
        ({ span }) =>
          !held.some(
            (it) => !sameSpan(it.span, span) && it.span.start <= span.start && span.end <= it.span.end,
          ),
      );
      assert.equal(elements.filter(({ path }) => path.endsWith('/q')).length, spoken.length, file);
    }
  }); // prettier-ignore

  for (const [name, format, text, body] of [
    ['a saved page', 'html', '<p>Of <b>12 boats</b>, &ldquo;<i>none</i> of them&nbsp;left,&rdquo; said <a href="/o">Ada Obi</a>.</p>',
      '<p>Of <num units="count">12</num> boats, “<q quote-source="Ada Obi">none of them left,</q>” said <person>Ada Obi</person>.</p>'],
    ['Markdown', 'markdown', '# Ferry *sells* 12 boats\n\nIt cost [£3.5m](https://ferry.invalid), said **Ada Obi**.\n',
      '<p>Ferry sells <num units="count">12</num> boats</p>\n<p>It cost <money unit="GBP">£3.5m</money>, said <person>Ada Obi</person>.</p>'],
    ['plain text', 'plain', 'It cost *£3.5m* & more, said Ada Obi.\n',
      '<p>It cost *<money unit="GBP">£3.5m</money>* &amp; more, said <person>Ada Obi</person>.</p>'],
  ] as const)
    it(`NITF: the words of ${name} as a person reads them`, () => {
      const out = nitf(readArticle({ id: 'a', title: 'a', format, text }));
      assert.equal(/<body\.content>\n([^]*)\n<\/body\.content>/.exec(out)?.[1], body);
    }); // prettier-ignore

  it('SARIF: related locations, suppressions, and fingerprints that stay as lines move', () => {
    const finding: Finding = { check: 'figure-differs', span: { start: 70, end: 81 }, message: 'Differs.', related: { article: 'other.txt', span: { start: 3, end: 5 } } };
    const other = readArticle({ id: 'other.txt', title: 'o', format: 'plain', text: 'a\nbcdef' });
    const checks = [{ id: 'figure-differs', title: 'Figures' }];
    const sarif = (article: typeof reading, at: Finding) =>
      JSON.parse(findingsSarif([{ reading: article, findings: [at], dismissed: [at] }], [article, other], checks)) as {
        runs: { results: { ruleIndex: number; suppressions: unknown[]; partialFingerprints: Record<string, string>; relatedLocations: { physicalLocation: { artifactLocation: { uri: string }; region: { startLine: number } } }[] }[] }[];
      };
    const [first, second] = sarif(reading, finding).runs[0]?.results ?? [];
    assert.equal(first?.ruleIndex, 0);
    assert.equal(first.relatedLocations[0]?.physicalLocation.artifactLocation.uri, 'other.txt');
    assert.equal(first.relatedLocations[0].physicalLocation.region.startLine, 2);
    assert.deepEqual([first.suppressions.length, second?.suppressions.length], [0, 1]);
    const later = readArticle({ ...reading.article, text: `A new first line.\n${TEXT}` });
    const moved = sarif(later, { ...finding, span: { start: 88, end: 99 } }).runs[0]?.results[0];
    assert.deepEqual(moved?.partialFingerprints, first.partialFingerprints);
    assert.notDeepEqual(second?.partialFingerprints, first.partialFingerprints);
  }); // prettier-ignore
});
