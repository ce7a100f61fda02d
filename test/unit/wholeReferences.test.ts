import { createSourceIndex } from '../../src/core/index/sourceIndex';
import { judge } from '../../src/core/verify/judge';
import { evidenceOf } from '../../src/core/verify/verdict';
import { readTogether } from '../../src/engine/readTogether';
import assert from 'node:assert/strict';
import type { Annotation } from '../../src/core/model';
import { textAt } from '../../src/core/text/span';
import { explainReading } from '../../src/core/explain/explainReading';
import { readArticle } from '../../src/engine/annotator';
import { htmlParagraphs } from '../../src/engine/htmlProse';
import { expectLinear, ownTime } from '../support/growth';

const annotationsOf = (text: string): readonly Annotation[] =>
  readArticle({ id: 'a', title: 'a', format: 'html', text }).annotations;

/** The words at each span. */
const marked = (text: string, kind: Annotation['kind']): readonly string[] =>
  annotationsOf(text).flatMap((it) => (it.kind === kind ? [textAt(text, it.span)] : []));

const labels = (text: string): readonly string[] =>
  annotationsOf(text).flatMap((it) => (it.kind === 'figure' ? [it.label] : []));

describe('tags of a saved page', () => {
  it('that quote nothing end no sentence before it starts', () => {
    const text = '<p>Rain fell.</p><p><q>Ada &amp; Tam</q></p><p>Snow<q>';
    const { sentences } = readArticle({ id: 'a', title: 'a', format: 'html', text });
    assert.deepEqual(
      sentences.map(({ start, end }) => text.slice(start, end)),
      ['Rain fell.', '<q>Ada &amp; Tam</q>', 'Snow<q>'],
    );
  });

  it('are in no name and no figure at their ends, nor in a speaker’s name', () => {
    const text =
      '<p>“It is <b>Ada Obi</b>’s plan for 5 km<sup>2</sup> of land,” said <a href="x">Tam Marl</a>’s <i>spokes</i>man.</p>';
    assert.deepEqual(marked(text, 'person'), ['Ada Obi', 'Tam Marl']);
    assert.deepEqual(marked(text, 'figure'), ['5 km<sup>2']);
    assert.deepEqual(labels(text), ['5 km² of land']);
    const all = annotationsOf(text);
    assert.equal(JSON.stringify(all).includes('\u00ad'), false);
  });

  it('that quote are the marks of a quotation, and in none', () => {
    const text = '<p>Ada Obi said: <q><q>No</q> is no answer.</q></p>';
    assert.deepEqual(marked(text, 'quote'), ['<q>No</q> is no answer.', 'No']);
  });
});

describe('character references in a saved page', () => {
  it('are in a figure whole', () => {
    const text = '<p>It cost &euro;14.20 a head, &#163;3m in all, for 20&nbsp;mg.</p>';
    assert.deepEqual(marked(text, 'figure'), ['&euro;14.20 a head', '&#163;3m', '20&nbsp;mg']);
    assert.deepEqual(labels(text), ['€14.20 a head', '£3m', '20 mg']);
  });

  it('of a dash stand close between figures', () => {
    const text = '<p>Fares rose by 5&ndash;10% after a vote of 12&#8211;5.</p>';
    assert.deepEqual(marked(text, 'figure'), ['5&ndash;10%', '12&#8211;5']);
    assert.deepEqual(labels(text), ['Fares up 5–10%', '12–5 vote']);
  });

  it('that are narrow spaces set off thousands', () => {
    const text =
      '<p>The mill sold 20&#8239;000 pans, 3&thinsp;500 pots and 1&#x202f;200&#x202F;400 nails, 20&thinsp;mg each.</p>';
    assert.deepEqual(marked(text, 'figure'), [
      '20&#8239;000',
      '3&thinsp;500',
      '1&#x202f;200&#x202F;400',
      '20&thinsp;mg',
    ]);
    const shown = labels(text).map((it) => it.replaceAll(/\s/g, ' '));
    assert.deepEqual(shown, ['20 000 pans', '3 500 pots', '1 200 400 nails', '20 mg']);
  });

  it('are whole where they open a paragraph', () => {
    const text = '<p>&pound;3m was lost.</p>';
    assert.deepEqual(marked(text, 'figure'), ['&pound;3m']);
  });

  it('are in a name whole, and not cut at a possessive', () => {
    const text =
      '<p>Tam Marl&rsquo;s shop and Ada O&#8217;Bree&rsquo;s mill closed. &ldquo;We don&rsquo;t know,&rdquo; Ms O&rsquo;Bree said.</p>';
    assert.deepEqual(marked(text, 'person'), ['Tam Marl', 'Ada O&#8217;Bree', 'Ms O&rsquo;Bree']);
    assert.deepEqual(marked(text, 'quote'), ['We don&rsquo;t know,']);
    const { people, annotations } = readArticle({ id: 'a', title: 'a', format: 'html', text });
    assert.deepEqual(people.map(({ name }) => name).sort(), ['Ada O’Bree', 'Tam Marl']);
    assert.equal(JSON.stringify([people, annotations]).includes('\u00ad'), false);
  });

  it('of a letter cut no name', () => {
    const text = '<p>Ren&eacute;e Obi met &Eacute;mile Brask at the caf&#233; in Ambry.</p>';
    assert.deepEqual(marked(text, 'person'), ['Ren&eacute;e Obi', '&Eacute;mile Brask']);
    const { people } = readArticle({ id: 'a', title: 'a', format: 'html', text });
    assert.deepEqual(people.map(({ name }) => name).sort(), ['Renée Obi', 'Émile Brask']);
  });

  it('leave what bears no name as it is', () => {
    assert.deepEqual(marked('<p>The fee is 5&madeup; or &#163;3m.</p>', 'figure'), [
      '5',
      '&#163;3m',
    ]);
  });

  it('are shown as their characters in a claim, in what another article has, and in what was changed', () => {
    const page =
      '<p>Ada Obi said: &ldquo;We told them&hellip; and they laughed at all of us&rdquo;. Pills of 20&nbsp;mg cost <b>14</b>&nbsp;crowns in Ambry, the board said on Monday.</p>';
    const plain =
      'Ada Obi said: “We told them in May and they laughed at all of us.”\n\nPills of 30 mg cost 14 crowns in Ambry, the board said on Monday.';
    const readings = readTogether([
      { id: 'page', title: '', format: 'html', text: page },
      { id: 'plain', title: '', format: 'plain', text: plain },
    ]);
    const told = readings.flatMap((it) => judge(it, createSourceIndex(readings)).claims);
    const words = told.map(({ claim, verdict }) => [claim.text, verdict]);
    assert.doesNotMatch(JSON.stringify(words), /&|<b>|\u00ad/);
    assert.deepEqual(
      told.flatMap(({ claim, verdict }) =>
        claim.about.kind === 'quote' ? [[verdict.kind, evidenceOf(verdict)[0]?.text]] : [],
      ),
      [
        ['agrees', 'We told them in May and they laughed at all of us.'],
        ['agrees', 'We told them… and they laughed at all of us'],
      ],
    );
  });

  it('do not cut the words of a measure', () => {
    assert.deepEqual(labels('<p>Corvane&rsquo;s shares rose 4%.</p>'), ['Corvane’s shares up 4%']);
  });

  it('leave each figure its reasons', () => {
    const text = '<p>It cost &euro;14.20 in all.</p>';
    const reading = readArticle({ id: 'a', title: 'a', format: 'html', text });
    assert.match(explainReading(reading)[0]?.rule ?? '', /14\.2/);
  });

  it('are read in time that grows with their number', () => {
    expectLinear((references) => {
      const page = `<p>${'&#1086;&#1090; '.repeat(references / 2)}</p>`;
      return ownTime(() => htmlParagraphs(page));
    }, 12_000);
  }).timeout(60_000);
});
