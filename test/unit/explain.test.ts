import assert from 'node:assert/strict';
import type { Explanation } from '../../src/core/explain/explanation';
import { explainReading } from '../../src/core/explain/explainReading';
import { featureWords } from '../../src/core/explain/speakerReasons';
import { textAt } from '../../src/core/text/span';
import { readArticle } from '../../src/engine/annotator';
import { explainTogether } from '../../src/engine/explainTogether';

function explain(text: string, words: string): Explanation {
  const reading = readArticle({ id: 'a', title: '', format: 'plain', text });
  const found = explainReading(reading).find(({ span }) => textAt(text, span) === words);
  assert.ok(found, `nothing is explained at “${words}”`);
  return found;
}

describe('explanations', () => {
  it('are one for each annotation, in order', () => {
    const text =
      '“We lost £3m,” said Ada Obi, 42. She left.\n\nObi called it ‘dead’. 12 boats sank.';
    const reading = readArticle({ id: 'a', title: '', format: 'plain', text });
    const found = explainReading(reading);
    assert.deepEqual(
      found.map(({ kind, span }) => [kind, span]),
      reading.annotations.map(({ kind, span }) => [kind, span]),
    );
    assert.ok(found.every(({ rule }) => rule.length > 10));
    assert.deepEqual(explainTogether([reading]), [found]);
  });

  it('say why marks open and close', () => {
    const { because } = explain('She said: “Go now, all of you.” He went.', 'Go now, all of you.');
    assert.equal(because[0], '“ opens it: it stands behind a colon.');
    assert.match(because[1] ?? '', /^” closes it: a pronoun follows/);
    assert.match(because[2] ?? '', /^Direct, a whole utterance: 5 words; it starts with a capital/);
    const single = explain(
      'Obi called the leaders’ plan ‘dead on arrival’ on Monday.',
      'dead on arrival',
    );
    assert.match(
      single.because[1] ?? '',
      /^’ closes it: it ends a word and no better closing mark/,
    );
    assert.match(single.because[2] ?? '', /^Partial/);
  });

  it('name the speakers in question with their shares, the chosen one marked', () => {
    const text =
      'Una Dell arrived. “Fares will rise again,” said Ada Obi. Piet Marlow said nothing.';
    const { rule, candidates } = explain(text, 'Fares will rise again,');
    assert.match(
      rule,
      /^Speaker: Ada Obi, by the rule “inverted” with “said” \(certainty \d+%\)\.$/,
    );
    const [first] = candidates;
    assert.ok(first?.isChosen);
    assert.match(first.name, /^Ada Obi \(“said”, place: after\)$/);
    assert.ok(first.because.some((it) => it.startsWith('+')));
    assert.ok(candidates.some(({ name }) => name === 'nobody'));
    const sum = candidates.reduce((all, { certainty }) => all + (certainty ?? 0), 0);
    assert.ok(sum > 0.9 && sum < 1.0001, String(sum));
  });

  it('say that nobody is reported to speak', () => {
    assert.match(explain('The ‘free’ ferry sank.', 'free').rule, /^No speaker: /);
  });

  it('add up what speaks for a name', () => {
    const { rule, because } = explain('The mayor, Dr Ada Obi, 42, left.', 'Dr Ada Obi');
    assert.match(rule, /whole: Ada Obi/);
    assert.ok(because.includes('For: an age follows.'));
    assert.match(because.at(-1) ?? '', /^In sum \d+\.\d, where 1\.5 makes a name by itself\.$/);
  });

  it('list others of the same surname', () => {
    const text = 'Ada Obi met Tam Obi. “We agree,” said Tam Obi. Obi left.';
    const { candidates } = explain(text, 'Obi');
    assert.deepEqual(
      candidates.map(({ name, isChosen }) => `${isChosen ? '→ ' : ''}${name}`).sort(),
      ['Ada Obi', '→ Tam Obi'],
    );
  });

  for (const [text, words, expected] of [
    [
      'Sales rose nearly 4 per cent in 2031.',
      'nearly 4 per cent',
      [
        'The unit behind it: percent.',
        '“nearly” says how exact it is: about.',
        'It moved up, by this step: a verb of moving says so.',
        'What is measured: Sales (a verb ties it to its subject).',
        'The period, behind it: 2031.',
      ],
    ],
    [
      'They will spend 2.5 per cent of GDP on roads.',
      '2.5 per cent',
      [
        'The unit behind it: percent.',
        'What is measured: roads (a verb ties it to its subject).',
        'The base, behind “of”: GDP.',
      ],
    ],
    [
      'A fine of £3m ($4m) is due.',
      '$4m',
      ['Money, by the sign in front: USD.', 'From the figure beside it, the measure: fine.'],
    ],
    [
      'They hired 12 boats.',
      '12',
      [
        'No unit of measure by it: it counts things.',
        'What is measured: boats (the noun right behind it).',
      ],
    ],
  ] as const)
    it(`say where the parts of a figure come from: ${text}`, () =>
      assert.deepEqual(explain(text, words).because, expected));

  it('put features into words', () => {
    assert.equal(
      featureWords('place, behind the cue: before, past another quotation; colon'),
      'the report stands: before, past another quotation; behind the cue: colon',
    );
  });
});
