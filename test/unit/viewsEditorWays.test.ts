import assert from 'node:assert/strict';
import type { JudgedClaim, Reading, Verdict } from '../../src/core/model';
import { nameFault, nameWordAt, usesOfNameWord } from '../../src/core/views/nameChange';
import { companionsOf, occurrencesOf } from '../../src/core/views/occurrences';
import { outlineOf, type OutlineEntry } from '../../src/core/views/outline';
import { runningSpeakers } from '../../src/core/views/runningSpeakers';
import { storySymbols } from '../../src/core/views/storySymbols';
import { readArticle } from '../../src/engine/annotator';
import { readingOf } from '../support/readings';
import { evidence, onlyHere, spanOf, verdictOf } from '../support/viewReports';

const people = { ada: 'Ada Obi', una: 'Una Ôrme' };
const own = readingOf(
  'own.txt',
  `«p una:Una Ôrme» met «p ada:Ada Obi».

“«q ada:We are ready for «f1:12 ships».»”

“«q+ ada:«p ada:Obi» is my name,»” said «r ada:the premier». “«q:We wait.»” The «f2:12 ships» left with «p ada:Obi».`,
  { people },
);
const other = readingOf('other.txt', '“«q ada:We are not ready,»” «p ada:Ms Obi» said.', {
  people,
});

function judgedAt(words: string, nth: number, kind: string, verdict: Verdict): JudgedClaim {
  const { text } = own.article;
  const span = spanOf(text, words, nth);
  const about = own.annotations.find((it) => it.kind === kind && it.span.start === span.start);
  assert.ok(about, words);
  return {
    claim: { id: words, about, text: text.slice(about.span.start, about.span.end) },
    verdict,
  };
}

const wordsOf = (
  list: readonly { readonly article: string; readonly span: { start: number; end: number } }[],
) =>
  list.map(({ article, span }) => {
    const reading = article === 'own.txt' ? own : other;
    return `${article}: ${reading.article.text.slice(span.start, span.end)}`;
  });

describe('where a claim stands', () => {
  it('is every mention of a person in every article, the own one first', () => {
    const found = occurrencesOf(judgedAt('Ada Obi', 0, 'person', onlyHere()), own, [other, own]);
    assert.deepEqual(wordsOf(found), [
      'own.txt: Ada Obi',
      'own.txt: Obi',
      'own.txt: the premier',
      'own.txt: Obi',
      'other.txt: Ms Obi',
    ]);
  });

  it('is the words themselves, again in the article, and what the others have of them', () => {
    const span = spanOf(other.article.text, 'ready');
    const version = evidence('ready', { article: 'other.txt', span });
    const found = occurrencesOf(judgedAt('12 ships', 0, 'figure', verdictOf(version)), own, [
      other,
    ]);
    assert.deepEqual(wordsOf(found), [
      'own.txt: 12 ships',
      'own.txt: 12 ships',
      'other.txt: ready',
    ]);
  });

  it('is one place for a claim that stands only here', () => {
    const found = occurrencesOf(judgedAt('We wait', 0, 'quote', onlyHere()), own, [own, other]);
    assert.deepEqual(wordsOf(found), ['own.txt: We wait.']);
  });
});

describe('what lights up with a claim', () => {
  it('is each mention of a person', () => {
    const found = companionsOf(judgedAt('Ada Obi', 0, 'person', onlyHere()), own);
    assert.deepEqual(
      found.map(({ as }) => as),
      ['word', 'word', 'word', 'word'],
    );
  });

  it('is a quotation with whoever said it', () => {
    const { claim, verdict } = judgedAt('We wait', 0, 'quote', onlyHere());
    assert.ok(claim.about.kind === 'quote');
    const speaker = spanOf(own.article.text, 'the premier');
    const attribution = { speaker, name: 'Ada Obi', how: 'after', certainty: 1 } as const;
    const about = { ...claim.about, attribution, cue: undefined };
    const found = companionsOf({ claim: { ...claim, about }, verdict }, own);
    assert.deepEqual(
      found.map(({ as }) => as),
      ['speaker', 'word'],
    );
  });
});

describe('the outline', () => {
  const names = (entries: readonly OutlineEntry[]): readonly unknown[] =>
    entries.map(({ name, children }) => (children.length > 0 ? [name, names(children)] : name));

  it('has people, quotations by speaker and figures, each in order', () => {
    const { people: who, quotations, figures } = outlineOf(own);
    assert.deepEqual(names(who), ['Una Ôrme', 'Ada Obi']);
    assert.deepEqual(names(quotations), [
      ['Ada Obi', ['“We are ready for 12 ships.”', '“Obi is my name,”']],
      [undefined, ['“We wait.”']],
    ]);
    assert.deepEqual(names(figures), ['12 ships', '12 ships']);
  });

  it('says behind a person what this article says the person is, and nothing of another', () => {
    const [una, ada] = own.people;
    assert.ok(una && ada);
    const known = [
      { ...una, roles: ['Skarn skipper'] },
      { ...ada, roles: ['mayor', 'premier'] },
    ];
    const { people: who } = outlineOf({ ...own, people: known });
    assert.deepEqual(
      who.map(({ name, detail }) => [name, detail]),
      [
        ['Una Ôrme', ''],
        ['Ada Obi', 'premier'],
      ],
    );
  });

  it('has the words of a saved page as a person reads them', () => {
    const text = '<p>“It cost &pound;3.5&nbsp;million,” said Ada Obi.</p>';
    const { figures } = outlineOf(readArticle({ id: 'a', title: 'a', format: 'html', text }));
    assert.deepEqual(names(figures), ['£3.5 million']);
  });

  it('says behind a figure only what its words do not', () => {
    const labels = ['14 people', '71%'];
    const marked = readingOf('a', '«f:14» sat; «f:71 per cent» stood.', {});
    const annotations = marked.annotations.map((it, i) => ({ ...it, label: labels[i] ?? '' }));
    const { figures } = outlineOf({ ...marked, annotations });
    assert.deepEqual(
      figures.map(({ name, detail }) => [name, detail]),
      [
        ['14', 'people'],
        ['71 per cent', '71%'],
      ],
    );
  });
});

describe('symbols of the story', () => {
  const found = (query: string) => storySymbols(query, [own, other]).map(({ name }) => name);

  it('are people by the letters of their names, accents aside, once in each article', () => {
    assert.deepEqual(found('orme'), ['Una Ôrme']);
    assert.deepEqual(found('aobi'), ['Ada Obi', 'Ada Obi']);
  });

  it('are quotations and figures by their words', () => {
    assert.deepEqual(found('not ready'), ['“We are not ready,”']);
    assert.deepEqual(found('12 sh'), ['“We are ready for 12 ships.”', '12 ships', '12 ships']);
    assert.deepEqual(found('zebra'), []);
  });
});

describe('renaming a person', () => {
  const wordAt = (reading: Reading, words: string, nth = 0) =>
    nameWordAt(reading, spanOf(reading.article.text, words, nth).start + 1);

  it('takes the word of the name at the cursor, and nothing but names', () => {
    assert.equal(wordAt(own, 'Ada')?.text, 'Ada');
    assert.equal(wordAt(own, 'Obi')?.text, 'Obi');
    assert.equal(wordAt(own, 'premier'), undefined);
    assert.equal(wordAt(own, 'ships'), undefined);
  });

  it('finds the word in every article, and says what is quoted', () => {
    const word = wordAt(own, 'Obi');
    assert.ok(word);
    const uses = usesOfNameWord(word, own, [other, own]);
    assert.deepEqual(
      uses.map(({ article, isQuoted }) => `${article} ${String(isQuoted)}`),
      ['own.txt false', 'own.txt true', 'own.txt false', 'other.txt false'],
    );
  });

  for (const [name, fault] of [
    ['Ôrme-Bell', undefined],
    ['van der Orme', undefined],
    ['  ', 'no-letter'],
    ['12', 'no-letter'],
    ['Ada\nObi', 'lines'],
    ['O'.repeat(101), 'long'],
  ] as const)
    it(`${JSON.stringify(name).slice(0, 20)}: ${fault ?? 'fits'}`, () =>
      assert.equal(nameFault(name), fault));
});

describe('running speakers', () => {
  it('stand in front of the mark that opens a paragraph again', () => {
    const [running, ...more] = runningSpeakers(own);
    assert.deepEqual(more, []);
    assert.equal(running?.name, 'Ada Obi');
    assert.equal(own.article.text.slice(running.at, running.at + 4), '“Obi');
  });
});
