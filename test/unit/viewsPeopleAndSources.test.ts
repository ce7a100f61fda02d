import assert from 'node:assert/strict';
import { peopleTree } from '../../src/core/views/peopleTree';
import { sourcesList } from '../../src/core/views/sourcesList';
import {
  evidence,
  figure,
  here,
  mention,
  onlyHere,
  person,
  quote,
  readingOf,
  reportOf,
  spanOf,
  there,
  verdictOf,
} from '../support/viewReports';

const obi = person('obi', 'Ada Obi', {
  names: ['Ms Obi', 'Ada Obi', 'Obi'],
  roles: ['premier', 'sailor', 'poet'],
});
const oneill = person('oneill', 'Dame Una O’Neill', { roles: ['Dame'] }); // the name says it
const text = 'Una O’Neill met Ada Obi. “Not yet,” Ms Obi said. She left.';
const otherText = '“We are ready,” said Obi. Obi sailed.';
const at = (words: string, nth = 0) => spanOf(text, words, nth);
const own = readingOf(
  here,
  text,
  [
    mention(at('Una O’Neill'), 'oneill'),
    mention(at('Ada Obi'), 'obi'),
    quote(at('Not yet,'), { person: 'obi' }),
    mention(at('Ms Obi'), 'obi'),
    mention(at('She'), 'obi', 'pronoun'),
  ],
  [oneill, obi],
);
const other = readingOf(
  there,
  otherText,
  [
    quote(spanOf(otherText, 'We are ready,'), { person: 'obi' }),
    mention(spanOf(otherText, 'Obi'), 'obi'),
    mention(spanOf(otherText, 'Obi', 1), 'obi'),
  ],
  [obi],
);

describe('the tree of people', () => {
  const rows = peopleTree(own, [own, other]);

  it('lists the people of the article, the most mentioned first', () =>
    assert.deepEqual(
      rows.map((it) => `${it.name} | ${it.description}`),
      [
        'Ada Obi | premier · sailor · 2 quotations · 4 mentions in 2 articles',
        'Dame Una O’Neill | 1 mention in 1 article',
      ],
    ));

  it('says as what, and by which other names', () =>
    assert.deepEqual(rows[0]!.details, ['As: premier, sailor, poet', 'Also: Ms Obi, Obi']));

  it('says who says what, and where', () =>
    assert.deepEqual(
      rows[0]!.quotations.map((it) => [it.label, it.title, it.place.article]),
      [
        ['“Not yet,”', 'Title of here.txt', here],
        ['“We are ready,”', 'Title of there.txt', there],
      ],
    ));

  it('counts the mentions of each article', () =>
    assert.deepEqual(
      rows[0]!.articles.map((it) => [it.spoken, it.mentions.map(({ label }) => label)]),
      [
        ['Title of here.txt, 2 mentions', ['Ada Obi', 'Ms Obi']],
        ['Title of there.txt, 2 mentions', ['Obi', 'Obi']],
      ],
    ));

  it('leaves out a speaker who is too unsure', () => {
    const unsure = readingOf(
      here,
      text,
      [mention(at('Ada Obi'), 'obi'), quote(at('Not yet,'), { person: 'obi', certainty: 0.4 })],
      [obi],
    );
    assert.deepEqual(peopleTree(unsure, [])[0]!.quotations, []);
  });
});

describe('the list of sources', () => {
  const differs = evidence('30', { relation: 'differs', bearing: 'differs' });
  const agrees = evidence('Not yet,');
  const report = reportOf('“Not yet,” for 40 boats and 5 days.', [
    [quote({ start: 1, end: 9 }), verdictOf(agrees)],
    [figure({ start: 15, end: 17 }, '40 boats'), verdictOf(differs)],
    [figure({ start: 28, end: 29 }, '5 days'), onlyHere(2)],
  ]);
  const articles = [here, 'far.txt', there].map((id) => ({ id, title: `Title of ${id}` }));
  const asked: string[] = [];
  const list = sourcesList(report, articles, (b) => {
    asked.push(b);
    return { a: here, b, sharedShare: 0.624, sameOrigin: true };
  });

  it('counts what agrees, differs and is not there', () =>
    assert.deepEqual(
      list.related.map((it) => `${it.title} | ${it.description}`),
      ['Title of there.txt | same origin? 62% · 1 differs · 1 agrees · 1 not there'],
    ));

  it('warns of one origin in a sentence', () =>
    assert.deepEqual(list.related[0]!.details, [
      'Of 3 claims here: 1 differs, 1 agrees, 1 not there.',
      'Same origin? 62% of the words outside quotations run the same: this may be one source, not two.',
    ]));

  it('leads to what differs', () => assert.equal(list.related[0]!.first, differs));

  it('sets apart what has nothing in common, and does not compare it', () => {
    assert.deepEqual(
      list.unrelated.map((it) => [it.article, it.description]),
      [['far.txt', '']],
    );
    assert.deepEqual(asked, [there]);
  });

  it('says how much runs the same where it is no one origin', () => {
    const pair = { a: here, b: there, sharedShare: 0.041, sameOrigin: false };
    const [row] = sourcesList(report, articles, () => pair).related;
    assert.equal(row!.description, '4% in common · 1 differs · 1 agrees · 1 not there');
    assert.match(row!.spoken, /4% of the words outside quotations run the same\.$/);
  });

  it('lists by itself what a person wants apart', () => {
    const { related, unrelated, apart } = sourcesList(
      report,
      articles,
      () => undefined,
      (it) => it === there,
    );
    assert.deepEqual([related.length, unrelated.length], [0, 1]);
    assert.deepEqual(
      apart.map(({ article }) => article),
      [there],
    );
  });
});
